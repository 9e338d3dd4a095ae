"""The names of a parsed text and their referents: "Reed" refers to the Anna Reed named elsewhere."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.span import Span
from annotator.language.en.determiners import ARTICLES
from annotator.language.en.first_names import gender_of_first_name, is_first_name
from annotator.language.en.joining_words import BEFORE_PLACES
from annotator.language.en.organisation_names import (
    COMPANY_ENDS,
    MEDIA_ENDS,
    NOUNS_FOR_ORGANISATIONS,
    NOUNS_FOR_PLACES,
    is_firm_like_person,
    may_name_organisation,
)
from annotator.language.en.personal_names import (
    BEFORE_GAELIC_NAMES,
    PARTICLES,
    may_be_same_first_name,
    may_end_persons_name,
    nicknames_in,
    with_a_letter_less,
    without_shouting,
    words_of_name,
)
from annotator.language.en.speaker_nouns import KIN, is_only_of_persons, sort_of_noun
from annotator.nlp.en.speakers.referents import UNKNOWN, Referent
from annotator.nlp.en.speakers.written_names import WrittenName, end_of, written_names

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Doc, Token

_PLACES = frozenset({"GPE", "LOC", "FAC"})
_LIKE_NAMES = frozenset({"NOUN", "PROPN", "ADJ", "VERB", "X"})
# Chosen by judgement on news articles; measured only together (nlp/en/speakers/README.md).
_LONGEST = 12  # words of a name; longer names are not read by parts
_LONGEST_APPOSITION = 8  # tokens, comma included
_SHORTEST_APPOSITION = 3  # tokens: comma, article and noun
_MOST_WORDS = 5  # of a person's name
_FIRST_AND_LAST = (2, 3)  # words, for a name with a first and a last name
_LONG_ENOUGH_TO_MISSPELL = 5  # letters of a last name
_MOST_NAMESAKES = 8  # referents with the same last name that are compared


class Name(NamedTuple):
    """A name in the text, as the tokens in [start, end).

    Attributes
    ----------
    start: the first token after titles.
    referents: the persons or organisations that it may refer to, the likeliest first.
    """

    start: int
    end: int
    referents: list[Referent]


def names_of(doc: Doc, tokens: Sequence[Token], text: str) -> list[Name]:
    """Return the names of a parsed text in text order; names of the same person share a referent."""
    return _Names(doc, tokens, text).in_order()


class _Names:
    """Groups the names of one text by referent."""

    def __init__(self, doc: Doc, tokens: Sequence[Token], text: str) -> None:
        self._doc = doc
        self._tokens = tokens
        self._text = text
        self._persons_by_end: dict[str, list[Referent]] = defaultdict(list)
        self._persons_by_first_name: dict[str, list[Referent]] = defaultdict(list)
        self._persons_by_misspelling: dict[str, Referent] = {}
        self._first_offset: dict[str, int] = {}  # by spelling
        self._others_by_name: dict[str, Referent] = {}

    def in_order(self) -> list[Name]:
        written = list(written_names(self._doc, self._tokens, self._text))
        referents: dict[int, list[Referent]] = {}
        counts = Counter(name.text for name in written)
        for name in written:
            self._first_offset.setdefault(name.text, self._tokens[name.start].idx)
        # Last names come last, so that they match long names earlier and later in the text; frequent names
        # come first, since a model may include adjacent words in a name.
        for name in sorted(written, key=lambda name: (name.is_last, -counts[name.text], name.start)):
            referents[name.start] = self._referents_of(name)
        names = [Name(name.start, name.end, referents[name.start]) for name in written]
        return sorted([*names, *self._overlooked_names(names)])

    def _overlooked_names(self, names: list[Name]) -> Iterator[Name]:
        """Yield known last names at words that are in none of these names."""
        covered = {number for name in names for number in range(name.start, name.end)}
        for token in self._tokens:
            if (
                token.is_title
                and token.lower_ in self._persons_by_end
                and token.pos_ in _LIKE_NAMES
                and token.i not in covered
            ):
                yield Name(token.i, token.i + 1, self._persons_by_end[token.lower_][:_MOST_NAMESAKES])

    # Referents

    def _referents_of(self, written: WrittenName) -> list[Referent]:
        words = words_of_name(written.text)
        if not 0 < len(words) <= _LONGEST:
            return [self._other_referent(written)]
        persons = self._persons(written, words)
        if persons:
            for referent in persons if len(persons) == 1 else ():
                referent.gender = referent.gender or written.gender
                referent.roles.update(written.roles)
                self._lengthen(referent, written, words)
            return persons
        if self._is_person(written, words):
            return [self._new_person(written, words)]
        return [self._other_referent(written)]

    def _lengthen(self, referent: Referent, written: WrittenName, words: list[str]) -> None:
        """Give a person known by last names the whole name: "Ursula von der Leyen" for "von der Leyen"."""
        known_words = words_of_name(referent.name)
        further_words = words[: -len(known_words)]
        is_longer = len(words) <= _MOST_WORDS and words[-len(known_words) :] == known_words
        if not (is_longer and further_words and is_first_name(words[0]) and written.label == "PERSON"):
            return
        if not all(is_first_name(word) or len(word) == 1 or word in PARTICLES for word in further_words):
            return  # "Clinton Slams Trump"
        referent.name = without_shouting(" ".join(written.text.split()))
        referent.mention = self._span_of(written)
        referent.gender = referent.gender or gender_of_first_name(words[0])
        self._index_person(referent, words)

    def _span_of(self, written: WrittenName) -> Span:
        return Span(self._tokens[written.start].idx, end_of(self._tokens[written.end - 1]))

    def _persons(self, written: WrittenName, words: list[str]) -> list[Referent]:
        """Return the known persons with this name as a whole or a part of theirs."""
        if (
            written.label in _PLACES
            and written.start
            and self._tokens[written.start - 1].lower_ in BEFORE_PLACES
        ):
            return []
        key = " ".join(words)
        persons = self._persons_by_end.get(key, [])
        if not persons and len(words) > 1:
            for start in range(1, len(words) - 1):
                persons = persons or self._persons_by_end.get(" ".join(words[start:]), [])
            namesakes = self._persons_by_end.get(words[-1], [])
            persons = persons or [
                referent
                for referent in namesakes[:_MOST_NAMESAKES]
                if may_be_same_first_name(words_of_name(referent.name)[0], words[0])
            ]
        persons = persons or self._persons_by_first_name.get(key, [])
        if not persons and len(words) == 1:
            persons = self._persons_misspelt(key)
        if len(words) == 1:
            # "Trump" before the first "his son Eric Trump" is not Eric.
            first_offset = self._first_offset[written.text]
            persons = [
                referent
                for referent in persons
                if not (referent.roles & KIN and first_offset < referent.mention.start)
            ]
        return [referent for referent in persons[:_MOST_NAMESAKES] if referent.may_be(written.gender)]

    def _persons_misspelt(self, word: str) -> list[Referent]:
        """Return the person whose last name has one letter more or less than a word: "Mauer" for Maurer."""
        if len(word) < _LONG_ENOUGH_TO_MISSPELL:
            return []
        for spelling in (word, *with_a_letter_less(word)):
            if spelling in self._persons_by_misspelling:
                return [self._persons_by_misspelling[spelling]]
        return []

    def _is_person(self, written: WrittenName, words: list[str]) -> bool:
        if (
            sum(word not in PARTICLES for word in words) > _MOST_WORDS
            or any(character.isdigit() for character in written.text)
            or self._is_acronym(written, words)
        ):
            return False
        if written.gender or (
            written.roles and (written.label not in ("ORG", "NORP") or len(words) in _FIRST_AND_LAST)
        ):
            return sort_of_noun(words[-1]) != "organisation"
        has_first_name = len(words) in _FIRST_AND_LAST and is_first_name(words[0])
        if sort_of_noun(words[-1]) in ("organisation", "document") and not (
            has_first_name and written.label == "PERSON" and may_end_persons_name(words[-1])
        ):
            return False
        if written.label == "PERSON":
            return True
        has_evidence = (
            has_first_name
            or not BEFORE_GAELIC_NAMES.isdisjoint(written.text.split())
            or self._has_role_after(written.end)
        )
        return (
            len(words) in _FIRST_AND_LAST
            and has_evidence
            and not is_firm_like_person(written.text)
            and written.label in ("", "ORG", "GPE", "FAC", "WORK_OF_ART", "PRODUCT")
        )

    def _is_acronym(self, written: WrittenName, words: list[str]) -> bool:
        """Tell whether a name in capitals is no person's: "NATO", not "LENA ORTIZ" or "Mr ORTIZ"."""
        return written.text.isupper() and not (
            written.gender or written.roles or (len(words) > 1 and is_first_name(words[0]))
        )

    def _has_role_after(self, end: int) -> bool:
        """Tell whether an apposition after a name shows that it is a person: ", an Iranian journalist"."""
        tokens = self._tokens[end : end + _LONGEST_APPOSITION]
        if len(tokens) < _SHORTEST_APPOSITION or tokens[0].text != "," or tokens[1].lower_ not in ARTICLES:
            return False
        for token in tokens[2:]:
            if token.pos_ not in ("NOUN", "ADJ", "PROPN"):
                return False
            if token.pos_ == "NOUN" and is_only_of_persons(token.lemma_):
                return True
        return False

    def _new_person(self, written: WrittenName, words: list[str]) -> Referent:
        tokens = self._tokens
        start = tokens[written.start].idx
        name = without_shouting(" ".join(written.text.split()))
        if len(words) == 1 and written.gender:
            # A last name alone keeps its title, since it says little without.
            title = written.start - 1 - (tokens[written.start - 1].text == ".")
            start, name = tokens[title].idx, f"{tokens[title].text} {name}"
        gender = written.gender or gender_of_first_name(words[0])
        if not written.gender and len(words) == 1 and gender == "m":
            gender = ""  # many male first names are last names, too
        mention = Span(start, end_of(tokens[written.end - 1]))
        referent = Referent("person", name, mention, gender, named=True)
        referent.roles.update(written.roles)
        self._index_person(referent, words)
        return referent

    def _index_person(self, referent: Referent, words: list[str]) -> None:
        """Index a person by the ends of the name, the first name and nicknames, and likely misspellings."""
        for first_word in range(len(words)):
            namesakes = self._persons_by_end[" ".join(words[first_word:])]
            if referent not in namesakes:
                namesakes.append(referent)
        if len(words) > 1:
            for first_name in (words[0], *nicknames_in(referent.name)):
                self._persons_by_first_name[first_name.casefold()].append(referent)
            if len(words[-1]) >= _LONG_ENOUGH_TO_MISSPELL:
                for misspelt in (words[-1], *with_a_letter_less(words[-1])):
                    self._persons_by_misspelling.setdefault(misspelt, referent)

    def _other_referent(self, written: WrittenName) -> Referent:
        key = " ".join(words_of_name(written.text)) or written.text.casefold()
        referent = self._others_by_name.get(key)
        for first_word in range(1, min(key.count(" "), _LONGEST)):
            referent = referent or self._others_by_name.get(key.split(" ", first_word)[-1])
        if referent is None:
            kind, plural = "organisation", False
            if written.label in ("NORP", "") and self._tokens[written.end - 1].tag_ in ("NNPS", "NNS"):
                kind, plural = "group", True
            elif not written.label and self._may_be_persons(written.text, key):
                kind = "organisation" if key.endswith(MEDIA_ENDS) else UNKNOWN
            mention = self._span_of(written)
            referent = Referent(kind, " ".join(written.text.split()), mention, plural=plural, named=True)
            if written.label == "GPE":
                referent.roles.update(NOUNS_FOR_PLACES)
            elif kind == "organisation" and written.label == "ORG":
                referent.roles.update(NOUNS_FOR_ORGANISATIONS)
            self._index_other(referent, key)
        return referent

    def _may_be_persons(self, text: str, key: str) -> bool:
        """Tell whether a name that the model does not know may be a person's: "Kuhl", "Lazlo Wick"."""
        if len(key.split()) == 1:
            return not text.isupper() and not sort_of_noun(key)
        return not may_name_organisation(" ".join(text.split()))

    def _index_other(self, referent: Referent, key: str) -> None:
        """Index an organisation by its name, its last words, its initials and the name without "Inc."."""
        words = key.split()
        self._others_by_name[key] = referent
        if len(words) > _LONGEST:
            return
        for word in words:
            referent.words.add(word)
        head = words[words.index("of") - 1] if "of" in words[1:] else words[-1]
        if sort_of_noun(head) == "organisation":
            referent.roles.add(head)
        if referent.kind != "organisation" or len(words) < 2:
            return
        for first_word in range(1, len(words) - 1):
            self._others_by_name.setdefault(" ".join(words[first_word:]), referent)
        if words[-1].rstrip(".") in COMPANY_ENDS:
            self._others_by_name.setdefault(" ".join(words[:-1]), referent)
        initials = "".join(word[0] for word in referent.name.replace("-", " ").split() if word[0].isupper())
        if len(initials) > 1:
            self._others_by_name.setdefault(initials.casefold(), referent)
