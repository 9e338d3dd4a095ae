"""A row of controls that wraps where a line is full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt

from annotator.ui.look.measures import space
from annotator.ui.look.mirroring import direction_of, placed_on_pixels
from annotator.ui.look.wrapping_layout import WrappingLayout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayoutItem, QWidget


class FlowLayout(WrappingLayout):
    """Lays controls out like the words of a text, each at its preferred width.

    Controls that want to grow, such as fields, share the rest of a line. The gap is one of the measures.
    """

    def __init__(self, parent: QWidget | None = None, gap: str = "near") -> None:
        super().__init__(parent)
        self.setSpacing(space(gap))
        self.setContentsMargins(QMargins())

    def expandingDirections(self) -> Qt.Orientation:
        """Return that the row does not grow."""
        return Qt.Orientation(0)

    def sizeHint(self) -> QSize:
        """Return the size of the row on one line."""
        hints = [item.sizeHint() for item in self._shown()]
        width = sum(hint.width() for hint in hints) + self.spacing() * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0)).grownBy(self._margins())

    def minimumSize(self) -> QSize:
        """Return the size of the largest control."""
        least = QSize(0, 0)
        for item in self._shown():
            least = least.expandedTo(QSize(item.minimumSize().width(), item.sizeHint().height()))
        return least.grownBy(self._margins())

    def _margins(self) -> QMargins:
        return self.contentsMargins()

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lay_out(self, rect: QRect, *, apply: bool) -> int:
        """Lay the controls out line by line; return the height of all lines."""
        room = rect.marginsRemoved(self._margins())
        lines: list[list[QLayoutItem]] = [[]]
        x = 0
        for item in self._shown():
            width = item.sizeHint().width()
            if lines[-1] and x + width > room.width():
                lines.append([])
                x = 0
            lines[-1].append(item)
            x += width + self.spacing()
        y = 0
        for line in lines:
            height = max((item.sizeHint().height() for item in line), default=0)
            used = sum(item.sizeHint().width() for item in line) + self.spacing() * (len(line) - 1)
            growing = [item for item in line if item.expandingDirections() & Qt.Orientation.Horizontal]
            more = max(0, room.width() - used) // len(growing) if growing else 0
            x = 0
            for item in line if apply else ():
                hint = item.sizeHint()
                width = min(hint.width() + (more if item in growing else 0), room.width())
                top = room.top() + y + (height - hint.height()) // 2
                place = QRect(QPoint(room.left() + x, top), QSize(width, hint.height()))
                item.setGeometry(placed_on_pixels(place, room, direction_of(self)))
                x += width + self.spacing()
            y += height + self.spacing()
        margins = self._margins()
        return max(0, y - self.spacing()) + margins.top() + margins.bottom()
