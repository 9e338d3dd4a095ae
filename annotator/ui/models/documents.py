"""The list of documents of any length; only the rows on screen are read."""

from __future__ import annotations

from array import array
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal, Slot

from annotator.domain.document_filter import DocumentFilter
from annotator.domain.errors import InputError
from annotator.domain.kinds import CLAIM, QUOTATION
from annotator.domain.work_order import WorkOrder
from annotator.project.opened.document_order import DocumentOrder, Sort
from annotator.ui.background.list_making import ListMaking
from annotator.ui.models.document_columns import COLUMNS_BY_ID
from annotator.ui.models.document_words import (
    WORDS,
    alignment_of,
    cell_words,
    head_words,
    header,
    title_words,
)
from annotator.ui.models.list_rows import ListRows
from annotator.ui.models.model_reset import resetting
from annotator.ui.models.summary_pages import SummaryPages

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.domain.changes import Changes
    from annotator.domain.errors import AnnotatorError
    from annotator.project.opened.document_order import Listing
    from annotator.store.documents import Summary
    from annotator.ui.session.workspace import Workspace

_AT_ONCE = 10_000  # number of documents that a list reads in a few milliseconds, without a thread
_READ_ALONE = (
    20  # changed documents that are read one by one; after more of them, all on screen are read again
)
_NOTHING = DocumentOrder(range(0))
ONE_COLUMN = ("title",)

_Index = QModelIndex | QPersistentModelIndex


