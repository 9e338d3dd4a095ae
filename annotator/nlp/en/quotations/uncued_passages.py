"""Whole sentences in quote marks without a cue: “Not in my town.”.

They are what the choice leaves over, so that a passage with a cue never becomes one. Scare quotes and titles
are no sentences.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.quote_marks import is_closing
from annotator.domain.translation import mark
from annotator.nlp.en.parse.layout_rules import UNCUED
from annotator.nlp.en.parse.quote_units import last_sign
from annotator.nlp.en.quotations.laid_out import LaidOut
from annotator.nlp.parse.parsed_text import FINITE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from annotator.domain.span import Span
    from annotator.nlp.en.parse.quote_units import Unit
    from annotator.nlp.parse.parsed_text import Bounds, Parse

# 0 to 1. Of 28 passages in 260 training articles of PolNeAR, 12 shared half of their words with a marked
# quotation.
_SCORE = 0.43
# Words. Chosen by judgement: fewer are a scare quote or a title.
_LEAST_WORDS = 3
_LEAST_WORDS_WITHOUT_STOP = 6
_MOST_PARAGRAPHS = 20  # of a quotation
_MOST_PASSAGES = 20  # of a unit: a bound of the work, as in the choice
_STOPS = frozenset({".", "?", "!", "…"})


def uncued_passages(parse: Parse, units: Sequence[Unit], is_taken: bytearray) -> list[LaidOut]:
    """Return the passages without a cue that are speech, in text order, where `is_taken` marks no token."""
    return list(_passages(parse, units, is_taken))


def _passages(parse: Parse, units: Sequence[Unit], is_taken: bytearray) -> Iterator[LaidOut]:
    for number, unit in enumerate(units):
        if not 0 < len(unit.passages) <= _MOST_PASSAGES or any(
            any(is_taken[first:last]) for first, last in unit.passages
        ):
            continue
        if _is_whole(parse, unit) and all(_is_speech(parse, unit, part) for part in unit.passages):
            content = (
                *_paragraphs_before(parse, units[max(0, number - _MOST_PARAGRAPHS) : number], is_taken),
                *(parse.span(*part) for part in unit.passages),
            )
            why = mark("whole sentences in quote marks, without a cue")
            extent = content[0].cover(content[-1])
            yield LaidOut(UNCUED, _SCORE, content, None, None, extent, why)


def _paragraphs_before(parse: Parse, before: Sequence[Unit], is_taken: bytearray) -> list[Span]:
    """Return the passages of the last units as far as they stay open: the next unit goes on with them."""
    fragments: list[Span] = []
    for unit in reversed(before):
        fragment = parse.span(*unit.passages[-1]) if unit.passages else None
        if (
            fragment is None
            or not _has_words(parse, unit.passages[-1])
            or _outside(parse, unit)
            or any(is_taken[unit.start : unit.end])
        ):
            break
        if is_closing(parse.text, fragment):
            break
        fragments.append(fragment)
    return fragments[::-1]


def _has_words(parse: Parse, passage: Bounds) -> bool:
    return any(any(map(str.isalnum, word)) for word in parse.words[slice(*passage)])


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
