"""Intervals of coefficients by drawing documents anew: the percentile bootstrap of Efron 1979."""

from __future__ import annotations

from collections.abc import Hashable
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    Column = Mapping[int, float]  # a count by the number of a document; a missing one is 0

K = TypeVar("K", bound=Hashable)

RESAMPLES = 1000  # the usual number for percentiles of 95 %: Efron and Tibshirani 1993, section 14.2
SEED = 19791993  # fixed, so that the same layers have the same intervals
# From so many documents on an interval is told: of fewer, resampling gives intervals that are far too narrow.
LEAST_DOCUMENTS = 5
_ENDS = (2.5, 97.5)  # percentiles
_AT_ONCE = 100  # resamples drawn at a time, so that memory stays flat


class Resampler:
    """Draws documents with replacement, as many as there are; each resampler draws the same ones."""

    def __init__(self, documents: Sequence[int]) -> None:
        """Prepare it for documents, by their numbers."""
        self._places = {number: place for place, number in enumerate(documents)}

    def sums(self, columns: Mapping[K, Column]) -> dict[K, NDArray[np.float64]]:
        """Return the sums of counts in each resample."""
        if not columns:
            return {}
        counts = np.zeros((len(self._places), len(columns)))
        for place, column in enumerate(columns.values()):
            for number, value in column.items():
                counts[self._places[number], place] = value
        drawn = np.concatenate([weights @ counts for weights in self._weights()])
        return {name: drawn[:, place] for place, name in enumerate(columns)}

    def _weights(self) -> Iterator[NDArray[np.int64]]:
        """Yield how often each document is drawn, some resamples at a time."""
        generator = np.random.default_rng(SEED)
        number = len(self._places)
        for _ in range(0, RESAMPLES, _AT_ONCE):
            yield generator.multinomial(number, [1 / number] * number, size=_AT_ONCE)


def evaluated(
    coefficient: Callable[[Mapping[Any, Any]], Any], sums: Mapping[Any, NDArray[np.float64]]
) -> NDArray[np.float64]:
    """Return the coefficient of each resample; not a number where it is not defined."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.asarray(coefficient(sums), dtype=np.float64)


def ends(values: NDArray[np.float64]) -> tuple[float, float] | None:
    """Return the ends of the interval of resampled values; None where most of them are not defined."""
    defined = values[np.isfinite(values)]
    if 2 * len(defined) < len(values):
        return None
    low, high = np.percentile(defined, _ENDS)
    return float(low), float(high)
