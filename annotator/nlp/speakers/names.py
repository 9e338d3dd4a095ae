"""The names of a parsed text, and whom each one means: "Reed" is Anna Reed, whom the text names elsewhere."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.span import Span
from annotator.language.determiners import ARTICLES
from annotator.language.first_names import gender_of_first_name
from annotator.language.joining_words import BEFORE_PLACES
from annotator.language.organisation_names import (
    COMPANY_ENDS,
    MEDIA_ENDS,
    NOUNS_FOR_ORGANISATIONS,
    NOUNS_FOR_PLACES,
)
from annotator.language.personal_names import may_be_same_first_name, with_a_letter_less, words_of_name
from annotator.language.speaker_nouns import KIN, sort_of_noun
from annotator.nlp.speakers.referents import UNKNOWN, Referent
from annotator.nlp.speakers.written_names import WrittenName, end_of, written_names

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Doc, Token

_PLACES = frozenset({"GPE", "LOC", "FAC"})
_LIKE_NAMES = frozenset({"NOUN", "PROPN", "ADJ", "VERB", "X"})
# Chosen by judgement on news articles; measured only together (nlp/speakers/README.md).
_LONGEST = 12  # words of a name that is looked for in parts
_APPOSITION = 8  # tokens, with its comma
_SHORTEST_APPOSITION = 3  # tokens: comma, article and noun
_MOST_WORDS = 5  # of a person's name
_FIRST_AND_LAST = (2, 3)  # words of a name with a first and a last name
_LONG_ENOUGH_TO_MISSPELL = 5  # letters of a last name
_MOST_ALIKE = 8  # referents with the same last name that are told apart


class Name(NamedTuple):
    """A name in the text, from its first token to the one behind its last.

    Attributes
    ----------
    start: the first token behind titles.
    whom: those it may mean, likeliest first.
    """

    start: int
    end: int
    whom: list[Referent]


def names_of(doc: Doc, tokens: Sequence[Token], text: str) -> list[Name]:
    """Return the names of a parsed text in text order, those of the same person with the same referent."""
    return _Names(doc, tokens, text).found()


class _Names:
    """Puts the names of one text together."""

    def __init__(self, doc: Doc, tokens: Sequence[Token], text: str) -> None:
        self._doc = doc
        self._tokens = tokens
        self._text = text
        self._ends_of_persons: dict[str, list[Referent]] = defaultdict(list)
        self._first_names: dict[str, list[Referent]] = defaultdict(list)
        self._misspellings: dict[str, Referent] = {}
        self._first: dict[str, int] = {}  # where what is written like that stands first
        self._others: dict[str, Referent] = {}

    def found(self) -> list[Name]:
        written = list(written_names(self._doc, self._tokens, self._text))
        whom: dict[int, list[Referent]] = {}
        often = Counter(one.text for one in written)
        for one in written:
            self._first.setdefault(one.text, self._tokens[one.start].idx)
        # Short names last, so that they find whom they are short for, before or behind them; and first those
        # that are often written, since a model may take words beside a name for a part of it.
        for one in sorted(written, key=lambda one: (" " not in one.text, -often[one.text], one.start)):
            whom[one.start] = self._whom(one)
        names = [Name(one.start, one.end, whom[one.start]) for one in written]
        return sorted([*names, *self._overlooked(names)])

    def _overlooked(self, names: list[Name]) -> Iterator[Name]:
        """Yield words that a known last name is, and of which the model makes something else."""
        covered = {i for name in names for i in range(name.start, name.end)}
        for token in self._tokens:
            if (
                token.is_title
                and token.lower_ in self._ends_of_persons
                and token.pos_ in _LIKE_NAMES
                and token.i not in covered
            ):
                yield Name(token.i, token.i + 1, self._ends_of_persons[token.lower_][:_MOST_ALIKE])

    # Whom it means

    def _whom(self, one: WrittenName) -> list[Referent]:
        words = words_of_name(one.text)
        if not 0 < len(words) <= _LONGEST:
            return [self._other(one)]
        as_person = self._persons(one, words)
        if as_person:
            for referent in as_person if len(as_person) == 1 else ():
                referent.gender = referent.gender or one.gender
                referent.roles.update(one.roles)
            return as_person
        if self._is_person(one, words):
            return [self._new_person(one, words)]
        return [self._other(one)]

    def _persons(self, one: WrittenName, words: list[str]) -> list[Referent]:
        """Return the known persons whose name this is, whole or in part."""
        if one.label in _PLACES and one.start and self._tokens[one.start - 1].lower_ in BEFORE_PLACES:
            return []
        key = " ".join(words)
        found = self._ends_of_persons.get(key, [])
        if not found and len(words) > 1:
            for at in range(1, len(words) - 1):
                found = found or self._ends_of_persons.get(" ".join(words[at:]), [])
            alike = self._ends_of_persons.get(words[-1], [])
            found = found or [
                r for r in alike[:_MOST_ALIKE] if may_be_same_first_name(words_of_name(r.name)[0], words[0])
            ]
        if not found and len(words) == 1:
            found = self._first_names.get(key, []) or self._misspelt(key)
        if len(words) == 1:
            # Of whom is spoken by the last name before "his son Eric Trump" comes up, that is not Eric.
            first = self._first[one.text]
            found = [r for r in found if not (r.roles & KIN and first < r.mention.start)]
        return [r for r in found[:_MOST_ALIKE] if r.may_be(one.gender)]

    def _misspelt(self, word: str) -> list[Referent]:
        """Return whose last name a word is but for a letter too few or too many: "Mauer" for Maurer."""
        if len(word) < _LONG_ENOUGH_TO_MISSPELL:
            return []
        for one in (word, *with_a_letter_less(word)):
            if one in self._misspellings:
                return [self._misspellings[one]]
        return []

    def _is_person(self, one: WrittenName, words: list[str]) -> bool:
        if len(words) > _MOST_WORDS or any(c.isdigit() for c in one.text) or one.text.isupper():
            return False
        if one.gender or (one.roles and (one.label not in ("ORG", "NORP") or len(words) in _FIRST_AND_LAST)):
            return sort_of_noun(words[-1]) != "organisation"
        if sort_of_noun(words[-1]) in ("organisation", "document"):
            return False
        if one.label == "PERSON":
            return True
        known = bool(gender_of_first_name(words[0])) or self._has_role_behind(one.end)
        return (
            len(words) in _FIRST_AND_LAST
            and known
            and one.label in ("", "ORG", "GPE", "FAC", "WORK_OF_ART", "PRODUCT")
        )

    def _has_role_behind(self, end: int) -> bool:
        """Tell whether an apposition behind a name says that it is a person's: ", an Iranian journalist"."""
        behind = self._tokens[end : end + _APPOSITION]
        if len(behind) < _SHORTEST_APPOSITION or behind[0].text != "," or behind[1].lower_ not in ARTICLES:
            return False
        for token in behind[2:]:
            if token.pos_ not in ("NOUN", "ADJ", "PROPN"):
                return False
            if token.pos_ == "NOUN" and sort_of_noun(token.lemma_) == "person":
                return True
        return False

    def _new_person(self, one: WrittenName, words: list[str]) -> Referent:
        tokens = self._tokens
        start = tokens[one.start].idx
        name = " ".join(one.text.split())
        if len(words) == 1 and one.gender:
            # A last name alone keeps the title, without which it says little.
            title = one.start - 1 - (tokens[one.start - 1].text == ".")
            start, name = tokens[title].idx, f"{tokens[title].text} {name}"
        gender = one.gender or gender_of_first_name(words[0])
        if not one.gender and len(words) == 1 and gender == "m":
            gender = ""  # many men's first names are last names, too
        mention = Span(start, end_of(tokens[one.end - 1]))
        referent = Referent("person", name, mention, gender, named=True)
        referent.roles.update(one.roles)
        for at in range(len(words)):
            self._ends_of_persons[" ".join(words[at:])].append(referent)
        if len(words) > 1:
            self._first_names[words[0]].append(referent)
            if len(words[-1]) >= _LONG_ENOUGH_TO_MISSPELL:
                for misspelt in (words[-1], *with_a_letter_less(words[-1])):
                    self._misspellings.setdefault(misspelt, referent)
        return referent

    def _other(self, one: WrittenName) -> Referent:
        key = " ".join(words_of_name(one.text)) or one.text.casefold()
        found = self._others.get(key)
        for at in range(1, min(key.count(" "), _LONGEST)):
            found = found or self._others.get(key.split(" ", at)[-1])
        if found is None:
            kind, plural = "organisation", False
            if one.label in ("NORP", "") and self._tokens[one.end - 1].tag_ in ("NNPS", "NNS"):
                kind, plural = "group", True
            elif not one.label and len(key.split()) == 1 and not one.text.isupper() and not sort_of_noun(key):
                kind = "organisation" if key.endswith(MEDIA_ENDS) else UNKNOWN
            mention = Span(self._tokens[one.start].idx, end_of(self._tokens[one.end - 1]))
            found = Referent(kind, " ".join(one.text.split()), mention, plural=plural, named=True)
            if one.label == "GPE":
                found.roles.update(NOUNS_FOR_PLACES)
            elif kind == "organisation" and one.label == "ORG":
                found.roles.update(NOUNS_FOR_ORGANISATIONS)
            self._learn_other(found, key)
        return found

    def _learn_other(self, referent: Referent, key: str) -> None:
        """Let an organisation be found by its name, the end of it, its initials and without "Inc."."""
        words = key.split()
        self._others[key] = referent
        if len(words) > _LONGEST:
            return
        for word in words:
            referent.words.add(word)
        head = words[words.index("of") - 1] if "of" in words[1:] else words[-1]
        if sort_of_noun(head) == "organisation":
            referent.roles.add(head)
        if referent.kind != "organisation" or len(words) < 2:
            return
        for at in range(1, len(words) - 1):
            self._others.setdefault(" ".join(words[at:]), referent)
        if words[-1].rstrip(".") in COMPANY_ENDS:
            self._others.setdefault(" ".join(words[:-1]), referent)
        initials = "".join(word[0] for word in referent.name.replace("-", " ").split() if word[0].isupper())
        if len(initials) > 1:
            self._others.setdefault(initials.casefold(), referent)
