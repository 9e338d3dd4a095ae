"""The rescue of a damaged project: all ways to read, then a new project of what they gave."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, contextmanager, suppress
from typing import TYPE_CHECKING, Any

from annotator.domain.errors import StorageError
from annotator.domain.system_errors import reason, remedy
from annotator.domain.translation import tr
from annotator.output_file import temporary_path
from annotator.store import search
from annotator.store.connection import Database, make_file
from annotator.store.history import record_permanent
from annotator.store.new_file import taken
from annotator.store.rescue.account import Account, account_of
from annotator.store.rescue.backup_rows import BackupRows
from annotator.store.rescue.gathered import Gathered
from annotator.store.rescue.history_rows import HistoryRows
from annotator.store.rescue.mending import mend
from annotator.store.rescue.page_file import PageFile
from annotator.store.rescue.page_rows import Found, PageRows
from annotator.store.rescue.shapes import shapes
from annotator.store.rescue.sql_rows import SqlRows
from annotator.store.rescue.ways import BACKUP, FREE, HISTORY, PAGES, REPLACED, STRAYS, TABLES
from annotator.store.schema import VERSION
from annotator.store.schema_check import too_new
from annotator.store.sqlite_words import clause

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

_NO_ROOM = ("SQLITE_FULL", "SQLITE_CANTOPEN", "SQLITE_IOERR")
_WORDS_AT_ONCE = 5_000_000  # words that are indexed in a transaction
_HISTORY = frozenset(("history",))
# What is taken from free pages: acts on them are in the history, and no document comes back that somebody has
# removed for good.
_OF_FREE_PAGES = frozenset(("layer", "speaker", "quotation", "claim", "entity", "waiver", "thread"))


def rescue(
    bad: Path,
    new: Path,
    backups: Sequence[Path],
    codebook: Mapping[str, Any],
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> Account:
    """Make a new project of what can be read of a damaged one, and of its backups; the newest comes first.

    `codebook` stands for one that is lost.

    Raises
    ------
    ProjectTooNew: a newer program wrote it.
    StorageError: nothing could be read, the file changes meanwhile, or the new one could not be written.
    """
    if os.path.lexists(new):
        raise taken(new)
    before = _stamp(bad)
    with _room_told(), closing(Gathered()) as gathered:
        account = _gather(bad, new, backups, codebook, gathered, progress)
        if _stamp(bad) != before:
            raise StorageError(
                tr("{path} has changed while it was read, so the rescue would be a mixture.", path=bad),
                tr("Close it in all programs, and rescue it again."),
            )
        if not account.documents - account.lost:
            raise StorageError(
                tr("No document of a project could be read from {path}; nothing was written.", path=bad),
                tr("Choose another file, or a copy that somebody else may have."),
            )
        make_file(new, lambda database: _write(database, gathered, bad.name))
    return account


@contextmanager
def _room_told() -> Iterator[None]:
    """Say that there is no room for what is gathered."""
    try:
        yield
    except sqlite3.OperationalError as error:
        if not getattr(error, "sqlite_errorname", "").startswith(_NO_ROOM):
            raise
        raise StorageError(
            tr("The rescue could not be finished: {reason}; nothing was written.", reason=clause(error)),
            tr("Free some space, also where temporary files are kept, then rescue it again."),
        ) from error


def _stamp(bad: Path) -> tuple[int, int]:
    try:
        status = bad.stat()
    except OSError as error:
        raise _unreadable(bad, error) from error
    if not bad.is_file():
        raise StorageError(tr("{path} is not a file.", path=bad), tr("Choose another file."))
    return status.st_size, status.st_mtime_ns


def _gather(
    bad: Path,
    new: Path,
    backups: Sequence[Path],
    codebook: Mapping[str, Any],
    gathered: Gathered,
    progress: Callable[[int, int], None],
) -> Account:
    try:
        file = PageFile(bad)
    except OSError as error:
        raise _unreadable(bad, error) from error
    with file, closing(BackupRows(backups)) as backup:
        if file.version > VERSION:
            raise too_new(bad, file.version)
        complete = _read_tables(file, bad, new, gathered)
        pages = PageRows(file, progress)
        _add(gathered, pages.of_tables(), PAGES)
        _add(gathered, pages.of_strays(_HISTORY), STRAYS)
        backup.add_history(gathered, BACKUP)
        history = HistoryRows(gathered)
        history.add_all(HISTORY)
        _add(gathered, pages.of_strays(frozenset(shapes()) - _HISTORY), STRAYS, history)
        _add(gathered, pages.of_replaced(), REPLACED, history)
        if not history.missing_acts:
            _add(gathered, pages.of_strays(_OF_FREE_PAGES, is_free=True), FREE, history)
        backup.add_others(gathered, history, complete, BACKUP)
        has_all = "document" in complete and not {"document"} & {*pages.unreadable, *gathered.unreadable}
        mend(gathered, codebook, has_all_documents=has_all)
        account = account_of(gathered, history)
        account.unreadable_pages = pages.unreadable
        account.restored_pages = len(file.rollback.places)
        account.damaged_pages = file.rollback.damaged
        account.backups = backup.names
    return account


def _read_tables(file: PageFile, bad: Path, new: Path, gathered: Gathered) -> set[str]:
    """Add what SQL reads of the file as it was before an act that did not end; return the complete tables."""
    reader = SqlRows(gathered, TABLES)
    if not file.rollback.places:
        reader.read(bad)
        return reader.complete
    try:
        copy = temporary_path(new)
    except OSError as error:
        raise _unwritable(new, error) from error
    try:
        file.copy_to(copy)
        reader.read(copy)
    except OSError as error:
        raise _unwritable(new, error) from error
    finally:
        with suppress(OSError):
            copy.unlink()
    return reader.complete


def _unwritable(new: Path, error: OSError) -> StorageError:
    return StorageError(
        tr("{path} cannot be written: {reason}.", path=new, reason=reason(error)),
        remedy(error, tr("choose another folder")),
    )


def _unreadable(bad: Path, error: OSError) -> StorageError:
    return StorageError(
        tr("{path} cannot be read: {reason}; nothing was written.", path=bad, reason=reason(error)),
        remedy(error, tr("choose another file")),
    )


def _add(gathered: Gathered, found: Iterable[Found], way: str, history: HistoryRows | None = None) -> None:
    """Add the rows on pages, but for those that the history says were deleted."""
    for shape, row, key in found:
        if row is None:
            if not gathered.has(shape, [key.get(name) for name in shape.key]):
                gathered.note_damaged(shape, key)
        elif history is None or not history.is_deleted(shape.name, row):
            gathered.add(shape, row, way, is_sure=history is None)


def _write(database: Database, gathered: Gathered, name: str) -> None:
    """Write the gathered rows into an empty project."""
    with database.transaction() as connection:
        connection.execute("PRAGMA defer_foreign_keys = ON")
        for shape in shapes().values():
            names = ", ".join(f'"{column}"' for column in shape.names)
            marks = ", ".join("?" * len(shape.names))
            connection.executemany(
                f"INSERT INTO {shape.name} ({names}) VALUES ({marks})",
                map(tuple, gathered.rows(f"SELECT {names} FROM {shape.name}")),
            )
        connection.execute(
            "DELETE FROM checksum"
        )  # they would not fit what is missing, which the report tells
        record_permanent(connection, f"rescue {name}", None)
    while search.index_more(database, _WORDS_AT_ONCE):
        pass
