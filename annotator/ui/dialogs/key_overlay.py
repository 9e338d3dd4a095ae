"""The sheet of keys and entity signs over the window; any key or click closes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, Qt
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
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QScrollBar, QWidget

from annotator.domain.translation import labelled, mark, tr
from annotator.ui.actions.key_sheet import Line, key_sheet
from annotator.ui.article.entity_signs import draw_legend, draw_marks, legend_words, marks_words
from annotator.ui.look.measures import corners, sized
from annotator.ui.look.mirroring import placed, placed_on_pixels
from annotator.ui.wording.alternatives import either

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.ui.actions.keys import Keys
    from annotator.ui.actions.registry import ActionSpec
    from annotator.ui.look.theme import Theme

_EDGE = 34  # pixels around the sheet
_GAP = 30  # pixels between columns
_LEGEND = 34  # pixels for the legend of entity signs, and for the legend of annotation marks
_LEAST_LINES = 8  # rows of keys that stay visible when the legend of annotation marks is shown
_COLUMN = 240  # pixels: the preferred width of a column
_SMALLEST = 7.0  # points
_LEAST_SHARE = 0.75  # share of the window's font size; below it, the sheet scrolls
_CAP = 5  # pixels by which a line is higher than its font, for the key caps
_TITLE = mark("Keys and signs")
# The actions that the head names with their keys.
_NAMED = (("edit_keys", mark("{key} changes them")), ("help", mark("{key} says more")))
_Column = list[str | Line | None]  # headings, lines, and None for an empty line


class KeyOverlay(QWidget):
    """It draws its lines itself: a hundred labels would be slow to show."""

    def __init__(
        self, keys: Keys, seen: Callable[[], list[ActionSpec]], theme: Callable[[], Theme], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._keys = keys
        self._seen = seen
        self._theme = theme
        self._window = parent
        self._groups: dict[str, list[Line]] = {}
        self._divided: tuple[int, list[_Column]] | None = None  # cached: the computation takes 5 ms
        self._fitted: QFont | None = None  # cached with it
        self._before: QWidget | None = None
        self._bar = QScrollBar(Qt.Orientation.Vertical, self)
        self._bar.setAccessibleName(tr("Keys: scroll"))
        self._bar.valueChanged.connect(self.update)
        self.hide()

    def open(self) -> None:
        """Cover the whole window and take the focus."""
        window = self._window
        self._groups = key_sheet(self._keys, self._seen(), only_with_keys=True)
        self._divided = self._fitted = None
        self.setAccessibleName(tr("Keys and signs; any key closes"))
        self.setAccessibleDescription(self.words())
        self._before = window.focusWidget()
        self.setGeometry(window.rect())
        self._set_bar()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def words(self) -> str:
        """Return the sheet as text, one line per action."""
        lines = []
        for menu, group in self._groups.items():
            lines += [menu, *(labelled(either(line.keys), line.name) for line in group)]
        return "\n".join([*lines, marks_words(), legend_words()])

    def leave(self) -> None:
        """Close the sheet and give the focus back."""
        self.hide()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll at scroll keys, close at any other key; ignore a modifier alone."""
        pages = {Qt.Key.Key_Down: 0.1, Qt.Key.Key_Up: -0.1, Qt.Key.Key_PageDown: 0.9, Qt.Key.Key_PageUp: -0.9}
        if self._bar.isVisible() and event.key() in pages:
            distance = self._bar.pageStep() * pages[Qt.Key(event.key())]
            self._bar.setValue(self._bar.value() + round(distance))
        elif event.key() not in (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta):
            self.leave()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close at a click."""
        self.leave()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll."""
        self._bar.setValue(self._bar.value() - event.angleDelta().y() // 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the scroll bar if not all lines fit."""
        self._divided = self._fitted = None
        self._set_bar()

    def changeEvent(self, event: QEvent) -> None:
        """Divide the lines again for another font or style."""
        self._divided = self._fitted = None
        super().changeEvent(event)

    def _set_bar(self) -> None:
        room = self._room_of_columns()
        over = round(self.row_height() * self._tallest() - room.height())
        place = QRect(self.width() - 14, round(room.top()), 12, round(room.height()))
        self._bar.setGeometry(placed_on_pixels(place, self.rect(), self.layoutDirection()))
        self._bar.setRange(0, max(0, over))
        self._bar.setPageStep(max(1, round(room.height())))
        self._bar.setVisible(over > 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sheet in as many columns as fit, in the largest font that fits or is still readable."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(self.palette().color(QPalette.ColorRole.Window))
        ground.setAlphaF(0.985)  # the article shows through only faintly
        painter.fillRect(self.rect(), ground)
        room = self._room()
        self._head(painter, room)
        high = self._legend_height()
        legend = QRectF(room.left(), room.bottom() - high + _EDGE / 2, room.width(), high - 8)
        draw_legend(painter, legend, self._theme(), self.font())
        if self._has_marks():
            draw_marks(painter, legend.translated(0, -high), self._theme(), self.font())
        room = self._room_of_columns()
        count, columns = self._columns()
        width = (room.width() - _GAP * (count - 1)) / count
        height, font = self.row_height(), self.row_font()
        painter.setClipRect(room.adjusted(-1, 0, 1, 1))
        painter.translate(0, -self._bar.value())
        changed = QRectF(event.rect().adjusted(-2, -2, 2, 2)).translated(0, self._bar.value())
        for number, column in enumerate(columns):
            left = room.left() + number * (width + _GAP)
            for row, line in enumerate(column):
                place = QRectF(left, room.top() + row * height, width, height)
                place = placed(place, room, self.layoutDirection())
                if not changed.intersects(place):
                    continue  # the article below shows through, and is painted in parts
                if isinstance(line, Line):
                    self._line(painter, place, line, font)
                elif line is not None:
                    self._heading(painter, place, line, font)

    def row_height(self) -> float:
        """Return the height of a line, in pixels."""
        fitting = self._room_of_columns().height() / self._tallest()
        least = QFontMetricsF(self._least_font()).height() + _CAP
        return max(least, min(fitting, QFontMetricsF(self.font()).height() * 1.5))

    def row_font(self) -> QFont:
        """Return the font of the lines: the window's, or a smaller one in which all are whole."""
        if self._fitted is None:
            least, width = self._least_font().pointSizeF(), self.column_width()
            font = _fitting(self.font(), self.row_height(), least)
            while self._widest(font) > width and font.pointSizeF() > least:
                font.setPointSizeF(max(least, font.pointSizeF() - 0.5))
            self._fitted = font
        return self._fitted

    def line_width(self) -> float:
        """Return the width in pixels of the widest line with its keys."""
        return self._widest(self.row_font())

    def _widest(self, font: QFont) -> float:
        metrics = QFontMetricsF(font)
        return max((_width(metrics, line) for group in self._groups.values() for line in group), default=0.0)

    def column_width(self) -> float:
        """Return the width of a column, in pixels."""
        count = self._columns()[0]
        return (self._room_of_columns().width() - _GAP * (count - 1)) / count

    def _tallest(self) -> int:
        return max(len(column) for column in self._columns()[1])

    def _least_font(self) -> QFont:
        least = QFont(self.font())
        least.setPointSizeF(max(_SMALLEST, least.pointSizeF() * _LEAST_SHARE))
        return least

    def _legend_height(self) -> float:
        return max(_LEGEND, QFontMetricsF(self.font()).height() + 12)

    def _room(self) -> QRectF:
        return QRectF(self.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)

    def _room_of_columns(self) -> QRectF:
        return self._room_beside(2 if self._has_marks() else 1)

    def _room_beside(self, legends: int) -> QRectF:
        high = self._legend_height() * legends
        return self._room().adjusted(0, self._head_height() + 16, 0, _EDGE / 2 - high - 8)

    def _has_marks(self) -> bool:
        """Tell whether the legend of annotation marks fits beside the keys, which come first."""
        line = QFontMetricsF(self._least_font()).height() + _CAP
        return self._room_beside(2).height() >= _LEAST_LINES * line

    def _columns(self) -> tuple[int, list[_Column]]:
        """Return the columns that fit; the result is cached until size, font or keys change."""
        if self._divided is None:
            self._divided = self._divide()
        return self._divided

    def _divide(self) -> tuple[int, list[_Column]]:
        """Divide the lines among the columns that fit; split groups only if they would be too tall."""
        room = self._room_of_columns()
        column = max(_COLUMN, self._widest(self._least_font()))
        count = max(1, min(4, int((room.width() + _GAP) // (column + _GAP))))
        columns = _in_columns(self._groups, count)
        if room.height() < max(map(len, columns)) * (QFontMetricsF(self.font()).height() + _CAP):
            columns = _in_even_columns(self._groups, count)
        return count, columns

    def _title_font(self) -> QFont:
        font = sized(self.font(), "heading")
        font.setBold(True)
        return font

    def _head_words(self) -> str:
        layout = self._keys.layout.name
        more = [tr("layout {layout}", layout=layout), tr("letters act in the article")]
        for id, does in _NAMED:
            more += [tr(does, key=key)] if (key := self._keys.key_of(id)) else []
        return " · ".join([*more, tr("any key closes")])

    def _head_places(self) -> tuple[QRectF, QRectF]:
        """Return the places of title and words: side by side, or the words below in several lines."""
        room = self._room()
        title = QFontMetricsF(self._title_font()).boundingRect(tr(_TITLE))
        top = QRectF(room.left(), room.top(), room.width(), max(28.0, title.height()))
        metrics, words = QFontMetricsF(self.font()), self._head_words()
        if title.width() + 30 + metrics.horizontalAdvance(words) <= room.width():
            return top, top
        wrapped = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), words)
        return top, QRectF(room.left(), top.bottom() + 4, room.width(), wrapped.height())

    def _head_height(self) -> float:
        return self._head_places()[1].bottom() - self._room().top()

    def _head(self, painter: QPainter, room: QRectF) -> None:
        title, words = self._head_places()
        painter.setFont(self._title_font())
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(title, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, tr(_TITLE))
        painter.setFont(self.font())
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        side = Qt.AlignmentFlag.AlignRight if words == title else Qt.AlignmentFlag.AlignLeft
        flags = int(side | Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap)
        painter.drawText(words, flags, self._head_words())

    def _heading(self, painter: QPainter, place: QRectF, words: str, font: QFont) -> None:
        bold = QFont(font)
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(self.palette().color(QPalette.ColorRole.Link))
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), 1))
        painter.drawLine(place.bottomLeft(), place.bottomRight())

    def _line(self, painter: QPainter, place: QRectF, line: Line, font: QFont) -> None:
        """Draw the name at the start and each key's cap at the end of a line."""
        painter.setFont(font)
        metrics = painter.fontMetrics()
        whole, right = QRectF(place), place.right()
        text = self.palette().color(QPalette.ColorRole.WindowText)
        for key in reversed(line.keys):
            width = max(metrics.horizontalAdvance(key) + 10.0, metrics.height() + 2.0)
            high = min(place.height() - 2, metrics.height() + 3.0)
            cap = QRectF(right - width, place.center().y() - high / 2, width, high)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.PlaceholderText), 0.8))
            painter.setBrush(self.palette().color(QPalette.ColorRole.Base))
            seen = placed(cap, whole, self.layoutDirection())
            painter.drawRoundedRect(seen, *corners("mark"))
            painter.setPen(text)
            painter.drawText(seen, Qt.AlignmentFlag.AlignCenter, key)
            right = cap.left() - 4
        place.setRight(right - 4)
        place = placed(place, whole, self.layoutDirection())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, line.name)


def _in_columns(groups: dict[str, list[Line]], count: int) -> list[_Column]:
    """Divide the groups among columns, in order, so that the tallest column is as short as possible."""
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
    """Divide the lines among columns of about equal height, in order; repeat the heading of a split group."""
    tallest = 2
    while True:
        columns: list[_Column] = [[]]
        for menu, group in groups.items():
            heading: str | None = menu  # the heading before the next line
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


def _width(metrics: QFontMetricsF, line: Line) -> float:
    """Return the width of a line in pixels: its name and its key caps."""
    caps = sum(max(metrics.horizontalAdvance(key) + 10, metrics.height() + 2) + 4 for key in line.keys)
    return metrics.horizontalAdvance(line.name) + 12 + caps


def _fitting(font: QFont, height: float, least: float) -> QFont:
    """Return a font whose lines with key caps fit a height, of at least a size in points."""
    fitting = QFont(font)
    while QFontMetricsF(fitting).height() + _CAP > height and fitting.pointSizeF() > least:
        fitting.setPointSizeF(max(least, fitting.pointSizeF() - 0.5))
    return fitting
