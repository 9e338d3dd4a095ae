"""Layers and comments of records, as rows on their way into a project."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from annotator.domain.decisions import Decision
from annotator.domain.ids import new_id
from annotator.store import columns, rows
from annotator.store.history import now
from annotator.store.suggestions import TABLES as SUGGESTIONS
from annotator.store.suggestions import decision_row

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from annotator.domain.claim import Claim
    from annotator.domain.entity import Entity
    from annotator.domain.layer import Record
    from annotator.domain.quotation import Quotation
    from annotator.domain.speaker import Speaker
    from annotator.store.staged_rows import StagedRows


def stage_layer(staged: StagedRows, record: Record, annotator: str, overlay: Iterable[Entity]) -> None:
    """Stage the layer of a record under an annotator's name; `overlay`: the layer's own entities."""
    layer = record.layer
    if not staged.find("annotator", (annotator,)):
        staged.insert("annotator", {"name": annotator, "since": now()})
    ids = {speaker.id: _stage_speaker(staged, speaker) for speaker in record.speakers}
    staged.insert("layer", rows.layer_row(layer, annotator, record.codebook))
    if layer.seconds:
        staged.insert(
            "effort",
            {
                "document": layer.document,
                "annotator": annotator,
                "seconds": layer.seconds,
                "keys": 0,
                "pointer": 0,
                "done": "",
            },
        )
    for quotation in layer.quotations:
        quotation = with_speakers(quotation, ids)
        staged.insert("quotation", rows.quotation_row(layer.document, annotator, quotation))
    for claim in layer.claims:
        claim = with_claimant(claim, ids)
        staged.insert("claim", rows.claim_row(layer.document, annotator, claim))
    for entity in overlay:
        staged.insert("entity", rows.entity_row(layer.document, annotator, entity))
    for waiver in layer.waivers:
        staged.insert("waiver", rows.waiver_row(layer.document, annotator, waiver))
    for rejection in record.rejected:
        kind = rejection.suggestion.kind
        tables = SUGGESTIONS[kind.id]
        row = tables.to_row(layer.document, rejection.suggestion)
        decision = Decision(
            _stage_rejected(staged, tables.suggestions, row), "rejected", reason=rejection.reason
        )
        staged.insert(tables.decisions, decision_row(layer.document, annotator, kind, decision))


def _stage_rejected(staged: StagedRows, table: str, row: Mapping[str, Any]) -> str:
    """Stage a rejected suggestion; return its id: its own if free or of equal content, else a new id."""
    number, id = 1, str(row["id"])
    while True:
        known_row = staged.find(table, (row["document"], id))
        if known_row is None:
            staged.insert(table, {**row, "id": id})
        if known_row is None or known_row["content"] == row["content"]:
            return id
        number += 1
        id = f"{row['id']}.{number}"


def _stage_speaker(staged: StagedRows, speaker: Speaker) -> str:
    """Stage a speaker; return the id in the project: its own if free or of equal name, else a new id."""
    known_row = staged.find("speaker", (speaker.id,))
    if known_row is None:
        staged.insert("speaker", rows.speaker_row(speaker))
        return speaker.id
    if known_row["name"] != speaker.name:
        # The id means another speaker in this project. A merge repairs one speaker under two ids; two
        # speakers under one id could not be told apart again.
        return _stage_speaker(staged, replace(speaker, id=new_id("s")))
    aliases = list(rows.speaker_from(dict(known_row)).aliases)
    missing = [alias for alias in speaker.aliases if alias not in aliases]
    if missing:
        staged.insert("speaker", {**dict(known_row), "aliases": columns.dump(aliases + missing)})
    return speaker.id


def stage_threads(staged: StagedRows, record: Record) -> bool:
    """Stage the comments that the project lacks; tell whether there are any.

    Each line of a document has those on the document. A thread that is there gets the messages it lacks.
    """
    brings_some = False
    for thread in record.threads:
        if thread.place is not None and record.layer.annotator:
            thread = replace(thread, place=thread.place._replace(layer=record.layer.annotator))
        row = staged.find("thread", (record.document.id, thread.id))
        if row is not None:
            known = rows.thread_from(dict(row))
            joined = known.joined(thread)
            if joined == known:
                continue
            thread = joined
        staged.insert("thread", rows.thread_row(record.document.id, thread))
        brings_some = True
    return brings_some


def with_speakers(quotation: Quotation, ids: Mapping[str, str]) -> Quotation:
    """Return a quotation with its speakers' ids replaced by other ids or names."""
    return replace(quotation, speakers=tuple(ids.get(id, id) for id in quotation.speakers))


def with_claimant(claim: Claim, ids: Mapping[str, str]) -> Claim:
    """Return a claim with the id of its speaker, if it has one, replaced by another id or a name."""
    return replace(claim, speaker=ids.get(claim.speaker, claim.speaker) if claim.speaker else None)
