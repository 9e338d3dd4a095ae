"""Tokens that begin and end where spans do, for formats that count in tokens."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class Token(NamedTuple):
    """A token of a text.

    Attributes
    ----------
    start, end: its place, without the space behind it.
    has_space: whether one space follows that is no token of its own.
    """

    start: int
    end: int
    has_space: bool


def cut_tokens(text: str, words: Iterable[Span], spans: Iterable[Span]) -> list[Token]:
    """Return tokens that make up the whole text, cut where spans begin and end.

    A space behind a token belongs to it, as spaCy has it; further white space is a token of its own.

    Attributes
    ----------
    words: the tokens without white space, in text order.
    """
    places = list(spans)
    starts, ends = {span.start for span in places}, {span.end for span in places}
    cuts = sorted(starts | ends)
    tokens: list[Token] = []
    reached = 0
    for word in (*words, Span(len(text), len(text))):
        is_spaced = text[reached : reached + 1] == " " and reached < word.start
        if tokens and is_spaced and reached not in starts and reached + 1 not in ends:
            tokens[-1] = tokens[-1]._replace(has_space=True)
            reached += 1
        for start, end in (Span(reached, word.start), word):
            if start < end:
                tokens += _parts(start, end, cuts)
        reached = word.end
    return tokens


def _parts(start: int, end: int, cuts: Sequence[int]) -> Iterable[Token]:
    """Return the parts of a token between the cuts within it."""
    first = bisect_right(cuts, start)
    if first == len(cuts) or cuts[first] >= end:
        return (Token(start, end, False),)
    inner = cuts[first : bisect_left(cuts, end)]
    return (Token(*part, False) for part in pairwise((start, *inner, end)))
