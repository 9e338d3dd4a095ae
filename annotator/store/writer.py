"""Writers for acts: they take annotations, decisions, waivers, layers and speakers of the domain.

Tables and columns are named here and in the modules below, so that acts need to know neither.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from annotator.domain.changes import LayerKey
from annotator.domain.claim import Claim
from annotator.domain.entity import Entity
from annotator.domain.gold_choice import signed
from annotator.domain.kinds import CLAIM, ENTITY, QUOTATION
from annotator.domain.layer import Layer
from annotator.domain.quotation import Quotation
from annotator.store import blind_mode, codebook_versions, recoded, removed, rows, team_rows, trash
from annotator.store.columns import dump
from annotator.store.document_writer import DocumentWriter
from annotator.store.done_acts import note_done
from annotator.store.history import now
from annotator.store.joined_speakers import joined_row, with_kept
from annotator.store.operations import Operation, operation
from annotator.store.plans import PlanWriter
from annotator.store.positions import Run, runs_of, without
from annotator.store.speaker_aliases import own_aliases_in
from annotator.store.suggestions import TABLES, decision_from, decision_row
from annotator.store.thread_writer import ThreadWriter

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from annotator.domain.changes import Changes
    from annotator.domain.decisions import Decision
    from annotator.domain.gold_choice import Choice
    from annotator.domain.kinds import Kind
    from annotator.domain.layer import Status
    from annotator.domain.recoding import Recoding
    from annotator.domain.speaker import Speaker
    from annotator.domain.waiver import Waiver
    from annotator.store.columns import Row
    from annotator.store.connection import Database
    from annotator.store.removed import Removed
    from annotator.store.speakers import Mention

A = TypeVar("A", Quotation, Claim, Entity)

_ROWS: dict[str, tuple[Callable[..., Row], Callable[[Any], Any]]] = {
    "quotation": (rows.quotation_row, rows.quotation_from),
    "claim": (rows.claim_row, rows.claim_from),
    "entity": (rows.entity_row, rows.entity_from),
}
_AT_ONCE = 500  # documents whose ids are read together
_NAMING = (QUOTATION, CLAIM)  # the kinds whose annotations name speakers


@contextmanager
def writing(
    database: Database, act: str, annotator: str | None, document: str | None = None
) -> Iterator[tuple[Writer, list[Changes]]]:
    """Run one operation (see `operations.operation`), written through a `Writer`."""
    with operation(database, act, annotator, document) as (running, changes):
        yield Writer(running), changes


class Writer:
    """Writes the changes of one operation.

    It reads values as the operation has left them so far.
    """

    def __init__(self, running: Operation) -> None:
        self._running = running

    def layer(self, key: LayerKey, signature: str = "") -> LayerWriter:
        """Return the writer of one layer; with a signature, each annotation put names that annotator, too."""
        return LayerWriter(self._running, key, signature)

    def document(self, id: str) -> DocumentWriter:
        """Return the writer of a document itself."""
        return DocumentWriter(self._running, id)

    def threads(self, document: str) -> ThreadWriter:
        """Return the writer of the threads of comments of a document."""
        return ThreadWriter(self._running, document)

    def plan(self) -> PlanWriter:
        """Return the writer of the plan of a team."""
        return PlanWriter(self._running)

    def hash_of(self, id: str) -> str | None:
        """Return the SHA-256 of the present text of a document, None if there is no such document."""
        row = self._running.connection.execute("SELECT sha256 FROM document WHERE id = ?", (id,)).fetchone()
        return str(row[0]) if row else None

    def put_codebook(self, body: dict[str, Any], annotator: str | None) -> None:
        """Set the project's codebook; the one before and the new one are kept among its versions."""
        columns = {"name": str(body["name"]), "version": str(body["version"]), "body": dump(body)}
        codebook_versions.keep_present(self._running.connection)
        self._running.put("codebook", {"id": 1, **columns})
        codebook_versions.keep(self._running.connection, columns["body"], annotator)

    def recode(self, database: Database, recoding: Recoding, tell: Callable[[int, int], object]) -> None:
        """Move the annotations of all layers by a recoding; `tell` gets the numbers done and of all."""
        recoded.recode(self._running, database, recoding, tell)

    # Documents, which come and go

    def ids_at(self, positions: Sequence[int]) -> Iterator[str]:
        """Yield the ids of the documents at positions, in the project's order; some hundred are read."""
        for start in range(0, len(positions), _AT_ONCE):
            part = positions[start : start + _AT_ONCE]
            marks = ",".join("?" * len(part))
            found = self._running.connection.execute(
                f"SELECT CAST(id AS TEXT) FROM document WHERE position IN ({marks}) ORDER BY position",
                list(part),
            ).fetchall()
            yield from (str(row[0]) for row in found)

    def assign(self, document: str, annotator: str) -> None:
        """Let an annotator be the one, or one more, who is to annotate a document."""
        self._running.put("assignment", {"document": document, "annotator": annotator})

    def unassign(self, document: str, annotator: str) -> None:
        """Take the assignment of a document to an annotator back, if there is one."""
        self._running.delete("assignment", {"document": document, "annotator": annotator})

    def remove(self, positions: Iterable[int]) -> None:
        """Move the documents at positions to the trash."""
        self._running.move((), [{**run._asdict(), "act": self._running.id} for run in runs_of(positions)])

    def restore(self, positions: Iterable[int]) -> None:
        """Take the documents at positions out of the trash, with their speakers."""
        coming = runs_of(positions)
        # Speakers before documents, so that undo still finds them when it copies them along.
        for run in coming:
            for speaker in trash.speakers_gone(self._running.connection, run):
                self._running.put("speaker", speaker)
        there = trash.rows_with(self._running.connection, coming)
        staying = [
            {**row, **run._asdict()}
            for row in there
            for run in without([Run(row["first"], row["last"])], coming)
        ]
        self._running.move(there, staying)

    def bring_back(self, database: Database, what: Removed, annotator: str) -> None:
        """Write an annotation or speaker that was removed again, with what hung on it."""
        removed.bring_back(self._running, database, what, annotator)

    # Speakers, which belong to the whole project

    def speaker(self, id: str) -> Speaker | None:
        """Return the speaker with an id, or None."""
        row = self._running.get("speaker", {"id": id})
        return rows.speaker_from(row) if row else None

    def speakers_called(self, name: str) -> list[Speaker]:
        """Return the speakers with exactly this canonical name."""
        return [rows.speaker_from(row) for row in self._running.select("speaker", {"name": name})]

    def put_speaker(self, speaker: Speaker) -> None:
        """Add a speaker, or replace the speaker with its id."""
        self._running.put("speaker", rows.speaker_row(speaker))

    def delete_speaker(self, id: str) -> None:
        """Delete a speaker."""
        self._running.delete("speaker", {"id": id})

    def join_speakers(self, gone: str, kept: str) -> None:
        """Let a speaker be another one, who gets the mentions; the names are left to the caller."""
        for kind in _NAMING:
            for row in self._rows(kind, gone):
                self._running.put(kind.id, with_kept(row, gone, kept))
        stays, goes = (self._running.get("speaker", {"id": id}) for id in (kept, gone))
        if stays is not None and goes is not None:
            own = own_aliases_in(self._running.connection, (gone, kept))
            self._running.put("set_aside", joined_row(stays, goes, now(), own))
            self._running.delete("speaker", {"id": gone})

    def naming(self, speaker: str) -> list[tuple[LayerWriter, Quotation | Claim]]:
        """Return the annotations of all layers that name a speaker, each with the writer of its layer."""
        return [
            (self._layer_of(row), _ROWS[kind.id][1](row))
            for kind in _NAMING
            for row in self._rows(kind, speaker)
        ]

    def is_named(self, speaker: str) -> bool:
        """Tell whether an annotation of any layer names a speaker, in the trash, too."""
        return (
            any(self._running.has(kind.id, {"speaker": speaker}) for kind in _NAMING)
            or bool(self._named_further(speaker))
            or trash.names(self._running.connection, speaker)
        )

    def _rows(self, kind: Kind, speaker: str) -> list[Row]:
        naming = self._running.select(kind.id, {"speaker": speaker})
        return naming + (self._named_further(speaker) if kind is QUOTATION else [])

    def _named_further(self, speaker: str) -> list[Row]:
        """Return the rows of quotations that name a speaker after the first one."""
        cursor = self._running.connection.execute(
            "SELECT * FROM quotation WHERE further_speakers <> '[]' AND instr(further_speakers, ?)",
            (dump(speaker),),
        )
        return [dict(row) for row in cursor.fetchall()]

    def mentioning(self, mention: Mention) -> tuple[LayerWriter, Quotation | Claim] | None:
        """Return the annotation of a mention, with the writer of its layer; None if it is gone."""
        row = self._running.get(mention.kind, mention.key)
        return (self._layer_of(row), _ROWS[mention.kind][1](row)) if row else None

    def _layer_of(self, row: Row) -> LayerWriter:
        return LayerWriter(self._running, LayerKey(row["document"], row["annotator"]))

    def speakers_left(self) -> list[Speaker]:
        """Return the speakers that the operation has removed from an annotation and that still exist."""
        removed: dict[str, None] = {}
        for table, before, after in self._running.deltas:
            if table in (kind.id for kind in _NAMING) and before:
                kept = {} if after is None else dict.fromkeys(_speakers_in(after))
                removed |= dict.fromkeys(id for id in _speakers_in(before) if id not in kept)
        return [speaker for id in removed if (speaker := self.speaker(id))]


