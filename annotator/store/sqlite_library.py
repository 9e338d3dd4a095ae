"""The SQLite of this computer, and the time that it takes to save."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from typing import TYPE_CHECKING

from annotator.domain.translation import tr
from annotator.output_file import temporary_path

if TYPE_CHECKING:
    from pathlib import Path

_COMMITS = 9


def sqlite_version() -> str:
    """Return the version of SQLite."""
    return sqlite3.sqlite_version


def commit_seconds(folder: Path) -> float:
    """Return the usual time that a folder takes to save an act, by a database that is thrown away.

    Raises
    ------
    OSError: the folder cannot be written.
    """
    path = temporary_path(folder / "annotator")
    try:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("PRAGMA journal_mode = TRUNCATE")
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("CREATE TABLE act (id INTEGER PRIMARY KEY)")
            return sorted(_seconds_of_commit(connection) for _ in range(_COMMITS))[_COMMITS // 2]
    except sqlite3.Error as error:
        raise OSError(None, tr("a database cannot be saved there")) from error
    finally:
        for ending in ("", "-journal"):
            path.with_name(path.name + ending).unlink(missing_ok=True)


def _seconds_of_commit(connection: sqlite3.Connection) -> float:
    began = time.perf_counter()
    connection.execute("INSERT INTO act DEFAULT VALUES")
    return time.perf_counter() - began
