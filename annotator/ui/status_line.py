"""The line at the bottom: what the next keys do, and how things stand."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QStatusBar, QWidget

_MESSAGE_MS = 8000


class StatusLine(QStatusBar):
    """On the left what the next keys do, or for a while a message; on the right how things stand.

    Attributes
    ----------
    next_keys: what the next keys do.
    worker: what the language model is doing.
    place: where the annotator is.
    saved: when the last act was saved.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.next_keys = QLabel()
        self.next_keys.setAccessibleName("Next keys")
        # However long its words are, they must not make the window wider.
        self.next_keys.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.worker, self.place, self.saved = QLabel(), QLabel(), QLabel()
        self.saved.setAccessibleName("Saved at")
        self.addWidget(self.next_keys, 1)
        for label in (self.worker, self.place, self.saved):
            self.addPermanentWidget(label)
        for label in (self.next_keys, self.worker, self.place, self.saved):
            label.setTextFormat(Qt.TextFormat.PlainText)
        for label in (self.worker, self.place):
            label.setProperty("role", "muted")

    def say(self, words: str, milliseconds: int = _MESSAGE_MS) -> None:
        """Show a message for a while; with 0, until the next one or the next act."""
        self.showMessage(words, milliseconds)

    def show_next_keys(self, words: str) -> None:
        """Say what the next keys do; a message that is still there has been read."""
        self.clearMessage()
        self.next_keys.setText(words)

    def words(self) -> str:
        """Return what is to be read on the left."""
        return self.currentMessage() or self.next_keys.text()

    def show_saved(self, at: str) -> None:
        """Show when the last act was saved (ISO 8601 in UTC), in local time."""
        local = datetime.fromisoformat(at).astimezone()
        self.saved.setText(f"saved {local:%H:%M:%S}")

    def clear(self) -> None:
        """Say nothing: no project is open."""
        self.clearMessage()
        for label in (self.next_keys, self.worker, self.place, self.saved):
            label.clear()
