"""Passages in quote marks that nobody has annotated, also those nested in the marks of a quotation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.line_breaks import unwrapped
from annotator.domain.missing_quotations import is_name, is_said
from annotator.domain.quote_marks import inside_marks, nested_in, passage_at
from annotator.language.en.reporting_words import reports_speech

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.domain.span import Span
    from annotator.project.opened.document import OpenDocument


def free_passages_after(opened: OpenDocument, offset: int, cue_words: frozenset[str]) -> Iterator[Span]:
    """Yield the free passages that begin at or after an offset, in text order."""
    text = unwrapped(opened.document.text)
    start = text.rfind("\n", 0, offset) + 1
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        for passage in _free_in(opened, start, end, cue_words):
            if passage.start >= offset:
                yield passage
        start = end + 1


def free_passages_before(opened: OpenDocument, offset: int, cue_words: frozenset[str]) -> Iterator[Span]:
    """Yield the free passages that end at or before an offset, the last one first."""
    text = unwrapped(opened.document.text)
    end = text.find("\n", offset)
    end = len(text) if end < 0 else end
    while end >= 0:
        start = text.rfind("\n", 0, end) + 1
        for passage in reversed(list(_free_in(opened, start, end, cue_words))):
            if passage.end <= offset:
                yield passage
        end = start - 1


def passage_meant(opened: OpenDocument, offset: int) -> Span | None:
    """Return the passage at a caret; the nested one if a quotation has the words around it."""
    text = opened.document.text
    passage = passage_at(text, offset)
    if passage is None or not _fragments(opened, passage):
        return passage
    nested = (inner for inner in nested_in(text, passage) if inner.start <= offset <= inner.end)
    return next(nested, passage)


def _free_in(opened: OpenDocument, start: int, end: int, cue_words: frozenset[str]) -> Iterator[Span]:
    """Yield the passages of a paragraph that share no word with a quotation or suggestion.

    In the passages of quotations, yield the nested ones that somebody says.
    """
    text = unwrapped(opened.document.text)

    def says(words: str) -> bool:
        return reports_speech(words, cue_words)

    for passage in inside_marks(text, start, end):
        if _is_suggested(opened, passage):
            continue
        if not _fragments(opened, passage):
            yield passage
            continue
        for inner in nested_in(text, passage):
            # Most nested marks are scare quotes and titles.
            is_speech = is_said(text, inner, says) and not is_name(inner.of(text))
            around = _fragments(opened, inner)
            if is_speech and around and all(part.contains(inner) and part != inner for part in around):
                yield inner


def _fragments(opened: OpenDocument, span: Span) -> list[Span]:
    """Return the fragments of quotations that share a word with a span."""
    quotations = opened.quotations_in(span)
    return [part for quotation in quotations for part in quotation.content if part.overlaps(span)]


def _is_suggested(opened: OpenDocument, span: Span) -> bool:
    return any(part.overlaps(span) for suggestion in opened.pending for part in suggestion.content)
