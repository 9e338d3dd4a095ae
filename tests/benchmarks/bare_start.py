"""The floor of starting: a PySide6 window with nothing but a text in it, and nothing imported but Qt."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit

_WIDTH, _HEIGHT = 1280, 800  # of the program's own window when it is opened for the first time
_HIGH_PRIORITY = 1  # Qt.EventPriority.HighEventPriority


class Watched(QPlainTextEdit):
    """Tells when it is painted for the first time.

    It does so without `painting.PaintWatch`, which asks for the viewport, and without the name ``Qt``: either
    makes PySide set up dozens of classes, for which a bare window has no use.
    """

    def __init__(self, then: str) -> None:
        super().__init__()
        self._then = then
        self._told = False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint; an event of high priority comes as soon as the window has been flushed."""
        super().paintEvent(event)
        QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), _HIGH_PRIORITY)

    def customEvent(self, event: QEvent) -> None:
        """Say that painting is over; then end, or stay until there is no more input."""
        if self._told:
            return
        self._told = True
        print("{}", flush=True)  # noqa: T201
        if self._then == "stay":
            from tests.benchmarks.painting import settle

            settle(1.0)
            print("{}", flush=True)  # noqa: T201
            sys.stdin.read()
        QApplication.exit(0)


def main(text: str, then: str) -> int:
    """Show a text in a window."""
    app = QApplication(["bare"])
    view = Watched(then)
    view.resize(_WIDTH, _HEIGHT)
    with open(text, encoding="utf-8") as file:  # noqa: PTH123 - pathlib takes longer to import than this
        view.setPlainText(file.read())
    view.show()
    return int(app.exec())
