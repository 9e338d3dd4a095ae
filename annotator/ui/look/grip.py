"""Splitters whose handles can be seen: a short bar in the middle, as something to take hold of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QSplitter, QSplitterHandle

from annotator.ui.look.measures import space

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget


class GripSplitter(QSplitter):
    """A splitter with a grip between its parts, none of which can be dragged away."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(space("apart"))

    def createHandle(self) -> QSplitterHandle:
        """Return a handle with a grip."""
        return _Grip(self.orientation(), self)


class _Grip(QSplitterHandle):
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the grip."""
        is_level = self.orientation() == Qt.Orientation.Vertical  # a splitter of parts above one another
        long, thick = space("far") + space("near"), space("tight") - 1
        grip = QRectF(0, 0, long, thick) if is_level else QRectF(0, 0, thick, long)
        grip.moveCenter(QRectF(self.rect()).center())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        role = QPalette.ColorRole.Accent if self.underMouse() else QPalette.ColorRole.PlaceholderText
        painter.setBrush(self.palette().color(role))
        painter.drawRoundedRect(grip, thick / 2, thick / 2)
        painter.end()
