"""The best alignment of a continuum, by HiGHS.

Which unitary alignments hold each unit once with the least disorder is an integer program. It begins with the
units alone. From the linear program of what is known come prices of the units: an alignment that is not known
can only lessen the disorder if its own is below the prices of its units, so these are looked for, until there
are none. The result is proven.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from annotator.project.teams.agreement.gamma.candidates import Candidates, Found

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from annotator.domain.agreement.continuum import Continuum, UnitaryAlignment

# By less than this, sums of disorders are equal: ten times the tolerance of HiGHS.
_TOLERANCE = 1e-6
# So many alignments are under way at once at first, four times as many where this finds nothing, and at most
# so many, so that memory is bounded: then the best alignment of those that were found is taken.
_FIRST, _MOST = 5_000, 5_120_000


def best_alignment(continuum: Continuum) -> list[UnitaryAlignment]:
    """Return the unitary alignments of the best alignment, in text order."""
    if not any(continuum.units):
        return []
    candidates = Candidates(continuum)
    program = _Program(candidates.units)
    program.add(candidates.alone())
    prices = np.full(candidates.units, candidates.pairs / 2)
    most = _FIRST
    while True:
        found = candidates.better_than(prices, _TOLERANCE, most)
        if len(found.gains):
            program.add(_best_of_each_unit(found, candidates.units))
        elif not found.is_all and most < _MOST:
            most *= 4
            continue
        elif program.is_solved:
            break
        prices = program.solve()
    if not program.is_whole:
        gap = -program.disorder
        program.solve_whole()
        gap += program.disorder
        # Candidates that cost less than this above the prices may be part of a solution with less disorder.
        program.add(candidates.better_than(prices, -gap - _TOLERANCE, _MOST))
        program.solve_whole()
    return _in_text_order(continuum, program.chosen())


def _best_of_each_unit(found: Found, units: int) -> Found:
    """Return the alignments that gain most of those with a unit, for each unit."""
    order = np.argsort(-found.gains, kind="stable")
    chosen = np.zeros(len(order), dtype=np.bool_)
    for column in found.members.T:
        numbers, places = np.unique(column[order], return_index=True)
        chosen[order[places[numbers < units]]] = True
    return Found(found.members[chosen], found.disorders[chosen], found.gains[chosen], False)


def _in_text_order(continuum: Continuum, members: NDArray[np.intp]) -> list[UnitaryAlignment]:
    units = [unit for units in continuum.units for unit in units]
    with_units = [place for place, units in enumerate(continuum.units) if units]
    found = []
    for line in members:
        alignment = [None] * len(continuum.units)
        for place, number in zip(with_units, line, strict=True):
            alignment[place] = units[number] if number < len(units) else None
        found.append(tuple(alignment))
    return sorted(found, key=lambda alignment: min(unit[:2] for unit in alignment if unit is not None))


class _Program:
    """The integer program: each unit once, with the least sum of disorders."""

    def __init__(self, units: int) -> None:
        # Not `Highs`, which prints a line when it is made, before it can be silenced.
        from highspy._core import _Highs

        self._units = units
        self._members: list[NDArray[np.intp]] = []
        self._solver: Any = _Highs()
        self.is_solved = False
        options: dict[str, bool | int | float | str] = {
            "output_flag": False,
            "threads": 1,
            "presolve": "off",
            "simplex_strategy": 4,  # primal: goes on where it was when columns are added
            "mip_rel_gap": 0.0,
            "mip_abs_gap": _TOLERANCE / 10,
        }
        for name, value in options.items():
            self._solver.setOptionValue(name, value)
        ones, no_numbers = np.ones(units), np.zeros(0, dtype=np.int32)
        self._solver.addRows(units, ones, ones, 0, np.zeros(units, dtype=np.int32), no_numbers, np.zeros(0))

    def add(self, found: Found) -> None:
        """Add unitary alignments."""
        is_unit = found.members < self._units
        rows = found.members[is_unit].astype(np.int32)
        sizes = is_unit.sum(axis=1)
        begins = (np.cumsum(sizes) - sizes).astype(np.int32)
        number = len(sizes)
        least, most = np.zeros(number), np.full(number, np.inf)
        self._solver.addCols(
            number, found.disorders, least, most, len(rows), begins, rows, np.ones(len(rows))
        )
        self._members.append(found.members)

    def solve(self) -> NDArray[np.float64]:
        """Solve it with parts of alignments, and return the prices of the units."""
        self._solver.run()
        self.is_solved = True
        return np.array(self._solver.getSolution().row_dual)

    @property
    def disorder(self) -> float:
        """Return the sum of disorders of the solution."""
        return float(self._solver.getObjectiveValue())

    @property
    def is_whole(self) -> bool:
        """Tell whether the solution has no parts of alignments."""
        values = self._values()
        return bool(np.all(np.minimum(values, np.abs(1 - values)) < _TOLERANCE))

    def solve_whole(self) -> None:
        """Solve it with whole alignments."""
        number = self._solver.getNumCol()
        whole = np.ones(number, dtype=np.uint8)
        self._solver.changeColsIntegrality(number, np.arange(number, dtype=np.int32), whole)
        self._solver.setOptionValue("presolve", "choose")
        self._solver.run()

    def chosen(self) -> NDArray[np.intp]:
        """Return the members of the alignments of the solution."""
        return np.concatenate(self._members)[self._values() > 0.5]

    def _values(self) -> NDArray[np.float64]:
        return np.array(self._solver.getSolution().col_value)
