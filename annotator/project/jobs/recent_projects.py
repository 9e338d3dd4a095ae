"""Facts on a project that was opened before: whether it is there, its progress, its last change."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from annotator.store.progress import Progress, read_progress

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True)
class RecentProject:
    """A project file from outside.

    Attributes
    ----------
    changed: the time of its last change, None where the file is missing.
    progress: None where the file cannot be read now.
    """

    path: Path
    changed: datetime | None = None
    progress: Progress | None = None


def look_at(path: Path, annotator: str) -> RecentProject:
    """Look at a project file; a slow or sleeping drive may take long to answer."""
    try:
        changed = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except (OSError, ValueError, OverflowError):
        return RecentProject(path)
    return RecentProject(path, changed, read_progress(path, annotator))
