"""Opening of a project file: pragmas, the writer's lock, and errors of the file or the machine."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, contextmanager, suppress
from typing import TYPE_CHECKING

from annotator.domain.errors import (
    NotAProject,
    NotWritable,
    ProjectDamaged,
    ProjectInUse,
    StorageError,
)
from annotator.output_file import is_link
from annotator.store import schema
from annotator.store.act_priority import Gate, Interrupted
from annotator.store.columns import Damaged
from annotator.store.damage_signs import was_project
from annotator.store.file_place import FilePlace
from annotator.store.schema import APPLICATION_ID, create, made_anew, migrate, taken
from annotator.store.schema_check import OF_DAMAGE, check_positions, check_schema, checked_version
from annotator.store.writer_lock import WriterLock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
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
)

_MUCH = 16_384  # KiB of pages: the index of ids of very many documents is written again and again
PATIENCE = 5.0  # seconds that SQLite waits for another program's lock, if no user waits
# SQLite keeps a journal beside the project to roll acts back; if it is a link, SQLite writes elsewhere.
_JOURNALS = ("-journal", "-wal", "-shm")

# Errors of a file or the machine; the last one if SQLite's message about a file is not UTF-8.
Refusal = Damaged | sqlite3.Error | UnicodeDecodeError | OverflowError
_REFUSALS = (Damaged, sqlite3.Error, UnicodeDecodeError, OverflowError)


class _Reading:
    """The context of a read. It has no state, so one serves all reads.

    An export reads eleven times a document: a generator with `contextmanager` takes 1.3 µs, this 0.3 µs.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def __enter__(self) -> sqlite3.Connection:
        return self._database.connection

    def __exit__(self, kind: object, error: BaseException | None, traceback: object) -> None:
        self._database.end_reading(error)


