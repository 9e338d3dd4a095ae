"""A flat database of the tables: what the SQLite format is, and where the other tables are put together.

It is a file of its own for analysis, no project: this is the one module of formats that writes SQLite.
"""

from __future__ import annotations

import errno
import re
import sqlite3
from contextlib import closing, contextmanager
from itertools import chain
from typing import TYPE_CHECKING

import sqlite_utils

from annotator.domain.translation import mark, tr
from annotator.formats.tables.definitions import COUNTS, VIEWS, tables
from annotator.formats.tables.record_view import RecordView

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from annotator.domain.codebook import Codebook
    from annotator.domain.layer import Record
    from annotator.formats.tables.columns import Cell
    from annotator.formats.tables.definitions import Table

_HALF_A_PAIR = re.compile("[\ud800-\udfff]")
# Nobody else knows the file until it is complete: it needs no journal, and is written to the disk once.
_SAME_IDS = {
    "quotations": mark("two of its quotations have the same id"),
    "claims": mark("two of its claims have the same id"),
}
_PRAGMAS = (
    "journal_mode = OFF",
    "synchronous = OFF",
    "locking_mode = EXCLUSIVE",
    "trusted_schema = OFF",
)


class FlatDatabase:
    """A new database file with the tables, filled record by record.

    Attributes
    ----------
    tables: the definitions that it follows.
    """

    def __init__(self, path: Path, codebook: Codebook) -> None:
        self.tables = tables(codebook)
        with _refusals_of_the_system():
            self._database = sqlite_utils.Database(path, execute_plugins=False)
        self._connection: sqlite3.Connection = self._database.conn
        self._inserts = {table.name: _insert(table) for table in self.tables}
        try:
            with _refusals_of_the_system():
                self._make_tables()
        except BaseException:
            self._database.close()
            raise

    def _make_tables(self) -> None:
        for pragma in _PRAGMAS:
            self._connection.execute(f"PRAGMA {pragma}")
        for table in self.tables:
            self._database.create_table(
                table.name,
                {column.name: column.type for column in table.columns},
                pk=table.key or None,
                foreign_keys=[(column.name, column.names, "id") for column in table.columns if column.names],
            )
        self._connection.execute("BEGIN")

    def add(self, record: Record) -> None:
        """Add the rows of a record.

        Raises
        ------
        ValueError: they cannot be told apart from others, or hold half of a surrogate pair; none is added.
        """
        view = RecordView(record)
        rows = {table.name: table.cells(view) for table in self.tables}
        with _refusals_of_the_system():
            self._check(view, rows)
            for name, insert in self._inserts.items():
                self._connection.executemany(insert, rows[name])

    def _check(self, view: RecordView, rows: dict[str, list[tuple[Cell, ...]]]) -> None:
        for cell in chain.from_iterable(chain.from_iterable(rows.values())):
            if isinstance(cell, str) and not cell.isascii() and _HALF_A_PAIR.search(cell):
                raise ValueError(tr("a field has half of a surrogate pair"))
        for name, words in _SAME_IDS.items():
            ids = [row[0] for row in rows[name]]
            if len(set(ids)) < len(ids):
                raise ValueError(tr(words))
        if self._one("SELECT 1 FROM layers WHERE id = ?", view.layer):
            raise ValueError(tr("it is there already"))
        if self._one("SELECT sha256 FROM documents WHERE id = ?", view.document) not in (
            None,
            view.record.document.sha256,
        ):
            raise ValueError(tr("another document has the same id"))

    def _one(self, query: str, key: str) -> Cell:
        row = self._connection.execute(query, (key,)).fetchone()
        cell: Cell = row[0] if row else None
        return cell

    def finish(self) -> None:
        """Fill in the numbers that are counted over all records."""
        with _refusals_of_the_system():
            for count in COUNTS:
                self._database.table(count.counted).create_index([count.by])
                self._connection.execute(
                    f"UPDATE {count.table} SET {count.column} ="
                    f" (SELECT count(*) FROM {count.counted} WHERE {count.by} = {count.table}.id)"
                )

    def make_searchable(self) -> None:
        """Add indexes for joins and for words, and views."""
        with _refusals_of_the_system():
            self._database.index_foreign_keys()
            for table in self.tables:
                if table.searched:
                    self._database.table(table.name).enable_fts(table.searched, create_triggers=False)
            for view in VIEWS:
                self._database.create_view(view.name, view.query)

    def rows(self, table: Table) -> Iterator[tuple[Cell, ...]]:
        """Yield the rows of a table in the order in which they came."""
        are_truth_values = [column.type is bool for column in table.columns]
        columns = ", ".join(_quoted(column.name) for column in table.columns)
        with _refusals_of_the_system():
            for row in self._connection.execute(f"SELECT {columns} FROM {table.name} ORDER BY rowid"):
                yield tuple(
                    bool(cell) if is_truth_value and cell is not None else cell
                    for cell, is_truth_value in zip(row, are_truth_values, strict=True)
                )

    def close(self) -> None:
        """Write what waits, and close the file."""
        with closing(self._database), _refusals_of_the_system():
            if self._connection.in_transaction:
                self._connection.commit()


@contextmanager
def _refusals_of_the_system() -> Iterator[None]:
    """Let errors of the file or the disk be those of other files."""
    try:
        yield
    except sqlite3.Error as error:
        is_full = getattr(error, "sqlite_errorname", "") == "SQLITE_FULL"
        raise OSError(errno.ENOSPC if is_full else errno.EIO, str(error)) from error


def _insert(table: Table) -> str:
    verb = "INSERT OR IGNORE" if table.is_shared else "INSERT"
    columns = ", ".join(_quoted(column.name) for column in table.columns)
    return f"{verb} INTO {table.name} ({columns}) VALUES ({', '.join('?' * len(table.columns))})"


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
