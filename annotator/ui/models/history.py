"""The list of an annotator's acts: any number of them, of which only what is shown is read."""

from __future__ import annotations

from bisect import bisect_right
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.ui.look.tool_tips import plain_tip
from annotator.ui.models.model_reset import resetting

if TYPE_CHECKING:
    from annotator.store.history_entries import PastAct
    from annotator.ui.session.workspace import Workspace

_PAGE = 100
_PAGES_KEPT = 20

_Index = QModelIndex | QPersistentModelIndex


class HistoryModel(QAbstractListModel):
    """The undone acts, then those that are done, the newest first; below them the place before the first.

    Of one document only, that place is left out.
    """

    ActRole = Qt.ItemDataRole.UserRole  # PastAct, or None for the place before the first
    UndoneRole = Qt.ItemDataRole.UserRole + 1
    _WITH_WORDS = (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
    )

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._ids: list[int] = []  # the oldest first; the undone ones come last
        self._done = 0
        self._rows = 0
        self._pages: dict[int, list[PastAct]] = {}  # by the place of the first in `_ids`, in pages
        self._is_of_one = False
        workspace.project_opened.connect(self.reload)
        workspace.project_closed.connect(self.reload)
        workspace.document_opened.connect(self._on_document_opened)
        workspace.changed.connect(self._follow)

    def reload(self) -> None:
        """Read which acts there are (again)."""
        with resetting(self):
            self._pages.clear()
            self._ids, self._done, self._rows = [], 0, 0
            if (project := self._workspace.project) is not None:
                self._ids, self._done = project.ids_of_acts(self._document())
                self._rows = len(self._ids) + (not self._is_of_one)

    def set_document_only(self, only: bool) -> None:
        """Show the acts on the open document alone, or all."""
        self._is_of_one = only
        self.reload()

    def now(self) -> int:
        """Return the row of the last act that is done; behind the last row where the list holds none."""
        return len(self._ids) - self._done

    def act_at(self, row: int) -> int | None:
        """Return the id of a row's act; None for the place before the first."""
        return self._ids[len(self._ids) - 1 - row] if row < len(self._ids) else None

    def _document(self) -> str | None:
        opened = self._workspace.opened
        return (opened.document.id if opened else "") if self._is_of_one else None

    def _on_document_opened(self) -> None:
        if self._is_of_one:
            self.reload()

    def _follow(self) -> None:
        """Take what has become of the acts: at most one is new, some are gone, some are done or undone."""
        project = self._workspace.project
        if project is None:
            return
        undo = project.next_undo()
        last = undo.id if undo else 0
        if self._done < len(self._ids) and not project.act_stands(self._ids[self._done]):
            self._drop_undone()
        if undo and undo.document == (self._document() or undo.document) and self._ids[-1:] < [last]:
            self.beginInsertRows(QModelIndex(), 0, 0)
            self._pages.pop(len(self._ids) // _PAGE, None)
            self._ids.append(last)
            self._done += 1
            self._rows += 1
            self.endInsertRows()
        done = bisect_right(self._ids, last)
        low, high = sorted((self._done, done))
        self._done = done
        if low < high:
            # One more, since the line stood or stands above it.
            below = min(len(self._ids) - low, self._rows - 1)
            self.dataChanged.emit(self.index(len(self._ids) - high), self.index(below))

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
        """Return what a row shows."""
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
        about = f", {act.words}" if act and act.words else ""
        words = f"{act.line}{about}, {local_time(act.at)}, {act.title}" if act else "before the first act"
        if role == Qt.ItemDataRole.DisplayRole:
            return words
        state = "now" if index.row() == self.now() else "undone" if is_undone else "done"
        words = f"{words}: {state}"
        return plain_tip(words) if role == Qt.ItemDataRole.ToolTipRole else words

    def _act(self, row: int) -> PastAct | None:
        project = self._workspace.project
        if row >= len(self._ids) or project is None:
            return None
        place = len(self._ids) - 1 - row
        page = place // _PAGE
        if page not in self._pages:
            while len(self._pages) >= _PAGES_KEPT:
                self._pages.pop(next(iter(self._pages)))
            self._pages[page] = project.past_acts(self._ids[page * _PAGE : (page + 1) * _PAGE])
        return self._pages[page][place % _PAGE]


def local_time(at: str) -> str:
    """Return a time (ISO 8601) as people read it here: without the date where that is today."""
    try:
        local = datetime.fromisoformat(at).astimezone()
    except ValueError:
        return at  # the file may come from anybody
    today = datetime.now().astimezone().date()
    return f"{local:%H:%M:%S}" if local.date() == today else f"{local:%Y-%m-%d %H:%M}"
