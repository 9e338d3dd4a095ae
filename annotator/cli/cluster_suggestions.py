"""The progress of `suggest --scheduler` while a cluster computes, and its summary of failures."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from annotator.cli.messages import counted, not_analysed_line, say
from annotator.project.jobs.cluster.corpus import suggest_on_cluster

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from annotator.domain.document import Document
    from annotator.project.jobs.cluster.parts import Failed

_SECONDS = 5.0  # between two lines of progress
_MOST_REASONS = 20  # reasons with a line in the summary
_NAMED = 5  # documents that such a line names


class _Failures:
    """Failed documents by reason: their number, and the ids of the first ones."""

    def __init__(self) -> None:
        self.number = 0
        self._counts: dict[str, int] = {}
        self._first: dict[str, list[str]] = {}

    def add(self, failed: Failed) -> None:
        """Count a document; beyond a number of reasons, new ones are counted together."""
        self.number += 1
        if failed.reason not in self._counts and len(self._counts) == _MOST_REASONS:
            return
        self._counts[failed.reason] = self._counts.get(failed.reason, 0) + 1
        first = self._first.setdefault(failed.reason, [])
        if len(first) < _NAMED:
            first.append(failed.id)

    def lines(self) -> Iterator[str]:
        """Yield a line for each reason."""
        for reason, count in self._counts.items():
            more = " …" if count > _NAMED else ""
            yield f"{counted(count, 'document')}: {reason}: {', '.join(self._first[reason])}{more}."
        if others := self.number - sum(self._counts.values()):
            yield f"{counted(others, 'document')}: other reasons, see “analysis_error” in the lines."


def write_from_cluster(
    documents: Iterable[Document], scheduler: str, out: Path, model: str, *, thoughts: bool
) -> tuple[int, int]:
    """Write the suggestions of a cluster; return the number of documents and of failed ones."""
    number = computed = 0
    failures = _Failures()
    started = told = time.monotonic()
    for part in suggest_on_cluster(documents, scheduler, out, model, say, thoughts=thoughts):
        number += part.documents
        computed += 0 if part.is_kept else part.documents
        for failed in part.failures:
            say(not_analysed_line(failed.title, failed.id, failed.reason))
            failures.add(failed)
        if (now := time.monotonic()) - told >= _SECONDS:
            told = now
            rate = computed / (now - started)
            done = counted(number, "document")
            say(f"suggesting: {done}, {failures.number:,} failed, {rate:.1f} a second")
    if number > computed:
        say(f"{counted(number - computed, 'document')} of an earlier run kept.")
    for line in failures.lines():
        say(line)
    return number, failures.number
