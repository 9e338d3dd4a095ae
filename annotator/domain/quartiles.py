"""Quartiles of values that are given with their numbers, not one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence


class Quartiles(NamedTuple):
    """A quarter of the values is below the first, half below the median, three quarters below the third."""

    first: float
    median: float
    third: float


def quartiles(counted: Sequence[tuple[int, int]]) -> Quartiles:
    """Return the quartiles of values with their numbers, in ascending order; there must be one at least.

    Between two values it takes a part of their distance, as usual for all of a set (R's type 7).
    """
    total = sum(number for _, number in counted)

    def at(place: int) -> int:
        for value, number in counted:
            if place < number:
                return value
            place -= number
        return counted[-1][0]

    def quarter(share: float) -> float:
        place = share * (total - 1)
        low, part = int(place), place % 1
        below, above = at(low), at(min(low + 1, total - 1))
        return below + part * (above - below)

    return Quartiles(quarter(0.25), quarter(0.5), quarter(0.75))
