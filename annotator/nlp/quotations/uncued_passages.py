"""Whole sentences in quote marks without a cue: “Not in my town.”, and with a name behind a dash.

They are what the choice leaves over, so that a passage with a cue never becomes one. Scare quotes and titles
are no sentences.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.quote_marks import is_closing
from annotator.nlp.parse.layout_rules import UNCUED
from annotator.nlp.parse.parsed_text import FINITE
from annotator.nlp.parse.quote_units import last_sign
from annotator.nlp.quotations.laid_out import LaidOut

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from annotator.nlp.parse.parsed_text import Bounds, Parse
    from annotator.nlp.parse.quote_units import Unit

# Scores, 0 to 1. Of 28 passages without a name in 260 training articles of PolNeAR, 12 shared half of their
# words with a marked quotation. The other is by judgement: there was none.
_SCORE = 0.43
_SCORE_WITH_NAME = 0.7
# Words. Chosen by judgement: fewer are a scare quote or a title.
_LEAST_WORDS = 3
_LEAST_WORDS_WITHOUT_STOP = 6
_MOST_WORDS_OF_NAME = 6
_MOST_PASSAGES = 20  # of a unit: a bound of the work, as in the choice
_STOPS = frozenset({".", "?", "!", "…"})
_DASHES = frozenset({"—", "–", "--", "-", "―"})
_IN_NAMES = frozenset({"PROPN", "DET", "ADP", "NOUN", "ADJ"})


def uncued_passages(parse: Parse, units: Sequence[Unit], is_taken: bytearray) -> list[LaidOut]:
    """Return the passages without a cue that are speech, in text order, where `is_taken` marks no token."""
    return list(_passages(parse, units, is_taken))


def _passages(parse: Parse, units: Sequence[Unit], is_taken: bytearray) -> Iterator[LaidOut]:
    for number, unit in enumerate(units):
        if not 0 < len(unit.passages) <= _MOST_PASSAGES or any(
            any(is_taken[first:last]) for first, last in unit.passages
        ):
            continue
        passage = unit.passages[0]
        following = units[number + 1] if number + 1 < len(units) else None
        signature = _signature(parse, passage[1], unit.end)
        if signature is None and following is not None and _outside(parse, unit) == 0:
            signature = _signature(parse, following.start, following.end)
        if signature is not None and len(unit.passages) == 1 and passage[0] == unit.start:
            dash, name = signature
            words, source = parse.span(*passage), parse.span(*name)
            why = f"in quote marks; “{source.of(parse.text)}” behind a dash"
            extent = words.cover(source)
            cue = parse.span(dash, dash + 1)
            yield LaidOut("quoted signed", _SCORE_WITH_NAME, (words,), cue, source, extent, why)
        elif _is_whole(parse, unit) and all(_is_speech(parse, unit, part) for part in unit.passages):
            content = tuple(parse.span(*part) for part in unit.passages)
            why = "whole sentences in quote marks, without a cue"
            extent = content[0].cover(content[-1])
            yield LaidOut(UNCUED, _SCORE, content, None, None, extent, why)


def _is_whole(parse: Parse, unit: Unit) -> bool:
    """Tell whether a unit is its passages alone, or one behind a colon: "It is simple: “I will stay.”"."""
    first, last = unit.passages[0]
    is_behind_colon = first > unit.start and parse.words[first - 1] == ":" and last == unit.end
    return is_behind_colon or _outside(parse, unit) == 0


def _outside(parse: Parse, unit: Unit) -> int:
    """Return the number of words of a unit outside of its passages."""
    inside = [token for first, last in unit.passages for token in range(first, last)]
    return sum(
        any(map(str.isalnum, parse.words[token]))
        for token in set(range(unit.start, unit.end)).difference(inside)
    )


def _is_speech(parse: Parse, unit: Unit, passage: Bounds) -> bool:
    """Tell whether a passage is whole sentences: a capital, a stop, and words that are no title."""
    words = [word for word in parse.words[slice(*passage)] if word[0].isalpha()]
    if not words or not words[0][0].isupper() or not is_closing(parse.text, parse.span(*passage)):
        return False
    if not any(word[0].islower() for word in words[1:]):
        return False
    if last_sign(parse, *passage) in _STOPS:
        return len(words) >= _LEAST_WORDS
    fills_paragraph = unit.opens_paragraph and (unit.end == len(parse) or "\n" in parse.words[unit.end])
    has_verb = any(parse.tags[token] in FINITE for token in range(*passage))
    return fills_paragraph and has_verb and len(words) >= _LEAST_WORDS_WITHOUT_STOP


def _signature(parse: Parse, start: int, end: int) -> tuple[int, Bounds] | None:
    """Return a dash and the name behind it, up to a comma; None if the tokens from `start` on are others."""
    while start < end and parse.words[start] in _STOPS:
        start += 1
    if start + 1 >= end or parse.words[start] not in _DASHES:
        return None
    stop = first = start + 1
    while stop < end and parse.poses[stop] in _IN_NAMES:
        stop += 1
    is_name = parse.words[first][0].isupper() and stop - first <= _MOST_WORDS_OF_NAME
    is_alone = stop == end or parse.words[stop] in (",", "(", ".")
    if not is_name or not is_alone or any(parse.tags[token] in FINITE for token in range(stop, end)):
        return None
    return start, (first, stop)
