"""Groups of French verbs that report: "a déclaré", "s'est-il exclamé", "explique-t-elle", "a fait savoir"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.span import Span
from annotator.language.fr.pronouns import INVERTED
from annotator.language.fr.small_words import (
    ADVERBS,
    CLITICS,
    OF_BELIEF,
    THAT,
)
from annotator.language.fr.verbs import BE, HAVE, WITH_INFINITIVE, forms, participles, sections

if TYPE_CHECKING:
    from annotator.nlp.fr.words import Words

_MOST_ADVERBS = 3  # between an auxiliary and its participle
_MOST_CLITICS = 3  # before a verb
_MOST_BEFORE_VERB = 6  # words of a group before its last one


class Cue(NamedTuple):
    """A group of a verb that reports.

    Attributes
    ----------
    span: its place.
    first, stop: the number of its first word, and of the word behind it.
    verb: the infinitive.
    pronoun: the place of a subject that follows with a hyphen, or None.
    is_gerund: whether it is a participle of the present, whose subject the main clause has.
    """

    span: Span
    first: int
    stop: int
    verb: str
    pronoun: Span | None = None
    is_gerund: bool = False


def cue_at(words: Words, first: int) -> Cue | None:
    """Return the group that begins with a word, clitics included, None if it reports nothing."""
    number = first
    while words.low(number) in CLITICS and number - first < _MOST_CLITICS:
        number += 1
    if number >= len(words.words):
        return None
    return (
        _inverted(words, first, number)
        or _finite(words, first, number)
        or _narrated(words, first)
        or _gerund(words, first)
    )


def _inverted(words: Words, first: int, number: int) -> Cue | None:
    """Return a group with its subject behind a hyphen: "dit-il", "a-t-elle dit", "s'est-il exclamé"."""
    word = words.word(number)
    head, hyphen, pronoun = word.low.rpartition("-")
    if not hyphen or pronoun not in INVERTED:
        return None
    source = Span(word.end - len(pronoun), word.end)
    head = head.removesuffix("-t")
    start = words.word(first).start
    if head in HAVE or head in BE:
        participle = _participle(words, number + 1)
        if participle is not None:
            verb = participles()[words.low(participle)]
            return Cue(Span(start, words.word(participle).end), first, participle + 1, verb, source)
        return None
    if head in forms():
        return Cue(Span(start, word.start + len(head)), first, number + 1, forms()[head], source)
    return None


def _finite(words: Words, first: int, number: int) -> Cue | None:
    low = words.low(number)
    stop, verb = number + 1, ""
    if low in HAVE or low in BE:
        participle = _participle(words, number + 1)
        if participle is not None and (low in HAVE or first < number or words.low(participle) in OF_BELIEF):
            stop, verb = participle + 1, participles()[words.low(participle)]
        elif low in BE and words.low(_behind_adverbs(words, number + 1)) in OF_BELIEF:
            stop = _behind_adverbs(words, number + 1) + 1
            verb = "penser"
    elif low in forms():
        verb = forms()[low]
    if not verb:
        return None
    if verb in WITH_INFINITIVE:
        infinitive = _behind_adverbs(words, stop)
        if words.low(infinitive) in WITH_INFINITIVE[verb]:
            stop = infinitive + 1
            verb = "faire savoir"
        elif all(verb not in verbs for verbs in sections().values()):
            return None
    return Cue(Span(words.word(first).start, words.word(stop - 1).end), first, stop, verb)


def _narrated(words: Words, first: int) -> Cue | None:
    """Return an infinitive of narration: "Et Roche d'ajouter"."""
    if words.low(first) not in ("d'", "de"):
        return None
    verb = words.low(first + 1)
    if not any(verb in verbs for verbs in sections().values()):
        return None
    return Cue(Span(words.word(first).start, words.word(first + 1).end), first, first + 2, verb)


def _gerund(words: Words, first: int) -> Cue | None:
    """Return a participle with its clause: "ajoutant que", "en reconnaissant que"."""
    low = words.low(first)
    if not low.endswith("ant") or low not in participles() or words.low(first + 1) not in THAT:
        return None
    start, end, *_ = words.word(first)
    return Cue(Span(start, end), first, first + 1, participles()[low], is_gerund=True)


def _participle(words: Words, number: int) -> int | None:
    """Return the participle of a verb that reports, behind a few adverbs."""
    number = _behind_adverbs(words, number)
    return number if words.low(number) in participles() else None


def _behind_adverbs(words: Words, number: int) -> int:
    """Return the number of the first word that is no adverb."""
    stop = number + _MOST_ADVERBS
    while number < stop and (words.low(number) in ADVERBS or words.low(number).endswith("ment")):
        number += 1
    return number


def cue_ending_at(words: Words, number: int, first: int) -> Cue | None:
    """Return the longest group from a word on or before it that the word belongs to, not before `first`."""
    cue = cue_at(words, number)
    for begins in range(number - 1, max(first, number - _MOST_BEFORE_VERB) - 1, -1):
        longer = cue_at(words, begins)
        if longer is not None and longer.stop > number:
            cue = longer
    return cue


def is_report(cue: Cue, *kinds: str) -> bool:
    """Tell whether a group reports with one of these: "clause", "incise", "object", "infinitive"."""
    return cue.verb == "faire savoir" or any(cue.verb in sections()[kind] for kind in kinds)