def _speakers_in(row: Row) -> list[str]:
    first = [row["speaker"]] if row["speaker"] else []
    has_several = row.get("further_speakers", "[]") != "[]"
    return list(rows.quotation_from(row).speakers) if has_several else first


class AnnotationWriter(Generic[A]):
    """Writes the annotations of one kind in one layer."""

    def __init__(self, running: Operation, layer: LayerKey, kind: Kind, signature: str) -> None:
        self._running = running
        self._layer = layer
        self._table = kind.id
        self._signature = signature
        self._to_row, self._from_row = _ROWS[kind.id]

    def get(self, id: str) -> A | None:
        """Return the annotation with an id, or None."""
        row = self._running.get(self._table, {**self._layer._asdict(), "id": id})
        return self._from_row(row) if row else None

    def all(self) -> list[A]:
        """Return all annotations."""
        return [self._from_row(row) for row in self._running.select(self._table, self._layer._asdict())]

    def put(self, annotation: A) -> None:
        """Add an annotation, or replace the annotation with its id."""
        if self._signature:
            annotation = signed(annotation, self._signature)
        self._running.put(self._table, self._to_row(*self._layer, annotation))

    def keep(self, id: str) -> None:
        """Keep an annotation as it is although the words at its place change: the act answers for that."""
        self._running.keep(self._table, {**self._layer._asdict(), "id": id})

    def delete(self, id: str) -> None:
        """Delete an annotation with the waivers of its findings."""
        for row in self._running.select("waiver", {**self._layer._asdict(), "annotation": id}):
            self._running.delete("waiver", row)
        self._running.delete(self._table, {**self._layer._asdict(), "id": id})

    def referring(self, field: str, id: str) -> list[A]:
        """Return the annotations that refer to a quotation by a field ("parent", "quotation")."""
        referring_rows = self._running.select(self._table, {**self._layer._asdict(), field: id})
        return [self._from_row(row) for row in referring_rows]


