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
from annotator.domain.translation import tr
from annotator.output_file import is_link, remove_first_name
from annotator.store import schema
from annotator.store.act_priority import Gate
from annotator.store.commit import commit
from annotator.store.damage_signs import was_project
from annotator.store.file_errors import (
    NOT_IMPORTED,
    NOT_MADE,
    NOT_MIGRATED,
    NOT_SAVED,
    REFUSALS,
    Refusal,
    is_ours,
    name_of,
    translated,
    translated_error,
)
from annotator.store.file_place import FilePlace
from annotator.store.new_file import made_anew, taken
from annotator.store.schema import APPLICATION_ID, create, migrate
from annotator.store.schema_check import (
    OF_DAMAGE,
    check_file,
    check_positions,
    check_schema,
    checked_version,
)
from annotator.store.sqlite_words import clause
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
_MOST_UNSPILLED = 12_500  # pages: 50 MB; SQLite takes a multiple of 256 for OFF
PATIENCE = 5.0  # seconds that SQLite waits for another program's lock, if no user waits
# SQLite keeps a journal beside the project to roll acts back; if it is a link, SQLite writes elsewhere.
_JOURNALS = ("-journal", "-wal", "-shm")


class _Reading:
    """The context of a read. It has no state, so one serves all reads.

    An export reads eleven times a document: a generator with `contextmanager` takes 1.3 µs, this 0.3 µs.
    """

    def __init__(self, database: Database, consequence: str) -> None:
        self._database = database
        self._consequence = consequence

    def __enter__(self) -> sqlite3.Connection:
        return self._database.connection

    def __exit__(self, kind: object, error: BaseException | None, traceback: object) -> None:
        self._database.end_reading(error, self._consequence)


class Database:
    """A connection to one project file.

    Attributes
    ----------
    connection: in autocommit mode; every transaction has an explicit BEGIN.
    path: the project file.
    writable: whether this process may write it.
    adjudicator: who makes the gold layers at which this connection is used, "" if nobody does.
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
        becomes: Path | None = None,
        patience: float = PATIENCE,
    ) -> None:
        """Hold a connection; a file that `becomes` a project is unknown to others and needs no lock."""
        self.path = path
        self.connection = connection
        self.adjudicator = ""
        self.gate = Gate()
        self.before_much: Callable[[], object] = lambda: None
        self._is_much_expected = False
        self._lock = lock
        self._becomes = becomes
        self._patience = patience
        self._is_hurried = False
        self._is_acting = False
        self._reading = _Reading(self, "")
        self._staging = _Reading(self, NOT_IMPORTED)
        self._place = FilePlace(path)

    @property
    def writable(self) -> bool:
        """Tell whether this process holds the right to write."""
        return self._lock is not None or self._becomes is not None

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

    def staging(self) -> _Reading:
        """Return the context of `reading` for what an import gathers."""
        return self._staging

    def end_reading(self, error: BaseException | None, consequence: str) -> None:
        """End a context of `reading` with its error, if it had one."""
        if error is None:
            if self._is_hurried and not self.writable:
                self._wait_again()
        elif isinstance(error, REFUSALS) and not is_ours(error):
            if self._is_acting:
                consequence = consequence or NOT_SAVED
            raise self._translated_error(error, consequence) from error

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

        `unspilled` ones are held in memory until the end, so that others read the state before them, but for
        what is beyond 50 MB; see `expect_much`.

        Raises
        ------
        ProjectInUse: the project is open for reading only, or another program holds it.
        ProjectMoved, StorageError: writing failed; nothing is changed.
        """
        if not self.writable:
            raise ProjectInUse(
                tr(
                    "{project} is open here for reading only, so nothing of it can be changed.",
                    project=self.path.name,
                ),
                tr("Open it again once it is closed elsewhere and may be written."),
            )
        if self.is_moved:
            raise self._place.left(NOT_SAVED)
        with self.gate.writing():
            try:
                if unspilled:
                    self._is_much_expected = False
                    self.connection.execute(f"PRAGMA main.cache_spill = {_MOST_UNSPILLED}")
                self.connection.execute("BEGIN IMMEDIATE")
                before = self._change_counter()
                self._is_acting = True
                yield self.connection
                commit(self.connection, lambda: self._change_counter() not in (before, b""))
            except BaseException as error:
                # A full disk may have ended the transaction already.
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")
                if not isinstance(error, REFUSALS) or is_ours(error):
                    raise
                raise self._translated_error(error, NOT_MADE if self._becomes else NOT_SAVED) from error
            finally:
                self._is_acting = False
                if unspilled:
                    self.connection.execute("PRAGMA main.cache_spill = 1")  # as SQLite begins
        if self._is_hurried:
            self._wait_again()

    def expect_much(self) -> None:
        """Let a backup be made of the state before a transaction, once in each.

        It must come before more is changed than is held in memory: others cannot read the file after that.
        """
        if not self._is_much_expected:
            self._is_much_expected = True
            self.before_much()

    def _change_counter(self) -> bytes:
        return self._lock.change_counter() if self._lock else b""

    def _translated_error(self, error: Refusal, consequence: str) -> Exception:
        """Return the program's error; after one vain wait for another program, stop waiting for it."""
        path = self._becomes or self.path
        found = translated_error(path, error, consequence, self._place)
        if isinstance(found, ProjectInUse) and not self._is_hurried:
            self._is_hurried = True
            self.connection.execute("PRAGMA busy_timeout = 0")
        return found

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
            self.reading() as connection,
            _copying(path),
            closing(sqlite3.connect(unnamed)) as copy,
        ):
            connection.backup(copy)
            _check_copy(copy, self.path)


