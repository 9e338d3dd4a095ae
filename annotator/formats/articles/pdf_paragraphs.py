"""Paragraphs of the lines of a PDF: lines joined, hyphens at their ends undone."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.formats.articles.pdf_lines import Line

_WIDER = 1.3  # the distance of lines between paragraphs, in usual distances
_INDENT = (
    0.7  # of the first line of a paragraph, in sizes of letters; larger ones are of lists and verses, too
)
_OTHER_SIZE = 1.12  # the ratio of sizes between a headline and the text
_SHORT = 0.5  # a line of this part of its column's length ends a paragraph, whatever its last sign is
_SENTENCE_END = re.compile(r"[.!?…:]['\"’”»)\]]*$|['\"’”»]$")
_BULLET = re.compile(r"[•‣◦▪·–—*]\s|\d{1,2}[.)]\s")
# Hyphens at the ends of lines; PDFium writes one of the last two where it takes a word for broken.
_HYPHENS = "-\u2010\u00ad\u0002\ufffe"
_BROKEN = "\u00ad"
_WORD_BEFORE = re.compile(r"[^\W\d_]+$")
_WORD_AFTER = re.compile(r"[^\W\d_]+")


class PdfParagraph(NamedTuple):
    """A paragraph, with the size of its letters and the page on which it begins."""

    text: str
    size: float
    page: int


def paragraphs_of(lines: Sequence[Line]) -> list[PdfParagraph]:
    """Return the paragraphs of lines in reading order."""
    words = Counter(
        word for line in lines for word in re.findall(r"[^\W_]+(?:-[^\W_]+)*", line.text.casefold())
    )
    distance = _usual_distance(lines)
    paragraphs: list[PdfParagraph] = []
    before: Line | None = None
    for line in lines:
        if before is not None and not _begins_paragraph(before, line, distance):
            last = paragraphs[-1]
            paragraphs[-1] = last._replace(text=_joined(last.text, line.text, words))
        else:
            paragraphs.append(PdfParagraph(line.text, line.size, line.page))
        before = line
    return [p._replace(text=_without_marks(p.text)) for p in paragraphs]


def _usual_distance(lines: Sequence[Line]) -> float:
    """Return the usual distance of lines, in sizes of letters."""
    distances = [
        (a.top - b.top) / b.size
        for a, b in pairwise(lines)
        if a.column == b.column and a.page == b.page and 0 < a.top - b.top < 4 * b.size
    ]
    return median(distances) if distances else 1.2


def _begins_paragraph(before: Line, line: Line, distance: float) -> bool:
    ratio = max(before.size, line.size) / min(before.size, line.size)
    if ratio > _OTHER_SIZE or _BULLET.match(line.text):
        return True
    if before.text[-1] in _HYPHENS and line.text[0].islower():
        return False
    _, left, right = before.column
    fits = before.right + _first_word(line) < right
    is_short = before.width < _SHORT * (right - left)
    if before.page == line.page and before.column == line.column:
        if before.top - line.top > _WIDER * distance * line.size:
            return True
        if line.left - before.left > _INDENT * line.size and line.left - left < 6 * line.size:
            return True
    elif line.left - line.column[1] > _INDENT * line.size:
        return True
    return fits and (is_short or _SENTENCE_END.search(before.text) is not None)


def _first_word(line: Line) -> float:
    """Return about the length of the first word of a line, with a space."""
    word = line.text.partition(" ")[0]
    return line.width / max(1, len(line.text)) * (len(word) + 1)


def _joined(before: str, after: str, words: Counter[str]) -> str:
    if before[-1] not in _HYPHENS:
        return f"{before} {after}"
    stem, first, second = before[:-1], _WORD_BEFORE.search(before[:-1]), _WORD_AFTER.match(after)
    if before[-1] == _BROKEN:
        return stem + after
    if first is None or second is None:
        return f"{stem}-{after}" if stem and not stem[-1].isspace() else f"{before} {after}"
    if not (first[0][-1].islower() and second[0][0].islower()):
        return f"{stem}-{after}"
    left, right = first[0].casefold(), second[0].casefold()
    # A compound that stands elsewhere with its hyphen keeps it.
    if words[f"{left}-{right}"] and not words[left + right]:
        return f"{stem}-{after}"
    return stem + after


def _without_marks(text: str) -> str:
    return text.replace("\u0002", "-").replace("\ufffe", "-").replace("\u00ad", "")
