"""The actions on backups: make one, show them, restore documents of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.errors import InputError
from annotator.domain.translation import tr
from annotator.ui.background.backup_keeping import BackupKeeping
from annotator.ui.commands.job_commands import JobCommands
from annotator.ui.session.finished_jobs import follow_job
from annotator.ui.session.project_place import project_in_place

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from annotator.ui.commands.files import FileCommands
    from annotator.ui.commands.window_parts import WindowParts


class BackupCommands(JobCommands):
    """Keeps backups of the open project, and restores from them.

    Attributes
    ----------
    keeping: the backups that are made by themselves.
    """

    def __init__(self, parts: WindowParts, files: FileCommands) -> None:
        super().__init__(parts, files)
        self.keeping = BackupKeeping(self._workspace, self)
        self.keeping.hint.connect(self.hint)
        self._workspace.postponed.connect(self._back_up_before)

    def back_up_now(self) -> None:
        """Make a backup, and say where it is."""
        if self._workspace.project is None:
            return
        self._when_ended(self._say_made)
        if self.keeping.back_up("asked") is not None:
            self.hint.emit(tr("Backing up …"))

    def _say_made(self) -> None:
        if not self.keeping.fault:  # a fault is told by the keeping
            self.hint.emit(tr("Backed up: {path}", path=self.keeping.newest.get("path", "")))

    def _when_ended(self, do: Callable[[], object]) -> None:
        """Do something once, after the process that is going to be started has ended."""

        def once() -> None:
            self.keeping.ended.disconnect(once)
            do()

        self.keeping.ended.connect(once)

    def _back_up_before(self, act: Callable[[], object]) -> None:
        """Back up a large project, showing how far it is, and do the act then."""
        from annotator.ui.dialogs.job_progress import JobProgress

        progress = JobProgress(tr("Backing up first …"), self._window)
        progress.setModal(True)

        def go_on() -> None:
            is_cancelled = progress.wasCanceled()
            progress.close()
            progress.deleteLater()
            if is_cancelled:
                self.hint.emit(tr("Cancelled; nothing was changed."))
            elif self._workspace.project is not None:
                self.keeping.let_pass()
                act()

        self._when_ended(go_on)
        job = self.keeping.back_up("acts")
        if job is not None:
            job.progressed.connect(progress.show_progress)
            progress.canceled.connect(job.cancel)

    def show(self) -> None:
        """Show the backups; restore what is chosen there."""
        from annotator.ui.dialogs.backups import BackupsDialog

        project = project_in_place(self._workspace)
        if project is None:
            return
        dialog = BackupsDialog(project, self.keeping, self._window)
        is_chosen = bool(dialog.exec())
        backup, ids = dialog.chosen_backup(), dialog.chosen_documents()
        dialog.deleteLater()
        if is_chosen and backup:
            self._restore(backup, ids)

    def _restore(self, backup: str, ids: Sequence[str] | None) -> None:
        project = self._workspace.project
        assert project is not None
        documents = [word for id in ids or () for word in ("--document", id)]
        self._files.run(
            tr("Restoring …"),
            ["restore", str(project.path), backup, "--json", "--annotator", project.person, *documents],
            self._restored,
            is_alone=True,
        )

    def _restored(self, code: int, out: str, errors: str) -> None:
        import json

        workspace = self._workspace
        try:
            report = json.loads(out)
        except ValueError:
            from annotator.ui.background.command_jobs import failure
            from annotator.ui.dialogs.messages import show_error

            early = tr("The restore has ended early; it is done whole or not at all.")
            words = failure(errors, early)
            show_error(InputError(words), self._window)
            return
        follow_job(workspace)
        if workspace.project is not None:
            workspace.project.read_registry()
            if position := workspace.project.nearest(workspace.position or 1):
                workspace.open_document(position)
        self.hint.emit(tr("{restored}. Undo takes it back.", restored=report["summary"]))
