"""A spaCy component that adds speakers to the quotations of French texts.

A name in the source, the whole name of a last name, a description, and for "il" and "elle" who of fitting
gender spoke last, or was named at the beginning of a sentence since then.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from spacy.language import Language

from annotator.domain.proposed import Proposed, SuggestedSpeaker
from annotator.domain.span import Span
from annotator.domain.translation import mark
from annotator.language.fr.pronouns import FEMININE, MASCULINE, NAMED_BY_PRONOUN, PERSONAL, PLURAL, RELATIVE
from annotator.language.fr.small_words import (
    DETERMINERS,
    INDEFINITE,
    OF,
    OF_SEVERAL,
    ONE,
    TITLES,
)
from annotator.language.fr.speaker_nouns import kind_of_noun
from annotator.nlp.fr.people import People, Person, gender_at
from annotator.nlp.fr.words import words_of
from annotator.nlp.stored import LIKELY, store, stored

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Doc

    from annotator.domain.quotation import Quotation

# Characters back to whom a pronoun may mean, and from "qui" to its antecedent. Chosen by judgement.
_MOST_BACK = 900
_MOST_BEFORE_WHO = 60
_MOST_SPOKEN = 8  # quotations back that a pronoun may take up
_ORGANISATION = "ORG"


@Language.component("french_speakers")
def add_speakers(doc: Doc) -> Doc:
    """Add the speakers to the suggestions of a text, if it has any."""
    suggestions = stored(doc, LIKELY)
    if suggestions:
        store(doc, LIKELY, with_speakers(doc, suggestions))
    return doc


def with_speakers(doc: Doc, suggestions: Sequence[Proposed[Quotation]]) -> list[Proposed[Quotation]]:
    """Return the suggestions of a text in the given order, each with its speaker, none if unknown."""
    reader = _Reader(doc)
    return [replace(suggestion, speakers=reader.speakers(suggestion)) for suggestion in suggestions]


class _Reader:
    """Finds the speakers of one text, from its first quotation to its last."""

    def __init__(self, doc: Doc) -> None:
        self._text = str(doc.text)
        self._words = words_of(self._text)
        self._people = People(doc, self._words)
        # Who spoke, with the place where: later pronouns may mean them.
        self._spoken: list[tuple[int, Person]] = []

    def speakers(self, suggestion: Proposed[Quotation]) -> tuple[SuggestedSpeaker, ...]:
        """Return the speaker of a quotation, in a tuple of one, or none."""
        if not suggestion.annotation.source:
            return ()
        source = suggestion.annotation.source[0]
        low = source.of(self._text).lower().replace("’", "'")
        why = mark("the name in the source")
        if low in RELATIVE:
            person = self._before_who(source)
            why = mark("the name before “qui”")
        elif low in PERSONAL | NAMED_BY_PRONOUN:
            person = self._meant(low, min(source.start, suggestion.span.start))
            why = f"“{low}” after this name"
        else:
            person = self._named(source)
            if person is None:
                person, why = self._described(source), mark("the words of the source")
        if person is None:
            return ()
        if person.kind in ("person", "unnamed"):
            self._spoken.append((source.start, person))
        return (SuggestedSpeaker(person.name, person.kind, person.span, why),)

    def _named(self, source: Span) -> Person | None:
        """Return the person or organisation that a source names, None if it names nobody."""
        for person in self._people.between(source.start, source.end):
            if self._is_head(source, person.span):
                return person
        name = self._capitals(source)
        if name is None:
            return None
        words = name.of(self._text)
        label = self._people.type_at(name)
        kinds = [kind_of_noun(noun) for noun in (self._noun(source), words.split()[0].lower())]
        if label == _ORGANISATION or words.isupper() or "organisation" in kinds:
            return Person(name, words, "organisation")
        if label and " " not in words and not self._people.is_last_name(words) and name != source:
            return None  # a place or thing, of which the description speaks
        return Person(name, self._people.whole_name(words))

    def _is_head(self, source: Span, name: Span) -> bool:
        """Tell whether a name is who speaks, not of whom: "l'avocat de Paul Darnet" is somebody else."""
        before = self._words.low(self._words.index(name.start) - 1)
        return name.start == source.start or before not in OF

    def _capitals(self, source: Span) -> Span | None:
        """Return the first words with capitals of a source that stand before any "de": its name."""
        start = end = -1
        for number in self._words.within(source):
            word = self._words.word(number)
            if start < 0 and word.low in OF:
                return None
            is_article = word.start == source.start and word.low in DETERMINERS | INDEFINITE
            is_first = is_article and self._people.begins_sentence(Span(word.start, word.end))
            if word.is_capital and not is_first and word.low not in TITLES:
                start, end = (word.start if start < 0 else start), word.end
            elif start >= 0 and word.low not in OF:
                break
        return Span(start, end) if start >= 0 else None

    def _noun(self, source: Span) -> str:
        """Return the noun that heads a source in small letters."""
        for number in self._words.within(source):
            low = self._words.low(number)
            if low not in DETERMINERS and not self._words.word(number).is_capital:
                return low
        return ""

    def _described(self, source: Span) -> Person | None:
        """Return the speaker of a source without a name: the description without its article."""
        start = source.start
        number = self._words.index(start)
        if self._words.low(number) in DETERMINERS - INDEFINITE and number + 1 in self._words.within(source):
            following = self._words.word(number + 1)
            start = following.start if following.low not in INDEFINITE | ONE else start
        name = Span(start, source.end).of(self._text).split(",")[0]
        if not name:
            return None
        mention = Span(start, start + len(name))
        numbers = [place for place in self._words.within(mention) if kind_of_noun(self._words.low(place))]
        kind = kind_of_noun(self._words.low(numbers[0])) if numbers else "unnamed"
        if kind == "unnamed" and self._words.low(number) in OF_SEVERAL:
            kind = "group"
        return Person(mention, name, kind, gender_at(self._words, numbers[0]) if numbers else "")

    def _before_who(self, source: Span) -> Person | None:
        """Return the person named just before "qui"."""
        people = self._people.between(source.start - _MOST_BEFORE_WHO, source.start)
        if not people:
            return None
        between = self._text[people[-1].span.end : source.start]
        return people[-1] if between.strip() in ("", ",") else None

    def _meant(self, pronoun: str, end: int) -> Person | None:
        """Return the person that a pronoun before an offset means, None if nobody near fits."""
        if pronoun in PLURAL or pronoun == "on":
            return None
        wanted = "m" if pronoun in MASCULINE else "f" if pronoun in FEMININE else ""

        def fits(person: Person) -> bool:
            is_known = person.kind == "person"  # a description of either gender is not taken up
            return person.gender == wanted or not wanted or (is_known and not person.gender)

        start = end - _MOST_BACK
        near = [person for person in self._people.between(start, end) if fits(person)]
        subjects = [(p.span.start, p) for p in near if self._people.begins_sentence(p.span)]
        spoken = [
            (place, person)
            for place, person in self._spoken[-_MOST_SPOKEN:]
            if start <= place < end and fits(person)
        ]
        likely = max([*subjects, *spoken], key=lambda pair: pair[0], default=None)
        if likely is not None:
            return likely[1]
        return near[-1] if near else None
