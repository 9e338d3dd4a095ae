"""The search for likely double speakers, in short steps between which the window works."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.ui.session.workspace import Workspace

_AT_ONCE = 0.008  # seconds
_PAUSE = 2  # milliseconds


class DoublesSearch(QObject):
    """Announces the ids of all likely doubles after comparing all speakers."""

    doubles_found = Signal(object)  # set[str]

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._ids: set[str] = set()
        self._way: Iterator[set[str]] = iter(())
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self._go_on)

    def begin(self) -> None:
        """Compare the present speakers; a running search is cancelled."""
        project = self._workspace.project
        if project is not None:
            self._ids = set()
            self._way = project.registry.doubles()
            self._timer.start()

    def stop(self) -> None:
        """Cancel the search."""
        self._timer.stop()

    def _go_on(self) -> None:
        deadline = time.monotonic() + _AT_ONCE
        for ids in self._way:
            self._ids |= ids
            if time.monotonic() > deadline:
                self._timer.start()
                return
        self.doubles_found.emit(self._ids)
