"""The rows of history, one an act: the next to undo or redo, the newest, and how one is written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from annotator.domain.days import day_of

if TYPE_CHECKING:
    import sqlite3

    from annotator.store.connection import Database


def now() -> str:
    """Return the time in UTC, ISO 8601 to the millisecond."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")


# The columns of an `Entry`, read as text whatever their type.
ENTRY = (
    "id, CAST(at AS TEXT) AS at, CAST(annotator AS TEXT) AS annotator, CAST(act AS TEXT) AS act,"
    " CAST(document AS TEXT) AS document, CAST(state AS TEXT) AS state"
)


@dataclass(frozen=True)
class Entry:
    """One row of history, without its deltas."""

    id: int
    at: str
    annotator: str | None
    act: str
    document: str | None
    state: str


def next_id(connection: sqlite3.Connection) -> int:
    """Return the id that the next row of the history gets."""
    return int(connection.execute("SELECT coalesce(max(id), 0) + 1 FROM history").fetchone()[0])


def record(
    connection: sqlite3.Connection, id: int, time: str, annotator: str | None, act: str,
    document: str | None, deltas: str | bytes, sums: str | None = None,
) -> None:  # fmt: skip
    """Write the history row of an act; undone acts on which it may bear can no longer be redone.

    `sums`: what `checksums.renew` returns.
    These are the acts on its document, those on several documents, and those that came after one of these;
    after an act on several, all. What nobody has done (an import on the command line), nobody can undo.
    """
    connection.execute(
        "UPDATE history SET state = 'superseded' WHERE annotator IS ?1 AND state = 'undone'"
        " AND (?2 IS NULL OR document = ?2 OR id >= (SELECT min(id) FROM history"
        " WHERE annotator IS ?1 AND state = 'undone' AND document IS NULL))",
        (annotator, document),
    )
    connection.execute(
        "INSERT INTO history (id, at, annotator, act, document, deltas, state, checksum)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (id, time, annotator, act, document, deltas, "permanent" if annotator is None else "done", sums),
    )


def record_permanent(connection: sqlite3.Connection, act: str, annotator: str | None) -> None:
    """Write a history row that undo passes over."""
    connection.execute(
        "INSERT INTO history (at, annotator, act, document, deltas, state)"
        " VALUES (?, ?, ?, NULL, '[]', 'permanent')",
        (now(), annotator, act),
    )


def peek(
    database: Database, annotator: str | None, *, redo: bool = False, document: str | None = None
) -> Entry | None:
    """Return the next act to undo (or redo), of those on one document if one is given; or None."""
    order = "ASC" if redo else "DESC"
    where, values = "annotator IS ? AND state = ?", [annotator, "undone" if redo else "done"]
    if document is not None:
        where, values = f"{where} AND document = ?", [*values, document]
    with database.reading() as connection:
        row = connection.execute(
            f"SELECT {ENTRY} FROM history WHERE {where} ORDER BY id {order} LIMIT 1", values
        ).fetchone()
    return Entry(**dict(row)) if row else None


def undone_acts(database: Database, beginning: str) -> list[tuple[str, str]]:
    """Return name and time of undoing (ISO 8601 in UTC) of the undone acts whose names begin so."""
    with database.reading() as connection:
        rows = connection.execute(
            "SELECT CAST(h.act AS TEXT), CAST(h.undone_at AS TEXT) FROM annotator a"
            " CROSS JOIN history h ON h.annotator = a.name AND h.state IN ('undone', 'superseded')"
            " WHERE substr(h.act, 1, length(?1)) = ?1 AND h.undone_at IS NOT NULL",
            (beginning,),
        ).fetchall()
    return [(str(row[0]), str(row[1])) for row in rows]


def first_day(database: Database) -> date | None:
    """Return the day (UTC) of the first act; None without acts, or if the row holds no time."""
    with database.reading() as connection:
        row = connection.execute("SELECT CAST(at AS TEXT) FROM history ORDER BY id LIMIT 1").fetchone()
    day = day_of(row[0]) if row and row[0] else ""
    return date.fromisoformat(day) if day else None


def entries(database: Database, limit: int = 200) -> list[Entry]:
    """Return the newest entries, the newest first."""
    with database.reading() as connection:
        records = connection.execute(
            f"SELECT {ENTRY} FROM history ORDER BY id DESC LIMIT ?", (limit,)
        ).fetchall()
    return [Entry(**dict(row)) for row in records]
