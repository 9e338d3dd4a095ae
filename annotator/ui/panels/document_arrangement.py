"""The menu of the order of work, of sorting, grouping and columns of the list of documents."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal

from annotator.domain.translation import tr
from annotator.ui.look.menu_button import MenuButton
from annotator.ui.models.document_columns import COLUMNS_BY_ID, DOCUMENT_COLUMNS, GROUP_TITLES
from annotator.ui.wording.document_lists import ORDERS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotator.project.opened.document_order import Sort
    from annotator.ui.look.menus import Menu
    from annotator.ui.models.documents import DocumentModel


class ArrangementMenu(MenuButton):
    """A button with a menu that arranges a list of documents."""

    order_wanted = Signal(str)  # a rule of the order of work
    sorted_order_wanted = Signal()  # the order of work shall be what the list is sorted by
    sort_wanted = Signal(object)  # Sort
    columns_wanted = Signal(object)  # tuple[str, ...]: ids of columns, the title first
    table_wanted = Signal()  # as a table, or as a list again

    def __init__(self, model: DocumentModel, parent: QWidget | None = None) -> None:
        super().__init__(
            "⇅", tr("Order of work, sorting, groups and columns"), tr("Arrange documents"), parent
        )
        self._model = model
        self._is_table = False

    def set_table(self, *, is_table: bool) -> None:
        """Offer what a table has."""
        self._is_table = is_table

    def pop_up(self, at: QPoint) -> None:
        """Show the menu at a place."""
        self.entries.popup(at)

    def _fill(self) -> None:
        menu, sort = self.entries, self._model.sorting
        menu.clear()
        orders = menu.within(tr("&Order of work"))
        for rule, (title, tip) in ORDERS.items():
            self._add(orders, tr(title), self._model.work.rule == rule, partial(self.order_wanted.emit, rule))
            orders.actions()[-1].setToolTip(tr(tip))
        orders.setToolTipsVisible(True)
        sorts = menu.within(tr("&Sort by"))
        self._add(sorts, tr("the order of work"), not sort.column, partial(self._sort_by, ""))
        for column in DOCUMENT_COLUMNS:
            title = tr(column.title, note="column")
            self._add(sorts, title, sort.column == column.id, partial(self._sort_by, column.id))
        sorts.addSeparator()
        work_so = sorts.addAction(tr("&Work in this order"), self.sorted_order_wanted.emit)
        work_so.setEnabled(bool(sort.column))
        groups = menu.within(tr("&Group by"))
        self._add(groups, tr("nothing", note="group by"), not sort.group, partial(self._group_by, ""))
        for group, title in GROUP_TITLES.items():
            self._add(groups, tr(title, note="group by"), sort.group == group, partial(self._group_by, group))
        if self._is_table:
            columns = menu.within(tr("&Columns"))
            for column in DOCUMENT_COLUMNS[1:]:
                is_shown = column.id in self._model.columns
                title = tr(column.title, note="column")
                self._add(columns, title, is_shown, partial(self._switch_column, column.id))
        menu.addSeparator()
        self._add(menu, tr("As a &table"), self._is_table, self.table_wanted.emit)

    @staticmethod
    def _add(menu: Menu, words: str, holds: bool, act: object) -> None:
        action = menu.addAction(words, act)  # type: ignore[call-overload]
        action.setCheckable(True)
        action.setChecked(holds)

    def _sort_by(self, column: str) -> None:
        """Sort by a column; if the list is sorted by it, turn it round."""
        self.sort_wanted.emit(sorted_by(self._model.sorting, column))

    def _group_by(self, group: str) -> None:
        self.sort_wanted.emit(replace(self._model.sorting, group=group))

    def _switch_column(self, id: str) -> None:
        """Show a column, or hide it."""
        shown = set(self._model.columns) ^ {id}
        self.columns_wanted.emit(tuple(column.id for column in DOCUMENT_COLUMNS if column.id in shown))


def sorted_by(sort: Sort, column: str) -> Sort:
    """Return a sorting by a column, by which nobody may have sorted yet, or the same turned round."""
    if column and sort.column == column:
        return replace(sort, descending=not sort.descending)
    return replace(sort, column=column, descending=bool(column) and COLUMNS_BY_ID[column].descending)
