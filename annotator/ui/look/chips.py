"""Chips: choices that may be on together, each with its key, in two columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QCheckBox, QLayoutItem, QSizePolicy

from annotator.domain.contrast import is_colour, told_from
from annotator.domain.translation import tr
from annotator.ui.look.measures import corners, give_room, sized, space
from annotator.ui.look.mirroring import direction_of, placed, placed_on_pixels
from annotator.ui.look.wrapping_controls import wrapped
from annotator.ui.look.wrapping_layout import WrappingLayout

if TYPE_CHECKING:
    from PySide6.QtGui import QEnterEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

_EDGE, _STRONG_EDGE = 1.0, 2.0  # pixels
_COLOURED = 3.0  # pixels: the height of the line in a codebook's colour
_COLUMNS = 2


class Chip(QCheckBox):
    """A choice, at least as wide as its longest word; what is on has a strong edge and a filled key."""

    def __init__(self, words: str, key: str = "", parent: QWidget | None = None, *, colour: str = "") -> None:
        """Make a chip; a colour, "#2f5d9b", is shown as a line under its words."""
        super().__init__(words.replace("&", "&&"), parent)
        self._words = words
        self._key = key
        self._is_proposed = False
        self._colour = colour if is_colour(colour) else ""
        self.setAccessibleName(words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_state(self, *, is_on: bool, is_proposed: bool) -> None:
        """Show whether the choice is on, and whether that is only proposed: then its edge is dashed."""
        self._is_proposed = is_on and is_proposed
        self.setChecked(is_on)
        self.setAccessibleDescription(tr("only proposed") if self._is_proposed else "")
        self.update()

    # Size

    def hasHeightForWidth(self) -> bool:
        """Return that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at a width, in pixels."""
        return self._height(wrapped(self._words, self.fontMetrics(), width - self._beside()).count("\n") + 1)

    def sizeHint(self) -> QSize:
        """Return the size of one line."""
        wide = self.fontMetrics().horizontalAdvance(self._words)
        return QSize(wide + self._beside(), self._height(1))

    def minimumSizeHint(self) -> QSize:
        """Return the size at the width of the longest word."""
        metrics = self.fontMetrics()
        wide = max((metrics.horizontalAdvance(word) for word in self._words.split()), default=0)
        return QSize(wide + self._beside(), self._height(1))

    def hitButton(self, place: QPoint) -> bool:
        """Take clicks anywhere on the chip."""
        return self.rect().contains(place)

    def _cap_width(self) -> int:
        metrics = QFontMetrics(sized(self.font(), "small"))
        return (
            max(metrics.height(), metrics.horizontalAdvance(self._key) + space("tight")) if self._key else 0
        )

    def _beside(self) -> int:
        cap = self._cap_width()
        return 2 * space("tight") + (cap + space("tight") if cap else space("tight")) + space("hair")

    def _height(self, lines: int) -> int:
        return self.fontMetrics().lineSpacing() * lines + space("near")

    # Painting

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the chip can be clicked."""
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw edge, key and words."""
        palette, role = self.palette(), QPalette.ColorRole
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_on = self._is_filled()
        words = palette.color(role.HighlightedText if is_on else role.Text)
        is_strong = is_on or self._is_proposed or self.hasFocus()
        edge = _STRONG_EDGE if is_strong else _EDGE
        pen = QPen(palette.color(role.Accent if is_strong else role.Mid), edge)
        if self._is_proposed:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        hovered = role.AlternateBase if self.underMouse() else role.Base
        painter.setBrush(palette.color(role.Highlight if is_on else hovered))
        half = edge / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), *corners("control"))
        inner = self.rect().adjusted(space("tight"), 0, -space("tight"), 0)
        if self._key:
            cap = QRectF(inner.left(), inner.top(), self._cap_width(), inner.height())
            self._draw_cap(painter, placed(cap, QRectF(self.rect()), self.layoutDirection()))
            inner.setLeft(inner.left() + self._cap_width())
        inner.setLeft(inner.left() + space("tight"))
        inner = placed_on_pixels(inner, self.rect(), self.layoutDirection())
        painter.setPen(words)
        painter.setFont(self.font())
        lines = wrapped(self._words, self.fontMetrics(), self.width() - self._beside())
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, lines)
        if self._colour:
            self._draw_colour(painter)
        painter.end()

    def _is_filled(self) -> bool:
        return self.isChecked() and not self._is_proposed

    def _draw_colour(self, painter: QPainter) -> None:
        role = QPalette.ColorRole
        ground = self.palette().color(role.Highlight if self._is_filled() else role.Base)
        line = QRectF(self.rect()).adjusted(space("near"), 0, -space("near"), 0)
        line.setTop(line.bottom() - _COLOURED - space("hair"))
        line.setHeight(_COLOURED)
        painter.fillRect(line, QColor(told_from(self._colour, ground.name())))

    def _draw_cap(self, painter: QPainter, room: QRectF) -> None:
        palette, role = self.palette(), QPalette.ColorRole
        font = sized(self.font(), "small")
        height = QFontMetrics(font).height()
        cap = QRectF(room.left() + 0.5, round(room.center().y() - height / 2) + 0.5, room.width() - 1, height)
        is_on = self._is_filled()
        painter.setPen(QPen(palette.color(role.HighlightedText if is_on else role.Mid), 1))
        painter.setBrush(palette.color(role.HighlightedText) if is_on else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(cap, *corners("mark"))
        painter.setPen(palette.color(role.Highlight if is_on else role.PlaceholderText))
        painter.setFont(font)
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._key)


class ChipColumns(WrappingLayout):
    """Lays chips out in two columns of one width; a chip whose longest word needs it has a row of its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_room(self, "fields")

    def expandingDirections(self) -> Qt.Orientation:
        """Return that the chips take the width that there is."""
        return Qt.Orientation.Horizontal

    def sizeHint(self) -> QSize:
        """Return the size of two columns of the words' usual width."""
        wide = max((item.sizeHint().width() for item in self._items), default=0)
        return QSize(wide * _COLUMNS + self.spacing(), self.heightForWidth(wide * _COLUMNS + self.spacing()))

    def minimumSize(self) -> QSize:
        """Return the size of the widest word and of one row."""
        least = QSize(0, 0)
        for item in self._items:
            least = least.expandedTo(item.minimumSize())
        return least

    def _lay_out(self, rect: QRect, *, apply: bool) -> int:
        """Lay the chips out row by row; return the height of all rows."""
        gap = self.spacing()
        y = 0
        for row in self._rows(rect.width()):
            half = self._half(rect.width())
            width = half if row[0].minimumSize().width() <= half else rect.width()
            height = max(item.heightForWidth(width) for item in row)
            for number, item in enumerate(row if apply else ()):
                place = QPoint(rect.left() + number * (width + gap), rect.top() + y)
                item.setGeometry(
                    placed_on_pixels(QRect(place, QSize(width, height)), rect, direction_of(self))
                )
            y += height + gap
        return max(0, y - gap)

    def _half(self, width: int) -> int:
        return (width - self.spacing()) // _COLUMNS

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        """Return the chips row by row, each two where both fit."""
        half = self._half(width)
        rows: list[list[QLayoutItem]] = []
        for item in self._items:
            fits = item.minimumSize().width() <= half
            if fits and rows and len(rows[-1]) < _COLUMNS and rows[-1][0].minimumSize().width() <= half:
                rows[-1].append(item)
            else:
                rows.append([item])
        return rows
