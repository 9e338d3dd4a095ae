"""The plan of a team, its training documents, and the origin of a package."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.domain.errors import ProjectDamaged
from annotator.domain.gold import GOLD
from annotator.store.closed_file import looked_into
from annotator.store.columns import Damaged, dump, object_from
from annotator.store.due_date import due_date_row
from annotator.store.team_rows import plan_from

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from annotator.store.connection import Database
    from annotator.store.operations import Operation


class Origin(NamedTuple):
    """The origin of a package.

    Attributes
    ----------
    annotator: the name of the annotator who gets it.
    project: the name of the project's file.
    made: the time when it was made, ISO 8601 in UTC.
    """

    annotator: str
    project: str
    made: str


def plan(database: Database) -> dict[str, Any] | None:
    """Return the plan, an object of JSON; None if nobody has made one.

    Raises
    ------
    ProjectDamaged: it cannot be read.
    """
    with database.reading() as connection:
        row = connection.execute("SELECT body FROM plan").fetchone()
        return None if row is None else plan_from(row)


def planned(database: Database) -> frozenset[str] | None:
    """Return the names in the plan; None if nobody has made one, or it cannot be read."""
    try:
        body = plan(database)
    except ProjectDamaged:
        return None
    names = body.get("annotators") if body is not None else None
    return frozenset(map(str, names)) if isinstance(names, list) else None


def origin(database: Database) -> Origin | None:
    """Return the origin of a project that is a package; None for others."""
    with database.reading() as connection:
        return origin_in(connection)


def origin_in(connection: sqlite3.Connection) -> Origin | None:
    """Return the same of the file of a connection."""
    row = connection.execute("SELECT body FROM package").fetchone()
    try:
        body = object_from(row["body"]) if row else {}
    except Damaged:  # the project file is not trusted: then it is one as any other
        return None
    values = [body.get(name) for name in Origin._fields]
    return Origin(*map(str, values)) if values[0] and all(isinstance(v, str) for v in values) else None


def origin_at(path: Path) -> Origin | None:
    """Return the same of a file that is not open; None where it cannot be read now: opening it says why."""
    try:
        with looked_into(path) as connection:
            return None if connection is None else origin_in(connection)
    except (sqlite3.Error, OSError, UnicodeDecodeError):
        return None


def put_origin(connection: sqlite3.Connection, origin: Origin) -> None:
    """Note in a package where it comes from."""
    connection.execute("INSERT INTO package (id, body) VALUES (1, ?)", (dump(origin._asdict()),))


def training(database: Database) -> list[str]:
    """Return the ids of the training documents, in the project's order."""
    with database.reading() as connection:
        return _ids(connection, "JOIN training t ON t.document = d.id")


def with_gold(database: Database) -> list[str]:
    """Return the ids of the documents whose gold layer is done, in the project's order."""
    gold = "JOIN layer l ON l.document = d.id WHERE l.annotator = ? AND l.status = 'done'"
    with database.reading() as connection:
        return _ids(connection, gold, GOLD)


def _ids(connection: sqlite3.Connection, which: str, *values: str) -> list[str]:
    query = f"SELECT CAST(d.id AS TEXT) FROM document d {which} ORDER BY d.position"
    return [str(row[0]) for row in connection.execute(query, values)]


class PlanWriter:
    """Writes the plan of a team within an operation."""

    def __init__(self, running: Operation) -> None:
        self._running = running

    def put(self, body: dict[str, Any]) -> None:
        """Set the plan; the day to be done by stands apart."""
        kept = {name: value for name, value in body.items() if name != "due"}
        self._running.put("plan", {"id": 1, "body": dump(kept)})

    def set_training(self, documents: tuple[str, ...]) -> None:
        """Let these documents be the training documents."""
        for row in list(self._running.select("training")):
            if row["document"] not in documents:
                self._running.delete("training", row)
        for document in documents:
            self._running.put("training", {"document": document})

    def set_due_date(self, day: date | None, annotator: str | None) -> None:
        """Set the day to be done by, or take it back; if it is so already, nobody sets it anew."""
        row = self._running.get("due_date", {"id": 1})
        if day is None:
            self._running.delete("due_date", {"id": 1})
        elif annotator is not None and (row is None or row["day"] != day.isoformat()):
            self._running.put("due_date", due_date_row(day, annotator))

    def add_annotators(self, names: tuple[str, ...], since: str) -> None:
        """Add annotators whose names are new; undo leaves them, as it leaves whoever opened the project."""
        self._running.connection.executemany(
            "INSERT OR IGNORE INTO annotator (name, since) VALUES (?, ?)", [(name, since) for name in names]
        )
