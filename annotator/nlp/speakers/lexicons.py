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
_SIGNS = ',;:()"“”'
_ARTICLES = frozenset({"the", "a", "an"})
_AND = frozenset({"and", "&"})
_BEHIND_HEAD = frozenset({"of", "for", "from", "in", "at", "with", "to", "on", "who"})
_OF_COMPANIES = frozenset({
    "inc", "corp", "ltd", "limited", "plc", "llc", "co", "holdings", "gmbh", "ag", "news", "times", "post",
    "tv", "media",
})  # fmt: skip
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


def likely_kind(name: str) -> str:
    """Return the likeliest kind of a speaker by the words of the name alone: one of `speaker.KINDS`.

    Several who speak together are a group ("Washington and Kyiv"), also where each is an organisation.
    """
    words = [word for part in name.split() if (word := part.strip(_SIGNS)) and part.lower() not in _ARTICLES]
    # What is said of the head stands behind it: "spokesman for Ford", "University of Leeds".
    behind = (at for at, word in enumerate(words) if at and word.lower() in _BEHIND_HEAD)
    own = words[: next(behind, len(words))]
    if not own:
        return "person"
    head, several = own[-1], own[-1].endswith("s")
    if any(word.lower() in _AND for word in own[1:-1]) and not _has_two_roles(own):
        is_firm = "&" in own and not any(map(gender_of_title, own))
        return "organisation" if is_firm else "group"
    if gender_of_title(own[0]) or any(gender_of_first_name(word) for word in own[:-1] if word[0].isupper()):
        return "person"
    if head.lower().rstrip(".") in _OF_COMPANIES or (len(own) == 1 and head.isupper() and len(head) > 1):
        return "organisation"
    sort = sort_of_noun(head)
    if sort == "organisation":
        return "group" if several and head.lower() not in _nouns()[sort] else sort
    if sort == "person":
        return "group" if several and not is_nameless(head) else "unnamed"
    return {"people": "group", "document": "document"}.get(sort, "person")


def _has_two_roles(words: list[str]) -> bool:
    """Tell whether "and" joins two roles of one person: "chef and writer Tom Hughes"."""
    at = next(at for at, word in enumerate(words) if at and word.lower() in _AND)
    roles = [sort_of_noun(word) == "person" for word in (words[at - 1], words[at + 1])]
    return all(roles) and len(words) > at + 2 and not gender_of_title(words[at + 1])


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
