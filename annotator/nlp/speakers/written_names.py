"""The names of a parsed text as they stand there: where one begins and ends, and which titles it has."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from spacy.symbols import PROPN

from annotator.language.determiners import ARTICLES
from annotator.language.first_names import gender_of_first_name
from annotator.language.joining_words import AND
from annotator.language.organisation_names import stands_within_name
from annotator.language.speaker_nouns import sort_of_noun
from annotator.language.titles import gender_of_title, is_rank, is_title, role_in_title

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Doc, Span, Token

_LABELS = frozenset({"PERSON", "ORG", "GPE", "NORP", "FAC", "LOC", "PRODUCT", "WORK_OF_ART", "EVENT", "LAW"})
_MOST_TITLES = 4  # before a name: "Former Vice President Dr"; chosen by judgement
# Words that an entity has at least, from whose end a person's name of two words or of one is cut: "Council on
# Islamic Relations Alia Salem". Chosen by judgement.
_FEWEST_BEFORE_FULL_NAME, _FEWEST_BEFORE_FIRST_NAME = 4, 2


class WrittenName(NamedTuple):
    """A name as it stands there, from its first token behind titles to the one behind its last.

    Attributes
    ----------
    label: spaCy's, or "" where the model sees no name.
    gender, roles: what its titles say.
    """

    start: int
    end: int
    label: str
    text: str
    gender: str
    roles: tuple[str, ...]


def written_names(doc: Doc, tokens: Sequence[Token], text: str) -> Iterator[WrittenName]:
    """Yield the names of a parsed text in text order."""
    return _Finder(doc, tokens, text).names()


class _Finder:
    """Finds the names of one text: spaCy's, mended, and other words that are written like names."""

    def __init__(self, doc: Doc, tokens: Sequence[Token], text: str) -> None:
        self._doc = doc
        self._tokens = tokens
        self._text = text

    def names(self) -> Iterator[WrittenName]:
        """Yield the names in text order."""
        for start, end, label in self._joined(self._pieces()):
            first, last = self._without_marks(start, end)
            name_start = first
            while name_start < last - 1 and is_title(self._tokens[name_start].text):
                name_start += 1 + (self._tokens[name_start + 1].text == "." and name_start < last - 2)
            if (
                name_start >= last
                or (not label and self._is_role(last - 1))
                or _is_bare_title(self._tokens[first:last])
            ):
                continue
            before = name_start
            gender, roles = "", list[str]()
            while (
                before > 0 and name_start - before < _MOST_TITLES and is_title(self._tokens[before - 1].text)
            ):
                before -= 1
                gender = gender or gender_of_title(self._tokens[before].text)
                roles.append(role_in_title(self._tokens[before].text))
            text = self._text[self._tokens[name_start].idx : end_of(self._tokens[last - 1])]
            yield WrittenName(name_start, last, label, text, gender, tuple(filter(None, roles)))

    def _pieces(self) -> Iterator[tuple[int, int, str]]:
        """Yield the entities, and other runs of words that are written like names."""
        tokens = self._tokens
        entities: dict[int, tuple[int, str]] = {}
        for ent in self._doc.ents:
            cut = self._person_within(ent)
            entities[ent.start] = (cut, ent.label_)
            if cut < ent.end:
                entities[cut] = (ent.end, "PERSON")
        end = 0
        for start in sorted({*entities, *(i for i, token in enumerate(tokens) if token.pos == PROPN)}):
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
            if end > start:
                yield start, end, ""

    def _joined(self, pieces: Iterator[tuple[int, int, str]]) -> Iterator[tuple[int, int, str]]:
        """Yield the pieces, joined where the model parts a name: "Marcel" + "Lehel", "Islamic" + "State".

        "Marks and Spencer" is one, too.
        """
        before: tuple[int, int, str] | None = None
        for piece in pieces:
            start, end, label = piece
            if before is not None:
                alone = before[1] == start == before[0] + 1
                of_person = before[2] == "PERSON" and label in ("PERSON", "")
                of_people = (
                    before[2] == "NORP" and label in ("ORG", "") and not is_title(self._tokens[start].text)
                )
                if self._is_firm(before[1], start):
                    piece = (before[0], end, "ORG")
                elif alone and (of_person or of_people):
                    piece = (before[0], end, "PERSON" if of_person else label)
                else:
                    yield before
            before = piece
        if before is not None:
            yield before

    def _is_firm(self, before: int, start: int) -> bool:
        """Tell whether "and" between two pieces stands within one name: "Reed and Sons"."""
        tokens = self._tokens
        return (
            start == before + 1
            and tokens[before].lower_ in AND
            and stands_within_name(tokens[before - 1].lower_, tokens[start].lower_)
        )

    def _person_within(self, ent: Span) -> int:
        """Return where in an entity a person's name begins, which the model takes for its part; else its end.

        "Council on Islamic Relations Alia Salem" and "the Refugee Council Enver" (Solomon) are none.
        """
        tokens, end = self._tokens, int(ent.end)
        if ent.label_ == "PERSON" or ent.label_ not in _LABELS:
            return end
        for cut, fewest in ((end - 2, _FEWEST_BEFORE_FULL_NAME), (end - 1, _FEWEST_BEFORE_FIRST_NAME)):
            if cut - ent.start + (end - cut) < fewest or tokens[cut - 1].pos_ not in ("PROPN", "NOUN"):
                continue
            goes_on = (
                cut == end - 1
                and end < len(tokens)
                and tokens[end].pos_ == "PROPN"
                and _has_capital(tokens[end])
            )
            if (cut == end - 2 or goes_on) and gender_of_first_name(tokens[cut].text):
                return cut
        return end

    def _without_marks(self, start: int, end: int) -> tuple[int, int]:
        tokens = self._tokens
        for i in range(start, end):
            if "\n" in tokens[i].text:
                end = i
                break
        while start < end and (not tokens[start].text[0].isalnum() or tokens[start].lower_ in ARTICLES):
            start += 1
        while end > start and (tokens[end - 1].tag_ == "POS" or not tokens[end - 1].text[-1].isalnum()):
            if tokens[end - 1].text.endswith(".") and len(tokens[end - 1].text) > 1:
                break  # "Jr.", "Inc."
            end -= 1
        return start, end

    def _is_role(self, number: int) -> bool:
        """Tell whether a word with a capital is no name but what somebody is: "the Prime Minister"."""
        word = self._tokens[number].text
        return sort_of_noun(word) in ("person", "people", "document") and not gender_of_first_name(word)


def _is_bare_title(words: Sequence[Token]) -> bool:
    return all(token.is_punct or gender_of_title(token.text) or is_rank(token.text) for token in words)


def _is_like_name(tokens: Sequence[Token], number: int) -> bool:
    return number < len(tokens) and tokens[number].pos == PROPN and _has_capital(tokens[number])


def _has_capital(token: Token) -> bool:
    return bool(token.text[0].isupper())


def end_of(token: Token) -> int:
    """Return the offset behind a token."""
    return int(token.idx) + len(token)
