"""The reading of recent projects beside the window, a thread each: no drive holds up the others."""

from __future__ import annotations

from queue import Empty, SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.project.jobs.recent_projects import RecentProject, look_at

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_LOOK_MS = 50  # between two looks at what has arrived


class RecentReading(QObject):
    """Looks at project files, and tells of each as soon as it is known.

    The threads know nothing of Qt, and end with the program: one may wait for a drive for minutes.
    """

    arrived = Signal(object)  # RecentProject

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._answers: SimpleQueue[RecentProject] = SimpleQueue()
        self._awaited = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._take)

    def ask(self, paths: Iterable[Path], annotator: str) -> None:
        """Look at files from now on, and forget what was asked before."""
        self._answers = answers = SimpleQueue[RecentProject]()
        self._awaited = 0
        for path in paths:
            self._awaited += 1
            Thread(target=lambda path=path: answers.put(look_at(path, annotator)), daemon=True).start()
        self._timer.start()

    def stop(self) -> None:
        """Wait for no more answers."""
        self._timer.stop()

    def _take(self) -> None:
        try:
            while True:
                self.arrived.emit(self._answers.get_nowait())
                self._awaited -= 1
        except Empty:
            if self._awaited <= 0:
                self._timer.stop()
