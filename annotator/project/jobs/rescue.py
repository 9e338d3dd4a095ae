"""The rescue of a damaged project into a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.project.jobs.backup_files import backups_of
from annotator.project.project import bundled_codebook
from annotator.store.rescue.rescue import rescue

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from annotator.store.rescue.account import Account


def rescue_project(
    bad: Path,
    new: Path,
    progress: Callable[[int, int], None] = lambda done, total: None,
    backups: Sequence[Path] = (),
) -> Account:
    """Make a new project of what can be read of a damaged one, of given backups, and of those beside it.

    Raises
    ------
    StorageError: nothing could be read, the file changes meanwhile, or the new one could not be written.
    """
    found = [*backups, *(backup.path for backup in backups_of(bad))]
    return rescue(bad, new, found, bundled_codebook("default"), progress)
