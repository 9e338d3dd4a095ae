"""Quotations that need no marks: clauses with "que", infinitives, "selon", insertions, hearsay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.span import Span
from annotator.language.fr.small_words import (
    ADVERBS,
    CLITICS,
    NEGATIONS,
    NO_INFINITIVES,
    NOT_BEFORE_HEARSAY,
    NOT_IN_HEARSAY,
    NOT_OF_HEARSAY,
    THAT,
)
from annotator.language.fr.verbs import CONDITIONAL, is_participle
from annotator.nlp.fr import found
from annotator.nlp.fr.according import according
from annotator.nlp.fr.contents import clause_end, content_between, end_of, is_within_marks, rule_for
from annotator.nlp.fr.cues import Cue, cue_at, is_report
from annotator.nlp.fr.found import Found
from annotator.nlp.fr.source_phrases import source_before, source_behind, subject_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.nlp.fr.words import Sentence, Words

_MOST_BETWEEN = 8  # words between a verb and its "que": "a reconnu mercredi devant les députés que"
_MOST_BACK = 60  # words before a gerund among which its main clause has its subject
_INFINITIVES = ("er", "ir", "re", "oir")


def unquoted(words: Words, sentence: Sentence) -> Iterator[Found]:
    """Yield the quotations of a sentence by its words; a content may hold marks."""
    by_somebody = according(words, sentence)
    if by_somebody is not None:
        yield by_somebody
    numbers = words.within(sentence.span)
    number = numbers.start
    while number < numbers.stop:
        cue = cue_at(words, number) if not is_within_marks(words, sentence, number) else None
        if cue is None:
            number += 1
            continue
        quotation = _inserted(words, sentence, cue) or _clause(words, sentence, cue)
        quotation = quotation or _infinitive(words, sentence, cue)
        if quotation is not None:
            yield quotation
        number = cue.stop
    hearsay = _hearsay(words, sentence)
    if hearsay is not None:
        yield hearsay


def _clause(words: Words, sentence: Sentence, cue: Cue) -> Found | None:
    """Return the clause with "que" of a verb: "a indiqué vendredi que trois personnes ..."."""
    if not is_report(cue, "clause"):
        return None
    source = cue.pronoun or source_before(words, cue.first, _clause_start(words, sentence, cue.first))
    if cue.is_gerund:
        source = _main_source(words, sentence, cue)
    for place in range(cue.stop, min(cue.stop + _MOST_BETWEEN, words.index(sentence.span.end))):
        if words.low(place) in THAT:
            break
        if words.low(place) in (":", ";", "«", "»"):
            return None
    else:
        return None
    if source is None and (words.low(cue.stop) not in THAT or cue.first > words.index(sentence.span.start)):
        return None
    content = content_between(words, words.word(place).start, clause_end(words, sentence, place))
    if content is None:
        return None
    rule = rule_for(words, content, found.CLAUSE, found.CLAUSE_WITH_MARKS)
    return Found(rule, (content,), cue.span, source, cue.verb)


def _main_source(words: Words, sentence: Sentence, cue: Cue) -> Span | None:
    """Return who speaks in the main clause of a gerund: "..., a-t-il dit, ajoutant que ..."."""
    first = words.index(sentence.span.start)
    for place in range(cue.first - 1, max(first, cue.first - _MOST_BACK) - 1, -1):
        main = cue_at(words, place)
        if main is not None and main.pronoun is not None:
            return main.pronoun
    return subject_at(words, sentence.span.start, cue.span.start)


def _clause_start(words: Words, sentence: Sentence, number: int) -> int:
    """Return the offset behind the last sign or link before a verb that begins a clause."""
    first = words.index(sentence.span.start)
    for place in range(number - 1, first - 1, -1):
        if words.low(place) in (":", ";", "»", "”"):
            return words.word(place).end
        if words.low(place) in ("et", "mais") and words.low(place - 1) == ",":
            return words.word(place).end
    return sentence.span.start


def _infinitive(words: Words, sentence: Sentence, cue: Cue) -> Found | None:
    """Return the infinitive of a verb: "nie avoir participé", "a promis de revenir"."""
    if not is_report(cue, "infinitive") or cue.pronoun is not None:
        return None
    place = begins = cue.stop
    while words.low(place) in NEGATIONS | CLITICS | ADVERBS or words.low(place) in ("de", "d'"):
        place += 1
    low = words.low(place)
    is_verb = low in ("être", "avoir") or (low.endswith(_INFINITIVES) and low not in NO_INFINITIVES)
    if words.low(place - 1) in ("l'", "la", "le", "les") and place > begins:  # "l'histoire", but "l'affirmer"
        is_verb = low.endswith("er")
    source = source_before(words, cue.first, _clause_start(words, sentence, cue.first))
    if not is_verb or source is None or words.word(place).is_capital:
        return None
    content = content_between(words, words.word(begins).start, clause_end(words, sentence, place))
    if content is None and begins < place:
        return None
    if content is None:
        content = Span(words.word(begins).start, end_of(words, sentence))
    rule = rule_for(words, content, found.INFINITIVE, found.CLAUSE_WITH_MARKS)
    return Found(rule, (content,), cue.span, source, cue.verb)


def _inserted(words: Words, sentence: Sentence, cue: Cue) -> Found | None:
    """Return what is said around a verb between commas: "Le train, explique la compagnie, roulait ..."."""
    if words.low(cue.first - 1) != "," or not is_report(cue, "clause", "incise"):
        return None
    end = end_of(words, sentence)
    behind = source_behind(words, cue.stop, sentence.span.end) if cue.pronoun is None else None
    source = cue.pronoun or (behind[0] if behind else None)
    if source is None:
        return None
    stop = behind[1] if behind else cue.stop
    while stop < len(words.words) and words.word(stop).start < end and words.low(stop) != ",":
        stop += 1
    before = content_between(words, sentence.span.start, words.word(cue.first - 1).start)
    after = content_between(words, words.word(stop).end, end) if words.low(stop) == "," else None
    parts = tuple(part for part in (before, after) if part is not None)
    holds = any(passage.start == sentence.span.start for passage in sentence.passages)
    if before is None or holds or (words.low(cue.stop) in THAT):
        return None
    return Found(found.INSERTED, parts, cue.span, source, cue.verb)


def _hearsay(words: Words, sentence: Sentence) -> Found | None:
    """Return a sentence with a conditional of the past and no "si": "Le conducteur aurait perdu ..."."""
    numbers = words.within(sentence.span)
    if any(words.low(number) in NOT_IN_HEARSAY for number in numbers) or sentence.passages:
        return None
    for number in numbers:
        if words.low(number) not in CONDITIONAL:
            continue
        stop = number + 1
        while words.low(stop) in ADVERBS or words.low(stop) == "été":
            stop += 1
        is_wish = words.low(stop) in NOT_OF_HEARSAY or words.low(number - 1) in NOT_BEFORE_HEARSAY
        if is_wish or not is_participle(words.low(stop)):
            return None
        content = Span(sentence.span.start, end_of(words, sentence))
        return Found(found.HEARSAY, (content,), Span(words.word(number).start, words.word(stop).end))
    return None
