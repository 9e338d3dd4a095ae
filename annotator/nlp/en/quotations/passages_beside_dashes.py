"""Passages in quote marks beside a dash: signed by a name, or around what the speaker does.

'“Fish do not vote.” — Arnold Pike', '“I have two words” — Reed paused — “get out.”'. They are found before
the choice, so that neither a line above ("What readers told us:") nor a word of the name is a cue.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.translation import mark
from annotator.language.en.joining_words import OF_SOMEWHERE
from annotator.language.en.personal_names import PARTICLES, WITHIN_NAMES
from annotator.language.en.pronouns import PERSONS_AS_SUBJECTS, RELATIVE
from annotator.language.en.reporting_words import cue_verbs
from annotator.language.en.signs_of_persons import is_age
from annotator.language.en.titles import is_rank
from annotator.nlp.en.parse.asides import dashes_outside
from annotator.nlp.en.parse.dialogue_lines import DASHES
from annotator.nlp.en.parse.quote_units import last_sign
from annotator.nlp.en.quotations.laid_out import LaidOut
from annotator.nlp.parse.parsed_text import FINITE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from annotator.nlp.en.parse.quote_units import Unit
    from annotator.nlp.parse.parsed_text import Bounds, Parse

# Scores, 0 to 1, by judgement: PolNeAR has none.
_SCORE_OF_SIGNED = 0.7
_SCORE_OF_INTERRUPTED = 0.6
_MOST_WORDS_OF_NAME = 8  # by judgement: "former deputy prime minister Sir Ian de Pike"
_STOPS = frozenset({".", "?", "!", "…"})
_BEHIND_NAME = frozenset({",", "(", "."})
_BEHIND_DESCRIPTION = frozenset({",", "(", ".", ";", "—", "–", "“", '"', "‘"})
_NO_DESCRIPTION = frozenset({"DATE", "TIME", "WORK_OF_ART"})
_OF_NAMES = frozenset({"PROPN", "NOUN", "ADJ", "X", "ADV", "DET", "ADP"})
_JOBS = frozenset(
    {"NOUN", "ADJ", "PROPN"}
)  # in small letters before a name: "former minister Pike", "retired skipper Eide"
_VERBS = FINITE | {"MD"}


def passages_beside_dashes(parse: Parse, units: Sequence[Unit], is_taken: bytearray) -> list[LaidOut]:
    """Return the passages beside a dash in text order, where `is_taken` marks no token."""
    has_taken = [any(is_taken[unit.start : unit.end]) for unit in units]
    return [
        quotation
        for number, unit in enumerate(units)
        if unit.passages and not has_taken[number] and not _has_words(parse, unit.start, unit.passages[0][0])
        for quotation in (*_signed(parse, units, number), *_interrupted(parse, unit))
    ]


# Signed by a name


def _signed(parse: Parse, units: Sequence[Unit], number: int) -> Iterator[LaidOut]:
    unit = units[number]
    if len(unit.passages) > 1 or _is_title(parse, unit.passages[0]):
        return
    passage = unit.passages[0]
    signature = _signature(parse, passage[1], unit.end)
    if signature is None and not _has_words(parse, passage[1], unit.end):
        signature = _signature_in_next(parse, units, number)
    if signature is None:
        return
    dash, name = signature
    words, source = parse.span(*passage), parse.span(*name)
    why = f"in quote marks; “{source.of(parse.text)}” behind a dash"
    cue = parse.span(dash, dash + 1)
    yield LaidOut("quoted signed", _SCORE_OF_SIGNED, (words,), cue, source, words.cover(source), why)


def _signature_in_next(parse: Parse, units: Sequence[Unit], number: int) -> tuple[int, Bounds] | None:
    """Return the signature that the next unit is; not the first of several items of a list."""
    if number + 1 == len(units):
        return None
    following = units[number + 1]
    is_item = units[number].start < units[number].passages[0][0]  # "- “Nobody came.”"
    is_list = following.opens_paragraph and (
        is_item or (number + 2 < len(units) and parse.words[units[number + 2].start] in DASHES)
    )
    return None if is_list else _signature(parse, following.start, following.end)


def _signature(parse: Parse, start: int, end: int) -> tuple[int, Bounds] | None:
    """Return a dash and the name with its description behind it, None for other tokens."""
    while start < end and parse.words[start] in _STOPS:
        start += 1
    if start + 1 >= end or parse.words[start] not in DASHES:
        return None
    stop = first = start + 1
    while stop < end and (
        parse.words[stop] not in _BEHIND_NAME or (parse.words[stop] == "." and is_rank(parse.words[stop - 1]))
    ):
        stop += 1
    if not _is_name(parse, first, stop):
        return None
    verbs = sum(parse.tags[token] in FINITE for token in range(stop, end))
    has_clause = stop + 1 < end and parse.lowers[stop + 1] in RELATIVE  # ", who led the team"
    return (start, (first, _end_of_description(parse, stop, end))) if verbs <= has_clause else None


def _end_of_description(parse: Parse, start: int, end: int) -> int:
    """Return the end of what describes a name that ends at `start`: ", farmer", ", who led the team"."""
    stop = start
    while stop + 1 < end and parse.words[stop] == "," and _may_describe(parse, stop + 1):
        stop += 1
        while stop < end and parse.words[stop] not in _BEHIND_DESCRIPTION:
            stop += 1
    return stop


def _may_describe(parse: Parse, token: int) -> bool:
    """Tell whether a word behind a name and a comma describes it; a date, an occasion and a work do not."""
    word = parse.words[token]
    is_preposition = parse.tags[token] in ("IN", "TO") and parse.lowers[token] not in OF_SOMEWHERE - {"in"}
    if is_age(word):
        return parse.words[token + 1 : token + 2] in ([], [","])
    return word[0].isalpha() and not is_preposition and parse.entities[token] not in _NO_DESCRIPTION


def _is_name(parse: Parse, start: int, end: int) -> bool:
    """Tell whether tokens are a name, perhaps with a job in small letters before it."""
    words = parse.words[start:end]
    if not words or sum(map(str.isalnum, (word[0] for word in words))) > _MOST_WORDS_OF_NAME:
        return False
    if parse.lowers[start] in PERSONS_AS_SUBJECTS | RELATIVE or not words[-1][0].isupper():
        return False
    first_capital = next(token for token in range(start, end) if parse.words[token][0].isupper())
    has_job = all(
        parse.poses[token] in _JOBS or parse.lowers[token] == "and" or parse.tags[token] == "VBN"
        for token in range(start, first_capital)
    )
    starts_with_particle = words[0] in WITHIN_NAMES
    return (has_job or starts_with_particle) and all(
        _may_be_in_name(parse, token) for token in range(first_capital, end)
    )


def _may_be_in_name(parse: Parse, token: int) -> bool:
    word = parse.words[token]
    if word in WITHIN_NAMES:
        return True
    if not word[0].isalnum():  # "Jean-Luc", "Leith's"
        return not parse.text[parse.starts[token] - 1].isspace()
    is_name = parse.entities[token] in ("PERSON", "ORG") or parse.words[token - 1] in PARTICLES
    return (is_name and word[0].isupper()) or parse.poses[token] in _OF_NAMES


def _is_title(parse: Parse, passage: Bounds) -> bool:
    """Tell whether a passage is the title of a work: “The Long Winter”."""
    words = [word for word in parse.words[slice(*passage)] if word[0].isalpha()]
    has_stop = last_sign(parse, *passage) in _STOPS
    return len(words) > 1 and not has_stop and all(w[0].isupper() or w in WITHIN_NAMES for w in words)


def _has_words(parse: Parse, start: int, end: int) -> bool:
    return any(word[0].isalnum() for word in parse.words[start:end])


# Around what the speaker does


def _interrupted(parse: Parse, unit: Unit) -> Iterator[LaidOut]:
    """Yield two passages around a clause between dashes that does not report."""
    if len(unit.passages) != 2 or _has_words(parse, unit.passages[1][1], unit.end):
        return
    first, second = unit.passages
    dashes = dashes_outside(parse, unit)
    if dashes[:1] != [first[1]] or dashes[-1:] != [second[0] - 1] or last_sign(parse, *first) in _STOPS:
        return
    between = range(first[1] + 1, second[0] - 1)
    verb = next((token for token in between if parse.tags[token] in _VERBS), None)
    if verb is None or verb == between.start or any(parse.lemmas[token] in cue_verbs() for token in between):
        return
    content = parse.span(*first), parse.span(*second)
    subject = parse.child(verb, "nsubj")
    source = parse.span(between.start, verb) if subject in between else None
    why = mark("in quote marks, around what the speaker does")
    extent = content[0].cover(content[1])
    yield LaidOut("quoted interrupted", _SCORE_OF_INTERRUPTED, content, None, source, extent, why)
