"""Keys and signs of entities at a glance: a sheet over the window; any key or click puts it away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QWidget

from annotator.ui.key_sheet import Line, key_sheet
from annotator.ui.signs import draw_legend, draw_marks, legend_words, marks_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.ui.keys import Keys
    from annotator.ui.theme import Theme

_EDGE = 34  # pixels around the sheet
_GAP = 30  # between columns
_LEGEND = 34  # pixels for what the signs of entities mean, and for what marks annotations
_TALL = 640  # pixels of a sheet that has room for both
_COLUMN = 240  # the width that a column should have
_SMALLEST = 7.0  # points
_CAP = 5  # pixels that a line has for the caps of its keys
_Column = list[str | Line | None]  # headings, lines, and None for an empty line


class KeyOverlay(QWidget):
    """Drawn rather than made of labels: a hundred of them would take longer to come up than to be read."""

    def __init__(self, keys: Keys, theme: Callable[[], Theme], parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._keys = keys
        self._theme = theme
        self._window = parent
        self._groups: dict[str, list[Line]] = {}
        self._before: QWidget | None = None
        self.hide()

    def open(self) -> None:
        """Lie over the whole window and take the keys."""
        window = self._window
        self._groups = key_sheet(self._keys, only_with_keys=True)
        self.setAccessibleName("Keys and signs; any key closes")
        self.setAccessibleDescription(self.words())
        self._before = window.focusWidget()
        self.setGeometry(window.rect())
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def words(self) -> str:
        """Return the sheet as text, a line an action."""
        lines = []
        for menu, group in self._groups.items():
            lines += [menu, *(f"{' or '.join(line.keys)}: {line.name}" for line in group)]
        return "\n".join([*lines, marks_words(), legend_words()])

    def leave(self) -> None:
        """Go away and give the keys back."""
        self.hide()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go away at any key; a modifier alone is not one yet."""
        if event.key() not in (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta):
            self.leave()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go away at a click."""
        self.leave()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sheet in as many columns as fit, and as large as all of it fits."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(self.palette().color(QPalette.ColorRole.Window))
        ground.setAlphaF(0.985)  # the article shines through, but not so that it disturbs
        painter.fillRect(self.rect(), ground)
        room = self._room()
        self._head(painter, room)
        legend = QRectF(room.left(), room.bottom() - _LEGEND + _EDGE / 2, room.width(), _LEGEND - 8)
        draw_legend(painter, legend, self._theme(), self.font())
        if self._has_marks():
            draw_marks(painter, legend.translated(0, -_LEGEND), self._theme(), self.font())
        room = self._room_of_columns()
        count, columns = self._columns()
        width = (room.width() - _GAP * (count - 1)) / count
        height, font = self.row_height(), self.row_font()
        for number, column in enumerate(columns):
            left = room.left() + number * (width + _GAP)
            for row, line in enumerate(column):
                place = QRectF(left, room.top() + row * height, width, height)
                if isinstance(line, Line):
                    self._line(painter, place, line, font)
                elif line is not None:
                    self._heading(painter, place, line, font)

    def row_height(self) -> float:
        """Return the pixels from line to line."""
        tallest = max(len(column) for column in self._columns()[1])
        return min(self._room_of_columns().height() / tallest, QFontMetricsF(self.font()).height() * 1.5)

    def row_font(self) -> QFont:
        """Return the font of the lines: the window's, or a smaller one that fits."""
        return _fitting(self.font(), self.row_height())

    def _room(self) -> QRectF:
        return QRectF(self.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)

    def _room_of_columns(self) -> QRectF:
        legends = 2 * _LEGEND if self._has_marks() else _LEGEND
        return self._room().adjusted(0, 44, 0, _EDGE / 2 - legends - 8)

    def _has_marks(self) -> bool:
        """Tell whether there is room for what marks annotations, too: keys are what the sheet is for."""
        return self.height() >= _TALL

    def _columns(self) -> tuple[int, list[_Column]]:
        """Return how many columns fit, and what is in them: whole groups, unless these would be too tall."""
        room = self._room_of_columns()
        count = max(1, min(4, int((room.width() + _GAP) // (_COLUMN + _GAP))))
        columns = _in_columns(self._groups, count)
        if room.height() < max(map(len, columns)) * (QFontMetricsF(self.font()).height() + _CAP):
            columns = _in_even_columns(self._groups, count)
        return count, columns

    def _head(self, painter: QPainter, room: QRectF) -> None:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.5)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        top = QRectF(room.left(), room.top(), room.width(), 28)
        painter.drawText(top, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, "Keys and signs")
        painter.setFont(self.font())
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        more = [f"layout {self._keys.layout.name}", "letters act in the article"]
        for id, does in (("edit_keys", "changes them"), ("help", "says more")):
            more += [f"{key} {does}"] if (key := self._keys.key_of(id)) else []
        words = " · ".join([*more, "any key closes"])
        painter.drawText(top, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)

    def _heading(self, painter: QPainter, place: QRectF, words: str, font: QFont) -> None:
        bold = QFont(font)
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(self.palette().color(QPalette.ColorRole.Link))
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), 1))
        painter.drawLine(place.bottomLeft(), place.bottomRight())

    def _line(self, painter: QPainter, place: QRectF, line: Line, font: QFont) -> None:
        """Draw the name at the left and each key in its cap at the right edge."""
        painter.setFont(font)
        metrics = painter.fontMetrics()
        right = place.right()
        text = self.palette().color(QPalette.ColorRole.WindowText)
        for key in reversed(line.keys):
            width = max(metrics.horizontalAdvance(key) + 10.0, metrics.height() + 2.0)
            high = min(place.height() - 2, metrics.height() + 3.0)
            cap = QRectF(right - width, place.center().y() - high / 2, width, high)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.PlaceholderText), 0.8))
            painter.setBrush(self.palette().color(QPalette.ColorRole.Base))
            painter.drawRoundedRect(cap, 4, 4)
            painter.setPen(text)
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
            right = cap.left() - 4
        place.setRight(right - 4)
        name = metrics.elidedText(line.name, Qt.TextElideMode.ElideRight, int(place.width()))
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)


