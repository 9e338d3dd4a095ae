"""Copies of a project by SQLite's backup API: whole and checked, or not there.

A copy is made page by page, and begins again where another process has written meanwhile. Between two steps
no lock is held, so an act waits for one step at most.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import time
from collections.abc import Callable
from contextlib import ExitStack, closing, suppress
from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.errors import (
    NotAProject,
    NotWritable,
    ProjectDamaged,
    ProjectInUse,
    StorageError,
)
from annotator.domain.kinds import KINDS
from annotator.domain.system_errors import reason, remedy
from annotator.domain.translation import mark, number, tr
from annotator.store.connection import check_application, connect, linked_journal
from annotator.store.file_errors import translated
from annotator.store.new_file import made_anew
from annotator.store.schema import APPLICATION_ID
from annotator.store.schema_check import OF_DAMAGE, check_file, checked_version
from annotator.store.sqlite_words import UNFIT, clause

if TYPE_CHECKING:
    from pathlib import Path

# A callback for progress: pages copied so far, total pages. It may raise to stop the copy.
Progress = Callable[[int, int], None]

_STEP = 250  # pages of a step, 1 MB: 2 ms
_FREE_RESTARTS = 3  # after as many, the copy waits for a pause in the writing
_SYNC_EVERY = 32  # steps: acts that are saved meanwhile wait for what is still to be written, 32 MB at most
_PAUSE = 3.0  # seconds without an act for each GB: as long as its copy takes
_PAGES_OF_A_GB = 250_000
_LONGEST_WAIT = 600.0  # seconds after which a copy that always begins again is given up
_BUSY_MS = 5_000
_EMPTY_ROOM = 100 << 20  # bytes that a copy leaves free on the disk, for acts; on a small disk a twentieth
_READABLE = 0o666


class State(NamedTuple):
    """Signs that tell one state of a project from another, read at once however large the project is.

    Attributes
    ----------
    version: the file version.
    documents: the last position.
    history: number of acts, highest id and sum of ids, by state: an undone act changes it, too.
    """

    version: int
    documents: int
    history: tuple[tuple[str, int, int, int], ...]

    @property
    def acts(self) -> int:
        """Return the id of the newest row of the history."""
        return max((last for _, _, last, _ in self.history), default=0)


def state_of(connection: sqlite3.Connection) -> State:
    """Return the state of a project; the rows of the history are counted by their index alone."""
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    documents = connection.execute("SELECT coalesce(max(position), 0) FROM document").fetchone()[0]
    history = connection.execute(
        "SELECT CAST(state AS TEXT), count(*), max(id), sum(id) FROM history GROUP BY state ORDER BY state"
    )
    return State(version, documents, tuple(tuple(row) for row in history))


def state_at(path: Path) -> State:
    """Return the state of the project in a file of any version.

    Raises
    ------
    StorageError: the file is no project, or is damaged.
    """
    with closing(opened_to_read(path)) as connection, translated(path):
        return state_of(connection)


def opened_to_read(path: Path) -> sqlite3.Connection:
    """Open a project of any file version to read it; a half written act of a killed program is rolled back.

    Raises
    ------
    NotAProject, ProjectTooNew, ProjectDamaged, StorageError: see `domain.errors`.
    """
    check_file(path)
    with translated(path):
        # "rw" lets SQLite roll back what a killed program has left; an unwritable file is read all the same.
        connection = connect(path, "ro" if linked_journal(path) else "rw")
        try:
            for pragma in ("query_only = ON", "trusted_schema = OFF", f"busy_timeout = {_BUSY_MS}"):
                connection.execute(f"PRAGMA {pragma}")
            check_application(connection, path)
            checked_version(connection, path, writable=True)
        except BaseException:
            connection.close()
            raise
        return connection


class _Dropped(Exception):
    """Ends a copy that is not kept."""


class Copy:
    """A copy of a project on its way: begun, then finished or dropped.

    Raises
    ------
    StorageError: the copy could not be made, or a file of that name exists; nothing is left behind.
    """

    def __init__(
        self, project: Path, target: Path, progress: Progress | None = None, *, at_once: bool = False
    ) -> None:
        """Copy the project, which others may be writing, into a file without a name.

        `at_once` copies the state before an act that is not committed yet: in one step, and unpaused.
        """
        check_room(project, target)
        self._project = project
        self._target = target
        self._ways_back = ExitStack()
        self._unnamed = self._ways_back.enter_context(made_anew(target))
        try:
            self._state = copy_into(project, self._unnamed, progress, at_once=at_once)
        except BaseException:
            self.drop()
            raise

    def finish(self) -> None:
        """Check the copy, bring it to the disk, and give it its name.

        Raises
        ------
        ProjectDamaged: the project itself is damaged, so the copy was not kept.
        StorageError: it could not be brought to the disk.
        """
        try:
            if fault := self._fault():
                raise ProjectDamaged(
                    tr(
                        "The backup of {project} is not whole: {reason}. Older ones are kept.",
                        project=self._project.name,
                        reason=fault,
                    ),
                    tr(
                        "Run `{command}`: it says whether the project is damaged.",
                        command=f"annotator check {self._project.name}",
                    ),
                )
            _sync(self._unnamed)
            self._ways_back.close()  # this gives the name
            sync_folder(self._target.parent)
        except BaseException:
            self.drop()
            raise

    def _fault(self) -> str:
        try:
            return fault_of(self._unnamed, self._state)
        except StorageError as error:
            raise NotWritable(
                tr(
                    "The backup of {project} cannot be read again, so it was not kept; older ones are.",
                    project=self._project.name,
                ),
                tr("Check the disk of the backups, or choose a folder on another one."),
            ) from error

    def drop(self) -> None:
        """Remove the copy, unless it has its name."""
        self._ways_back.__exit__(_Dropped, _Dropped(), None)


def copy_into(
    project: Path, unnamed: Path, progress: Progress | None = None, *, at_once: bool = False
) -> State:
    """Copy a project into an empty file without checking it; `at_once` without a pause for acts.

    Raises
    ------
    StorageError: the copy could not be made.
    """
    source = opened_to_read(project)
    with suppress(OSError):  # some drives have no permissions
        unnamed.chmod(stat.S_IMODE(project.stat().st_mode) & _READABLE)
    copy = None
    try:
        copy = sqlite3.connect(unnamed, isolation_level=None)
        # Nobody knows the file yet: it needs no journal, and is synced apart from SQLite.
        for pragma in ("journal_mode = OFF", "synchronous = OFF"):
            copy.execute(f"PRAGMA {pragma}")
        watch = _Watch(source, project, unnamed, progress, is_patient=not at_once)
        source.backup(copy, pages=-1 if at_once else _STEP, progress=watch.step, sleep=0.001)
        return state_of(source)
    except (sqlite3.Error, UnicodeDecodeError) as error:
        raise _failure(project, unnamed, error) from error
    finally:
        if copy is not None:
            copy.close()
        source.close()


class _Watch:
    """Follows a copy: holds its last state, and waits for a pause if it begins again and again."""

    def __init__(
        self,
        source: sqlite3.Connection,
        project: Path,
        unnamed: Path,
        progress: Progress | None,
        *,
        is_patient: bool,
    ) -> None:
        self._source = source
        self._project = project
        self._unnamed = unnamed
        self._steps = 0
        self._progress = progress
        self._deadline = time.monotonic() + (_LONGEST_WAIT if is_patient else _BUSY_MS / 1000)
        self._left: int | None = None
        self._restarts = 0
        pages = source.execute("PRAGMA page_count").fetchone()[0]
        self._pause = _PAUSE * max(1.0, pages / _PAGES_OF_A_GB)
        if pages <= _STEP or not is_patient:
            self._hold()

    def step(self, status: int, left: int, total: int) -> None:
        """Take note of a step, after which `left` of `total` pages are left.

        Raises
        ------
        ProjectInUse: acts have begun the copy again and again until its time was over.
        """
        if self._left is not None and left > self._left:
            self._restarts += 1
            self._let_go()
        if left and (self._restarts or status) and time.monotonic() > self._deadline:
            raise ProjectInUse(
                tr(
                    "{project} was being written all the time, so no backup of it could be made.",
                    project=self._project.name,
                ),
                tr("It is tried again later."),
            )
        if left and self._restarts >= _FREE_RESTARTS and left > (self._left or 0):
            self._wait_for_a_pause()
        self._left = left
        if 0 < left <= _STEP:
            self._hold()
        self._steps += 1
        if self._steps % _SYNC_EVERY == 0:
            _sync(self._unnamed)
        if self._progress:
            self._progress(total - left, total)

    def _hold(self) -> None:
        """Keep the state that the last step copies, so that it can be compared with the copy's."""
        if not self._source.in_transaction:
            self._source.execute("BEGIN")
            self._source.execute("SELECT count(*) FROM sqlite_master").fetchone()

    def _let_go(self) -> None:
        if self._source.in_transaction:
            self._source.execute("ROLLBACK")

    def _wait_for_a_pause(self) -> None:
        seen = None
        while time.monotonic() < self._deadline:
            now = self._source.execute("PRAGMA data_version").fetchone()[0]
            if now == seen:
                return
            seen = now
            time.sleep(self._pause)


