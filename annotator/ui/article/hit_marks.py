"""Marks of hits: a frame around each visible hit, and ticks beside the scroll bar's handle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QTextBlock
from PySide6.QtWidgets import QScrollBar, QTextEdit

from annotator.domain.span import Span
from annotator.ui.look.measures import corners

if TYPE_CHECKING:
    from annotator.domain.offsets import Utf16Map
    from annotator.domain.text_search import Hits
    from annotator.ui.article.lines import VisibleLine
    from annotator.ui.look.theme import Theme

_TICK = 3  # pixels: the height of a tick, and the smallest distance of two ticks


def paint_hits(
    painter: QPainter, hits: Hits, lines: list[VisibleLine], offsets: Utf16Map, theme: Theme
) -> None:
    """Frame the hits on the visible lines."""
    if not lines or not hits:
        return
    painter.setPen(QPen(theme["hit.edge"], 1))
    painter.setBrush(theme["hit.fill"])
    visible = Span(offsets.to_point(lines[0].start), offsets.to_point(lines[-1].end))
    for hit in hits.within(visible):
        start, end = offsets.to_units(hit.start), offsets.to_units(hit.end)
        for line in lines:
            if line.start < end and start < line.end:
                for rect in line.rects(start, end):
                    painter.drawRoundedRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5), *corners("mark"))


class TickedScrollBar(QScrollBar):
    """A scroll bar that shows where the hits are; its cost depends on its own height only."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self.theme = theme
        self._heights: list[float] = []  # heights of the hits' lines, in the article's pixels

    def show_hits(self, view: QTextEdit, hits: Hits | None, offsets: Utf16Map, length: int) -> None:
        """Put a tick beside each hit; hits that lie close together share one."""
        self._heights.clear()
        number, steps = 0, max(1, self.height() // _TICK)
        document = view.document()
        while hits and number < len(hits):
            start = hits[number].start
            block = document.findBlock(offsets.to_units(start))
            self._heights.append(_height(view, block, offsets.to_units(start)))
            # The next tick lies at least one tick's share of the text further down.
            number = max(number + 1, hits.first_from((start * steps // length + 1) * length // steps))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar, then the ticks."""
        super().paintEvent(event)
        if not self._heights:
            return
        whole = self.maximum() - self.minimum() + self.pageStep()
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme["hit.edge"])
        for height in self._heights:
            painter.drawRect(QRectF(2, height / whole * (self.height() - _TICK), self.width() - 4, _TICK - 1))
        painter.end()


def _height(view: QTextEdit, block: QTextBlock, unit: int) -> float:
    """Return the distance from the document's top to the line of a UTF-16 unit."""
    top = view.document().documentLayout().blockBoundingRect(block).top()
    line = block.layout().lineForTextPosition(unit - block.position())
    return top + (line.y() if line.isValid() else 0.0)
