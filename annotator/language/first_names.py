"""The usual gender of first names."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from annotator.language.word_lists import sections_of

if TYPE_CHECKING:
    from collections.abc import Mapping

_GENDERS = {"man": "m", "woman": "f"}


def gender_of_first_name(name: str) -> str:
    """Return the usual gender of a first name, "m" or "f", or "" if unknown."""
    folded = name.casefold()
    for section, gender in _GENDERS.items():
        if folded in _first_names()[section]:
            return gender
    return ""


@lru_cache(maxsize=1)
def _first_names() -> Mapping[str, frozenset[str]]:
    return sections_of("first_names.txt")
