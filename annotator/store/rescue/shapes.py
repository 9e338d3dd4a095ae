"""Shapes of tables: the columns, keys and types by which a record is recognised as a row."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.store import schema

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.store.columns import Row

# The values that a column may have, by its declared type. SQLite stores whole numbers of REAL as integers.
_TYPES: dict[str, tuple[type, ...]] = {
    "TEXT": (str,), "INTEGER": (int,), "REAL": (int, float), "BLOB": (bytes,), "": (str, int, float, bytes),
}  # fmt: skip
ROW_ID = "rowid"  # the key of a table without one of its own
TEXTS = "document_text"  # its text is worth having even in part
_NOT_TAKEN = {("history", "checksum")}  # it does not fit what is rescued
_OTHER_TYPES: dict[tuple[str, str], tuple[type, ...]] = {("history", "deltas"): (str, bytes)}


class Column(NamedTuple):
    """A column of a table.

    Attributes
    ----------
    types: of its values; none if these are not taken, so that damage to them costs no row.
    default: its value in rows that were written before it was added.
    """

    name: str
    types: tuple[type, ...]
    is_optional: bool
    default: Any


@dataclass(frozen=True)
class Shape:
    """A table as its rows stand in the file.

    Attributes
    ----------
    columns: in the order of the records, which begin with the key where the table has no row ids.
    key: the columns of the primary key.
    row_id: the column that is the row id, for which records have NULL; `ROW_ID` if there is no key, "" if
        it has another one.
    has_row_ids: whether rows stand in a table's pages, else in those of an index.
    least: the fewest values of a record; later columns were added.
    references: columns that refer to a row of another table: the table, and its columns by ours.
    """

    name: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    row_id: str
    has_row_ids: bool
    least: int
    references: tuple[tuple[str, dict[str, str]], ...]

    @property
    def names(self) -> tuple[str, ...]:
        """Return the names of the columns."""
        return tuple(column.name for column in self.columns)

    def key_of(self, row: Row) -> tuple[Any, ...]:
        """Return the key of a row."""
        return tuple(row[name] for name in self.key)

    def row_of(self, values: Sequence[Any], row_id: int | None) -> Row | None:
        """Return the row of a record's values, or None if they are no row of this table."""
        if self.row_id == ROW_ID:
            values = [None, *values]
        if not self.least <= len(values) <= len(self.columns):
            return None
        if (row_id is not None) != self.has_row_ids:
            return None
        row: Row = {}
        for column, value in zip(self.columns, values, strict=False):
            if column.name == self.row_id:
                if value is not None:
                    return None
                value = row_id
            row[column.name] = value
        return self.completed(row)

    def completed(self, row: Row) -> Row | None:
        """Return a row with the columns that were added later, or None if a value has the wrong type."""
        complete = {
            column.name: row.get(column.name, column.default) if column.types else column.default
            for column in self.columns
        }
        return complete if all(_fits(column, complete[column.name]) for column in self.columns) else None


def _fits(column: Column, value: Any) -> bool:
    if value is None:
        return column.is_optional
    return type(value) in column.types and (type(value) is not int or -(2**63) <= value < 2**63)


@cache
def shapes() -> dict[str, Shape]:
    """Return the shapes of all tables of the newest file version, by name, but for the index of words."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        schema.create(connection)
        tables = connection.execute(
            "SELECT m.name, l.wr FROM sqlite_master m JOIN pragma_table_list l USING (name)"
            " WHERE m.type = 'table' AND l.type = 'table' ORDER BY m.rowid"
        ).fetchall()
        return {name: shape_of(connection, name, has_row_ids=not keyed) for name, keyed in tables}


def shape_of(connection: sqlite3.Connection, table: str, *, has_row_ids: bool) -> Shape:
    """Return the shape of a table."""
    infos = connection.execute(
        'SELECT name, type, "notnull", dflt_value, pk FROM pragma_table_info(?)', (table,)
    ).fetchall()
    primary = sorted((info for info in infos if info[4]), key=lambda info: info[4])
    key = tuple(info[0] for info in primary)
    row_id = key[0] if has_row_ids and len(key) == 1 and primary[0][1] == "INTEGER" else ""
    if not key:
        key, row_id = (ROW_ID,), ROW_ID
        infos = [(ROW_ID, "INTEGER", 1, None, 0), *infos]
    if not has_row_ids:
        infos = primary + [info for info in infos if not info[4]]
    columns = [
        Column(
            name,
            () if (table, name) in _NOT_TAKEN else _OTHER_TYPES.get((table, name), _TYPES[type]),
            not is_required and not (place and (row_id or not has_row_ids)),
            connection.execute(f"SELECT {default or 'NULL'}").fetchone()[0],
        )
        for name, type, is_required, default, place in infos
    ]
    least = len(columns)
    while least > len(key) and (columns[least - 1].is_optional or columns[least - 1].default is not None):
        least -= 1
    return Shape(table, tuple(columns), key, row_id, has_row_ids, least, _references(connection, table))


def _references(connection: sqlite3.Connection, table: str) -> tuple[tuple[str, dict[str, str]], ...]:
    found: dict[int, tuple[str, dict[str, str]]] = {}
    for number, parent, column, other in connection.execute(
        'SELECT id, "table", "from", "to" FROM pragma_foreign_key_list(?) ORDER BY id, seq', (table,)
    ):
        found.setdefault(number, (parent, {}))[1][column] = other
    return tuple(found.values())
