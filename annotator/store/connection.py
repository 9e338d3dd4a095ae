"""Opening a project file: pragmas, the writer's lock, and the errors that a machine can give."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from annotator.domain.errors import NotAProject, ProjectInUse, StorageError
from annotator.store.gate import Gate, Interrupted
from annotator.store.lock import WriterLock
from annotator.store.rows import Damaged
from annotator.store.schema import APPLICATION_ID, checked_version, create, migrate

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# TRUNCATE: a plain copy of the file holds every committed act (WAL does not promise that), and SQLite
# syncs the emptied journal, so that a power cut after the commit cannot bring it back (DELETE needs
# synchronous=EXTRA for that and is slower). Measured per act: TRUNCATE 1.3 ms, DELETE+EXTRA 2.0 ms,
# WAL with a checkpoint after each act 1.4 ms.
_PRAGMAS = (
    "PRAGMA journal_mode = TRUNCATE",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA busy_timeout = 5000",
)

_OF_DAMAGE = "Keep it as it is, and restore a copy; the file was not changed."


class Database:
    """A connection to one project file.

    Attributes
    ----------
    connection: in autocommit mode; every transaction is begun by name.
    path: the project file.
    writable: whether this process may write it.
    gate: lets acts go before a reader in the background; that reader's database takes it over.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection, lock: WriterLock | None) -> None:
        self.path = path
        self.connection = connection
        self.gate = Gate()
        self._lock = lock

    @property
    def writable(self) -> bool:
        """Tell whether this process holds the right to write."""
        return self._lock is not None

    @property
    def lock_token(self) -> str:
        """Return what a child process must name to write on behalf of this one."""
        return self._lock.token if self._lock else ""

    @property
    def shares_lock(self) -> bool:
        """Tell whether this process writes on behalf of another one, which has the file open, too."""
        return self._lock is not None and not self._lock.is_held

    def close(self) -> None:
        """Close the file and give the writer's lock back."""
        if self._lock:
            # The empty journal is of no more use; where it cannot be removed, it does no harm.
            with suppress(sqlite3.Error):
                self.connection.execute("PRAGMA journal_mode = DELETE")
        self.connection.close()
        if self._lock:
            self._lock.release()

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Give the connection; what the machine refuses becomes a `StorageError`."""
        with translated(self.path):
            yield self.connection

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Let all reading inside see one state of the project; keep it short, since acts wait for it."""
        with translated(self.path):
            self.connection.execute("BEGIN")
            try:
                yield
            finally:
                self.connection.execute("ROLLBACK")

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """Commit all that is done inside, or nothing.

        Raises
        ------
        StorageError: the machine would not do it; nothing is changed.
        """
        if not self.writable:
            raise ProjectInUse(
                f"{self.path.name} is open for reading only.", "Close it where it is open for writing first."
            )
        with self.gate.writing(), translated(self.path):
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield self.connection
                self.connection.execute("COMMIT")
            except BaseException:
                # A full disk may have ended the transaction already.
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")
                raise


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn what the machine or the file refuses into a `StorageError`; let our own mistakes through."""
    try:
        yield
    except Damaged as error:
        raise StorageError(f"{path} is damaged: {error} cannot be read.", _OF_DAMAGE) from error
    except sqlite3.DatabaseError as error:
        name = getattr(error, "sqlite_errorname", "") or ""
        if isinstance(error, sqlite3.IntegrityError) or name in ("SQLITE_ERROR", "SQLITE_MISUSE", ""):
            raise
        if name == "SQLITE_INTERRUPT":
            raise Interrupted from error
        raise _storage_error(path, name, error) from error


def _storage_error(path: Path, name: str, error: sqlite3.DatabaseError) -> StorageError:
    if name == "SQLITE_NOTADB":
        return NotAProject(f"{path} is not a project of this program.", "Choose another file.")
    if name == "SQLITE_FULL":
        return StorageError(
            f"The disk that holds {path} is full; the last act was not saved.",
            "Free some space and do it again.",
        )
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return ProjectInUse(
            f"{path.name} is being written by another program; the act was not saved.",
            "Do it again in a moment.",
        )
    if name.startswith(("SQLITE_READONLY", "SQLITE_PERM", "SQLITE_AUTH")):
        return StorageError(
            f"{path} cannot be written; the act was not saved.",
            "Change the permissions of the file and its folder, or copy it elsewhere.",
        )
    if name.startswith("SQLITE_CANTOPEN"):
        return StorageError(
            f"{path} cannot be opened.", "Check that the file and its folder exist and may be read."
        )
    if name.startswith("SQLITE_CORRUPT"):
        return StorageError(f"{path} is damaged ({error}).", _OF_DAMAGE)
    return StorageError(
        f"{path} could not be read or written ({error}).", "Check the disk, then do it again."
    )


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}", uri=True, isolation_level=None, cached_statements=256
    )
    connection.row_factory = sqlite3.Row
    return connection


def create_database(path: Path) -> Database:
    """Make a new project file.

    Raises
    ------
    StorageError: the file exists already, or the folder cannot be written.
    """
    if path.exists():
        raise StorageError(f"{path} exists already.", "Choose another name, or open it.")
    if not path.parent.is_dir():
        raise StorageError(f"The folder {path.parent} does not exist.", "Make it first.")
    lock = WriterLock(path)
    connection = None
    try:
        with translated(path):
            connection = _connect(path, "rwc")
            for pragma in _PRAGMAS:
                connection.execute(pragma)
            create(connection)
        return Database(path, connection, lock)
    except BaseException:
        if connection:
            connection.close()
        # Half a project could neither be opened nor created again.
        path.unlink(missing_ok=True)
        lock.release()
        raise


def open_database(path: Path, *, read_only: bool = False) -> Database:
    """Open a project file; an older one is backed up and migrated.

    Raises
    ------
    NotAProject, ProjectTooNew, ProjectInUse, StorageError: see `domain.errors`; the file is unchanged.
    """
    if not path.is_file():
        raise StorageError(f"There is no file {path}.", f"Make a new project: annotator new {path}")
    if path.stat().st_size == 0:
        raise NotAProject(f"{path} is empty, so it is not a project of this program.", "Choose another file.")
    lock = None if read_only else WriterLock(path)
    connection = None
    try:
        with translated(path):
            connection = _connect(path, "ro" if read_only else "rw")
            _check_application(connection, path)
            # Before the pragmas, since setting the journal mode can change a newer program's file.
            version = checked_version(connection, path, writable=lock is not None)
            for pragma in _PRAGMAS:
                if not (read_only and "journal_mode" in pragma):
                    connection.execute(pragma)
            migrate(connection, path, version)
        return Database(path, connection, lock)
    except BaseException:
        if connection:
            connection.close()
        if lock:
            lock.release()
        raise


def _check_application(connection: sqlite3.Connection, path: Path) -> None:
    """Refuse other programs' databases, and ones that carry triggers or views (ours have none)."""
    found = connection.execute("PRAGMA application_id").fetchone()[0]
    if found != APPLICATION_ID:
        raise NotAProject(f"{path} is a database of another program.", "Choose another file.")
    strangers = connection.execute(
        "SELECT name FROM sqlite_master WHERE type IN ('trigger', 'view')"
    ).fetchall()
    if strangers:
        raise NotAProject(
            f"{path} holds a trigger or view ({strangers[0][0]}), which no project has.",
            "Somebody has changed it; do not use it.",
        )
