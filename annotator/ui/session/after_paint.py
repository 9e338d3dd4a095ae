"""Work that waits until the article is painted."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt

if TYPE_CHECKING:
    from collections.abc import Callable

_AFTER_PAINTING = Qt.EventPriority.LowEventPriority.value - 1  # Qt posts its repaints with low priority


class Later(QObject):
    """Runs tasks in order after the event loop has done its work, painting included.

    Annotators look at the article when they press a key: it is painted first, the panels a few milliseconds
    later.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[Callable[[], object]] = []
        self._is_posted = False
        self._puts_off_collection = False

    def do(self, what: Callable[[], object]) -> None:
        """Queue a task."""
        self._waiting.append(what)
        if not self._is_posted:
            self._is_posted = True
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), _AFTER_PAINTING)

    def do_once(self, what: Callable[[], object]) -> None:
        """Queue a task; it runs once, even if it is queued several times."""
        if what not in self._waiting:
            self.do(what)

    def put_off_collection(self) -> None:
        """Search for garbage only after the painting: what a document brings is no garbage."""
        if gc.isenabled():
            gc.disable()
            self._puts_off_collection = True
            self.do(self.resume_collection)

    def resume_collection(self) -> None:
        """Search for garbage again, if that was put off."""
        if self._puts_off_collection:
            self._puts_off_collection = False
            gc.enable()

    def do_now(self) -> None:
        """Run all waiting tasks now: a pressed key must find everything up to date."""
        self.resume_collection()  # at once, should a task fail
        tasks, self._waiting = self._waiting, []
        for task in tasks:
            task()

    def customEvent(self, event: QEvent) -> None:
        """Run all waiting tasks."""
        self._is_posted = False
        self.do_now()
