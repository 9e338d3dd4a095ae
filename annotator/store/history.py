"""History: one operation = one transaction = one row, from which undo and redo work.

Undo writes the rows "before" of its deltas back, redo the rows "after" (`store/deltas.py`).
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from annotator.domain.errors import ActRefused
from annotator.domain.stored_words import shown
from annotator.domain.translation import tr
from annotator.store import checksums, trash
from annotator.store.changed_rows import ANNOTATIONS, changes_of, runs_in_trash
from annotator.store.computed import settle
from annotator.store.deltas import Deltas
from annotator.store.history_rows import delete_row, read_row, write_row
from annotator.store.positions import without
from annotator.store.references import check_speakers, references_kept
from annotator.store.text_changes import misplaced

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Mapping, Sequence

    from annotator.domain.changes import Changes
    from annotator.store.columns import Row
    from annotator.store.connection import Database
    from annotator.store.deltas import Delta


MUCH = 100  # annotations: an act on more of them is worth a backup before it


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


class Operation:
    """The rows that one operation changes, gathered while it runs.

    Attributes
    ----------
    connection: for rows in the same transaction that belong to no act.
    id: of its row in the history.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self.connection = database.connection
        self.id = next_id(self.connection)
        self.deltas = Deltas()

    def put(self, table: str, row: Row) -> None:
        """Insert a row, or replace the row with its key."""
        before = self.get(table, row)
        if before == row:
            return
        write_row(self.connection, table, row, new=before is None)
        self.deltas.append((table, before, row))

    def keep(self, table: str, key: Mapping[str, Any]) -> None:
        """Make a row part of the operation without a change, so that undo meets it as it is now."""
        if row := self.get(table, key):
            self.deltas.append((table, row, row))

    def delete(self, table: str, key: Mapping[str, Any]) -> None:
        """Delete the row with a key, if there is one."""
        if before := self.get(table, key):
            delete_row(self.connection, table, before)
            self.deltas.append((table, before, None))

    def move(self, out: Sequence[Row], into: Sequence[Row]) -> None:
        """Take runs out of the trash and put runs into it, with their documents.

        Raises
        ------
        ActRefused: a document is there already, or its id belongs to another one by now.
        """
        moved: list[Delta] = [("trash", row, None) for row in out]
        moved += [("trash", None, row) for row in into]
        deltas = Deltas(moved)
        expect_if_many_move(self._database, deltas)
        trash.take_in(self.connection, deltas)
        for row in out:
            delete_row(self.connection, "trash", row)
        for row in into:
            write_row(self.connection, "trash", row, new=True)
        trash.bring_out(self.connection, deltas)
        self.deltas.extend(moved)

    def get(self, table: str, key: Mapping[str, Any]) -> Row | None:
        """Return the row with a key as it is now, or None."""
        return read_row(self.connection, table, key)

    def has(self, table: str, values: Mapping[str, Any]) -> bool:
        """Tell whether a row has these values now."""
        where = " AND ".join(f"{column} = ?" for column in values)
        cursor = self.connection.execute(
            f"SELECT 1 FROM {table} WHERE {where} LIMIT 1", list(values.values())
        )
        return cursor.fetchone() is not None

    def select(self, table: str, values: Mapping[str, Any] = MappingProxyType({})) -> list[Row]:
        """Return the rows that have these values now; without values, all rows."""
        where = " AND ".join(f"{column} = ?" for column in values) or "true"
        cursor = self.connection.execute(f"SELECT * FROM {table} WHERE {where}", list(values.values()))
        return [dict(row) for row in cursor.fetchall()]


@contextmanager
def operation(
    database: Database, act: str, annotator: str | None, document: str | None
) -> Iterator[tuple[Operation, list[Changes]]]:
    """Run one operation: commit its rows and its history row together, or nothing.

    Yields the operation and a list that holds its `Changes` after the block; if nothing was changed, the list
    stays empty and nothing is written.

    Raises
    ------
    ActRefused: the operation would refer to something that does not exist, or a document cannot be moved.
    StorageError: writing failed; nothing is changed.
    """
    changes: list[Changes] = []
    with (
        references_kept(
            tr("Not done: {act}. It refers to something that is not there any more.", act=shown(act))
        ),
        database.transaction(unspilled=True) as connection,
    ):
        running = Operation(database)
        yield running, changes
        if len(running.deltas):
            prepare_if_much(database, running.deltas)
            check_speakers(connection, running.deltas)
            if misplaced(connection, running.deltas) is not None:
                raise ActRefused(
                    tr("Not done: {act}. An annotation would stand at other words.", act=shown(act)),
                    tr("Open the document again, and look where its words are."),
                )
            settle(connection, running.deltas)
            time = now()
            sums = checksums.renew(connection, running.id, running.deltas)
            record(connection, running.id, time, annotator, act, document, running.deltas.column(), sums)
            changes.append(changes_of(act, time, document, running.deltas))


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


def expect_if_many_move(database: Database, deltas: Deltas) -> None:
    """Let a backup be made before very many documents are moved by deltas."""
    if sum(run.number for run in without(*reversed(runs_in_trash(deltas)))) > MUCH:
        database.expect_much()


def prepare_if_much(database: Database, deltas: Deltas) -> None:
    """Let a backup be made of the state before an act on very many annotations, which others still read.

    Those of documents that go to the trash count, too. Nothing of the act is in the file yet: see
    `Database.transaction`.
    """
    number = sum(1 for _ in islice(deltas.of(*ANNOTATIONS), MUCH + 1))
    if number > MUCH or trash.takes_more(database.connection, deltas, MUCH - number):
        database.expect_much()


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


def entries(database: Database, limit: int = 200) -> list[Entry]:
    """Return the newest entries, the newest first."""
    with database.reading() as connection:
        records = connection.execute(
            f"SELECT {ENTRY} FROM history ORDER BY id DESC LIMIT ?", (limit,)
        ).fetchall()
    return [Entry(**dict(row)) for row in records]
