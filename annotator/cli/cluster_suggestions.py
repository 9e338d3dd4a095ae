"""What `suggest --scheduler` says while a cluster computes, and its summary of failures."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from annotator.cli.messages import not_analysed_line, say
from annotator.domain.counted_nouns import counted
from annotator.project.jobs.cluster.corpus import suggest_on_cluster

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from annotator.domain.document import Document

_SECONDS = 5.0  # between two lines of progress
_MOST_REASONS = 20  # reasons with a line in the summary
_NAMED = 5  # documents that such a line names


def write_from_cluster(
    documents: Iterable[Document], scheduler: str, out: Path, model: str, *, thoughts: bool
) -> tuple[int, int]:
    """Write the suggestions of a cluster; return the number of documents and of failed ones."""
    number = computed = failed = 0
    reasons: dict[str, list[str]] = {}  # the ids of the first documents of each reason
    counts: dict[str, int] = {}
    started = told = time.monotonic()
    for part in suggest_on_cluster(documents, scheduler, out, model, say, thoughts=thoughts):
        number += part.documents
        computed += 0 if part.is_kept else part.documents
        failed += len(part.failures)
        for failure in part.failures:
            say(not_analysed_line(failure.title, failure.id, failure.reason))
            if failure.reason in reasons or len(reasons) < _MOST_REASONS:
                counts[failure.reason] = counts.get(failure.reason, 0) + 1
                names = reasons.setdefault(failure.reason, [])
                names += [failure.id] if len(names) < _NAMED else []
        if (now := time.monotonic()) - told >= _SECONDS:
            told = now
            rate = computed / (now - started)
            say(f"suggesting: {counted(number, 'document')}, {failed:,} failed, {rate:.1f} a second")
    if number > computed:
        say(f"{counted(number - computed, 'document')} of an earlier run kept.")
    for reason, names in reasons.items():
        more = " …" if counts[reason] > len(names) else ""
        say(f"{counted(counts[reason], 'document')}: {reason}: {', '.join(names)}{more}.")
    if others := failed - sum(counts.values()):
        say(f"{counted(others, 'document')}: other reasons, which stand in the lines as “analysis_error”.")
    return number, failed
