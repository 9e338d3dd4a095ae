"""The backups of the open project in the status line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction

    from annotator.ui.background.backup_keeping import BackupKeeping
    from annotator.ui.shell.status_line import StatusLine
    from annotator.ui.shell.subjects import Subjects


class BackupStatus(QObject):
    """Shows when the newest backup was made, or that one could not be; a press shows them all."""

    def __init__(self, keeping: BackupKeeping, status: StatusLine, show_all: QAction) -> None:
        super().__init__(status)
        self._keeping = keeping
        self._status = status
        keeping.told.connect(self._show)
        status.backups.clicked.connect(show_all.trigger)

    @Slot()
    def _show(self) -> None:
        keeping = self._keeping
        self._status.show_backups(keeping.words(), keeping.details(), is_wrong=bool(keeping.fault))


def keep_backups(subjects: Subjects, status: StatusLine, actions: Mapping[str, QAction]) -> None:
    """Keep backups of the open project from now on, and show their state."""
    keeping = subjects.backups.keeping
    if status.findChild(BackupStatus) is None:
        BackupStatus(keeping, status, actions["backups"])
    keeping.begin()
