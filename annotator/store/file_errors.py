"""Errors of SQLite as those of the program: what has happened to a file, what comes of it, and what to do."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from annotator.domain.errors import NotAProject, ProjectDamaged, ProjectInUse, StorageError
from annotator.domain.translation import mark, tr
from annotator.store.act_priority import Interrupted
from annotator.store.columns import Damaged
from annotator.store.damage_signs import was_project
from annotator.store.schema_check import OF_DAMAGE
from annotator.store.sqlite_words import clause

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from annotator.store.file_place import FilePlace

# Errors of a file or the machine; the last one if SQLite's message about a file is not UTF-8.
Refusal = Damaged | sqlite3.Error | UnicodeDecodeError | OverflowError
REFUSALS = (Damaged, sqlite3.Error, UnicodeDecodeError, OverflowError)
# What comes of an error: each goes on with the sentence that says what has happened.
NOT_SAVED = mark("; the act was not saved")
NOT_IMPORTED = mark("; nothing was imported")
NOT_MADE = mark("; nothing was written")
NOT_MIGRATED = mark("; it is still a project of an older version, as it was")
_NOT_CHANGED = mark("; nothing was changed")


@contextmanager
def translated(path: Path, consequence: str = "") -> Iterator[None]:
    """Turn errors of the machine or the file into a `StorageError`; let mistakes of the program pass.

    `consequence` goes on with the sentence that says what happened: "; the act was not saved".
    """
    try:
        yield
    except REFUSALS as error:
        if is_ours(error):
            raise
        raise translated_error(path, error, consequence) from error


def translated_error(
    path: Path, error: Refusal, consequence: str, place: FilePlace | None = None
) -> Exception:
    """Return the program's error for an error of the file or the machine; `place` is that of an open file."""
    if isinstance(error, Damaged):
        return ProjectDamaged(
            tr("{path} is damaged: {row} cannot be read.", path=path, row=error), tr(OF_DAMAGE)
        )
    if isinstance(error, UnicodeDecodeError):
        return ProjectDamaged(_damaged(path, clause(error), consequence), tr(OF_DAMAGE))
    if isinstance(error, OverflowError):  # the number of an act or a turn follows the largest there is
        return ProjectDamaged(_damaged(path, tr("a number in it is too large to count on")), tr(OF_DAMAGE))
    name = name_of(error)
    if name == "SQLITE_INTERRUPT":
        return Interrupted()
    loss = place.loss(name, consequence) if place else None
    return loss or _storage_error(path, name, error, consequence)


class ReferenceBroken(ProjectDamaged):
    """A row would refer to another one that is not there; `references` makes a refusal of it for acts."""


def is_ours(error: Refusal) -> bool:
    """Tell whether an error is a mistake of the program."""
    if not isinstance(error, sqlite3.Error):
        return False
    name = name_of(error)
    is_unnamed = not name and not str(error).startswith("Could not decode")
    return is_unnamed or name == "SQLITE_MISUSE"


def name_of(error: sqlite3.Error) -> str:
    """Return SQLite's name of an error; "" if it has none."""
    return getattr(error, "sqlite_errorname", "") or ""


def _damaged(path: Path, why: str, consequence: str = "") -> str:
    return tr("{path} is damaged: {reason}{consequence}.", path=path, reason=why, consequence=tr(consequence))


def _storage_error(path: Path, name: str, error: sqlite3.Error, consequence: str) -> StorageError:
    outcome = tr(consequence)
    if name == "SQLITE_NOTADB":
        if was_project(path):
            return ProjectDamaged(_damaged(path, clause(error)), tr(OF_DAMAGE))
        return NotAProject(
            tr("{path} is not a project of this program.", path=path), tr("Choose another file.")
        )
    if name == "SQLITE_FULL":
        return StorageError(
            tr(
                "The disk that holds {path} is full{consequence}.",
                path=path,
                consequence=tr(consequence or _NOT_CHANGED),
            ),
            tr("Free some space and do it again."),
        )
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return ProjectInUse(
            tr("{file} is held by another program{consequence}.", file=path.name, consequence=outcome),
            tr("Do it again in a moment."),
        )
    if name.startswith(("SQLITE_READONLY", "SQLITE_PERM", "SQLITE_AUTH")):
        return StorageError(
            tr("{path} cannot be written{consequence}.", path=path, consequence=outcome),
            tr("Change the permissions of the file and its folder, or copy it elsewhere."),
        )
    if name == "SQLITE_CONSTRAINT_FOREIGNKEY":
        what = tr("an entry refers to another one that is not there")
        return ReferenceBroken(_damaged(path, what, consequence), tr(OF_DAMAGE))
    if name.startswith("SQLITE_CANTOPEN"):
        return StorageError(
            tr("{path} or its journal cannot be opened{consequence}.", path=path, consequence=outcome),
            tr("Check that the file and its folder exist, and that you may read and change them."),
        )
    if name.startswith(
        ("SQLITE_CORRUPT", "SQLITE_ERROR", "SQLITE_CONSTRAINT", "SQLITE_MISMATCH", "SQLITE_SCHEMA",
         "SQLITE_TOOBIG", "SQLITE_FORMAT", "SQLITE_IOERR_SHORT_READ")
    ) or not name:  # fmt: skip
        return ProjectDamaged(_damaged(path, clause(error), consequence), tr(OF_DAMAGE))
    return StorageError(
        tr(
            "{path} could not be read or written: {reason}{consequence}.",
            path=path,
            reason=clause(error),
            consequence=outcome,
        ),
        tr("Check that its disk is connected, can be written and has room for you, then do it again."),
    )
