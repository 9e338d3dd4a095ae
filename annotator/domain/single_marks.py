"""Single quote marks of British papers, told apart from apostrophes.

The same signs stand in "don't", "the boys' game", "'90s" and "goin' home". A mark opens only before a word
and behind a space, bracket, dash or double mark; it closes only at the end of a word. Where a closing mark
might be an apostrophe, a later one that cannot be is taken, if it comes before the next opening mark.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from operator import itemgetter
from typing import TYPE_CHECKING

from annotator.domain.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

SINGLE_MARK = re.compile("[‘’']")
_PARAGRAPH = re.compile(r"[^\n]+")
_BEFORE_OPENING = '([{<—–-/"“”„‟«»'
_AFTER_CLOSING = '.,;:!?…)]}>—–-/"“”»'
# What is left of a word that lost its beginning: "'em", "rock 'n' roll", "the '90s".
_ELIDED = re.compile(
    r"(?:\d\ds|em|til|tis|twas|twere|twill|n|cause|cos|bout|round|nuff|neath)\b", re.IGNORECASE
)
_YEAR = re.compile(r"\d\d\b")
# What is left of a word that lost its end, or a genitive: "goin'", "cup o'", "the boys'".
_CUT = re.compile(r"(?:in|\b(?:o|ol|an|th|wi|lil|mo|po|fo|yo))$", re.IGNORECASE)
_GENITIVE = "sSxXzZ"

_start = itemgetter(0)


def inside_single_marks(
    text: str, double: Sequence[Span], start: int = 0, end: int | None = None
) -> list[Span]:
    """Return the passages inside single quote marks, marks included, in text order.

    Marks inside the passages `double` are passed over. A passage never crosses a line break; one that opens
    its paragraph and is not closed ends with it where the next paragraph opens with such a mark, too.
    """
    passages: list[Span] = []
    for paragraph in _PARAGRAPH.finditer(text, start, len(text) if end is None else end):
        if SINGLE_MARK.search(text, *paragraph.span()):
            passages += _in_paragraph(text, Span(*paragraph.span()), double)
    return passages


def _in_paragraph(text: str, paragraph: Span, double: Sequence[Span]) -> Iterator[Span]:
    opened = maybe = -1  # where a passage was opened; where it is closed unless a better mark follows
    for mark in SINGLE_MARK.finditer(text, *paragraph):
        offset = mark.start()
        if _is_inside(offset, double):
            continue
        before = text[offset - 1] if offset > paragraph.start else " "
        after = text[offset + 1] if offset + 1 < paragraph.end else " "
        if _opens(text, offset, before, after):
            if maybe >= 0:
                yield Span(opened, maybe + 1)
            opened, maybe = offset, -1
        elif opened >= 0 and _closes(mark.group(), before, after):
            is_sure = not _may_be_apostrophe(text, opened, offset)
            if is_sure:
                yield Span(opened, offset + 1)
                opened = maybe = -1
            elif maybe < 0 and before in _GENITIVE and not _YEAR.match(text, opened + 1):
                maybe = offset
    if maybe >= 0:
        yield Span(opened, maybe + 1)
    elif opened >= 0 and _goes_on(text, paragraph, opened):
        yield Span(opened, paragraph.start + len(paragraph.of(text).rstrip()))


def _is_inside(offset: int, passages: Sequence[Span]) -> bool:
    number = bisect_right(passages, offset, key=_start) - 1
    return number >= 0 and offset < passages[number].end


def _opens(text: str, offset: int, before: str, after: str) -> bool:
    if text[offset] == "’" or after.isspace() or not (before.isspace() or before in _BEFORE_OPENING):
        return False
    return (after.isalnum() or after in '“"«„…([£$€') and not _ELIDED.match(text, offset + 1)


def _closes(sign: str, before: str, after: str) -> bool:
    return sign != "‘" and not before.isspace() and (after.isspace() or after in _AFTER_CLOSING)


def _may_be_apostrophe(text: str, opened: int, offset: int) -> bool:
    word = text[max(opened + 1, offset - 6) : offset]
    return word[-1:] in _GENITIVE or _CUT.search(word) is not None


def _goes_on(text: str, paragraph: Span, opened: int) -> bool:
    """Tell whether a passage that opens its paragraph goes on in the next one: that opens with a mark."""
    following = text[paragraph.end : paragraph.end + 200].lstrip() if text[opened] == "‘" else ""
    opens_paragraph = not text[paragraph.start : opened].strip()
    return opens_paragraph and following[:1] == "‘" and not _ELIDED.match(following, 1)
