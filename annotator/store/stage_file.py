"""The database in which an import gathers its rows, attached to the project's as "stage".

It is a file beside the project, so that an import that was stopped (its process killed) goes on after what it
had gathered: the file says of which files and plan it is, and how far it came. It is never part of the
project, and opening the project does not look at it. Where no file can be trusted to be ours (a link in its
place, another import at work), and for imports that cannot be repeated, the database has no name.
"""

from __future__ import annotations

import json
import os
import sqlite3
import stat
from contextlib import closing, suppress
from typing import TYPE_CHECKING

from annotator.domain.document import sha256
from annotator.output_file import is_link
from annotator.store.schema import VERSION

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.store.connection import Database

_NEW = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)
_BESIDE = ("-journal", "-wal", "-shm")
# The file has to survive the end of the process, not of the system: what a power cut has damaged is found
# when an import is to go on with it, and thrown away.
_PRAGMAS = ("cache_size = -16384", "locking_mode = EXCLUSIVE", "journal_mode = TRUNCATE", "synchronous = OFF")
_OWN_TABLES = (
    "CREATE TABLE stage.going (key TEXT NOT NULL, state TEXT NOT NULL)",
    "CREATE TABLE stage.refused (place TEXT, message TEXT, remedy TEXT, given BLOB)",
    "CREATE TABLE stage.newer (document TEXT NOT NULL)",
)


def stage_path(project: Path) -> Path:
    """Return the path of the file beside the one that all links lead to."""
    real = project.resolve()
    return real.with_name(f".{real.name}.import")


def forget_stopped_import(project: Path) -> None:
    """Remove what an import that was stopped has left; what is no file of ours stays."""
    path = stage_path(project)
    if not _is_foreign(path):
        for each in (path, *_beside(path)):
            with suppress(OSError):
                each.unlink()


def _beside(path: Path) -> list[Path]:
    return [path.with_name(path.name + ending) for ending in _BESIDE]


def _is_foreign(path: Path) -> bool:
    """Tell whether a link or a special file stands where the file or its journals would be."""
    if any(is_link(each) for each in (path, *_beside(path))):
        return True
    try:
        return not stat.S_ISREG(path.lstat().st_mode)
    except FileNotFoundError:
        return False
    except OSError:
        return True


class StageFile:
    """The attached database.

    Attributes
    ----------
    state: the state that was saved last by the import that is gone on with; "" if a new one begins.
    is_kept: whether a stopped import can be gone on with.
    """

    def __init__(self, database: Database, tables: tuple[str, ...], key: str = "") -> None:
        """Attach a database with empty copies of tables of the project, or that of a stopped import.

        `key` tells imports apart; an import without one cannot be gone on with.
        """
        self._connection = database.connection
        self._tables = tables
        self._path = stage_path(database.path)
        self.state = ""
        self.is_kept = bool(key) and not _is_foreign(self._path)
        self.drop(attached_only=True)
        if self.is_kept:
            whole_key = json.dumps([key, VERSION, *_identity(database)])
            self.is_kept = self._go_on(whole_key) or self._begin_file(database, whole_key)
        if not self.is_kept:
            self._connection.execute("PRAGMA temp_store = FILE")
            self._connection.execute("ATTACH '' AS stage")
            self._make_tables("")

    def save(self, state: str) -> None:
        """Save how far the import came, in the transaction that writes its rows."""
        if self.is_kept:
            self._connection.execute("UPDATE stage.going SET state = ?", (state,))

    def drop(self, *, attached_only: bool = False) -> None:
        """Detach the database and remove its file."""
        with suppress(sqlite3.OperationalError):  # it is not attached
            self._connection.execute("DETACH stage")
            if self.is_kept and not attached_only:
                self._remove()

    def _remove(self) -> None:
        for path in (self._path, *_beside(self._path)):
            with suppress(OSError):
                path.unlink()

    def _go_on(self, key: str) -> bool:
        """Attach the file of a stopped import with the same key, if it is whole; remove any other."""
        if not self._path.exists():
            return False
        try:
            self._attach()
            row = self._connection.execute("SELECT key, state FROM stage.going").fetchone()
            if row and row[0] == key and row[1] and self._is_whole():
                self.state = str(row[1])
                return True
        except (sqlite3.Error, UnicodeDecodeError, ValueError) as error:
            if getattr(error, "sqlite_errorname", "") == "SQLITE_BUSY":
                self.drop(attached_only=True)
                return False  # another import is at work
        self.drop(attached_only=True)
        self._remove()
        return False

    def _is_whole(self) -> bool:
        if self._connection.execute("PRAGMA stage.quick_check(1)").fetchone()[0] != "ok":
            return False
        query = "SELECT text, sha256 FROM stage.document JOIN stage.document_text USING (position)"
        with closing(self._connection.execute(query)) as rows:
            return all(sha256(row[0]) == row[1] for row in rows)

    def _begin_file(self, database: Database, key: str) -> bool:
        try:
            # As secret as the project.
            mode = stat.S_IMODE(database.path.stat().st_mode) & 0o666
            os.close(os.open(self._path, _NEW, mode))
        except OSError:
            return False
        try:
            self._attach()
            self._make_tables(key)
        except sqlite3.Error:
            self.drop(attached_only=True)
            self._remove()
            raise
        return True

    def _attach(self) -> None:
        self._connection.execute("ATTACH ? AS stage", (f"{self._path.absolute().as_uri()}?mode=rw",))
        for pragma in _PRAGMAS:
            self._connection.execute(f"PRAGMA stage.{pragma}").fetchall()

    def _make_tables(self, key: str) -> None:
        self._connection.execute("BEGIN")
        try:
            for table in self._tables:
                self._connection.execute(f"CREATE TABLE stage.{table} AS SELECT * FROM main.{table} WHERE 0")
            for statement in _OWN_TABLES:
                self._connection.execute(statement)
            self._connection.execute("INSERT INTO stage.going VALUES (?, '')", (key,))
            self._connection.execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise


def _identity(database: Database) -> tuple[int, ...]:
    """Return numbers that change when the file is another one, or an import has brought something in."""
    row = database.connection.execute(
        "SELECT (SELECT coalesce(max(position), 0) FROM main.document),"
        " (SELECT coalesce(max(id), 0) FROM main.import_report),"
        " (SELECT coalesce(sum(first * 31 + last), 0) FROM main.trash)"
    ).fetchone()
    status = database.path.stat()
    return (status.st_dev, status.st_ino, *map(int, row))
