"""The report of a failed analysis, in English: for the people who can fix it."""

from __future__ import annotations

import platform
import re
from typing import TYPE_CHECKING

from annotator.domain.span import Span

if TYPE_CHECKING:
    from annotator.domain.analysis import AnalysisFailure
    from annotator.domain.document import Document

_WORD = re.compile(r"\w+(?:[.,]\w+)*")


def failure_report(document: Document, failure: AnalysisFailure, *, with_words: bool = False) -> str:
    """Return the report; only `with_words` it contains words of the article, which may be embargoed."""
    text = document.text
    span = failure.span
    message = failure.message if with_words else _without_words_of(text, failure)
    lines = [
        f"Program: Quote & Claim Annotator {failure.program}",
        f"Model: {failure.model or 'not known'}",
        f"System: {platform.system()} {platform.machine()}, Python {platform.python_version()}",
        f"Document: {document.id}, {len(text):,} {'character' if len(text) == 1 else 'characters'}",
        f"Step: {failure.step or 'not known'}",
        f"Place: {f'characters {span.start:,} to {span.end:,}' if span else 'not known'}",
        f"Failure: {f'{failure.kind}: {message}' if message else failure.kind}",
    ]
    if failure.trace:
        lines += ["", "Calls, the innermost last:", failure.trace]
    if with_words:
        lines += ["", "Words of the article:", (span or Span(0, len(text))).of(text)]
    return "\n".join(lines) + "\n"


def _without_words_of(text: str, failure: AnalysisFailure) -> str:
    """Return the exception's message with “…” in place of each word of the text.

    Words that are also in the program's lines of the trace stay, since they are the program's, and so do
    whole numbers, since they are offsets and counts.
    """
    folded = text.casefold()
    program_words = {word.casefold() for word in re.findall(r"\w+", failure.trace)}

    def shown(match: re.Match[str]) -> str:
        word = match[0].casefold()
        return match[0] if word in program_words or word.isdigit() or word not in folded else "…"

    return _WORD.sub(shown, failure.message)
