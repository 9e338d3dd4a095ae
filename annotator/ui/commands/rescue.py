"""The rescue of a damaged project: offered where opening fails, run beside the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from annotator.domain.errors import AnnotatorError, InputError
from annotator.domain.translation import tr
from annotator.project.project import ENDING
from annotator.ui.background.command_jobs import CommandJob, failure
from annotator.ui.dialogs.job_progress import JobProgress
from annotator.ui.dialogs.messages import Report, ask_rescue, show_error
from annotator.ui.wording.titles import free_path

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMainWindow


class RescueCommands(QObject):
    """Rescues what can be read of a project into a new one; `open` opens that."""

    hint = Signal(str)

    def __init__(self, window: QMainWindow, open: Callable[[Path], bool]) -> None:
        super().__init__(window)
        self._window = window
        self._open = open
        self._job: CommandJob | None = None

    def offer(self, error: AnnotatorError, bad: Path) -> None:
        """Say why a project cannot be read; rescue it if the reader wants that."""
        if not ask_rescue(error, self._window):
            return
        if self._job is not None:
            self.hint.emit(tr("A rescue is at work already."))
            return
        proposed = free_path(bad.parent, f"{bad.stem}.rescued")
        projects = tr("Projects ({endings})", endings=f"*{ENDING}")
        name, _ = QFileDialog.getSaveFileName(
            self._window, tr("Rescue into a new project"), str(proposed), projects,
            options=QFileDialog.Option.DontConfirmOverwrite,
        )  # fmt: skip
        if name:
            path = Path(name)
            self._run(bad, path if path.suffix else path.with_suffix(ENDING))

    def _run(self, bad: Path, new: Path) -> None:
        self._job = job = CommandJob(["rescue", str(bad), "--out", str(new)], "", self)
        progress = JobProgress(tr("Rescuing …"), self._window)
        progress.canceled.connect(job.cancel)

        def on_finished(code: int, out: str, errors: str) -> None:
            progress.canceled.disconnect(job.cancel)
            progress.close()
            progress.deleteLater()
            self._job = None
            job.deleteLater()
            if job.cancelled:
                self.hint.emit(tr("The rescue was cancelled; nothing was written."))
            else:
                self._rescued(new, code, errors)

        job.progressed.connect(progress.show_progress)
        job.finished.connect(on_finished)
        job.start()

    def _rescued(self, new: Path, code: int, errors: str) -> None:
        if code not in (0, 1):
            early = tr("The rescue has ended early; the damaged project is as it was.")
            words = failure(errors, early)
            show_error(InputError(words), self._window)
            return
        self._open(new)
        *lines, summary = errors.strip().splitlines()
        dialog = Report(tr("Rescue", note="title of a report"), summary, lines, self._window)
        dialog.exec()
        dialog.deleteLater()

    def stop(self) -> None:
        """Cancel the running rescue and wait for its end."""
        if self._job is not None:
            self._job.stop()
