"""The end of a transaction, also where the disk fails after the changes are in the file."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


def commit(connection: sqlite3.Connection, is_saved: Callable[[], bool]) -> None:
    """Commit a transaction; an error after which the file holds its changes all the same is none.

    The last thing that SQLite does is to sync the emptied journal. If only that fails, it tells an error, and
    each reader sees the changes. `is_saved` is asked after what could be rolled back is.

    Raises
    ------
    sqlite3.Error: nothing is changed.
    """
    try:
        connection.execute("COMMIT")
    except sqlite3.Error as error:
        try:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()  # rolls back by the journal
            if is_saved():
                return
        except sqlite3.Error:
            pass  # it is rolled back once the file can be read
        raise error
