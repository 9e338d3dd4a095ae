"""The list of documents: any number of them, of which only what is shown is read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.domain.changes import Changes
from annotator.store.documents import Summary
from annotator.ui.tips import plain_tip
from annotator.ui.workspace import Workspace

_PAGE = 100
_PAGES_KEPT = 20
STATUS_SIGN = {"new": "○", "started": "◐", "done": "●"}
STATUS_WORD = {"new": "not started", "started": "started", "done": "done"}

_Index = QModelIndex | QPersistentModelIndex


class DocumentModel(QAbstractListModel):
    """Documents in the project's order, or those that a filter leaves."""

    SummaryRole = Qt.ItemDataRole.UserRole

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._positions: Sequence[int] = range(0)
        self._pages: dict[int, list[Summary]] = {}
        self._words = ""
        self._status: str | None = None
        workspace.project_opened.connect(self.reload)
        workspace.project_closed.connect(self.reload)
        workspace.documents_changed.connect(self.reload)
        workspace.changed.connect(lambda changes: workspace.later.do(lambda: self._apply(changes)))

    def reload(self) -> None:
        """Read which documents there are (again)."""
        self.beginResetModel()
        self._pages.clear()
        project = self._workspace.project
        if project is None:
            self._positions = range(0)
        elif self._words or self._status:
            self._positions = project.positions_matching(self._words, self._status)
        else:
            self._positions = range(1, project.count() + 1)
        self.endResetModel()

    def set_filter(self, words: str, status: str | None) -> None:
        """Leave only documents whose title or id holds `words`, with that status."""
        if (words, status) != (self._words, self._status):
            self._words, self._status = words, status
            self.reload()

    def row_of(self, position: int) -> int:
        """Return the row of a document, or -1 where the filter leaves it out."""
        try:
            return self._positions.index(position)
        except ValueError:
            return -1

    def position_of(self, row: int) -> int:
        """Return the position of the document in a row."""
        return self._positions[row]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._positions)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row shows."""
        if not index.isValid() or index.row() >= len(self._positions):
            return None
        if role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
            self.SummaryRole,
        ):
            return None
        summary = self._summary(index.row())
        if role == self.SummaryRole:
            return summary
        if summary is None:
            return ""
        if role == Qt.ItemDataRole.DisplayRole:
            flag = "⚑ " if summary.flagged else ""
            return f"{STATUS_SIGN[summary.status]}  {flag}{summary.title}"
        count = f"{summary.quotations} quotation{'' if summary.quotations == 1 else 's'}"
        flag = ", flagged" if summary.flagged else ""
        words = f"{summary.title}\n{STATUS_WORD[summary.status]}{flag}, {count}, {summary.words} words"
        return plain_tip(words) if role == Qt.ItemDataRole.ToolTipRole else words

    def _summary(self, row: int) -> Summary | None:
        page = row // _PAGE
        if page not in self._pages:
            project = self._workspace.project
            if project is None:
                return None
            while len(self._pages) >= _PAGES_KEPT:
                self._pages.pop(next(iter(self._pages)))
            wanted = list(self._positions[page * _PAGE : (page + 1) * _PAGE])
            self._pages[page] = project.summaries(wanted)
        rows = self._pages[page]
        return rows[row % _PAGE] if row % _PAGE < len(rows) else None

    def _apply(self, changes: Changes) -> None:
        project, opened = self._workspace.project, self._workspace.opened
        if project is None or not (changes.layers or changes.quotations):
            return
        ids = set(changes.layers) | ({changes.document} if changes.document else set())
        for id in ids:
            here = opened is not None and opened.document.id == id
            position = self._workspace.position if here else project.position_of(id)
            row = self.row_of(position)
            if row >= 0:
                page = self._pages.get(row // _PAGE)
                if page is not None and row % _PAGE < len(page):
                    page[row % _PAGE] = project.summaries([position])[0]
                index = self.index(row)
                self.dataChanged.emit(index, index)
