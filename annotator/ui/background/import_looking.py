"""Looking at files before their import: the command's dry run, again after each change of the choices.

A quick look comes first, so that nobody waits for the whole one, which also finds nearly equal articles.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.domain.translation import mark
from annotator.ui.background.dry_run import DryRun

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path
    from typing import Any


class ImportLooking(QObject):
    """Runs one dry run at a time, first a quick one; a new look ends the one before it."""

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
        self._is_quick = True
        self._command = ["import", str(project), "--dry-run", "--json", "--plan", str(plan_file)]
        self._names = ["--", *(str(path.absolute()) for path in paths)]
        early = mark("The look at the files has ended early; nothing was changed.")
        self._dry_run = DryRun(self._arguments, lock_token, self, early)
        self._dry_run.answered.connect(self._take)
        self._dry_run.failed.connect(self.failed)
        self._dry_run.progressed.connect(self.progressed)

    @property
    def is_looking(self) -> bool:
        """Tell whether a dry run is running or waits."""
        return self._dry_run.is_running

    def look_soon(self) -> None:
        """Look again when nothing has changed for a moment."""
        self._is_quick = True
        self._dry_run.run_soon()

    def look(self) -> None:
        """Look at the files now, with the choices as they are."""
        self._is_quick = True
        self._dry_run.run()

    def _arguments(self) -> list[str]:
        self.write_plan()
        return [*self._command, *(["--quick"] if self._is_quick else []), *self._names]

    def write_plan(self) -> None:
        """Write the choices to the file from which commands read them."""
        self._plan_file.write_text(json.dumps(self._plan()), encoding="utf-8")

    def stop(self) -> None:
        """End the dry run that is running."""
        self._dry_run.stop()

    def _take(self, looked: object) -> None:
        if self._is_quick:
            self._is_quick = False
            self._dry_run.run()
        self.looked.emit(looked)
