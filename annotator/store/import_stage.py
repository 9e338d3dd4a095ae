"""Imports: gathered beside the project in temporary tables, then added in one transaction.

The project is locked only while the rows are copied, however long the files take to read, and a process
killed before leaves nothing behind. The temporary tables spill to disk, so memory stays flat.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Literal

from annotator.domain.decisions import Decision
from annotator.domain.entity import Entity, ModelEntities, effective_entities
from annotator.domain.errors import InputError
from annotator.domain.ids import new_id
from annotator.store import analyses, analysis_rows, columns, layers, rows
from annotator.store.history import now, record_permanent
from annotator.store.import_reports import add_report
from annotator.store.suggestions import TABLES, decision_row

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from annotator.domain.layer import Layer, Record
    from annotator.domain.quotation import Quotation
    from annotator.domain.speaker import Speaker
    from annotator.store.connection import Database
    from annotator.store.import_reports import NewReport

Outcome = Literal["document", "layer", "present"]

# In the order that foreign keys require.
_TABLES = (
    "document", "document_text", "analysis", "suggestion", "claim_suggestion", "annotator", "speaker",
    "layer", "effort", "quotation", "claim", "entity", "waiver", "decision", "claim_decision",
)  # fmt: skip


# The columns by which rows are looked up while others are staged.
_KEYS = {
    "document": ("id",), "analysis": ("document",), "layer": ("document", "annotator"),
    "speaker": ("id",), "annotator": ("name",), "suggestion": ("document", "id"),
    "claim_suggestion": ("document", "id"),
}  # fmt: skip
_BATCH = 2_000  # rows plus thousands of characters of texts that wait in memory


_ON_CONFLICT = {
    "speaker": " WHERE true ON CONFLICT (id) DO UPDATE SET aliases = excluded.aliases",
    # The effort stays after the first act of its layer is undone.
    "effort": " WHERE true ON CONFLICT (document, annotator) DO UPDATE"
    " SET seconds = excluded.seconds, keys = excluded.keys, pointer = excluded.pointer",
}


class ImportStage:
    """Records on their way into a project; `commit` adds them all, `discard` none."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._connection = database.connection
        self._added = 0
        self._waiting: dict[str, list[Mapping[str, Any]]] = {}
        self._waiting_by_key: dict[tuple[str, tuple[Any, ...]], Mapping[str, Any]] = {}
        self._weight = 0
        with database.reading():
            self._connection.execute("PRAGMA temp_store = FILE")
            self.discard()
            for table in _TABLES:
                self._connection.execute(
                    f"CREATE TEMP TABLE staged_{table} AS SELECT * FROM main.{table} WHERE 0"
                )
            self._connection.execute("CREATE INDEX temp.staged_id ON staged_document (id)")
            self._connection.execute("CREATE INDEX temp.staged_key ON staged_layer (document, annotator)")
            self._connection.execute("CREATE INDEX temp.staged_analysis_key ON staged_analysis (document)")
            self._connection.execute("CREATE INDEX temp.staged_speaker_id ON staged_speaker (id)")
            for table in ("suggestion", "claim_suggestion"):
                self._connection.execute(
                    f"CREATE INDEX temp.staged_{table}_key ON staged_{table} (document, id)"
                )

    def add(self, record: Record) -> Outcome:
        """Stage a record.

        Returns what the record adds: a document (with its layer, if it has one), a layer (or an analysis), or
        nothing ("present") because the project has the same already.

        Raises
        ------
        InputError: the id belongs to another text, or the annotator has another layer of the document.
        """
        with self._database.reading():
            return self._add(record)

    def _add(self, record: Record) -> Outcome:
        document, layer = record.document, record.layer
        known_document = self._find("document", (document.id,))
        if known_document and known_document["sha256"] != document.sha256:
            raise InputError(
                f"the id “{document.id}” already belongs to another text.", "Give the document another id."
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
        analysis = self._find("analysis", (document.id,))
        # Those that came as removed are no analysis of the document: a later one is to find the others.
        model_entities = tuple(
            entity for entity in record.entities if entity.origin == "model" and not entity.removed
        )
        adds_something = not known_document
        # A later layer holds all its entities itself: an analysis would change the earlier layers.
        is_first = not layer.annotator or not self._find("layer", (document.id,))
        if analysis is None and is_first and (model_entities or suggestions):
            self._insert(
                "analysis",
                {
                    "document": document.id,
                    "model": analyses.IMPORTED,
                    "entities": analysis_rows.model_entities_column(ModelEntities(model_entities)),
                },
            )
            for suggestion in record.suggestions:
                tables = TABLES[suggestion.kind.id]
                self._insert(tables.suggestions, tables.to_row(document.id, suggestion))
            base_entities = model_entities
            adds_something = True
        else:
            base_entities = tuple(analysis_rows.model_entities_from(dict(analysis))) if analysis else ()
        if not layer.annotator:
            return "document" if not known_document else "layer" if adds_something else "present"
        self._stage_layer(record, layer.annotator, _overlay(base_entities, record.entities))
        return "layer" if known_document else "document"

    def _layer_present(
        self, record: Record, annotator: str, document_extra: dict[str, Any]
    ) -> Outcome | None:
        layer = record.layer
        key = (layer.document, annotator)
        if self._find_staged("layer", key):
            raise InputError(
                f"{annotator}'s layer of “{layer.document}” came before in this import.",
                "Keep one of the two.",
            )
        if not self._find("layer", key):
            return None
        present = layers.layer(self._database, *key)
        entities = effective_entities(
            analyses.model_entities(self._database, layer.document), present.entities
        )
        speakers = layers.speakers_of(self._database, present.speaker_ids())
        if _comparable(replace(present, extra=document_extra | present.extra), speakers) == _comparable(
            layer, record.speakers
        ) and entities == effective_entities((), record.entities):
            return "present"
        raise InputError(
            f"{annotator} has another layer of the document “{layer.document}” already.",
            "Import it under another annotator's name, or into another project.",
        )

    def _stage_document(self, record: Record) -> None:
        document = record.document
        self._added += 1
        self._insert(
            "document",
            {
                "position": self._added,
                "id": document.id,
                "title": document.title,
                "words": len(document.text.split()),
                "sha256": document.sha256,
                "meta": columns.dump(document.meta),
                "extra": columns.dump(document.extra),
            },
        )
        self._insert("document_text", {"position": self._added, "text": document.text})

    def _stage_layer(self, record: Record, annotator: str, overlay: tuple[Entity, ...]) -> None:
        layer = record.layer
        if not self._find("annotator", (annotator,)):
            self._insert("annotator", {"name": annotator, "since": now()})
        ids = {speaker.id: self._stage_speaker(speaker) for speaker in record.speakers}
        self._insert("layer", rows.layer_row(layer, annotator, record.codebook))
        if layer.seconds:
            self._insert(
                "effort",
                {
                    "document": layer.document,
                    "annotator": annotator,
                    "seconds": layer.seconds,
                    "keys": 0,
                    "pointer": 0,
                },
            )
        for quotation in layer.quotations:
            quotation = _with_speakers(quotation, ids)
            self._insert("quotation", rows.quotation_row(layer.document, annotator, quotation))
        for claim in layer.claims:
            claim = replace(claim, speaker=_mapped(ids, claim.speaker))
            self._insert("claim", rows.claim_row(layer.document, annotator, claim))
        for entity in overlay:
            self._insert("entity", rows.entity_row(layer.document, annotator, entity))
        for waiver in layer.waivers:
            self._insert("waiver", rows.waiver_row(layer.document, annotator, waiver))
        for rejection in record.rejected:
            kind = rejection.suggestion.kind
            tables = TABLES[kind.id]
            row = tables.to_row(layer.document, rejection.suggestion)
            decision = Decision(
                self._stage_rejected(tables.suggestions, row), "rejected", reason=rejection.reason
            )
            self._insert(tables.decisions, decision_row(layer.document, annotator, kind, decision))

    def _stage_rejected(self, table: str, row: Mapping[str, Any]) -> str:
        """Stage a rejected suggestion; return its id: its own if free or of equal content, else a new id."""
        number, id = 1, str(row["id"])
        while True:
            known_row = self._find(table, (row["document"], id))
            if known_row is None:
                self._insert(table, {**row, "id": id})
            if known_row is None or known_row["content"] == row["content"]:
                return id
            number += 1
            id = f"{row['id']}.{number}"

    def _stage_speaker(self, speaker: Speaker) -> str:
        """Stage a speaker; return the id in the project: its own if free or of equal name, else a new id."""
        known_row = self._find("speaker", (speaker.id,))
        if known_row is None:
            self._insert("speaker", rows.speaker_row(speaker))
            return speaker.id
        if known_row["name"] != speaker.name:
            # The id means another speaker in this project. A merge repairs one speaker under two ids; two
            # speakers under one id could not be told apart again.
            return self._stage_speaker(replace(speaker, id=new_id("s")))
        aliases = list(rows.speaker_from(dict(known_row)).aliases)
        missing = [alias for alias in speaker.aliases if alias not in aliases]
        if missing:
            self._write()
            self._connection.execute("DELETE FROM staged_speaker WHERE id = ?", (speaker.id,))
            self._insert("speaker", {**dict(known_row), "aliases": columns.dump(aliases + missing)})
        return speaker.id

    def _find(self, table: str, key: tuple[str, ...]) -> Mapping[str, Any] | None:
        """Return the row with these first columns of a table's key, staged or in the project, or None."""
        return self._find_staged(table, key) or self._look_up(f"main.{table}", table, key)

    def _find_staged(self, table: str, key: tuple[str, ...]) -> Mapping[str, Any] | None:
        return self._waiting_by_key.get((table, key)) or self._look_up(f"temp.staged_{table}", table, key)

    def _look_up(self, source: str, table: str, key: tuple[str, ...]) -> Mapping[str, Any] | None:
        where = " AND ".join(f"{column} = ?" for column in _KEYS[table][: len(key)])
        row = self._connection.execute(f"SELECT * FROM {source} WHERE {where}", key).fetchone()
        return dict(row) if row else None

    def _insert(self, table: str, row: Mapping[str, Any]) -> None:
        """Stage a row; all rows of a table have the same columns."""
        self._waiting.setdefault(table, []).append(row)
        if table in _KEYS:
            key = tuple(row[column] for column in _KEYS[table])
            for length in range(1, len(key) + 1):
                self._waiting_by_key[table, key[:length]] = row
        self._weight += 1 + len(row.get("text", "")) // 1000
        if self._weight > _BATCH:
            self._write()

    def _write(self) -> None:
        """Write the waiting rows to the temporary tables.

        In one transaction, since each transaction looks through all changed pages in memory. It touches no
        other tables, so the project is not locked.
        """
        self._connection.execute("BEGIN")
        try:
            for table, waiting in self._waiting.items():
                names = ", ".join(f'"{column}"' for column in waiting[0])
                marks = ", ".join("?" * len(waiting[0]))
                self._connection.executemany(
                    f"INSERT INTO temp.staged_{table} ({names}) VALUES ({marks})",
                    [tuple(row.values()) for row in waiting],
                )
            self._connection.execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise
        self._waiting.clear()
        self._waiting_by_key.clear()
        self._weight = 0

    def commit(self, act: str, annotator: str | None, report: NewReport | None = None) -> None:
        """Add all staged rows, with one history row and the report, in one transaction.

        Raises
        ------
        StorageError: writing failed; the project is unchanged.
        """
        with self._database.reading():
            self._write()
        with self._database.transaction() as connection:
            last = connection.execute("SELECT coalesce(max(position), 0) FROM document").fetchone()[0]
            for table in _TABLES:
                columns = [row["name"] for row in connection.execute(f"PRAGMA main.table_info({table})")]
                names = ", ".join(f'"{name}"' for name in columns)
                values = names.replace('"position"', f'"position" + {last}')
                update = _ON_CONFLICT.get(table, "")
                connection.execute(
                    f"INSERT INTO main.{table} ({names}) SELECT {values} FROM temp.staged_{table}{update}"
                )
            record_permanent(connection, act, annotator)
            if report is not None:
                add_report(connection, annotator, report)
        self.discard()

    def discard(self) -> None:
        """Drop the staged rows."""
        self._waiting.clear()
        self._waiting_by_key.clear()
        for table in _TABLES:
            self._connection.execute(f"DROP TABLE IF EXISTS temp.staged_{table}")


def _overlay(model_entities: tuple[Entity, ...], shown: tuple[Entity, ...]) -> tuple[Entity, ...]:
    """Return a layer's own entities that turn the model's entities into those shown."""
    by_id = {entity.id: entity for entity in model_entities}
    ids = {entity.id for entity in shown}
    own = [entity for entity in shown if by_id.get(entity.id) != entity]
    own += [replace(entity, removed=True) for entity in model_entities if entity.id not in ids]
    return tuple(own)


def _comparable(layer: Layer, speakers: Iterable[Speaker]) -> Layer:
    """Return a layer sorted, without entities, and with names of speakers instead of ids."""
    names = {speaker.id: speaker.name for speaker in speakers}
    quotations = (_with_speakers(quotation, names) for quotation in layer.quotations)
    claims = (replace(claim, speaker=_mapped(names, claim.speaker)) for claim in layer.claims)
    return replace(
        layer,
        entities=(),
        quotations=tuple(sorted(quotations, key=lambda quotation: (quotation.content, quotation.id))),
        claims=tuple(sorted(claims, key=lambda claim: (claim.content, claim.id))),
        waivers=tuple(sorted(layer.waivers, key=lambda waiver: waiver.key)),
    )


def _with_speakers(quotation: Quotation, ids: dict[str, str]) -> Quotation:
    """Return a quotation with its speakers' ids replaced by other ids or names."""
    return replace(quotation, speakers=tuple(ids.get(id, id) for id in quotation.speakers))


def _mapped(ids: dict[str, str], speaker: str | None) -> str | None:
    return ids.get(speaker, speaker) if speaker else None
