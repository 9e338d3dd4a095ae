"""Names of persons in documents: their words, titles, possessives and variant spellings."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.domain.speaker import USUAL_KIND
from annotator.domain.text_search import folded
from annotator.language.en.determiners import ARTICLES
from annotator.language.en.organisation_names import NOT_IN_ACRONYMS
from annotator.language.en.titles import BEHIND_NAMES, MEN, TITLES, WOMEN, YOUNGER_OR_ELDER

if TYPE_CHECKING:
    from collections.abc import Sequence

Words = tuple[str, ...]

# Signs around the words of a name, before and after "'s".
_SIGNS = ",;:()\"'"
# Signs around the words of a name in a parsed text, where "'s" is a token of its own.
_OUTER_SIGNS = ".,()’'\"“”"
# Lower-case words within a person's name: "Jan ten Brink", "Manuel dos Santos".
PARTICLES = frozenset({
    "von", "van", "der", "den", "de", "del", "della", "delle", "dei", "degli", "di", "da", "das", "do", "dos",
    "du", "des", "la", "las", "le", "los", "lo", "und", "ten", "ter", "te", "zu", "zum", "zur", "vom", "bin",
    "bint", "ibn", "al", "el", "af", "av", "y", "i", "mac", "mc", "ap", "abu", "ben", "op", "het", "'t",
    "’t", "d'", "d’",
})  # fmt: skip
# Those that are English words, too: "ten members".
PARTICLES_LIKE_WORDS = frozenset({"ten", "den", "do", "i", "y", "op", "ben", "mac"})
# Those before last names only, never before the name of a paper or a firm: "de Volkskrant", "la Repubblica".
BEFORE_LAST_NAMES = frozenset({
    "von", "van", "ten", "ter", "zu", "zum", "zur", "vom", "dos", "das", "da", "di", "della", "degli", "bin",
    "ibn", "bint", "abu", "ap", "af", "den",
})  # fmt: skip
# Lower-case words within names of persons, papers and organisations.
WITHIN_NAMES = PARTICLES | {"e", "of", "the", "and", "for", "in", "at", "on", "&"}
# First words of Irish and Scottish last names, always with a capital.
BEFORE_GAELIC_NAMES = frozenset({"Ó", "Ní", "Nic", "Uí", "Mac", "Mhic", "Bean"})
# Last names that are nouns for organisations and documents, too: "Larry Page".
_NAMES_LIKE_NOUNS = frozenset({
    "bank", "bill", "brand", "camp", "church", "club", "column", "country", "court", "force", "law", "lodge",
    "motion", "page", "paper", "plan", "poll", "post", "record", "song", "station", "story", "trust", "work",
})  # fmt: skip
# Numbers after a name, which keep their capitals.
_GENERATIONS = frozenset({"II", "III", "IV"})
# Signs around a nickname within a name: "William “Buzz” Tanner", "Robert (Bob) Crane".
NICKNAME_OPENS, NICKNAME_CLOSES = frozenset("“\"'‘(«„"), frozenset("”\"'’)»“")
_NICKNAME = re.compile(r"""[“"'‘(«„](\w[\w. -]*)[”"'’)»“](?=\s+\w)""")
_INITIAL = re.compile(r"(?:[^\W\d_]\.-?)+|[^\W\d_]")
# The fewest letters of first names that may differ in one letter: "Sarah", "Sarai". Chosen by judgement.
_LONG_FIRST_NAME = 5


@dataclass(frozen=True)
class Name:
    """A name split into words.

    Attributes
    ----------
    written: the name as written.
    whole: its words, folded, without articles, "'s" and signs. Initials are words ("J.K. Rowling" has three).
    bare: its words without titles; a name of nothing but titles keeps them.
    sex: "m" or "f" by a title, "" without one.
    """

    written: str
    whole: Words
    bare: Words
    sex: str

    @property
    def joined(self) -> str:
        """Return the bare words as one string."""
        return " ".join(self.bare)


def read_name(written: str) -> Name:
    """Split a name into words."""
    plain = written.casefold() if written.isascii() else folded(written)
    words = [word.strip(_SIGNS).removesuffix("'s").strip(_SIGNS) for word in plain.split()]
    whole = tuple(part for word in words for part in word.split(".") if part and part not in ARTICLES)
    bare = tuple(word for word in whole if word not in TITLES)
    sex = (
        "" if bare == whole else "m" if MEN.intersection(whole) else "f" if WOMEN.intersection(whole) else ""
    )
    return Name(written, whole, bare or whole, sex)


def initials(words: Sequence[str]) -> str:
    """Return the first letters of words, without the words that acronyms leave out."""
    return "".join(word[0] for word in words if word not in NOT_IN_ACRONYMS)


def words_of_name(name: str) -> list[str]:
    """Return the words of a name in lower case, without additions after names ("Jr.")."""
    words = [word.strip(_OUTER_SIGNS).casefold() for word in name.split()]
    return [word for word in words if word and word not in BEHIND_NAMES]


def nicknames_in(name: str) -> list[str]:
    """Return the nicknames within a person's name: "Buzz" in "William “Buzz” Tanner"."""
    return _NICKNAME.findall(name)


def aliases_within(name: str, kind: str) -> tuple[str, ...]:
    """Return the aliases that the name of a new speaker of a kind tells by itself: a person's nicknames."""
    return tuple(nicknames_in(name)) if kind == USUAL_KIND else ()


def is_initial(word: str) -> bool:
    """Tell whether a word is one or more initials of a name: "J.", "J.K."."""
    return word[0].isupper() and bool(_INITIAL.fullmatch(word))


def is_generation(word: str) -> bool:
    """Tell whether a word after a name tells father from son: "Jr.", "III"."""
    return word in _GENERATIONS or (word[0].isupper() and word.rstrip(".").casefold() in YOUNGER_OR_ELDER)


def may_end_persons_name(word: str) -> bool:
    """Tell whether a noun for organisations or documents may be a last name: "Page"."""
    return word.casefold() in _NAMES_LIKE_NOUNS


def without_shouting(name: str) -> str:
    """Return a person's name in capitals with its usual capitals: "Lena Ortiz" for "LENA ORTIZ"."""
    if not name.isupper() or len(name) == 1:
        return name
    return " ".join(
        word.casefold() if word.casefold() in PARTICLES else word if "." in word or word in _GENERATIONS
        else "-".join(part.capitalize() for part in word.split("-"))
        for word in name.split()
    )  # fmt: skip


def may_be_same_first_name(first: str, second: str) -> bool:
    """Tell whether two first names may belong to one person: "K." and "Kristen", "Tim" and "Timothy"."""
    if first.startswith(second) or second.startswith(first):
        return True
    is_long = len(first) == len(second) >= _LONG_FIRST_NAME
    return is_long and sum(letter != other for letter, other in zip(first, second, strict=True)) == 1


def with_a_letter_less(word: str) -> list[str]:
    """Return the misspellings of a word that lack one letter, but not the first."""
    return [word[:number] + word[number + 1 :] for number in range(1, len(word))]


def without_possessive(name: str) -> str:
    """Return a name on one line, without "'s" at its end."""
    return " ".join(name.split()).removesuffix("’s").removesuffix("'s")
