"""The parts of speech of words, by the lists of the model's lemmatizer."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from annotator.language.en.reporting_words import base_forms

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

_TABLES = ("lemma_index", "lemma_exc")
_PARTS = ("noun", "verb", "adj", "adv")


def parts_of_speech(nlp: Any) -> WordIndex | None:
    """Return the words that a pipeline's lemmatizer knows, None if it has no list of words."""
    lookups = getattr(nlp.get_pipe("lemmatizer"), "lookups", None) if "lemmatizer" in nlp.pipe_names else None
    return WordIndex(lookups) if lookups is not None and set(_TABLES) <= set(lookups.tables) else None


class WordIndex:
    """Gives the parts of speech of words in small letters; the lists are made for the first word."""

    def __init__(self, lookups: Any) -> None:
        self._lookups = lookups

    def __call__(self, word: str) -> frozenset[str]:
        """Return the parts of speech that a word may be, none for an unknown word."""
        parts = {part for part, words in self._words.items() if word in words}
        if any(form in self._words["verb"] for form in base_forms(word)):
            parts.add("verb")
        if word.removesuffix("s") in self._words["noun"]:
            parts.add("noun")
        return frozenset(parts)

    @cached_property
    def _words(self) -> Mapping[str, Collection[str]]:
        """Return the words by part of speech."""
        tables = [self._lookups.get_table(table) for table in _TABLES]
        return {part: {word for table in tables for word in table.get(part, ())} for part in _PARTS}
