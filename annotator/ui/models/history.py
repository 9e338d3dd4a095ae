"""The list of an annotator's acts, of any length; only the rows on screen are read."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.domain.stored_words import shown
from annotator.domain.translation import labelled, mark, tr
from annotator.ui.look.tool_tips import plain_tip
from annotator.ui.models.model_reset import resetting
from annotator.ui.wording.dates import local_time

if TYPE_CHECKING:
    from annotator.store.history_entries import PastAct
    from annotator.ui.session.workspace import Workspace

_PAGE = 100
_PAGES_KEPT = 20

_STATES = {"now": mark("now", "act"), "undone": mark("undone", "act"), "done": mark("done", "act")}

_Index = QModelIndex | QPersistentModelIndex


class HistoryModel(QAbstractListModel):
    """The undone acts, then the done acts, the newest first; the last row is the place before the first act.

    A list for one document only has no such last row.
    """

    ActRole = Qt.ItemDataRole.UserRole  # PastAct, or None for the place before the first act
    UndoneRole = Qt.ItemDataRole.UserRole + 1
    _WITH_WORDS = (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
    )

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._ids: list[int] = []  # oldest first; undone acts are last
        self._done = 0
        self._rows = 0
        self._pages: dict[int, list[PastAct]] = {}  # pages of acts, by the index of their first act in `_ids`
        self._is_of_one = False
        workspace.project_opened.connect(self.reload)
        workspace.project_closed.connect(self.reload)
        workspace.documents_changed.connect(self.reload)  # a job may have put new versions of texts in
        workspace.document_closed.connect(self._on_document_opened)
        workspace.stepped.connect(self.reload)
        workspace.document_opened.connect(self._on_document_opened)
        workspace.changed.connect(self._follow)

    def reload(self) -> None:
        """Read the list of acts (again)."""
        with resetting(self):
            self._pages.clear()
            self._ids, self._done, self._rows = [], 0, 0
            if (project := self._workspace.project) is not None:
                self._ids, self._done = project.ids_of_acts(self._document())
                self._rows = len(self._ids) + (not self._is_of_one)

    def set_document_only(self, only: bool) -> None:
        """Show only the acts on the open document, or all acts."""
        self._is_of_one = only
        self.reload()

    def now(self) -> int:
        """Return the row of the last done act; if no act is done, the row after all acts."""
        return len(self._ids) - self._done

    def act_at(self, row: int) -> int | None:
        """Return the id of a row's act; None for the place before the first act."""
        return self._ids[len(self._ids) - 1 - row] if row < len(self._ids) else None

    def _document(self) -> str | None:
        opened = self._workspace.opened
        return (opened.document.id if opened else "") if self._is_of_one else None

    def _on_document_opened(self) -> None:
        if self._is_of_one:
            self.reload()

    def _follow(self) -> None:
        """Follow a change of the history: at most one act is new, some are gone, some are done or undone."""
        project = self._workspace.project
        if project is None:
            return
        undo = project.next_undo()
        last_id = undo.id if undo else 0
        has_undone = self._done < len(self._ids)
        is_new = bool(undo) and max(self._ids, default=0) < last_id
        if has_undone and (is_new or self._ids[self._done] < max(self._ids[: self._done], default=0)):
            self.reload()  # undone acts may stand among the done ones, and some are gone
            return
        if self._done < len(self._ids) and not project.act_stands(self._ids[self._done]):
            self._drop_undone()
        if undo and undo.document == (self._document() or undo.document) and self._ids[-1:] < [last_id]:
            self.beginInsertRows(QModelIndex(), 0, 0)
            self._pages.pop(len(self._ids) // _PAGE, None)
            self._ids.append(last_id)
            self._done += 1
            self._rows += 1
            self.endInsertRows()
        done_count = bisect_right(self._ids, last_id)
        low, high = sorted((self._done, done_count))
        self._done = done_count
        if low < high:
            # One row more: the line between undone and done acts was or is drawn above it.
            last_row = min(len(self._ids) - low, self._rows - 1)
            self.dataChanged.emit(self.index(len(self._ids) - high), self.index(last_row))

    def _drop_undone(self) -> None:
        self.beginRemoveRows(QModelIndex(), 0, len(self._ids) - self._done - 1)
        self._rows -= len(self._ids) - self._done
        del self._ids[self._done :]
        self._pages = {page: acts for page, acts in self._pages.items() if page < self._done // _PAGE}
        self.endRemoveRows()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of rows."""
        return 0 if parent.isValid() else self._rows

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the data of a row for a role."""
        if not index.isValid() or index.row() >= self._rows:
            return None
        is_undone = index.row() < self.now()
        if role == self.UndoneRole:
            return is_undone
        if role != self.ActRole and role not in self._WITH_WORDS:
            return None
        act = self._act(index.row())
        if role == self.ActRole:
            return act
        words = _words_of(act) if act else tr("before the first act")
        if role == Qt.ItemDataRole.DisplayRole:
            return words
        state = "now" if index.row() == self.now() else "undone" if is_undone else "done"
        words = labelled(words, tr(_STATES[state], note="act"))
        return plain_tip(words) if role == Qt.ItemDataRole.ToolTipRole else words

    def _act(self, row: int) -> PastAct | None:
        project = self._workspace.project
        if row >= len(self._ids) or project is None:
            return None
        index = len(self._ids) - 1 - row
        page = index // _PAGE
        if page not in self._pages:
            while len(self._pages) >= _PAGES_KEPT:
                self._pages.pop(next(iter(self._pages)))
            self._pages[page] = project.past_acts(self._ids[page * _PAGE : (page + 1) * _PAGE])
        return self._pages[page][index % _PAGE]


def _words_of(act: PastAct) -> str:
    about = (act.words,) if act.words else ()
    return ", ".join((shown(act.line), *about, local_time(act.at), act.title))
