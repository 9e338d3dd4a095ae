"""A proposed label map: what labels become, guessed from their names, for the user to correct."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.formats.input.label_map import LabelMap
from annotator.language.label_words import (
    ADDRESSEE_WORDS,
    CLAIM_WORDS,
    CONTENT_WORDS,
    COREFERENCE_WORDS,
    CUE_WORDS,
    SOURCE_WORDS,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

_WORDS = re.compile(r"[A-ZÀ-Þ]?[a-zß-ÿ]+|[A-ZÀ-Þ]+(?![a-zß-ÿ])")
# How the names of relations from a quotation to the one around it begin.
_NESTING_WORDS = ("within", "nest", "parent", "embed")
# In the order in which they are tried: "quote source" is a source, "claim holder" is one, too.
_TARGETS = (
    ("cue", CUE_WORDS),
    ("source", SOURCE_WORDS),
    ("addressee", ADDRESSEE_WORDS),
    ("claim", CLAIM_WORDS),
    ("content", CONTENT_WORDS),
)


def proposed_map(labels: Iterable[str], relations: Iterable[str] = ()) -> LabelMap:
    """Return a map for labels and relations of other tools.

    A label becomes a role or claim only if there are contents or claims among the labels; all else becomes
    entities. Relations join, unless they say that two labels name the same thing, or one stands in the other.
    """
    targets = {label: _target(label) for label in labels}
    if "content" not in targets.values():
        targets = {label: target if target == "claim" else "entity" for label, target in targets.items()}
    return LabelMap("", targets, {name: _relation_target(name) for name in relations})


def _relation_target(relation: str) -> str:
    words = [word.lower() for word in _WORDS.findall(relation)]
    if any(word.startswith(COREFERENCE_WORDS) for word in words):
        return ""
    return "within" if any(word.startswith(_NESTING_WORDS) for word in words) else "join"


def _target(label: str) -> str:
    name = label.strip().lower()
    words = [word.lower() for word in _WORDS.findall(label)]
    for target, known in _TARGETS:
        if name in known:
            return target
    return next((target for target, known in _TARGETS if any(word in known for word in words)), "entity")
