"""The project's JSONL, version 1: one document and layer per line (the writer and the names of fields)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Literal

from annotator.domain.entity import ModelEntities
from annotator.domain.kinds import CLAIM, QUOTATION
from annotator.domain.offsets import Utf16Map, utf8_offset
from annotator.domain.span import Span
from annotator.formats.jsonl.annotations import (
    SECTIONS,
    write_annotation,
    write_rejection,
    write_suggestion,
)
from annotator.formats.jsonl.json_lines import json_line
from annotator.formats.jsonl.thread_fields import comments_of
from annotator.language.en.personal_names import aliases_within

if TYPE_CHECKING:
    from collections.abc import Collection

    from annotator.domain.entity import Entity
    from annotator.domain.layer import Record
    from annotator.domain.speaker import Speaker
    from annotator.domain.waiver import Waiver

FORMAT = "quote-claim-annotations"
VERSION = 1

Unit = Literal["utf8", "utf16"]
UNITS: tuple[Unit, ...] = ("utf8", "utf16")
META_ORDER = ("title", "byline", "publisher", "published", "url", "language")
RECORD_FIELDS = frozenset({
    "format", "version", "id", "text", "sha256", "meta", "annotator", "status", "entities", "speakers",
    "quotations", "claims", "comments", "codebook", "seconds", "flagged", "rejected", "rejected_claims",
    "analysis_error", "waived", "flag_reason",
})  # fmt: skip

SpanWriter = Callable[[Span], dict[str, Any]]
OffsetsWriter = Callable[[int, int], dict[str, int]]  # of a span, in units besides code points


def write_line(record: Record, units: tuple[Unit, ...] = ()) -> bytes:
    """Return the line of a record, with its line feed.

    Each span also has its offsets in `units`, besides code points.

    Raises
    ------
    ValueError: a field that came with the document is not JSON (half a surrogate pair).
    """
    return json_line(to_object(record, units))


def to_object(record: Record, units: tuple[Unit, ...] = ()) -> dict[str, Any]:
    """Return the object of a record with its keys in the format's order."""
    document, layer = record.document, record.layer
    text = document.text
    write_offsets = _offsets_writer(text, units) if units else None
    write_span = span_writer(text, write_offsets)
    layer_annotations: dict[str, tuple[Any, ...]] = {QUOTATION.id: layer.quotations, CLAIM.id: layer.claims}
    annotations = {
        section.name: [
            write_annotation(text, annotation, write_span)
            for annotation in layer_annotations[section.kind.id]
        ]
        + [
            write_suggestion(text, suggestion, write_span)
            for suggestion in record.suggestions_of(section.kind)
        ]
        for section in SECTIONS
    }
    written: dict[str, Any] = {
        "format": FORMAT,
        "version": VERSION,
        "id": document.id,
        "text": text,
        "sha256": document.sha256,
        "meta": {key: document.meta[key] for key in META_ORDER if key in document.meta}
        | {key: value for key, value in document.meta.items() if key not in META_ORDER},
        "annotator": layer.annotator,
        "status": layer.status,
        "entities": write_entities(text, record.entities, write_offsets),
        "speakers": _speakers(record),
        **annotations,
        "comments": comments_of(record),
        "codebook": record.codebook,
        "seconds": layer.seconds,
    }
    for section in SECTIONS:
        if rejected := record.rejected_of(section.kind):
            written[section.rejected] = [
                write_rejection(text, rejection, write_span) for rejection in rejected
            ]
    if layer.flagged:
        written["flagged"] = True
    if layer.flag_reason:
        written["flag_reason"] = layer.flag_reason
    if layer.waivers:
        written["waived"] = [write_waiver(waiver, write_span) for waiver in layer.waivers]
    if record.analysis_error:
        written["analysis_error"] = record.analysis_error
    return written | document.extra | layer.extra


def write_speaker(speaker: Speaker) -> dict[str, Any]:
    """Return the object of a speaker."""
    written = {"id": speaker.id, "name": speaker.name, "kind": speaker.kind, "aliases": list(speaker.aliases)}
    return written | speaker.extra


def _speakers(record: Record) -> list[dict[str, Any]]:
    """Return the layer's speakers and the speakers of suggestions, each once."""
    by_id: dict[str, dict[str, Any]] = {s.id: write_speaker(s) for s in record.speakers}
    for suggestion in (*record.suggestions, *(rejection.suggestion for rejection in record.rejected)):
        for s in suggestion.speakers:
            aliases = list(aliases_within(s.name, s.kind))
            by_id.setdefault(s.id, {"id": s.id, "name": s.name, "kind": s.kind, "aliases": aliases})
    return list(by_id.values())


def _offsets_writer(text: str, units: tuple[Unit, ...]) -> OffsetsWriter:
    to_utf16 = Utf16Map(text).to_units if "utf16" in units else None

    def write(start: int, end: int) -> dict[str, int]:
        written: dict[str, int] = {}
        if "utf8" in units:
            written |= {"start_utf8": utf8_offset(text, start), "end_utf8": utf8_offset(text, end)}
        if to_utf16:
            written |= {"start_utf16": to_utf16(start), "end_utf16": to_utf16(end)}
        return written

    return write


def span_writer(text: str, write_offsets: OffsetsWriter | None = None) -> SpanWriter:
    """Return the function that writes a span of a text, with its words."""
    if write_offsets is None:
        return lambda span: {"start": span[0], "end": span[1], "text": text[span[0] : span[1]]}
    return lambda span: {"start": span[0], "end": span[1], "text": span.of(text), **write_offsets(*span)}


def write_entities(
    text: str, entities: Collection[Entity], write_offsets: OffsetsWriter | None = None
) -> list[dict[str, Any]]:
    """Return the objects of entities of a text."""
    values = (
        entities.values()
        if isinstance(entities, ModelEntities)
        else ((e.id, *e.span, e.label, e.origin, e.extra) for e in entities)
    )
    written = []
    for id, start, end, label, origin, extra in values:
        # Most of a line are entities, so no function is called for each.
        item = {
            "id": id,
            "start": start,
            "end": end,
            "text": text[start:end],
            "label": label,
            "origin": origin,
        }
        if write_offsets:
            item |= write_offsets(start, end)
        written.append(item | extra if extra else item)
    return written


def write_waiver(waiver: Waiver, write_span: SpanWriter) -> dict[str, Any]:
    """Return the object of a finding that stands."""
    written: dict[str, Any] = {"kind": waiver.kind}
    written |= write_span(waiver.span) if waiver.span else {"annotation": waiver.annotation}
    if waiver.reason:
        written["reason"] = waiver.reason
    return written | waiver.extra