class Database:
    """A connection to one project file.

    Attributes
    ----------
    connection: in autocommit mode; every transaction has an explicit BEGIN.
    path: the project file.
    writable: whether this process may write it.
    gate: gives acts priority over a reader in the background, which uses the same gate.
    before_much: called before an act on very many annotations is committed, while others still read the
    state before it; what it raises refuses the act.
    """

    def __init__(
        self,
        path: Path,
        connection: sqlite3.Connection,
        lock: WriterLock | None,
        *,
        is_private: bool = False,
        patience: float = PATIENCE,
    ) -> None:
        """Hold a connection; a private file is unknown to other processes and needs no lock."""
        self.path = path
        self.connection = connection
        self.gate = Gate()
        self.before_much: Callable[[], object] = lambda: None
        self._lock = lock
        self._is_private = is_private
        self._patience = patience
        self._is_hurried = False
        self._reading = _Reading(self)
        self._place = FilePlace(path)

    @property
    def writable(self) -> bool:
        """Tell whether this process holds the right to write."""
        return self._lock is not None or self._is_private

    @property
    def lock_token(self) -> str:
        """Return the token with which a child process may write on behalf of this one."""
        return self._lock.token if self._lock else ""

    @property
    def shares_lock(self) -> bool:
        """Tell whether this process writes on behalf of another process that has the file open, too."""
        return self._lock is not None and not self._lock.is_held

    @property
    def is_moved(self) -> bool:
        """Tell whether the path no longer leads to the file that was opened."""
        return self._place.is_left

    def check_place(self) -> None:
        """Check that the path still leads to the file that was opened.

        Raises
        ------
        ProjectMoved: the path leads to another file or to none.
        """
        if self.is_moved:
            raise self._place.left("")

    def close(self) -> None:
        """Close the file and give the writer's lock back."""
        if self.writable and not self.is_moved:  # else that journal belongs to another file
            # The empty journal is of no more use; if it cannot be removed, it does no harm.
            with suppress(sqlite3.Error):
                self.connection.execute("PRAGMA busy_timeout = 0")
                self.connection.execute("PRAGMA journal_mode = DELETE")
        self.connection.close()
        if self._lock:
            self._lock.release()

    def reading(self) -> _Reading:
        """Return a context with the connection; errors of the machine or the file become a `StorageError`."""
        return self._reading

    def end_reading(self, error: BaseException | None) -> None:
        """End a context of `reading` with its error, if it had one."""
        if error is None:
            if self._is_hurried and not self.writable:
                self._wait_again()
        elif isinstance(error, _REFUSALS) and not _is_ours(error):
            raise self._translated_error(error, is_act=self.connection.in_transaction) from error

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Let all reads in the block see one state of the project; keep it short, since acts wait for it."""
        with translated(self.path):
            self.connection.execute("BEGIN")
            try:
                yield
            finally:
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")

    @contextmanager
    def transaction(self, *, unspilled: bool = False) -> Iterator[sqlite3.Connection]:
        """Commit all changes made inside, or none.

        `unspilled` ones are held in memory until the end, so that others read the state before them.

        Raises
        ------
        ProjectInUse: the project is open for reading only, or another program holds it.
        ProjectMoved, StorageError: writing failed; nothing is changed.
        """
        if not self.writable:
            raise ProjectInUse(
                f"{self.path.name} is open for reading only.", "Close it where it is open for writing first."
            )
        if self.is_moved:
            raise self._place.left(_NOT_SAVED)
        with self.gate.writing():
            try:
                if unspilled:
                    self.connection.execute("PRAGMA cache_spill = OFF")
                self.connection.execute("BEGIN IMMEDIATE")
                yield self.connection
                self.connection.execute("COMMIT")
            except BaseException as error:
                # A full disk may have ended the transaction already.
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")
                if not isinstance(error, _REFUSALS) or _is_ours(error):
                    raise
                raise self._translated_error(error, is_act=True) from error
            finally:
                if unspilled:
                    self.connection.execute("PRAGMA cache_spill = ON")
        if self._is_hurried:
            self._wait_again()

    def _translated_error(self, error: Refusal, *, is_act: bool) -> Exception:
        """Return the program's error; after one vain wait for another program, stop waiting for it."""
        translated_error = _translated_error(self.path, error, is_act=is_act, place=self._place)
        if isinstance(translated_error, ProjectInUse) and not self._is_hurried:
            self._is_hurried = True
            self.connection.execute("PRAGMA busy_timeout = 0")
        return translated_error

    def _wait_again(self) -> None:
        self._is_hurried = False
        self.connection.execute(f"PRAGMA busy_timeout = {round(self._patience * 1000)}")

    def work_on_much(self) -> None:
        """Hold more of the file in memory from now on: indexes of very many rows grow there."""
        with self.reading() as connection:
            connection.execute(f"PRAGMA cache_size = -{_MUCH}")

    def copy_to(self, path: Path) -> None:
        """Write a copy of the project as this process has it open, even if it was moved or deleted.

        Raises
        ------
        StorageError: a file of that name exists, or writing failed.
        """
        if os.path.lexists(path):
            raise taken(path)
        with (
            made_anew(path) as unnamed,
            closing(sqlite3.connect(unnamed)) as copy,
            self.reading() as connection,
        ):
            _back_up(connection, copy, path)
            _check_copy(copy, self.path)


# Errors of SQLite that come of the file that a copy is written into.
_OF_TARGET = ("SQLITE_FULL", "SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_IOERR_WRITE", "SQLITE_IOERR_FSYNC")


def _back_up(source: sqlite3.Connection, copy: sqlite3.Connection, path: Path) -> None:
    try:
        source.backup(copy)
    except sqlite3.Error as error:
        if not _name_of(error).startswith(_OF_TARGET):
            raise
        raise NotWritable(
            f"The copy {path.name} cannot be written ({error}).",
            "Free some space, or choose another folder. The project itself is not touched.",
        ) from error


def _check_copy(copy: sqlite3.Connection, path: Path) -> None:
    """Refuse a copy of a file that another program has emptied.

    Raises
    ------
    ProjectDamaged: the copy is no project.
    """
    if copy.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise ProjectDamaged(
            f"Nothing of {path.name} can be read any more, so no copy was saved.",
            "What it held before may be in a backup.",
        )


