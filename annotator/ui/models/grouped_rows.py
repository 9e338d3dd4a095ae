"""Rows of a list in groups, each behind a row of its own, which can be closed."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.project.opened.document_order import Group


class Place(NamedTuple):
    """The contents of a row: the head of a group, or with `item` one of all items of the list."""

    group: int
    item: int | None


class GroupedRows:
    """The rows of groups, found by halving, however many rows there are."""

    def __init__(self, groups: Sequence[Group]) -> None:
        self.groups = groups
        self._closed: set[int] = set()
        self._hidden: set[int] = (
            set()
        )  # groups whose documents have no rows: the closed ones, once views know it
        self._items = [0, *accumulate(group.number for group in groups)]  # the first item of each group
        self._rows: list[int] = []  # the row of the head of each group, and the number of rows
        self._place()

    def _place(self) -> None:
        shown = (
            1 + (0 if number in self._hidden else group.number) for number, group in enumerate(self.groups)
        )
        self._rows = [0, *accumulate(shown)]

    def __len__(self) -> int:
        return self._rows[-1]

    def place(self, row: int) -> Place:
        """Return what stands in a row."""
        group = bisect_right(self._rows, row) - 1
        within = row - self._rows[group]
        return Place(group, None if within == 0 else self._items[group] + within - 1)

    def row_of(self, item: int) -> int:
        """Return the row of an item, -1 if its group is closed."""
        group = bisect_right(self._items, item) - 1
        return -1 if group in self._hidden else self._rows[group] + 1 + item - self._items[group]

    def head_of(self, group: int) -> int:
        """Return the row of the head of a group."""
        return self._rows[group]

    def is_closed(self, group: int) -> bool:
        """Tell whether a group shows its head only."""
        return group in self._closed

    def set_hidden(self, group: int, *, hidden: bool) -> None:
        """Take the rows of a group's documents away, or bring them back; its head stays as it is."""
        (self._hidden.add if hidden else self._hidden.discard)(group)
        self._place()

    def set_closed(self, group: int, *, closed: bool) -> None:
        """Let the head of a group say that it is closed, or open."""
        (self._closed.add if closed else self._closed.discard)(group)
