"""Coefficients and distances of NLTK, which is imported when agreement is measured."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from annotator.domain.agreement.coefficients import Distance
    from annotator.domain.agreement.measures import Distances
    from annotator.domain.agreement.statistics import Statistic

# The most different values that are handed to NLTK: its time grows with the square of their number.
MOST_VALUES = 300


def distances() -> Distances:
    """Return the distance of each scale, None for a nominal one."""
    from nltk.metrics import distance

    def masi(value: frozenset[str], other: frozenset[str]) -> float:
        return 0.0 if value == other else float(distance.masi_distance(value, other))

    def interval(value: float, other: float) -> float:
        return float(distance.interval_distance(value, other))

    return {"nominal": None, "masi": masi, "interval": interval}


def value_of(statistic: Statistic, cases: Sequence[Mapping[str, Any]], distance: Distance | None) -> float:
    """Return an alpha or a kappa of cases, each a value by annotator.

    Two values must differ: where all are the same, NLTK gives 1, though no agreement is defined.
    """
    from nltk.metrics.agreement import AnnotationTask
    from nltk.metrics.distance import binary_distance

    triples = [(name, number, value) for number, values in enumerate(cases) for name, value in values.items()]
    task = AnnotationTask(triples, distance or binary_distance)
    return float(task.kappa() if statistic.id == "kappa" else task.alpha())
