"""The unitary alignments that may be part of the best alignment of a continuum.

Units have numbers, those of an annotator one after the other. Disorders are sums over the pairs of
annotators: those of `Continuum.disorder` times the number of pairs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from annotator.domain.agreement.continuum import EMPTY

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from annotator.domain.agreement.continuum import Continuum

    Floats = NDArray[np.float64]
    Numbers = NDArray[np.intp]


def dissimilarities(continuum: Continuum) -> Floats:
    """Return `Continuum.dissimilarity` of all units, in the order of annotators, with all units."""
    units = [unit for units in continuum.units for unit in units]
    starts = np.array([unit.start for unit in units], dtype=np.float64)
    ends = np.array([unit.end for unit in units], dtype=np.float64)
    lengths = ends - starts
    shifts = np.abs(starts[:, None] - starts) + np.abs(ends[:, None] - ends)
    categories = list(dict.fromkeys(unit.category for unit in units))
    places = {category: place for place, category in enumerate(categories)}
    of_units = np.array([places[unit.category] for unit in units])
    between = np.array(
        [[continuum.category_distance(category, other) for other in categories] for category in categories]
    )
    positions = (shifts / (lengths[:, None] + lengths)) ** 2
    return np.asarray(continuum.alpha * positions + continuum.beta * between[of_units[:, None], of_units])


class Found(NamedTuple):
    """Unitary alignments.

    Attributes
    ----------
    members: a line for each, a column for each annotator with units: the number of a unit, or the number of
        all units for none.
    disorders: of each.
    gains: by how much each has less disorder than the prices of its units.
    is_all: whether there are no others.
    """

    members: Numbers
    disorders: Floats
    gains: Floats
    is_all: bool


class Candidates:
    """The unitary alignments of the units of a continuum that have units of two annotators or more."""

    def __init__(self, continuum: Continuum) -> None:
        sizes = [len(units) for units in continuum.units]
        annotators = len(sizes)
        self.pairs = annotators * (annotators - 1) / 2
        self.units = sum(sizes)
        bounds = np.cumsum([0, *(size for size in sizes if size)])
        self._starts, self._ends = bounds[:-1], bounds[1:]
        distances = dissimilarities(continuum)
        # What joining two units saves over leaving them apart; none (the last number) saves nothing.
        self._savings = np.zeros((self.units + 1, self.units + 1))
        self._savings[:-1, :-1] = EMPTY - distances
        # A unit whose dissimilarities to the others of an alignment are more than this is better left alone.
        near = distances <= EMPTY * (self.pairs + annotators - 1)
        self._near = [
            _Lists(near[:, start:end], start) for start, end in zip(self._starts, self._ends, strict=True)
        ]

    @property
    def annotators(self) -> int:
        """Return the number of annotators with units."""
        return len(self._starts)

    def alone(self) -> Found:
        """Return the alignments of each unit with none."""
        members = np.full((self.units, self.annotators), self.units)
        for place, (start, end) in enumerate(zip(self._starts, self._ends, strict=True)):
            members[start:end, place] = np.arange(start, end)
        disorders = np.full(self.units, EMPTY * self.pairs)
        return Found(members, disorders, np.zeros(self.units), True)

    def better_than(self, prices: Floats, least: float, most: int) -> Found:
        """Return the alignments whose disorder is below the sum of the prices of their units by `least`.

        Where more than `most` are under way, those that promise most are followed, and not all are found.
        """
        promises = self._promises(prices)
        ways = [
            self._beginning_with(first, prices, promises, least, most) for first in range(self.annotators)
        ]
        members = np.concatenate([way.members for way in ways])
        gains = np.concatenate([way.gains for way in ways])
        disorders = np.append(prices, 0)[members].sum(axis=1) - gains
        return Found(members, disorders, gains, all(way.is_all for way in ways))

    def _beginning_with(self, first: int, prices: Floats, promises: Floats, least: float, most: int) -> _Way:
        """Follow the alignments whose first unit is one of an annotator, from annotator to annotator."""
        way = self._start(first, prices)
        for place in range(first + 1, self.annotators):
            way = self._with(way, first, place, prices)
            hopes = self._hopes(way, first, place, promises)
            hopeful = np.flatnonzero(hopes > least)
            if len(hopeful) > most:
                hopeful = hopeful[np.argpartition(-hopes[hopeful], most)[:most]]
                way = way._replace(is_all=False)
            way = way.chosen(hopeful)
        return way.chosen((way.sizes > 1) & (way.gains > least))

    def _start(self, first: int, prices: Floats) -> _Way:
        numbers = np.arange(self._starts[first], self._ends[first])
        members = np.full((len(numbers), self.annotators), self.units)
        members[:, first] = numbers
        return _Way(members, prices[numbers] - EMPTY * self.pairs, np.ones(len(numbers), dtype=np.intp), True)

    def _with(self, way: _Way, first: int, place: int, prices: Floats) -> _Way:
        """Return a way with no unit of a further annotator, and with each that is near the first unit."""
        lines, numbers = self._near[place].of(way.members[:, first])
        gains = way.gains[lines] + prices[numbers]
        for column in range(first, place):
            gains += self._savings[way.members[lines, column], numbers]
        members = way.members[lines]
        members[:, place] = numbers
        return _Way(
            np.concatenate([way.members, members]),
            np.concatenate([way.gains, gains]),
            np.concatenate([way.sizes, way.sizes[lines] + 1]),
            way.is_all,
        )

    def _promises(self, prices: Floats) -> Floats:
        """Return what a unit of an annotator brings at most beside a unit, which is one of so many."""
        promises = np.zeros((self.annotators, self.units + 1, self.annotators))
        for size in range(1, self.annotators):
            brought = self._savings[:-1, :-1] + prices / size
            promises[size, :-1] = np.maximum.reduceat(brought, self._starts, axis=1)
        return promises

    def _hopes(self, way: _Way, first: int, place: int, promises: Floats) -> Floats:
        """Return the gains that the alignments of a way can have at most with units of further annotators."""
        hopes = way.gains.copy()
        for later, further in enumerate(range(place + 1, self.annotators)):
            brought = np.full(len(hopes), EMPTY * later)  # beside those of the annotators in between
            for column in range(first, place + 1):
                brought += promises[way.sizes, way.members[:, column], further]
            hopes += np.maximum(brought, 0)
        return hopes


class _Way(NamedTuple):
    """Alignments under way: members and gains as in `Found`, and how many units each has."""

    members: Numbers
    gains: Floats
    sizes: Numbers
    is_all: bool

    def chosen(self, which: NDArray[np.bool_] | Numbers) -> _Way:
        return _Way(self.members[which], self.gains[which], self.sizes[which], self.is_all)


class _Lists:
    """For each unit the numbers of the units of an annotator that are near it."""

    def __init__(self, near: NDArray[np.bool_], start: int) -> None:
        self._counts = near.sum(axis=1)
        self._begins = np.cumsum(self._counts) - self._counts
        self._numbers = np.nonzero(near)[1] + start

    def of(self, units: Numbers) -> tuple[Numbers, Numbers]:
        """Return places in `units`, each for each unit that is near the one there, and its number."""
        counts = self._counts[units]
        lines = np.repeat(np.arange(len(units)), counts)
        within = np.arange(len(lines)) - np.repeat(np.cumsum(counts) - counts, counts)
        return lines, self._numbers[within + np.repeat(self._begins[units], counts)]
