"""Ranking of actions for typed letters: beginnings of words count most, scattered letters least."""

from __future__ import annotations

import re
from enum import IntEnum
from typing import NamedTuple

_START, _NEXT, _GAP, _LONGEST_GAP = 12, 8, 1, 6
_WORD = re.compile(r"\w+")


class Match(NamedTuple):
    """The score of a name, and the places of its matched letters."""

    score: int
    places: tuple[int, ...]


class Fit(IntEnum):
    """The ways in which typed letters fit an action, the best first."""

    NAME = 0  # beginnings of words of the name
    INITIALS = 1  # the letters with which words of the name begin, one or more of each
    OTHER_WORDS = 2  # beginnings of alternative words for the action
    HELP = 3  # beginnings of words in the help
    WITHIN = 4  # letters in a row within the name
    SCATTERED = 5  # letters somewhere in the name, in their order


class Ranked(NamedTuple):
    """The rank of an action; among equal fits, the lower `order` comes first."""

    fit: Fit
    order: int
    places: tuple[int, ...] = ()


def rank(typed: str, name: str, words: str, help: str) -> Ranked | None:
    """Return how typed letters fit an action's name, its other words and its help; None if they do not.

    Earlier ones of the other words describe the action better.
    """
    parts = typed.lower().split()
    begins = [_beginning(part, name) for part in parts]
    if all(start is not None for start in begins):
        places = {start + step for part, start in zip(parts, begins, strict=True) if start is not None
                  for step in range(len(part))}  # fmt: skip
        return Ranked(Fit.NAME, sum(start or 0 for start in begins) * 100 + len(name), tuple(sorted(places)))
    matches = match(typed, name)
    if matches and all(_is_start(name, start) or start - 1 in matches.places for start in matches.places):
        return Ranked(Fit.INITIALS, -matches.score, matches.places)
    for fit, text in ((Fit.OTHER_WORDS, f"{words} {name}"), (Fit.HELP, f"{help} {words} {name}")):
        begins = [_beginning(part, text) for part in parts]
        if all(start is not None for start in begins):
            return Ranked(fit, sum(start or 0 for start in begins) if fit is Fit.OTHER_WORDS else 0)
    if matches is None:
        return None
    in_a_row = all(
        after == start + 1 for start, after in zip(matches.places, matches.places[1:], strict=False)
    )
    return Ranked(Fit.WITHIN if in_a_row else Fit.SCATTERED, -matches.score, matches.places)


def _beginning(part: str, text: str) -> int | None:
    """Return the start of the first word that begins with a part (in lower case), or None."""
    lower = text.lower()
    if part.isalnum():
        return next((word.start() for word in _WORD.finditer(lower) if word.group().startswith(part)), None)
    start = f" {lower}".find(f" {part}")  # "check-worthy", "+"
    return start if start >= 0 else None


def _is_start(name: str, place: int) -> bool:
    return place == 0 or not name[place - 1].isalnum()


def match(typed: str, name: str) -> Match | None:
    """Return the best match of the typed letters, in their order, with a name, or None.

    Each step keeps the best match that ends at each place of a letter, so all matches are compared; a name of
    `n` letters costs at most `n` squared steps a typed letter.
    """
    letters, lower = "".join(typed.lower().split()), name.lower()
    if not _has_in_order(letters, lower):
        return None
    best: dict[int, Match] = {-1: Match(0, ())}
    for letter in letters:
        matches: dict[int, Match] = {}
        for place in (i for i, here in enumerate(lower) if here == letter):
            previous = [_step(was, at, place, lower) for at, was in best.items() if at < place]
            if previous:
                matches[place] = max(previous, key=lambda match: match.score)
        best = matches
    score, places = max(best.values(), key=lambda match: match.score)
    return Match(score * 10 - len(name), places)  # among equal fits, the shorter name


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
