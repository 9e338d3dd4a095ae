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
# Roles that organisations and countries have, too: "rival Siemens", "Boeing, the maker of the jet".
_ALSO_OF_OTHERS = frozenset({
    "ally", "applicant", "backer", "baker", "broker", "builder", "buyer", "candidate", "champion",
    "client", "competitor", "consultant", "contributor", "creator", "customer", "defendant", "dealer",
    "designer", "developer", "distributor", "donor", "editor", "employer", "favourite", "finalist",
    "founder", "front-runner", "frontrunner", "giant", "guarantor", "head", "heavyweight", "heir", "host",
    "incumbent", "insurer", "investor", "landlord", "landowner", "leader", "lender", "maker",
    "manufacturer", "member", "merchant", "narrator", "neighbor", "neighbour", "newcomer", "newspaperman",
    "operator", "opponent", "organiser", "organizer", "outsider", "owner", "parent", "participant",
    "partner", "peer", "petitioner", "pioneer", "plaintiff", "player", "producer", "promoter", "provider",
    "publisher", "rebel", "regulator", "respondent", "rival", "seller", "shareholder", "specialist",
    "sponsor", "star", "successor", "supplier", "supporter", "survivor", "tenant", "trader", "underdog",
    "user", "vendor", "veteran", "viewer", "winner",
})  # fmt: skip
_ENDS_OF_PERSONS = ("ist", "ian", "man", "woman", "person", "ologist", "eer")
# Ends of roles that few last names have.
_ENDS_OF_ROLES = ("ologist", "woman", "person")
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


def is_only_of_persons(lemma: str) -> bool:
    """Tell whether a noun is a role of persons alone: "nurse", not "rival"."""
    return sort_of_noun(lemma) == "person" and lemma.casefold() not in _ALSO_OF_OTHERS


def sort_of_title(word: str) -> Sort:
    """Return the sort of a noun that may be a name: "" for "Goldman", which only ends like "fireman"."""
    is_listed = any(
        is_plain_noun(word.removesuffix("s"), sort) or is_plain_noun(word, sort) for sort in _nouns()
    )
    return sort_of_noun(word) if is_listed or word.casefold().endswith(_ENDS_OF_ROLES) else ""


def is_plain_noun(word: str, sort: str) -> bool:
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
    return sections_of("en", "speaker_nouns.txt")
