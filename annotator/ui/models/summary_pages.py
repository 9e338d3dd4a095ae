"""Summaries of the documents of a list, read in pages as far as they are shown."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.project.opened.document_order import DocumentOrder
    from annotator.store.documents import Summary
    from annotator.ui.session.workspace import Workspace

_OF_GOLD = ("gold",)  # the column that tells which gold layers are open again
_PAGE = 100
_PAGES_KEPT = 20


class SummaryPages:
    """Keeps the pages of a list that were read last.

    Attributes
    ----------
    columns: the ids of the columns that are read besides the usual fields.
    """

    def __init__(self, workspace: Workspace) -> None:
        self.columns: Sequence[str] = ()
        self._workspace = workspace
        self._pages: dict[int, list[Summary]] = {}

    def clear(self) -> None:
        """Forget all pages."""
        self._pages.clear()

    def forget_last(self, number: int) -> None:
        """Forget the page that ends a list of a number of documents, since the list grows."""
        self._pages.pop(number // _PAGE, None)

    def of(self, order: DocumentOrder, item: int) -> Summary | None:
        """Return the summary of a document by its place in the list; None if it is gone."""
        page = item // _PAGE
        if page not in self._pages:
            while len(self._pages) >= _PAGES_KEPT:
                self._pages.pop(next(iter(self._pages)))
            self._pages[page] = self._read(list(order[page * _PAGE : (page + 1) * _PAGE]))
        rows = self._pages[page]
        return rows[item % _PAGE] if item % _PAGE < len(rows) else None

    def read_again(self, item: int, position: int) -> None:
        """Read the summary of a document again if it is kept."""
        page = self._pages.get(item // _PAGE)
        if page is not None and item % _PAGE < len(page):
            page[item % _PAGE : item % _PAGE + 1] = self._read([position])

    def _read(self, positions: list[int]) -> list[Summary]:
        """Return the summaries at positions, in their order."""
        project = self._workspace.project
        if project is None:
            return []
        columns = (*self.columns, *_OF_GOLD) if project.is_on_gold else self.columns
        read = project.summaries(positions, columns, claims=self._workspace.showing.claims)
        if project.is_on_gold:
            read = [replace(each, open_again=each.values["gold"] == "reopened") for each in read]
        by_position = {summary.position: summary for summary in read}
        return [by_position[position] for position in positions if position in by_position]
