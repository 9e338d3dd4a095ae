"""Effort of an annotator on a document."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Effort:
    """Active time in seconds, key presses and pointer presses."""

    seconds: int = 0
    keys: int = 0
    pointer: int = 0

    def __add__(self, other: Effort) -> Effort:
        return Effort(self.seconds + other.seconds, self.keys + other.keys, self.pointer + other.pointer)

    @property
    def acts(self) -> int:
        """Return the number of key and pointer presses."""
        return self.keys + self.pointer

    def acts_for(self, quotations: int) -> float | None:
        """Return the acts per quotation to two decimal places; None without quotations."""
        return round(self.acts / quotations, 2) if quotations else None

    def seconds_for(self, quotations: int) -> float | None:
        """Return the seconds per quotation to two decimal places; None without quotations."""
        return round(self.seconds / quotations, 2) if quotations else None
