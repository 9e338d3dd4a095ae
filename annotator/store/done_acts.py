"""Times when layers were marked done: noted beside them; before file version 10, told by the history.

Acts on several documents name none in their row of the history.
"""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, NamedTuple

from annotator.store.columns import Damaged
from annotator.store.deltas import Deltas
from annotator.store.history import now

if TYPE_CHECKING:
    from annotator.store.connection import Database

_DAMAGED = (Damaged, ValueError, TypeError, LookupError, AttributeError)
_ACTS = (
    "SELECT h.id, CAST(h.at AS TEXT) AS at FROM annotator a CROSS JOIN history h ON h.annotator = a.name"
    " AND h.document IS NULL AND h.state IN ('done', 'permanent') AND h.act LIKE 'mark % done' ORDER BY h.id"
)
# The number of the last act of its own that marked a layer `l` done, 0 without one. The last act is mostly
# the one, so it is looked for from the end.
_OF_STATE = (
    "coalesce((SELECT h.id FROM history h WHERE h.annotator = l.annotator AND h.document = l.document"
    " AND h.state = '{state}' AND h.act = 'mark done' ORDER BY h.id DESC LIMIT 1), 0)"
)
LAST_DONE = f"max({_OF_STATE.format(state='done')}, {_OF_STATE.format(state='permanent')})"


# The time that is noted of a layer `l`.
NOTED = (
    "coalesce((SELECT CAST(n.done AS TEXT) FROM effort n WHERE n.document = l.document"
    " AND n.annotator = l.annotator), '')"
)


def note_done(connection: sqlite3.Connection, document: str, annotator: str) -> None:
    """Note beside a layer, within an act, that it is done now; undo leaves it, as it leaves the effort."""
    connection.execute(
        "INSERT INTO effort (document, annotator, seconds, done) VALUES (?, ?, 0, ?)"
        " ON CONFLICT (document, annotator) DO UPDATE SET done = excluded.done",
        (document, annotator, now()),
    )


class DoneAct(NamedTuple):
    """An act that marked a layer done: its row of the history, and its time (ISO 8601 in UTC)."""

    id: int
    at: str


class DoneActs:
    """The latest of these acts on each layer, in a file without a name where there are any."""

    def __init__(self, database: Database) -> None:
        """Read the acts one by one; those that cannot be read are passed over."""
        self._file: sqlite3.Connection | None = None
        with database.reading() as connection:
            acts = connection.execute(_ACTS).fetchall()
        for id, at in acts:
            with database.reading() as connection:
                column = connection.execute("SELECT deltas FROM history WHERE id = ?", (id,)).fetchone()
            if column is not None:
                self._take(int(id), str(at), column[0])

    def _take(self, id: int, at: str, column: str | bytes) -> None:
        try:
            layers = [
                (str(after["document"]), str(after["annotator"]), id, at)
                for _, _, after in Deltas.read(column).of("layer")
                if after is not None and after["status"] == "done"
            ]
        except _DAMAGED:
            return
        if self._file is None:
            self._file = sqlite3.connect("", isolation_level=None)
            self._file.execute(
                "CREATE TABLE done (document TEXT, annotator TEXT, act INTEGER, at TEXT,"
                " PRIMARY KEY (document, annotator)) WITHOUT ROWID"
            )
        self._file.execute("BEGIN")
        self._file.executemany("INSERT OR REPLACE INTO done VALUES (?, ?, ?, ?)", layers)
        self._file.execute("COMMIT")

    def time_of(self, row: sqlite3.Row) -> str:
        """Return when a layer was done, ISO 8601 in UTC; "" if it is not done, or nobody knows when.

        The row has `LAST_DONE` as "act" with its time as "at", and `NOTED` as "noted".
        """
        if not row["is_done"]:
            return ""
        if row["noted"]:
            return str(row["noted"])
        several = self.of(str(row["document"]), str(row["annotator"]))
        if several is not None and several.id > (row["act"] or 0):
            return several.at
        return str(row["at"] or "")

    def of(self, document: str, annotator: str) -> DoneAct | None:
        """Return the latest act on a layer, or None."""
        if self._file is None:
            return None
        query = "SELECT act, at FROM done WHERE document = ? AND annotator = ?"
        row = self._file.execute(query, (document, annotator)).fetchone()
        return DoneAct(*row) if row else None

    def close(self) -> None:
        """Drop all of it."""
        if self._file is not None:
            self._file.close()
