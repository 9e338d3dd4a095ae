"""Spans: half-open ranges in code points of a document's text."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.errors import InputError
from annotator.domain.translation import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class Span(NamedTuple):
    """The half-open range ``[start, end)`` in code points; sorts by start, then end."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the characters of `text` that the span covers."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Tell whether the spans share at least one character."""
        return self.start < other.end and other.start < self.end

    def touches(self, other: Span) -> bool:
        """Tell whether the spans overlap or are adjacent."""
        return self.start <= other.end and other.start <= self.end

    def contains(self, other: Span) -> bool:
        """Tell whether every character of `other` is in this span."""
        return self.start <= other.start and other.end <= self.end

    def is_within(self, length: int) -> bool:
        """Tell whether the span has a character, all of them in a text of `length` code points."""
        return 0 <= self.start < self.end <= length

    def cover(self, other: Span) -> Span:
        """Return the smallest span that holds both spans."""
        return Span(min(self.start, other.start), max(self.end, other.end))


Spans = tuple[Span, ...]


def extent_of(*roles: Spans) -> Span:
    """Return the smallest span that holds all spans; there must be at least one."""
    start, end = roles[0][0] if roles[0] else next(spans[0] for spans in roles if spans)
    for spans in roles:
        for span in spans:
            if span.start < start:
                start = span.start
            if span.end > end:
                end = span.end
    return Span(start, end)


def check_span(span: Span, length: int, place: str = "") -> Span:
    """Return `span` if it lies in a text of `length` code points and is not empty.

    Raises
    ------
    InputError: it does not, or is empty; the message names `place` and the error.
    """
    if span.is_within(length):
        return span
    place = place or tr("the span")
    start, end = map(str, span)
    if span.start < 0:
        raise InputError(
            tr("{place}.start is {start}, which lies before the text.", place=place, start=start)
        )
    if span.end > length:
        raise InputError(
            tr(
                "{place}.end is {end}, but the text has {n} character.|"
                "{place}.end is {end}, but the text has {n} characters.",
                length,
                place=place,
                end=end,
            )
        )
    raise InputError(
        tr(
            "{place} is empty: start {start} is not before end {end}.",
            place=place,
            start=start,
            end=end,
        )
    )


def merge(spans: Iterable[Span]) -> Spans:
    """Return the spans in text order, with overlapping and adjacent spans joined."""
    merged: list[Span] = []
    for span in sorted(spans):
        if not merged or span.start > merged[-1].end:
            merged.append(span)
        elif span.end > merged[-1].end:
            merged[-1] = Span(merged[-1].start, span.end)
    return tuple(merged)


def meets(spans: Spans, span: Span) -> bool:
    """Tell whether any of `spans`, disjoint and in text order, shares a character with `span`."""
    index = bisect_left(spans, (span.end,)) - 1  # the last span that starts before the end of `span`
    return index >= 0 and spans[index].end > span.start


def number_of_part(spans: Spans, words: Span) -> int | None:
    """Return the number of the first span that holds `words`, empty ones at its edges, too; or None."""
    return next((number for number, span in enumerate(spans) if span.contains(words)), None)


def subtract(span: Span, holes: Sequence[Span]) -> Spans:
    """Return the parts of `span` that none of `holes` covers, in text order."""
    parts: list[Span] = []
    start = span.start
    for hole in sorted(holes):
        if hole.end <= start or hole.start >= span.end:
            continue
        if hole.start > start:
            parts.append(Span(start, hole.start))
        start = max(start, hole.end)
    if start < span.end:
        parts.append(Span(start, span.end))
    return tuple(parts)


def characters(spans: Spans) -> int:
    """Return the number of characters in disjoint spans."""
    return sum(span.end - span.start for span in spans)


def common_characters(a: Spans, b: Spans) -> int:
    """Return the number of characters that two contents share."""
    return sum(max(0, min(x.end, y.end) - max(x.start, y.start)) for x in a for y in b)


def shared(a: Spans, b: Spans) -> float:
    """Return the characters that two contents share as a part (0 to 1) of their combined characters."""
    common = common_characters(a, b)
    return common / (characters(a) + characters(b) - common)
