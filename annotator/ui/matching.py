"""How well typed letters fit a name: starts of words count most, then letters in a row; gaps cost."""

from __future__ import annotations

from typing import NamedTuple

_START, _NEXT, _GAP, _LONGEST_GAP = 12, 8, 1, 6


class Match(NamedTuple):
    """How well a name fits, and the places of the letters that were found in it."""

    score: int
    places: tuple[int, ...]


def match(typed: str, name: str) -> Match | None:
    """Return the best way to find the typed letters in a name in their order, or None.

    For each letter the best way that ends at each of its places is kept, so all ways are looked at; a name of
    `n` letters costs at most `n` squared steps a typed letter.
    """
    letters, lower = "".join(typed.lower().split()), name.lower()
    if not _has_in_order(letters, lower):
        return None
    best: dict[int, Match] = {-1: Match(0, ())}
    for letter in letters:
        found: dict[int, Match] = {}
        for place in (i for i, here in enumerate(lower) if here == letter):
            before = [_step(was, at, place, lower) for at, was in best.items() if at < place]
            if before:
                found[place] = max(before, key=lambda one: one.score)
        best = found
    score, places = max(best.values(), key=lambda one: one.score)
    return Match(score * 10 - len(name), places)  # of two that fit alike, the shorter name


def _step(was: Match, at: int, place: int, name: str) -> Match:
    gain = -min(_GAP * (place - at - 1), _LONGEST_GAP)
    if place == 0 or not name[place - 1].isalnum():
        gain += _START
    if at >= 0 and place == at + 1:
        gain += _NEXT
    return Match(was.score + gain, (*was.places, place))


def _has_in_order(letters: str, name: str) -> bool:
    rest = iter(name)
    return all(letter in rest for letter in letters)
