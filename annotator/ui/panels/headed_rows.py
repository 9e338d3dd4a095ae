"""Rows of a list with a heading and words below it: hits, speakers, mentions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from annotator.domain.offsets import Utf16Map
from annotator.ui.look.elided import elided
from annotator.ui.look.word_layouts import WordLayouts
from annotator.ui.look.wrapping_controls import cut_to_lines
from annotator.ui.panels.rows_view import RowsView, draw_chosen

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.domain.span import Span
    from annotator.ui.look.theme import Theme

_ABOVE = 6  # pixels above the heading
_LINES_OF_HEADING = 2  # at most
LINES = 4  # of a row with words below its heading: what the heading leaves is theirs

RowIndex = QModelIndex | QPersistentModelIndex


def row_height(line: int, lines: int) -> int:
    """Return the height of a row, in pixels, from the height and the number of its lines."""
    return line * lines + 2 * _ABOVE


class HeadedDelegate(QStyledItemDelegate):
    """Draws a heading and words below it."""

    def __init__(self, theme: Theme, rows: RowsView) -> None:
        super().__init__(rows)
        self.theme = theme
        self._layouts = WordLayouts()

    def begin(
        self, painter: QPainter, option: QStyleOptionViewItem, heading: str, lines: int = _LINES_OF_HEADING
    ) -> QRectF:
        """Draw background and heading, in so many lines at most; return the rectangle below."""
        draw_chosen(painter, option)
        room = QRectF(option.rect).adjusted(10, _ABOVE, -10, -_ABOVE + 2)
        painter.setFont(option.font)
        painter.setPen(self.theme["text"])
        laid_out = self._layouts.of(heading, option.font, int(room.width()), lines)
        painter.drawStaticText(room.topLeft(), laid_out.words)
        return room.adjusted(0, laid_out.lines * option.fontMetrics.height(), 0, 0)

    def draw_line(self, painter: QPainter, room: QRectF, words: str, colour: str) -> None:
        """Draw a line in a colour of the theme, shortened to its rectangle."""
        painter.setPen(self.theme[colour])
        fitting = elided(painter.fontMetrics(), words, room.width())
        painter.drawText(room, Qt.TextFlag.TextSingleLine, fitting)

    def draw_words(
        self, painter: QPainter, room: QRectF, words: str, places: Iterable[Span], font: QFont
    ) -> None:
        """Draw muted words over the lines of the room, with some places in bold and in the text colour."""
        lines = max(1, int(room.height() / QFontMetricsF(font).height()))
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
        layout = QTextLayout(cut_to_lines(words, font, room.width(), lines, ranges), font)
        layout.setFormats(ranges)
        layout.beginLayout()
        y = 0.0
        for _ in range(lines):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(room.width())
            line.setPosition(QPointF(0, y))
            y += line.height()
        layout.endLayout()
        layout.draw(painter, room.topLeft())
