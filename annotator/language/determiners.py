"""Determiners and small numbers: the first words of noun phrases."""

from __future__ import annotations

from annotator.language.pronouns import POSSESSIVES

ARTICLES = frozenset({"a", "an", "the"})
DEMONSTRATIVES = frozenset({"this", "that", "these", "those"})
# "the minister" is somebody who is known already.
DEFINITE = DEMONSTRATIVES | {"the"}
# "a driver", "every driver": any of a kind.
GENERIC = frozenset({"a", "an", "every", "each", "any", "no", "all"})
# Behind these stands a noun and no verb.
BEFORE_NOUNS = ARTICLES | POSSESSIVES
# A source without a name begins with one of these.
BEFORE_SOURCES = BEFORE_NOUNS | {"one", "two", "some", "many", "several", "most", "both", "who"}
# Several are meant by these, alone or as the head of a phrase.
SEVERAL = frozenset({
    "many", "some", "most", "several", "others", "both", "those", "these", "few", "all", "two", "everyone",
    "everybody",
})  # fmt: skip
# Before or behind several that are named: "both Reed and Okoye", "Reed and Okoye both".
BOTH = "both"
TOGETHER = frozenset({BOTH, "all", "each", "alike"})
# "Reed and other mayors": these do what Reed does.
OTHER = "other"
# Adjectives that do not tell one of a kind from another.
TELL_NOBODY_APART = frozenset({
    "same", OTHER, "own", "such", "many", "several", "very", "latter", "former",
})  # fmt: skip
# Numbers that are seldom the point of a claim when written as words: "the two brothers".
SMALL_NUMBERS = frozenset({"two", "three", "four", "five", "six", "seven", "eight", "nine"})
