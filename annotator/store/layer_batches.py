"""Some layers with their documents, read at once: an export takes 11 queries for 20 of them, not for each."""

from __future__ import annotations

from contextlib import closing
from itertools import chain
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from annotator.domain.entity import ModelEntities
from annotator.domain.thread import in_order
from annotator.store import analysis_rows, columns, documents, layers
from annotator.store import suggestions as stored
from annotator.store.rows import further_speakers_from, speaker_from, thread_from
from annotator.store.suggestions import TABLES

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from annotator.domain.decisions import Rejection
    from annotator.domain.document import Document
    from annotator.domain.kinds import Kind
    from annotator.domain.layer import Layer
    from annotator.domain.proposed import Proposed
    from annotator.domain.speaker import Speaker
    from annotator.domain.thread import Thread
    from annotator.store.connection import Database

    Rows = Mapping[Any, list[Any]]


class LayerBatch:
    """The rows of some layers and of their documents; a value is made, and its errors raised, on request."""

    def __init__(self, database: Database, keys: Collection[tuple[int, str | None]]) -> None:
        """Read the rows of layers by position and annotator.

        Raises
        ------
        ProjectDamaged: the file cannot be read where one of the rows stands.
        """
        self._database = database
        positions = sorted({position for position, _ in keys})
        with database.reading() as connection:

            def rows(query: str, values: Sequence[Any], *key: str) -> Rows:
                return _rows(connection, query, values, key)

            self._documents = rows(f"{documents.WITH_TEXT} WHERE position", positions, "position")
            ids = {position: found[0]["id"] for position, found in self._documents.items()}
            bare = [ids[position] for position, name in keys if name is None and position in ids]
            worked = sorted(
                {ids[position] for position, name in keys if name is not None and position in ids}
            )
            self._analyses = rows(
                "SELECT document, entities FROM analysis WHERE document", [*ids.values()], "document"
            )
            self._suggestions = {
                kind: rows(f"SELECT * FROM {tables.suggestions} WHERE document", bare, "document")
                for kind, tables in TABLES.items()
            }
            of_layer = ("document", "annotator")
            self._layers = {
                table: rows(f"{select} WHERE document", worked, *of_layer)
                for table, select in layers.SELECTS.items()
            }
            self._threads = rows("SELECT * FROM thread WHERE document", [*ids.values()], "document")
            named = {*_named(self._layers["quotation"]), *_named(self._layers["claim"])} - {None}
            self._speakers = {
                id: speaker_from(found[0])
                for id, found in rows("SELECT * FROM speaker WHERE id", [*named], "id").items()
            }
            self._rejections = {kind: rows(stored.rejected_rows(kind), worked, *of_layer) for kind in TABLES}

    def document_at(self, position: int) -> Document:
        """Return the document at a position with its text; errors as in `documents.document_at`."""
        with self._database.reading():
            return documents.document_of(position, *self._documents.get(position, (None,)))

    def model_entities(self, document: str) -> ModelEntities:
        """Return the entities that the model found in a document, in text order."""
        with self._database.reading():
            found = self._analyses.get(document)
            return analysis_rows.model_entities_from(found[0]) if found else ModelEntities()

    def suggestions(self, document: str, kind: Kind) -> tuple[Proposed[Any], ...]:
        """Return the suggestions of a kind in a document whose key has no annotator, in text order."""
        with self._database.reading():
            return stored.suggestions_of(self._suggestions[kind.id].get(document, []), kind)

    def layer(self, document: str, annotator: str) -> Layer:
        """Return an annotator's layer of a document, or an empty new one."""
        key = (document, annotator)
        with self._database.reading():
            return layers.layer_of(*key, {table: found.get(key, []) for table, found in self._layers.items()})

    def threads(self, document: str, annotator: str | None) -> tuple[Thread, ...]:
        """Return the comments on a document and on an annotator's layer of it, the oldest first."""
        with self._database.reading():
            found = map(thread_from, self._threads.get(document, []))
            seen = [thread for thread in found if thread.place is None or thread.place.layer == annotator]
            return in_order(seen)

    def codebook(self, document: str, annotator: str) -> dict[str, Any]:
        """Return the name and version of the codebook with which a layer was begun, {} without a layer."""
        with self._database.reading():
            found = self._layers["layer"].get((document, annotator))
            return columns.object_from(found[0]["codebook"]) if found else {}

    def speakers(self, ids: Iterable[str]) -> list[Speaker]:
        """Return the speakers with these ids, sorted by name; unknown ids are skipped."""
        found = [self._speakers[id] for id in ids if id in self._speakers]
        return sorted(found, key=lambda speaker: (speaker.name, speaker.id))

    def rejections(self, document: str, annotator: str, kind: Kind) -> tuple[Rejection[Any], ...]:
        """Return the suggestions of a kind that an annotator has rejected in a document, in text order."""
        with self._database.reading():
            return stored.rejections_of(self._rejections[kind.id].get((document, annotator), []), kind)


def _named(annotations: Rows) -> Iterator[str | None]:
    """Yield the ids of the speakers that rows of quotations or claims name."""
    for row in chain.from_iterable(annotations.values()):
        yield row["speaker"]
        if row.get("further_speakers", "[]") != "[]":
            yield from further_speakers_from(row)


def _rows(
    connection: sqlite3.Connection, query: str, values: Sequence[Any], key: tuple[str, ...]
) -> dict[Any, list[Any]]:
    """Return the rows of a query, which ends with the column of these values, by some of their columns."""
    grouped: dict[Any, list[Any]] = {}
    if values:
        marks = ",".join("?" * len(values))
        with closing(connection.cursor()) as cursor:
            cursor.row_factory = None  # dictionaries are read in half the time that SQLite's rows take
            found = cursor.execute(f"{query} IN ({marks})", values).fetchall()
            columns = [description[0] for description in cursor.description]
        key_of = itemgetter(*key)
        for row_values in found:
            row = dict(zip(columns, row_values, strict=True))
            grouped.setdefault(key_of(row), []).append(row)
    return grouped
