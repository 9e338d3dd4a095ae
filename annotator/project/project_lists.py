"""The documents of an open project as lists: how many, which, in which order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from annotator.project.opened.document_order import arranged
from annotator.store import documents, work_orders
from annotator.store.document_conditions import positions_matching

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.domain.document_filter import DocumentFilter
    from annotator.domain.work_order import WorkOrder
    from annotator.project.opened.document_order import Listing
    from annotator.store.connection import Database
    from annotator.store.document_sorting import Sort
    from annotator.store.documents import Summary


class ProjectLists:
    """The part of a project that lists its documents, without reading their texts."""

    database: Database
    annotator: str

    def count(self) -> int:
        """Return the number of documents."""
        return documents.count(self.database)

    def count_done(self) -> int:
        """Return the number of documents that the annotator has done."""
        return documents.count_done(self.database, self.annotator)

    def positions(self) -> Sequence[int]:
        """Return the positions of all documents in ascending order, without reading them."""
        return documents.positions(self.database)

    def positions_between(self, first: int, last: int) -> list[int]:
        """Return the positions of the documents from one to another, both included."""
        return documents.positions_between(self.database, first, last)

    def rank(self, position: int) -> int:
        """Return the number of documents up to a position."""
        return documents.rank(self.database, position)

    def beside(self, position: int, number: int, by: Literal[1, -1] = 1) -> list[int]:
        """Return the positions of the next (or previous) documents, the nearest first."""
        return documents.beside(self.database, position, number, by)

    def nearest(self, position: int) -> int:
        """Return the position of the document there, else of the next, else of the last; 0 without any."""
        return documents.nearest(self.database, position)

    def summaries(
        self, places: Sequence[int], columns: Sequence[str] = (), *, claims: bool = False
    ) -> list[Summary]:
        """Return the summaries of the documents at positions (from 1), for a list with further columns.

        `claims`: whether suggested claims count as suggestions.
        """
        return documents.summaries(self.database, places, self.annotator, columns, claims=claims)

    def arranged(self, chosen: DocumentFilter, sort: Sort, work: WorkOrder) -> Listing:
        """Return the documents that match a filter, sorted and grouped, and in the order of work."""
        return arranged(self.database, chosen, self.annotator, sort, work)

    def work_order(self) -> WorkOrder:
        """Return the order in which the annotator works."""
        return work_orders.work_order(self.database, self.annotator)

    def set_work_order(self, order: WorkOrder) -> None:
        """Set the order in which the annotator works.

        Raises
        ------
        StorageError: it could not be saved; nothing is changed.
        """
        work_orders.set_work_order(self.database, self.annotator, order)

    def positions_matching(self, chosen: DocumentFilter) -> list[int]:
        """Return the positions of the documents that match a filter."""
        return positions_matching(self.database, chosen, self.annotator)

    def undecided(self, position: int) -> dict[str, int]:
        """Return the numbers of suggestions at a position without a decision of the annotator, by kind."""
        return documents.undecided(self.database, position, self.annotator)

    def next_undone(self, after: int) -> int | None:
        """Return the position of the next document that the annotator has not done, or None."""
        return documents.next_undone(self.database, after, self.annotator)
