"""Quotations in marks: with a verb behind, before or between them, and those that go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.quote_marks import inner
from annotator.domain.span import Span
from annotator.language.fr.small_words import (
    BEFORE_PASSAGES,
    BEGIN_RELATIVE_CLAUSES,
    DETERMINERS,
    THAT,
    TO,
)
from annotator.language.fr.verbs import OF_OBJECTS, WITH_ADDRESSEE
from annotator.nlp.fr import found
from annotator.nlp.fr.cues import Cue, cue_at, cue_ending_at, is_report
from annotator.nlp.fr.found import Found
from annotator.nlp.fr.source_phrases import source_before, source_behind, subject_at
from annotator.nlp.fr.words import FINAL

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.nlp.fr.words import Sentence, Words

_BESIDE = ("clause", "incise", "object")  # any verb that reports stands beside marks
_LEAST_WORDS = 4  # of a passage without comma before its verb, so that «gilets jaunes» demand is none
_MOST_BETWEEN = 6  # words between a verb and its colon or passage
_MOST_OF_INCISE = 40  # words behind the subject of an incise, up to the sign that ends it
_MOST_BEHIND = 400  # characters behind a passage in which its verb and source stand
_MOST_OF_CLAUSE = 60  # words before a verb among which its clause begins
_MOST_BEFORE_COLON = 8  # words of a label before a colon
_LEAST_UNCUED = 5  # words of a sentence in marks that stands alone
_ENDS_INCISE = frozenset({",", ".", "»", "”", '"', ";", "?", "!", "…", ":"})


def quoted(words: Words, sentence: Sentence) -> Iterator[Found]:
    """Yield the quotations of a sentence's passages in marks, each passage at most once."""
    for passage in sentence.passages:
        quotation = (
            _with_incise(words, passage)
            or _before_cue(words, sentence, passage)
            or _behind_colon(words, sentence, passage)
            or _behind_cue(words, sentence, passage)
        )
        if quotation is not None:
            yield quotation


def uncued(words: Words, passage: Span) -> Found | None:
    """Return a passage that is a sentence of its own as a quotation without cue, None if it is none."""
    place = inner(words.text, passage)
    said = place.of(words.text).strip()
    is_sentence = said[-1:] in FINAL and said[:1].isupper()
    return Found(found.UNCUED, (passage,)) if is_sentence and len(said.split()) >= _LEAST_UNCUED else None


def _with_incise(words: Words, passage: Span) -> Found | None:
    """Return a passage with its report inside: « Le débat, estime Marc Tissot, n'est pas clos »."""
    place = inner(words.text, passage)
    numbers = words.within(place)
    for number in numbers:
        if words.low(number) not in (",", "?", "!", "…") or number == numbers[0]:
            continue
        incise = _incise_at(words, number + 1, passage.end)
        if incise is None:
            continue
        cue, source, stop = incise
        first = Span(passage.start, words.word(number).end)
        rest_starts = _rest_start(words, stop)
        rest = Span(words.word(rest_starts).start, passage.end) if rest_starts < len(words.words) else None
        has_rest = rest is not None and rest.start < place.end and any(map(str.isalnum, rest.of(words.text)))
        content = (first, rest) if rest is not None and has_rest else (first,)
        return Found(found.INCISE, content, cue.span, source, cue.verb)
    return None


def _incise_at(words: Words, number: int, end: int) -> tuple[Cue, Span | None, int] | None:
    """Return a verb with its subject behind it, up to a sign, and the number of the word behind."""
    cue = cue_at(words, number)
    if cue is None or not is_report(cue, *_BESIDE) or cue.span.end > end:
        return None
    if cue.pronoun is not None:
        return cue, cue.pronoun, _behind_circumstance(words, cue.stop, end)
    source = source_behind(words, cue.stop, end)
    if source is None:
        return None
    return cue, source[0], _behind_circumstance(words, source[1], end)


def _behind_circumstance(words: Words, number: int, end: int) -> int:
    """Return the number of the next sign that ends an incise: "explique-t-il dans un soupir,"."""
    stop = min(words.index(end), number + _MOST_OF_INCISE)
    if words.low(number) == "," and words.low(number + 1) in BEGIN_RELATIVE_CLAUSES:
        number += 1  # ", qui a enseigné ici,"
    while number < stop and words.low(number) not in _ENDS_INCISE:
        number += 1
    return number


def _rest_start(words: Words, number: int) -> int:
    """Return the number of the first word behind the sign that ends an incise."""
    return number + 1 if words.low(number) in (",", ".", ";", ":") else number


