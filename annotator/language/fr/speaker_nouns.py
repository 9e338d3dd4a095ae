"""French nouns of who speaks, and the kind of speaker that the words of a source name."""

from __future__ import annotations

from functools import lru_cache

from annotator.language.word_lists import sections_of

# Endings of nouns for persons by their work or role: "négociatrice", "fleuriste".
_OF_PERSONS = (
    "teur", "trice", "euse", "iste", "ologue", "cien", "cienne", "aire", "ateur", "andier", "ière", "logiste",
    "nome", "rice",
)  # fmt: skip
_FEMININE = ("trice", "euse", "ienne", "ière", "onne", "ère", "esse")
_MASCULINE = ("teur", "eur", "ien", "ier", "éen")
_KINDS = {"person": "unnamed", "organisation": "organisation", "document": "document", "people": "group"}


@lru_cache(maxsize=1)
def _nouns() -> dict[str, frozenset[str]]:
    return sections_of("fr", "speaker_nouns.txt")


def is_of_person(noun: str) -> bool:
    """Tell whether a noun in small letters may name a person by work, role or kin."""
    return noun in _nouns()["person"] or noun.endswith(_OF_PERSONS)


def gender_of_noun(noun: str) -> str:
    """Return the gender of a noun in small letters by its ending: "m", "f", or "" if that shows none."""
    if noun in _nouns()["feminine"]:
        return ""  # "maire": men, too, unless the article tells
    if noun.endswith(_FEMININE) or (noun.endswith("e") and noun[:-1] in _nouns()["person"]):
        return "f"
    return "m" if f"{noun}e" in _nouns()["person"] or noun.endswith(_MASCULINE) else ""


def kind_of_noun(noun: str) -> str:
    """Return the kind of speaker that a noun in small letters names without a name, "" if unknown."""
    for section, kind in _KINDS.items():
        if noun in _nouns()[section]:
            return kind
    return "unnamed" if is_of_person(noun) else ""
