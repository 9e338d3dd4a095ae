"""Positions of documents: from 1 on in the order of import, with gaps where documents have left.

A position is never given to another document, so that a document comes back to its place from the trash.
Gaps are kept as runs, so that counts and lists cost nothing where there are none, however long the list is.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple, overload

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable


class Run(NamedTuple):
    """Positions from the first to the last one, both included."""

    first: int
    last: int

    @property
    def number(self) -> int:
        """Return the number of positions."""
        return self.last - self.first + 1


def runs_of(positions: Iterable[int]) -> list[Run]:
    """Return positions as runs, in ascending order."""
    runs: list[Run] = []
    first = last = 0
    for position in sorted(set(positions)):
        if position != last + 1 or not last:
            if last:
                runs.append(Run(first, last))
            first = position
        last = position
    if last:
        runs.append(Run(first, last))
    return runs


def without(runs: Iterable[Run], others: Sequence[Run]) -> list[Run]:
    """Return the positions of runs that no other run has."""
    left = sorted(runs)
    for other in others:
        parts = (
            part
            for run in left
            for part in (
                Run(run.first, min(run.last, other.first - 1)),
                Run(max(run.first, other.last + 1), run.last),
            )
            if part.number > 0
        )
        left = sorted(set(parts))
    return left


class Positions(Sequence[int]):
    """The positions of all documents in ascending order, found by halving: nothing is listed."""

    def __init__(self, last: int, gaps: Sequence[Run]) -> None:
        """Make the positions up to the last one; gaps are ascending runs before it."""
        sizes = [gap.number for gap in gaps]
        self._missing = [0, *accumulate(sizes)]  # positions missing up to a gap
        # The row of the first document behind each gap.
        self._rows = [gap.last - missing for gap, missing in zip(gaps, self._missing[1:], strict=True)]
        self._number = max(0, last - self._missing[-1])

    def __len__(self) -> int:
        return self._number

    @overload
    def __getitem__(self, row: int) -> int: ...
    @overload
    def __getitem__(self, row: slice) -> list[int]: ...
    def __getitem__(self, row: int | slice) -> int | list[int]:
        if isinstance(row, slice):
            return [self[each] for each in range(*row.indices(self._number))]
        if not -self._number <= row < self._number:
            raise IndexError(row)
        row %= self._number
        return row + 1 + self._missing[bisect_right(self._rows, row)]


_GAPS = "(SELECT first, last FROM trash UNION ALL SELECT first, last FROM emptied)"


def last_in(connection: sqlite3.Connection) -> int:
    """Return the position of the last document, 0 if there is none."""
    return int(connection.execute("SELECT coalesce(max(position), 0) FROM document").fetchone()[0])


def last_given(connection: sqlite3.Connection) -> int:
    """Return the last position that any document has ever had."""
    gap = connection.execute(f"SELECT coalesce(max(last), 0) FROM {_GAPS}").fetchone()[0]
    return max(last_in(connection), int(gap))


def rank_in(connection: sqlite3.Connection, position: int) -> int:
    """Return the number of documents up to a position, which is not behind the last document."""
    missing = connection.execute(
        f"SELECT coalesce(sum(min(last, ?) - first + 1), 0) FROM {_GAPS} WHERE first <= ?",
        (position, position),
    ).fetchone()[0]
    return position - int(missing)


def positions_in(connection: sqlite3.Connection) -> Sequence[int]:
    """Return the positions of all documents in ascending order, without reading them."""
    end = last_in(connection)
    gaps = [
        Run(int(row[0]), int(row[1]))
        for row in connection.execute(
            f"SELECT first, last FROM {_GAPS} WHERE first < ? ORDER BY first", (end,)
        )
    ]
    return Positions(end, gaps) if gaps else range(1, end + 1)
