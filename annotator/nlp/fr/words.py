"""The words, sentences and passages in marks of a French text, by its letters and signs.

The small French model misreads what stands beside marks ("raconte" as an adjective, "«" as a verb), so that
the rules read the words themselves, and ask the model for subjects and names alone.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import lru_cache
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.quote_marks import inner, inside_double_marks
from annotator.domain.span import Span
from annotator.language.fr.small_words import (
    ABBREVIATIONS,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# A word, with its hyphens and the apostrophe of an elision ("l'", "dit-il", "a-t-il"), or one sign.
_TOKEN = re.compile(r"""[^\W_]+(?:[-‑][^\W_]+)*(?:['’](?=[^\W\d_]|[«“"]))?|[^\w\s]|_""")
_WHOLE = re.compile(
    r"(?:aujourd['’]hui|quelqu['’]un|[dD]['’](?:abord|ailleurs|autres|aucuns|emblée|ores et déjà)"
    r"|[aà] nouveau|de nouveau|par ailleurs|en revanche|au contraire|en outre|tout de suite|au passage)\b"
)
_LINE = re.compile(r"[^\n]+")
_END = re.compile(r"[.!?…]+[\"”»)]*(?=\s+[«“\"(—–-]*\s*[A-ZÀ-ÞŒ0-9«“\"—–])")
_ABBREVIATION = re.compile(rf"(?:\b(?:{'|'.join(ABBREVIATIONS)})|\b[A-Z])\.$")
_LONGEST_ABBREVIATION = 6  # characters before and with its full stop
FINAL = ".!?…"
_start = itemgetter(0)


class Word(NamedTuple):
    """A word or sign; `low` is it in small letters, with "'" for "’"."""

    start: int
    end: int
    low: str
    is_capital: bool


class Sentence(NamedTuple):
    """A sentence: its place, without white space around it, and the passages in marks that it holds whole."""

    span: Span
    passages: tuple[Span, ...]


class Words:
    """A text by its words.

    Attributes
    ----------
    text: the text.
    words: its words and signs in order.
    sentences: its sentences; a full stop within marks ends none, unless a new sentence follows the mark.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.words = list(_words(text))
        self._none = Word(len(text), len(text), "", is_capital=False)
        self._starts = [word.start for word in self.words]
        self.sentences = [
            sentence
            for line in _LINE.finditer(text)
            for sentence in _sentences(text, Span(*line.span()), inside_double_marks(text, *line.span()))
        ]

    def index(self, offset: int) -> int:
        """Return the number of the first word that begins at an offset or behind it."""
        return bisect_left(self._starts, offset)

    def word(self, number: int) -> Word:
        """Return a word by its number; an empty one at the end for a number outside of the text."""
        return self.words[number] if 0 <= number < len(self.words) else self._none

    def low(self, number: int) -> str:
        """Return a word in small letters, "" outside of the text."""
        return self.word(number).low

    def within(self, span: Span) -> range:
        """Return the numbers of the words in a span."""
        return range(self.index(span.start), self.index(span.end))


@lru_cache(maxsize=1)
def words_of(text: str) -> Words:
    """Return the words of a text, cached for the components that ask for the same text in turn."""
    return Words(text)


def _words(text: str) -> Iterator[Word]:
    wholes = {match.start(): match.end() for match in _WHOLE.finditer(text)}
    offset = 0
    while token := _TOKEN.search(text, offset):
        start, offset = token.span()
        offset = max(offset, wholes.get(start, offset))
        written = text[start:offset]
        yield Word(start, offset, written.lower().replace("’", "'").replace("‑", "-"), written[0].isupper())


def _sentences(text: str, line: Span, passages: Sequence[Span]) -> Iterator[Sentence]:
    start = line.start
    for end in [*sorted(set(_ends(text, line, passages))), line.end]:
        while start < end and text[start].isspace():
            start += 1
        stop = end
        while stop > start and text[stop - 1].isspace():
            stop -= 1
        if start < stop:
            first = bisect_left(passages, start, key=_start)
            last = bisect_left(passages, stop, first, key=_start)
            held = tuple(passage for passage in passages[first:last] if passage.end <= stop)
            yield Sentence(Span(start, stop), held)
        start = end


def _ends(text: str, line: Span, passages: Sequence[Span]) -> Iterator[int]:
    for match in _END.finditer(text, *line):
        stop = match.start() + 1
        reach = max(line.start, stop - _LONGEST_ABBREVIATION)
        if match.group()[0] == "." and _ABBREVIATION.search(text, reach, stop):
            continue
        number = bisect_right(passages, match.start(), key=_start) - 1
        if number < 0 or match.end() >= passages[number].end:
            yield match.end()
    # "« ... ? » Le maire ...": the space of French marks stands before the closing one.
    for passage in passages:
        place = inner(text, passage)
        said = place.of(text).rstrip()
        if said[-1:] in FINAL and place.end < passage.end and _begins_sentence(text, passage.end, line.end):
            yield passage.end


def _begins_sentence(text: str, offset: int, end: int) -> bool:
    behind = text[offset:end].lstrip()
    return text[offset : offset + 1].isspace() and (behind[:1].isupper() or behind[:1] in '«“"')
