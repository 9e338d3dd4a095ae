"""Texts in which quotations are marked, for tests of who speaks."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

import spacy

import annotator.nlp.en.entities.component
import annotator.nlp.parse.paragraph_breaks  # noqa: F401  registers "paragraphs"
from annotator.domain.proposed import Proposed, SuggestedSpeaker
from annotator.domain.provenance import Provenance
from annotator.domain.quotation import Quotation
from annotator.domain.span import Span
from annotator.nlp.en.speakers.component import with_speakers
from annotator.nlp.pipeline import DEFAULT_MODEL
from tests.examples import suggested

_MARK = re.compile(r"[<{[](\d):|(\d)[]>}]")
_ROLES = {">": ("<", "content"), "}": ("{", "source"), "]": ("[", "cue")}


@cache
def model() -> Any:
    nlp = spacy.load(DEFAULT_MODEL)
    nlp.add_pipe("paragraphs", before="parser")
    nlp.add_pipe("entities")
    return nlp


def marked(written: str) -> tuple[str, list[Proposed[Quotation]]]:
    """Return a text without its marks, and its quotations: ``{1:She1} [1:said1] <1:all is well1>.``"""
    text, at = "", 0
    begun: dict[tuple[str, str], int] = {}
    roles: dict[str, dict[str, list[Span]]] = {}
    for mark in _MARK.finditer(written):
        text += written[at : mark.start()]
        at = mark.end()
        if mark.group(1):
            begun[mark.group(1), mark.group()[0]] = len(text)
        else:
            number, (opening, role) = mark.group(2), _ROLES[mark.group()[-1]]
            span = Span(begun.pop((number, opening)), len(text))
            roles.setdefault(number, {"content": [], "source": [], "cue": []})[role].append(span)
    text += written[at:]
    found = [
        suggested(
            number,
            tuple(role["content"]),
            tuple(role["cue"]),
            tuple(role["source"]),
            Provenance("test", "", 1.0),
        )
        for number, role in roles.items()
    ]
    return text, sorted(found, key=lambda suggestion: suggestion.content)


def several(written: str, nlp: Any = None) -> dict[str, tuple[SuggestedSpeaker, ...]]:
    """Return who speak each marked quotation, by its number."""
    text, suggestions = marked(written)
    return {proposed.id: proposed.speakers for proposed in with_speakers((nlp or model())(text), suggestions)}


def speakers(written: str, nlp: Any = None) -> dict[str, SuggestedSpeaker | None]:
    """Return who speaks each marked quotation, by its number; of several raise ValueError."""
    found: dict[str, SuggestedSpeaker | None] = {}
    for number, proposed in several(written, nlp).items():
        if len(proposed) > 1:
            raise ValueError(f"{number}: {[speaker.name for speaker in proposed]}")
        found[number] = proposed[0] if proposed else None
    return found
