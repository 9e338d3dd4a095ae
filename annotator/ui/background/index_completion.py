"""The completion of the word index for documents not yet in it, beside the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from annotator.domain.errors import AnnotatorError, InputError
from annotator.domain.translation import tr
from annotator.project.jobs.search import unindexed
from annotator.ui.background.command_jobs import CommandJob, failure

if TYPE_CHECKING:
    from annotator.ui.session.workspace import Workspace


class Indexing(QObject):
    """Runs ``annotator index`` in steps so small that acts hardly wait; after a stop it goes on another time.

    Attributes
    ----------
    error: the reason of a failure.
    """

    changed = Signal()  # the number of missing documents, or the running state

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._job: CommandJob | None = None
        self._missing = 0
        self.error: AnnotatorError | None = None
        workspace.project_closed.connect(self.stop)

    @property
    def is_running(self) -> bool:
        """Tell whether documents are being indexed."""
        return self._job is not None

    @property
    def missing(self) -> int:
        """Return the number of documents not in the index."""
        return self._missing

    def complete(self) -> None:
        """Index the missing documents, unless the project is open read-only."""
        project = self._workspace.project
        if project is None or self._job is not None:
            return
        self.error = None
        try:
            project.check_place()
            self._missing = unindexed(project)
        except AnnotatorError as error:
            self.error = error
        if self._missing and project.writable and self.error is None:
            self._run()
        self.changed.emit()

    def make_anew(self) -> None:
        """Rebuild a damaged index."""
        if self._job is None and self._workspace.project is not None:
            self.error = None
            self._missing = self._workspace.project.count()
            self._run("--anew")
            self.changed.emit()

    def _run(self, *options: str) -> None:
        project = self._workspace.project
        assert project is not None
        job = CommandJob(["index", str(project.path), *options], project.database.lock_token, self)
        job.progressed.connect(self._on_progress)
        job.finished.connect(self._on_finished)
        self._job = job
        job.start()

    def stop(self) -> None:
        """Stop the indexing; documents indexed so far stay in the index."""
        job, self._job = self._job, None
        self._missing, self.error = 0, None
        if job is not None:
            job.finished.disconnect(self._on_finished)
            job.stop()
            job.deleteLater()
        self.changed.emit()

    @Slot(int, int)
    def _on_progress(self, done: int, total: int) -> None:
        self._missing = total - done
        self.changed.emit()

    @Slot(int, str, str)
    def _on_finished(self, code: int, out: str, errors: str) -> None:
        if self._job is not None:
            self._job.deleteLater()
        self._job = None
        if code:
            early = tr("The indexing has ended early; what is indexed is kept.")
            self.error = InputError(failure(errors, early))
            self.changed.emit()
        else:
            self.complete()  # further documents may have been imported meanwhile
