"""The restore of documents from a backup: one act, which can be undone."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.arguments import IDS, instance_of, or_none, takes
from annotator.domain.errors import ActRefused, InputError, StorageError
from annotator.domain.translation import tr
from annotator.project.backups.backup import needed_backup
from annotator.project.backups.folder import backups_of
from annotator.store.attached_backup import attached, ids_missing, is_there, will_edit
from annotator.store.backup import Copy, is_whole
from annotator.store.operations import operation
from annotator.store.restored_rows import restore_rows
from annotator.store.text_changes import RESTORED_TEXTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.project.backups.backup import Made
    from annotator.project.backups.folder import Backup
    from annotator.store.connection import Database
    from annotator.store.restored_rows import Restored

LATEST = "latest"
RESTORE = "restore"  # the names of acts that restore begin so, and so do those that change texts


class RestoreReport(NamedTuple):
    """The changes that a restore has made.

    Attributes
    ----------
    documents: the numbers of documents.
    before: the backup of the state before.
    """

    documents: Restored
    before: Made

    def summary(self) -> str:
        """Return it in words."""
        changed, returned, texts, removed = self.documents
        parts = [tr("{n} document restored|{n} documents restored", changed)]
        if texts:
            parts.append(tr("{n} text replaced by the older one|{n} texts replaced by the older one", texts))
        if returned:
            parts.append(tr("{n} document brought back|{n} documents brought back", returned))
        if removed:
            parts.append(
                tr(
                    "{n} document that came later moved to the trash"
                    "|{n} documents that came later moved to the trash",
                    removed,
                )
            )
        return ", ".join(parts)


def chosen_backup(project: Path, which: str, chosen: Path | None = None) -> Path:
    """Return the path of a backup: the latest, one of the project's by its name, or any file.

    Raises
    ------
    InputError: there is no such backup. StorageError: none of those that are there can be read.
    """
    known = backups_of(project, chosen)
    if which == LATEST:
        latest = next((backup for backup in known if is_whole(backup.path)), None)
        if latest is None and known:
            raise StorageError(
                tr(
                    "No backup of {name} can be read from its first page to its last ({path}); nothing was"
                    " restored.",
                    name=project.name,
                    path=known[0].path,
                ),
                tr(
                    "Check that their disk is connected. `annotator backups {project}` lists them.",
                    project=project,
                ),
            )
        if latest is None:
            message = tr("There is no backup of {name} that is whole.", name=project.name)
            raise InputError(message, tr("`annotator backups` lists them, `annotator backup` makes one."))
        return latest.path
    by_name = next((backup.path for backup in known if backup.path.name == which), None)
    path = by_name or Path(which)
    if not path.is_file():
        raise InputError(
            tr("There is no backup {backup}.", backup=which), tr("`annotator backups` lists them.")
        )
    return path


def made_at(backup: Path, project: Path, chosen: Path | None = None) -> datetime:
    """Return when a backup was made: its name says it, or else the time of its file."""
    known: Backup | None = next((each for each in backups_of(project, chosen) if each.path == backup), None)
    return known.at if known else datetime.fromtimestamp(backup.stat().st_mtime, UTC)


@takes(backup=instance_of("a Path", Path), at=instance_of("a datetime", datetime), ids=or_none(IDS))
def restore(
    database: Database,
    annotator: str | None,
    backup: Path,
    at: datetime,
    ids: Sequence[str] | None = None,
    chosen: Path | None = None,
) -> RestoreReport:
    """Make documents (None: all of the backup) what they were, as one act of an annotator.

    The present state is backed up first, into the folder `chosen` in place of that in the settings. Where all
    is restored, documents that came later go to the trash, and the codebook becomes what it was.

    Raises
    ------
    ActRefused: nothing differs, or so much that no act can hold it.
    InputError: the backup has no document with one of the ids.
    StorageError: the backup is damaged, or the present state cannot be backed up; nothing is changed.
    """
    before = needed_backup(database.path, "restore", tr("Nothing was restored."), chosen)
    with attached(database, backup):
        with database.reading() as connection:
            if ids is not None and (missing := ids_missing(connection, ids)):
                raise InputError(
                    tr(
                        "The backup {name} has no document “{missing}”.", name=backup.name, missing=missing[0]
                    ),
                    tr("`annotator restore` with --dry-run lists the documents that differ."),
                )
            kind = RESTORED_TEXTS if will_edit(connection, ids) else RESTORE
        what = _documents(ids)
        act = f"{kind}: {what} as of {at.astimezone():%Y-%m-%d %H:%M}"
        # An act that brings a document is on several ones, like an import.
        document = ids[0] if ids and len(ids) == 1 and is_there(database.connection, ids[0]) else None
        with operation(database, act, annotator, document) as (running, changes):
            database.expect_much()  # it is backed up: see above
            restored = restore_rows(running, ids, backup)
        if not changes:
            raise ActRefused(tr("Nothing to restore: these documents are as they were in this backup."))
    return RestoreReport(restored, before)


def put_back(project: Path, backup: Path) -> None:
    """Put a backup in the place of a project that is gone; never over a file.

    Raises
    ------
    StorageError: the backup is damaged, or the project cannot be written.
    """
    Copy(backup, project).finish()


def _documents(ids: Sequence[str] | None) -> str:
    """Return which documents are restored, in English: names of acts are stored."""
    if ids is None:
        return "all documents"
    return "1 document" if len(ids) == 1 else f"{len(ids):,} documents"
