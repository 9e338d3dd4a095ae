"""The similarity of spellings, by rapidfuzz, which is imported at the first use since that takes 30 ms."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def ratio(words: str, other: str, least: float = 0) -> float:
    """Return the similarity of two strings, 0 to 100: twice the shared length, divided by both lengths.

    A similarity below `least` is 0.
    """
    from rapidfuzz import fuzz

    return float(fuzz.ratio(words, other, score_cutoff=least))


def nearest(word: str, words: Sequence[str], limit: int, least: float) -> list[str]:
    """Return the words most like a word, the most similar first, each with a `ratio` of at least `least`."""
    from rapidfuzz import fuzz, process

    results = process.extract(word, words, scorer=fuzz.ratio, processor=None, limit=limit, score_cutoff=least)
    return [name for name, _, _ in results]
