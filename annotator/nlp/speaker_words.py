"""The lexicons of speakers: what nouns, titles and first names say of who is meant."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from annotator.domain.speaker import gender_of_title
from annotator.resources_folder import resource

if TYPE_CHECKING:
    from collections.abc import Mapping

Sort = Literal["person", "people", "organisation", "document", ""]

# What short titles are short for.
_RANKS = {
    "sen": "senator", "gov": "governor", "rep": "representative", "gen": "general", "col": "colonel",
    "lt": "lieutenant", "sgt": "sergeant", "capt": "captain", "maj": "major", "dr": "doctor",
    "prof": "professor", "pres": "president", "rev": "reverend", "det": "detective", "cllr": "councillor",
    "adm": "admiral", "cmdr": "commander", "supt": "superintendent", "insp": "inspector",
    "sens": "senator", "reps": "representative", "justice": "justice", "reverend": "reverend",
}  # fmt: skip
_GENDERS = {"man": "m", "woman": "f"}
_SORTS: dict[str, Sort] = {
    "man": "person", "woman": "person", "person": "person", "people": "people",
    "organisation": "organisation", "document": "document",
}  # fmt: skip
_OF_PERSONS = ("ist", "ian", "man", "woman", "person", "ologist", "eer")


@lru_cache(maxsize=4096)
def sort_of_noun(lemma: str) -> Sort:
    """Return what the noun without a name speaks of, "" where it cannot speak."""
    lemma = lemma.casefold()
    for word in (lemma, lemma.removesuffix("s")):  # a model takes "Officials" for a name, which has no lemma
        for section, sort in _SORTS.items():
            if word in _nouns()[section]:
                return sort
    return "person" if len(lemma) > 5 and lemma.endswith(_OF_PERSONS) else ""


def gender_of_noun(lemma: str) -> str:
    """Return "m" or "f" for a noun that says so ("spokeswoman"), else ""."""
    lemma = lemma.casefold()
    for section, gender in _GENDERS.items():
        if lemma in _nouns()[section]:
            return gender
    return "f" if lemma.endswith("woman") else "m" if lemma.endswith("man") and lemma != "human" else ""


def is_nameless(lemma: str) -> bool:
    """Tell whether people are called so in order not to be named: "officials", "a spokesman"."""
    return lemma.casefold().removesuffix("s") in _nouns()["nameless"]


def gender_of_first_name(name: str) -> str:
    """Return "m" or "f" for a first name that is usually a man's or a woman's, else ""."""
    folded = name.casefold()
    for section, gender in _GENDERS.items():
        if folded in _first_names()[section]:
            return gender
    return ""


def role_in_title(word: str) -> str:
    """Return the noun of a word before a name: "senator" for "Sen."; "" where it is no title."""
    folded = word.casefold().rstrip(".")
    if folded in _RANKS:
        return _RANKS[folded]
    return folded if sort_of_noun(folded) == "person" else ""


def is_rank(word: str) -> bool:
    """Tell whether a word is a title for short: "Sen."."""
    return word.casefold().rstrip(".") in _RANKS


def is_title(word: str) -> bool:
    """Tell whether a word before a name is a title or role and no part of it."""
    return bool(gender_of_title(word) or (role_in_title(word) and not gender_of_first_name(word)))


@lru_cache(maxsize=1)
def _nouns() -> Mapping[str, frozenset[str]]:
    return _sections("speaker_nouns.txt")


@lru_cache(maxsize=1)
def _first_names() -> Mapping[str, frozenset[str]]:
    return _sections("first_names.txt")


def _sections(name: str) -> dict[str, frozenset[str]]:
    """Return the words of a lexicon by the section, "[name]", in which they stand."""
    found: dict[str, frozenset[str]] = {}
    section = ""
    for line in resource("lexicons", name).read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            section = line.strip("[]")
        elif line and not line.startswith("#"):
            found[section] = found.get(section, frozenset()) | frozenset(line.split())
    return found
