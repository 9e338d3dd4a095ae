"""A spaCy component that adds speakers to the quotations of French texts.

A name in the source, the whole name of a last name, a description, and for "il" and "elle" the person of
fitting gender who was named last, who spoke before if nobody was named since.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from spacy.language import Language

from annotator.domain.proposed import Proposed, SuggestedSpeaker
from annotator.domain.span import Span
from annotator.language.fr.small_words import (
    DETERMINERS,
    FEMININE,
    INDEFINITE,
    MASCULINE,
    MEN,
    NAMED_BY_PRONOUN,
    PERSONAL,
    PLURAL,
    RELATIVE,
    TITLES,
    WOMEN,
)
from annotator.language.fr.speaker_nouns import kind_of_noun
from annotator.nlp.fr.words import Words
from annotator.nlp.stored import LIKELY, store, stored

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Doc

    from annotator.domain.quotation import Quotation

# Characters back to whom a pronoun may mean: some two paragraphs. Chosen by judgement.
_MOST_BACK = 900
_FIRST = 5  # words of a sentence in which its subject begins. Chosen by judgement.
_MOST_SPOKEN = 8  # quotations back that a pronoun may take up
_PERSON, _ORGANISATION = "PERSON", "ORG"
_MASCULINE_WORDS, _FEMININE_WORDS = frozenset({"le", "un", "ancien"}), frozenset({"la", "une", "ancienne"})


class _Person(NamedTuple):
    """A name of a person in the text: its place, the whole name, and "m", "f" or "" for the gender."""

    span: Span
    name: str
    gender: str


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
        self._words = Words(self._text)
        self._sentence_starts = [sentence.span.start for sentence in self._words.sentences]
        self._entities = [(Span(e.start_char, e.end_char), str(e.label_)) for e in doc.ents]
        self._people = self._named_people()
        # Who spoke, with the place of the source: later pronouns may mean them.
        self._spoken: list[_Person] = []

    def speakers(self, suggestion: Proposed[Quotation]) -> tuple[SuggestedSpeaker, ...]:
        """Return the speaker of a quotation, in a tuple of one, or none."""
        if not suggestion.annotation.source:
            return ()
        source = suggestion.annotation.source[0]
        low = source.of(self._text).lower().replace("’", "'")
        if low in PERSONAL | NAMED_BY_PRONOUN | RELATIVE:
            speaker = self._meant(source, low, suggestion.span)
        else:
            speaker = self._named(source) or self._described(source)
        return (speaker,) if speaker is not None else ()

    def _named_people(self) -> list[_Person]:
        """Return the people that the text names, in text order, each by the whole name."""
        spans = [span for span, label in self._entities if label == _PERSON]
        wholes = [span.of(self._text) for span in spans if " " in span.of(self._text)]
        by_last = {whole.split()[-1]: whole for whole in reversed(wholes)}
        people = []
        for span in spans:
            words = span.of(self._text)
            whole = words if " " in words else by_last.get(words, words)
            people.append(_Person(span, whole, self._gender(span)))
        genders = {person.name: person.gender for person in people if person.gender}
        return [person._replace(gender=genders.get(person.name, "")) for person in people]

    def _gender(self, span: Span) -> str:
        """Return the gender that a title or role beside a name shows, "" without one."""
        number = self._words.index(span.start)
        before = self._words.low(number - 1)
        title = self._words.low(number - 2) if before == "." else before
        if title in MEN | WOMEN:
            return "m" if title in MEN else "f"
        # "la préfète Anne Delmas", "Hélène Marchais, la maire"
        for place in (number - 3, number - 2, self._words.index(span.end) + 1):
            low, noun = self._words.low(place), self._words.low(place + 1)
            is_beside = place < number or self._words.low(place - 1) == ","
            if is_beside and kind_of_noun(noun) == "unnamed" and low in _MASCULINE_WORDS | _FEMININE_WORDS:
                return "m" if low in _MASCULINE_WORDS else "f"
        return ""

    def _named(self, source: Span) -> SuggestedSpeaker | None:
        """Return the person or organisation that a source names, None if it names nobody."""
        for person in self._people_between(source.start, source.end):
            if self._is_head(source, person.span):
                self._spoken.append(person)
                return SuggestedSpeaker(person.name, "person", person.span, "the name in the source")
        name = self._capitals(source)
        if name is None:
            return None
        words = name.of(self._text)
        label = next((label for span, label in self._entities_near(name) if span.overlaps(name)), "")
        noun = self._noun(source)
        is_group = label == _ORGANISATION or words.isupper() or kind_of_noun(noun) == "organisation"
        if is_group or kind_of_noun(words.split()[0].lower()) == "organisation":
            return SuggestedSpeaker(words, "organisation", name, "the name in the source")
        if label and " " not in words:
            return None  # a place or thing, of which the description speaks
        self._spoken.append(_Person(name, words, ""))
        return SuggestedSpeaker(words, "person", name, "the name in the source")

    def _is_head(self, source: Span, name: Span) -> bool:
        """Tell whether a name is who speaks, not of whom: "l'avocat de Paul Darnet" is somebody else."""
        before = self._words.low(self._words.index(name.start) - 1)
        return name.start == source.start or before not in ("de", "d'", "du", "des", "pour")

    def _capitals(self, source: Span) -> Span | None:
        """Return the first words with capitals of a source that stand before any "de": its name."""
        start = end = -1
        for number in self._words.within(source):
            word = self._words.words[number]
            if start < 0 and word.low in ("de", "d'", "du", "des"):
                return None
            is_first_article = word.start == source.start and word.low in DETERMINERS | INDEFINITE
            if word.is_capital and not is_first_article and word.low not in TITLES:
                start, end = (word.start if start < 0 else start), word.end
            elif start >= 0 and word.low not in ("de", "d'", "du", "-"):
                break
        return Span(start, end) if start >= 0 else None

    def _noun(self, source: Span) -> str:
        """Return the noun that heads a source in small letters."""
        for number in self._words.within(source):
            low = self._words.low(number)
            if low not in DETERMINERS and not self._words.words[number].is_capital:
                return low
        return ""

    def _described(self, source: Span) -> SuggestedSpeaker | None:
        """Return the speaker of a source without a name: the description without its article."""
        start = source.start
        number = self._words.index(start)
        if self._words.low(number) in DETERMINERS - INDEFINITE and number + 1 in self._words.within(source):
            following = self._words.words[number + 1]
            start = following.start if following.low not in INDEFINITE | {"un", "une"} else start
        mention = Span(start, source.end)
        name = mention.of(self._text).split(",")[0]
        mention = Span(start, start + len(name))
        kind = next((kind for low in self._lows(mention) if (kind := kind_of_noun(low))), "unnamed")
        if kind == "unnamed" and self._words.low(number) in ("les", "des", "plusieurs", "certains", "ces"):
            kind = "group"
        return SuggestedSpeaker(name, kind, mention, "the words of the source") if name else None

    def _lows(self, span: Span) -> list[str]:
        return [self._words.low(number) for number in self._words.within(span)]

    def _meant(self, source: Span, pronoun: str, content: Span) -> SuggestedSpeaker | None:
        """Return the person that a pronoun means, None if nobody near fits."""
        if pronoun in PLURAL or pronoun == "on":
            return None
        wanted = "m" if pronoun in MASCULINE else "f" if pronoun in FEMININE else ""
        end = min(source.start, content.start)
        near = [
            person
            for person in self._people_between(end - _MOST_BACK, end)
            if not (wanted and person.gender and person.gender != wanted)
        ]
        subjects = [person for person in near if self._begins_sentence(person.span)]
        spoken = [person for person in self._spoken[-_MOST_SPOKEN:] if person in near]
        person = next(iter([*spoken[-1:], *subjects[-1:], *near[-1:]]), None)
        latest = subjects[-1] if subjects else None
        if person is not None and latest is not None and latest.span.start > person.span.start:
            person = latest
        if person is None:
            return None
        self._spoken.append(person)
        return SuggestedSpeaker(person.name, "person", person.span, f"“{pronoun}” after this name")

    def _begins_sentence(self, span: Span) -> bool:
        """Tell whether a name is among the first words of its sentence, as subjects are."""
        number = bisect_right(self._sentence_starts, span.start) - 1
        first = self._words.index(self._sentence_starts[number]) if number >= 0 else 0
        return self._words.index(span.start) - first < _FIRST

    def _entities_near(self, span: Span) -> list[tuple[Span, str]]:
        first = bisect_left(self._entities, (span,))
        return self._entities[max(0, first - 1) : first + 1 + len(span.of(self._text).split())]

    def _people_between(self, start: int, end: int) -> list[_Person]:
        """Return the people whose names stand between two offsets."""
        first = bisect_left(self._people, start, key=_start)
        last = bisect_left(self._people, end, first, key=_start)
        return [person for person in self._people[first:last] if person.span.end <= end]


def _start(person: _Person) -> int:
    return person.span.start
