"""The documents that contain the words of a search; scrolling the list reads more of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal, Slot

from annotator.domain.errors import AnnotatorError, InputError
from annotator.domain.search_query import Query, Snippet, read_query
from annotator.ui.background.reading_thread import PAGE, Request, SearchThread
from annotator.ui.look.tool_tips import plain_tip

if TYPE_CHECKING:
    from annotator.project.jobs.search import Hit
    from annotator.ui.session.workspace import Workspace

_Index = QModelIndex | QPersistentModelIndex


class HitModel(QAbstractListModel):
    """Documents in the project's order, each with a snippet as soon as it is read.

    Attributes
    ----------
    query: the query of the rows; None if nothing is typed.
    total: the number of all hits, once it is known.
    error: the reason why there are no hits.
    """

    HitRole = Qt.ItemDataRole.UserRole
    SnippetRole = Qt.ItemDataRole.UserRole + 1

    told = Signal()  # the total or the error is known

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._hits: list[Hit] = []
        self._snippets: dict[int, Snippet] = {}
        self._thread: SearchThread | None = None
        self._number = 0
        self._is_waiting = False
        self._is_all = True
        self._is_more_wanted = False
        self.query: Query | None = None
        self.total: int | None = None
        self.error: AnnotatorError | None = None
        workspace.project_closed.connect(self.close)

    @property
    def is_waiting(self) -> bool:
        """Tell whether hits are being read."""
        return self._is_waiting

    def look_for(self, typed: str) -> None:
        """Search for typed words and replace the rows with the new hits."""
        query, error = None, None
        if typed.strip():
            try:
                query = read_query(typed)
            except InputError as refusal:
                error = refusal
        self.beginResetModel()
        self.query, self.error = query, error
        self._hits, self._snippets, self.total = [], {}, None
        self._is_all = True
        self.endResetModel()
        self._is_waiting = self._is_more_wanted = False
        self._number += 1  # the hits being read are no longer needed
        if query is not None:
            self._ask(query, 0)
        self.told.emit()

    def close(self) -> None:
        """End the search: the project is closed."""
        if self._thread is not None:
            self._thread.stop()
            self._thread.deleteLater()
            self._thread = None
        self.look_for("")

    def _ask(self, query: Query, after: int) -> None:
        project = self._workspace.project
        if project is None:
            return
        if self._thread is None or self._thread.isFinished():
            self._thread = thread = SearchThread(project, self)
            thread.hits_found.connect(self._on_found)
            thread.snipped.connect(self._on_snipped)
            thread.counted.connect(self._on_counted)
            thread.failed.connect(self._on_failed)
        self._is_waiting = True
        self._thread.ask(Request(self._number, query, after, is_counted=self.total is not None))

    # Results from the thread

    @Slot(int, object)
    def _on_found(self, number: int, hits: list[Hit]) -> None:
        if number != self._number:
            return
        self._is_waiting = False
        self._is_all = len(hits) < PAGE
        if hits:
            self.beginInsertRows(QModelIndex(), len(self._hits), len(self._hits) + len(hits) - 1)
            self._hits += hits
            self.endInsertRows()
        if self._is_all:
            self.total = len(self._hits)
        self.told.emit()

    @Slot(int, object)
    def _on_snipped(self, number: int, snippets: dict[int, Snippet]) -> None:
        if number != self._number:
            return
        self._snippets |= snippets
        rows = [row for row, hit in enumerate(self._hits) if hit.position in snippets]
        self.dataChanged.emit(self.index(rows[0]), self.index(rows[-1]))
        if self._is_more_wanted and len(self._snippets) == len(self._hits):
            self._is_more_wanted = False
            self.fetchMore(QModelIndex())

    @Slot(int, int)
    def _on_counted(self, number: int, total: int) -> None:
        if number == self._number:
            self.total = total
            self.told.emit()

    @Slot(int, object)
    def _on_failed(self, number: int, error: Exception) -> None:
        if not isinstance(error, AnnotatorError):
            raise error
        if number == self._number:
            self._is_waiting, self._is_all = False, True
            self.error = error
            self.told.emit()

    # The interface of Qt's models

    def hit_at(self, row: int) -> Hit:
        """Return the hit of a row."""
        return self._hits[row]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of hits read so far."""
        return 0 if parent.isValid() else len(self._hits)

    def canFetchMore(self, parent: _Index) -> bool:
        """Tell whether there are more hits."""
        return not (parent.isValid() or self._is_all or self._is_waiting)

    def fetchMore(self, parent: _Index) -> None:
        """Ask for the hits after the last one."""
        if len(self._snippets) < len(self._hits):
            self._is_more_wanted = True  # another request would cancel the one that is running
        elif self.query is not None and self._hits:
            self._ask(self.query, self._hits[-1].position)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the data of a row for a role."""
        if not index.isValid() or index.row() >= len(self._hits):
            return None
        hit = self._hits[index.row()]
        if role == self.HitRole:
            return hit
        snippet = self._snippets.get(hit.position)
        if role == self.SnippetRole:
            return snippet
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.title
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            words = f"{hit.title}\n{snippet.words}" if snippet else hit.title
            return plain_tip(words) if role == Qt.ItemDataRole.ToolTipRole else words
        return None
