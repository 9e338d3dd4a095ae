"""The rows of a list of documents: these alone, or in groups, each behind its head."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.ui.models.grouped_rows import GroupedRows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.project.opened.document_order import DocumentOrder, Group


class ListRows:
    """The documents and heads of groups by row.

    Attributes
    ----------
    order: the documents in the order in which they are shown.
    groups: their groups; None if they have none.
    """

    def __init__(self, order: DocumentOrder, groups: Sequence[Group] = ()) -> None:
        self.order = order
        self.groups = GroupedRows(groups) if groups else None

    def __len__(self) -> int:
        return len(self.order) if self.groups is None else len(self.groups)

    def item(self, row: int) -> int | None:
        """Return the place of a row's document among all in the list, None for the head of a group."""
        return row if self.groups is None else self.groups.place(row).item

    def row_of(self, position: int) -> int:
        """Return the row of a document, -1 if it is not in the list or its group is closed."""
        item = self.order.row_of(position)
        return item if item < 0 or self.groups is None else self.groups.row_of(item)

    def position_of(self, row: int) -> int:
        """Return the position of the document in a row, 0 for the head of a group."""
        item = self.item(row)
        return 0 if item is None else self.order[item]

    def positions_in(self, first: int, last: int) -> Sequence[int]:
        """Return the positions of the documents in rows, both included."""
        if self.groups is None:
            return self.order[first : last + 1]
        return [self.order[item] for row in range(first, last + 1) if (item := self.item(row)) is not None]

    def group_of(self, row: int) -> int:
        """Return the number of the group to which a row belongs, -1 if the list has none."""
        return -1 if self.groups is None or row < 0 else self.groups.place(row).group

    def is_head(self, row: int) -> bool:
        """Tell whether a row is the head of a group."""
        return self.groups is not None and 0 <= row < len(self.groups) and self.item(row) is None
