"""The rows of an import: waiting in memory, then written beside the project, and found in both."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.store.stage_file import StageFile

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from annotator.store.connection import Database

# In the order that foreign keys require.
TABLES = (
    "document", "document_text", "analysis", "suggestion", "claim_suggestion", "annotator", "speaker",
    "layer", "effort", "quotation", "claim", "entity", "waiver", "decision", "claim_decision",
    "thread",
)  # fmt: skip
# The columns by which rows are looked up while others are staged.
_KEYS = {
    "document": ("id",), "analysis": ("document",), "layer": ("document", "annotator"),
    "speaker": ("id",), "annotator": ("name",), "suggestion": ("document", "id"),
    "claim_suggestion": ("document", "id"), "thread": ("document", "id"),
}  # fmt: skip
_BATCH = 4_000_000  # characters of rows that wait in memory
_ROW = 100  # characters that a row weighs besides its words

# The indexes by which rows are found while others are staged. A speaker whose aliases grow
# and a thread that gets more messages replace themselves.
_INDEXES = (
    "CREATE INDEX stage.document_id ON document (id)",
    "CREATE INDEX stage.layer_key ON layer (document, annotator)",
    "CREATE INDEX stage.analysis_key ON analysis (document)",
    "CREATE UNIQUE INDEX stage.speaker_id ON speaker (id)",
    "CREATE INDEX stage.suggestion_key ON suggestion (document, id)",
    "CREATE INDEX stage.claim_suggestion_key ON claim_suggestion (document, id)",
    "CREATE UNIQUE INDEX stage.thread_key ON thread (document, id)",
)
# What is looked up by documents: none of it is in a project without any.
_OF_DOCUMENTS = frozenset(_KEYS) - {"speaker", "annotator"}


class StagedRows:
    """Rows on their way into a project.

    Attributes
    ----------
    file: the attached database that takes them.
    """

    def __init__(self, database: Database, key: str) -> None:
        """Begin, or go on with the rows of the stopped import of the same key."""
        self._database = database
        self._connection = database.connection
        self._waiting: dict[str, list[Mapping[str, Any]]] = {}
        self._waiting_by_key: dict[tuple[str, tuple[Any, ...]], Mapping[str, Any]] = {}
        self._looked_up: dict[str, Mapping[str, Any] | None] = {}
        self._weight = 0
        self.file = StageFile(database, TABLES, key)
        if not self.file.state:
            for statement in _INDEXES:
                self._connection.execute(statement)
        self._is_first = not self.number("SELECT EXISTS (SELECT 1 FROM main.document)")

    def number(self, query: str) -> int:
        """Return the number that a query finds."""
        return int(self._connection.execute(query).fetchone()[0])

    @property
    def are_many(self) -> bool:
        """Tell whether so many rows wait that they are to be written."""
        return self._weight > _BATCH

    def look_ahead(self, ids: Sequence[str]) -> None:
        """Look up at once whether documents with these ids are known; they are added next."""
        self._looked_up = dict.fromkeys(ids)
        marks = ",".join("?" * len(ids))
        with self._database.staging():
            for schema in ("stage",) if self._is_first else ("main", "stage"):
                rows = self._connection.execute(
                    f"SELECT * FROM {schema}.document WHERE id IN ({marks})", tuple(ids)
                )
                self._looked_up.update((row["id"], dict(row)) for row in rows)

    def find(self, table: str, key: tuple[str, ...]) -> Mapping[str, Any] | None:
        """Return the row with these first columns of a table's key, staged or in the project, or None."""
        if table == "document" and key[0] in self._looked_up:
            return self._waiting_by_key.get((table, key)) or self._looked_up[key[0]]
        row = self.find_staged(table, key)
        if row is None and not (self._is_first and table in _OF_DOCUMENTS):
            row = self._look_up("main", table, key)
        return row

    def find_staged(self, table: str, key: tuple[str, ...]) -> Mapping[str, Any] | None:
        """Return the row with these first columns of a table's key if it is staged, or None."""
        return self._waiting_by_key.get((table, key)) or self._look_up("stage", table, key)

    def _look_up(self, schema: str, table: str, key: tuple[str, ...]) -> Mapping[str, Any] | None:
        where = " AND ".join(f"{column} = ?" for column in _KEYS[table][: len(key)])
        row = self._connection.execute(f"SELECT * FROM {schema}.{table} WHERE {where}", key).fetchone()
        return dict(row) if row else None

    def insert(self, table: str, row: Mapping[str, Any]) -> None:
        """Stage a row; all rows of a table have the same columns."""
        self._waiting.setdefault(table, []).append(row)
        key: tuple[Any, ...] = ()
        for column in _KEYS.get(table, ()):
            key += (row[column],)
            self._waiting_by_key[table, key] = row
        weight = _ROW
        for value in row.values():
            if type(value) is str or type(value) is bytes:
                weight += len(value)
        self._weight += weight

    def write(self, state: str | None) -> None:
        """Write the waiting rows, and the state of the import that belongs to them if it is known.

        In one transaction, since each transaction looks through all changed pages in memory. It touches no
        table of the project, so that is not locked.
        """
        self._connection.execute("BEGIN")
        try:
            for table, waiting in self._waiting.items():
                names = ", ".join(f'"{column}"' for column in waiting[0])
                marks = ", ".join("?" * len(waiting[0]))
                self._connection.executemany(
                    f"INSERT OR REPLACE INTO stage.{table} ({names}) VALUES ({marks})",
                    [tuple(row.values()) for row in waiting],
                )
            if state is not None:  # else a stopped import would find its own rows as known ones
                self.file.save(state)
            self._connection.execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise
        self._forget()

    def drop(self) -> None:
        """Drop all rows."""
        self._forget()
        self.file.drop()

    def _forget(self) -> None:
        self._waiting.clear()
        self._waiting_by_key.clear()
        self._looked_up.clear()
        self._weight = 0
