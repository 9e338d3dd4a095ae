"""The counting of decisions beside the window, from which suggestions learn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from annotator.domain.errors import AnnotatorError
from annotator.ui.background.command_jobs import CommandJob

if TYPE_CHECKING:
    from annotator.ui.session.workspace import Workspace

# Documents that are done between two counts: a count changes little more often, and takes a process a second.
_BETWEEN = 5


class DecisionCounting(QObject):
    """Runs ``annotator learn`` after some documents are done.

    What it finds is used in documents that are opened afterwards: nothing moves in the open one.
    """

    counted = Signal()  # what was learnt may have changed

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._job: CommandJob | None = None
        workspace.project_closed.connect(self.stop)

    @property
    def is_running(self) -> bool:
        """Tell whether decisions are being counted."""
        return self._job is not None

    def count_if_due(self) -> None:
        """Count the decisions if enough documents were done since the last count."""
        project = self._workspace.project
        try:
            if (
                project is not None
                and not project.is_on_gold
                and project.learns
                and project.count_uncounted() >= _BETWEEN
            ):
                self.count()
        except AnnotatorError:
            return  # whatever keeps the file from being read is told at the next act

    def count(self) -> None:
        """Count the decisions now, unless that is being done or the project is open for reading only."""
        project = self._workspace.project
        if project is None or not project.writable or self._job is not None:
            return
        command = ["learn", str(project.path), "--annotator", project.person, "--no-measure"]
        self._job = CommandJob(command, project.database.lock_token, self)
        self._job.finished.connect(self._on_finished)
        self._job.start()

    def stop(self) -> None:
        """Stop the counting; the older counts stay."""
        job, self._job = self._job, None
        if job is not None:
            job.finished.disconnect(self._on_finished)
            job.stop()
            job.deleteLater()

    @Slot(int, str, str)
    def _on_finished(self, code: int, out: str, errors: str) -> None:
        if self._job is not None:
            self._job.deleteLater()
        self._job = None
        project = self._workspace.project
        if project is not None and not code:  # a failed count is tried again after the next document
            project.read_learning()
            self.counted.emit()
