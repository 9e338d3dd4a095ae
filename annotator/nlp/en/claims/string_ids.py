"""Words as spaCy's numbers for strings, as in a parsed text."""

from __future__ import annotations

from functools import lru_cache

from spacy.strings import get_string_id

from annotator.language.en.claim_words import claim_phrases

# By the first word of a phrase, its further words and the name of its list.
Phrases = dict[int, list[tuple[tuple[int, ...], str]]]

# What is counted in place of words that only one text has, and the ends of a sentence.
MARKERS = ("<name>", "<number>", "<time>", "<start>", "<end>", "<noun>", "<nobody>")
NAME, NUMBER, TIME, START, END, NOUN, NOBODY = (get_string_id(marker) for marker in MARKERS)


@lru_cache(maxsize=1)
def phrases() -> Phrases:
    """Return the words and phrases that are cues of claims."""
    by_first_word: Phrases = {}
    for name, phrases_of_list in claim_phrases().items():
        for phrase in phrases_of_list:
            first, *further_words = (get_string_id(word) for word in phrase.split())
            by_first_word.setdefault(first, []).append((tuple(further_words), name))
    return by_first_word


def ids(*words: str) -> frozenset[int]:
    """Return spaCy's numbers for words, labels or tags."""
    return frozenset(get_string_id(word) for word in words)
