"""Imports: gathered beside the project (`stage_file`), then added in one transaction.

The project is locked only while the rows are copied, however long the files take to read, and memory stays
flat. A process killed before leaves the project as it was.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Literal

from annotator.domain.codebook import read_codebook
from annotator.domain.document import Document
from annotator.domain.entity import Entity, ModelEntities, effective_entities
from annotator.domain.errors import InputError
from annotator.domain.lazy import Lazy
from annotator.domain.recoding import of_proposals
from annotator.domain.translation import tr
from annotator.store import (
    analyses,
    analysis_rows,
    checksums,
    columns,
    ended_acts,
    finding_counts,
    import_deltas,
    layers,
)
from annotator.store.history import next_id, now, record
from annotator.store.import_reports import MOST_REFUSED, add_report, head_row, with_heads
from annotator.store.positions import last_given
from annotator.store.staged_layers import stage_layer, stage_threads, with_claimant, with_speakers
from annotator.store.staged_rows import TABLES, StagedRows
from annotator.store.suggestions import TABLES as SUGGESTIONS

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

    from annotator.domain.layer import Layer, Record
    from annotator.domain.speaker import Speaker
    from annotator.store.connection import Database
    from annotator.store.import_reports import NewReport, RefusedItem

Outcome = Literal["document", "layer", "present"]


_ON_CONFLICT = {
    "speaker": " WHERE true ON CONFLICT (id) DO UPDATE SET aliases = excluded.aliases",
    # The effort stays after the first act of its layer is undone.
    "effort": " WHERE true ON CONFLICT (document, annotator) DO UPDATE"
    " SET seconds = excluded.seconds, keys = excluded.keys, pointer = excluded.pointer",
    "thread": " WHERE true ON CONFLICT (document, id) DO UPDATE"
    " SET messages = excluded.messages, solved = excluded.solved",
}
# Checksums of documents in the trash, or emptied, that had the ids of staged ones.
_OF_SAME_IDS = "EXISTS (SELECT 1 FROM stage.document s WHERE s.id = checksum.document)"


class ImportStage:
    """Records on their way into a project; `commit` adds them all, `discard` none.

    Attributes
    ----------
    state: what `checkpoint` had saved last where a stopped import is gone on with, else "".
    documents: the number of staged documents.
    """

    def __init__(self, database: Database, key: str = "") -> None:
        """Begin, or go on with the stopped import of the same key; without a key, nothing is kept of it."""
        self._database = database
        self._connection = database.connection
        self._head: tuple[str, str, str, bytes] | None = None  # of the table of the last refused item
        self._state_now: Callable[[], str] | None = None
        self._shown_as = Lazy(lambda: _labels_shown(database))
        database.work_on_much()
        with database.staging():
            self._rows = StagedRows(database, key)
            self.documents = self._rows.number("SELECT coalesce(max(position), 0) FROM stage.document")
        self.state = self._rows.file.state

    @property
    def is_kept(self) -> bool:
        """Tell whether the import can be gone on with when its process is killed."""
        return self._rows.file.is_kept

    def look_ahead(self, ids: Sequence[str]) -> None:
        """Look up at once whether documents with these ids are known; they are added next."""
        self._rows.look_ahead(ids)

    def checkpoint(self, state: Callable[[], str]) -> None:
        """Tell the state that belongs to what was staged so far, and write that if it has become much."""
        self._state_now = state
        if self._rows.are_many:
            with self._database.staging():
                self._write()

    def refuse(self, item: RefusedItem) -> None:
        """Keep an item that cannot be imported, for the report."""
        head = head_row(item)
        if head != self._head and head is not None:
            self._insert_refused(head)
        self._head = head
        self._insert_refused((item.place, item.message, item.remedy, item.given))

    def _insert_refused(self, row: tuple[str, str, str, bytes]) -> None:
        self._rows.insert("refused", dict(zip(("place", "message", "remedy", "given"), row, strict=True)))

    def defer(self, document: Document) -> None:
        """Keep a new version of a text that the project has."""
        values = {"id": document.id, "text": document.text, "meta": document.meta, "extra": document.extra}
        self._rows.insert("newer", {"document": columns.dump(values)})

    def deferred(self) -> list[Document]:
        """Return the new versions of texts, of each document the last."""
        with self._database.staging():
            self._write()
            found = self._connection.execute("SELECT document FROM stage.newer ORDER BY rowid").fetchall()
        documents = (Document(**columns.loads(row[0])) for row in found)
        return list({document.id: document for document in documents}.values())

    def refused(self) -> Iterator[RefusedItem]:
        """Yield the refused items in their order."""
        with self._database.staging():
            self._write()
            rows = self._connection.execute(
                "SELECT place, message, remedy, given FROM stage.refused ORDER BY rowid"
            )
            yield from with_heads(rows)

    def hashes(self) -> Iterator[tuple[str, str]]:
        """Yield the id and the hash of the text of each staged document."""
        with self._database.staging():
            self._write()
            for row in self._connection.execute("SELECT id, sha256 FROM stage.document ORDER BY position"):
                yield str(row[0]), str(row[1])

    def hash_of(self, id: str) -> str | None:
        """Return the hash of the text of a document, staged or in the project, or None."""
        with self._database.staging():
            row = self._rows.find("document", (id,))
        return str(row["sha256"]) if row else None

    def add(self, record: Record) -> Outcome:
        """Stage a record.

        Returns what the record adds: a document (with its layer, if it has one), a layer (or an analysis, or
        comments), or nothing ("present") because the project has the same already.

        Raises
        ------
        InputError: the id belongs to another text, or the annotator has another layer of the document.
        """
        with self._database.staging():
            if self._rows.are_many and not self._rows.file.is_kept:
                self._write()
            outcome = self._add(record)
            brings_comments = stage_threads(self._rows, record)
            return "layer" if outcome == "present" and brings_comments else outcome

    def _add(self, record: Record) -> Outcome:
        document, layer = record.document, record.layer
        known_document = self._rows.find("document", (document.id,))
        if known_document and known_document["sha256"] != document.sha256:
            raise InputError(
                tr("the id “{id}” already belongs to another text.", id=document.id),
                tr("Give the document another id."),
            )
        if layer.annotator and known_document:
            outcome = self._layer_present(
                record, layer.annotator, columns.object_from(known_document["extra"])
            )
            if outcome:
                return outcome
        if not known_document:
            self._stage_document(record)
        suggestions = record.suggestions
        if not (layer.annotator or record.entities or suggestions):
            return "present" if known_document else "document"
        analysis = self._rows.find("analysis", (document.id,))
        # Those that came as removed are no analysis of the document: a later one is to find the others.
        model_entities = tuple(
            entity for entity in record.entities if entity.origin == "model" and not entity.removed
        )
        adds_something = not known_document
        # A later layer holds all its entities itself: an analysis would change the earlier layers.
        is_first = not layer.annotator or not self._rows.find("layer", (document.id,))
        if analysis is None and is_first and (model_entities or suggestions):
            self._rows.insert(
                "analysis",
                {
                    "document": document.id,
                    "model": analyses.IMPORTED,
                    "entities": analysis_rows.model_entities_column(ModelEntities(model_entities)),
                },
            )
            for suggestion in record.suggestions:
                tables = SUGGESTIONS[suggestion.kind.id]
                self._rows.insert(tables.suggestions, tables.to_row(document.id, suggestion))
            base_entities = model_entities
            adds_something = True
        else:
            found = analysis_rows.model_entities_from(dict(analysis)) if analysis else ModelEntities()
            base_entities = tuple(found.moved(self._shown_as.value))
        if not layer.annotator:
            return "document" if not known_document else "layer" if adds_something else "present"
        shown = record.entities if record.says_entities else (*base_entities, *record.entities)
        stage_layer(self._rows, record, layer.annotator, _overlay(base_entities, shown))
        return "layer" if known_document else "document"

    def _layer_present(
        self, record: Record, annotator: str, document_extra: dict[str, Any]
    ) -> Outcome | None:
        layer = record.layer
        key = (layer.document, annotator)
        if self._rows.find_staged("layer", key):
            raise InputError(
                tr(
                    "{annotator}'s layer of “{document}” came before in this import.",
                    annotator=annotator,
                    document=layer.document,
                ),
                tr("Keep one of the two."),
            )
        if not self._rows.find("layer", key):
            return None
        present = layers.layer(self._database, *key)
        of_model = analyses.model_entities(self._database, layer.document).moved(self._shown_as.value)
        entities = effective_entities(of_model, present.entities)
        same_entities = not record.says_entities or entities == effective_entities((), record.entities)
        speakers = layers.speakers_of(self._database, present.speaker_ids())
        known = _comparable(replace(present, extra=document_extra | present.extra), speakers)
        if same_entities and known == _comparable(layer, record.speakers):
            return "present"
        raise InputError(
            tr(
                "{annotator} has another layer of the document “{document}” already.",
                annotator=annotator,
                document=layer.document,
            ),
            tr("Import it under another annotator's name, or into another project."),
        )

    def _stage_document(self, record: Record) -> None:
        document = record.document
        self.documents += 1
        self._rows.insert(
            "document",
            {
                "position": self.documents,
                "id": document.id,
                "title": document.title,
                "words": document.words,
                "sha256": document.sha256,
                "meta": columns.dump(document.meta),
                "extra": columns.dump(document.extra),
            },
        )
        self._rows.insert("document_text", {"position": self.documents, "text": document.text})

    def _write(self) -> None:
        """Write the waiting rows, and the state that belongs to them."""
        self._rows.write(self._state_now() if self._state_now is not None else None)

    def commit(self, act: str, annotator: str | None, report: NewReport | None = None) -> None:
        """Add all staged rows, with one history row and the report, in one transaction; "": only the report.

        Raises
        ------
        StorageError: writing failed; the project is unchanged.
        """
        with self._database.staging():
            self._write()
        with self._database.transaction() as connection:
            if act:
                id = next_id(connection)
                record(connection, id, now(), annotator, act, None, self._add_all(connection, id))
                checksums.forget(connection, "SELECT document, annotator FROM stage.layer")
                finding_counts.forget_imported(connection)
                checksums.forget_documents(connection, _OF_SAME_IDS)
            if report is not None:
                number = add_report(connection, annotator, report)
                connection.execute(
                    "INSERT INTO main.refused_item (report, number, place, message, remedy, given)"
                    " SELECT ?, rowid, place, message, remedy, CASE"
                    " WHEN sum(length(given)) OVER (ORDER BY rowid) <= ? THEN given ELSE x'' END"
                    " FROM stage.refused",
                    (number, MOST_REFUSED),
                )
        self.discard()

    def _add_all(self, connection: sqlite3.Connection, act: int) -> str | bytes:
        """Add all staged rows; return the deltas of the act."""
        last = last_given(connection)
        ended_acts.give_up_ids(connection, "SELECT id FROM stage.document")
        deltas = import_deltas.ImportDeltas(connection, last, act)
        for table in TABLES:
            columns = [row["name"] for row in connection.execute(f"PRAGMA main.table_info({table})")]
            names = ", ".join(f'"{name}"' for name in columns)
            values = names.replace('"position"', f'"position" + {last}')
            update = _ON_CONFLICT.get(table, "")
            connection.execute(
                f"INSERT INTO main.{table} ({names}) SELECT {values} FROM stage.{table}{update}"
            )
        return deltas.column()

    def discard(self) -> None:
        """Drop the staged rows."""
        self._rows.drop()


def _labels_shown(database: Database) -> Mapping[str, str | None]:
    """Return as what the project's codebook shows labels of the model."""
    body = layers.codebook_body(database)
    return of_proposals(read_codebook(body)).entity_types if body is not None else {}


def _overlay(model_entities: Collection[Entity], shown: Collection[Entity]) -> tuple[Entity, ...]:
    """Return a layer's own entities that turn the model's entities into those shown."""
    by_id = {entity.id: entity for entity in model_entities}
    ids = {entity.id for entity in shown}
    own = [entity for entity in shown if by_id.get(entity.id) != entity]
    own += [replace(entity, removed=True) for entity in model_entities if entity.id not in ids]
    return tuple(own)


def _comparable(layer: Layer, speakers: Iterable[Speaker]) -> Layer:
    """Return a layer sorted, without entities, and with names of speakers instead of ids."""
    names = {speaker.id: speaker.name for speaker in speakers}
    quotations = (with_speakers(quotation, names) for quotation in layer.quotations)
    claims = (with_claimant(claim, names) for claim in layer.claims)
    return replace(
        layer,
        entities=(),
        quotations=tuple(sorted(quotations, key=lambda quotation: (quotation.content, quotation.id))),
        claims=tuple(sorted(claims, key=lambda claim: (claim.content, claim.id))),
        waivers=tuple(sorted(layer.waivers, key=lambda waiver: waiver.key)),
    )
