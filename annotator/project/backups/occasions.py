"""Backups that a project makes by itself.

What makes them is imported at the first one: a start needs none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def before_migration(path: Path) -> None:
    """Back up a project of an older file version; StorageError if that fails."""
    from annotator.project.backups.backup import back_up

    back_up(path, "migration")


def before_much(path: Path) -> None:
    """Back up a project before an act on very many annotations, which goes on if that fails."""
    import logging

    from annotator.project.backups.backup import back_up_before

    back_up_before(path, "acts", logging.getLogger(__name__).warning)
