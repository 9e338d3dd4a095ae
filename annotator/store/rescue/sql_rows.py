"""The first way to read: by SQL, row by row, from both ends and through indexes."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

from annotator.domain.errors import NotAProject
from annotator.domain.translation import mark
from annotator.store.rescue.records import BrokenText, text_of
from annotator.store.rescue.shapes import ROW_ID, TEXTS, Shape, shapes
from annotator.store.schema_check import check_schema

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from annotator.store.rescue.gathered import Gathered

_LONGEST = 256 << 20  # bytes of a value
# A file made to do harm lets many rows share their pages, so that reading them all never ends: what is read
# by SQL is at most this many times the file. The pages are read once each, whatever they hold.
_MOST_TIMES = 3
_ERRORS = (sqlite3.Error, UnicodeDecodeError)  # the last one if SQLite's message is not UTF-8
_FEW = 1 << 20  # bytes that may be read in any case


class SqlRows:
    """Reads the rows of a file by SQL; the file is neither locked nor written.

    Attributes
    ----------
    complete: the tables whose last row was reached without an error.
    is_sound: whether there was no error at all.
    """

    def __init__(self, gathered: Gathered, way: str) -> None:
        self._gathered = gathered
        self._way = way
        self._left = 0
        self.complete: set[str] = set()
        self.is_sound = True

    def read(self, path: Path) -> None:
        """Add all rows that can be read."""
        self._left = _MOST_TIMES * path.stat().st_size + _FEW
        uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
        try:
            with closing(sqlite3.connect(uri, uri=True, isolation_level=None)) as connection:
                connection.text_factory = text_of
                connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST)
                connection.execute("PRAGMA trusted_schema = OFF")
                connection.execute("PRAGMA cell_size_check = ON")
                check_schema(connection, path)
                for shape in shapes().values():
                    self._read_table(connection, shape)
                    self._read_indexes(connection, shape)
        except (*_ERRORS, NotAProject):
            self.is_sound = False  # not even the schema can be read, or it holds what could run

    def _read_table(self, connection: sqlite3.Connection, shape: Shape) -> None:
        names = [name for name in shape.names if name in self._columns(connection, shape)]
        if not set(shape.key) <= set(names):
            return
        columns = ", ".join(f'"{name}"' for name in names)
        for direction in ("ASC", "DESC"):
            order = ", ".join(
                f'"{name}" {direction}' for name in (("rowid",) if shape.has_row_ids else shape.key)
            )
            if self._add(connection, shape, names, f"SELECT {columns} FROM {shape.name} ORDER BY {order}"):
                if direction == "ASC":
                    self.complete.add(shape.name)
                return

    def _columns(self, connection: sqlite3.Connection, shape: Shape) -> set[str]:
        query = "SELECT name FROM pragma_table_info(?)"
        own = {values[0] for values in self._rows(connection, query, (shape.name,)) if values}
        return own | {ROW_ID} if shape.row_id == ROW_ID else own

    def _add(self, connection: sqlite3.Connection, shape: Shape, names: list[str], query: str) -> bool:
        """Add the rows of a query until one cannot be read; return whether all could."""
        for values in self._rows(connection, query):
            if values is None:
                return False
            row = dict(zip(names, values, strict=True))
            if shape.name == TEXTS and isinstance(row["text"], BrokenText):
                row["text"] = row["text"].mended()
            complete = shape.completed(row)
            if complete is None:
                self._gathered.note_damaged(shape, row)
            else:
                self._gathered.add(shape, complete, self._way)
        return True

    def _read_indexes(self, connection: sqlite3.Connection, shape: Shape) -> None:
        """Note the keys that stand in the indexes of a table: of rows that were there."""
        if shape.name == "document":
            for place in self._rows(connection, "SELECT position, id FROM document ORDER BY id"):
                if place is not None:
                    self._gathered.note_place(*place)
            return
        keys = ", ".join(f'"{name}"' for name in shape.key)
        indexes = "SELECT name FROM pragma_index_list(?) WHERE origin = 'c' AND NOT partial"
        for index in list(self._rows(connection, indexes, (shape.name,))):
            query = (
                f'SELECT {keys} FROM {shape.name} INDEXED BY "{index[0]}"' if index else "SELECT 1 LIMIT 0"
            )
            for key in self._rows(connection, query):
                if key is not None and not self._gathered.has(shape, key):
                    self._gathered.note_known(
                        shape, dict(zip(shape.key, key, strict=True)), mark("an index names it")
                    )

    def _rows(
        self, connection: sqlite3.Connection, query: str, values: tuple[Any, ...] = ()
    ) -> Iterator[tuple[Any, ...] | None]:
        """Yield the rows of a query, and None at the end if they were not all."""
        try:
            for row in connection.execute(query, values):
                self._left -= sum(len(value) for value in row if isinstance(value, str | bytes)) + len(row)
                if self._left < 0:
                    break
                yield row
            else:
                return
        except _ERRORS:
            pass
        self.is_sound = False
        yield None
