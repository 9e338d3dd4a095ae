"""The check whether layers fit the history, in the pauses of the window."""

from __future__ import annotations

from collections import deque
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.domain.changes import LayerKey
from annotator.domain.errors import AnnotatorError
from annotator.project.jobs import misfits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.project import Project
    from annotator.ui.session.workspace import Workspace

_PAUSE_MS = 20  # between two steps of some 2 ms, so that keys come first


class LayerChecks(QObject):
    """Checks the layers of the newest acts when a project is opened, and those that are opened; once each."""

    found = Signal(object)  # list[LayerKey]: layers that do not fit

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._timer = QTimer(self, interval=_PAUSE_MS)
        self._timer.timeout.connect(self._step)
        self._project: Project | None = None
        self._known: set[LayerKey] = set()  # those checked, or waiting for it
        self._waiting: deque[LayerKey] = deque()
        self._steps: Iterator[bool] | None = None  # of the first one that waits
        self._found: list[LayerKey] = []
        workspace.changed.connect(self._begin_again)
        workspace.project_closed.connect(self._forget)

    @property
    def is_running(self) -> bool:
        """Tell whether layers wait for their check."""
        return self._timer.isActive()

    def look(self) -> None:
        """Check the open layer, and at the first document of a project those of the newest acts."""
        project, opened = self._workspace.project, self._workspace.opened
        if project is None or opened is None:
            return
        keys = [LayerKey(opened.document.id, project.annotator)]
        if project is not self._project:
            self._forget()
            self._project = project
            with suppress(AnnotatorError):  # whatever keeps the file from being read is told at the next act
                keys += misfits.of_newest_acts(project)
        self._waiting += [key for key in dict.fromkeys(keys) if key not in self._known]
        self._known.update(keys)
        if self._waiting:
            self._timer.start()

    def _forget(self) -> None:
        self._timer.stop()
        self._project, self._steps = None, None
        self._known.clear()
        self._waiting.clear()
        self._found.clear()

    def _begin_again(self) -> None:
        """Begin with a layer from its start, since an act may have changed it between two steps."""
        self._steps = None

    def _step(self) -> None:
        if self._project is None or not self._waiting:
            self._end()
            return
        if self._steps is None:
            self._steps = misfits.check_in_steps(self._project, self._waiting[0])
        try:
            fits = next(self._steps, None)
        except AnnotatorError:
            fits = None  # whatever keeps the file from being read is told at the next act
        if fits:
            return
        key, self._steps = self._waiting.popleft(), None
        if fits is False:
            self._found.append(key)

    def _end(self) -> None:
        self._timer.stop()
        if self._found:
            found, self._found = self._found, []
            self.found.emit(found)