class DocumentModel(QAbstractTableModel):
    """The documents that match the filter, in the order of work or as they are sorted and grouped.

    Attributes
    ----------
    columns: the ids of the columns; `ONE_COLUMN` for a list of titles.
    sorting: what the list is sorted and grouped by.
    work: the order of work, which N, B and D follow.
    rows: which document stands in which row.
    """

    SummaryRole = Qt.ItemDataRole.UserRole
    OpenRole = Qt.ItemDataRole.UserRole + 1  # whether the row's document is the open one
    GroupRole = Qt.ItemDataRole.UserRole + 2  # the words of the head of a group

    filtered = Signal()  # more documents match the filter, or making the list has ended or gone on

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns: tuple[str, ...] = ONE_COLUMN
        self.sorting = Sort()
        self.work = WorkOrder()
        self._workspace = workspace
        self.rows = ListRows(_NOTHING)
        self._coming: list[int] = []
        self._making = ListMaking(self)
        self._pages = SummaryPages(workspace)
        self._filter = DocumentFilter()
        self._has_claims = self._is_blind = False
        self._making.arrived.connect(self._on_arrived)
        self._making.listed.connect(self._on_listed)
        self._making.progressed.connect(self.filtered)
        self._making.refused.connect(self._on_refused)
        workspace.project_opened.connect(self.reload)
        workspace.project_closed.connect(self._close)
        workspace.documents_changed.connect(self.reload)
        workspace.analysis_arrived.connect(self._follow_showing)
        workspace.changed.connect(lambda changes: workspace.later.do(lambda: self._apply(changes)))

    # Making the list

    @property
    def progress(self) -> float | None:
        """Return the share of the documents that were looked at for the list, None once it is whole."""
        return self._making.progress

    @property
    def filter(self) -> DocumentFilter:
        """Return the conditions of the list."""
        return self._filter

    @property
    def is_filtered(self) -> bool:
        """Tell whether documents are left out."""
        return bool(self._filter)

    @property
    def is_filtering(self) -> bool:
        """Tell whether the list is not whole yet."""
        return self._making.progress is not None

    def reload(self) -> None:
        """Read the list of documents (again)."""
        workspace, project = self._workspace, self._workspace.project
        is_long = False
        with resetting(self):
            self._pages.clear()
            self._coming = []
            self.rows = ListRows(_NOTHING)
            workspace.take_order(None, None)
            if project is None:
                self._making.give_up()
                return
            self.work, chosen = project.work_order(), self._asked()
            self._is_blind = bool(project.blindness().share)
            is_as_imported = self.sorting == Sort() and self.work.rule == "imported"
            is_long = project.count() > _AT_ONCE
            if is_as_imported and not self._filter:
                is_long = False
                self.rows = ListRows(DocumentOrder(project.positions()))
            elif is_long:
                shown = _NOTHING if is_as_imported else None
                is_ordering = not is_as_imported and (bool(self._filter) or self.work.rule != "imported")
                workspace.take_order(shown, None, is_ordering=is_ordering)
            elif is_as_imported:
                self.rows = ListRows(DocumentOrder(array("I", project.positions_matching(chosen))))
                workspace.take_order(self.rows.order, None)
            else:
                self._take(project.arranged(chosen, self.sorting, self.work))
        if is_long:
            self._making.begin(project, chosen, self.sorting, self.work)
        else:
            self._making.give_up()
        self.filtered.emit()

    def _take(self, made: Listing) -> None:
        """Take a sorted list, and let N, B and D follow the order of work."""
        self.rows = ListRows(made.shown, made.groups)
        is_whole, is_ordered = not self._filter, self.work.rule != "imported"
        self._workspace.take_order(
            None if is_whole else made.work, made.work if is_whole and is_ordered else None
        )

    def _asked(self) -> DocumentFilter:
        """Return the filter, set to count suggested claims as undecided or not."""
        self._has_claims = self._workspace.showing.claims
        return replace(self._filter, claims=self._has_claims)

    def _follow_showing(self) -> None:
        """Make the list again when suggesting claims has been switched on or off."""
        tells = self._filter.status == "undecided" or "suggestions" in (*self.columns, self.sorting.column)
        if tells and self._has_claims != self._workspace.showing.claims:
            self.reload()

    def follow_blindness(self) -> None:
        """Make the list again when blind mode has been switched, which holds suggestions back."""
        project = self._workspace.project
        if project is not None and bool(project.blindness().share) != self._is_blind:
            self.reload()

    def set_filter(self, chosen: DocumentFilter) -> None:
        """Show only the documents that match a filter.

        A document that does not match any more after an act stays until the filter is set again, so that the
        list does not move.
        """
        if chosen != self._filter:
            self._filter = chosen
            self.reload()

    def set_sort(self, sort: Sort) -> None:
        """Sort and group the list."""
        if sort != self.sorting:
            self.sorting = sort
            self.reload()

    def set_columns(self, columns: Sequence[str]) -> None:
        """Show columns; the first one is the title."""
        with resetting(self):
            self.columns = tuple(columns)
            self._pages.columns = self.columns[1:]
            self._pages.clear()

    def give_up(self) -> None:
        """Stop making the list: what there is of it stays; a sorted one gives way to the order of work."""
        if not self.is_filtering:
            return
        self._making.give_up()
        if self.sorting != Sort():
            self.set_sort(Sort())
        self.filtered.emit()

    def _close(self) -> None:
        self._making.stop()
        self._filter, self.sorting = DocumentFilter(), Sort()
        self.reload()

    @Slot(object, bool)
    def _on_arrived(self, positions: list[int], is_last: bool) -> None:
        self._coming.extend(positions)
        # The first rows are inserted at once, all others together: each insertion also costs time for the
        # rows before.
        if self._coming and (is_last or not len(self.rows.order)):
            positions, self._coming = self._coming, []
            count = len(self.rows.order)
            self.beginInsertRows(QModelIndex(), count, count + len(positions) - 1)
            self.rows = ListRows(self.rows.order.extended(positions))
            self._workspace.take_order(self.rows.order, None)
            self._pages.forget_last(count)
            self.endInsertRows()
            self.filtered.emit()
        elif is_last:
            self.filtered.emit()

    @Slot(object)
    def _on_listed(self, made: Listing) -> None:
        with resetting(self):
            self._take(made)
        self.filtered.emit()

    @Slot(object)
    def _on_refused(self, error: AnnotatorError) -> None:
        self._workspace.take_order(self._workspace.shown, self._workspace.order)
        self._workspace.refused.emit(error)

    # Rows

    def row_of(self, position: int) -> int:
        """Return the row of a document, or -1 if the filter or a closed group hides it."""
        return self.rows.row_of(position)

    def position_of(self, row: int) -> int:
        """Return the position of the document in a row, 0 for the head of a group."""
        return self.rows.position_of(row)

    def set_closed(self, group: int, *, closed: bool) -> None:
        """Show the head of a group only, or its documents, too."""
        groups = self.rows.groups
        if groups is None or groups.is_closed(group) == closed:
            return
        first, last = groups.head_of(group) + 1, groups.head_of(group) + groups.groups[group].number
        if closed:
            self.beginRemoveRows(QModelIndex(), first, last)
            groups.set_hidden(group, hidden=True)
            self.endRemoveRows()
        else:
            self.beginInsertRows(QModelIndex(), first, last)
            groups.set_hidden(group, hidden=False)
            self.endInsertRows()
        groups.set_closed(group, closed=closed)
        head = self.index(groups.head_of(group), 0)
        self.dataChanged.emit(head, head)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the title of a column, and what its values mean."""
        if orientation == Qt.Orientation.Vertical or not 0 <= section < len(self.columns):
            return None
        return header(COLUMNS_BY_ID[self.columns[section]], self.sorting, role)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the data of a cell for a role."""
        if not index.isValid() or index.row() >= self.rowCount():
            return None
        column = COLUMNS_BY_ID[self.columns[index.column()]]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment_of(column)
        item = self.rows.item(index.row())
        if item is None:
            groups, is_told = self.rows.groups, role in WORDS and index.column() == 0
            if groups is None or not (is_told or role == self.GroupRole):
                return None
            return head_words(self.sorting.group, groups, index.row(), role)
        if role == self.OpenRole:
            return self.rows.order[item] == self._workspace.position
        if role not in (*WORDS, self.SummaryRole):
            return None
        summary = self._pages.of(self.rows.order, item)
        if role == self.SummaryRole or summary is None:
            return summary if role == self.SummaryRole else ""
        if index.column() > 0:
            return cell_words(column, summary, role)
        undecided = self._undecided(summary) if role != Qt.ItemDataRole.DisplayRole else None
        return title_words(summary, role, self._workspace, undecided)

    def _undecided(self, summary: Summary) -> tuple[int, int | None] | None:
        """Return the numbers of suggestions to decide, where the list is about these."""
        project = self._workspace.project
        if project is None or self._filter.status != "undecided":
            return None
        counts = project.undecided(summary.position)
        return counts.get(QUOTATION.id, 0), counts.get(CLAIM.id, 0) if self._has_claims else None

    # Changes

    def _apply(self, changes: Changes) -> None:
        project, opened = self._workspace.project, self._workspace.opened
        if changes.left or changes.arrived or not changes.is_listed:
            return  # the list is read again, as `documents_changed` says
        touched = changes.documents_touched() | changes.assigned
        touched |= {changes.document} if changes.document else set()
        tells = changes.layers or changes.edited or changes.assigned or changes.ids(QUOTATION.id)
        if project is None:
            return
        decides = changes.team and project.is_on_gold  # by which a gold layer may be open no more
        if not (tells or decides or len(self.columns) > 1):
            return
        if len(touched) > _READ_ALONE:
            self._pages.clear()
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, len(self.columns) - 1))
            return
        for id in touched:
            is_open = opened is not None and opened.document.id == id
            with suppress(InputError):  # a later act of a jump may have moved it to the trash
                self._read_again(self._workspace.position if is_open else project.position_of(id))

    @Slot(str)
    def refresh(self, id: str) -> None:
        """Read the row of a document again."""
        project = self._workspace.project
        if project is not None:
            self._read_again(project.position_of(id))

    def _read_again(self, position: int) -> None:
        row = self.row_of(position)
        if row >= 0:
            self._pages.read_again(self.rows.order.row_of(position), position)
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.columns) - 1))
