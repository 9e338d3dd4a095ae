"""How well what is typed fits an action: beginnings of words count most, scattered letters least."""

from __future__ import annotations

import re
from enum import IntEnum
from typing import NamedTuple

_START, _NEXT, _GAP, _LONGEST_GAP = 12, 8, 1, 6
_WORD = re.compile(r"\w+")


class Match(NamedTuple):
    """How well a name fits, and the places of the letters that were found in it."""

    score: int
    places: tuple[int, ...]


class Fit(IntEnum):
    """What is typed, the best fit first."""

    NAME = 0  # beginnings of words of the name
    INITIALS = 1  # the letters with which words of the name begin, one or more of each
    OTHER_WORDS = 2  # beginnings of words that people use instead
    HELP = 3  # beginnings of words of the help
    WITHIN = 4  # letters in a row within the name
    SCATTERED = 5  # letters somewhere in the name, in their order


class Ranked(NamedTuple):
    """How an action fits; of two that fit alike, that of the lower `order` comes first."""

    fit: Fit
    order: int
    places: tuple[int, ...] = ()


def rank(typed: str, name: str, words: str, help: str) -> Ranked | None:
    """Return how what is typed fits an action of a name, other words for it and a help; None if not at all.

    Of other words, the earlier ones say better what the action does.
    """
    parts = typed.lower().split()
    begins = [_beginning(part, name) for part in parts]
    if all(at is not None for at in begins):
        places = {at + step for part, at in zip(parts, begins, strict=True) if at is not None
                  for step in range(len(part))}  # fmt: skip
        return Ranked(Fit.NAME, sum(at or 0 for at in begins) * 100 + len(name), tuple(sorted(places)))
    matches = match(typed, name)
    if matches and all(_is_start(name, at) or at - 1 in matches.places for at in matches.places):
        return Ranked(Fit.INITIALS, -matches.score, matches.places)
    for fit, text in ((Fit.OTHER_WORDS, f"{words} {name}"), (Fit.HELP, f"{help} {words} {name}")):
        begins = [_beginning(part, text) for part in parts]
        if all(at is not None for at in begins):
            return Ranked(fit, sum(at or 0 for at in begins) if fit is Fit.OTHER_WORDS else 0)
    if matches is None:
        return None
    in_a_row = all(after == at + 1 for at, after in zip(matches.places, matches.places[1:], strict=False))
    return Ranked(Fit.WITHIN if in_a_row else Fit.SCATTERED, -matches.score, matches.places)


def _beginning(part: str, text: str) -> int | None:
    """Return where the first word begins that begins with a part (in small letters), or None."""
    lower = text.lower()
    if part.isalnum():
        return next((word.start() for word in _WORD.finditer(lower) if word.group().startswith(part)), None)
    at = f" {lower}".find(f" {part}")  # "check-worthy", "+"
    return at if at >= 0 else None


def _is_start(name: str, place: int) -> bool:
    return place == 0 or not name[place - 1].isalnum()


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
        matches: dict[int, Match] = {}
        for place in (i for i, here in enumerate(lower) if here == letter):
            before = [_step(was, at, place, lower) for at, was in best.items() if at < place]
            if before:
                matches[place] = max(before, key=lambda one: one.score)
        best = matches
    score, places = max(best.values(), key=lambda one: one.score)
    return Match(score * 10 - len(name), places)  # of two that fit alike, the shorter name


def _step(was: Match, at: int, place: int, name: str) -> Match:
    gain = -min(_GAP * (place - at - 1), _LONGEST_GAP)
    if _is_start(name, place):
        gain += _START
    if at >= 0 and place == at + 1:
        gain += _NEXT
    return Match(was.score + gain, (*was.places, place))


def _has_in_order(letters: str, name: str) -> bool:
    rest = iter(name)
    return all(letter in rest for letter in letters)
