"""The rows that a rescue has gathered, in a database without a name that vanishes with the process."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.domain.document import sha256
from annotator.domain.translation import mark
from annotator.store import schema
from annotator.store.columns import dump
from annotator.store.packed_entities import packed_entities
from annotator.store.rescue.row_checks import is_sound
from annotator.store.rescue.shapes import TEXTS, Shape, shapes
from annotator.store.rescue.ways import UNSURE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from annotator.store.columns import Row

_PRAGMAS = ("cache_size = -16384", "journal_mode = OFF", "synchronous = OFF", "trusted_schema = OFF")
_OWN_TABLES = (
    # A text may come in several versions; which one is right is known when its document's row is.
    "CREATE TABLE _text (position INTEGER, hash TEXT, text TEXT, way TEXT, PRIMARY KEY (position, hash))",
    # The ids of documents whose rows are lost, by position.
    "CREATE TABLE _place (position INTEGER PRIMARY KEY, id TEXT)",
    # Documents whose texts are not the imported ones.
    "CREATE TABLE _differs (id TEXT PRIMARY KEY, hash TEXT, kept INTEGER) WITHOUT ROWID",
    # What the history says of a row last: the row, or NULL if it was deleted.
    "CREATE TABLE _last (tab TEXT, key TEXT, row TEXT, PRIMARY KEY (tab, key)) WITHOUT ROWID",
    # Rows that are known to have been there.
    "CREATE TABLE _known (tab TEXT, key TEXT, document TEXT, how TEXT, PRIMARY KEY (tab, key)) WITHOUT ROWID",
)
_MOST_KNOWN = 1_000_000  # rows that are noted as known; a file made to do harm may name any number


class Known(NamedTuple):
    """A row that is known to have been there, and is not among the rescued ones."""

    table: str
    key: str
    document: str
    how: str


class Gathered:
    """Rows by table and key, with the way by which each was read; of two with a key, the first is kept.

    Attributes
    ----------
    connection: of the database that holds them: the tables of a project, each with a column `_way`.
    unreadable: how many rows of each table could not be read.
    references_dropped: how many rows no longer refer to a row that is lost.
    """

    def __init__(self) -> None:
        # SQLite keeps such a database in memory as far as its cache goes, and deletes its file at once.
        self.connection = sqlite3.connect("", isolation_level=None)
        self.connection.row_factory = sqlite3.Row
        for pragma in _PRAGMAS:
            self.connection.execute(f"PRAGMA {pragma}")
        schema.create(self.connection)
        self.connection.execute("DROP TABLE search")
        for shape in shapes().values():
            self.connection.execute(f"ALTER TABLE {shape.name} ADD COLUMN _way TEXT")
        for statement in _OWN_TABLES:
            self.connection.execute(statement)
        self.connection.execute("BEGIN")
        self.unreadable: dict[str, int] = {}
        self.references_dropped = 0
        self._known = 0

    def close(self) -> None:
        """Forget the rows."""
        self.connection.close()

    def add(self, shape: Shape, row: Row, way: str, *, is_sure: bool = True) -> None:
        """Add a row unless there is one with its key; note a damaged one if it is surely of this table."""
        key = shape.key_of(row)
        if shape.name == TEXTS:
            self._add_text(row, way)
            return
        if self.has(shape, key):
            return
        if shape.name == "analysis" and row["entities"].startswith("["):  # of file version 1
            row = row | {"entities": _packed(row["entities"])}
        if not is_sound(shape.name, key, row):
            if is_sure:
                self.note_damaged(shape, row)
            return
        names = ", ".join(f'"{name}"' for name in row)
        marks = ", ".join("?" * len(row))
        # A row that breaks a rule of its table (CHECK, UNIQUE) is passed over.
        self.connection.execute(
            f"INSERT OR IGNORE INTO {shape.name} ({names}, _way) VALUES ({marks}, ?)", [*row.values(), way]
        )

    def _add_text(self, row: Row, way: str) -> None:
        text = row["text"].replace("\0", "\ufffd")  # no text has NULs; SQLite would end it there
        self.connection.execute(
            "INSERT OR IGNORE INTO _text (position, hash, text, way) VALUES (?, ?, ?, ?)",
            (row["position"], sha256(text), text, way),
        )

    def has(self, shape: Shape, key: Sequence[Any]) -> bool:
        """Tell whether there is a row with a key."""
        return self.exists(shape.name, dict(zip(shape.key, key, strict=True)))

    def replace(self, shape: Shape, row: Row, way: str) -> None:
        """Put a row in place of that with its key."""
        names = ", ".join(f'"{name}"' for name in row)
        marks = ", ".join("?" * len(row))
        self.connection.execute(
            f"INSERT OR REPLACE INTO {shape.name} ({names}, _way) VALUES ({marks}, ?)", [*row.values(), way]
        )

    def last_position(self) -> int:
        """Return the last position that a document has or had, here or in the trash."""
        return int(
            self.value(
                "SELECT max((SELECT coalesce(max(position), 0) FROM document),"
                " (SELECT coalesce(max(position), 0) FROM _text),"
                " (SELECT coalesce(max(position), 0) FROM trash_row),"
                " (SELECT coalesce(max(last), 0) FROM emptied))"
            )
        )

    def exists(self, table: str, values: Mapping[str, Any]) -> bool:
        """Tell whether a row of a table has these values."""
        query = f"SELECT EXISTS (SELECT 1 FROM {table} WHERE {_where(values)})"
        return bool(self.value(query, list(values.values())))

    def drop(self, shape: Shape, row: Row, how: str) -> None:
        """Drop a row, and note that it was there if it was surely of its table."""
        where = f"FROM {shape.name} WHERE {_where(shape.key)}"
        if self.value(f"SELECT _way {where}", shape.key_of(row)) not in UNSURE:
            self.note_known(shape, row, how)
        self.connection.execute(f"DELETE {where}", shape.key_of(row))

    def set_to_nothing(self, shape: Shape, row: Row, columns: Iterable[str]) -> None:
        """Set columns of a row to NULL."""
        sets = ", ".join(f'"{name}" = NULL' for name in columns)
        self.connection.execute(
            f"UPDATE {shape.name} SET {sets} WHERE {_where(shape.key)}", shape.key_of(row)
        )
        self.references_dropped += 1

    def note_damaged(self, shape: Shape, row: Mapping[str, Any]) -> None:
        """Note a row that is there, and cannot be read."""
        self.unreadable[shape.name] = self.unreadable.get(shape.name, 0) + 1
        self.note_known(shape, row, mark("its row is damaged"))

    def note_place(self, position: Any, id: Any) -> None:
        """Note which document an index has at a position."""
        if type(position) is int and type(id) is str:
            self.connection.execute(
                "INSERT OR IGNORE INTO _place (position, id) VALUES (?, ?)", (position, id)
            )

    def note_text(self, document: str, hash: str, kept: int) -> None:
        """Note that a text is not the imported one; `kept` of its characters stand in it."""
        self.connection.execute(
            "INSERT OR IGNORE INTO _differs (id, hash, kept) VALUES (?, ?, ?)", (document, hash, kept)
        )

    def note_known(self, shape: Shape, row: Mapping[str, Any], how: str) -> None:
        """Note that a row was there, by its key."""
        key = [row.get(name) for name in shape.key]
        if self._known >= _MOST_KNOWN or not all(type(value) in (str, int) for value in key):
            return
        self._known += 1
        document = row.get("document", "")
        self.connection.execute(
            "INSERT OR IGNORE INTO _known (tab, key, document, how) VALUES (?, ?, ?, ?)",
            (shape.name, key_text(key), document, how),
        )

    def known(self) -> Iterator[Known]:
        """Yield the rows that are known to have been there."""
        for row in self.connection.execute(
            "SELECT tab, key, document, how FROM _known ORDER BY document, tab"
        ):
            yield Known(*row)

    def value(self, query: str, values: Sequence[Any] = ()) -> Any:
        """Return the first value of a query, None without a row."""
        row = self.connection.execute(query, values).fetchone()
        return row[0] if row else None

    def rows(self, query: str, values: Sequence[Any] = ()) -> Iterator[sqlite3.Row]:
        """Yield the rows of a query."""
        yield from self.connection.execute(query, values)


def key_text(key: Sequence[Any]) -> str:
    """Return a key as one text, by which rows of all tables are looked up."""
    return dump(list(key))


def _packed(entities: str) -> str:
    try:
        return packed_entities(entities)
    except (ValueError, TypeError, LookupError, RecursionError):
        return ""  # which is not sound


def _where(columns: Iterable[str]) -> str:
    return " AND ".join(f'"{name}" = ?' for name in columns) or "true"
