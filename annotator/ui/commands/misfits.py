"""Messages and ways out where layers do not fit the history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.domain.errors import AnnotatorError
from annotator.project.jobs import misfits
from annotator.ui.background.layer_checks import LayerChecks

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from annotator.domain.changes import LayerKey
    from annotator.ui.session.workspace import Workspace


class MisfitCommands(QObject):
    """Tells which layers do not fit, once a session, and takes them as they are if the annotator says so."""

    def __init__(self, workspace: Workspace, window: QMainWindow) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._window = window
        self.checks = LayerChecks(workspace, self)
        self.checks.found.connect(self._tell)

    def _tell(self, keys: list[LayerKey]) -> None:
        from annotator.ui.dialogs.messages import ask_accept

        project = self._workspace.project
        if project is None:
            return
        try:
            notice = misfits.notice(project, keys)
            if ask_accept(notice, self._window, can_accept=project.writable):
                misfits.accept(project, keys)
        except AnnotatorError as error:
            self._workspace.refused.emit(error)
