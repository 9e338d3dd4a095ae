"""The contents of a chart, without how it is painted: marks, axes, lines and series."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from annotator.project.jobs.figures.figure import Row

# How the numbers of an axis are written.
Scale = Literal["count", "number", "share", "names"]


class Area(NamedTuple):
    """A rectangle or, where it has no size, a point, in the units of the axes."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def middle(self) -> tuple[float, float]:
        """Return the point in the middle."""
        return (self.left + self.right) / 2, (self.bottom + self.top) / 2

    @property
    def is_point(self) -> bool:
        """Tell whether it is a point."""
        return self.left == self.right and self.bottom == self.top


class Mark(NamedTuple):
    """A part of a chart that stands for a row of its figure, or for a part of that row.

    Attributes
    ----------
    series: the number of its series, which has a colour, a pattern and a sign.
    label: words beside it, "" for none.
    within: whether the label stands in the mark.
    whisker: the ends of the line across it, from low to high.
    shade: how full its colour is, from 0 to 1.
    """

    row: Row
    area: Area
    series: int = 0
    label: str = ""
    within: bool = False
    whisker: Area | None = None
    shade: float = 1.0


class Axis(NamedTuple):
    """An axis.

    Attributes
    ----------
    title: what it shows, in the language in force.
    names: the name of each whole number from 0 on, for an axis of names.
    low, high: its ends.
    last: the greatest value that there can be, at which its line ends; None for any.
    """

    title: str
    scale: Scale
    low: float
    high: float
    names: tuple[str, ...] = ()
    last: float | None = None


@dataclass(frozen=True)
class Drawing:
    """A chart.

    Attributes
    ----------
    marks: in the order in which keys go through them.
    downwards: whether the upright axis begins at the top, as lists do.
    series: the names of the series, in their order; with one, no legend is needed.
    lines: points that are joined, each with the number of its series.
    diagonal: whether a line shows where both axes have the same value.
    left_out: the number of rows that the chart has no room for; the table has all.
    """

    marks: tuple[Mark, ...]
    across: Axis
    upright: Axis
    downwards: bool = False
    series: tuple[str, ...] = ()
    lines: tuple[tuple[int, tuple[tuple[float, float], ...]], ...] = ()
    diagonal: bool = False
    left_out: int = 0
