"""The words that show what a claim is about, by spaCy's numbers for strings."""

from __future__ import annotations

from functools import lru_cache

from spacy.strings import get_string_id

from annotator.nlp.parse.lexicon import words_of
from annotator.resources_folder import resource

# Of each first word: the further words of a phrase, and the list it stands in.
Phrases = dict[int, list[tuple[tuple[int, ...], str]]]


@lru_cache(maxsize=1)
def phrases() -> Phrases:
    """Return the words and phrases of ``resources/lexicons/claims``; a list is named as its file."""
    found: Phrases = {}
    for file in sorted(resource("lexicons", "claims").glob("*.txt")):
        for phrase in sorted(words_of("claims", file.name)):
            first, *rest = (get_string_id(word) for word in phrase.split())
            found.setdefault(first, []).append((tuple(rest), file.stem))
    return found


def ids(*words: str) -> frozenset[int]:
    """Return spaCy's numbers for some words, labels or tags."""
    return frozenset(get_string_id(word) for word in words)