def _before_cue(words: Words, sentence: Sentence, passage: Span) -> Found | None:
    """Return a passage before its verb: « Le pont est fermé », a annoncé la maire."""
    number = words.index(passage.end)
    has_comma = words.low(number) == ","
    said = inner(words.text, passage).of(words.text).rstrip()
    has_end = said[-1:] in FINAL or said[-1:] == ","
    starts = passage.start == sentence.span.start
    if not (has_comma or has_end or (starts and len(said.split()) >= _LEAST_WORDS)):
        return None
    incise = _incise_at(words, number + has_comma, _line_end(words, passage.end))
    if incise is None:
        return None
    cue, source, _ = incise
    start = passage.start if starts or _is_set_off(words, passage) else sentence.span.start
    return Found(found.BEHIND, (Span(start, passage.end),), cue.span, source, cue.verb)


def _is_set_off(words: Words, passage: Span) -> bool:
    """Tell whether a sign stands before a passage, so that the words before it are not said."""
    before = words.low(words.index(passage.start) - 1)
    return before in (":", ".", "!", "?", "…", ",", ";", "—", "–", "»", "”")


def _line_end(words: Words, offset: int) -> int:
    ahead = min(len(words.text), offset + _MOST_BEHIND)
    end = words.text.find("\n", offset, ahead)
    return ahead if end < 0 else end


def _behind_colon(words: Words, sentence: Sentence, passage: Span) -> Found | None:
    """Return a passage behind a colon with the verb before it, or with a name alone."""
    colon = words.index(passage.start) - 1
    if words.low(colon) != ":":
        return None
    start = sentence.span.start
    first = words.index(start)
    nearest = max(first, colon - 2 * _MOST_BETWEEN)
    for number in range(colon - 1, nearest - 1, -1):
        cue = cue_ending_at(words, number, first)
        if cue is None or not is_report(cue, *_BESIDE):
            continue
        source = cue.pronoun or source_before(words, cue.first, start)
        if source is None and (behind := source_behind(words, cue.stop, words.word(colon).start)):
            source = behind[0]
        source = source or _earlier_source(words, first, cue.first)
        if source is not None:
            return Found(found.COLON, (passage,), cue.span, source, cue.verb)
    if 0 < colon - first <= _MOST_BEFORE_COLON and words.word(colon - 1).is_capital:
        name = Span(words.word(first).start, words.word(colon - 1).end)
        return Found(found.LABEL, (passage,), Span(*words.word(colon)[:2]), name)
    said = inner(words.text, passage).of(words.text).strip()
    source = subject_at(words, start, words.word(colon).start)
    if source is None or said[-1:] not in FINAL:
        return None
    return Found(found.LOOSE_COLON, (passage,), None, source)


def _earlier_source(words: Words, first: int, number: int) -> Span | None:
    """Return who has spoken before a second verb: "a-t-il soutenu, avant d'ajouter :"."""
    for place in range(number - 1, max(first, number - 2 * _MOST_BETWEEN) - 1, -1):
        cue = cue_at(words, place)
        if cue is not None and cue.pronoun is not None:
            return cue.pronoun
        if (
            cue is not None
            and is_report(cue, *_BESIDE)
            and (behind := source_behind(words, cue.stop, words.word(number).start))
        ):
            return behind[0]
    return subject_at(words, words.word(first).start, words.word(number).start)


def _behind_cue(words: Words, sentence: Sentence, passage: Span) -> Found | None:
    """Return a passage that is the object of a verb: dénonce « un déni », parle d'« un cadeau »."""
    first, last = words.index(sentence.span.start), words.index(passage.start)
    for number in range(last - 1, max(first, last - 2 * _MOST_BETWEEN) - 1, -1):
        cue = cue_ending_at(words, number, first)
        if cue is None or cue.stop > last:
            continue
        source = cue.pronoun or source_before(words, cue.first, _clause_start(words, sentence, cue.first))
        between = range(cue.stop, last)
        if not is_report(cue, "object", "clause") or source is None or len(between) > _MOST_BETWEEN:
            return None
        if any(words.low(place) in THAT or words.low(place) in (",", ":", ";") for place in between):
            return None
        begins = last
        while begins > cue.stop and words.low(begins - 1) in BEFORE_PASSAGES:
            begins -= 1
        is_object = words.low(cue.stop) in DETERMINERS and cue.verb not in OF_OBJECTS | WITH_ADDRESSEE
        if begins > cue.stop and is_object:
            begins = cue.stop  # "dénoncent un plan « brutal »"
        elif begins > cue.stop and not (words.low(cue.stop) in TO or cue.verb in OF_OBJECTS | WITH_ADDRESSEE):
            return None
        content = Span(words.word(begins).start, passage.end)
        return Found(found.OBJECT, (content,), cue.span, source, cue.verb)
    return None


def _clause_start(words: Words, sentence: Sentence, number: int) -> int:
    """Return the offset at which the clause of a verb begins: behind ";", ":" or a passage."""
    first = max(words.index(sentence.span.start), number - _MOST_OF_CLAUSE)
    for place in range(number - 1, first - 1, -1):
        if words.low(place) in (":", ";", "»", "”"):
            return words.word(place).end
    return sentence.span.start
