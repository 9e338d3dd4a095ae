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

    def place_beside(self, places: list[QRect], kept: list[QRect]) -> None:
        """Move beside the first of the window's places that leaves room, and cover none of the kept ones.

        Where there is no such room, it stands where it covers the least of them.
        """
        low = self._window.statusBar().height() + _BESIDE
        room = self._window.rect().adjusted(_BESIDE, _BESIDE, -_BESIDE, -low)
        width = min(_WIDE * self.fontMetrics().averageCharWidth() + 2 * space("apart"), room.width())
        width = min(max(width, self.minimumSizeHint().width()), room.width())
        height = min(max(self._layout.heightForWidth(width), self.minimumSizeHint().height()), room.height())
        self.resize(width, height)
        size = self.size()
        corners = [corner for place in places for corner in _corners_beside(size, place, room)]
        corners += _corners_of(room, size)
        inside = [corner for corner in corners if room.contains(QRect(corner, size))]
        self.move(min(inside, key=lambda corner: _covered(QRect(corner, size), [*kept, places[0]])))
        self.show()
        self.raise_()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the tour by Escape, as from the article."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave_wanted.emit()
        else:
            super().keyPressEvent(event)


def _corners_beside(size: QSize, place: QRect, room: QRect) -> tuple[QPoint, ...]:
    """Return where a card of a size stands beside a place, the best first.

    Beside lines of text the card stands low, where it covers the least; a button has it below.
    """
    left = max(room.left(), min(place.left(), room.right() - size.width()))
    low = room.bottom() - size.height()
    below = QPoint(left, place.bottom() + _BESIDE)
    above = QPoint(left, place.top() - _BESIDE - size.height())
    right, at_left = QPoint(place.right() + _BESIDE, low), QPoint(place.left() - _BESIDE - size.width(), low)
    is_button = place.width() < size.width()
    return (below, above, right, at_left) if is_button else (right, at_left, below, above)


def _corners_of(room: QRect, size: QSize) -> tuple[QPoint, ...]:
    """Return where a card of a size stands in the corners of a room, the lower right one first."""
    right, low = room.right() - size.width() + 1, room.bottom() - size.height() + 1
    return tuple(QPoint(x, y) for y in (low, room.top()) for x in (right, room.left()))


def _covered(card: QRect, places: list[QRect]) -> int:
    """Return how many pixels of some places a card covers."""
    common = [card.intersected(place) for place in places]
    return sum(place.width() * place.height() for place in common)
