"""The lines of an article that are on screen, found at a cost of what is visible."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QTextBlock, QTextLine
from PySide6.QtWidgets import QTextEdit


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
        first = _x(self.line, max(start, self.start) - self.block)
        last = _x(self.line, min(end, self.end) - self.block)
        left, right = min(first, last), max(first, last)
        return QRectF(self.left + left, self.top, right - left, self.height)


def _x(line: QTextLine, at: int) -> float:
    found: Any = line.cursorToX(at)
    return float(found[0] if isinstance(found, tuple) else found)


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
