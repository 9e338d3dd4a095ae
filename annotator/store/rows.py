"""Rows of documents, speakers and layers with their annotations, to and from values of the domain."""

from __future__ import annotations

import math
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from annotator.domain.claim import Claim, claim_attributes, further_attributes
from annotator.domain.document import Document
from annotator.domain.entity import Entity
from annotator.domain.layer import STATUSES, Layer
from annotator.domain.provenance import STATES, Provenance, State
from annotator.domain.quotation import Quotation
from annotator.domain.speaker import Speaker
from annotator.domain.thread import Place, Thread, message_from
from annotator.domain.translation import mark
from annotator.domain.waiver import Waiver
from annotator.store.columns import (
    Row,
    check_texts,
    content_from,
    dump,
    loads,
    plain_object,
    reading,
    spans_from,
    tuple_of,
    values_of,
)
from annotator.store.joined_speakers import FIELD

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from annotator.domain.span import Spans

# The program's own keys in the extra columns of speakers and claims.
_BY_CHOICE, _PROPOSED, _WORTH_PROPOSED = "made by choice", "types proposed", "check-worthiness proposed"


def _provenance(plain: Any) -> Provenance | None:
    if plain is None:
        return None
    provenance = Provenance(**plain)
    tuple_of(str, [provenance.producer, provenance.rule])
    if (
        not isinstance(provenance.score, int | float)
        or not math.isfinite(provenance.score)
        or provenance.state not in STATES
    ):
        raise ValueError(plain)
    plain_object(provenance.extra)
    return provenance


def _of_domain(extra: Any) -> dict[str, Any]:
    """Return the further fields of an annotation without what the store keeps there for itself."""
    plain = plain_object(extra)
    return {name: value for name, value in plain.items() if name != FIELD} if FIELD in plain else plain


@reading(mark("the text or metadata"))
def document_from(row: Mapping[str, Any]) -> Document:
    """Return the document of a row that includes the text."""
    check_texts(row, ("id", "text"))
    return Document(
        row["id"], row["text"], plain_object(loads(row["meta"])), plain_object(loads(row["extra"]))
    )


# The roles with a column each; the spans of all other roles share the column "roles".
_ROLE_COLUMNS = ("content", "cue", "source")


def further_roles(quotation: Quotation) -> dict[str, Spans]:
    """Return the spans of the roles without a column of their own."""
    return {role: spans for role, spans in quotation.roles.items() if role not in _ROLE_COLUMNS}


def quotation_row(document: str, annotator: str, quotation: Quotation) -> Row:
    """Return the row of a quotation in a layer."""
    return {
        "document": document,
        "annotator": annotator,
        "id": quotation.id,
        **{role: dump(quotation.spans(role)) for role in _ROLE_COLUMNS},
        "type_override": quotation.type_override,
        "speaker": quotation.speaker,
        "parent": quotation.parent,
        "attributes": dump(quotation.attributes),
        "note": quotation.note,
        "provenance": dump(asdict(quotation.provenance)) if quotation.provenance else None,
        "extra": dump(_of_domain(quotation.extra)),
        "roles": dump(further_roles(quotation)),
        "further_speakers": dump(quotation.speakers[1:]),
    }


@reading(mark("a quotation"))
def quotations_from(rows: Sequence[Mapping[str, Any]]) -> list[Quotation]:
    """Return the quotations of rows."""
    columns = (*_ROLE_COLUMNS, "roles", "further_speakers", "attributes", "provenance", "extra")
    for row in rows:
        check_texts(row, ("id", "note"), ("type_override", "speaker", "parent"))
    return [
        Quotation(
            id=row["id"],
            roles=roles_from(content, cue, source, further),
            type_override=row["type_override"],
            speakers=_speakers(row["speaker"], speakers),
            parent=row["parent"],
            attributes=plain_object(attributes),
            note=row["note"],
            provenance=_provenance(provenance),
            extra=_of_domain(extra),
        )
        for row, (content, cue, source, further, speakers, attributes, provenance, extra) in zip(
            rows, values_of(rows, *columns), strict=True
        )
    ]


