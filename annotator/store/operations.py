"""Operations: one operation = one transaction = one row of history, from which undo and redo work.

Undo writes the rows "before" of its deltas back, redo the rows "after" (`store/deltas.py`).
"""

from __future__ import annotations

from contextlib import contextmanager
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
from annotator.store.history import next_id, now, record
from annotator.store.history_rows import delete_row, read_row, write_row
from annotator.store.joined_speakers import NAMING, still_before
from annotator.store.positions import without
from annotator.store.references import check_speakers, references_kept
from annotator.store.text_changes import misplaced

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from annotator.domain.changes import Changes
    from annotator.store.columns import Row
    from annotator.store.connection import Database
    from annotator.store.deltas import Delta

MUCH = 100  # annotations: an act on more of them is worth a backup before it


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
        """Insert a row, or replace the row with its key; who names the same speakers knows of their joins."""
        before = self.get(table, row)
        if before is not None and table in NAMING:
            row = still_before(row, before)
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
