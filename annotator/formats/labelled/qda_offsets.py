"""The units of positions in a REFI-QDA project, which differ by program and are measured.

The standard says Unicode code points from the first to the last character. Most programs give the end behind
the last character, some count a line end of two characters as one, or UTF-16 units.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.translation import tr
from annotator.formats.jsonl.offset_units import is_within_word
from annotator.formats.labelled.given_offsets import (
    CODE_POINTS,
    SHORT_BREAKS,
    SHORT_BREAKS_UTF_16,
    UTF_16,
    GivenSpan,
    Unit,
    UnitMap,
    covers,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

_UNITS = (CODE_POINTS, SHORT_BREAKS, UTF_16, SHORT_BREAKS_UTF_16)
_MOST_MEASURED = 2_000  # selections of a text by which its way of counting is told
_LARGEST_MEASURED = 8 * 1024 * 1024  # characters; in a longer text positions count code points
_CUT = ("...", "…")  # at the ends of names that are the beginnings of their selections


class Counting(NamedTuple):
    """A way of counting.

    Attributes
    ----------
    further: what is added to the end: 1 if it is the last character.
    """

    unit: Unit
    further: int
    units: UnitMap

    @property
    def name(self) -> str:
        """Return the unit for people; "" for code points up to the end."""
        parts = [] if self.unit is CODE_POINTS else [tr(self.unit.name)]
        return ", ".join([*parts, *([tr("up to the last character")] if self.further else [])])

    def span(self, start: int, end: int) -> tuple[int, int] | None:
        """Return a span in code points; None if it is no part of the text."""
        first, last = self.units.point(start), self.units.point(end + self.further)
        return (first, last) if first is not None and last is not None and first < last else None


def counting_of(text: str, spans: Sequence[GivenSpan], origin: str) -> Counting:
    """Return the way of counting in which most selections cover their names, and cut the fewest words.

    `origin` is the program that wrote the project. ATLAS.ti counts each line end as one character, whatever
    the text beside it has.
    """
    order = (SHORT_BREAKS, *_UNITS) if "ATLAS" in origin.upper() else _UNITS
    units = [unit for unit in dict.fromkeys(order) if unit is CODE_POINTS or unit.pattern.search(text)]
    if len(text) > _LARGEST_MEASURED:
        units = [CODE_POINTS]
    maps = {unit: UnitMap(text, unit) for unit in units}
    ways = [Counting(unit, further, maps[unit]) for further in (0, 1) for unit in units]
    return max(ways, key=lambda way: _fitting(text, spans[:_MOST_MEASURED], way))  # the first one of equals


def _fitting(text: str, spans: Sequence[GivenSpan], way: Counting) -> tuple[int, int]:
    """Return how many selections cover their names, and how many of their ends cut no word."""
    named = whole = 0
    for start, end, words in spans:
        span = way.span(start, end)
        if span is None:
            continue
        if words.endswith(_CUT):
            beginning = words.rstrip(".…").rstrip()
            named += text.startswith(beginning, span[0]) and bool(beginning)
        elif words:
            named += covers(text, [span], words)
        whole += (not is_within_word(text, span[0])) + (not is_within_word(text, span[1]))
    return named, whole
