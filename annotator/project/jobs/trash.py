"""Work on the trash as a whole: what it holds, what comes back by its id, and emptying."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.domain.errors import InputError, StorageError
from annotator.domain.translation import number, tr
from annotator.project.backups.backup import needed_backup
from annotator.project.backups.folder import backups_of
from annotator.store import emptying, trash
from annotator.store import removed as removed_rows

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from annotator.project.project import Project
    from annotator.store.removed import Removed
    from annotator.store.trash import Trashed

_PAGE = 500  # documents read at a time


_WORTH_TELLING = 100_000  # bytes


class Emptied(NamedTuple):
    """The results of emptying the trash.

    Attributes
    ----------
    number: of documents deleted.
    backup: of the state before; None if there was nothing to delete.
    backups: the number of backups, which may all hold what was deleted.
    saved: bytes by which the file is smaller.
    fault: why their words may still stand in parts of the file that nothing uses; "" if they do not.
    """

    number: int
    backup: Path | None
    backups: int
    saved: int
    fault: str

    def lines(self) -> list[str]:
        """Return it in words."""
        deleted = tr("{n} document deleted for good.|{n} documents deleted for good.", self.number)
        lines = [deleted if self.number else tr("The trash is empty.")]
        if self.fault:
            lines.append(
                tr(
                    "{fault} So deleted words may still stand in unused parts of the file; empty the trash"
                    " once more to take them out.",
                    fault=self.fault,
                )
            )
        else:
            lines.append(
                tr(
                    "Deleted texts and annotations stand nowhere in the file, which is {size} MB smaller;"
                    " speakers stay.",
                    size=number(self.saved / 1e6, 1),
                )
                if self.saved >= _WORTH_TELLING
                else tr("Deleted texts and annotations stand nowhere in the file; speakers stay.")
            )
        if self.backup is not None:
            lines.append(tr("The project as it was is in {backup}.", backup=self.backup))
        if self.backups:
            lines.append(
                tr(
                    "{n} backup may still hold deleted words: delete these files, too, if the words must"
                    " stand nowhere."
                    "|{n} backups may still hold deleted words: delete these files, too, if the words must"
                    " stand nowhere.",
                    self.backups,
                )
            )
        return lines


def count(project: Project) -> int:
    """Return the number of documents in the trash."""
    return trash.count(project.database)


def trashed(project: Project, limit: int, after: int = 0) -> list[Trashed]:
    """Return documents in the trash, those that came last first; `after` is the number to pass over."""
    return trash.trashed(project.database, limit, after)


def removed(project: Project) -> list[Removed]:
    """Return the annotator's annotations, and speakers, that are not there any more, the newest first."""
    return removed_rows.removed(project.database, project.person)


def all_trashed(project: Project) -> Iterator[Trashed]:
    """Yield the documents in the trash, those that came last first."""
    number = 0
    while page := trashed(project, _PAGE, number):
        yield from page
        number += len(page)


def positions_of(project: Project, ids: Sequence[str]) -> list[int]:
    """Return the positions of documents in the trash; of several with one id, that which came last.

    Raises
    ------
    InputError: one of them is not there.
    """
    positions = []
    for id in dict.fromkeys(ids):
        position = trash.position_of(project.database, id)
        if position is None:
            raise InputError(
                tr("No document “{id}” is in the trash.", id=id), tr("`annotator trash PROJECT` lists them.")
            )
        positions.append(position)
    return positions


def empty(project: Project) -> Emptied:
    """Delete what is in the trash for good, after a backup, and take its words out of the file.

    Raises
    ------
    StorageError: the backup or the change could not be saved; nothing is deleted.
    """
    number, backup = 0, None
    if trash.count(project.database):
        backup = needed_backup(project.path, "trash", tr("Nothing was deleted.")).backup
        number = emptying.empty(project.database, project.person or None)
    size = project.path.stat().st_size
    fault = ""
    try:
        emptying.pack(project.database)
    except StorageError as error:
        fault = error.message
    saved = size - project.path.stat().st_size
    return Emptied(number, backup.path if backup else None, len(backups_of(project.path)), saved, fault)


def to_plain(document: Trashed) -> dict[str, Any]:
    """Return a document in the trash as JSON."""
    return {
        "id": document.id,
        "title": document.title,
        "words": document.words,
        "layers": list(document.layers),
        "removed": document.at,
        "by": document.annotator,
    }
