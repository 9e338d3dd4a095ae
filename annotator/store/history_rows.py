"""Rows that the history reads and writes, and the deltas of its rows, which are data from a file."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from annotator.domain.errors import ProjectDamaged
from annotator.domain.translation import tr
from annotator.store.changed_rows import ADDED_COLUMNS, KEYS
from annotator.store.columns import Damaged
from annotator.store.deltas import Deltas
from annotator.store.schema_check import OF_HISTORY

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping

    from annotator.store.columns import Row
    from annotator.store.connection import Database
    from annotator.store.deltas import Delta


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


def checked_deltas(connection: sqlite3.Connection, column: str | bytes, database: Database) -> Deltas:
    """Return the deltas of a history row if they name only known tables and columns.

    Packed ones are checked when they are met. Who reads many rows asks for the column as bytes: then one that
    is no text does not hide the others.

    Raises
    ------
    StorageError: the deltas are damaged: something else has changed the file.
    """
    columns_of: dict[str, set[str]] = {}

    def checked(text: str | bytes) -> list[Delta]:
        try:
            return [_checked(*delta) for delta in json.loads(text)]
        except (ValueError, TypeError, LookupError, RecursionError) as error:
            raise _damaged(database) from error

    def _checked(table: str, before: Any, after: Any) -> Delta:
        if table not in KEYS or (before is None and after is None):
            raise ValueError(table)
        if table not in columns_of:
            infos = connection.execute(f"PRAGMA table_info({table})")
            columns_of[table] = {info["name"] for info in infos}
        before, after = (_checked_row(row, columns_of[table], table) for row in (before, after))
        if before and after and any(before[name] != after[name] for name in KEYS[table]):
            raise ValueError(table)
        return table, before, after

    try:
        return Deltas.read(column, checked)
    except Damaged as error:
        raise _damaged(database) from error


def _damaged(database: Database) -> ProjectDamaged:
    return ProjectDamaged(
        tr(
            "An act in the history of {project} is damaged, so it cannot be undone or done again.",
            project=database.path,
        ),
        tr(OF_HISTORY),
    )


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


def key_of(table: str, row: Row | None) -> tuple[Any, ...]:
    """Return the table and the key of a row."""
    assert row is not None
    return (table, *(row[column] for column in KEYS[table]))


def final_rows(deltas: Iterable[Delta]) -> dict[tuple[Any, ...], Row | None]:
    """Return the last state of each row, by table and key."""
    return {key_of(table, before or after): after for table, before, after in deltas}