_NOT_SAVED = "; the act was not saved"


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn errors of the machine or the file into a `StorageError`; let mistakes of the program pass."""
    try:
        yield
    except _REFUSALS as error:
        if _is_ours(error):
            raise
        raise _translated_error(path, error, is_act=False) from error


def _translated_error(
    path: Path, error: Refusal, *, is_act: bool, place: FilePlace | None = None
) -> Exception:
    """Return the program's error for an error of the file or the machine; `place` is that of an open file."""
    if isinstance(error, Damaged):
        return ProjectDamaged(f"{path} is damaged: {error} cannot be read.", OF_DAMAGE)
    if isinstance(error, UnicodeDecodeError):
        return ProjectDamaged(f"{path} is damaged ({error}).", OF_DAMAGE)
    if isinstance(error, OverflowError):  # the number of an act or a turn follows the largest there is
        return ProjectDamaged(f"{path} is damaged: a number in it is too large to count on.", OF_DAMAGE)
    name = _name_of(error)
    if name == "SQLITE_INTERRUPT":
        return Interrupted()
    loss = place.loss(name, _NOT_SAVED if is_act else "") if place else None
    return loss or _storage_error(path, name, error, is_act=is_act)


class ReferenceBroken(ProjectDamaged):
    """A row would refer to another one that is not there; `references` makes a refusal of it for acts."""


def _is_ours(error: Refusal) -> bool:
    """Tell whether an error is a mistake of the program."""
    if not isinstance(error, sqlite3.Error):
        return False
    name = _name_of(error)
    is_unnamed = not name and not str(error).startswith("Could not decode")
    return is_unnamed or name == "SQLITE_MISUSE"


def _name_of(error: sqlite3.Error) -> str:
    return getattr(error, "sqlite_errorname", "") or ""


def _storage_error(path: Path, name: str, error: sqlite3.Error, *, is_act: bool) -> StorageError:
    consequence = _NOT_SAVED if is_act else ""
    if name == "SQLITE_NOTADB":
        if was_project(path):
            return ProjectDamaged(f"{path} is damaged: it does not begin as a project does.", OF_DAMAGE)
        return NotAProject(f"{path} is not a project of this program.", "Choose another file.")
    if name == "SQLITE_FULL":
        return StorageError(
            f"The disk that holds {path} is full; the last act was not saved.",
            "Free some space and do it again.",
        )
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return ProjectInUse(
            f"{path.name} is held by another program{consequence}.", "Do it again in a moment."
        )
    if name.startswith(("SQLITE_READONLY", "SQLITE_PERM", "SQLITE_AUTH")):
        return StorageError(
            f"{path} cannot be written{consequence}.",
            "Change the permissions of the file and its folder, or copy it elsewhere.",
        )
    if name == "SQLITE_CONSTRAINT_FOREIGNKEY":
        what = "an entry refers to another one that is not there"
        return ReferenceBroken(f"{path} is damaged: {what}{consequence}.", OF_DAMAGE)
    if name.startswith("SQLITE_CANTOPEN"):
        return StorageError(
            f"{path} cannot be opened.", "Check that the file and its folder exist and may be read."
        )
    if name.startswith(
        ("SQLITE_CORRUPT", "SQLITE_ERROR", "SQLITE_CONSTRAINT", "SQLITE_MISMATCH", "SQLITE_SCHEMA",
         "SQLITE_TOOBIG", "SQLITE_FORMAT", "SQLITE_IOERR_SHORT_READ")
    ) or not name:  # fmt: skip
        return ProjectDamaged(f"{path} is damaged ({error}){consequence}.", OF_DAMAGE)
    return StorageError(
        f"{path} could not be read or written ({error}){consequence}.", "Check the disk, then do it again."
    )


