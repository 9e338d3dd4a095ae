"""The similarity of spellings, by rapidfuzz, which is imported at the first use since that takes 30 ms."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

# Characters from which words are no name, and alike only if they are the same: the time to compare them grows
# with the product of their lengths.
_NO_NAME = 1_000
_EQUAL = 100.0  # the ratio of words that are the same


def ratio(words: str, other: str, least: float = 0) -> float:
    """Return the similarity of two strings, 0 to 100: twice the shared length, divided by both lengths.

    A similarity below `least` is 0.
    """
    if min(len(words), len(other)) > _NO_NAME:
        return _EQUAL if words == other else 0.0
    from rapidfuzz import fuzz

    return float(fuzz.ratio(words, other, score_cutoff=least))


def nearest(word: str, words: Sequence[str], limit: int, least: float) -> list[str]:
    """Return the words most like a word, the most similar first, each with a `ratio` of at least `least`."""
    if len(word) > _NO_NAME:
        return [word] if word in words else []
    from rapidfuzz import fuzz, process

    results = process.extract(word, words, scorer=fuzz.ratio, processor=None, limit=limit, score_cutoff=least)
    return [name for name, _, _ in results]
