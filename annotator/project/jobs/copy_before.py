"""A copy of the whole project, made before something that cannot be undone."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from annotator.domain.errors import NotWritable

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.project.project import Project


def copy_before(project: Project, reason: str) -> Path:
    """Write a copy into the folder of backups beside the project, named by time and reason; return its path.

    Raises
    ------
    StorageError: it could not be written.
    """
    folder = project.path.with_suffix(".backups")
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise NotWritable(
            f"{folder} cannot be made: {error.strerror}.", "Change the permissions of its folder."
        ) from error
    time = datetime.now(UTC).strftime("%Y-%m-%dT%H%M%SZ")
    path = folder / f"{project.path.stem}.{time}.{reason}{project.path.suffix}"
    project.save_copy(path)
    return path
