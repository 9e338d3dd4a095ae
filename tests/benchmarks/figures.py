"""Figures: samples of a floor and of what is measured, their ratio, and how far it should reach."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from statistics import median
from typing import Any

_UNITS = {"ms": 1000.0, "MB": 1e-6, "acts": 1.0}


@dataclass(frozen=True)
class Figure:
    """One row of the table.

    Attributes
    ----------
    floor: what it is divided by, in words.
    floors, samples: alternating measurements, in seconds, bytes or acts; without floors the figure is a limit.
    reach: the largest ratio that is good enough, or without floors the largest amount in `unit`.
    details: further numbers for the JSON file.
    """

    group: str
    what: str
    floor: str
    floors: Sequence[float]
    samples: Sequence[float]
    reach: float
    unit: str = "ms"
    details: dict[str, Any] = field(default_factory=dict)

    @property
    def measured(self) -> float:
        """Return the median in the figure's unit."""
        return median(self.samples) * _UNITS[self.unit]

    @property
    def base(self) -> float | None:
        """Return the floor's median in the figure's unit, or None for a limit."""
        return median(self.floors) * _UNITS[self.unit] if self.floors else None

    @property
    def ratio(self) -> float | None:
        """Return measured through floor, or None for a limit."""
        return self.measured / self.base if self.base else None

    @property
    def ok(self) -> bool:
        """Tell whether the figure reaches what it should."""
        return (self.measured if self.ratio is None else self.ratio) <= self.reach

    def to_plain(self) -> dict[str, Any]:
        """Return all of it for JSON."""
        return {
            "group": self.group,
            "what": self.what,
            "floor": self.floor,
            "unit": self.unit,
            "floor_median": self.base,
            "measured_median": self.measured,
            "ratio": self.ratio,
            "reach": self.reach,
            "ok": self.ok,
            "floor_samples": [sample * _UNITS[self.unit] for sample in self.floors],
            "samples": [sample * _UNITS[self.unit] for sample in self.samples],
            "details": self.details,
        }

    def cells(self) -> tuple[str, ...]:
        """Return the words of the figure's row."""
        return (
            self.what,
            "" if self.base is None else f"{self.base:.4g} {self.unit}",
            f"{self.measured:.4g} {self.unit}",
            "" if self.ratio is None else f"{self.ratio:.2f}x",
            f"<= {self.reach:g}{f' {self.unit}' if self.ratio is None else 'x'}",
            "ok" if self.ok else "missed",
            self.floor,
        )


def table(figures: Sequence[Figure]) -> str:
    """Return the figures as lines with columns of even width."""
    head = ("what", "floor", "measured", "ratio", "reach", "", "the floor is")
    rows = [head, *(figure.cells() for figure in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(head))]
    right = {1, 2, 3, 4}

    def line(row: tuple[str, ...]) -> str:
        pairs = enumerate(zip(row, widths, strict=True))
        return "  ".join(c.rjust(w) if i in right else c.ljust(w) for i, (c, w) in pairs).rstrip()

    return "\n".join([line(rows[0]), "-" * len(line(rows[0])), *map(line, rows[1:])])
