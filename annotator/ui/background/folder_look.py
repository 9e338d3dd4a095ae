"""The look at the folder of a project that others share: in a thread, since a drive may answer late."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal

from annotator.domain.system_errors import reason
from annotator.project.teams.watched_folder import news, taken_back, watched

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.project.teams.watched_folder import TakenBack
    from annotator.ui.session.workspace import Workspace

_PATIENCE = 2_000  # milliseconds for a look at the end of the program
_held_up: list[QThread] = []  # Qt aborts the program if a thread that runs is deleted


class _Look(QThread):
    """One look at the folder of one project."""

    def __init__(self, project: Path, undone: list[TakenBack], parent: QObject) -> None:
        super().__init__(parent)
        self.project = project
        self.undone = undone
        self.found: list[Path] = []
        self.fault = ""

    def run(self) -> None:
        """Look, or keep why the folder cannot be read now."""
        try:
            self.found = news(self.project, self.undone)
        except OSError as error:
            self.fault = reason(error)


class FolderLook(QObject):
    """Looks at the watched folder when it is asked to, one look at a time."""

    found = Signal(list)  # files that are new or have changed
    failed = Signal(str)  # why the folder cannot be read now

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._look: _Look | None = None

    @property
    def is_running(self) -> bool:
        """Tell whether a look is going on."""
        return self._look is not None

    def begin(self) -> None:
        """Look, unless a look is going on, or the project has no folder."""
        project = self._workspace.project
        if self._look is not None or project is None or not project.writable or watched(project.path) is None:
            return
        self._look = _Look(project.path, taken_back(project.database), self)
        self._look.finished.connect(self._tell)
        self._look.start()

    def _tell(self) -> None:
        look, self._look = self._look, None
        if look is None:
            return
        project = self._workspace.project
        if project is not None and project.path == look.project:
            if look.fault:
                self.failed.emit(look.fault)
            else:
                self.found.emit(look.found)
        look.deleteLater()

    def stop(self) -> None:
        """Wait for the end of a look, since the program ends; one that a drive holds up ends with it."""
        look, self._look = self._look, None
        if look is None:
            return
        look.finished.disconnect(self._tell)
        if not look.wait(_PATIENCE):
            look.setParent(None)
            _held_up.append(look)
