"""The backups that lie beside a project."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path

_NAME = re.compile(r"\.(\d{4}-\d\d-\d\dT\d{6}Z)\.(\w+)$")


class Backup(NamedTuple):
    """A backup of a project: a whole project file."""

    path: Path
    at: datetime
    reason: str


def backups_of(project: Path) -> list[Backup]:
    """Return the backups of a project, the newest first."""
    backups = []
    for path in project.with_name(f"{project.stem}.backups").glob(f"*{project.suffix}"):
        if match := _NAME.search(path.stem):
            at = datetime.strptime(match[1], "%Y-%m-%dT%H%M%SZ").replace(tzinfo=UTC)
            backups.append(Backup(path, at, match[2]))
    return sorted(backups, key=lambda backup: backup.at, reverse=True)
