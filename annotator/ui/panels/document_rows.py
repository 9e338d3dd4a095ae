"""The rows of the list of documents: the state as a sign, the title on two lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.ui.look.elided import elided
from annotator.ui.look.measures import space
from annotator.ui.look.mirroring import placed
from annotator.ui.look.word_layouts import WordLayouts
from annotator.ui.models.document_words import signs_of
from annotator.ui.models.documents import DocumentModel
from annotator.ui.panels.rows_view import draw_chosen

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.store.documents import Summary
    from annotator.ui.panels.rows_view import RowsView

LINES = 2  # of a title
_SIGN = 0.6  # the size of a sign, as a share of the height of a line
_TURN = 360 * 16  # Qt counts sixteenths of a degree

_Index = QModelIndex | QPersistentModelIndex


def document_row_height(line: int) -> int:
    """Return the height of a row in pixels, for the height of a line."""
    return LINES * line + space("near")


def table_row_height(line: int) -> int:
    """Return the height of a row of the table in pixels, for the height of a line."""
    return line + space("near")


def room_of_title(row: QRectF, line: int) -> QRectF:
    """Return the room of a title in a row, for the height of a line."""
    return row.adjusted(space("apart") + _size_of_sign(line) + space("near"), 0, -space("near"), 0)


def _size_of_sign(line: int) -> int:
    return round(line * _SIGN)


class DocumentDelegate(QStyledItemDelegate):
    """Draws a document; the open document has a bar at its left edge and bold words."""

    def __init__(self, rows: RowsView, is_table: Callable[[], bool]) -> None:
        super().__init__(rows)
        self._is_table = is_table
        self._layouts = WordLayouts()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one row."""
        is_table = self._is_table()
        draw_cell(painter, option, index) if is_table else draw_chosen(painter, option)
        summary: Summary | None = index.data(DocumentModel.SummaryRole)
        if summary is None:
            self._draw_head(painter, option, index)
            return
        if index.column() > 0:
            self._draw_value(painter, option, index)
            return
        rect, line = QRectF(option.rect), option.fontMetrics.height()
        palette, role = option.palette, QPalette.ColorRole
        font = QFont(option.font)
        if index.data(DocumentModel.OpenRole):
            font.setBold(True)
            above = space("tight" if is_table else "near")
            bar = rect.adjusted(2, above, 0, -above)
            bar.setWidth(space("tight"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(role.Accent))
            painter.drawRoundedRect(placed(bar, rect, option.direction), bar.width() / 2, bar.width() / 2)
        size = _size_of_sign(line)
        sign = QRectF(rect.left() + space("apart"), rect.center().y() - size / 2, size, size)
        painter.setFont(font)
        _draw_state(painter, placed(sign, rect, option.direction), summary.status, palette)
        room = placed(room_of_title(rect, line), rect, option.direction)
        lines = 1 if is_table else LINES
        title = self._layouts.of(f"{signs_of(summary)}{summary.title}", font, int(room.width()), lines)
        painter.setPen(palette.color(role.Text))
        top = room.center().y() - title.lines * line / 2
        painter.drawStaticText(QPointF(room.left(), top), title.words)

    def _draw_value(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw the value of a further column."""
        room = option.rect.adjusted(space("near"), 0, -space("near"), 0)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        painter.setFont(option.font)
        words = elided(option.fontMetrics, str(index.data() or ""), room.width())
        painter.drawText(room, index.data(Qt.ItemDataRole.TextAlignmentRole), words)

    def _draw_head(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw the head of a group over all columns."""
        words = index.sibling(index.row(), 0).data(DocumentModel.GroupRole)
        if not words or index.column() > 0:
            return
        room = option.rect.adjusted(space("near"), 0, -space("near"), 0)
        font = QFont(option.font)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, flags, elided(QFontMetrics(font), str(words), room.width()))


def draw_cell(painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
    """Draw the ground of a cell; the frame of a chosen row goes around all its cells."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    palette, role = option.palette, QPalette.ColorRole
    is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    painter.fillRect(option.rect, palette.color(role.Base if is_chosen else role.Window))
    if not is_chosen:
        return
    painter.setPen(QPen(palette.color(role.Accent), 1.5))
    box = QRectF(option.rect).adjusted(0, 1, 0, -1)
    painter.drawLine(box.topLeft(), box.topRight())
    painter.drawLine(box.bottomLeft(), box.bottomRight())
    ends = [box.left() + 1, box.right() - 1]
    if option.direction == Qt.LayoutDirection.RightToLeft:
        ends.reverse()
    last = index.model().columnCount() - 1
    for column, x in ((0, ends[0]), (last, ends[1])):
        if index.column() == column:
            painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))


def _draw_state(painter: QPainter, box: QRectF, state: str, palette: QPalette) -> None:
    """Draw a ring for a new document, a half disc for a started one, a disc with a tick for a done one."""
    colour = palette.color(QPalette.ColorRole.PlaceholderText)
    painter.setPen(QPen(colour, 1.3))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if state == "done":
        painter.setBrush(colour)
    painter.drawEllipse(box)
    if state == "started":
        painter.setBrush(colour)
        painter.drawPie(box, _TURN // 4, _TURN // 2)
    elif state == "done":
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Base), 1.4))
        at, size = box.topLeft(), box.width()
        tick = ((0.26, 0.52), (0.44, 0.7), (0.76, 0.32))
        painter.drawPolyline([at + QPointF(x * size, y * size) for x, y in tick])
