"""Shares of few cases, with the interval in which the true share is likely to be."""

from __future__ import annotations

from math import sqrt
from typing import NamedTuple

# The quantile of the normal distribution for an interval that holds the true share in 95 of 100 cases.
_Z_95 = 1.959964


class Interval(NamedTuple):
    """The ends of an interval of shares, from 0 to 1."""

    low: float
    high: float


def wilson(hits: int, cases: int) -> Interval:
    """Return Wilson's score interval of a share at 95 per cent; all shares without a case.

    It stays within 0 and 1, and holds for few cases and for shares near the ends.
    """
    if not cases:
        return Interval(0.0, 1.0)
    share, z2 = hits / cases, _Z_95**2
    middle = (share + z2 / (2 * cases)) / (1 + z2 / cases)
    half = _Z_95 / (1 + z2 / cases) * sqrt(share * (1 - share) / cases + z2 / (4 * cases**2))
    # At the ends the formula is exact, its arithmetic is not.
    low = 0.0 if hits == 0 else max(0.0, middle - half)
    high = 1.0 if hits == cases else min(1.0, middle + half)
    return Interval(low, high)
