"""Nouns for speakers: a person's role, people, an organisation, a document."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from annotator.language.word_lists import sections_of

if TYPE_CHECKING:
    from collections.abc import Mapping

Sort = Literal["person", "people", "organisation", "document", ""]

# Relatives: "his son Eric Trump" is not the "Trump" of earlier sentences.
KIN = frozenset({"son", "daughter", "wife", "husband", "brother", "sister", "father", "mother", "widow"})
_GENDERS = {"man": "m", "woman": "f"}
_SORTS: dict[str, Sort] = {
    "man": "person", "woman": "person", "person": "person", "people": "people",
    "organisation": "organisation", "document": "document",
}  # fmt: skip
_ENDS_OF_PERSONS = ("ist", "ian", "man", "woman", "person", "ologist", "eer")
# The fewest letters of a noun that is recognised by its end: "artist", not "list". Chosen by judgement.
_SHORTEST_BY_ITS_END = 6


@lru_cache(maxsize=4096)
def sort_of_noun(lemma: str) -> Sort:
    """Return the sort of speaker that a noun means, "" if it means none."""
    lemma = lemma.casefold()
    for word in (lemma, lemma.removesuffix("s")):  # "Officials" taken for a name by a model has no lemma
        for section, sort in _SORTS.items():
            if word in _nouns()[section]:
                return sort
    return "person" if len(lemma) >= _SHORTEST_BY_ITS_END and lemma.endswith(_ENDS_OF_PERSONS) else ""


def is_plain_noun(word: str, sort: Sort) -> bool:
    """Tell whether the list of a sort has a noun in exactly this form."""
    return word.casefold() in _nouns()[sort]


def gender_of_noun(lemma: str) -> str:
    """Return the gender of a noun like "spokeswoman", "m" or "f", or "" if it has none."""
    lemma = lemma.casefold()
    for section, gender in _GENDERS.items():
        if lemma in _nouns()[section]:
            return gender
    return "f" if lemma.endswith("woman") else "m" if lemma.endswith("man") and lemma != "human" else ""


def is_nameless(lemma: str) -> bool:
    """Tell whether a noun stands for unnamed people: "officials", "a spokesman"."""
    return lemma.casefold().removesuffix("s") in _nouns()["nameless"]


@lru_cache(maxsize=1)
def _nouns() -> Mapping[str, frozenset[str]]:
    return sections_of("speaker_nouns.txt")
