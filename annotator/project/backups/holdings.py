"""The contents of each backup of a project, and the acts since."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from annotator.domain.errors import StorageError
from annotator.project.backups.folder import backups_of
from annotator.store.backup import acts_since, contents_at

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.project.backups.folder import Backup


@dataclass(frozen=True)
class Holding:
    """A backup with what it holds.

    Attributes
    ----------
    annotations: numbers by kind, of all layers.
    acts_since: number of acts in the project since then; None if that has another history.
    fault: why the backup cannot be read; "" for a sound one.
    """

    backup: Backup
    documents: int = 0
    annotations: dict[str, int] | None = None
    acts_since: int | None = None
    fault: str = ""

    def to_plain(self) -> dict[str, Any]:
        """Return it as JSON values."""
        return {
            "path": str(self.backup.path),
            "at": self.backup.at.isoformat(),
            "reason": self.backup.reason,
            "size": self.backup.size,
            "documents": self.documents,
            "annotations": self.annotations or {},
            "acts_since": self.acts_since,
            "fault": self.fault,
        }


def holdings(project: Path, chosen: Path | None = None) -> list[Holding]:
    """Return the backups of a project, the newest first, each with what it holds."""
    return [holding_of(backup, project) for backup in backups_of(project, chosen)]


def holding_of(backup: Backup, project: Path) -> Holding:
    """Return what a backup holds; the project itself may be damaged or gone."""
    try:
        contents = contents_at(backup.path)
    except StorageError as error:
        return Holding(backup, fault=error.message)
    try:
        since = acts_since(project, contents)
    except StorageError:
        since = None  # restoring says what is wrong with the project
    return Holding(backup, contents.documents, contents.annotations, since)


def has_other_history(project: Path, backup: Path) -> bool:
    """Tell whether a backup is none of what the project was once: perhaps it is of another project.

    Raises
    ------
    StorageError: one of them is no project, or is damaged.
    """
    return acts_since(project, contents_at(backup)) is None
