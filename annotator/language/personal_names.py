"""Names of persons in documents: their words, titles, possessives and variant spellings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.domain.text_search import folded
from annotator.language.determiners import ARTICLES
from annotator.language.organisation_names import NOT_IN_ACRONYMS
from annotator.language.titles import BEHIND_NAMES, MEN, TITLES, WOMEN

if TYPE_CHECKING:
    from collections.abc import Sequence

Words = tuple[str, ...]

# Signs around the words of a name, before and after "'s".
_SIGNS = ",;:()\"'"
# Signs around the words of a name in a parsed text, where "'s" is a token of its own.
_OUTER_SIGNS = ".,()’'\"“”"
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
