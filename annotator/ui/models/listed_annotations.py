"""The rows of a list of annotations across documents; only those on screen are read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal, Slot

from annotator.domain.annotation_query import AnnotationQuery
from annotator.domain.errors import AnnotatorError
from annotator.domain.translation import tr
from annotator.project.jobs.annotation_lists import Progress
from annotator.ui.background.annotation_listing import Listing, ListingThread
from annotator.ui.background.kept_thread import KeptThread
from annotator.ui.look.tool_tips import plain_tip
from annotator.ui.wording.annotation_lists import annotator_of, labels_of, origin_of, spoken

if TYPE_CHECKING:
    from annotator.domain.annotation_query import Order
    from annotator.project import Project
    from annotator.project.jobs.annotation_lists import Listed
    from annotator.ui.session.workspace import Workspace

_Index = QModelIndex | QPersistentModelIndex
_PAGE = 100
_PAGES_KEPT = 20
MOST_ROWS = 1_000_000  # rows that Qt's tables keep places for: some 30 MB


class ListedModel(QAbstractListModel):
    """The annotations that meet a query.

    Attributes
    ----------
    query, order: what is listed, and how it is sorted.
    progress: how many are found, and whether all are.
    is_looking: whether more are looked for, or they are sorted.
    is_left: whether no more were looked for before all were found.
    error: the reason why there are no rows.
    """

    ListedRole = Qt.ItemDataRole.UserRole

    told = Signal()  # the progress or the error is new
    months_counted = Signal(object)  # list[tuple[str, int]]

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._pages: dict[int, list[Listed | None]] = {}
        self._awaited: set[int] = set()
        self._row_count = 0
        self._thread = KeptThread(self._made_thread)
        self._number = 0
        self.query = AnnotationQuery()
        self.order: Order = "document"
        self.progress = Progress(0)
        self.is_looking = self.is_left = False
        self.error: AnnotatorError | None = None
        workspace.project_closed.connect(self.close)

    def show_query(self, query: AnnotationQuery, order: Order) -> None:
        """List what meets a query, in place of what was listed."""
        self.beginResetModel()
        self.query, self.order, self.error = query, order, None
        self._row_count, self.progress, self.is_left = 0, Progress(0), False
        self._forget_rows()
        self.endResetModel()
        self._number += 1
        if (project := self._workspace.project) is not None:
            self.is_looking = True
            self._thread.running(project).make(Listing(self._number, query, order))
        self.told.emit()

    def sort_by(self, order: Order) -> None:
        """Bring the rows into another order."""
        if order == self.order:
            return
        self.order = order
        if (thread := self._thread.made) is not None and not self.error:
            self.is_looking = True
            self.progress = self.progress._replace(is_complete=False)
            thread.sort(order)
            self.told.emit()

    def leave(self) -> None:
        """Look for no more, and sort what is found; once more: leave that, too."""
        if (thread := self._thread.made) is not None and self.is_looking:
            thread.leave()
            self.is_looking = not self.is_left
            self.is_left = True
            self.told.emit()

    def read_again(self) -> None:
        """Read the rows on screen again: acts may have changed them."""
        self._forget_rows()
        self._tell_all_changed()

    def close(self) -> None:
        """Forget all rows: the project, or the list, is closed."""
        self._thread.stop()
        self._number += 1
        self.beginResetModel()
        self._row_count, self.progress, self.is_looking = 0, Progress(0), False
        self._forget_rows()
        self.endResetModel()

    def _made_thread(self, project: Project) -> ListingThread:
        thread = ListingThread(project, self)
        thread.progressed.connect(self._on_progressed)
        thread.rows_read.connect(self._on_rows)
        thread.months_counted.connect(self._on_months)
        thread.failed.connect(self._on_failed)
        return thread

    def _forget_rows(self) -> None:
        self._pages.clear()
        self._awaited.clear()

    def _tell_all_changed(self) -> None:
        if self._row_count:
            self.dataChanged.emit(self.index(0), self.index(self._row_count - 1))

    # Results from the thread

    @Slot(int, object)
    def _on_progressed(self, number: int, progress: Progress) -> None:
        if number != self._number or not self.is_looking:
            return
        self.progress = progress
        shown = min(progress.found, MOST_ROWS)
        if shown > self._row_count:
            # A page that was read while it was not full yet is read again.
            self._pages.pop(self._row_count // _PAGE, None)
            self._awaited.discard(self._row_count // _PAGE)
            self.beginInsertRows(QModelIndex(), self._row_count, shown - 1)
            self._row_count = shown
            self.endInsertRows()
        if progress.is_complete:
            self.is_looking = False
            self.read_again()  # they have their order now
        self.told.emit()

    @Slot(int, int, object)
    def _on_rows(self, number: int, first: int, rows: list[Listed | None]) -> None:
        page = first // _PAGE
        if number != self._number or page not in self._awaited:
            return
        self._awaited.discard(page)
        self._pages[page] = rows
        while len(self._pages) > _PAGES_KEPT:
            del self._pages[next(iter(self._pages))]
        last = min(first + len(rows), self._row_count) - 1
        if last >= first:
            self.dataChanged.emit(self.index(first), self.index(last))

    @Slot(int, object)
    def _on_months(self, number: int, months: list[tuple[str, int]]) -> None:
        if number == self._number:
            self.months_counted.emit(months)

    @Slot(int, object)
    def _on_failed(self, number: int, error: Exception) -> None:
        if not isinstance(error, AnnotatorError):
            raise error
        if number == self._number:
            self.is_looking = False
            self.error = error
            self.told.emit()

    # The interface of Qt's models

    def at(self, row: int) -> Listed | None:
        """Return the annotation of a row; None for one that is not read yet, or is gone."""
        page, place = divmod(row, _PAGE)
        rows = self._pages.get(page)
        if rows is None:
            thread = self._thread.made
            if page not in self._awaited and thread is not None and 0 <= row < self._row_count:
                self._awaited.add(page)
                thread.read(page * _PAGE, _PAGE)
            return None
        return rows[place] if place < len(rows) else None

    def is_gone(self, row: int) -> bool:
        """Tell whether the annotation of a row was deleted since it was found."""
        page, place = divmod(row, _PAGE)
        rows = self._pages.get(page, [])
        return place < len(rows) and rows[place] is None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of annotations found so far."""
        return 0 if parent.isValid() else self._row_count

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the data of a row for a role."""
        if not index.isValid() or index.row() >= self._row_count:
            return None
        listed = self.at(index.row())
        if role == self.ListedRole:
            return listed
        if listed is None:
            words = tr("Deleted since it was found") if self.is_gone(index.row()) else "…"
            return (
                words if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None
            )
        project = self._workspace.project
        if role == Qt.ItemDataRole.DisplayRole:
            return listed.words
        if project is None:
            return None
        if role == Qt.ItemDataRole.ToolTipRole:
            around = f"{listed.before}{listed.words}{listed.after}"
            labels = " · ".join([*labels_of(listed, project.codebook), *annotator_of(listed)])
            return plain_tip("\n".join(filter(None, (origin_of(listed), around, labels))))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(listed, project.codebook)
        return None