# Errors of SQLite that come of the file that a copy is written into.
_OF_TARGET = ("SQLITE_FULL", "SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_IOERR")
_OF_READING = ("SQLITE_IOERR_READ", "SQLITE_IOERR_SHORT_READ")


@contextmanager
def _copying(path: Path) -> Iterator[None]:
    """Tell what hinders the writing of a copy; what hinders the reading of the project passes."""
    try:
        yield
    except sqlite3.Error as error:
        name = name_of(error)
        if not name.startswith(_OF_TARGET) or name.startswith(_OF_READING):
            raise
        is_full = name.startswith("SQLITE_FULL")
        raise NotWritable(
            tr("The copy {file} cannot be written: {reason}.", file=path.name, reason=clause(error)),
            tr("Free some space, or choose another folder. The project itself is not touched.")
            if is_full
            else tr("Choose another folder. The project itself is not touched."),
        ) from error


def _check_copy(copy: sqlite3.Connection, path: Path) -> None:
    """Refuse a copy of a file that another program has emptied.

    Raises
    ------
    ProjectDamaged: the copy is no project.
    """
    if copy.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise ProjectDamaged(
            tr("Nothing of {file} can be read any more, so no copy was saved.", file=path.name),
            tr("What it held before may be in a backup."),
        )


def connect(path: Path, mode: str, patience: float = PATIENCE) -> sqlite3.Connection:
    """Return a connection in autocommit mode; `mode`: "ro" or "rw"; `patience`: seconds to wait for locks.

    Raises
    ------
    sqlite3.Error: the file cannot be opened.
    """
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
    """Make a new project file, filled by `fill`, and open it; errors as in `make_file`."""
    make_file(path, fill)
    try:
        return open_database(path)
    except StorageError as error:
        raise StorageError(
            tr("{file} was made, but cannot be opened now: {error}", file=path.name, error=error.message),
            tr("{remedy} Then open it.", remedy=error.remedy),
        ) from error


def make_file(path: Path, fill: Callable[[Database], None] | None = None) -> None:
    """Make a new project file, filled by `fill`.

    The file gets its name when it is whole: a program killed before leaves no file of that name.

    Raises
    ------
    StorageError: the file exists already, or the folder cannot be written.
    """
    if os.path.lexists(path):
        raise taken(path)
    if not path.parent.is_dir():
        raise StorageError(
            tr("The folder {folder} does not exist.", folder=path.parent),
            tr("Make it first, or choose another one."),
        )
    with made_anew(path) as unnamed:
        connection = None
        try:
            with translated(path, NOT_MADE):
                connection = connect(unnamed, "rw")
                for pragma in _PRAGMAS:
                    connection.execute(pragma)
                create(connection)
            database = Database(unnamed, connection, None, becomes=path)
            if fill is not None:
                fill(database)
            database.close()
        except BaseException:
            if connection:
                connection.close()
            raise


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
    check_file(path)
    lock = None if read_only else WriterLock(path)
    connection = None
    try:
        if lock is not None:
            _refuse_linked_journal(path)
            remove_first_name(path)
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
                with translated(path, NOT_MIGRATED):
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
                tr("{project} is held by another program, so it cannot be opened now.", project=path.name),
                tr("Close it there, or open it again in a moment."),
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
            tr("{path} is a link, so that saving would write into another file.", path=journal),
            tr("Look at it and remove it, or open the project for reading only."),
        )


def check_application(connection: sqlite3.Connection, path: Path) -> None:
    """Refuse databases of other programs, and files with parts that no project has.

    Raises
    ------
    ProjectDamaged: it was a project, or has other parts. NotAProject: another program made it.
    """
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    if application != APPLICATION_ID:
        if was_project(path):
            raise ProjectDamaged(
                tr("{path} is damaged: it does not say that it is a project.", path=path), tr(OF_DAMAGE)
            )
        raise NotAProject(
            tr("{path} is a database of another program.", path=path), tr("Choose another file.")
        )
    check_schema(connection, path)
