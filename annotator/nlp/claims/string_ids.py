"""Words by spaCy's numbers for strings, which a parsed text has in place of them."""

from __future__ import annotations

from functools import lru_cache

from spacy.strings import get_string_id

from annotator.language.claim_words import claim_phrases

# The further words of a phrase and the list it stands in, by the phrase's first word.
Phrases = dict[int, list[tuple[tuple[int, ...], str]]]


@lru_cache(maxsize=1)
def phrases() -> Phrases:
    """Return the words and phrases that show what a claim is about."""
    starting: Phrases = {}
    for name, words in claim_phrases().items():
        for phrase in words:
            first, *rest = (get_string_id(word) for word in phrase.split())
            starting.setdefault(first, []).append((tuple(rest), name))
    return starting


def ids(*words: str) -> frozenset[int]:
    """Return spaCy's numbers for some words, labels or tags."""
    return frozenset(get_string_id(word) for word in words)