def fault_of(path: Path, state: State | None = None) -> str:
    """Return what is wrong with the pages, references or state of a copy (None: any state); "" if nothing is.

    Raises
    ------
    StorageError: the file is no project, or cannot be read at all.
    """
    with closing(opened_to_read(path)) as connection:
        return fault_in(connection, path, state)


def fault_in(connection: sqlite3.Connection, path: Path, state: State | None = None) -> str:
    """Return the same of a copy that is open; StorageError: it cannot be read."""
    with translated(path):
        fault = str(connection.execute("PRAGMA quick_check(1)").fetchone()[0])
        if fault != "ok":
            return tr(UNFIT)
        broken = connection.execute("PRAGMA foreign_key_check").fetchone()
        if broken is not None:
            return tr("a part of it names another one that is not there")
        is_same = state in (None, state_of(connection))
        return "" if is_same else tr("it does not hold what the project holds")


def check_room(project: Path, target: Path) -> None:
    """Refuse a copy that would leave no room on the disk for acts.

    Raises
    ------
    NotWritable: the disk has not enough room, or the folder is gone.
    """
    try:
        size = project.stat().st_size
        disk = shutil.disk_usage(target.parent)
    except OSError as error:
        raise NotWritable(
            tr("{path} cannot be read: {reason}.", path=target.parent, reason=reason(error)),
            remedy(error, tr(_ANOTHER_FOLDER)),
        ) from error
    if disk.free < size + min(_EMPTY_ROOM, disk.total // 20):
        raise NotWritable(
            tr(
                "The disk of {folder} has no room for a backup of {size} MB.",
                folder=target.parent,
                size=number(max(1, size / 1e6)),
            ),
            tr("Free some space, or choose a folder on another disk."),
        )


_ANOTHER_FOLDER = mark("choose another folder for backups")


def _failure(project: Path, unnamed: Path, error: Exception) -> StorageError:
    name = getattr(error, "sqlite_errorname", "") or ""
    folder = unnamed.parent
    if name == "SQLITE_FULL":
        return NotWritable(
            tr("The disk of {folder} is full, so no backup was made.", folder=folder),
            tr("Free some space, or choose a folder on another disk."),
        )
    if name.startswith("SQLITE_NOTADB"):
        return NotAProject(
            tr("{path} is not a project of this program.", path=project), tr("Choose another file.")
        )
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return ProjectInUse(
            tr("{project} is held by another program, so no backup was made.", project=project.name),
            tr("It is tried again later."),
        )
    if name.startswith(("SQLITE_CORRUPT", "SQLITE_ERROR", "SQLITE_SCHEMA", "SQLITE_IOERR_SHORT_READ")):
        return ProjectDamaged(
            tr(
                "{path} is damaged: {reason}; no backup was made, and older ones are kept.",
                path=project,
                reason=clause(error),
            ),
            tr(OF_DAMAGE),
        )
    if name.startswith("SQLITE_IOERR_READ"):
        return StorageError(
            tr(
                "{path} could not be read: {reason}; no backup was made, and older ones are kept.",
                path=project,
                reason=clause(error),
            ),
            tr("Check that its disk is connected, then do it again."),
        )
    return NotWritable(_unwritten(folder, clause(error)), tr("Choose another folder for backups."))


def _unwritten(folder: Path, why: str) -> str:
    return tr("No backup could be written to {folder}: {reason}.", folder=folder, reason=why)


def _sync(path: Path) -> None:
    try:
        handle = os.open(path, os.O_RDWR)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError as error:
        raise NotWritable(
            _unwritten(path.parent, reason(error)), remedy(error, tr(_ANOTHER_FOLDER))
        ) from error


def sync_folder(folder: Path) -> None:
    """Bring the names of a folder to the disk, where the system can do that."""
    if os.name == "nt":
        return
    with suppress(OSError):  # some network drives cannot; the file itself is synced
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


_HEADER = 100  # bytes at the start of each SQLite file


def is_whole(path: Path) -> bool:
    """Tell by its header and size whether a file is a project from its first page to its last."""
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER)
            size = os.fstat(file.fileno()).st_size
    except OSError:
        return False
    if len(header) < _HEADER or not header.startswith(b"SQLite format 3\0"):
        return False
    page = int.from_bytes(header[16:18], "big")
    pages = int.from_bytes(header[28:32], "big")
    application = int.from_bytes(header[68:72], "big")
    return application == APPLICATION_ID and size == pages * (65536 if page == 1 else page)


