"""The panel of documents: a filter and a list."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.document_filter import DocumentFilter
from annotator.domain.translation import joined, mark, number, percent, tr
from annotator.project.opened.document_order import Sort
from annotator.ui.look.accessible_names import add_clear_button
from annotator.ui.look.drop_down_lists import drop_down_list
from annotator.ui.look.measures import give_room, space
from annotator.ui.look.removable_chips import RemovableChips
from annotator.ui.models.document_columns import COLUMNS_BY_ID, GROUP_TITLES
from annotator.ui.models.document_words import sorting_words
from annotator.ui.models.documents import ONE_COLUMN
from annotator.ui.panels.document_arrangement import ArrangementMenu, sorted_by
from annotator.ui.panels.document_filters import FilterMenu
from annotator.ui.panels.document_rows import DocumentDelegate
from annotator.ui.panels.document_view import DocumentView
from annotator.ui.panels.list_keys import ListKeys
from annotator.ui.panels.saved_filters import SavedFilters
from annotator.ui.wording.document_lists import STATUS_NAMES, condition_words, order_words

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint

    from annotator.domain.work_order import WorkOrder
    from annotator.ui.models.documents import DocumentModel
    from annotator.ui.session.settings import Settings
    from annotator.ui.session.workspace import Workspace

_FLAGGED = "flagged"  # the choice in the list of states that is a condition of its own
_STATUSES = (
    (mark("all", "document"), None),
    *((words, status) for status, words in STATUS_NAMES.items()),
    (mark("flagged", "document"), _FLAGGED),
)
# Chips that are no conditions of the filter.
_ORDER, _SORT, _GROUP, _MAKING, _EVERYBODY = "order", "sort", "group", "making", "everybody"
_TAKE_ORDER = "take order"  # a chip that offers what the list is sorted by as the order of work


class DocumentsPanel(QFrame):
    """The documents of the project, with their status."""

    document_chosen = Signal(int)  # position
    article_wanted = Signal()  # the reader goes to the chosen document
    menu_requested = Signal(object, object)  # Sequence[int]: positions, QPoint: global
    removal_wanted = Signal(object)  # Sequence[int]: positions
    order_wanted = Signal(str)  # a rule of the order of work
    sorted_order_wanted = Signal(object)  # Sort: what the list is sorted by shall be the order of work
    table_wanted = Signal()  # the list shall become a table, or a list again

    def __init__(
        self, workspace: Workspace, settings: Settings, model: DocumentModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._workspace = workspace
        self._settings = settings
        self._chosen = DocumentFilter()
        self._count = self._done = 0
        self.brief = ""
        self.model = model
        self._make_controls()
        self._lay_out()
        # The query takes time in a large project, and typing must not wait.
        self._delay = QTimer(self, singleShot=True, interval=150)
        self._delay.timeout.connect(self._apply_filter)
        self._connect_controls()
        self._follow_project()

    def _make_controls(self) -> None:
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter"))
        self.filter.setAccessibleName(tr("Filter documents by title"))
        add_clear_button(self.filter)
        self.filter.setToolTip(
            tr(
                "Words of the title, in any order; {keys} then go through what is shown",
                keys=joined(("N", "B", "D")),
            )
        )
        statuses = [(tr(label, note="document"), value) for label, value in _STATUSES]
        self.status = drop_down_list(tr("Filter documents by status"), statuses)
        self.saved = SavedFilters(self._workspace, self._settings)
        self.conditions = FilterMenu(self._workspace)
        self.arrangement = ArrangementMenu(self.model)
        self.chips = RemovableChips(tr("What is shown, and in which order"))
        self.progress = QProgressBar()
        self.progress.setAccessibleName(tr("Documents done"))
        self.progress.setTextVisible(False)  # the panel's title gives the same in words
        self.progress.setFixedHeight(space("tight"))
        self.list = DocumentView(self.model)
        self.list.setItemDelegate(DocumentDelegate(self.list, lambda: self.list.is_table))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        give_room(layout, "panel")
        layout.addLayout(_row(self.filter, self.conditions, self.saved))
        layout.addLayout(_row(self.status, self.arrangement))
        layout.addWidget(self.chips)
        layout.addWidget(self.progress)
        layout.addWidget(self.list, 1)
        self.setFocusProxy(self.list)

    def _connect_controls(self) -> None:
        self.filter.textChanged.connect(lambda: self._delay.start())
        self.status.currentIndexChanged.connect(self._apply_filter)
        for menu in (self.saved, self.conditions):
            menu.chosen.connect(self.set_filter)
        self.chips.removed.connect(self._take_away)
        self.chips.offered.connect(self._take_up)
        self.list.clicked.connect(self._on_clicked)
        self.list.doubleClicked.connect(self._choose)
        self.list.header_clicked.connect(lambda column: self.sort(sorted_by(self.model.sorting, column)))
        self.list.header_menu_requested.connect(self.arrangement.pop_up)
        self.list.removal_wanted.connect(lambda: self.removal_wanted.emit(self.list.chosen_positions()))
        self.arrangement.order_wanted.connect(self.order_wanted)
        self.arrangement.sorted_order_wanted.connect(self._work_as_sorted)
        self.arrangement.sort_wanted.connect(self.sort)
        self.arrangement.columns_wanted.connect(self._set_columns)
        self.arrangement.table_wanted.connect(self.table_wanted)
        keys = ListKeys(self.list, self.filter, settle=self._apply_filter, from_top=True)
        keys.taken.connect(self._choose)
        self.list.menu_requested.connect(self._ask_menu)

    def _follow_project(self) -> None:
        workspace, later = self._workspace, self._workspace.later
        workspace.document_opened.connect(lambda: later.do_once(self._show_current))
        workspace.changed.connect(
            lambda changes: later.do_once(self._show_progress) if changes.layers else None
        )
        self.model.modelReset.connect(self._show_current)
        self.model.modelReset.connect(self._show_progress)
        self.model.filtered.connect(self._show_current)
        self.model.filtered.connect(self._show_count)
        self.model.modelReset.connect(self._show_chips)
        self.model.filtered.connect(self._show_chips)
        workspace.project_closed.connect(lambda: self.set_filter(DocumentFilter()))

    def show_list(self) -> None:
        """Show the list as it is by now, which may have been made before the panel."""
        self._show_current()
        self._show_progress()
        self._show_chips()

    # Filter

    def set_filter(self, chosen: DocumentFilter) -> None:
        """Show the documents that pass a filter."""
        self._chosen = chosen
        for control in (self.filter, self.status):
            control.blockSignals(True)
        self.filter.setText(chosen.words)
        status = _FLAGGED if self._flag_is_shown else chosen.status
        self.status.setCurrentIndex(max(0, self.status.findData(status)))
        for control in (self.filter, self.status):
            control.blockSignals(False)
        self._apply(chosen)

    @property
    def _flag_is_shown(self) -> bool:
        """Tell whether the list of states says that the documents are flagged."""
        return self._chosen.flagged is True and self._chosen.status is None

    def _apply_filter(self) -> None:
        """Apply the words and the state; all other conditions stay."""
        status = self.status.currentData()
        self._apply(
            replace(
                self._chosen,
                words=" ".join(self.filter.text().split()),
                status=None if status == _FLAGGED else status,
                flagged=True if status == _FLAGGED else None if self._flag_is_shown else self._chosen.flagged,
            )
        )

    def _apply(self, chosen: DocumentFilter) -> None:
        self._delay.stop()
        self._chosen = self.saved.present = self.conditions.present = chosen
        self.model.set_filter(chosen)
        self._show_chips()

    # Order, sorting and form

    def sort(self, sort: Sort) -> None:
        """Sort and group the list."""
        self.model.set_sort(sort)

    def set_table(self, *, is_table: bool) -> None:
        """Show the documents as a table with columns, or as a list of titles."""
        if is_table == self.list.is_table:
            return
        self.arrangement.set_table(is_table=is_table)
        if is_table:
            self.list.set_widths(self._settings.document_widths)
        else:
            self._settings.document_widths = self.list.widths
        self.list.set_table(is_table=is_table)
        self.chips.keep_room(keeps=is_table)  # a click on a head must not move it
        self.model.set_columns(self._settings.document_columns if is_table else ONE_COLUMN)
        self._show_chips()

    def _set_columns(self, columns: tuple[str, ...]) -> None:
        self._settings.document_columns = columns
        self.model.set_columns(columns)
        self._show_chips()

    def _take_away(self, id: str) -> None:
        """Take away what a chip says."""
        sort = self.model.sorting
        if id == _MAKING:
            self.model.give_up()
        elif id == _ORDER:
            self.order_wanted.emit("imported")
        elif id == _SORT:
            self.sort(replace(sort, column="", descending=False))
        elif id == _GROUP:
            self.sort(replace(sort, group=""))
        elif id == _EVERYBODY:
            self.set_filter(replace(self._chosen, everybody=False))
        else:
            self.set_filter(self._chosen.without(id))

    def _take_up(self, id: str) -> None:
        """Do what a chip offers."""
        if id == _TAKE_ORDER:
            self._work_as_sorted()
        else:
            self.arrangement.showMenu()

    def _work_as_sorted(self) -> None:
        """Ask for an order of work as the list is sorted, which then shows that order."""
        sort = self.model.sorting
        self.sorted_order_wanted.emit(sort)
        self.sort(replace(sort, column="", descending=False))

    def _show_chips(self) -> None:
        """Show what is in force: further conditions, order of work, sorting, groups, and progress.

        A sorting that the head of the table shows has no chip. Beside any, the order of work is named, too.
        """
        project, sort, work, chips = self._workspace.project, self.model.sorting, self.model.work, []
        offers = []
        if sort.column:
            offers = [(_ORDER, _order_words(work))] if work.rule == "imported" else []
            offers.append((_TAKE_ORDER, tr("Work in this order")))
        if project is not None:
            in_controls = {"words", "status"} | ({"flagged"} if self._flag_is_shown else set())
            chips = [chip for chip in condition_words(self._chosen, project) if chip[0] not in in_controls]
            if self._chosen.everybody:
                chips.append((_EVERYBODY, tr("Layers of all annotators")))
            if work.rule != "imported":
                chips.append((_ORDER, _order_words(work)))
        if sort.column and not (self.list.is_table and sort.column in self.model.columns):
            chips.append((_SORT, sorting_words(COLUMNS_BY_ID[sort.column], sort)))
        if sort.group:
            chips.append((_GROUP, tr("By {what}", what=tr(GROUP_TITLES[sort.group], note="group by"))))
        if self.model.progress is not None:
            chips.append((_MAKING, tr("Reading: {share}", share=percent(self.model.progress))))
        self.chips.show_chips(chips, offers)

    # Choice

    def _on_clicked(self, index: QModelIndex) -> None:
        """Open the document of a click without a key; in the table a click only chooses it."""
        if self.list.toggle_group(index.row()) or self.list.is_table or QGuiApplication.keyboardModifiers():
            return
        self._choose(index)

    def _choose(self, index: QModelIndex, to_article: bool = True) -> None:
        """Open the document of a row, and give the article the focus; close or open a group at its head."""
        if self.list.toggle_group(index.row()):
            return
        position = self.model.position_of(index.row())
        if position != self._workspace.position:
            self.document_chosen.emit(position)
        if to_article:
            self.article_wanted.emit()

    def _ask_menu(self, row: int, at: QPoint) -> None:
        """Ask for the menu of the chosen documents, or of the one at the mouse if it is not among them."""
        if self.list.is_chosen(row) and self.list.number_chosen() > 1:
            self.menu_requested.emit(self.list.chosen_positions(), at)
        elif position := self.model.position_of(row):
            self.menu_requested.emit([position], at)

    def _show_current(self) -> None:
        self.list.viewport().update()  # the mark of the open document moves to another row
        row = self.model.row_of(self._workspace.position)
        if row >= 0 and row != self.list.currentIndex().row():
            # Not `setCurrentIndex`, which adds the row to those chosen while somebody holds Ctrl.
            flags = QItemSelectionModel.SelectionFlag
            index = self.model.index(row, 0)
            self.list.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def _show_progress(self) -> None:
        """Show the number of done documents."""
        project = self._workspace.project
        self._count, self._done = (project.count(), project.count_done()) if project is not None else (0, 0)
        # A bar paints its window at once, with views that do not know yet of a closed project: Qt crashed.
        self.progress.setUpdatesEnabled(False)
        # In thousandths: a project may have more documents than a bar has numbers.
        self.progress.setRange(0, 1000)
        self.progress.setValue(1000 * self._done // max(1, self._count))
        self.progress.setUpdatesEnabled(True)
        self._show_count()

    def _show_count(self) -> None:
        """Show the number of done documents or, with a filter, of documents that pass it."""
        if not self.model.is_filtered:
            count = number(self._done)
            words = tr("{done} of {total} done", done=count, total=self._count)
        else:
            count = f"{number(len(self.model.rows.order))}{' …' if self.model.is_filtering else ''}"
            words = tr("{found} of {total} shown", found=count, total=self._count)
        self.brief = f"{count}/{number(self._count)}"  # the short form for a narrow bar
        self.setWindowTitle(words)


def _order_words(work: WorkOrder) -> str:
    """Return by what the next document comes."""
    column = COLUMNS_BY_ID.get(work.column)
    return order_words(work, sorting_words(column, Sort(work.column, work.descending)) if column else "")


def _row(first: QWidget, *others: QWidget) -> QHBoxLayout:
    """Return a row of controls; the first one takes the room that is left."""
    row = QHBoxLayout()
    give_room(row, "fields")
    row.addWidget(first, 1)
    for other in others:
        row.addWidget(other)
    return row
