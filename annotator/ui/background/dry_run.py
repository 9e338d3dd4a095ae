"""A dry run of a command beside the window, again after each change of what it is asked."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.domain.translation import mark, tr
from annotator.ui.background.command_jobs import CommandJob, failure

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_PAUSE = 250  # milliseconds without a change before it runs again


class DryRun(QObject):
    """Runs one command at a time, which answers with JSON; a new run ends the one before it."""

    answered = Signal(object)  # what the command prints
    failed = Signal(str)
    progressed = Signal(int, int)  # done, total

    def __init__(
        self,
        arguments: Callable[[], Sequence[str]],
        lock_token: str,
        parent: QObject | None = None,
        early: str = mark("The look at it has ended early; nothing was changed."),
    ) -> None:
        """Prepare it; `early` says, as a text for `tr`, that a command has ended without a word."""
        super().__init__(parent)
        self._arguments = arguments
        self._lock_token = lock_token
        self._early = early
        self._job: CommandJob | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.run)

    @property
    def is_running(self) -> bool:
        """Tell whether a run is going on or waits."""
        return self._job is not None or self._timer.isActive()

    def run_soon(self) -> None:
        """Run when nothing has changed for a moment."""
        self.stop()
        self._timer.start()

    def stop(self) -> None:
        """End the run."""
        self._timer.stop()
        job, self._job = self._job, None
        if job is not None:
            job.stop()

    def run(self) -> None:
        """Run now."""
        self.stop()
        self._job = job = CommandJob(self._arguments(), self._lock_token, self)
        job.progressed.connect(self.progressed)
        job.finished.connect(lambda code, out, errors: self._finish(job, out, errors))
        job.start()

    def _finish(self, job: CommandJob, out: str, errors: str) -> None:
        job.deleteLater()
        if job is not self._job:
            return
        self._job = None
        try:
            self.answered.emit(json.loads(out))
        except ValueError:
            self.failed.emit(failure(errors, tr(self._early)))
