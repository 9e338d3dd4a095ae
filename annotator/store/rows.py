"""Rows of the tables, to and from the words of the domain."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from annotator.domain.claim import Claim
from annotator.domain.entity import Entity, ModelEntities
from annotator.domain.layer import Layer
from annotator.domain.quotation import Quotation
from annotator.domain.span import Span, Spans
from annotator.domain.speaker import Speaker
from annotator.domain.suggestion import Provenance, Suggestion
from annotator.domain.syntax import Syntax

Row = dict[str, Any]


def dump(value: Any) -> str:
    """Return compact JSON with the characters as they are."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def spans_from(column: str) -> Spans:
    """Return the spans of a JSON column."""
    return _spans(json.loads(column))


def _spans(pairs: list[list[int]]) -> Spans:
    return tuple([Span(start, end) for start, end in pairs])


def _json_of(rows: Sequence[Mapping[str, Any]], *columns: str) -> list[list[Any]]:
    """Return the values of JSON columns of many rows, read in one go: a call costs more than a row does."""
    lines = (",".join([row[column] or "null" for column in columns]) for row in rows)
    return list(json.loads(f"[[{'],['.join(lines)}]]")) if rows else []


def quotation_row(document: str, annotator: str, quotation: Quotation) -> Row:
    """Return the row of a quotation in a layer."""
    return {
        "document": document,
        "annotator": annotator,
        "id": quotation.id,
        "content": dump(quotation.content),
        "cue": dump(quotation.cue),
        "source": dump(quotation.source),
        "type_override": quotation.type_override,
        "speaker": quotation.speaker,
        "parent": quotation.parent,
        "attributes": dump(quotation.attributes),
        "note": quotation.note,
        "provenance": dump(asdict(quotation.provenance)) if quotation.provenance else None,
        "extra": dump(quotation.extra),
    }


def quotations_from(rows: Sequence[Mapping[str, Any]]) -> list[Quotation]:
    """Return the quotations of rows."""
    columns = ("content", "cue", "source", "attributes", "provenance", "extra")
    return [
        Quotation(
            id=row["id"],
            content=_spans(content),
            cue=_spans(cue),
            source=_spans(source),
            type_override=row["type_override"],
            speaker=row["speaker"],
            parent=row["parent"],
            attributes=attributes,
            note=row["note"],
            provenance=Provenance(**provenance) if provenance else None,
            extra=extra,
        )
        for row, (content, cue, source, attributes, provenance, extra) in zip(
            rows, _json_of(rows, *columns), strict=True
        )
    ]


def quotation_from(row: Mapping[str, Any]) -> Quotation:
    """Return the quotation of a row."""
    return quotations_from([row])[0]


def claim_row(document: str, annotator: str, claim: Claim) -> Row:
    """Return the row of a claim in a layer."""
    return {
        "document": document,
        "annotator": annotator,
        "id": claim.id,
        "content": dump(claim.content),
        "types": dump(claim.types),
        "quotation": claim.quotation,
        "speaker": claim.speaker,
        "check_worthy": None if claim.check_worthy is None else int(claim.check_worthy),
        "certainty": claim.certainty,
        "note": claim.note,
        "extra": dump(claim.extra),
    }


def claim_from(row: Mapping[str, Any]) -> Claim:
    """Return the claim of a row."""
    return Claim(
        id=row["id"],
        content=spans_from(row["content"]),
        types=tuple(json.loads(row["types"])),
        quotation=row["quotation"],
        speaker=row["speaker"],
        check_worthy=None if row["check_worthy"] is None else bool(row["check_worthy"]),
        certainty=row["certainty"],
        note=row["note"],
        extra=json.loads(row["extra"]),
    )


def claims_from(rows: Sequence[Mapping[str, Any]]) -> list[Claim]:
    """Return the claims of rows."""
    return [claim_from(row) for row in rows]


def entity_row(document: str, annotator: str, entity: Entity) -> Row:
    """Return the row of an entity in a layer."""
    return {
        "document": document,
        "annotator": annotator,
        "id": entity.id,
        "start": entity.span.start,
        "end": entity.span.end,
        "label": entity.label,
        "origin": entity.origin,
        "removed": int(entity.removed),
        "extra": dump(entity.extra),
    }


def entity_from(row: Mapping[str, Any]) -> Entity:
    """Return the entity of a row."""
    return Entity(
        id=row["id"],
        span=Span(row["start"], row["end"]),
        label=row["label"],
        origin=row["origin"],
        removed=bool(row["removed"]),
        extra=json.loads(row["extra"]),
    )


def entities_from(rows: Sequence[Mapping[str, Any]]) -> list[Entity]:
    """Return the entities of rows."""
    return [entity_from(row) for row in rows]


def model_entities_column(entities: ModelEntities) -> str:
    """Return the JSON column of an analysis."""
    return dump(entities.to_plain())


def model_entities_from(column: str) -> ModelEntities:
    """Return the model's entities of an analysis."""
    return ModelEntities.from_plain(json.loads(column))


def syntax_row(document: str, syntax: Syntax) -> Row:
    """Return the row of a document's syntax."""
    return {"document": document} | {kind: dump(numbers) for kind, numbers in syntax.to_plain().items()}


def syntax_from(row: Mapping[str, Any]) -> Syntax:
    """Return the syntax of a row."""
    return Syntax.from_plain({kind: json.loads(row[kind]) for kind in ("sentences", "phrases", "clauses")})


def speaker_row(speaker: Speaker) -> Row:
    """Return the row of a speaker."""
    return {
        "id": speaker.id,
        "name": speaker.name,
        "kind": speaker.kind,
        "aliases": dump(speaker.aliases),
        "extra": dump(speaker.extra),
    }


def speaker_from(row: Mapping[str, Any]) -> Speaker:
    """Return the speaker of a row."""
    return Speaker(
        row["id"], row["name"], row["kind"], tuple(json.loads(row["aliases"])), json.loads(row["extra"])
    )


def suggestion_row(document: str, suggestion: Suggestion) -> Row:
    """Return the row of a suggestion; its extra column also holds that of its provenance."""
    beyond = suggestion.provenance.extra
    return {
        "document": document,
        "id": suggestion.id,
        "content": dump(suggestion.content),
        "cue": dump(suggestion.cue),
        "source": dump(suggestion.source),
        "producer": suggestion.provenance.producer,
        "rule": suggestion.provenance.rule,
        "score": suggestion.provenance.score,
        "why": suggestion.why,
        "extra": dump(suggestion.extra | ({"suggestion": beyond} if beyond else {})),
    }


def suggestions_from(rows: Sequence[Mapping[str, Any]]) -> list[Suggestion]:
    """Return the suggestions of rows."""
    return [
        Suggestion(
            id=row["id"],
            content=_spans(content),
            cue=_spans(cue),
            source=_spans(source),
            provenance=Provenance(
                row["producer"], row["rule"], row["score"], extra=extra.pop("suggestion", {})
            ),
            why=row["why"],
            extra=extra,
        )
        for row, (content, cue, source, extra) in zip(
            rows, _json_of(rows, "content", "cue", "source", "extra"), strict=True
        )
    ]


def layer_row(layer: Layer, annotator: str, codebook: Mapping[str, Any]) -> Row:
    """Return the row of a layer's own fields."""
    return {
        "document": layer.document,
        "annotator": annotator,
        "status": layer.status,
        "flagged": int(layer.flagged),
        "comments": dump(layer.comments),
        "codebook": dump(codebook),
        "extra": dump(layer.extra),
    }
