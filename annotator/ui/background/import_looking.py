"""Looking at files before their import: the command's dry run, again after each change of the choices.

A quick look comes first, so that nobody waits for the whole one, which also finds nearly equal articles.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.ui.background.command_jobs import CommandJob, ended_early, refused

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path
    from typing import Any

_PAUSE = 250  # milliseconds without a change before the files are looked at again


class ImportLooking(QObject):
    """Runs one dry run at a time, first a quick one; a new look ends the one before it.

    Attributes
    ----------
    is_looking: whether a dry run is running or waits.
    """

    looked = Signal(object)  # the preview, as the command prints it
    failed = Signal(str)
    progressed = Signal(int, int)

    def __init__(
        self,
        project: Path,
        paths: Sequence[Path],
        lock_token: str,
        plan_file: Path,
        plan: Callable[[], dict[str, Any]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._plan_file = plan_file
        self._plan = plan
        self._lock_token = lock_token
        names = [str(path.absolute()) for path in paths]
        self._arguments = ["import", str(project), "--dry-run", "--json", "--plan", str(plan_file)]
        self._names = ["--", *names]
        self._job: CommandJob | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)

    @property
    def is_looking(self) -> bool:
        """Tell whether a dry run is running or waits."""
        return self._job is not None or self._timer.isActive()

    def look_soon(self) -> None:
        """Look again when nothing has changed for a moment."""
        self.stop()
        self._timer.start(_PAUSE)

    def look(self) -> None:
        """Look at the files now, with the choices as they are."""
        self.stop()
        self.write_plan()
        self._start(is_quick=True)

    def _start(self, *, is_quick: bool) -> None:
        arguments = [*self._arguments, *(["--quick"] if is_quick else []), *self._names]
        self._job = job = CommandJob(arguments, self._lock_token, self)
        job.progressed.connect(self.progressed)
        job.finished.connect(lambda code, out, errors: self._on_finished(job, out, errors, is_quick=is_quick))
        job.start()

    def write_plan(self) -> None:
        """Write the choices to the file from which commands read them."""
        self._plan_file.write_text(json.dumps(self._plan()), encoding="utf-8")

    def stop(self) -> None:
        """End the dry run that is running."""
        self._timer.stop()
        job, self._job = self._job, None
        if job is not None:
            job.stop()

    def _on_finished(self, job: CommandJob, out: str, errors: str, *, is_quick: bool) -> None:
        job.deleteLater()
        if job is not self._job:
            return
        self._job = None
        try:
            looked = json.loads(out)
        except ValueError:
            self.failed.emit(refused(errors) or ended_early("The look at the files", "nothing was changed"))
            return
        if is_quick:
            self._start(is_quick=False)
        self.looked.emit(looked)
