"""The card of the tour: a step in words, beside its place, over the window and without its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QMainWindow, QPushButton, QVBoxLayout

from annotator.domain.translation import tr
from annotator.ui.look.flow_layout import FlowLayout
from annotator.ui.look.measures import give_room, space
from annotator.ui.look.plain_words import plain_words

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_WIDE = 44  # characters
_BESIDE = 10  # pixels between the card and its place, and the edges of the window


class TourCard(QFrame):
    """Shows a step; it takes the focus only when somebody asks for it.

    Attributes
    ----------
    next_button: goes on without the act.
    leave_button: ends the tour.
    """

    next_wanted = Signal()
    leave_wanted = Signal()

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.setProperty("role", "over")
        self._count = plain_words(role="muted")
        self._title = plain_words(role="heading")
        self._words = plain_words()
        self.next_button, self.leave_button = QPushButton(), QPushButton(tr("&Leave the tour"))
        row = FlowLayout()
        for button, wanted in ((self.next_button, self.next_wanted), (self.leave_button, self.leave_wanted)):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus in the article
            button.clicked.connect(wanted)
            row.addWidget(button)
        self._layout = layout = QVBoxLayout(self)
        give_room(layout, "card")
        for label in (self._count, self._title, self._words):
            layout.addWidget(label)
        layout.addLayout(row)
        self.hide()

    def show_step(self, count: str, title: str, words: str, next_words: str) -> None:
        """Show a step; `next_words` are those of the button that goes on, "" for none."""
        self._count.setText(count)
        self._title.setText(title)
        self._words.setText(words)
        self.next_button.setText(next_words)
        self.next_button.setVisible(bool(next_words))
        self.setAccessibleName(f"{count}: {title}")
        self.setAccessibleDescription(words)

    def place_beside(self, places: list[QRect]) -> None:
        """Move beside the first of the window's places that leaves room, else into the lower right corner."""
        low = self._window.statusBar().height() + _BESIDE
        room = self._window.rect().adjusted(_BESIDE, _BESIDE, -_BESIDE, -low)
        width = min(_WIDE * self.fontMetrics().averageCharWidth() + 2 * space("apart"), room.width())
        width = min(max(width, self.minimumSizeHint().width()), room.width())
        height = min(max(self._layout.heightForWidth(width), self.minimumSizeHint().height()), room.height())
        self.resize(width, height)
        corner = next(
            (corner for place in places if (corner := _free_corner(self.size(), place, room))),
            QPoint(room.right() - width, room.bottom() - height),
        )
        self.move(corner)
        self.show()
        self.raise_()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the tour by Escape, as from the article."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave_wanted.emit()
        else:
            super().keyPressEvent(event)


def _free_corner(size: QSize, place: QRect, room: QRect) -> QPoint | None:
    """Return where a card of a size stands within a room and not over a place.

    Beside lines of text the card stands low, where it covers the least; a button has it below.
    """
    left = max(room.left(), min(place.left(), room.right() - size.width()))
    low = room.bottom() - size.height()
    below = QPoint(left, place.bottom() + _BESIDE)
    above = QPoint(left, place.top() - _BESIDE - size.height())
    right, at_left = QPoint(place.right() + _BESIDE, low), QPoint(place.left() - _BESIDE - size.width(), low)
    is_button = place.width() < size.width()
    corners = (below, above, right, at_left) if is_button else (right, at_left, below, above)
    return next((corner for corner in corners if room.contains(QRect(corner, size))), None)
