"""The project's JSONL, version 1: one document and layer a line (writing, and the names of its fields)."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Literal

from annotator.domain.offsets import Utf16Map, utf8_offset
from annotator.domain.quotation import Quotation, derive_type
from annotator.domain.span import Span, Spans
from annotator.domain.suggestion import SPEECH

if TYPE_CHECKING:
    from annotator.domain.claim import Claim
    from annotator.domain.claim_suggestion import ClaimSuggestion
    from annotator.domain.decisions import Rejection
    from annotator.domain.entity import Entity
    from annotator.domain.layer import Record
    from annotator.domain.provenance import Provenance
    from annotator.domain.suggestion import Suggestion
    from annotator.domain.waiver import Waiver

FORMAT = "quote-claim-annotations"
VERSION = 1

Unit = Literal["utf8", "utf16"]
UNITS: tuple[Unit, ...] = ("utf8", "utf16")
META_ORDER = ("title", "byline", "publisher", "published", "url", "language")
RECORD_FIELDS = frozenset({
    "format", "version", "id", "text", "sha256", "meta", "annotator", "status", "entities", "speakers",
    "quotations", "claims", "comments", "codebook", "seconds", "flagged", "rejected", "rejected_claims",
    "analysis_error", "waived",
})  # fmt: skip

_ENCODER = json.JSONEncoder(ensure_ascii=False, allow_nan=False)

SpanWriter = Callable[[Span], dict[str, Any]]


def write_line(record: Record, units: tuple[Unit, ...] = ()) -> bytes:
    """Return the line of a record, with its line feed.

    Each span also gives its offsets in `units`, besides code points.

    Raises
    ------
    ValueError: a field that came with the document is no JSON (half a character, no number).
    """
    return _ENCODER.encode(to_object(record, units)).encode("utf-8") + b"\n"


def to_object(record: Record, units: tuple[Unit, ...] = ()) -> dict[str, Any]:
    """Return the object of a record with its keys in the format's order."""
    document, layer = record.document, record.layer
    text = document.text
    span = _span_writer(text, units)
    quotations = [_quotation(text, quotation, span) for quotation in layer.quotations]
    quotations += [_suggestion(text, suggestion, span) for suggestion in record.suggestions]
    claims = [_claim(claim, span) for claim in layer.claims]
    claims += [_suggested_claim(suggestion, span) for suggestion in record.claim_suggestions]
    found: dict[str, Any] = {
        "format": FORMAT,
        "version": VERSION,
        "id": document.id,
        "text": text,
        "sha256": document.sha256,
        "meta": {key: document.meta[key] for key in META_ORDER if key in document.meta}
        | {key: value for key, value in document.meta.items() if key not in META_ORDER},
        "annotator": layer.annotator,
        "status": layer.status,
        "entities": [_entity(entity, span) for entity in record.entities],
        "speakers": _speakers(record),
        "quotations": quotations,
        "claims": claims,
        "comments": list(layer.comments),
        "codebook": record.codebook,
        "seconds": layer.seconds,
    }
    if record.rejected:
        found["rejected"] = [_rejection(text, rejection, span) for rejection in record.rejected]
    if record.rejected_claims:
        found["rejected_claims"] = [_rejected_claim(one, span) for one in record.rejected_claims]
    if layer.flagged:
        found["flagged"] = True
    if layer.waivers:
        found["waived"] = [_waiver(waiver, span) for waiver in layer.waivers]
    if record.analysis_error:
        found["analysis_error"] = record.analysis_error
    return found | document.extra | layer.extra


def _speakers(record: Record) -> list[dict[str, Any]]:
    """Return the layer's speakers and those that suggestions name, each once."""
    found: dict[str, dict[str, Any]] = {
        s.id: {"id": s.id, "name": s.name, "kind": s.kind, "aliases": list(s.aliases)} | s.extra
        for s in record.speakers
    }
    for suggestion in (*record.suggestions, *(one.suggestion for one in record.rejected)):
        if (s := suggestion.speaker) is not None and s.id not in found:
            found[s.id] = {"id": s.id, "name": s.name, "kind": s.kind, "aliases": []}
    return list(found.values())


