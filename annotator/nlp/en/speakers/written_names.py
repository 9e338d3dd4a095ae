"""The names of a parsed text as written: their bounds and their titles."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from spacy.symbols import PROPN

from annotator.language.en.determiners import ARTICLES
from annotator.language.en.first_names import gender_of_first_name
from annotator.language.en.joining_words import AND
from annotator.language.en.organisation_names import stands_within_name
from annotator.language.en.personal_names import PARTICLES
from annotator.language.en.speaker_nouns import sort_of_title
from annotator.language.en.titles import gender_of_title, is_rank, is_title, role_in_title
from annotator.nlp.en.entities.named import opens_with_cue
from annotator.nlp.parse.parsed_text import parse_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Doc, Span, Token

_LABELS = frozenset({"PERSON", "ORG", "GPE", "NORP", "FAC", "LOC", "PRODUCT", "WORK_OF_ART", "EVENT", "LAW"})
_MOST_TITLES = 4  # before a name: "Former Vice President Dr"; chosen by judgement
# The fewest words of an entity, the name included, from which a person's name of two words, or of one, is cut
# off: "Council on Islamic Relations Alia Salem". Chosen by judgement.
_FEWEST_WITH_FULL_NAME, _FEWEST_WITH_FIRST_NAME = 4, 2


class WrittenName(NamedTuple):
    """A name as written, as the tokens in [start, end) after its titles.

    Attributes
    ----------
    label: spaCy's entity type, or "" if the model found no entity.
    gender, roles: those of its titles.
    """

    start: int
    end: int
    label: str
    text: str
    gender: str
    roles: tuple[str, ...]

    @property
    def is_last(self) -> bool:
        """Tell whether the name is a single word or begins with a particle: "Brink", "ten Brink"."""
        first, _, rest = self.text.partition(" ")
        return not rest or first in PARTICLES


def written_names(doc: Doc, tokens: Sequence[Token], text: str) -> Iterator[WrittenName]:
    """Yield the names of a parsed text in text order."""
    return _Finder(doc, tokens, text).names()


class _Finder:
    """Finds the names of one text: corrected entities, and other words that look like names."""

    def __init__(self, doc: Doc, tokens: Sequence[Token], text: str) -> None:
        self._doc = doc
        self._tokens = tokens
        self._text = text
        self._parse = parse_of(doc)

    def names(self) -> Iterator[WrittenName]:
        """Yield the names in text order."""
        for start, end, label in self._with_joined_parts(self._candidates()):
            first, last = self._without_signs(start, end)
            name_start = first
            while name_start < last - 1 and is_title(self._tokens[name_start].text):
                name_start += 1 + (self._tokens[name_start + 1].text == "." and name_start < last - 2)
            if (
                name_start >= last
                or (not label and self._is_role(last - 1))
                or _is_bare_title(self._tokens[first:last])
            ):
                continue
            first_title = name_start
            gender, roles = "", list[str]()
            while (
                first_title > 0
                and name_start - first_title < _MOST_TITLES
                and is_title(self._tokens[first_title - 1].text)
            ):
                first_title -= 1
                gender = gender or gender_of_title(self._tokens[first_title].text)
                roles.append(role_in_title(self._tokens[first_title].text))
            text = self._text[self._tokens[name_start].idx : end_of(self._tokens[last - 1])]
            yield WrittenName(name_start, last, label, text, gender, tuple(filter(None, roles)))

    def _candidates(self) -> Iterator[tuple[int, int, str]]:
        """Yield the entities, and other runs of words that look like names, as start, end and label."""
        tokens = self._tokens
        entities: dict[int, tuple[int, str]] = {}
        for entity in self._doc.ents:
            person_start = self._start_of_person_in(entity)
            entities[entity.start] = (person_start, entity.label_)
            if person_start < entity.end:
                entities[person_start] = (entity.end, "PERSON")
        end = 0
        for start in sorted(
            {*entities, *(index for index, token in enumerate(tokens) if token.pos == PROPN)}
        ):
            if start < end:
                continue
            if start in entities:
                end, label = entities[start]
                if label in _LABELS:
                    yield start, end, label
                continue
            end = start
            while end not in entities and _is_like_name(tokens, end):
                end += 1
            start += opens_with_cue(self._parse, start, end)
            if end > start:
                yield start, end, ""

    def _with_joined_parts(
        self, candidates: Iterator[tuple[int, int, str]]
    ) -> Iterator[tuple[int, int, str]]:
        """Yield the candidates, joined if the model splits a name: "Marcel" + "Lehel", "Islamic" + "State".

        "Marks and Spencer" is one name, too.
        """
        previous: tuple[int, int, str] | None = None
        for candidate in candidates:
            start, end, label = candidate
            if previous is not None:
                is_single_token = previous[1] == start == previous[0] + 1
                is_person = previous[2] == "PERSON" and label in ("PERSON", "")
                is_nationality = (
                    previous[2] == "NORP" and label in ("ORG", "") and not is_title(self._tokens[start].text)
                )
                if self._is_name_of_firm(previous[1], start):
                    candidate = (previous[0], end, "ORG")
                elif is_single_token and (is_person or is_nationality):
                    candidate = (previous[0], end, "PERSON" if is_person else label)
                else:
                    yield previous
            previous = candidate
        if previous is not None:
            yield previous

    def _is_name_of_firm(self, conjunction: int, start: int) -> bool:
        """Tell whether "and" between two candidates belongs to one name: "Reed and Sons"."""
        tokens = self._tokens
        return (
            start == conjunction + 1
            and tokens[conjunction].lower_ in AND
            and stands_within_name(tokens[conjunction - 1].lower_, tokens[start].lower_)
        )

    def _start_of_person_in(self, span: Span) -> int:
        """Return the start of a person's name at the end of an entity, or else the entity's end.

        "Council on Islamic Relations Alia Salem" and "the Refugee Council Enver" (Solomon) end with persons.
        """
        tokens, end = self._tokens, int(span.end)
        if span.label_ == "PERSON" or span.label_ not in _LABELS:
            return end
        for start, fewest in ((end - 2, _FEWEST_WITH_FULL_NAME), (end - 1, _FEWEST_WITH_FIRST_NAME)):
            if end - span.start < fewest or tokens[start - 1].pos_ not in ("PROPN", "NOUN"):
                continue
            continues = (
                start == end - 1
                and end < len(tokens)
                and tokens[end].pos_ == "PROPN"
                and _has_capital(tokens[end])
            )
            if (start == end - 2 or continues) and gender_of_first_name(tokens[start].text):
                return start
        return end

    def _without_signs(self, start: int, end: int) -> tuple[int, int]:
        tokens = self._tokens
        for index in range(start, end):
            if "\n" in tokens[index].text:
                end = index
                break
        while start < end and (not tokens[start].text[0].isalnum() or tokens[start].lower_ in ARTICLES):
            start += 1
        while end > start and (tokens[end - 1].tag_ == "POS" or not tokens[end - 1].text[-1].isalnum()):
            if tokens[end - 1].text.endswith(".") and len(tokens[end - 1].text) > 1:
                break  # "Jr.", "Inc."
            end -= 1
        return start, end

    def _is_role(self, number: int) -> bool:
        """Tell whether a capitalised word is a role, not a name: "the Prime Minister"."""
        word = self._tokens[number].text
        return sort_of_title(word) in ("person", "people", "document") and not gender_of_first_name(word)


def _is_bare_title(tokens: Sequence[Token]) -> bool:
    return all(token.is_punct or gender_of_title(token.text) or is_rank(token.text) for token in tokens)


def _is_like_name(tokens: Sequence[Token], number: int) -> bool:
    return number < len(tokens) and tokens[number].pos == PROPN and _has_capital(tokens[number])


def _has_capital(token: Token) -> bool:
    return bool(token.text[0].isupper())


def end_of(token: Token) -> int:
    """Return the offset of the end of a token."""
    return int(token.idx) + len(token)