def roles_from(content: Any, cue: Any, source: Any, further: Any) -> dict[str, Spans]:
    """Return spans by role; `further` holds those of roles without a column of their own.

    Raises
    ------
    ValueError, TypeError: a value is not a list of spans, or `further` is not an object.
    """
    roles = {"content": content_from(content)}
    if cue:
        roles["cue"] = spans_from(cue)
    if source:
        roles["source"] = spans_from(source)
    if further != {}:
        for role, spans in plain_object(further).items():
            roles[role] = spans_from(spans)
    return roles


@reading(mark("the speakers of a quotation"))
def further_speakers_from(row: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the speakers after the first one from a quotation's row."""
    return tuple_of(str, loads(row["further_speakers"]))


def _speakers(first: str | None, further: Any) -> tuple[str, ...]:
    if further == [] and first is not None:
        return (first,)
    others = tuple_of(str, further)
    if first is None:
        if others:
            raise ValueError(others)
        return ()
    return (first, *others)


def quotation_from(row: Mapping[str, Any]) -> Quotation:
    """Return the quotation of a row."""
    return quotations_from([row])[0]


def claim_row(document: str, annotator: str, claim: Claim) -> Row:
    """Return the row of a claim in a layer; its extra column also holds the provenance.

    New columns would be missing in the history of older projects, which keeps whole rows.
    """
    origin: dict[str, Any] = {"suggestion": asdict(claim.provenance)} if claim.provenance else {}
    if claim.types_proposed:
        origin[_PROPOSED] = True
    if claim.worth_proposed:
        origin[_WORTH_PROPOSED] = True
    return {
        "document": document,
        "annotator": annotator,
        "id": claim.id,
        "content": dump(claim.content),
        "types": dump(claim.types),
        "quotation": claim.quotation,
        "speaker": claim.speaker,
        "check_worthy": _integer(claim.is_check_worthy),
        "certainty": "hedged" if claim.is_hedged else "plain",
        "note": claim.note,
        "extra": dump(_of_domain(claim.extra) | origin),
        "attributes": dump(further_attributes(claim)),
    }


def _integer(value: bool | None) -> int | None:
    return None if value is None else int(value)


@reading(mark("a claim"))
def claim_from(row: Mapping[str, Any]) -> Claim:
    """Return the claim of a row."""
    check_texts(row, ("id", "certainty", "note"), ("quotation", "speaker"))
    extra = _of_domain(loads(row["extra"]))
    return Claim(
        id=row["id"],
        content=content_from(loads(row["content"])),
        types=tuple_of(str, loads(row["types"])),
        quotation=row["quotation"],
        speaker=row["speaker"],
        attributes=claim_attributes_from(row, plain_object(loads(row["attributes"]))),
        note=row["note"],
        provenance=_provenance(extra.pop("suggestion", None)),
        types_proposed=extra.pop(_PROPOSED, False) is True,
        worth_proposed=extra.pop(_WORTH_PROPOSED, False) is True,
        extra=extra,
    )


def claim_attributes_from(row: Mapping[str, Any], further: dict[str, Any]) -> dict[str, Any]:
    """Return a claim's attributes: those with a column each, and the further ones."""
    worthy, certainty = row["check_worthy"], row["certainty"]
    if worthy not in (None, 0, 1) or certainty not in ("plain", "hedged"):
        raise ValueError((worthy, certainty))
    return further | claim_attributes(
        check_worthy=None if worthy is None else bool(worthy), hedged=certainty == "hedged"
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


@reading(mark("an entity"))
def entity_from(row: Mapping[str, Any]) -> Entity:
    """Return the entity of a row."""
    check_texts(row, ("id", "label", "origin"))
    return Entity(
        id=row["id"],
        span=spans_from([[row["start"], row["end"]]])[0],
        label=row["label"],
        origin=row["origin"],
        removed=bool(row["removed"]),
        extra=plain_object(loads(row["extra"])),
    )


def entities_from(rows: Sequence[Mapping[str, Any]]) -> list[Entity]:
    """Return the entities of rows."""
    return [entity_from(row) for row in rows]


def speaker_row(speaker: Speaker) -> Row:
    """Return the row of a speaker; its extra column also records whether a choice made the speaker.

    A new column would be missing in the history of older projects, which keeps whole rows.
    """
    choice = {_BY_CHOICE: True} if speaker.by_choice else {}
    return {
        "id": speaker.id,
        "name": speaker.name,
        "kind": speaker.kind,
        "aliases": dump(speaker.aliases),
        "extra": dump(speaker.extra | choice),
    }


@reading(mark("a speaker"))
def speaker_from(row: Mapping[str, Any]) -> Speaker:
    """Return the speaker of a row."""
    check_texts(row, ("id", "name", "kind"))
    extra = plain_object(loads(row["extra"]))
    return Speaker(
        row["id"],
        row["name"],
        row["kind"],
        tuple_of(str, loads(row["aliases"])),
        by_choice=extra.pop(_BY_CHOICE, False) is True,
        extra=extra,
    )


@reading(mark("a decision"))
def state_from(row: Mapping[str, Any]) -> State:
    """Return the state in a decision's row."""
    for state in STATES:
        if row["state"] == state:
            return state
    raise ValueError(row["state"])


@reading(mark("a layer"))
def layer_fields(row: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields of a layer but for its annotations, of a row that includes the seconds."""
    check_texts(row, ("document", "annotator", "flag_reason"))
    if row["status"] not in STATUSES or type(row["seconds"]) is not int:
        raise ValueError(row["status"])
    return {
        "document": row["document"],
        "annotator": row["annotator"],
        "status": row["status"],
        "flagged": bool(row["flagged"]),
        "flag_reason": row["flag_reason"],
        "comments": tuple_of(object, loads(row["comments"])),
        "seconds": row["seconds"],
        "extra": plain_object(loads(row["extra"])),
    }


def layer_from(row: Mapping[str, Any]) -> Layer:
    """Return the layer of a row that includes the seconds; annotations are not read."""
    return Layer(**layer_fields(row))


def layer_row(layer: Layer, annotator: str, codebook: Mapping[str, Any]) -> Row:
    """Return the row of a layer's own fields."""
    return {
        "document": layer.document,
        "annotator": annotator,
        "status": layer.status,
        "flagged": int(layer.flagged),
        "flag_reason": layer.flag_reason,
        "comments": dump(layer.comments),
        "codebook": dump(codebook),
        "extra": dump(layer.extra),
    }


@reading(mark("an assignment"))
def assignment_from(row: Mapping[str, Any]) -> tuple[str, str]:
    """Return document and annotator of an assignment."""
    check_texts(row, ("document", "annotator"))
    return row["document"], row["annotator"]


def waiver_row(document: str, annotator: str, waiver: Waiver) -> Row:
    """Return the row of a waiver in a layer."""
    start, end = waiver.span or (0, 0)
    return {
        "document": document,
        "annotator": annotator,
        "kind": waiver.kind,
        "annotation": waiver.annotation or "",
        "start": start,
        "end": end,
        "reason": waiver.reason,
        "extra": dump(waiver.extra),
    }


@reading(mark("a waiver"))
def waiver_from(row: Mapping[str, Any]) -> Waiver:
    """Return the waiver of a row."""
    check_texts(row, ("kind", "annotation", "reason"))
    return Waiver(
        row["kind"],
        row["annotation"] or None,
        None if row["annotation"] else spans_from([[row["start"], row["end"]]])[0],
        row["reason"],
        plain_object(loads(row["extra"])),
    )


def waivers_from(rows: Sequence[Mapping[str, Any]]) -> list[Waiver]:
    """Return the waivers of rows."""
    return [waiver_from(row) for row in rows]


def thread_row(document: str, thread: Thread) -> Row:
    """Return the row of a thread of comments on a document or on an annotation of it."""
    place = thread.place or Place("", "", "")
    return {
        "document": document,
        "id": thread.id,
        **place._asdict(),
        "solved": int(thread.solved),
        "messages": dump([message.to_plain() for message in thread.messages]),
        "extra": dump(thread.extra),
    }


@reading(mark("a comment"))
def thread_from(row: Mapping[str, Any]) -> Thread:
    """Return the thread of a row."""
    check_texts(row, ("document", "id", "layer", "kind", "annotation"))
    place = Place(row["layer"], row["kind"], row["annotation"])
    messages = tuple(map(message_from, tuple_of(dict, loads(row["messages"]))))
    if not messages or row["solved"] not in (0, 1) or bool(place.kind) != bool(place.layer):
        raise ValueError(row["id"])
    return Thread(
        row["id"],
        messages,
        place if place.kind else None,
        bool(row["solved"]),
        plain_object(loads(row["extra"])),
    )
