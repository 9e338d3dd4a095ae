"""Provenance: the suggestion that an annotation comes from, and the decision on it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any, Literal

State = Literal["pending", "accepted", "edited", "rejected"]
# The field of a provenance with the score that ships and the counts that moved it, where decisions moved it.
LEARNED, SHIPPED = "learned", "shipped"
STATES: tuple[State, ...] = ("pending", "accepted", "edited", "rejected")


@dataclass(frozen=True)
class Provenance:
    """The origin of an annotation in a suggestion.

    Attributes
    ----------
    producer: the component and its version.
    rule: the rule that made it, in the producer's words.
    score: 0 to 1.
    state: the annotator's decision on it.
    extra: fields unknown to this program, exported unchanged.
    """

    producer: str
    rule: str
    score: float
    state: State = "pending"
    extra: dict[str, Any] = field(default_factory=dict)

    def edited(self) -> Provenance:
        """Return the same provenance with the state of a changed annotation."""
        return replace(self, state="edited")
