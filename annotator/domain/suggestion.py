"""Suggestions: annotations that the program proposes, and where an annotation came from."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any, Literal

from annotator.domain.span import Span, Spans

State = Literal["pending", "accepted", "edited", "rejected"]
STATES: tuple[State, ...] = ("pending", "accepted", "edited", "rejected")


@dataclass(frozen=True)
class Provenance:
    """What an annotation owes to a suggestion.

    Attributes
    ----------
    producer: the component and its version.
    rule: the rule that made it, in the producer's words.
    score: 0 to 1.
    state: what the annotator made of it.
    """

    producer: str
    rule: str
    score: float
    state: State = "pending"

    def edited(self) -> Provenance:
        """Return the same with the state that a changed annotation has."""
        return replace(self, state="edited")


@dataclass(frozen=True)
class Suggestion:
    """A proposed quotation.

    Attributes
    ----------
    id: unique in its document.
    why: one sentence for the annotator.
    """

    id: str
    content: Spans
    cue: Spans
    source: Spans
    provenance: Provenance
    why: str = ""
    extra: dict[str, Any] = field(default_factory=dict)

    @property
    def span(self) -> Span:
        """Return the smallest span that holds the content."""
        return self.content[0].cover(self.content[-1])


@dataclass(frozen=True)
class Analysis:
    """What the language model makes of one text.

    Attributes
    ----------
    model: the pipeline's name and version; "imported" where the entities came with the document.
    entities, suggestions: in text order.
    """

    model: str
    entities: tuple[tuple[int, int, str], ...]
    suggestions: tuple[Suggestion, ...]
