"""First names and their usual gender."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from annotator.domain.text_search import folded
from annotator.language.word_lists import sections_of

if TYPE_CHECKING:
    from collections.abc import Mapping

_GENDERS = {"man": "m", "woman": "f"}
# Letters that are no letter with an accent; the list has names without accents.
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "æ": "ae", "œ": "oe", "ß": "ss"})


@lru_cache(maxsize=4096)
def gender_of_first_name(name: str) -> str:
    """Return the usual gender of a first name, "m" or "f", or "" if unknown; accents do not matter."""
    for spelling in _spellings(name):
        for section, gender in _GENDERS.items():
            if spelling in _first_names()[section]:
                return gender
    return ""


@lru_cache(maxsize=4096)
def is_first_name(name: str) -> bool:
    """Tell whether a word is a known first name, also one that men and women have."""
    return any(spelling in names for spelling in _spellings(name) for names in _first_names().values())


def _spellings(name: str) -> tuple[str, ...]:
    """Return the spellings of a name in the list: "Jean-Luc" may stand there as "jean"."""
    plain = name.casefold() if name.isascii() else folded(name).translate(_LETTERS)
    first, hyphen, _ = plain.partition("-")
    return (plain, first) if hyphen else (plain,)


@lru_cache(maxsize=1)
def _first_names() -> Mapping[str, frozenset[str]]:
    return sections_of("en", "first_names.txt")
