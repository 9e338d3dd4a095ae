"""Rows with other contents than the program writes: each is reported, and none hides another."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from annotator.domain.errors import AnnotatorError, ProjectDamaged
from annotator.domain.kinds import CLAIM, QUOTATION
from annotator.domain.translation import labelled, mark, quoted, tr
from annotator.store import analysis_rows, documents, learning, rows, team_rows
from annotator.store.columns import Damaged, object_from
from annotator.store.history_rows import checked_deltas
from annotator.store.suggestions import TABLES, Tables

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator

    from annotator.store.connection import Database


_PAGE = 200  # acts read at a time, so that acts in the window need not wait


def _read_suggestion(tables: Tables, row: Any) -> object:
    return tables.from_rows([row])


_SUGGESTIONS = {QUOTATION.id: mark("a suggestion"), CLAIM.id: mark("a suggested claim")}
# The name and the reader of a row, by the tables of a document and of a layer.
_OF_DOCUMENT: dict[str, tuple[str, Callable[[Any], object]]] = {
    "analysis": (mark("what the model found"), analysis_rows.model_entities_from),
    "syntax": (mark("the parse"), analysis_rows.syntax_from),
    "thread": (mark("a comment"), rows.thread_from),
    **{
        tables.suggestions: (_SUGGESTIONS[kind], partial(_read_suggestion, tables))
        for kind, tables in TABLES.items()
    },
}
_OF_LAYER: dict[str, tuple[str, Callable[[Any], object]]] = {
    "layer": (mark("the layer"), lambda row: (rows.layer_from(row), object_from(row["codebook"]))),
    "quotation": (mark("a quotation"), rows.quotation_from),
    "claim": (mark("a claim"), rows.claim_from),
    "entity": (mark("an entity"), rows.entity_from),
    "decision": (mark("a decision"), rows.state_from),
    "claim_decision": (mark("a decision on a claim"), rows.state_from),
    "waiver": (mark("a waiver"), rows.waiver_from),
}

# The readers of all of these rows; each raises `Damaged` for a row that the program has not written.
READERS: dict[str, Callable[[Any], object]] = {
    **{table: read for table, (_, read) in (_OF_DOCUMENT | _OF_LAYER).items()},
    "assignment": rows.assignment_from,
    **team_rows.READERS,
    "learning": learning.learning_from,
    "speaker": rows.speaker_from,
}


def of_document(database: Database, position: int) -> Iterator[str]:
    """Yield the faults of a document and of its analysis."""
    id = documents.id_at(database, position)
    try:
        documents.document_at(database, position)
    except AnnotatorError as error:
        subject = tr("document “{id}”", id=id)
        yield error.message if quoted(id) in error.message else labelled(subject, error.message)
    for table, (name, read) in _OF_DOCUMENT.items():
        yield from _faults(database, table, name, read, {"document": id})


def of_layer(database: Database, position: int, annotator: str) -> Iterator[str]:
    """Yield the faults in the rows of an annotator's layer."""
    key = {"document": documents.id_at(database, position), "annotator": annotator}
    for table, (name, read) in _OF_LAYER.items():
        yield from _faults(database, table, name, read, key)


def of_learning(database: Database) -> Iterator[str]:
    """Yield the faults in what was learnt from annotators' decisions."""
    yield from _faults(database, "learning", mark("what was learnt"), learning.learning_from, {})


def of_speakers(database: Database) -> Iterator[str]:
    """Yield the faults in the rows of speakers."""
    yield from _faults(database, "speaker", mark("a speaker"), rows.speaker_from, {})


def of_history(database: Database) -> Iterator[str]:
    """Yield the faults in what the acts have changed: such an act cannot be undone."""
    last = 0
    while True:
        with database.reading() as connection:
            acts = connection.execute(
                "SELECT id, CAST(deltas AS BLOB) FROM history WHERE id > ? ORDER BY id LIMIT ?", (last, _PAGE)
            ).fetchall()
            for id, deltas in acts:
                try:
                    checked_deltas(connection, deltas, database).check()
                except ProjectDamaged as error:
                    yield tr("act {id}: {error}", id=str(id), error=error)
        if not acts:
            return
        last = acts[-1][0]


def _faults(
    database: Database, table: str, name: str, read: Callable[[Any], object], key: dict[str, Any]
) -> Iterator[str]:
    where = " AND ".join(f'"{column}" = ?' for column in key) or "true"
    # The reader needs seconds; the real ones stand in another table, which does not matter here.
    columns = "*, 0 AS seconds" if table == "layer" else "*"
    subject = tr(name)
    if key:
        subject = tr("{row} of document “{document}”", row=subject, document=key["document"])
    try:
        with database.reading() as connection:
            records = connection.execute(
                f"SELECT {columns} FROM {table} WHERE {where}", tuple(key.values())
            ).fetchall()
    except AnnotatorError as error:
        yield labelled(subject, error.message)
        return
    for row in records:
        try:
            read(row)
        except Damaged:
            yield tr(
                "{row} cannot be read{details}: the file was changed by something else.",
                row=subject,
                details=_which(row),
            )


def _which(row: sqlite3.Row) -> str:
    """Return the id and the annotator of a row in brackets, "" for a row without either."""
    columns = row.keys()
    parts = [str(row[column]) for column in ("id", "suggestion") if column in columns]
    parts += [tr("layer of {annotator}", annotator=row["annotator"])] if "annotator" in columns else []
    return f" ({', '.join(parts)})" if parts else ""
