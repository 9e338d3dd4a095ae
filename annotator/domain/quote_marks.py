"""Quote marks and the passages inside them, which decide a quotation's type."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import lru_cache
from itertools import accumulate
from operator import itemgetter

from annotator.domain.single_marks import SINGLE_MARK, inside_single_marks
from annotator.domain.span import Span

OPENING = "“«„‹‟"
STRAIGHT = '"'
MARKS = OPENING + "”»\"‘’'"
DOUBLE_MARK = re.compile('["“”„‟«»]')
_PARAGRAPH = re.compile(r"[^\n]+")
_OPENED_AGAIN = re.compile(r'\s*["“„‟«]')


def inside_marks(text: str, start: int = 0, end: int | None = None) -> list[Span]:
    """Return the passages inside quote marks, double or single, marks included, in text order.

    Of nested marks, the outer ones count. An apostrophe is no mark: see `domain.single_marks`. Only the
    paragraphs between `start` (the start of a paragraph) and `end` are read.
    """
    double = inside_double_marks(text, start, end)
    if not SINGLE_MARK.search(text, start, len(text) if end is None else end):
        return double
    single = inside_single_marks(text, double, start, end)
    # Without the double passages inside a single one, which begins and ends outside all double passages.
    outer = [passage for passage in double if not _is_within(passage, single)]
    return sorted([*outer, *single])


def _is_within(passage: Span, outer: list[Span]) -> bool:
    index = bisect_right(outer, passage.start, key=_start) - 1
    return index >= 0 and outer[index].end >= passage.end


def nested_in(text: str, passage: Span) -> list[Span]:
    """Return the passages nested in a passage, marks included.

    They have single marks if its own are double, and double ones if they are single.
    """
    start, end = passage.start + 1, passage.end - is_closing(text, passage)
    if SINGLE_MARK.match(text, passage.start):
        return inside_double_marks(text, start, end)
    return inside_single_marks(text, (), start, end)


def is_closing(text: str, passage: Span) -> bool:
    """Tell whether a passage ends with its mark; a passage that continues in the next paragraph does not."""
    if passage.end - passage.start < 2:
        return False
    kind = SINGLE_MARK if SINGLE_MARK.match(text, passage.start) else DOUBLE_MARK
    return kind.match(text, passage.end - 1) is not None


def inside_double_marks(text: str, start: int = 0, end: int | None = None) -> list[Span]:
    """Return the passages inside double quote marks, marks included, in text order.

    Only the paragraphs between `start` (the start of a paragraph) and `end` are read.

    A passage never crosses a line break, so an unpaired mark affects only its own paragraph. If the last mark
    of a paragraph is not closed, the passage ends with the paragraph if the mark begins it or the next
    paragraph begins with a mark (a quotation that continues there); else there is no passage.
    """
    passages: list[Span] = []
    for paragraph in _PARAGRAPH.finditer(text, start, len(text) if end is None else end):
        opened = -1
        for mark in DOUBLE_MARK.finditer(text, paragraph.start(), paragraph.end()):
            offset, sign = mark.start(), mark.group()
            german = sign == "“" and opened >= 0 and text[opened] == "„"
            opens = (sign in OPENING and not german) or (sign == STRAIGHT and opened < 0)
            if opens:
                opened = offset
            elif opened >= 0:
                passages.append(Span(opened, offset + 1))
                opened = -1
        if opened >= 0 and (
            not text[paragraph.start() : opened].strip() or _goes_on(text, opened, paragraph.end())
        ):
            passages.append(Span(opened, paragraph.start() + len(paragraph.group().rstrip())))
    return passages


def _goes_on(text: str, opened: int, end: int) -> bool:
    """Tell whether the quotation opened in a paragraph continues in the paragraph after `end`.

    A straight mark after a letter or digit opens no quotation: it means inches or closes another passage.
    """
    may_open = text[opened] != STRAIGHT or not text[opened - 1].isalnum()
    return may_open and _OPENED_AGAIN.match(text, end) is not None


def passages_in(text: str, span: Span) -> list[Span]:
    """Return the passages inside quote marks, marks included, that share a character with `span`."""
    return _passages_of(text).overlapping(span)


def passage_at(text: str, offset: int) -> Span | None:
    """Return the passage inside quote marks, marks included, that holds or ends at `offset`."""
    passages = passages_in(text, Span(max(0, offset - 1), offset + 1))
    return passages[-1] if passages else None


class _Passages:
    """The passages of one text; each paragraph is read once, on first use."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts = list(accumulate((len(line) + 1 for line in text.split("\n")), initial=0))
        self._by_number: dict[int, list[Span]] = {}

    def overlapping(self, span: Span) -> list[Span]:
        first = bisect_right(self._starts, span.start) - 1
        last = bisect_left(self._starts, span.end, first + 1)
        touching: list[Span] = []
        for number in range(first, min(last, len(self._starts) - 1)):
            passages = self._in_paragraph(number)
            low = bisect_right(passages, span.start, key=_end)
            touching += passages[low : bisect_left(passages, span.end, low, key=_start)]
        return touching

    def _in_paragraph(self, number: int) -> list[Span]:
        if number not in self._by_number:
            start, following = self._starts[number : number + 2]
            self._by_number[number] = inside_marks(self._text, start, following - 1)
        return self._by_number[number]


# Marks are paired from the start of a paragraph, and a paragraph can have 100,000 words. Two texts are kept:
# the open one, and the one of an act in the background.
_passages_of = lru_cache(maxsize=2)(_Passages)
_start = itemgetter(0)
_end = itemgetter(1)
