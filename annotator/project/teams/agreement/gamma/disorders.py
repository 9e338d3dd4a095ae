"""The disorder of a continuum: the one that is observed, and the one that chance gives."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain, islice
from math import ceil, sqrt
from statistics import fmean, stdev
from typing import TYPE_CHECKING

from annotator.project.teams.agreement.gamma.alignment import best_alignment
from annotator.project.teams.agreement.gamma.random_continua import random_continua

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from annotator.domain.agreement.continuum import Continuum, UnitaryAlignment

SEED = 20152015  # fixed, so that the same layers have the same gamma
# How far the expected disorder of a text may be from the true one in 95 of 100 cases, as a part of it: a
# gamma of 0.8 is then 0.01 away at most, which is what is shown; over several texts it is less.
PRECISION = 0.05
_CONFIDENCE = 1.96  # standard deviations of a normal distribution on both sides: 95 %
FIRST_SAMPLES = 30  # so many show how much samples vary: Mathet et al. 2015, section 5.3
# So many units are solved at once: a program takes 3 ms however small it is, matrices grow with the square
# (measured: 100 to 400 take the same time).
_UNITS_AT_ONCE = 200


class SolvedDisorders:
    """Solves continua with HiGHS; each is solved anew."""

    def best_alignment(self, continuum: Continuum) -> list[UnitaryAlignment]:
        """Return the unitary alignments that hold each unit once, with the least sum of disorders."""
        return best_alignment(continuum)

    def expected(self, continuum: Continuum) -> float:
        """Return the mean disorder of random continua, of as many as the precision needs."""
        samples = random_continua(continuum, SEED)
        sampled = disorders(list(islice(samples, FIRST_SAMPLES)))
        sampled += disorders(list(islice(samples, further_samples(sampled))))
        return fmean(sampled)


def further_samples(sampled: Sequence[float]) -> int:
    """Return how many samples are needed beside the first ones, whose disorders are given."""
    mean = fmean(sampled)
    if not mean:
        return 0
    needed = (stdev(sampled) / mean * _CONFIDENCE / PRECISION) ** 2
    return max(0, ceil(needed) - len(sampled))


def disorders(continua: Sequence[Continuum]) -> list[float]:
    """Return the disorder of the best alignment of each continuum, for each unit of an annotator.

    The continua have the same number of annotators, and the same length.
    """
    return list(chain.from_iterable(map(_together, _batches(continua))))


def _batches(continua: Iterable[Continuum]) -> Iterator[list[Continuum]]:
    batch: list[Continuum] = []
    units = 0
    for continuum in continua:
        number = sum(map(len, continuum.units))
        if batch and units + number > _UNITS_AT_ONCE:
            yield batch
            batch, units = [], 0
        batch.append(continuum)
        units += number
    if batch:
        yield batch


def _together(continua: Sequence[Continuum]) -> Iterator[float]:
    """Yield the disorder of each continuum, from the best alignment of all, one behind the other."""
    first = continua[0]
    annotators = len(first.units)
    sizes = [unit.end - unit.start for continuum in continua for own in continuum.units for unit in own]
    longest = max(sizes)
    # Across so much room, units are more dissimilar than all units of an alignment may be.
    room = longest * (1 + ceil(annotators / sqrt(first.alpha)))
    stride = first.length + room
    moved = tuple(
        tuple(
            unit._replace(start=unit.start + number * stride, end=unit.end + number * stride)
            for number, continuum in enumerate(continua)
            for unit in continuum.units[place]
        )
        for place in range(annotators)
    )
    row = replace(first, length=len(continua) * stride, units=moved)
    sums = [0.0] * len(continua)
    for alignment in best_alignment(row):
        start = next(unit.start for unit in alignment if unit is not None)
        sums[start // stride] += row.disorder(alignment)
    for total, continuum in zip(sums, continua, strict=True):
        yield total / continuum.units_each