def _span_writer(text: str, units: tuple[Unit, ...]) -> SpanWriter:
    to_units = Utf16Map(text).to_units if "utf16" in units else None

    def write(span: Span) -> dict[str, Any]:
        found: dict[str, Any] = {"start": span.start, "end": span.end, "text": span.of(text)}
        if "utf8" in units:
            found |= {"start_utf8": utf8_offset(text, span.start), "end_utf8": utf8_offset(text, span.end)}
        if to_units:
            found |= {"start_utf16": to_units(span.start), "end_utf16": to_units(span.end)}
        return found

    return write


def _entity(entity: Entity, span: SpanWriter) -> dict[str, Any]:
    return {
        "id": entity.id,
        **span(entity.span),
        "label": entity.label,
        "origin": entity.origin,
    } | entity.extra


def _roles(kind: str, content: Spans, cue: Spans, source: Spans, span: SpanWriter) -> dict[str, Any]:
    return {
        "type": kind,
        "content": [span(s) for s in content],
        "cue": [span(s) for s in cue],
        "source": [span(s) for s in source],
    }


def _quotation(text: str, quotation: Quotation, span: SpanWriter) -> dict[str, Any]:
    return {
        "id": quotation.id,
        **_roles(quotation.type_in(text), quotation.content, quotation.cue, quotation.source, span),
        "speaker": quotation.speaker,
        "parent": quotation.parent,
        "attributes": quotation.attributes,
        "note": quotation.note,
        "suggestion": quotation.provenance and _came(quotation.provenance),
    } | quotation.extra


def _came(came: Provenance) -> dict[str, Any]:
    return {
        "producer": came.producer,
        "rule": came.rule,
        "score": came.score,
        "state": came.state,
    } | came.extra


def _suggestion(text: str, suggestion: Suggestion, span: SpanWriter) -> dict[str, Any]:
    came, speaker = suggestion.provenance, suggestion.speaker
    return {
        "id": suggestion.id,
        **_roles(
            derive_type(text, suggestion.content), suggestion.content, suggestion.cue, suggestion.source, span
        ),
        "speaker": speaker and speaker.id,
        "parent": None,
        "attributes": {} if suggestion.mode == SPEECH else {"mode": suggestion.mode},
        "note": "",
        "suggestion": _pending(came, suggestion.why)
        | ({"speaker": {"mention": span(speaker.mention), "why": speaker.why}} if speaker else {})
        | came.extra,
    } | suggestion.extra


def _rejection(text: str, rejection: Rejection[Suggestion], span: SpanWriter) -> dict[str, Any]:
    return _rejected(_suggestion(text, rejection.suggestion, span), rejection.reason)


def _rejected_claim(rejection: Rejection[ClaimSuggestion], span: SpanWriter) -> dict[str, Any]:
    return _rejected(_suggested_claim(rejection.suggestion, span), rejection.reason)


def _rejected(found: dict[str, Any], reason: str) -> dict[str, Any]:
    found["suggestion"] |= {"state": "rejected"} | ({"reason": reason} if reason else {})
    return found


def _claim(claim: Claim, span: SpanWriter) -> dict[str, Any]:
    found: dict[str, Any] = {
        "id": claim.id,
        "content": [span(s) for s in claim.content],
        "types": list(claim.types),
        "quotation": claim.quotation,
        "speaker": claim.speaker,
        "check_worthy": claim.check_worthy,
        "certainty": claim.certainty,
    }
    if claim.note:
        found["note"] = claim.note
    if claim.provenance:
        found["suggestion"] = _came(claim.provenance)
    return found | claim.extra


def _suggested_claim(suggestion: ClaimSuggestion, span: SpanWriter) -> dict[str, Any]:
    came = suggestion.provenance
    return {
        "id": suggestion.id,
        "content": [span(s) for s in suggestion.content],
        "types": list(suggestion.types),
        "quotation": suggestion.quotation,
        "speaker": None,
        "check_worthy": suggestion.check_worthy,
        "certainty": suggestion.certainty,
        "suggestion": _pending(came, suggestion.why) | came.extra,
    } | suggestion.extra


def _pending(came: Provenance, why: str) -> dict[str, Any]:
    return {
        "producer": came.producer,
        "rule": came.rule,
        "score": came.score,
        "state": "pending",
        "why": why,
    }


def _waiver(waiver: Waiver, span: SpanWriter) -> dict[str, Any]:
    found: dict[str, Any] = {"kind": waiver.kind}
    found |= span(waiver.span) if waiver.span else {"annotation": waiver.annotation}
    if waiver.reason:
        found["reason"] = waiver.reason
    return found | waiver.extra
