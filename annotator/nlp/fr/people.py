"""The people whom a French text names, with the gender that titles and roles beside the names show."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.span import Span
from annotator.language.fr.pronouns import PERSONAL
from annotator.language.fr.small_words import (
    ADVERBS,
    DETERMINERS,
    FEMININE_WORDS,
    MASCULINE_WORDS,
    MEN,
    PREPOSITIONS,
    TITLES,
    WOMEN,
)
from annotator.language.fr.speaker_nouns import gender_of_noun, is_of_person

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from annotator.nlp.fr.words import Words

# Words of a sentence in which its subject begins. Chosen by judgement.
_FIRST = 5
_BESIDE = 5  # words beside a name among which a role tells the gender
_PERSON = "PERSON"
_SMALL = DETERMINERS | ADVERBS | PERSONAL | PREPOSITIONS


class Person(NamedTuple):
    """Somebody whom a text names or describes.

    Attributes
    ----------
    span: the place of the name or description.
    name: the whole name, also where the text has the last name alone; the description.
    kind: the kind of speaker.
    gender: "m", "f", or "" if nothing shows it.
    """

    span: Span
    name: str
    kind: str = "person"
    gender: str = ""


class People:
    """The people of one text.

    Attributes
    ----------
    entities: the places and types of the model's entities, in text order.
    """

    def __init__(self, doc: Doc, words: Words) -> None:
        self._text = str(doc.text)
        self._words = words
        self._sentence_starts = [sentence.span.start for sentence in words.sentences]
        self.entities = [(Span(e.start_char, e.end_char), str(e.label_)) for e in doc.ents]
        named = [span for span, label in self.entities if label == _PERSON]
        spans = sorted(map(self._without_title, [*named, *self._names_of_subjects()]))
        wholes = (span.of(self._text) for span in reversed(spans))
        self._by_last_name = {whole.split()[-1]: whole for whole in wholes if " " in whole}
        people = [
            Person(span, self.whole_name(span.of(self._text)), gender=self._gender(span)) for span in spans
        ]
        genders = {person.name: person.gender for person in people if person.gender}
        self._people = [person._replace(gender=genders.get(person.name, "")) for person in people]

    def _without_title(self, span: Span) -> Span:
        """Return a name without a title that the model takes for its first word: "Me Henri Claverie"."""
        first = self._words.index(span.start)
        while self._words.low(first) in TITLES or self._words.low(first) == ".":
            first += 1
        start = self._words.word(first).start
        return Span(start, span.end) if start < span.end else span

    def whole_name(self, words: str) -> str:
        """Return the whole name for a last name that the text has with a first name, else the words."""
        return words if " " in words else self._by_last_name.get(words, words)

    def is_last_name(self, words: str) -> bool:
        """Tell whether the text has a word as the last name of somebody."""
        return words in self._by_last_name

    def between(self, start: int, end: int) -> list[Person]:
        """Return the people whose names stand between two offsets."""
        first = bisect_left(self._people, start, key=_start)
        last = bisect_left(self._people, end, first, key=_start)
        return [person for person in self._people[first:last] if person.span.end <= end]

    def begins_sentence(self, span: Span) -> bool:
        """Tell whether a name is among the first words of its sentence, as subjects are."""
        number = bisect_right(self._sentence_starts, span.start) - 1
        first = self._words.index(self._sentence_starts[number]) if number >= 0 else 0
        return self._words.index(span.start) - first < _FIRST

    def type_at(self, span: Span) -> str:
        """Return the type of an entity that shares a character with a place, "" without one."""
        first = max(0, bisect_left(self.entities, (span,)) - 1)
        near = self.entities[first : first + 2 + len(span.of(self._text).split())]
        return next((label for place, label in near if place.overlaps(span)), "")

    def _names_of_subjects(self) -> list[Span]:
        """Return names of two or more words with which sentences begin, and which the model does not know."""
        names = []
        for start in self._sentence_starts:
            number = first = self._words.index(start)
            while number < len(self._words.words) and self._words.word(number).is_capital:
                number += 1
            if (
                number - first < 2
                or self._words.low(first) in _SMALL
                or not self._words.low(number).isalpha()
            ):
                continue
            span = Span(start, self._words.word(number - 1).end)
            if not self.type_at(span):
                names.append(span)
        return names

    def _gender(self, span: Span) -> str:
        """Return the gender that a title or role beside a name shows, "" without one."""
        number = self._words.index(span.start)
        before = self._words.low(number - 1)
        title = self._words.low(number - 2) if before == "." else before
        if title in MEN | WOMEN:
            return "m" if title in MEN else "f"
        # "la préfète Anne Delmas", "l'avocate générale, Claire Sabatier"
        for place in range(number - 1, max(-1, number - 1 - _BESIDE), -1):
            if self._words.low(place) in (".", ":", ";", "»", "«"):
                break
            if is_of_person(self._words.low(place)):
                return gender_at(self._words, place)
        behind = self._words.index(span.end)
        if self._words.low(behind) == ",":  # "Hélène Marchais, la maire"
            for place in (behind + 1, behind + 2):
                if is_of_person(self._words.low(place)):
                    return gender_at(self._words, place)
        return ""


def gender_at(words: Words, number: int) -> str:
    """Return the gender of a noun by the word before it or its ending."""
    before = words.low(number - 1)
    if before in MASCULINE_WORDS | FEMININE_WORDS:
        return "m" if before in MASCULINE_WORDS else "f"
    return gender_of_noun(words.low(number))


def _start(person: Person) -> int:
    return person.span.start
