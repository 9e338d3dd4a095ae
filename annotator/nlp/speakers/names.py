"""The names of a parsed text and their referents: "Reed" is the Anna Reed named elsewhere in the text."""

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
    referents: the persons or organisations that it may mean, likeliest first.
    """

    start: int
    end: int
    referents: list[Referent]


def names_of(doc: Doc, tokens: Sequence[Token], text: str) -> list[Name]:
    """Return the names of a parsed text in text order; names of one person have the same referent."""
    return _Names(doc, tokens, text).in_order()


class _Names:
    """Puts the names of one text together."""

    def __init__(self, doc: Doc, tokens: Sequence[Token], text: str) -> None:
        self._doc = doc
        self._tokens = tokens
        self._text = text
        self._ends_of_persons: dict[str, list[Referent]] = defaultdict(list)
        self._first_names: dict[str, list[Referent]] = defaultdict(list)
        self._misspellings: dict[str, Referent] = {}
        self._first: dict[str, int] = {}  # the first place of a spelling
        self._others: dict[str, Referent] = {}

    def in_order(self) -> list[Name]:
        written = list(written_names(self._doc, self._tokens, self._text))
        referents: dict[int, list[Referent]] = {}
        often = Counter(name.text for name in written)
        for name in written:
            self._first.setdefault(name.text, self._tokens[name.start].idx)
        # Short names come last, so that they find the long ones before and behind them; frequent names come
        # first, since a model may take words beside a name for a part of it.
        for name in sorted(
            written,
            key=lambda name: (
                " " not in name.text,
                -often[name.text],
                name.start,
            ),
        ):
            referents[name.start] = self._referents_of(name)
        names = [Name(name.start, name.end, referents[name.start]) for name in written]
        return sorted([*names, *self._overlooked(names)])

    def _overlooked(self, names: list[Name]) -> Iterator[Name]:
        """Yield known last names that the model takes for something else."""
        covered = {i for name in names for i in range(name.start, name.end)}
        for token in self._tokens:
            if (
                token.is_title
                and token.lower_ in self._ends_of_persons
                and token.pos_ in _LIKE_NAMES
                and token.i not in covered
            ):
                yield Name(token.i, token.i + 1, self._ends_of_persons[token.lower_][:_MOST_ALIKE])

    # What a name means

    def _referents_of(self, written: WrittenName) -> list[Referent]:
        words = words_of_name(written.text)
        if not 0 < len(words) <= _LONGEST:
            return [self._other(written)]
        as_person = self._persons(written, words)
        if as_person:
            for referent in as_person if len(as_person) == 1 else ():
                referent.gender = referent.gender or written.gender
                referent.roles.update(written.roles)
            return as_person
        if self._is_person(written, words):
            return [self._new_person(written, words)]
        return [self._other(written)]

    def _persons(self, written: WrittenName, words: list[str]) -> list[Referent]:
        """Return the known persons whose name this is, whole or in part."""
        if (
            written.label in _PLACES
            and written.start
            and self._tokens[written.start - 1].lower_ in BEFORE_PLACES
        ):
            return []
        key = " ".join(words)
        persons = self._ends_of_persons.get(key, [])
        if not persons and len(words) > 1:
            for number in range(1, len(words) - 1):
                persons = persons or self._ends_of_persons.get(" ".join(words[number:]), [])
            alike = self._ends_of_persons.get(words[-1], [])
            persons = persons or [
                r for r in alike[:_MOST_ALIKE] if may_be_same_first_name(words_of_name(r.name)[0], words[0])
            ]
        if not persons and len(words) == 1:
            persons = self._first_names.get(key, []) or self._misspelt(key)
        if len(words) == 1:
            # "Trump" before "his son Eric Trump" comes up is not Eric.
            first = self._first[written.text]
            persons = [r for r in persons if not (r.roles & KIN and first < r.mention.start)]
        return [r for r in persons[:_MOST_ALIKE] if r.may_be(written.gender)]

    def _misspelt(self, word: str) -> list[Referent]:
        """Return whose last name a word is but for a letter too few or too many: "Mauer" for Maurer."""
        if len(word) < _LONG_ENOUGH_TO_MISSPELL:
            return []
        for spelling in (word, *with_a_letter_less(word)):
            if spelling in self._misspellings:
                return [self._misspellings[spelling]]
        return []

    def _is_person(self, written: WrittenName, words: list[str]) -> bool:
        if len(words) > _MOST_WORDS or any(c.isdigit() for c in written.text) or written.text.isupper():
            return False
        if written.gender or (
            written.roles and (written.label not in ("ORG", "NORP") or len(words) in _FIRST_AND_LAST)
        ):
            return sort_of_noun(words[-1]) != "organisation"
        if sort_of_noun(words[-1]) in ("organisation", "document"):
            return False
        if written.label == "PERSON":
            return True
        known = bool(gender_of_first_name(words[0])) or self._has_role_behind(written.end)
        return (
            len(words) in _FIRST_AND_LAST
            and known
            and written.label in ("", "ORG", "GPE", "FAC", "WORK_OF_ART", "PRODUCT")
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

    def _new_person(self, written: WrittenName, words: list[str]) -> Referent:
        tokens = self._tokens
        start = tokens[written.start].idx
        name = " ".join(written.text.split())
        if len(words) == 1 and written.gender:
            # A last name alone keeps the title, without which it says little.
            title = written.start - 1 - (tokens[written.start - 1].text == ".")
            start, name = tokens[title].idx, f"{tokens[title].text} {name}"
        gender = written.gender or gender_of_first_name(words[0])
        if not written.gender and len(words) == 1 and gender == "m":
            gender = ""  # many men's first names are last names, too
        mention = Span(start, end_of(tokens[written.end - 1]))
        referent = Referent("person", name, mention, gender, named=True)
        referent.roles.update(written.roles)
        for number in range(len(words)):
            self._ends_of_persons[" ".join(words[number:])].append(referent)
        if len(words) > 1:
            self._first_names[words[0]].append(referent)
            if len(words[-1]) >= _LONG_ENOUGH_TO_MISSPELL:
                for misspelt in (words[-1], *with_a_letter_less(words[-1])):
                    self._misspellings.setdefault(misspelt, referent)
        return referent

    def _other(self, written: WrittenName) -> Referent:
        key = " ".join(words_of_name(written.text)) or written.text.casefold()
        referent = self._others.get(key)
        for number in range(1, min(key.count(" "), _LONGEST)):
            referent = referent or self._others.get(key.split(" ", number)[-1])
        if referent is None:
            kind, plural = "organisation", False
            if written.label in ("NORP", "") and self._tokens[written.end - 1].tag_ in ("NNPS", "NNS"):
                kind, plural = "group", True
            elif (
                not written.label
                and len(key.split()) == 1
                and not written.text.isupper()
                and not sort_of_noun(key)
            ):
                kind = "organisation" if key.endswith(MEDIA_ENDS) else UNKNOWN
            mention = Span(self._tokens[written.start].idx, end_of(self._tokens[written.end - 1]))
            referent = Referent(kind, " ".join(written.text.split()), mention, plural=plural, named=True)
            if written.label == "GPE":
                referent.roles.update(NOUNS_FOR_PLACES)
            elif kind == "organisation" and written.label == "ORG":
                referent.roles.update(NOUNS_FOR_ORGANISATIONS)
            self._learn_other(referent, key)
        return referent

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
        for number in range(1, len(words) - 1):
            self._others.setdefault(" ".join(words[number:]), referent)
        if words[-1].rstrip(".") in COMPANY_ENDS:
            self._others.setdefault(" ".join(words[:-1]), referent)
        initials = "".join(word[0] for word in referent.name.replace("-", " ").split() if word[0].isupper())
        if len(initials) > 1:
            self._others.setdefault(initials.casefold(), referent)
