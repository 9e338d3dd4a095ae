"""The day by which all documents of a project should be done.

Set by itself, it is agreed upon, like blind mode, and undo does not change it; set by a plan, it is a part of
that act.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from annotator.domain.translation import mark
from annotator.store.columns import reading
from annotator.store.history import now, record_permanent

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.store.columns import Row
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
        connection.execute("DELETE FROM due_date")
        if day is not None:
            row = due_date_row(day, annotator)
            connection.execute(
                "INSERT INTO due_date (id, day, annotator, since) VALUES (:id, :day, :annotator, :since)", row
            )
        act = "no day to be done by" if day is None else f"to be done by {day.isoformat()}"
        record_permanent(connection, act, annotator)


def due_date_row(day: date, annotator: str) -> Row:
    """Return the row of the day that somebody sets now."""
    return {"id": 1, "day": day.isoformat(), "annotator": annotator, "since": now()}


@reading(mark("a day to be done by"))
def due_date_from(row: Mapping[str, Any]) -> date:
    """Return the day of a row."""
    return date.fromisoformat(row["day"])
