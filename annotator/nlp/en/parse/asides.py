"""Asides between dashes that begin with words in marks: 'The tour — “our last,” said Reed — will end'."""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING

from annotator.nlp.en.parse.dialogue_lines import DASHES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from annotator.nlp.en.parse.quote_units import Unit
    from annotator.nlp.parse.parsed_text import Bounds, Parse


def dashes_outside(parse: Parse, unit: Unit) -> list[int]:
    """Return the dashes of a unit outside of marks; a hyphen within a word is none."""
    inside = {token for first, last in unit.passages for token in range(first, last)}
    return [
        token
        for token in range(unit.start, unit.end)
        if token not in inside
        and parse.words[token] in DASHES
        and (parse.words[token] != "-" or parse.text[parse.ends[token] : parse.ends[token] + 1].isspace())
    ]


class Asides:
    """The asides of a text."""

    def __init__(self, parse: Parse, units: Sequence[Unit]) -> None:
        self._parse = parse
        self._asides = [aside for unit in units if unit.passages for aside in _asides_in(parse, unit)]

    def around(self, token: int, parts: list[Bounds]) -> list[Bounds]:
        """Return the parts inside of the aside around a token, or all parts if none is inside."""
        number = bisect_right(self._asides, (token, len(self._parse))) - 1
        if number < 0 or token >= self._asides[number][1]:
            return parts
        first, last = self._asides[number]
        inside = [(max(start, first), min(end, last)) for start, end in parts]
        return [part for part in inside if part[0] < part[1]] or parts


def _asides_in(parse: Parse, unit: Unit) -> Iterator[Bounds]:
    starts = {first for first, _ in unit.passages}
    dashes = dashes_outside(parse, unit)
    for opening, closing in pairwise(dashes):
        has_sentence_around = opening > unit.start and closing + 1 < unit.end
        if has_sentence_around and opening + 1 in starts and closing + 1 not in starts:
            yield opening + 1, closing
