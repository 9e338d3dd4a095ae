"""Parts side by side where there is room for them, else one above the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt

from annotator.ui.look.grip import GripSplitter

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget


class FoldingParts(GripSplitter):
    """A splitter that stands upright in a narrow window, or in large letters."""

    def __init__(self, letters: int, parent: QWidget | None = None) -> None:
        """Make a splitter without parts; `letters`: the width that all need side by side."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._letters = letters

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand as there is room."""
        super().resizeEvent(event)
        needed = self._letters * self.fontMetrics().averageCharWidth()
        has_room = event.size().width() >= needed
        orientation = Qt.Orientation.Horizontal if has_room else Qt.Orientation.Vertical
        if orientation != self.orientation():
            self.setOrientation(orientation)
            self.updateGeometry()
        for part in self._parts():
            layout = part.layout()
            if layout is not None and layout.hasHeightForWidth():  # a splitter does not ask for it
                wrapped = 0 if has_room else layout.minimumHeightForWidth(event.size().width())
                part.setMinimumHeight(wrapped)

    def minimumSizeHint(self) -> QSize:
        """Return the least size: no wider than the widest part, since the parts can stand upright."""
        least = [
            part.minimumSizeHint().expandedTo(part.minimumSize())
            for part in self._parts()
            if not part.isHidden()
        ]
        return QSize(max((size.width() for size in least), default=0), super().minimumSizeHint().height())

    def _parts(self) -> list[QWidget]:
        parts = (self.widget(place) for place in range(self.count()))
        return [part for part in parts if part is not None]
