"""Line breaks that wrap a paragraph, in contrast to those that end it.

Mail, wire copy and plain text are often wrapped to a width of 50 to 80 characters, with empty lines between
paragraphs; in text taken from web pages, a single line break ends a paragraph. A break wraps in a text of
even lines that go on in mid-sentence if the next word would not have fitted into its line, and in any text if
it stands in mid-sentence.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

# Widths in characters and shares (0 to 1), set on the 840 training articles of PolNeAR, each wrapped and
# unwrapped; figures in domain/README.md.
_NARROWEST, _WIDEST = 24, 100  # of wrapped text
_FULL = 0.9  # the share of lines that are no longer than the width, so that a long address does not count
_LEAST_FILLED = 0.75  # the share of breaks before a word that would not have fitted
_LEAST_WITHIN = 0.3  # the share of breaks in mid-sentence; in wrapped prose it is .75
_MOST_CLOSING = 8  # signs that close marks and brackets at the end of a line

_LINE = re.compile(r"([ \t]*(?:>[ \t]*)*)(.*)")
_OPENING = r"[\"“‘'«„`(\[]"
_CLOSING = r"[\"”’'»)\]]"
_GOES_ON = re.compile(rf"{_OPENING}*[a-z]").match
_BREAKS_OFF = re.compile(rf"[\w,%–—-]{_CLOSING}*$").search
_ENDS_SENTENCE = re.compile(rf"[.!?…]{_CLOSING}*$|{_CLOSING}$").search
_DASH = re.compile(r"[-–—]+\s").match
# A line that begins like an item of a list, a turn of a transcript or a stage direction.
_ITEM = re.compile(
    r"[•·‣▪◦●○■□*+#|]|\(?(?:\d{1,2}|[a-z])[.)]\s|Q\s+[A-Z]|[\[(][A-Z][^\n()\[\]]*[\])]$|[QA][:.]|"
    r"(?:[A-Z][\w.'’-]*,?\s+){0,4}[A-Z][\w.'’-]*(?:\s\([^\n()]{1,40}\))?:|"
    r"(?:[A-Z][\w.'’-]*\s+){0,4}[A-Z][A-Z'’-]{2,}(?:\s\([^\n()]{1,40}\))?\s?[–—]"
).match
_GAPS = ("\t", "   ")  # between the cells of a table


class _Line(NamedTuple):
    """A line that is not empty.

    Attributes
    ----------
    start: its offset.
    quoting: indentation, and the ">" of quoted mail.
    words: the rest, without white space at its end.
    """

    start: int
    quoting: str
    words: str


class _Break(NamedTuple):
    """A line break that may wrap.

    Attributes
    ----------
    span: the white space, and the ">" of quoted mail.
    length: the characters of the line before it.
    needed: the width that would also hold the next word.
    is_within: whether it stands in mid-sentence: the line breaks off, and a small letter follows.
    may_be_within: is_within, or both lines are in capitals and the paragraph ends like a sentence.
    ends_like_sentence: whether its paragraph ends like a sentence.
    """

    span: Span
    length: int
    needed: int
    is_within: bool
    may_be_within: bool
    ends_like_sentence: bool


@lru_cache(maxsize=2)  # the open text, and the text of an act in the background
def wrapping_breaks(text: str) -> tuple[Span, ...]:
    """Return the white space (and ">" of quoted mail) at line breaks within paragraphs, in text order."""
    if "\n" not in text.replace("\n\n", ""):  # far faster than reading the lines
        return ()
    breaks = [line_break for lines in _paragraphs(text) for line_break in _breaks(lines)]
    width = _width(breaks)
    return tuple(
        line_break.span
        for line_break in breaks
        if (width and line_break.needed > width)
        or (line_break.is_within and (width or line_break.ends_like_sentence))
    )


def unwrapped(text: str) -> str:
    """Return a text of the same length with spaces in place of the line breaks within paragraphs."""
    breaks = wrapping_breaks(text)
    if not breaks:
        return text
    pieces: list[str] = []
    start = 0
    for line_break in breaks:
        pieces += text[start : line_break.start], " " * (line_break.end - line_break.start)
        start = line_break.end
    return "".join([*pieces, text[start:]])


def _paragraphs(text: str) -> Iterator[list[_Line]]:
    """Yield the runs of several lines without an empty line between them, or another depth of quoting."""
    run: list[_Line] = []
    start = 0
    for content in text.split("\n"):
        quoting = words = ""
        if content and content[0] in "> \t":
            match = _LINE.match(content)
            quoting, words = match.groups() if match else ("", content)
        else:
            words = content
        words = words.rstrip()
        if run and (not words or quoting.count(">") != run[-1].quoting.count(">")):
            if len(run) > 1:
                yield run
            run = []
        if words:
            run.append(_Line(start, quoting, words))
        start += len(content) + 1
    if len(run) > 1:
        yield run


def _breaks(lines: list[_Line]) -> Iterator[_Break]:
    """Yield the breaks between lines of a paragraph that do not stand apart by their layout."""
    ends_like_sentence = _ENDS_SENTENCE(lines[-1].words[-_MOST_CLOSING:]) is not None
    was_within = False
    for line, following in pairwise(lines):
        breaks_off = _BREAKS_OFF(line.words[-_MOST_CLOSING:]) is not None
        is_paragraph = not breaks_off and len(line.words) > _WIDEST
        if is_paragraph or _stands_apart(line, following, breaks_off):
            continue
        length = len(line.quoting) + len(line.words)
        word = following.words.partition(" ")[0]
        span = Span(line.start + length, following.start + len(following.quoting))
        # "said Ida | Malm": a paragraph that was broken in mid-sentence is again, before a capital, too.
        is_within = breaks_off and (was_within or _GOES_ON(following.words) is not None)
        was_within = was_within or is_within
        in_capitals = breaks_off and ends_like_sentence and (line.words + following.words).isupper()
        yield _Break(
            span, length, length + 1 + len(word), is_within, is_within or in_capitals, ends_like_sentence
        )


def _stands_apart(line: _Line, following: _Line, breaks_off: bool) -> bool:
    """Tell whether a line begins a paragraph, an item, a row or a turn by its layout."""
    words = following.words
    if len(following.quoting) > len(line.quoting):
        return True  # indented
    if _DASH(words):
        return not breaks_off or _DASH(line.words) is not None
    may_be_item = not words[0].islower() or words[1:2] in (")", ".")
    return may_be_item and (_ITEM(words) is not None or any(gap in words for gap in _GAPS))


def _width(breaks: list[_Break]) -> int:
    """Return the width to which a text was wrapped, 0 if it was not."""
    if len(breaks) < 2:
        return 0
    lengths = sorted(line_break.length for line_break in breaks)
    width = lengths[int(_FULL * (len(lengths) - 1))]
    filled = sum(line_break.needed > width for line_break in breaks)
    within = sum(line_break.may_be_within for line_break in breaks)
    is_even = filled >= _LEAST_FILLED * len(breaks) and within >= _LEAST_WITHIN * len(breaks)
    return width if _NARROWEST <= width <= _WIDEST and is_even else 0
