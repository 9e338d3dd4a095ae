"""The backups without which a project is not migrated, and before acts on very many annotations.

What makes them is imported at the first one: opening a project needs none of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.translation import tr

if TYPE_CHECKING:
    from pathlib import Path


def back_up_before_migration(path: Path) -> None:
    """Back up a project of an older file version; errors pass, so that it is not migrated without."""
    from annotator.project.backups.backup import needed_backup

    without = tr(
        "{name} is of an older version of the program, and is not opened without a backup.", name=path.name
    )
    needed_backup(path, "migration", without)


def back_up_before_much(path: Path) -> None:
    """Back up the state before an act that is about to be saved; a warning tells what hinders it."""
    import logging

    from annotator.project.backups.backup import back_up_before

    back_up_before(path, "acts", logging.getLogger(__name__).warning)
