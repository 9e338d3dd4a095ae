"""Work that waits until the article is painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt

if TYPE_CHECKING:
    from collections.abc import Callable

_AFTER_PAINTING = Qt.EventPriority.LowEventPriority.value - 1  # Qt posts its repaints with the low one


class Later(QObject):
    """Does things in order after the event loop has done its work, painting included.

    Eyes are on the article when a key is pressed: it is painted first, and the panels beside it a few
    milliseconds later.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[Callable[[], object]] = []
        self._is_posted = False

    def do(self, what: Callable[[], object]) -> None:
        """Do something later."""
        self._waiting.append(what)
        if not self._is_posted:
            self._is_posted = True
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), _AFTER_PAINTING)

    def do_once(self, what: Callable[[], object]) -> None:
        """Do something later; once, however often it is asked for before."""
        if what not in self._waiting:
            self.do(what)

    def do_now(self) -> None:
        """Do all that waits now: a pressed key must meet nothing out of date."""
        waiting, self._waiting = self._waiting, []
        for what in waiting:
            what()

    def customEvent(self, event: QEvent) -> None:
        """Do all that waits."""
        self._is_posted = False
        self.do_now()
