"""Quotations that need no marks: clauses with "que", infinitives, "selon", insertions, hearsay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.span import Span
from annotator.language.fr.pronouns import NAMED_BY_PRONOUN
from annotator.language.fr.small_words import (
    ACCORDING,
    ACCORDING_AFTER_D,
    ACCORDING_OF_PERSONS,
    ADVERBS,
    CLITICS,
    NEGATIONS,
    NO_INFINITIVES,
    NO_SOURCES,
    NOT_BEFORE_HEARSAY,
    NOT_IN_HEARSAY,
    NOT_OF_HEARSAY,
    THAT,
)
from annotator.language.fr.verbs import CONDITIONAL, is_participle
from annotator.nlp.fr import found
from annotator.nlp.fr.cues import Cue, cue_at, is_report
from annotator.nlp.fr.found import Found
from annotator.nlp.fr.source_phrases import source_before, source_behind, subject_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.nlp.fr.words import Sentence, Words

_MOST_BETWEEN = 8  # words between a verb and its "que": "a reconnu mercredi devant les députés que"
_MOST_BACK = 60  # words before a gerund among which its main clause has its subject
_LEAST_CONTENT = 3  # words of a content
_INFINITIVES = ("er", "ir", "re", "oir")


def unquoted(words: Words, sentence: Sentence) -> Iterator[Found]:
    """Yield the quotations of a sentence by its words; a content may hold marks."""
    yield from _according(words, sentence)
    numbers = words.within(sentence.span)
    number = numbers.start
    while number < numbers.stop:
        cue = cue_at(words, number) if not _is_within(words, sentence, number) else None
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


def _is_within(words: Words, sentence: Sentence, number: int) -> bool:
    start = words.word(number).start
    return any(passage.start < start < passage.end for passage in sentence.passages)


def _end(words: Words, sentence: Sentence) -> int:
    """Return the end of a sentence without its full stop."""
    text, end = words.text, sentence.span.end
    while end > sentence.span.start and (text[end - 1] in ".…" or text[end - 1].isspace()):
        end -= 1
    return end


def _content(words: Words, start: int, end: int) -> Span | None:
    """Return a content without signs and space at its ends, None if it has too few words."""
    text = words.text
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",;:"):
        end -= 1
    while start < end and (text[start].isspace() or text[start] in ",;:"):
        start += 1
    return Span(start, end) if len(text[start:end].split()) >= _LEAST_CONTENT else None


def _rule(words: Words, content: Span, plain: found.Rule, marked: found.Rule) -> found.Rule:
    return marked if any(sign in content.of(words.text) for sign in '«“"') else plain


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
    content = _content(words, words.word(place).start, _clause_end(words, sentence, place))
    if content is None:
        return None
    rule = _rule(words, content, found.CLAUSE, found.CLAUSE_WITH_MARKS)
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


def _clause_end(words: Words, sentence: Sentence, number: int) -> int:
    """Return the end of a content that begins with a word: of its sentence, ";" or a report behind it."""
    end = _end(words, sentence)
    for place in range(number + 1, words.index(end)):
        if _is_within(words, sentence, place):
            continue
        if words.low(place) == ";":
            return words.word(place).start
        if words.low(place) == "," and _begins_according(words, place + 1):
            return words.word(place).start
        if words.low(place) in (",", "et") and (cue := cue_at(words, place + 1)) is not None:
            # "..., a-t-il ajouté", "... et assure que": another report.
            is_again = words.low(cue.stop) in THAT and is_report(cue, "clause")
            if cue.pronoun is not None or is_again:
                return words.word(place).start
    return end


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
    content = _content(words, words.word(begins).start, _clause_end(words, sentence, place))
    if content is None and begins < place:
        return None
    if content is None:
        content = Span(words.word(begins).start, _end(words, sentence))
    rule = _rule(words, content, found.INFINITIVE, found.CLAUSE_WITH_MARKS)
    return Found(rule, (content,), cue.span, source, cue.verb)


def _inserted(words: Words, sentence: Sentence, cue: Cue) -> Found | None:
    """Return what is said around a verb between commas: "Le train, explique la compagnie, roulait ..."."""
    if words.low(cue.first - 1) != "," or not is_report(cue, "clause", "incise"):
        return None
    end = _end(words, sentence)
    behind = source_behind(words, cue.stop, sentence.span.end) if cue.pronoun is None else None
    source = cue.pronoun or (behind[0] if behind else None)
    if source is None:
        return None
    stop = behind[1] if behind else cue.stop
    while stop < len(words.words) and words.word(stop).start < end and words.low(stop) != ",":
        stop += 1
    before = _content(words, sentence.span.start, words.word(cue.first - 1).start)
    after = _content(words, words.word(stop).end, end) if words.low(stop) == "," else None
    parts = tuple(part for part in (before, after) if part is not None)
    holds = any(passage.start == sentence.span.start for passage in sentence.passages)
    if before is None or holds or (words.low(cue.stop) in THAT):
        return None
    return Found(found.INSERTED, parts, cue.span, source, cue.verb)


def _begins_according(words: Words, number: int) -> bool:
    return words.low(number) in ACCORDING or (
        words.low(number) == "d'" and words.low(number + 1) == ACCORDING_AFTER_D
    )


def _according(words: Words, sentence: Sentence) -> Iterator[Found]:
    """Yield what somebody says by "selon", "d'après", or "pour" at the beginning before a comma."""
    first = words.index(sentence.span.start)
    end = _end(words, sentence)
    for number in range(first, words.index(end)):
        is_pour = number == first and words.low(number) == ACCORDING_OF_PERSONS
        if not (is_pour or _begins_according(words, number)) or _is_within(words, sentence, number):
            continue
        begins = number + 1 + (words.low(number) == "d'")
        pronoun = words.low(begins) in NAMED_BY_PRONOUN and words.low(begins + 1) in (",", ".", "")
        source = _paper(words, sentence, begins) or (
            (Span(*words.word(begins)[:2]), begins + 1) if pronoun else source_behind(words, begins, end)
        )
        if source is None or (not pronoun and _is_no_source(words, begins)):
            continue
        cue = Span(words.word(number).start, words.word(begins - 1).end)
        if number == first:
            comma = source[1]
            while words.low(comma) != "," and comma - source[1] < _MOST_BETWEEN and not is_pour:
                comma += 1  # "Selon un sondage publié dimanche, ..."
            if words.low(comma) != "," or (is_pour and not pronoun and not words.word(begins).is_capital):
                continue
            content = _content(words, words.word(comma).end, _clause_end(words, sentence, comma))
        else:
            content = _content(words, _before_according(words, sentence, number), words.word(number).start)
        if content is not None:
            rule = _rule(words, content, found.ACCORDING, found.ACCORDING_WITH_MARKS)
            yield Found(rule, (content,), cue, source[0])
            return


def _paper(words: Words, sentence: Sentence, number: int) -> tuple[Span, int] | None:
    """Return a name in marks as the source: "D'après « Les Échos », ..."."""
    place = words.word(number).start
    passage = next((passage for passage in sentence.passages if passage.start == place), None)
    return None if passage is None else (passage, words.index(passage.end))


def _is_no_source(words: Words, number: int) -> bool:
    return words.low(number) in NO_SOURCES or words.low(number + 1) in NO_SOURCES


def _before_according(words: Words, sentence: Sentence, number: int) -> int:
    """Return where what stands before ", selon X" begins."""
    for place in range(number - 2, words.index(sentence.span.start), -1):
        if words.low(place) == ";":
            return words.word(place).end
    return sentence.span.start


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
        content = Span(sentence.span.start, _end(words, sentence))
        return Found(found.HEARSAY, (content,), Span(words.word(number).start, words.word(stop).end))
    return None
