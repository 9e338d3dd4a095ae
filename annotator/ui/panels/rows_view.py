"""A list of many rows of one height."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QModelIndex, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from annotator.ui.look.accessible_names import focus_row, is_heard, set_name
from annotator.ui.look.measures import corners, space


class RowsView(QTableView):
    """One column, whole rows, no grid.

    A QListView reads every row of the model at each change of one row; this view reads the visible rows.
    """

    menu_requested = Signal(int, QPoint)  # row, global place

    def __init__(self, row_height: int, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_name(self, name)
        self.setProperty("role", "rows")
        self._when_empty = ""
        self.setShowGrid(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setMinimumSectionSize(10)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(row_height)
        rows.setDefaultSectionSize(row_height)

    def say_when_empty(self, words: str) -> None:
        """Set the words of an empty list."""
        self._when_empty = words
        self._say_what_is_there()
        self.viewport().update()

    def _say_what_is_there(self) -> None:
        """Let a screen reader say why the list is empty, if it is."""
        model = self.model()
        is_empty = model is None or not model.rowCount()
        self.setAccessibleDescription(self._when_empty if is_empty else "")

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Let Home and End go to the first and last row; in Qt's tables they stay in their row."""
        if action in (QAbstractItemView.CursorAction.MoveHome, QAbstractItemView.CursorAction.MoveEnd):
            modifiers |= Qt.KeyboardModifier.ControlModifier
        return super().moveCursor(action, modifiers)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have a screen reader say the row that has come into focus; without one, why the list is empty."""
        self._say_what_is_there()
        super().focusInEvent(event)
        if is_heard() and self.currentIndex().isValid():
            QTimer.singleShot(0, self, lambda: focus_row(self))  # behind what Qt says of the list

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep the chosen row at the right button, which only opens a menu."""
        if event.button() != Qt.MouseButton.RightButton:
            super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Request the menu of the row at the mouse, or of the current row if a key asks."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            place = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
        else:
            index, place = self.indexAt(event.pos()), event.globalPos()
        if index.isValid():
            self.menu_requested.emit(index.row(), place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the background and the rows, so that Qt need not paint the widgets behind them."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.palette().window())
        model = self.model()
        if self._when_empty and model is not None and not model.rowCount():
            painter.setPen(self.palette().placeholderText().color())
            room = self.viewport().rect().marginsRemoved(QMargins(*4 * [space("apart")]))
            painter.drawText(room, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop, self._when_empty)
        painter.end()
        super().paintEvent(event)


def draw_chosen(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Draw a row's background over Qt's own, and a frame around a chosen row."""
    palette, role = option.palette, QPalette.ColorRole
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(option.rect, palette.color(role.Window))
    if option.state & QStyle.StateFlag.State_Selected:
        painter.setPen(QPen(palette.color(role.Accent), 1.5))
        painter.setBrush(palette.color(role.Base))
        painter.drawRoundedRect(QRectF(option.rect).adjusted(2, 3, -2, -2), *corners("control"))
