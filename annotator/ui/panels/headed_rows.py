"""Rows of a list with a heading and words below it: hits, speakers, mentions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from annotator.domain.offsets import Utf16Map
from annotator.ui.look.elided import elided
from annotator.ui.look.wrapping_controls import cut_to_lines
from annotator.ui.panels.rows_view import RowsView, draw_chosen

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.domain.span import Span
    from annotator.ui.look.theme import Theme

_ABOVE = 6  # pixels above the heading
LINES_OF_WORDS = 2

RowIndex = QModelIndex | QPersistentModelIndex


def row_height(line: int, lines: int) -> int:
    """Return the height of a row, in pixels, from the height and the number of its lines."""
    return line * lines + 2 * _ABOVE


class HeadedDelegate(QStyledItemDelegate):
    """Draws a heading and words below it."""

    def __init__(self, theme: Theme, rows: RowsView) -> None:
        super().__init__(rows)
        self.theme = theme

    def begin(self, painter: QPainter, option: QStyleOptionViewItem, heading: str) -> QRectF:
        """Draw background and heading; return the rectangle below."""
        draw_chosen(painter, option)
        room = QRectF(option.rect).adjusted(10, _ABOVE, -10, -_ABOVE + 2)
        painter.setFont(option.font)
        self.draw_line(painter, room, heading, "text")
        return room.adjusted(0, option.fontMetrics.height(), 0, 0)

    def draw_line(self, painter: QPainter, room: QRectF, words: str, colour: str) -> None:
        """Draw a line in a colour of the theme, shortened to its rectangle."""
        painter.setPen(self.theme[colour])
        fitting = elided(painter.fontMetrics(), words, room.width())
        painter.drawText(room, Qt.TextFlag.TextSingleLine, fitting)

    def draw_words(
        self, painter: QPainter, room: QRectF, words: str, places: Iterable[Span], font: QFont
    ) -> None:
        """Draw two muted lines of words, with some places in bold and in the text colour."""
        look, units = QTextCharFormat(), Utf16Map(words)
        look.setFontWeight(QFont.Weight.Bold)
        look.setForeground(self.theme["text"])
        ranges = []
        for place in places:
            bold = QTextLayout.FormatRange()
            bold.start = units.to_units(place.start)
            bold.length = units.to_units(place.end) - bold.start
            bold.format = look
            ranges.append(bold)
        painter.setPen(self.theme["muted"])
        layout = QTextLayout(cut_to_lines(words, font, room.width(), LINES_OF_WORDS, ranges), font)
        layout.setFormats(ranges)
        layout.beginLayout()
        y = 0.0
        for _ in range(LINES_OF_WORDS):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(room.width())
            line.setPosition(QPointF(0, y))
            y += line.height()
        layout.endLayout()
        layout.draw(painter, room.topLeft())
