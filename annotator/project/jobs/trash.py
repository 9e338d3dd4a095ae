"""Work on the trash as a whole: what it holds, what comes back by its id, and emptying."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.domain.errors import InputError
from annotator.project.backups.backup import back_up
from annotator.store import emptying, trash
from annotator.store import removed as removed_rows

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from annotator.project.project import Project
    from annotator.store.removed import Removed
    from annotator.store.trash import Trashed

_PAGE = 500  # documents read at a time


def count(project: Project) -> int:
    """Return the number of documents in the trash."""
    return trash.count(project.database)


def trashed(project: Project, limit: int, after: int = 0) -> list[Trashed]:
    """Return documents in the trash, those that came last first; `after` is the number to pass over."""
    return trash.trashed(project.database, limit, after)


def removed(project: Project) -> list[Removed]:
    """Return the annotator's annotations, and speakers, that are not there any more, the newest first."""
    return removed_rows.removed(project.database, project.annotator)


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
            raise InputError(f"No document “{id}” is in the trash.", "`annotator trash PROJECT` lists them.")
        positions.append(position)
    return positions


def empty(project: Project) -> tuple[int, Path | None]:
    """Delete what is in the trash for good, after a backup; return its number and the path of the backup.

    Raises
    ------
    StorageError: the backup or the change could not be saved; nothing is deleted.
    """
    if not trash.count(project.database):
        return 0, None
    backup = back_up(project.path, "trash").backup
    return emptying.empty(project.database, project.annotator or None), backup.path if backup else None


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
