"""The export, and the jobs of imports and exports beside the window.

Dialogs and jobs are imported at the first use: opening a project needs none of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.domain.errors import AnnotatorError, InputError
from annotator.domain.translation import tr
from annotator.ui.session.finished_jobs import follow_job

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QMainWindow

    from annotator.project import Project
    from annotator.store.history import Entry
    from annotator.ui.background.command_jobs import CommandJob
    from annotator.ui.session.workspace import Workspace


class FileCommands(QObject):
    """Exports, and runs the jobs of imports and exports with progress and cancel."""

    hint = Signal(str)

    def __init__(self, workspace: Workspace, window: QMainWindow) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._window = window
        self._jobs: list[CommandJob] = []

    def _show_error(self, error: AnnotatorError) -> None:
        from annotator.ui.dialogs.messages import show_error

        show_error(error, self._window)

    def export(self) -> None:
        """Ask for layers and target, and export in a separate process."""
        self._export([], lambda: None)

    def export_places(self, places: Path, ended: Callable[[], None]) -> bool:
        """Export the documents at the places that a file lists; `ended` is called after the export.

        Return whether the export was begun.
        """
        return self._export(["--places", str(places)], ended)

    def _export(self, further: list[str], ended: Callable[[], None]) -> bool:
        from annotator.ui.dialogs.exports.export import ExportDialog

        project = self._workspace.project
        if project is None:
            self.hint.emit(tr("Open a project first."))
            return False
        self._workspace.leaving.emit()  # a typed note and the time so far belong to what is written
        dialog = ExportDialog(project, self._window)
        is_wanted = bool(dialog.exec())
        if is_wanted:
            target = dialog.path.text().strip()
            self.run(
                tr("Exporting …"),
                [*dialog.arguments(project.path), *further],
                lambda *outcome: self._exported(target, *outcome),
                ended,
            )
        dialog.deleteLater()
        return is_wanted

    def _exported(self, target: str, code: int, out: str, errors: str) -> None:
        if code == 1:  # some annotations were left out
            from annotator.ui.dialogs.messages import Report

            *lines, summary = errors.strip().splitlines()
            heading = tr("{exported}: {path}", exported=summary.rstrip("."), path=target)
            dialog = Report(tr("Export", note="title of a report"), heading, lines, self._window)
            dialog.exec()
            dialog.deleteLater()
        elif code:
            from annotator.ui.background.command_jobs import failure

            early = tr("The export has ended early; files that were there before are as they were.")
            self._show_error(InputError(failure(errors, early)))
        else:
            # The lines before tell the losses, which the dialog has shown.
            last = "".join(errors.strip().splitlines()[-1:])
            self.hint.emit(tr("{exported}: {path}", exported=last.rstrip("."), path=target))

    def run(
        self,
        label: str,
        arguments: list[str],
        finished: Callable[[int, str, str], None],
        ended: Callable[[], None] = lambda: None,
        *,
        is_alone: bool = False,
        said_of_cancelled: Callable[[], str | None] = lambda: None,
    ) -> None:
        """Run a command beside the window; `finished` gets its outcome, `ended` is called in any case.

        `is_alone`: no act may come meanwhile, since it would be taken back, or wait for the command.
        `said_of_cancelled`: says what a cancelled command has done, if it does more than the project tells.
        """
        from annotator.project.jobs.kept_imports import import_counts
        from annotator.store.stage_file import forget_stopped_import
        from annotator.ui.background.command_jobs import CommandJob
        from annotator.ui.dialogs.job_progress import JobProgress

        project = self._workspace.project
        assert project is not None
        try:
            self._workspace.leaving.emit()  # the command finds what was typed and counted so far
            before, newest = import_counts(project), project.history(1)
            project.check_place()  # if it is moved, the job would change another file with the same name
        except AnnotatorError as error:
            ended()
            self._workspace.refused.emit(error)
            return
        job = CommandJob(arguments, project.database.lock_token, self)
        progress = JobProgress(label, self._window)
        progress.setModal(is_alone)

        def cancel() -> None:
            # After the end of the process: what a stopped import has gathered is not to be gone on with.
            job.finished.connect(lambda *_: forget_stopped_import(project.path))
            job.cancel()

        progress.canceled.connect(cancel)

        def on_finished(code: int, out: str, errors: str) -> None:
            progress.canceled.disconnect(cancel)
            progress.close()
            progress.deleteLater()
            self._jobs.remove(job)
            cancelled = job.cancelled
            job.deleteLater()
            ended()
            if self._workspace.project is not project:
                return  # it was closed meanwhile, which has cancelled the command
            if cancelled:
                self._tell_cancelled(project, before, newest, said_of_cancelled())
            else:
                finished(code, out, errors)

        job.progressed.connect(progress.show_progress)
        job.finished.connect(on_finished)
        self._jobs.append(job)
        job.start()

    def _tell_cancelled(
        self, project: Project, before: tuple[int, int, int, int], newest: list[Entry], known: str | None
    ) -> None:
        """Say what a cancelled command has done, which began with these counts and this newest act.

        `known`: what it is known to have done besides; None where the project tells.
        """
        from annotator.project.jobs.kept_imports import import_counts, said_of_cancelled

        after = import_counts(project)
        is_done = after == before and project.history(1) != newest
        done = tr("It was done before it could be cancelled.")
        self.hint.emit(known or (done if is_done else said_of_cancelled(before, after)))
        if is_done or after != before:
            follow_job(self._workspace)

    def cancel(self) -> None:
        """Cancel the running jobs, since their project is closed."""
        for job in self._jobs:
            job.cancel()

    def stop(self) -> None:
        """Cancel the running jobs and wait for their end."""
        for job in list(self._jobs):
            job.stop()
