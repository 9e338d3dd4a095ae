"""The day by which all documents of a project should be done.

Undo does not change it: it is agreed upon, like blind mode, and not a step of anybody's work.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from annotator.store.history import now, record_permanent

if TYPE_CHECKING:
    import sqlite3

    from annotator.store.connection import Database


def due_date(database: Database) -> date | None:
    """Return the day; None if none is set, or if the row holds no day."""
    with database.reading() as connection:
        row = connection.execute("SELECT CAST(day AS TEXT) FROM due_date").fetchone()
    try:
        return date.fromisoformat(row[0]) if row else None
    except ValueError:  # the project file is not trusted
        return None


def set_due_date(database: Database, day: date | None, annotator: str) -> None:
    """Set the day, or take it back; the history tells who did, and when."""
    with database.transaction() as connection:
        put_due_date(connection, day, annotator)


def put_due_date(
    connection: sqlite3.Connection, day: date | None, annotator: str, *, behind: int | None = None
) -> None:
    """Set the day within a transaction; `behind`: the id of the act in which this is done."""
    connection.execute("DELETE FROM due_date")
    if day is not None:
        connection.execute(
            "INSERT INTO due_date (id, day, annotator, since) VALUES (1, ?, ?, ?)",
            (day.isoformat(), annotator, now()),
        )
    act = "no day to be done by" if day is None else f"to be done by {day.isoformat()}"
    record_permanent(connection, act, annotator, behind=behind)
