"""Single quote marks of British papers, distinguished from apostrophes.

The same signs stand in "don't", "the boys' game", "'90s" and "goin' home". A mark opens only before a word
and after a space, bracket, dash or double mark; it closes only at the end of a word. If a closing mark may be
an apostrophe, a later mark that cannot be an apostrophe is taken before the next opening mark.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from operator import itemgetter
from typing import TYPE_CHECKING

from annotator.domain.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# In TeX, ` opens; with another ` behind, it is code.
SINGLE_MARK = re.compile(r"[‘’']|`(?<![`\w]`)(?=[^\W_][^`\n]*[\w.,;:?!…]'(?!\w))")
_PARAGRAPH = re.compile(r"[^\n]+")
_BEFORE_OPENING = '([{<—–-/"“”„‟«»'
_AFTER_CLOSING = '.,;:!?…)]}>—–-/"“”»'
# Words without their beginning: "'em", "rock 'n' roll", "the '90s".
_ELIDED = re.compile(
    r"(?:\d\ds|em|til|tis|twas|twere|twill|n|cause|cos|bout|round|nuff|neath)\b", re.IGNORECASE
)
_YEAR = re.compile(r"\d\d\b")
# Words without their end: "goin'", "cup o'"; then the last letters of genitives: "the boys'".
_CUT = re.compile(r"(?:in|\b(?:o|ol|an|th|wi|lil|mo|po|fo|yo))$", re.IGNORECASE)
_GENITIVE = "sSxXzZ"

_start = itemgetter(0)


def inside_single_marks(
    text: str, double: Sequence[Span], start: int = 0, end: int | None = None
) -> list[Span]:
    """Return the passages inside single quote marks, marks included, in text order.

    Marks inside the passages `double` are skipped. A passage never crosses a line break; an unclosed passage
    that begins its paragraph ends with it if the next paragraph begins with such a mark, too.
    """
    passages: list[Span] = []
    for paragraph in _PARAGRAPH.finditer(text, start, len(text) if end is None else end):
        if SINGLE_MARK.search(text, *paragraph.span()):
            passages += _in_paragraph(text, Span(*paragraph.span()), double)
    return passages


def _in_paragraph(text: str, paragraph: Span, double: Sequence[Span]) -> Iterator[Span]:
    opened = closing = -1  # offsets: the opening mark; the closing mark unless a better one follows
    for mark in SINGLE_MARK.finditer(text, *paragraph):
        offset = mark.start()
        if _is_inside(offset, double):
            continue
        before = text[offset - 1] if offset > paragraph.start else " "
        after = text[offset + 1] if offset + 1 < paragraph.end else " "
        if _opens(text, offset, before, after):
            if closing >= 0:
                yield Span(opened, closing + 1)
            opened, closing = offset, -1
        elif opened >= 0 and _closes(mark.group(), before, after):
            is_sure = not _may_be_apostrophe(text, opened, offset)
            if is_sure:
                yield Span(opened, offset + 1)
                opened = closing = -1
            elif closing < 0 and before in _GENITIVE and not _YEAR.match(text, opened + 1):
                closing = offset
    if closing >= 0:
        yield Span(opened, closing + 1)
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
    return sign not in ("‘", "`") and not before.isspace() and (after.isspace() or after in _AFTER_CLOSING)


def _may_be_apostrophe(text: str, opened: int, offset: int) -> bool:
    word = text[max(opened + 1, offset - 6) : offset]
    return word[-1:] in _GENITIVE or _CUT.search(word) is not None


def _goes_on(text: str, paragraph: Span, opened: int) -> bool:
    """Tell whether a passage that begins its paragraph continues in the next, which begins with a mark."""
    following = text[paragraph.end : paragraph.end + 200].lstrip() if text[opened] == "‘" else ""
    opens_paragraph = not text[paragraph.start : opened].strip()
    return opens_paragraph and following[:1] == "‘" and not _ELIDED.match(following, 1)
