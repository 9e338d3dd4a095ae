"""Provenance: the suggestion from which an annotation came, and the decision on it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any, Literal

State = Literal["pending", "accepted", "edited", "rejected"]
STATES: tuple[State, ...] = ("pending", "accepted", "edited", "rejected")


@dataclass(frozen=True)
class Provenance:
    """The origin of an annotation in a suggestion.

    Attributes
    ----------
    producer: the component and its version.
    rule: the rule that made it, in the producer's words.
    score: 0 to 1.
    state: what the annotator made of it.
    extra: fields that this program does not know, exported again as they came.
    """

    producer: str
    rule: str
    score: float
    state: State = "pending"
    extra: dict[str, Any] = field(default_factory=dict)

    def edited(self) -> Provenance:
        """Return the same with the state that a changed annotation has."""
        return replace(self, state="edited")
