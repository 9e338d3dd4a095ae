"""Pronouns of all languages, for sources of texts whose language is not asked."""

from __future__ import annotations

from annotator.language.en import pronouns as english
from annotator.language.fr import pronouns as french

_NAMELESS_SOURCES = english.NAMELESS_SOURCES | french.NAMELESS_SOURCES


def is_pronoun(words: str) -> bool:
    """Tell whether the words of a source are a pronoun, which does not name a speaker by itself."""
    return words.casefold() in _NAMELESS_SOURCES


def gender_of_pronoun(words: str) -> str:
    """Return the gender of a pronoun, "m" or "f", or "" if it has none."""
    low = words.casefold()
    if low in french.MASCULINE | french.FEMININE:
        return "m" if low in french.MASCULINE else "f"
    return english.gender_of_pronoun(low)