def _in_columns(groups: dict[str, list[Line]], count: int) -> list[_Column]:
    """Divide the groups among columns, in order, so that the tallest is as short as it can be."""
    tallest = 1
    while True:
        columns: list[_Column] = [[]]
        for menu, group in groups.items():
            whole: _Column = [menu, *group]
            if columns[-1] and len(columns[-1]) + 1 + len(whole) > tallest:
                columns.append([])
            columns[-1] += [None, *whole] if columns[-1] else whole
        if len(columns) <= count and max(map(len, columns)) <= tallest:
            return columns
        tallest += 1


def _in_even_columns(groups: dict[str, list[Line]], count: int) -> list[_Column]:
    """Divide the lines among columns, in order, all about as tall; a group that goes on is named again."""
    tallest = 2
    while True:
        columns: list[_Column] = [[]]
        for menu, group in groups.items():
            heading: str | None = menu  # that is to come before the next line
            for line in group:
                gap: _Column = [None] if columns[-1] else []
                new: _Column = [*gap, heading, line] if heading else [line]
                if len(columns[-1]) + len(new) > tallest:
                    columns.append([])
                    new = [heading or f"{menu} …", line]
                columns[-1] += new
                heading = None
        if len(columns) <= count:
            return columns
        tallest += 1


def _fitting(font: QFont, height: float) -> QFont:
    """Return a font whose lines, with their caps, are no higher than that."""
    fitting = QFont(font)
    while QFontMetricsF(fitting).height() + _CAP > height and fitting.pointSizeF() > _SMALLEST:
        fitting.setPointSizeF(fitting.pointSizeF() - 0.5)
    return fitting
