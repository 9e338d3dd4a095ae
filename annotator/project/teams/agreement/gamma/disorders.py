"""The disorder of a continuum: the one that is observed, and the one that chance gives."""

from __future__ import annotations

from itertools import islice
from statistics import fmean, stdev
from typing import TYPE_CHECKING

from annotator.project.teams.agreement.gamma.alignment import best_alignment
from annotator.project.teams.agreement.gamma.random_continua import random_continua

if TYPE_CHECKING:
    from annotator.domain.agreement.continuum import Continuum, UnitaryAlignment

SEED = 20152015  # fixed, so that the same layers have the same gamma
# How far the expected disorder of a text may be from the true one in 95 of 100 cases, as a part of it: a gamma
# of 0.8 is then 0.01 away at most, which is what is shown; over several texts it is less.
PRECISION = 0.05
_CONFIDENCE = 1.96  # standard deviations of a normal distribution on both sides: 95 %
FIRST_SAMPLES = 30  # so many show how much samples vary: Mathet et al. 2015, section 5.3


class SolvedDisorders:
    """Solves continua with HiGHS; each is solved anew."""

    def best_alignment(self, continuum: Continuum) -> list[UnitaryAlignment]:
        """Return the unitary alignments that hold each unit once, with the least sum of disorders."""
        return best_alignment(continuum)

    def expected(self, continuum: Continuum) -> float:
        """Return the mean disorder of random continua, of as many as the precision needs."""
        samples = random_continua(continuum, SEED)
        disorders = [disorder(sample) for sample in islice(samples, FIRST_SAMPLES)]
        disorders += [disorder(sample) for sample in islice(samples, further_samples(disorders))]
        return fmean(disorders)


def further_samples(disorders: list[float]) -> int:
    """Return how many samples are needed beside the first ones."""
    mean = fmean(disorders)
    if not mean:
        return 0
    needed = (stdev(disorders) / mean * _CONFIDENCE / PRECISION) ** 2
    return max(0, -int(-needed // 1) - len(disorders))


def disorder(continuum: Continuum) -> float:
    """Return the disorder of a continuum's best alignment, for each unit of an annotator."""
    total = sum(continuum.disorder(alignment) for alignment in best_alignment(continuum))
    return total / continuum.units_each
