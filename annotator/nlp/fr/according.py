"""Speech by "selon", "d'après" and "pour": before, behind or around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.span import Span
from annotator.language.fr.pronouns import NAMED_BY_PRONOUN, RELATIVE
from annotator.language.fr.small_words import ACCORDING_OF_PERSONS, NO_SOURCES, THAT
from annotator.nlp.fr import found
from annotator.nlp.fr.contents import (
    begins_according,
    clause_end,
    content_between,
    end_of,
    is_within_marks,
    rule_for,
)
from annotator.nlp.fr.found import Found
from annotator.nlp.fr.source_phrases import source_behind

if TYPE_CHECKING:
    from annotator.nlp.fr.words import Sentence, Words

_MOST_OF_SOURCE = 8  # words behind its noun phrase up to the comma: "un sondage publié dimanche,"


def according(words: Words, sentence: Sentence) -> Found | None:
    """Return what somebody says in a sentence by "selon", "d'après" or "pour"; None without one."""
    numbers = words.within(Span(sentence.span.start, end_of(words, sentence)))
    for number in numbers:
        is_pour = _is_pour(words, sentence, number)
        if not (is_pour or begins_according(words, number)) or is_within_marks(words, sentence, number):
            continue
        begins = number + 1 + (words.low(number) == "d'")
        source = _source(words, sentence, begins)
        if source is None:
            continue
        is_first = number == numbers.start
        if is_first:
            content = _behind(words, sentence, begins, source[1], is_pour=is_pour)
        else:
            content = _beside(words, sentence, number, source[1])
        if content is not None:
            rule = rule_for(words, content, found.ACCORDING, found.ACCORDING_WITH_MARKS)
            cue = Span(words.word(number).start, words.word(begins - 1).end)
            return Found(rule, (content,), cue, source[0])
    return None


def _is_pour(words: Words, sentence: Sentence, number: int) -> bool:
    """Tell whether "pour" begins a sentence, or stands behind a passage: "« fantaisiste », pour la CGT"."""
    if words.low(number) != ACCORDING_OF_PERSONS:
        return False
    comma = words.word(number - 1)
    is_behind = comma.low == "," and any(passage.end == comma.start for passage in sentence.passages)
    return is_behind or words.word(number).start == sentence.span.start


def _source(words: Words, sentence: Sentence, number: int) -> tuple[Span, int] | None:
    """Return who says it, with the number of the word behind: a name in marks, a pronoun, a noun phrase."""
    word = words.word(number)
    passage = next((passage for passage in sentence.passages if passage.start == word.start), None)
    if passage is not None:  # "D'après « Les Échos », ..."
        return passage, words.index(passage.end)
    if word.low in NAMED_BY_PRONOUN and words.low(number + 1) in (",", ".", ""):
        return Span(word.start, word.end), number + 1
    if word.low in NO_SOURCES or words.low(number + 1) in NO_SOURCES:
        return None
    return source_behind(words, number, end_of(words, sentence))


def _behind(words: Words, sentence: Sentence, begins: int, comma: int, *, is_pour: bool) -> Span | None:
    """Return what follows "selon X," at the beginning of a sentence."""
    is_somebody = words.word(begins).is_capital or words.low(begins) in NAMED_BY_PRONOUN
    if is_pour and not is_somebody:
        return None  # "Pour la rentrée, ..."
    most = comma + (0 if is_pour else _MOST_OF_SOURCE)
    while words.low(comma) != ",":
        if comma == most:
            return None
        comma += 1
    return content_between(words, words.word(comma).end, clause_end(words, sentence, comma))


def _beside(words: Words, sentence: Sentence, number: int, behind: int) -> Span | None:
    """Return what stands before ", selon X", or behind it: "une menace qui, selon X, ..."."""
    before = words.low(number - 2) if words.low(number - 1) == "," else ""
    if before in RELATIVE | THAT:
        return content_between(words, words.word(behind).start, end_of(words, sentence))
    start = sentence.span.start
    for place in range(number - 2, words.index(start), -1):
        if words.low(place) == ";":
            start = words.word(place).end
            break
    return content_between(words, start, words.word(number).start)
