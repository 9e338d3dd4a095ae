"""History: one operation = one transaction = one row, from which undo and redo work.

A delta is ``[table, before, after]``: a whole row before and after the operation, null if there was or is
none. Undo writes the rows "before" back, redo the rows "after".
"""

from __future__ import annotations

import json
import sqlite3
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from annotator.domain.errors import ActRefused, ProjectDamaged
from annotator.store import checksums, rows
from annotator.store.changed_rows import ADDED_COLUMNS, KEYS, Delta, changes_of
from annotator.store.columns import Damaged, Row, dump
from annotator.store.computed import settle
from annotator.store.text_changes import misplaced, outdated

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from annotator.domain.changes import Changes
    from annotator.store.connection import Database


def now() -> str:
    """Return the time in UTC, ISO 8601 to the millisecond."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")


# The columns of an `Entry`, read as text whatever their type.
_ENTRY = (
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
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self.deltas: list[Delta] = []

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


def read_row(connection: sqlite3.Connection, table: str, key: Mapping[str, Any]) -> Row | None:
    """Return the row with a key, or None."""
    where, values = _where(table, key)
    row = connection.execute(f"SELECT * FROM {table} WHERE {where}", values).fetchone()
    return dict(row) if row else None


def write_row(connection: sqlite3.Connection, table: str, row: Row, *, new: bool) -> None:
    """Insert or update one row."""
    columns = ", ".join(f'"{column}"' for column in row)
    if new:
        marks = ", ".join("?" * len(row))
        connection.execute(f"INSERT INTO {table} ({columns}) VALUES ({marks})", list(row.values()))
        return
    where, values = _where(table, row)
    sets = ", ".join(f'"{column}" = ?' for column in row)
    connection.execute(f"UPDATE {table} SET {sets} WHERE {where}", [*row.values(), *values])


def delete_row(connection: sqlite3.Connection, table: str, key: Mapping[str, Any]) -> None:
    """Delete the row with a key."""
    where, values = _where(table, key)
    connection.execute(f"DELETE FROM {table} WHERE {where}", values)


def _where(table: str, key: Mapping[str, Any]) -> tuple[str, list[Any]]:
    columns = KEYS[table]
    return " AND ".join(f'"{column}" = ?' for column in columns), [key[column] for column in columns]


@contextmanager
def operation(
    database: Database, act: str, annotator: str | None, document: str | None
) -> Iterator[tuple[Operation, list[Changes]]]:
    """Run one operation: commit its rows and its history row together, or nothing.

    Yields the operation and a list that holds its `Changes` after the block; if nothing was changed, the list
    stays empty and nothing is written.

    Raises
    ------
    ActRefused: the operation would refer to something that does not exist.
    StorageError: writing failed; nothing is changed.
    """
    changes: list[Changes] = []
    with (
        _references_kept(f"Not done: {act}. It refers to something that is not there any more."),
        database.transaction() as connection,
    ):
        running = Operation(connection)
        yield running, changes
        if running.deltas:
            _check_speakers(connection, running.deltas)
            if misplaced(connection, running.deltas) is not None:
                raise ActRefused(f"Not done: {act}. An annotation would stand at other words.")
            settle(connection, running.deltas)
            time = now()
            # After a new act, the acts undone before it can no longer be redone.
            connection.execute(
                "UPDATE history SET state = 'superseded' WHERE annotator IS ? AND state = 'undone'",
                (annotator,),
            )
            id = _last_id(connection) + 1
            sums = checksums.renew(connection, id, running.deltas)
            connection.execute(
                "INSERT INTO history (id, at, annotator, act, document, deltas, state, checksum)"
                " VALUES (?, ?, ?, ?, ?, ?, 'done', ?)",
                (id, time, annotator, act, document, _deltas_column(running.deltas), sums),
            )
            changes.append(changes_of(act, time, document, running.deltas))


def _last_id(connection: sqlite3.Connection) -> int:
    """Return the id of the newest row of the history, 0 without any."""
    return int(connection.execute("SELECT coalesce(max(id), 0) FROM history").fetchone()[0])


def _deltas_column(deltas: list[Delta]) -> str:
    try:
        return json.dumps(deltas, ensure_ascii=False)
    except (TypeError, ValueError) as error:  # for example bytes in a row that existed before
        raise Damaged(f"a row that the act changes ({error})") from error


def record_permanent(connection: sqlite3.Connection, act: str, annotator: str | None) -> None:
    """Write a history row that undo passes over (of an import, for example)."""
    connection.execute(
        "INSERT INTO history (at, annotator, act, document, deltas, state)"
        " VALUES (?, ?, ?, NULL, '[]', 'permanent')",
        (now(), annotator, act),
    )


def peek(database: Database, annotator: str | None, *, redo: bool = False) -> Entry | None:
    """Return the next act to undo (or redo), or None."""
    order = "ASC" if redo else "DESC"
    with database.reading() as connection:
        row = connection.execute(
            f"SELECT {_ENTRY} FROM history WHERE annotator IS ? AND state = ? ORDER BY id {order} LIMIT 1",
            (annotator, "undone" if redo else "done"),
        ).fetchone()
    return Entry(**dict(row)) if row else None


def step(database: Database, annotator: str | None, *, redo: bool) -> Changes:
    """Undo an annotator's last act, or redo the act undone last.

    Raises
    ------
    ActRefused: there is no such act, somebody has changed its rows since, or something depends on it.
    StorageError: writing failed; nothing is changed.
    """
    word = "redo" if redo else "undo"
    entry = peek(database, annotator, redo=redo)
    if entry is None:
        raise ActRefused(f"There is nothing to {word}.")
    with _references_kept(_later(entry, redo)), database.transaction() as connection:
        deltas = _apply(connection, database, entry, redo)
        _check_speakers(connection, deltas)
        return changes_of(f"{word}: {entry.act}", now(), entry.document, deltas)


def jump(database: Database, annotator: str | None, id: int | None) -> tuple[Changes, ...]:
    """Undo or redo acts until an entry (None: no act) is the last act done, in one transaction.

    Returns one `Changes` for each document, the document reached last at the end; () if no act is on the way.

    Raises
    ------
    ActRefused: the entry is no act to jump to, or an act on the way is refused; nothing is changed.
    StorageError: writing failed; nothing is changed.
    """
    with database.reading() as connection:
        redo, way = way_to(connection, annotator, id)
    if not way:
        return ()
    word = "redo" if redo else "undo"
    deltas_of: dict[str | None, list[Delta]] = {}
    all_deltas: list[Delta] = []
    # References are checked at the commit, which does not tell which of several acts broke a reference.
    of_several = (
        "The history cannot go there: something that came later depends on one of the acts on the way."
    )
    refusal = _later(way[0], redo) if len(way) == 1 else of_several
    with _references_kept(refusal), database.transaction() as connection:
        for entry in way:
            deltas = _apply(connection, database, entry, redo)
            deltas_of[entry.document] = deltas_of.pop(entry.document, []) + deltas
            all_deltas += deltas
        _check_speakers(connection, all_deltas)
        # Acts on speakers and acts on documents can change the same annotations: report each row as it is at
        # the end, whichever act changed it last.
        final = _final_rows(all_deltas)
        act = f"{word}: {way[0].act}" if len(way) == 1 else f"{word}: {len(way)} acts"
        time = now()
        return tuple(
            changes_of(
                act,
                time,
                document,
                [
                    (table, before or after, final[_key(table, before or after)])
                    for table, before, after in deltas
                ],
            )
            for document, deltas in deltas_of.items()
        )


def _key(table: str, row: Row | None) -> tuple[Any, ...]:
    """Return the table and the key of a row."""
    assert row is not None
    return (table, *(row[column] for column in KEYS[table]))


def _final_rows(deltas: Iterable[Delta]) -> dict[tuple[Any, ...], Row | None]:
    """Return the last state of each row, by table and key."""
    return {_key(table, before or after): after for table, before, after in deltas}


def way_to(
    connection: sqlite3.Connection, annotator: str | None, id: int | None, document: str | None = None
) -> tuple[bool, list[Entry]]:
    """Return whether a jump to an entry is by redo, and the entries on the way, in this order.

    With a document, only the entries that may have changed that document.

    Raises
    ------
    ActRefused: the entry is no act to jump to.
    """
    redo, where, values = on_the_way(connection, annotator, id, document)
    records = connection.execute(
        f"SELECT {_ENTRY} FROM history WHERE {where} ORDER BY id {'ASC' if redo else 'DESC'}",
        values,
    ).fetchall()
    return redo, [Entry(**dict(row)) for row in records]


def on_the_way(
    connection: sqlite3.Connection, annotator: str | None, id: int | None, document: str | None = None
) -> tuple[bool, str, list[Any]]:
    """Return whether a jump is by redo, and the SQL condition of the entries on the way, with its values.

    Raises
    ------
    ActRefused: the entry is no act to jump to.
    """
    redo = id is not None and _is_undone(connection, annotator, id)
    where = "annotator IS ? AND state = ?"
    values: list[Any] = [annotator, "undone" if redo else "done"]
    if id is not None:
        where, values = f"{where} AND id {'<=' if redo else '>'} ?", [*values, id]
    if document is not None:
        # An act on speakers belongs to no document, but may have changed this one.
        where, values = f"{where} AND (document = ? OR document IS NULL)", [*values, document]
    return redo, where, values


def _is_undone(connection: sqlite3.Connection, annotator: str | None, id: int) -> bool:
    row = connection.execute(
        "SELECT state FROM history WHERE id = ? AND annotator IS ?", (id, annotator)
    ).fetchone()
    if row is None or row["state"] not in ("done", "undone"):
        raise ActRefused("The history cannot go to this act.", "Choose one of yours that is done or undone.")
    return bool(row["state"] == "undone")


def turned(connection: sqlite3.Connection, database: Database, entry: Entry, redo: bool) -> list[Delta]:
    """Return an entry's deltas in the order and direction of undo or redo: table, row now, row afterwards.

    Raises
    ------
    StorageError: the deltas are damaged.
    """
    row = connection.execute("SELECT deltas FROM history WHERE id = ?", (entry.id,)).fetchone()
    deltas = checked_deltas(connection, row["deltas"], database)
    return deltas if redo else [(table, after, before) for table, before, after in reversed(deltas)]


def _apply(connection: sqlite3.Connection, database: Database, entry: Entry, redo: bool) -> list[Delta]:
    """Undo or redo one entry within a transaction; return its deltas in this direction."""
    deltas = turned(connection, database, entry, redo)
    if outdated(connection, deltas, entry.id, entry.annotator) is not None:
        raise ActRefused(f"{_refusal(entry, redo)}: somebody else has changed the text itself since.")
    for table, before, after in deltas:
        key = before or after
        assert key is not None
        if read_row(connection, table, key) != before:
            word = _WORDS.get(table, table)
            raise ActRefused(f"{_refusal(entry, redo)}: somebody has changed the same {word} since.")
        if after is None:
            delete_row(connection, table, key)
        else:
            write_row(connection, table, after, new=before is None)
    if misplaced(connection, deltas) is not None:
        raise ActRefused(f"{_refusal(entry, redo)}: somebody has annotated this version of the text since.")
    settle(connection, deltas)
    sums = checksums.renew(connection, entry.id, deltas)
    state = ("done", None, None) if redo else ("undone", now(), _last_id(connection))
    connection.execute(
        "UPDATE history SET state = ?, undone_at = ?, undone_after = ?, checksum = coalesce(?, checksum)"
        " WHERE id = ?",
        (*state, sums, entry.id),
    )
    return deltas


# Tables in words, where their names are none.
_WORDS = {
    "document_text": "text", "claim_suggestion": "suggestion", "claim_decision": "decision",
}  # fmt: skip


def _refusal(entry: Entry, redo: bool) -> str:
    return f"“{entry.act}” cannot be {'done again' if redo else 'undone'}"


def _later(entry: Entry, redo: bool) -> str:
    return f"{_refusal(entry, redo)}: something that came later depends on it."


@contextmanager
def _references_kept(refusal: str) -> Iterator[None]:
    """Refuse an act that would break a reference (undo of adding a speaker that others name)."""
    try:
        yield
    except sqlite3.IntegrityError as error:
        if error.sqlite_errorname != "SQLITE_CONSTRAINT_FOREIGNKEY":
            raise
        raise ActRefused(refusal) from error


def _check_speakers(connection: sqlite3.Connection, deltas: list[Delta]) -> None:
    """Refuse deltas after which a quotation names a further speaker that does not exist.

    The first speaker of a quotation is a foreign key; the further speakers stand in one column.

    Raises
    ------
    sqlite3.IntegrityError: the same error that a foreign key raises.
    """
    named = {
        speaker
        for (table, *_), row in _final_rows(deltas).items()
        if table == "quotation" and row and row["further_speakers"] != "[]"
        for speaker in rows.further_speakers_from(row)
    }
    for speaker in named:
        if read_row(connection, "speaker", {"id": speaker}) is None:
            raise _reference_lost()
    for table, before, after in deltas:
        if table == "speaker" and before is not None and after is None:
            cursor = connection.execute(
                "SELECT 1 FROM quotation WHERE further_speakers <> '[]'"
                " AND instr(further_speakers, ?) LIMIT 1",
                (dump(before["id"]),),
            )
            is_back = read_row(connection, "speaker", before) is not None
            if cursor.fetchone() is not None and not is_back:
                raise _reference_lost()


def _reference_lost() -> sqlite3.IntegrityError:
    error = sqlite3.IntegrityError("FOREIGN KEY constraint failed")
    error.sqlite_errorname = "SQLITE_CONSTRAINT_FOREIGNKEY"
    return error


def checked_deltas(connection: sqlite3.Connection, column: str, database: Database) -> list[Delta]:
    """Return the deltas of a history row if they name only known tables and columns.

    Raises
    ------
    StorageError: the deltas are damaged: something else has changed the file.
    """
    checked = []
    try:
        for table, before, after in json.loads(column):
            if table not in KEYS or (before is None and after is None):
                raise ValueError(table)
            column_names = {info["name"] for info in connection.execute(f"PRAGMA table_info({table})")}
            before, after = (_checked_row(row, column_names, table) for row in (before, after))
            if before and after and any(before[name] != after[name] for name in KEYS[table]):
                raise ValueError(table)
            checked.append((table, before, after))
    except (ValueError, TypeError, LookupError, RecursionError) as error:
        raise ProjectDamaged(
            f"A history row of {database.path} is damaged ({error}).", "It cannot be undone."
        ) from error
    return checked


def _checked_row(stored: Any, column_names: set[str], table: str) -> Row | None:
    """Return a row of a delta with all columns of its table; raise ValueError or TypeError for a bad row."""
    if stored is None:
        return None
    if not isinstance(stored, dict):
        raise TypeError(table)
    row: Row = {**ADDED_COLUMNS.get(table, {}), **stored}
    if set(row) != column_names:
        raise ValueError(table)
    if not all(value is None or isinstance(value, str | int | float) for value in row.values()):
        raise ValueError(table)
    if any(isinstance(value, int) and not -(2**63) <= value < 2**63 for value in row.values()):
        raise ValueError(table)
    for value in row.values():
        if isinstance(value, str):
            value.encode()  # raises for a lone surrogate, which no file can hold
    return row


def entries(database: Database, limit: int = 200) -> list[Entry]:
    """Return the newest entries, the newest first."""
    with database.reading() as connection:
        records = connection.execute(
            f"SELECT {_ENTRY} FROM history ORDER BY id DESC LIMIT ?", (limit,)
        ).fetchall()
    return [Entry(**dict(row)) for row in records]
