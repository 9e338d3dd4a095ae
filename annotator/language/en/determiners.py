"""Determiners and small numbers: the first words of noun phrases."""

from __future__ import annotations

from annotator.language.en.pronouns import POSSESSIVES

ARTICLES = frozenset({"a", "an", "the"})
DEMONSTRATIVES = frozenset({"this", "that", "these", "those"})
# "the minister" is a person who is known already.
DEFINITE = DEMONSTRATIVES | {"the"}
# "a driver", "every driver": any member of a class.
GENERIC = frozenset({"a", "an", "every", "each", "any", "no", "all"})
# A noun follows these words, not a verb.
BEFORE_NOUNS = ARTICLES | POSSESSIVES
# First words of sources without a name.
BEFORE_SOURCES = BEFORE_NOUNS | {"one", "two", "some", "many", "several", "most", "both", "who"}
# These refer to several, alone or as the head of a phrase.
SEVERAL = frozenset({
    "many", "some", "most", "several", "others", "both", "those", "these", "few", "all", "two", "everyone",
    "everybody",
})  # fmt: skip
# Before or after coordinated names: "both Reed and Okoye", "Reed and Okoye both".
BOTH = "both"
TOGETHER = frozenset({BOTH, "all", "each", "alike"})
# "Reed and other mayors": the mayors speak together with Reed.
OTHER = "other"
# Adjectives that do not distinguish members of a class.
TELL_NOBODY_APART = frozenset({
    "same", OTHER, "own", "such", "many", "several", "very", "latter", "former",
})  # fmt: skip
# Numbers that are seldom the point of a claim when written as words: "the two brothers".
SMALL_NUMBERS = frozenset({"two", "three", "four", "five", "six", "seven", "eight", "nine"})
