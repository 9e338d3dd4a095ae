"""The documents or annotations that a search finds; scrolling the list reads more of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QObject, Qt, Slot

from annotator.domain.errors import InputError
from annotator.domain.search_query import Query, read_query
from annotator.ui.background.kept_thread import KeptThread
from annotator.ui.background.reading_thread import Request, SearchThread
from annotator.ui.look.tool_tips import plain_tip
from annotator.ui.models.paged_rows import ModelIndex, PagedRows
from annotator.ui.wording.search_queries import who_of

if TYPE_CHECKING:
    from annotator.domain.snippets import Snippet
    from annotator.domain.understood_query import UnderstoodQuery
    from annotator.project import Project
    from annotator.project.jobs.search import Hit
    from annotator.ui.session.workspace import Workspace


class HitModel(PagedRows):
    """Documents or annotations in the project's order, each with a snippet as soon as it is read.

    Attributes
    ----------
    query: the query of the rows; None if nothing is typed.
    understood: what it means in this project, once that is known.
    total: the number of all hits, once it is known.
    looked: the share of the documents that were looked at (0 to 1) while hits are being read.
    """

    HitRole = Qt.ItemDataRole.UserRole
    SnippetRole = Qt.ItemDataRole.UserRole + 1

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(workspace, parent)
        self._rows: list[Hit] = []
        self._snippets: dict[int, Snippet] = {}
        self._thread = KeptThread(self._made_thread)
        self._is_more_wanted = False
        self._after = 0  # the position of the last document that was looked at
        self.query: Query | None = None
        self.understood: UnderstoodQuery | None = None
        self.looked = 0.0
        self.total: int | None = None

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
        self.query, self.error, self.understood = query, error, None
        self._after, self.looked = 0, 0.0
        self._rows, self._snippets, self.total = [], {}, None
        self.is_all = True
        self.endResetModel()
        self._is_waiting = self._is_more_wanted = False
        self._number += 1  # the hits being read are no longer needed
        if query is not None:
            self._ask(query, 0)
        self.told.emit()

    def close(self) -> None:
        """End the search: the project is closed."""
        self._thread.stop()
        self.look_for("")

    def _ask(self, query: Query, after: int) -> None:
        project = self._workspace.project
        if project is None:
            return
        self._is_waiting = True
        request = Request(self._number, query, after, is_counted=self.total is not None)
        self._thread.running(project).ask(request)

    def _made_thread(self, project: Project) -> SearchThread:
        thread = SearchThread(project, self)
        thread.understood.connect(self._on_understood)
        thread.hits_found.connect(self._on_found)
        thread.looked.connect(self._on_looked)
        thread.page_ended.connect(self._on_page_ended)
        thread.snipped.connect(self._on_snipped)
        thread.counted.connect(self._on_counted)
        thread.failed.connect(self._on_failed)
        return thread

    # Results from the thread

    @Slot(int, object)
    def _on_understood(self, number: int, understood: UnderstoodQuery) -> None:
        if number == self._number:
            self.understood = understood
            self.told.emit()

    @Slot(int, object)
    def _on_found(self, number: int, hits: list[Hit]) -> None:
        if number != self._number or not hits:
            return
        self._add(hits)
        self.told.emit()

    @Slot(int, int, int)
    def _on_looked(self, number: int, position: int, last: int) -> None:
        if number == self._number:
            self.looked = position / max(1, last)
            self.told.emit()

    @Slot(int, int, bool)
    def _on_page_ended(self, number: int, after: int, is_all: bool) -> None:
        if number != self._number:
            return
        self._is_waiting, self.is_all, self._after = False, is_all, after
        if is_all:
            self.total = len(self._rows)
        self.told.emit()

    @Slot(int, object)
    def _on_snipped(self, number: int, snippets: dict[int, Snippet]) -> None:
        if number != self._number:
            return
        self._snippets |= snippets
        rows = [row for row, hit in enumerate(self._rows) if hit.position in snippets]
        self.dataChanged.emit(self.index(rows[0]), self.index(rows[-1]))
        if self._is_more_wanted and not self._lacks_snippets():
            self._is_more_wanted = False
            self.fetchMore(QModelIndex())

    @Slot(int, int)
    def _on_counted(self, number: int, total: int) -> None:
        if number == self._number:
            self.total = total
            self.told.emit()

    # The interface of Qt's models

    def hit_at(self, row: int) -> Hit:
        """Return the hit of a row."""
        return self._rows[row]

    def fetchMore(self, parent: ModelIndex) -> None:
        """Ask for the hits after the last one."""
        if self._lacks_snippets():
            self._is_more_wanted = True  # another request would cancel the one that is running
        elif self.query is not None and self._rows:
            self._ask(self.query, self._after)

    def _lacks_snippets(self) -> bool:
        """Tell whether words around hits are still being read; annotations come with theirs."""
        return (
            bool(self._rows) and self._rows[-1].annotation is None and len(self._snippets) < len(self._rows)
        )

    def data(self, index: ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the data of a row for a role."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        hit = self._rows[index.row()]
        if role == self.HitRole:
            return hit
        snippet = hit.annotation.words if hit.annotation else self._snippets.get(hit.position)
        if role == self.SnippetRole:
            return snippet
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.title
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            words = "\n".join(filter(None, (hit.title, who_of(hit), snippet.words if snippet else "")))
            return plain_tip(words) if role == Qt.ItemDataRole.ToolTipRole else words
        return None
