"""Continua by chance: the units of annotators, shifted in their text.

After Mathet, Widlöcher and Métivier 2015, section 5.2.1.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from annotator.domain.agreement.continuum import Unit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from annotator.domain.agreement.continuum import Continuum


def random_continua(continuum: Continuum, seed: int) -> Iterator[Continuum]:
    """Yield continua without end, each with as many annotators as the one given, which must have units.

    An annotator of a random continuum has the units of one who is drawn, all moved on by a number of
    characters that is drawn; what goes beyond the end of the text stands at its beginning. They are the same
    for the same seed, in whatever order the annotators are.
    """
    generator = np.random.default_rng(seed)
    sets = sorted(continuum.units, key=lambda units: sorted(unit[:2] for unit in units))
    lengths = [unit.end - unit.start for units in sets for unit in units]
    apart = round(sum(lengths) / len(lengths))  # no two shifts are nearer to each other than an average unit
    while True:
        drawn = [sets[generator.integers(len(sets))] for _ in sets]
        shifts = _shifts(continuum.length, len(sets), apart, generator)
        if any(drawn):
            moved = zip(drawn, shifts, strict=True)
            units = tuple(tuple(_moved(units, by, continuum.length)) for units, by in moved)
            yield replace(continuum, units=units)


def _shifts(length: int, number: int, apart: int, generator: np.random.Generator) -> Iterator[int]:
    """Yield places in a text, drawn among those not near the others, or among all where none is left."""
    is_free = np.ones(length, dtype=np.bool_)
    for _ in range(number):
        free = np.flatnonzero(is_free)
        place = int(generator.choice(free) if len(free) else generator.integers(length))
        yield place
        is_free[np.arange(place - apart + 1, place + apart) % length] = False


def _moved(units: Sequence[Unit], by: int, length: int) -> Iterator[Unit]:
    for unit in units:
        start = (unit.start + by) % length
        yield Unit(start, start + unit.end - unit.start, unit.category)
