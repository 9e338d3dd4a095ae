"""The view of the documents: one column of titles, or a table, with several rows chosen at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView

from annotator.domain.translation import tr
from annotator.ui.models.document_columns import COLUMNS_BY_ID
from annotator.ui.panels.document_rows import document_row_height, table_row_height
from annotator.ui.panels.rows_view import RowsView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent
    from PySide6.QtWidgets import QWidget

    from annotator.ui.models.documents import DocumentModel

_MARGIN = 2  # letters beside the words of a cell


class DocumentView(RowsView):
    """Shows documents and groups of them."""

    header_clicked = Signal(str)  # id of the column
    header_menu_requested = Signal(QPoint)  # global place
    removal_wanted = Signal()  # of the chosen documents

    def __init__(self, model: DocumentModel, parent: QWidget | None = None) -> None:
        super().__init__(document_row_height(0), tr("Documents"), parent)
        self._documents = model
        self._is_table = False
        self._widths: dict[str, int] = {}  # chosen widths of columns in pixels
        self._of_header = QItemSelectionModel(model, self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.setHighlightSections(False)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(
            lambda at: self.header_menu_requested.emit(header.mapToGlobal(at))
        )
        header.sectionClicked.connect(lambda section: self.header_clicked.emit(model.columns[section]))
        header.sectionResized.connect(self._keep_width)
        model.modelReset.connect(self._lay_columns_out)
        self.set_table(is_table=False)

    # Form

    @property
    def is_table(self) -> bool:
        """Tell whether a table is shown."""
        return self._is_table

    def set_table(self, *, is_table: bool) -> None:
        """Show rows of one line with columns, or titles on two lines."""
        self._is_table = is_table
        line = self.fontMetrics().height()
        height = table_row_height(line) if is_table else document_row_height(line)
        rows = self.verticalHeader()
        self.setModel(None)  # a header that has rows would resize each of a million
        rows.setMinimumSectionSize(height)
        rows.setDefaultSectionSize(height)
        self.setModel(self._documents)
        # With the choice of rows, a header asks all rows of each column whether they are chosen.
        self.horizontalHeader().setSelectionModel(self._of_header)
        self.horizontalHeader().setVisible(is_table)
        policy = Qt.ScrollBarPolicy
        self.setHorizontalScrollBarPolicy(policy.ScrollBarAsNeeded if is_table else policy.ScrollBarAlwaysOff)
        self._lay_columns_out()

    @property
    def widths(self) -> dict[str, int]:
        """Return the chosen widths of columns in pixels, by id."""
        return dict(self._widths)

    def set_widths(self, widths: dict[str, int]) -> None:
        """Give columns chosen widths."""
        self._widths = dict(widths)
        self._lay_columns_out()

    def _lay_columns_out(self) -> None:
        header = self.horizontalHeader()
        header.setStretchLastSection(False)
        if not self._is_table:
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            return
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.blockSignals(True)  # these widths are nobody's choice
        metrics = self.fontMetrics()
        letter = metrics.horizontalAdvance("0")
        for section, id in enumerate(self._documents.columns):
            column = COLUMNS_BY_ID[id]
            title = metrics.horizontalAdvance(tr(column.title, note="column")) + 4 * _MARGIN * letter
            usual = max(title, (column.width + _MARGIN) * letter)
            header.resizeSection(section, self._widths.get(id, usual))
        header.blockSignals(False)

    def _keep_width(self, section: int, old: int, new: int) -> None:
        mode = self.horizontalHeader().sectionResizeMode(section)
        if mode == QHeaderView.ResizeMode.Interactive and section < len(self._documents.columns):
            self._widths[self._documents.columns[section]] = new

    # Choice

    def chosen_positions(self) -> Sequence[int]:
        """Return the positions of the chosen documents, in their order."""
        parts = [self._documents.rows.positions_in(*both) for both in self._chosen_rows()]
        return parts[0] if len(parts) == 1 else [position for part in parts for position in part]

    def number_chosen(self) -> int:
        """Return the number of chosen rows, without making a list of them."""
        return sum(last - first + 1 for first, last in self._chosen_rows())

    def _chosen_rows(self) -> list[tuple[int, int]]:
        """Return the first and the last row of each part of the choice."""
        selection = self.selectionModel().selection()
        parts = (selection.at(number) for number in range(selection.count()))
        return sorted({(part.top(), part.bottom()) for part in parts})

    def is_chosen(self, row: int) -> bool:
        """Tell whether a row is chosen."""
        return self.selectionModel().isRowSelected(row)

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close and open groups by Left and Right; let Delete move the chosen documents to the trash."""
        key, rows = event.key(), self._documents.rows
        group = rows.group_of(self.currentIndex().row())
        leftwards = Qt.Key.Key_Right if self.isRightToLeft() else Qt.Key.Key_Left
        if key == Qt.Key.Key_Delete and not event.modifiers():
            self.removal_wanted.emit()
        elif (
            rows.groups is not None
            and group >= 0
            and key in (Qt.Key.Key_Left, Qt.Key.Key_Right)
            and not event.modifiers()
        ):
            self._documents.set_closed(group, closed=key == leftwards)
            if key == leftwards:
                self.setCurrentIndex(self._documents.index(rows.groups.head_of(group), 0))
        else:
            super().keyPressEvent(event)

    def toggle_group(self, row: int) -> bool:
        """Close or open the group whose head a row is; return whether it is one."""
        rows = self._documents.rows
        if rows.groups is None or not rows.is_head(row):
            return False
        group = rows.group_of(row)
        self._documents.set_closed(group, closed=not rows.groups.is_closed(group))
        return True

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Leave a double click on the head of a group alone: its two clicks close and open it."""
        if not self._documents.rows.is_head(self.indexAt(event.position().toPoint()).row()):
            super().mouseDoubleClickEvent(event)
