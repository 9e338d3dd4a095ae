"""The making of a backup, and the removal of those that others stand for."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from annotator.computer.begun_files import remove_left
from annotator.domain.errors import StorageError
from annotator.domain.translation import tr
from annotator.project.backups.folder import (
    Backup,
    backups_in,
    folder_of,
    made_folder,
    new_backup,
    stem_of,
)
from annotator.project.backups.settings import read_settings
from annotator.project.backups.thinning import ASKED, thinned, usual_limit
from annotator.store.backup import Copy, is_whole, state_at
from annotator.store.schema_check import check_file

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from annotator.store.backup import Progress


@dataclass(frozen=True)
class Made:
    """The outcome of a wish for a backup.

    Attributes
    ----------
    backup: the newest backup, which holds the present state; None for a project with nothing in it.
    is_new: whether it was made now.
    dropped: older ones that the limit of space has no room for.
    """

    backup: Backup | None
    is_new: bool = False
    dropped: tuple[Backup, ...] = ()

    def to_plain(self) -> dict[str, Any]:
        """Return it as JSON values."""
        backup = self.backup
        return {
            "path": str(backup.path) if backup else None,
            "at": backup.at.isoformat() if backup else None,
            "reason": backup.reason if backup else None,
            "size": backup.size if backup else 0,
            "is_new": self.is_new,
            "dropped": [str(each.path) for each in self.dropped],
        }


class Begun:
    """A backup whose state is copied; `finish` checks, keeps and thins, and may run in another thread."""

    def __init__(
        self,
        project: Path,
        reason: str,
        chosen: Path | None = None,
        progress: Progress | None = None,
        *,
        at_once: bool = False,
    ) -> None:
        """Copy the state of a project; errors as in `back_up`."""
        folder = made_folder(folder_of(project, chosen))
        remove_left(folder, f"{stem_of(project.resolve())}.")
        self._project = project
        self._backup = new_backup(folder, project, reason, datetime.now(UTC))
        self._copy = Copy(project, self._backup.path, progress, at_once=at_once)

    def finish(self) -> Made:
        """Give the backup its name once it is checked, and drop older ones; errors as in `back_up`."""
        self._copy.finish()
        return Made(self._backup, True, tuple(_thin(self._backup.path.parent, self._project)))


def back_up(project: Path, reason: str, chosen: Path | None = None, progress: Progress | None = None) -> Made:
    """Make a backup, unless the newest one holds the same; one that a person asks for is made anyway.

    `chosen` is the folder for the backups of all projects, in place of that in the settings.

    Raises
    ------
    StorageError: it could not be made; nothing is left behind, and the project is as it was.
    """
    check_file(project)
    if reason != ASKED:
        known = up_to_date(project, chosen)
        if known is not None:
            return known
    return Begun(project, reason, chosen, progress).finish()


def needed_backup(project: Path, reason: str, without: str, chosen: Path | None = None) -> Made:
    """Make the backup without which something is not done; `without` says what was not.

    Raises
    ------
    StorageError: it could not be made; see `back_up`.
    """
    try:
        return back_up(project, reason, chosen)
    except StorageError as error:
        raise type(error)(f"{error.message} {without}", error.remedy) from error


def up_to_date(project: Path, chosen: Path | None = None) -> Made | None:
    """Return the newest backup if it holds the present state; None if there is something to back up."""
    state = state_at(project)
    if not state.documents and not state.history:
        return Made(None)
    newest = newest_whole(folder_of(project, chosen), project)
    if newest is None:
        return None
    with suppress(StorageError):  # what cannot be read is no backup: another one is made
        return Made(newest) if state_at(newest.path) == state else None
    return None


def back_up_before(
    project: Path, reason: str, tell: Callable[[str], object], progress: Progress | None = None
) -> None:
    """Make a backup before something that goes on without one: what hinders the backup is told."""
    try:
        back_up(project, reason, progress=progress)
    except StorageError as error:
        tell(tr("No backup was made before this. {error}", error=error))


def newest_whole(folder: Path, project: Path) -> Backup | None:
    """Return the newest backup in a folder whose file is whole."""
    newest_first = sorted(backups_in(folder, project), key=lambda backup: backup.at, reverse=True)
    return next((backup for backup in newest_first if is_whole(backup.path)), None)


def _thin(folder: Path, project: Path) -> Sequence[Backup]:
    """Remove what thinning drops; return what the limit of space had no room for.

    Only whole projects with a name of ours are counted and removed: what else lies there is not ours.
    """
    try:
        whole = [backup for backup in backups_in(folder, project) if is_whole(backup.path)]
    except StorageError:
        return ()  # the backup itself is made; the next one thins
    limit = read_settings().most_bytes or usual_limit(project.stat().st_size)
    dropped = thinned(whole, datetime.now(UTC), limit, lambda backup: backup.size)
    for backup in (*dropped.by_age, *dropped.for_room):
        with suppress(OSError):  # it stays until the next time
            backup.path.unlink()
    return dropped.for_room
