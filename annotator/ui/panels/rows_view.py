"""A list of many rows of one height."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from annotator.ui.look.accessible_names import set_name

if TYPE_CHECKING:
    from annotator.ui.look.theme import Theme


class RowsView(QTableView):
    """One column, whole rows, no grid.

    A QListView asks for every row of the model whenever one row changes; this costs what is visible.
    """

    menu_requested = Signal(int, QPoint)  # row, global place

    def __init__(self, row_height: int, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_name(self, name)
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
        """Show words in place of the rows of an empty list."""
        self._when_empty = words
        self.setAccessibleDescription(words)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Let Home and End go to the first and last row; in Qt's tables they stay in their row."""
        if action in (QAbstractItemView.CursorAction.MoveHome, QAbstractItemView.CursorAction.MoveEnd):
            modifiers |= Qt.KeyboardModifier.ControlModifier
        return super().moveCursor(action, modifiers)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep the choice when the right button is pressed: that only opens a menu."""
        if event.button() != Qt.MouseButton.RightButton:
            super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of a row; by key, of the current one."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            place = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
        else:
            index, place = self.indexAt(event.pos()), event.globalPos()
        if index.isValid():
            self.menu_requested.emit(index.row(), place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and the rows: no widget behind them need be painted at each change of a row."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.palette().base())
        model = self.model()
        if self._when_empty and model is not None and not model.rowCount():
            painter.setPen(self.palette().placeholderText().color())
            room = self.viewport().rect().adjusted(12, 12, -12, -12)
            painter.drawText(room, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop, self._when_empty)
        painter.end()
        super().paintEvent(event)


def draw_chosen(painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
    """Draw the ground of a row, over what Qt draws behind a chosen one, and a frame around one that is."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(option.rect, theme["base"])
    if option.state & QStyle.StateFlag.State_Selected:
        painter.setPen(QPen(theme["accent"], 1.5))
        painter.setBrush(theme["hover"])
        painter.drawRoundedRect(QRectF(option.rect).adjusted(2, 3, -2, -2), 6, 6)
