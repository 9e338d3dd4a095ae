"""Failures, each shown once: in the status line, or in a message with remedies."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from annotator.computer import log
from annotator.domain.errors import AnnotatorError, ProjectDamaged, ProjectMoved, StorageError
from annotator.domain.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMessageBox, QWidget

    from annotator.ui.commands.project import ProjectCommands
    from annotator.ui.session.workspace import Workspace
    from annotator.ui.shell.status_line import StatusLine

_QUIET = 20.0  # seconds between two messages on failures outside acts


class Troubles(QObject):
    """Shows refused acts, and failures of the machine or the file."""

    def __init__(
        self,
        workspace: Workspace,
        projects: ProjectCommands,
        status: StatusLine,
        say: Callable[[str], None],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._projects = projects
        self._status = status
        self._say = say
        self._window = window
        self._open: set[str] = set()  # kinds of the open messages
        self._told: dict[str, float] = {}  # time of the last message by kind
        self._said = ""  # the last message on an act, until an act is saved
        workspace.saved.connect(self._forget_said)
        workspace.project_opened.connect(self._forget_said)

    @Slot(object)
    def tell(self, error: AnnotatorError) -> None:
        """Show why an act was refused: storage failures in a message, other reasons in the status line.

        A failure that lasts is shown in the status line, too, once its message was closed.
        """
        self._status.saved.clear()  # the last act was not saved
        if not isinstance(error, StorageError):
            self._say(str(error))
        elif str(error) == self._said:
            self._say(error.message)
        elif self._kind(error) not in self._open:
            self._said = str(error)
            self._show(error)

    def _forget_said(self) -> None:
        self._said = ""

    def tell_later(self, error: AnnotatorError) -> None:
        """Show a failure of painting or look-up, once and after the event."""
        now = time.monotonic()
        if now - self._told.get(self._kind(error), -_QUIET) >= _QUIET:
            self._told[self._kind(error)] = now
            QTimer.singleShot(0, self, lambda: self._tell_unasked(error))

    def hint(self, error: AnnotatorError) -> None:
        """Show a failure in the background in the status line."""
        self._say(str(error))

    def _tell_unasked(self, error: AnnotatorError) -> None:
        if self._open:
            return  # one message is enough
        self._show(error)

    def _kind(self, error: AnnotatorError) -> str:
        return type(error).__name__

    def _show(self, error: AnnotatorError) -> None:
        from annotator.ui.dialogs.messages import error_box

        kind = self._kind(error)
        log.note_error(error)
        self._open.add(kind)
        try:
            if isinstance(error, ProjectDamaged):
                self._projects.offer_rescue(error)
                return
            box = error_box(error, self._window)
            if isinstance(error, ProjectMoved):
                self._offer_ways_out(box)
            else:
                box.exec()
            box.deleteLater()
        finally:
            self._open.discard(kind)
            if kind in self._told:
                self._told[kind] = time.monotonic()

    def _offer_ways_out(self, box: QMessageBox) -> None:
        from PySide6.QtWidgets import QMessageBox

        role = QMessageBox.ButtonRole.ActionRole
        again = box.addButton(tr("&Open again"), role)
        locate = box.addButton(tr("&Locate…"), role)
        copy = box.addButton(tr("&Save a copy…"), role)
        project = self._workspace.project
        again.setEnabled(project is not None and project.path.is_file())
        box.setDefaultButton(again if again.isEnabled() else locate)
        box.setEscapeButton(box.addButton(QMessageBox.StandardButton.Close))
        box.exec()
        chosen, projects = box.clickedButton(), self._projects
        if chosen is again:
            projects.open_again()
        elif chosen is locate:
            projects.open_project()
        elif chosen is copy:
            projects.save_copy()