class Contents(NamedTuple):
    """The contents of a project file, in numbers.

    Attributes
    ----------
    annotations: numbers by kind, of all layers.
    acts: the id of the newest row of the history.
    newest: time and name of that act; None without any.
    """

    documents: int
    annotations: dict[str, int]
    acts: int
    newest: tuple[str, str] | None


def contents_at(path: Path) -> Contents:
    """Return what the project in a file of any version holds.

    Raises
    ------
    StorageError: the file is no project, or is damaged.
    """
    with closing(opened_to_read(path)) as connection, translated(path):

        def number(table: str) -> int:
            return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])

        newest = _act(connection, "ORDER BY id DESC LIMIT 1", ())
        return Contents(
            number("document"),
            {kind: number(kind) for kind in KINDS},
            newest[0] if newest else 0,
            newest[1:] if newest else None,
        )


def acts_since(path: Path, then: Contents) -> int | None:
    """Return the number of acts in a project since a backup of it; None if that has another history."""
    with closing(opened_to_read(path)) as connection, translated(path):
        same = _act(connection, "WHERE id = ?", (then.acts,))
        if (same[1:] if same else None) != then.newest:
            return None
        cursor = connection.execute("SELECT count(*) FROM history WHERE id > ?", (then.acts,))
        return int(cursor.fetchone()[0])


def _act(connection: sqlite3.Connection, which: str, values: tuple[int, ...]) -> tuple[int, str, str] | None:
    sql = f"SELECT id, CAST(at AS TEXT), CAST(act AS TEXT) FROM history {which}"
    row = connection.execute(sql, values).fetchone()
    return None if row is None else (int(row[0]), str(row[1]), str(row[2]))
