"""The list of documents of any length; only the rows on screen are read."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal, Slot

from annotator.domain.errors import AnnotatorError, InputError
from annotator.domain.kinds import CLAIM, QUOTATION
from annotator.domain.translation import mark, tr
from annotator.domain.document_filter import DocumentFilter
from annotator.ui.background.reading_thread import FilterThread, Request
from annotator.ui.look.tool_tips import plain_tip
from annotator.ui.models.model_reset import resetting
from annotator.ui.wording.titles import counted_both

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from annotator.domain.changes import Changes
    from annotator.project import Project
    from annotator.store.documents import Summary
    from annotator.ui.session.workspace import Workspace

_PAGE = 100
_PAGES_KEPT = 20
_AT_ONCE = 10_000  # number of documents that a filter reads in a few milliseconds, without a thread
STATUS_SIGN = {"new": "○", "started": "◐", "done": "●"}
STATUS_WORD = {
    "new": mark("not started", "document"),
    "started": mark("started", "document"),
    "done": mark("done", "document"),
}

_Index = QModelIndex | QPersistentModelIndex


class DocumentModel(QAbstractListModel):
    """The documents that match the filter, in the project's order."""

    SummaryRole = Qt.ItemDataRole.UserRole
    OpenRole = Qt.ItemDataRole.UserRole + 1  # whether the row's document is the open one

    filtered = Signal()  # more documents match the filter, or filtering has ended

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._positions: Sequence[int] = range(0)
        self._coming: list[int] = []
        self._pages: dict[int, list[Summary]] = {}
        self._filter = DocumentFilter()
        self._has_claims = False
        self._thread: FilterThread | None = None
        self._number = 0
        self._is_filtering = False
        workspace.project_opened.connect(self.reload)
        workspace.project_closed.connect(self._close)
        workspace.documents_changed.connect(self.reload)
        workspace.analysis_arrived.connect(self._follow_showing)
        workspace.changed.connect(lambda changes: workspace.later.do(lambda: self._apply(changes)))

    @property
    def is_filtering(self) -> bool:
        """Tell whether more documents may still match the filter."""
        return self._is_filtering

    def reload(self) -> None:
        """Read the list of documents (again)."""
        with resetting(self):
            self._pages.clear()
            self._number += 1
            self._is_filtering = False
            self._positions = range(0)
            project = self._workspace.project
            if project is not None and not self._filter:
                self._positions = project.positions()
            elif project is not None and project.count() <= _AT_ONCE:
                self._positions = array("I", project.positions_matching(self._asked()))
            elif project is not None:
                self._positions = array("I")
                self._coming = []
                self._is_filtering = True
            self._workspace.shown = self._positions if self._filter else None
        if self._is_filtering and project is not None:
            self._ask(project)

    def _asked(self) -> DocumentFilter:
        """Return the filter, set to count suggested claims as undecided or not."""
        self._has_claims = self._workspace.showing.claims
        return replace(self._filter, claims=self._has_claims)

    def _follow_showing(self) -> None:
        """Filter again when suggesting claims has been switched on or off."""
        if self._filter.status == "undecided" and self._has_claims != self._workspace.showing.claims:
            self.reload()

    def set_filter(self, chosen: DocumentFilter) -> None:
        """Show only the documents that match a filter.

        A document that does not match any more after an act stays until the filter is set again, so that the
        list does not move.
        """
        if chosen != self._filter:
            self._filter = chosen
            self.reload()

    def _ask(self, project: Project) -> None:
        if self._thread is None or self._thread.isFinished():
            self._thread = FilterThread(project, self)
            self._thread.arrived.connect(self._on_arrived)
            self._thread.failed.connect(self._on_failed)
        self._thread.ask(Request(self._number, self._asked()))

    def _close(self) -> None:
        if self._thread is not None:
            self._thread.stop()
            self._thread.deleteLater()
            self._thread = None
        self._filter = DocumentFilter()
        self.reload()

    @Slot(int, object, bool)
    def _on_arrived(self, number: int, positions: list[int], is_last: bool) -> None:
        if number != self._number or not isinstance(self._positions, array):
            return
        self._is_filtering = not is_last
        self._coming.extend(positions)
        # The first rows are inserted at once, all others together: each insertion also costs time for the
        # rows before.
        if self._coming and (is_last or not self._positions):
            positions, self._coming = self._coming, []
            count = len(self._positions)
            self.beginInsertRows(QModelIndex(), count, count + len(positions) - 1)
            self._positions.extend(positions)
            self._pages.pop(count // _PAGE, None)  # the last page may have been read while it was shorter
            self.endInsertRows()
            self.filtered.emit()
        elif is_last:
            self.filtered.emit()

    @Slot(int, object)
    def _on_failed(self, number: int, error: Exception) -> None:
        if not isinstance(error, AnnotatorError):
            raise error
        self._is_filtering = False
        self._workspace.refused.emit(error)

    def row_of(self, position: int) -> int:
        """Return the row of a document, or -1 if the filter hides it."""
        row = bisect_left(self._positions, position)
        return row if row < len(self._positions) and self._positions[row] == position else -1

    def position_of(self, row: int) -> int:
        """Return the position of the document in a row."""
        return self._positions[row]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._positions)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the data of a row for a role."""
        if not index.isValid() or index.row() >= len(self._positions):
            return None
        if role == self.OpenRole:
            return self._positions[index.row()] == self._workspace.position
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
            signs = f"{'⚑ ' if summary.flagged else ''}{'⚠ ' if summary.failed else ''}"
            return f"{STATUS_SIGN[summary.status]}  {signs}{summary.title}"
        words = "\n".join(self._lines(summary))
        return plain_tip(words) if role == Qt.ItemDataRole.ToolTipRole else words

    def _lines(self, summary: Summary) -> Iterator[str]:
        """Yield the title and what is known of a document, for its tool tip and screen readers."""
        yield summary.title
        details = [tr(STATUS_WORD[summary.status], note="document")]
        if summary.flagged:
            details.append(tr("flagged", note="document"))
        if summary.position == self._workspace.position:
            details.append(tr("open", note="document"))
        details.append(tr("{n} quotation|{n} quotations", summary.quotations))
        details.append(tr("{n} word|{n} words", summary.words))
        yield ", ".join(details)
        if summary.failed:
            yield tr("could not be analysed", note="document")
        if self._filter.status == "undecided":
            yield tr("{suggestions} to decide", suggestions=self._undecided(summary.position))

    def _undecided(self, position: int) -> str:
        project = self._workspace.project
        counts = project.undecided(position) if project is not None else {}
        claims = counts.get(CLAIM.id, 0) if self._has_claims else None
        return counted_both(counts.get(QUOTATION.id, 0), claims)

    def _summary(self, row: int) -> Summary | None:
        page = row // _PAGE
        if page not in self._pages:
            project = self._workspace.project
            if project is None:
                return None
            while len(self._pages) >= _PAGES_KEPT:
                self._pages.pop(next(iter(self._pages)))
            ids = list(self._positions[page * _PAGE : (page + 1) * _PAGE])
            self._pages[page] = project.summaries(ids)
        rows = self._pages[page]
        return rows[row % _PAGE] if row % _PAGE < len(rows) else None

    def _apply(self, changes: Changes) -> None:
        project, opened = self._workspace.project, self._workspace.opened
        if changes.left or changes.arrived:
            return  # the list is read again, as `documents_changed` says
        if project is None or not (changes.layers or changes.edited or changes.ids(QUOTATION.id)):
            return
        for id in changes.documents_touched() | ({changes.document} if changes.document else set()):
            is_open = opened is not None and opened.document.id == id
            with suppress(InputError):  # a later act of a jump may have moved it to the trash
                self._read_again(project, self._workspace.position if is_open else project.position_of(id))

    @Slot(str)
    def refresh(self, id: str) -> None:
        """Read the row of a document again."""
        project = self._workspace.project
        if project is not None:
            self._read_again(project, project.position_of(id))

    def _read_again(self, project: Project, position: int) -> None:
        row = self.row_of(position)
        if row >= 0:
            page = self._pages.get(row // _PAGE)
            if page is not None and row % _PAGE < len(page):
                page[row % _PAGE] = project.summaries([position])[0]
            index = self.index(row)
            self.dataChanged.emit(index, index)
