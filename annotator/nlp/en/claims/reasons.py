"""The reasons of a suggested claim: what makes it worth a check or shows its type, strongest first."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.translation import mark
from annotator.nlp.en.claims.chances import counted
from annotator.nlp.en.claims.cues import relations_of
from annotator.nlp.en.claims.string_ids import END, NAME, START
from annotator.nlp.en.claims.traits import CUE, PAIR, WORD, traits_of
from annotator.nlp.en.claims.types import HEDGED

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.nlp.en.claims.traits import Trait
    from annotator.nlp.en.claims.types import Reading
    from annotator.nlp.en.claims.words import Words

_MOST_REASONS = 5  # more would not be read; chosen by judgement
# Shift of the logarithmic odds below which a word is no reason worth telling. Chosen by judgement.
_LEAST_SHIFT = 0.1

# What an annotator reads for cues; those that only weigh against a claim, or say nothing, have no name.
_CUES_BY_NAME = {
    mark("figure"): ("measure", "number", "quantities", "small number"),
    mark("date"): ("date",),
    mark("past event"): ("happened", "I did", "happened below"),
    mark("event under way"): ("happens",),
    mark("past state"): ("was so",),
    mark("name"): ("name",),
    mark("public matter"): ("public_matters",),
    mark("public act"): ("public_acts",),
    mark("rule"): ("rules", "law name", "status held", "duty", "may"),
    mark("office"): ("office held", "offices"),
    mark("cause"): ("causes",),
    mark("change"): ("changes",),
    mark("comparison"): ("than", "comparisons", "comparative", "superlative"),
    mark("prediction"): ("will", "going to", "predictions"),
    mark("conditional"): ("would",),
    mark("recommendation"): ("should", "recommendations"),
    mark("experience"): ("close subject", "I was"),
    mark("opinion"): ("judging predicate", "our view", "opinions", "should have"),
    mark("hedged"): (HEDGED,),
}
_NAMES = {cue: name for name, cues in _CUES_BY_NAME.items() for cue in cues}
# Where a pair has one of these, its other word says as much.
_MARKERS = frozenset({START, END, NAME})


class _Reason(NamedTuple):
    """A reason with the tokens that show it, and the shift of the logarithmic odds of being check-worthy."""

    shift: float
    name: str
    tokens: range


def reasons_of(words: Words, reading: Reading, words_at: Callable[[range], str]) -> list[str]:
    """Return up to five reasons, each with the words that show it, strongest first.

    What shows a type comes before what only adds to the score where there are more than five.
    """
    shifts = counted().shifts
    of_types: list[_Reason] = []
    others: list[_Reason] = []
    shown_types = {*reading.shown_by.values(), HEDGED}
    # Made again for the few that are suggested: kept for all sentences, they slow Python's collector.
    traits = traits_of(words, reading.numbers, reading.cues, relations_of(words, reading.numbers))
    for trait, shift in zip(traits, map(shifts.get, traits), strict=True):
        worth = shift[0] if shift else 0.0
        if trait[0] == CUE:
            cue = str(trait[1])
            if cue in _NAMES and (worth >= _LEAST_SHIFT or cue in shown_types):
                reason = _Reason(worth, _NAMES[cue], reading.cues.shown_by(cue))
                (of_types if cue in shown_types else others).append(reason)
        elif worth >= _LEAST_SHIFT and trait[0] in (WORD, PAIR) and _MARKERS.isdisjoint(trait[1:]):
            tokens = range(traits[trait], _stop(words, trait, traits[trait]))
            if any(map(str.isalpha, words_at(tokens))):
                others.append(_Reason(worth, "", tokens))
    told = _without_repetition([*_strongest_first(of_types), *_strongest_first(others)])[:_MOST_REASONS]
    return [_told(reason.name, words_at(reason.tokens)) for reason in _strongest_first(told)]


def _told(name: str, shown: str) -> str:
    has_words = any(map(str.isalnum, shown))
    return f"{name} “{shown}”".lstrip() if has_words else name


def _strongest_first(reasons: list[_Reason]) -> list[_Reason]:
    return sorted(reasons, key=lambda reason: -reason.shift)


def _stop(words: Words, trait: Trait, number: int) -> int:
    """Return the number after the last token that shows a word or pair."""
    stop = number + 1
    if trait[0] == PAIR:
        while words.counted[stop - words.first] != trait[-1]:
            stop += 1
        stop += 1
    return stop


def _without_repetition(reasons: list[_Reason]) -> list[_Reason]:
    """Return the reasons that share no name and no word with a stronger one."""
    told: list[_Reason] = []
    names, tokens = set[str](), set[int]()
    for reason in reasons:
        if reason.name not in names and tokens.isdisjoint(reason.tokens):
            told.append(reason)
            tokens.update(reason.tokens)
            if reason.name:
                names.add(reason.name)
    return told
