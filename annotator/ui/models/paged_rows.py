"""Rows that a thread reads page by page, as somebody scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Signal, Slot

from annotator.domain.errors import AnnotatorError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.ui.session.workspace import Workspace

ModelIndex = QModelIndex | QPersistentModelIndex


class PagedRows(QAbstractListModel):
    """Rows of the newest request; answers to older ones are dropped.

    Attributes
    ----------
    is_all: whether all rows are read.
    error: the reason why there are no rows, or no more.
    """

    told = Signal()  # rows, their number or the error have come

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._rows: list[Any] = []
        self._number = 0  # of the newest request
        self._is_waiting = False
        self.is_all = True
        self.error: AnnotatorError | None = None
        workspace.project_closed.connect(self.close)

    def close(self) -> None:
        """Forget all rows, and end the thread: the project is closed."""
        raise NotImplementedError

    def _add(self, rows: Sequence[Any]) -> None:
        """Put rows behind those that are there."""
        if rows:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()

    @Slot(int, object)
    def _on_failed(self, number: int, error: Exception) -> None:
        if not isinstance(error, AnnotatorError):
            raise error
        if number == self._number:
            self._is_waiting, self.is_all, self.error = False, True, error
            self.told.emit()

    def rowCount(self, parent: ModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Return the number of rows read so far."""
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: ModelIndex) -> bool:
        """Tell whether there are more rows."""
        return not (parent.isValid() or self.is_all or self._is_waiting)
