"""How nearly alike words are spelled, by rapidfuzz: imported at the first use, since it takes 30 ms."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def ratio(words: str, other: str, least: float = 0) -> float:
    """Return how much of two strings is alike, 0 to 100 (twice what they share by their lengths).

    Below `least` it is 0.
    """
    from rapidfuzz import fuzz

    return float(fuzz.ratio(words, other, score_cutoff=least))


def nearest(word: str, words: Sequence[str], limit: int, least: float) -> list[str]:
    """Return the words that are spelled most nearly like a word, with a `ratio` of `least` or more."""
    from rapidfuzz import fuzz, process

    results = process.extract(word, words, scorer=fuzz.ratio, processor=None, limit=limit, score_cutoff=least)
    return [name for name, _, _ in results]
