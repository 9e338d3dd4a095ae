"""One point of the check."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Literal

from annotator.domain.translation import labelled

State = Literal["good", "told", "wrong"]


@dataclass(frozen=True)
class Point:
    """One point of the check.

    Attributes
    ----------
    subject: what was looked at: "free space", "language model".
    found: what was found, with the figures and what is usual.
    state: "good"; "told" where somebody may want to know it; "wrong" where something needs doing.
    remedy: what to do; "" for a good point.
    """

    subject: str
    found: str
    state: State = "good"
    remedy: str = ""

    def line(self) -> str:
        """Return the point as a line for people."""
        sign = {"good": "  ", "told": "? ", "wrong": "! "}[self.state]
        return f"{sign}{labelled(self.subject, self.words())}"

    def words(self) -> str:
        """Return what was found, with the remedy."""
        return f"{self.found.removesuffix('.')}. {self.remedy}" if self.remedy else self.found

    def to_plain(self) -> dict[str, Any]:
        """Return the point for JSON."""
        return {**asdict(self), "words": self.words()}


def limited(subject: str, found: str, *, is_good: bool, remedy: str, state: State = "wrong") -> Point:
    """Return a good point, or one with a remedy."""
    return Point(subject, found) if is_good else Point(subject, found, state, remedy)
