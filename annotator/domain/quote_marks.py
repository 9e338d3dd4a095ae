"""Quote marks and the passages inside them, which decide a quotation's type."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import lru_cache
from itertools import accumulate
from operator import itemgetter

from annotator.domain.line_breaks import unwrapped
from annotator.domain.single_marks import SINGLE_MARK, inside_single_marks
from annotator.domain.span import Span
from annotator.domain.translation import quoted

OPENING = "“«„‹‟"
STRAIGHT = '"'
MARKS = OPENING + "”»\"‘’'"
# Signs after an opening mark, which show that it opens.
_OPEN_AHEAD = frozenset("([…$£€#@‘’'“")
# TeX and plain text from databases have `` and '' for a double mark.
DOUBLE_MARK = re.compile("[\"“”„‟«»]|``|''")
_TWO_SINGLES, _TWO_GRAVES = "''", "``"
# Inside guillemets, a pair of marks is nested if these still close behind it: « il a dit “non” hier ».
_GUILLEMET, _CLOSING_GUILLEMET = "«", "»"
_NESTED = {"«": "»", "“": "”", STRAIGHT: STRAIGHT}
_MOST_NESTED = 12  # marks behind one that are looked at for its partner: a bound for texts of marks alone
_PARAGRAPH = re.compile(r"[^\n]+")
_OPENED_AGAIN = re.compile(r"\s*(?:[\"“„‟«]|``|'')")


def inside_marks(text: str, start: int = 0, end: int | None = None) -> list[Span]:
    """Return the passages inside quote marks, double or single, marks included, in text order.

    Of nested marks, the outer ones count. An apostrophe is no mark: see `domain.single_marks`. Only the
    paragraphs between `start` (the start of a paragraph) and `end` are read. A wrapped line is none: callers
    hand in a text that is `unwrapped`.
    """
    double = inside_double_marks(text, start, end)
    if not SINGLE_MARK.search(text, start, len(text) if end is None else end):
        return double
    single = inside_single_marks(text, double, start, end)
    # Without the double passages inside a single one, which begins and ends outside all double passages.
    outer = [passage for passage in double if not _is_within(passage, single)]
    return sorted([*outer, *single])


def in_marks(words: str) -> str:
    """Return words in double marks for a message; words that have marks around them stay as they are."""
    has_marks = len(words) > 1 and words[0] in MARKS and words[-1] in MARKS
    return words if has_marks else quoted(words)


def _is_within(passage: Span, outer: list[Span]) -> bool:
    index = bisect_right(outer, passage.start, key=_start) - 1
    return index >= 0 and outer[index].end >= passage.end


def nested_in(text: str, passage: Span) -> list[Span]:
    """Return the passages nested in a passage, marks included.

    They have single marks if its own are double, and double ones if they are single.
    """
    start, end = inner(text, passage)
    if SINGLE_MARK.match(text, passage.start):
        return inside_double_marks(text, start, end)
    return inside_single_marks(text, (), start, end)


def is_closing(text: str, passage: Span) -> bool:
    """Tell whether a passage ends with its mark; a passage that continues in the next paragraph does not."""
    return _closing_mark(text, passage, _opening_mark(text, passage)) > 0


def inner(text: str, passage: Span) -> Span:
    """Return a passage without its marks."""
    opening = _opening_mark(text, passage)
    return Span(passage.start + opening, passage.end - _closing_mark(text, passage, opening))


def _opening_mark(text: str, passage: Span) -> int:
    """Return the number of characters of the opening mark, 0 where the paragraph before has it."""
    if text.startswith((_TWO_SINGLES, _TWO_GRAVES), passage.start):
        return 2
    return int(text[passage.start : passage.start + 1] in MARKS)


def _closing_mark(text: str, passage: Span, opening: int) -> int:
    """Return the number of characters of the closing mark, 0 without one."""
    length = opening or (2 if text.endswith(_TWO_SINGLES, passage.start, passage.end) else 1)
    start = passage.end - length
    is_single = opening == 1 and SINGLE_MARK.match(text, passage.start) is not None
    mark = (SINGLE_MARK if is_single else DOUBLE_MARK).match(text, start)
    return length if mark is not None and start > passage.start else 0


def inside_double_marks(text: str, start: int = 0, end: int | None = None) -> list[Span]:
    """Return the passages inside double quote marks, marks included, in text order.

    Only the paragraphs between `start` (the start of a paragraph) and `end` are read.

    A passage never crosses a line break, so an unpaired mark affects only its own paragraph and the next. If
    the last mark of a paragraph is not closed, the passage ends with the paragraph if the mark begins it, or
    if the next paragraph begins with a mark or closes it (a quotation that continues there); else there is no
    passage.
    """
    passages: list[Span] = []
    for match in _PARAGRAPH.finditer(text, start, len(text) if end is None else end):
        paragraph = Span(*match.span())
        own, opened = _paired(text, paragraph, paragraph.start if _closes_before(text, paragraph) else -1)
        passages += own
        if opened >= 0 and (
            not text[paragraph.start : opened].strip() or _goes_on(text, opened, paragraph.end)
        ):
            passages.append(Span(opened, paragraph.start + len(match.group().rstrip())))
    return passages


def _paired(text: str, paragraph: Span, opened: int = -1) -> tuple[list[Span], int]:
    """Return the passages of a paragraph, and the offset of a mark that stays open, or -1.

    `opened` is where a passage begins that the paragraph before has opened.
    """
    passages: list[Span] = []
    marks = list(DOUBLE_MARK.finditer(text, *paragraph))
    nested_end = paragraph.start
    for number, mark in enumerate(marks):
        offset, sign = mark.start(), mark.group()
        if offset < nested_end:
            continue
        if opened >= 0 and text[opened] == _GUILLEMET and sign in _NESTED:
            nested_end = _nested_end(marks, number)
            if nested_end:
                continue
        if sign == STRAIGHT:
            opens = opened < 0
        elif sign == _TWO_SINGLES:
            # After a digit, it means inches or seconds.
            opens = opened < 0 and not text[offset - 1 : offset].isalnum()
        elif sign == _TWO_GRAVES:
            opens = True
        elif opened >= 0:
            opens = sign in OPENING and not _closes(text, opened, offset)
        else:
            opens = sign in OPENING or _opens(text, offset)
        if opens:
            opened = offset
        elif opened >= 0:
            passages.append(Span(opened, mark.end()))
            opened = -1
    return passages, opened


def _nested_end(marks: list[re.Match[str]], number: int) -> int:
    """Return the end of a pair of marks nested in guillemets, 0 if the mark opens none."""
    closing = _NESTED[marks[number].group()]
    following = marks[number + 1 : number + 1 + _MOST_NESTED]
    for place, mark in enumerate(following):
        if mark.group() == closing:
            return mark.end() if _closes_guillemets(following[place + 1 :]) else 0
        if mark.group() == _CLOSING_GUILLEMET:
            return 0
    return 0


def _closes_guillemets(marks: list[re.Match[str]]) -> bool:
    """Tell whether these marks close guillemets that stand open before them."""
    depth = 0
    for mark in marks:
        if mark.group() == _GUILLEMET:
            depth += 1
        elif mark.group() == _CLOSING_GUILLEMET:
            if not depth:
                return True
            depth -= 1
    return False


def _closes_before(text: str, paragraph: Span) -> bool:
    """Tell whether the first mark of a paragraph closes what the paragraph before has left open."""
    mark = DOUBLE_MARK.search(text, *paragraph)
    if mark is None or not _is_end(text, mark):
        return False
    before_end = paragraph.start
    while before_end and text[before_end - 1].isspace():
        before_end -= 1
    before = Span(text.rfind("\n", 0, before_end) + 1, before_end)
    _, opened = _paired(text, before)
    return opened >= 0 and _is_start(text, opened)


def _is_end(text: str, mark: re.Match[str]) -> bool:
    """Tell whether a mark can only close: behind a sign of a sentence, and before a space."""
    after = text[mark.end() : mark.end() + 1]
    is_closing_sign = mark.group() in ("”", "»", STRAIGHT, _TWO_SINGLES)
    return is_closing_sign and text[mark.start() - 1] in ".,!?…—–" and not after.isalnum()


def _is_start(text: str, opened: int) -> bool:
    """Tell whether a mark can only open: before a word, and after a space."""
    end = opened + (2 if text.startswith((_TWO_SINGLES, _TWO_GRAVES), opened) else 1)
    return text[end : end + 1].strip() != "" and not text[max(0, opened - 1) : opened].strip()


def _closes(text: str, opened: int, offset: int) -> bool:
    """Tell whether an opening mark closes: in German, and where it is the wrong one (“No,“ he said)."""
    if text[offset] == "“" and text[opened] == "„":
        return True
    after = text[offset + 1 : offset + 2]
    return not text[offset - 1].isspace() and not after.isalnum() and after not in _OPEN_AHEAD


def _opens(text: str, offset: int) -> bool:
    """Tell whether a closing mark opens, since it is the wrong one: ”No,” he said."""
    before, after = text[max(0, offset - 1) : offset], text[offset + 1 : offset + 2]
    return text[offset] == "”" and (not before or before.isspace()) and after.isalnum()


def _goes_on(text: str, opened: int, end: int) -> bool:
    """Tell whether the quotation opened in a paragraph continues in the paragraph after `end`.

    A straight mark after a letter or digit opens no quotation: it means inches or closes another passage.
    """
    may_open = text[opened] != STRAIGHT or not text[opened - 1].isalnum()
    if not may_open:
        return False
    if _OPENED_AGAIN.match(text, end) is not None:
        return True
    following = _PARAGRAPH.search(text, end)
    return following is not None and _closes_before(text, Span(*following.span()))


def passages_in(text: str, span: Span) -> list[Span]:
    """Return the passages inside quote marks, marks included, that share a character with `span`."""
    return _passages_of(text).overlapping(span)


def passage_at(text: str, offset: int) -> Span | None:
    """Return the passage inside quote marks, marks included, that holds or ends at `offset`."""
    passages = passages_in(text, Span(max(0, offset - 1), offset + 1))
    return passages[-1] if passages else None


def without_marks(text: str, span: Span) -> Span:
    """Return a span without the marks around all of it, or at an end without their partner within it."""
    start, end = span
    first, last = passage_at(text, start), passage_at(text, end - 1)
    if first is not None and first.start == start and first.end >= end:
        start = inner(text, first).start
    if last is not None and last.end == end and last.start <= span.start:
        end = inner(text, last).end
    return Span(start, end) if start < end else span


class _Passages:
    """The passages of one text; each paragraph is read once, on first use."""

    def __init__(self, text: str) -> None:
        self._text = text = unwrapped(text)
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
