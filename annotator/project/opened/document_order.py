"""Documents in an order, whole or filtered: what comes next, and where each one stands."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, NamedTuple, overload

from annotator.store.document_sorting import Group, Sort, Sorting
from annotator.store.documents import last

if TYPE_CHECKING:
    from annotator.domain.document_filter import DocumentFilter
    from annotator.domain.work_order import WorkOrder
    from annotator.store.connection import Database

__all__ = ["DocumentOrder", "Group", "Listing", "Sort", "arranged", "listing_of"]

_AT_ONCE = 10_000  # positions that are turned together: some milliseconds


class DocumentOrder(Sequence[int]):
    """Positions of documents in an order; ascending ones take no memory of their own."""

    def __init__(self, positions: Sequence[int], *, is_ascending: bool = True) -> None:
        self._positions = positions
        self._rows: array[int] | None = None if is_ascending else _turned(positions)

    @property
    def is_ascending(self) -> bool:
        """Tell whether the documents come as they were imported."""
        return self._rows is None

    def __len__(self) -> int:
        return len(self._positions)

    @overload
    def __getitem__(self, row: int) -> int: ...
    @overload
    def __getitem__(self, row: slice) -> Sequence[int]: ...
    def __getitem__(self, row: int | slice) -> int | Sequence[int]:
        return self._positions[row]

    def row_of(self, position: int) -> int:
        """Return the row of a document, -1 if it is not among them."""
        if self._rows is not None:
            return self._rows[position] - 1 if 0 <= position < len(self._rows) else -1
        row = bisect_left(self._positions, position)
        return row if row < len(self._positions) and self._positions[row] == position else -1

    def beside(self, position: int, number: int, by: Literal[1, -1] = 1) -> list[int]:
        """Return the next (or previous) documents, the nearest first.

        From a document that is not among them, they begin with its neighbours if they are ascending, and
        at the first (or last) one if they are not.
        """
        if self._rows is None:
            first, end = bisect_right(self._positions, position), bisect_left(self._positions, position)
        else:
            row = self.row_of(position)
            first, end = (row + 1, row) if row >= 0 else (0, len(self))
        if by > 0:
            return list(self._positions[first : first + number])
        return list(self._positions[max(0, end - number) : end])[::-1]

    def behind(self, position: int) -> Sequence[int]:
        """Return all documents behind one, as `beside` counts."""
        if self._rows is None:
            return self._positions[bisect_right(self._positions, position) :]
        return self._positions[self.row_of(position) + 1 :]

    def extended(self, positions: Sequence[int]) -> DocumentOrder:
        """Return an ascending order with more documents at its end."""
        more = array("I", self._positions)
        more.extend(positions)
        return DocumentOrder(more)


def _turned(positions: Sequence[int]) -> array[int]:
    """Return for each position its row, counted from 1; 0 for positions that are not there."""
    rows = array("I", bytes(4 * (max(positions, default=0) + 1)))
    for start in range(0, len(positions), _AT_ONCE):
        for row, position in enumerate(positions[start : start + _AT_ONCE], start + 1):
            rows[position] = row
    return rows


class Listing(NamedTuple):
    """A list of documents.

    Attributes
    ----------
    shown: in the order in which they are shown.
    groups: of the shown ones, in their order; none if they are not grouped.
    work: the same documents in the order of work.
    """

    shown: DocumentOrder
    groups: list[Group]
    work: DocumentOrder


def arranged(
    database: Database, chosen: DocumentFilter, annotator: str, sort: Sort, work: WorkOrder
) -> Listing:
    """Return a list of documents in one go, for a project of few."""
    sorting = Sorting(database, chosen, annotator, sort, work)
    sorting.gather(0, last(database))
    return listing_of(sorting)


def listing_of(sorting: Sorting) -> Listing:
    """Return the list of what a sorting has gathered."""
    shown, groups, work = sorting.result()
    order = DocumentOrder(shown, is_ascending=False)
    if work is None:
        return Listing(order, groups, order)
    return Listing(order, groups, DocumentOrder(work, is_ascending=sorting.is_as_imported))