def connect(path: Path, mode: str, patience: float = PATIENCE) -> sqlite3.Connection:
    """Return a connection in autocommit mode; `mode` is "ro" or "rw"."""
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        isolation_level=None,
        cached_statements=256,
        timeout=patience,
    )
    connection.row_factory = sqlite3.Row
    return connection


def create_database(path: Path, fill: Callable[[Database], None] | None = None) -> Database:
    """Make a new project file, filled by `fill`, and open it.

    The file gets its name when it is whole: a program killed before leaves no file of that name.

    Raises
    ------
    StorageError: the file exists already, or the folder cannot be written.
    """
    if os.path.lexists(path):
        raise taken(path)
    if not path.parent.is_dir():
        raise StorageError(f"The folder {path.parent} does not exist.", "Make the folder first.")
    with made_anew(path) as unnamed:
        connection = None
        try:
            with translated(path):
                connection = connect(unnamed, "rw")
                for pragma in _PRAGMAS:
                    connection.execute(pragma)
                create(connection)
            database = Database(unnamed, connection, None, is_private=True)
            if fill is not None:
                fill(database)
            database.close()
        except BaseException:
            if connection:
                connection.close()
            raise
    return open_database(path)


def open_database(
    path: Path,
    *,
    read_only: bool = False,
    patience: float = PATIENCE,
    before_migration: Callable[[], object] = lambda: None,
) -> Database:
    """Open a project file; an older one is migrated, after `before_migration`, whose errors pass.

    `patience` is the wait for another program's lock, in seconds, now and at each act.

    Raises
    ------
    NotAProject, ProjectTooNew, ProjectInUse, StorageError: see `domain.errors`.
    """
    if not path.is_file():
        if os.path.lexists(path):
            raise NotAProject(f"{path} is not a file.", "Choose another file.")
        raise StorageError(f"There is no file {path}.", f"Make a new project: annotator new {path}")
    if path.stat().st_size == 0:
        raise NotAProject(f"{path} is empty, so it is not a project of this program.", "Choose another file.")
    lock = None if read_only else WriterLock(path)
    connection = None
    try:
        if lock is not None:
            _refuse_linked_journal(path)
        with translated(path):
            connection = connect(path, "ro" if read_only else "rw", patience)
            check_application(connection, path)
            # Before the pragmas, since setting the journal mode can change a newer program's file.
            version = checked_version(connection, path, writable=lock is not None)
            for pragma in (*_PRAGMAS, f"PRAGMA busy_timeout = {round(patience * 1000)}"):
                if not (read_only and "journal_mode" in pragma):
                    connection.execute(pragma)
            if version != schema.VERSION:
                before_migration()
                migrate(connection, version)
            check_positions(connection, path)
        return Database(path, connection, lock, patience=patience)
    except BaseException as error:
        if connection:
            connection.close()
        if lock:
            lock.release()
        if isinstance(error, ProjectInUse) and connection is not None:
            # Not the writer's lock but SQLite's own is held, so reading would fail, too.
            raise StorageError(
                f"{path.name} is held by another program, so it cannot be opened now.",
                "Close it there, or open it again in a moment.",
            ) from error
        raise


def linked_journal(path: Path) -> Path | None:
    """Return a journal of a project that is a link, through which SQLite would write into another file."""
    real = path.resolve()
    journals = (real.with_name(real.name + ending) for ending in _JOURNALS)
    return next((journal for journal in journals if is_link(journal)), None)


def _refuse_linked_journal(path: Path) -> None:
    if journal := linked_journal(path):
        raise NotWritable(
            f"{journal} is a link, so that saving would write into another file.",
            "Look at it and remove it, or open the project for reading only.",
        )


def check_application(connection: sqlite3.Connection, path: Path) -> None:
    """Refuse databases of other programs, and files with parts that no project has."""
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    if application != APPLICATION_ID:
        if was_project(path):
            raise ProjectDamaged(f"{path} is damaged: it does not say that it is a project.", OF_DAMAGE)
        raise NotAProject(f"{path} is a database of another program.", "Choose another file.")
    check_schema(connection, path)