class LayerWriter:
    """Writes to one layer.

    Attributes
    ----------
    quotations, claims, entities: write its annotations.
    """

    def __init__(self, running: Operation, layer: LayerKey, signature: str = "") -> None:
        self._running = running
        self._layer = layer
        self.quotations: AnnotationWriter[Quotation] = AnnotationWriter(running, layer, QUOTATION, signature)
        self.claims: AnnotationWriter[Claim] = AnnotationWriter(running, layer, CLAIM, signature)
        self.entities: AnnotationWriter[Entity] = AnnotationWriter(running, layer, ENTITY, signature)

    def of(self, kind: Kind) -> AnnotationWriter[Any]:
        """Return the writer of the annotations of a kind."""
        writers: Mapping[str, AnnotationWriter[Any]] = {
            QUOTATION.id: self.quotations,
            CLAIM.id: self.claims,
            ENTITY.id: self.entities,
        }
        return writers[kind.id]

    def put_choice(self, kind: Kind, place: str, choice: Choice) -> None:
        """Store what was taken into this layer, a gold one, at a place."""
        row = team_rows.gold_choice_row(self._layer.document, kind.id, place, choice)
        self._running.put("gold_choice", row)

    # The layer's own fields

    def begin(self, codebook: dict[str, Any]) -> None:
        """Begin the layer, if it is not begun; a new layer keeps this codebook."""
        row = self._row()
        self._note_begun(row)
        if row is None:
            self._put_new(Layer(*self._layer, status="started"), codebook)
        elif row["status"] == "new":
            self._running.put("layer", {**row, "status": "started"})

    def set_state(
        self,
        codebook: dict[str, Any],
        *,
        status: Status | None = None,
        flagged: bool | None = None,
        reason: str | None = "",
    ) -> None:
        """Set the status, or the flag with its reason, of the layer; make the layer if there is none.

        Without a reason (None) a layer that is flagged keeps its own.
        """
        row = self._row()
        if status not in (None, "new"):
            self._note_begun(row)
        if status == "done":
            blind_mode.note_done(self._running.connection, *self._layer)
            if row is None or row["status"] != "done":
                note_done(self._running.connection, *self._layer)
        before = rows.layer_from({**row, "seconds": 0}) if row else Layer(*self._layer)
        codebook_column = row["codebook"] if row else None
        after = replace(
            before,
            status=before.status if status is None else status,
            flagged=before.flagged if flagged is None else flagged,
            flag_reason=before.flag_reason
            if flagged is None or (flagged and reason is None)
            else reason or "",
        )
        after_row = rows.layer_row(after, self._layer.annotator, codebook)
        self._running.put(
            "layer", {**after_row, "codebook": codebook_column} if codebook_column else after_row
        )

    def reopen(self) -> bool:
        """Set a layer that is done back to started, and tell whether it was done."""
        row = self._row()
        if row is None or row["status"] != "done":
            return False
        self._running.put("layer", {**row, "status": "started"})
        return True

    def _row(self) -> Row | None:
        return self._running.get("layer", self._layer._asdict())

    def _put_new(self, layer: Layer, codebook: dict[str, Any]) -> None:
        self._running.put("layer", rows.layer_row(layer, self._layer.annotator, codebook))

    def _note_begun(self, row: Row | None) -> None:
        if row is None or row["status"] == "new":
            blind_mode.note_begun(self._running.connection, *self._layer)

    # Waivers

    def waivers(self) -> list[Waiver]:
        """Return all waivers."""
        return rows.waivers_from(self._running.select("waiver", self._layer._asdict()))

    def put_waiver(self, waiver: Waiver) -> None:
        """Add a waiver, or replace the waiver with its key."""
        self._running.put("waiver", rows.waiver_row(*self._layer, waiver))

    def delete_waiver(self, waiver: Waiver) -> None:
        """Delete a waiver."""
        self._running.delete("waiver", rows.waiver_row(*self._layer, waiver))

    # Decisions on suggestions

    def decision(self, kind: Kind, suggestion: str) -> Decision | None:
        """Return the decision on a suggestion, or None."""
        row = self._running.get(
            TABLES[kind.id].decisions, {**self._layer._asdict(), "suggestion": suggestion}
        )
        return decision_from(row, kind) if row else None

    def decisions_on(self, kind: Kind, made: str) -> list[Decision]:
        """Return the decisions that made an annotation."""
        tables = TABLES[kind.id]
        decision_rows = self._running.select(tables.decisions, {**self._layer._asdict(), tables.made: made})
        return [decision_from(row, kind) for row in decision_rows]

    def decide(self, kind: Kind, decision: Decision) -> None:
        """Store the decision on a suggestion."""
        self._running.put(TABLES[kind.id].decisions, decision_row(*self._layer, kind, decision))

    def withdraw(self, kind: Kind, made: str) -> None:
        """Delete the decisions that made an annotation."""
        tables = TABLES[kind.id]
        for row in self._running.select(tables.decisions, {**self._layer._asdict(), tables.made: made}):
            self._running.delete(tables.decisions, row)

    def claims_made_in(self, suggestion: str) -> list[Claim]:
        """Return the claims made of the suggested claims of a suggested quotation."""
        cursor = self._running.connection.execute(
            "SELECT d.claim FROM claim_suggestion s JOIN claim_decision d"
            " ON d.document = s.document AND d.suggestion = s.id AND d.annotator = ?"
            " WHERE s.document = ? AND s.quotation = ? AND d.claim IS NOT NULL",
            (self._layer.annotator, self._layer.document, suggestion),
        )
        return [claim for row in cursor.fetchall() if (claim := self.claims.get(row[0]))]

    def with_claims_made(self) -> set[str]:
        """Return the ids of the suggested quotations with claims made of their suggested claims."""
        cursor = self._running.connection.execute(
            "SELECT DISTINCT s.quotation FROM claim_decision d JOIN claim_suggestion s"
            " ON s.document = d.document AND s.id = d.suggestion"
            " WHERE d.document = ? AND d.annotator = ? AND d.claim IS NOT NULL AND s.quotation IS NOT NULL",
            tuple(self._layer),
        )
        return {row[0] for row in cursor.fetchall()}
