"""The lines of an article that are on screen, found at a cost of what is visible."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QTextBlock, QTextLine
from PySide6.QtWidgets import QTextEdit

_NEAR = 60  # pixels, more than there are between two paragraphs


@dataclass(frozen=True)
class VisibleLine:
    """A laid-out line.

    Attributes
    ----------
    start, end: its characters in UTF-16 units of the whole text.
    left, top: where the layout's origin of the line lies, in viewport pixels.
    height: of the text, without the leading below it.
    """

    line: QTextLine
    block: int
    start: int
    end: int
    left: float
    top: float
    height: float

    def rect(self, start: int, end: int) -> QRectF:
        """Return the rectangle of the characters ``[start, end)`` (UTF-16 units) that lie on the line."""
        first, last = self.x(max(start, self.start)), self.x(min(end, self.end))
        left, right = min(first, last), max(first, last)
        return QRectF(left, self.top, right - left, self.height)

    def x(self, unit: int, edge: QTextLine.Edge = QTextLine.Edge.Leading) -> float:
        """Return where an edge of the character at a UTF-16 unit of the text lies, in viewport pixels."""
        found: Any = self.line.cursorToX(unit - self.block, edge)
        return self.left + float(found[0] if isinstance(found, tuple) else found)

    def unit_at(self, x: float) -> int:
        """Return the UTF-16 unit of the text whose character lies at `x`, in viewport pixels."""
        found = self.block + self.line.xToCursor(x - self.left, QTextLine.CursorPosition.CursorOnCharacter)
        last = max(self.start, self.end - 1)
        # Qt is off by the white space behind a line that runs leftwards.
        near = (min(max(found + by, self.start), last) for by in (0, -1, 1, -2, 2))
        return next((unit for unit in near if self._holds(unit, x)), min(max(found, self.start), last))

    def _holds(self, unit: int, x: float) -> bool:
        edges = self.x(unit), self.x(unit, QTextLine.Edge.Trailing)
        return min(edges) <= x <= max(edges)


def visible_lines(view: QTextEdit, top: float, bottom: float) -> list[VisibleLine]:
    """Return the lines between two heights of the viewport, in text order.

    In a block of many lines the first one is found by a binary search: a paragraph may be the whole book.
    """
    layout = view.document().documentLayout()
    dx, dy = -view.horizontalScrollBar().value(), -view.verticalScrollBar().value()
    block = view.cursorForPosition(QPoint(0, max(0, int(top)))).block()
    found: list[VisibleLine] = []
    while block.isValid():
        box = layout.blockBoundingRect(block)
        if box.top() + dy > bottom:
            break
        if box.bottom() + dy >= top:
            origin = block.layout().position()
            found += _lines_of(block, origin.x() + dx, origin.y() + dy, top, bottom)
        block = block.next()
    return found


def line_at(view: QTextEdit, y: int) -> VisibleLine | None:
    """Return the line at a height of the viewport, or the one next to it; None far from any."""
    lines = visible_lines(view, y - _NEAR, y + _NEAR)
    return min(lines, key=lambda line: max(line.top - y, y - line.top - line.height), default=None)


def _lines_of(block: QTextBlock, left: float, above: float, top: float, bottom: float) -> list[VisibleLine]:
    text_layout = block.layout()
    count = text_layout.lineCount()
    low, high = 0, count
    while low < high:
        middle = (low + high) // 2
        line = text_layout.lineAt(middle)
        if above + line.y() + line.height() < top:
            low = middle + 1
        else:
            high = middle
    found: list[VisibleLine] = []
    position = block.position()
    for number in range(low, count):
        line = text_layout.lineAt(number)
        if above + line.y() > bottom:
            break
        start = position + line.textStart()
        found.append(
            VisibleLine(
                line,
                position,
                start,
                start + line.textLength(),
                left,
                above + line.y(),
                line.ascent() + line.descent(),
            )
        )
    return found
