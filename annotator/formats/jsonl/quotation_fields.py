"""The fields of a quotation in a line: reading and writing them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.domain.errors import InputError
from annotator.domain.kinds import QUOTATION
from annotator.domain.quotation import TYPES, Quotation, derive_type
from annotator.domain.roles import BUILT_IN, by_role
from annotator.domain.translation import tr
from annotator.formats.jsonl.fields import (
    content_and_id,
    is_span,
    optional_object,
    optional_string,
    with_extra,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from annotator.domain.provenance import Provenance
    from annotator.domain.span import Span, Spans
    from annotator.formats.jsonl.fields import SpanReader

_FIELDS = {
    "id", "type", "content", "cue", "source", "speaker", "speakers", "parent", "attributes", "note",
    "suggestion",
}  # fmt: skip

_NO_SPANS: dict[str, Spans] = {role.id: () for role in BUILT_IN}


def read_quotation(
    item: Mapping[str, Any], place: str, read: SpanReader, taken: set[str], provenance: Provenance | None
) -> Quotation:
    """Return the quotation in an object.

    Raises
    ------
    InputError: a field is invalid; the message names it and the error.
    """
    content, id = content_and_id(item, QUOTATION, place, read, taken)
    roles: dict[str, Spans] = {role.id: read.spans(item, role.id, place) for role in BUILT_IN}
    further_roles = [name for name, value in item.items() if name not in _FIELDS and _are_spans(value, read)]
    roles |= {name: read.spans(item, name, place) for name in further_roles}
    kind = item.get("type")
    if kind is not None and kind not in TYPES:
        raise InputError(
            tr(
                "{place}.type is {kind}; it must be one of {types}.",
                place=place,
                kind=repr(kind),
                types=", ".join(TYPES),
            )
        )
    return Quotation(
        id=id,
        roles=by_role(**roles),
        type_override=kind if kind and kind != derive_type(read.text, content) else None,
        speakers=_speakers(item, place),
        parent=optional_string(item, "parent", f"{place}."),
        attributes=optional_object(item, "attributes", f"{place}."),
        note=optional_string(item, "note", f"{place}.") or "",
        provenance=provenance,
        extra={k: v for k, v in item.items() if k not in _FIELDS and k not in roles},
    )


def _are_spans(value: Any, read: SpanReader) -> bool:
    """Tell whether a field holds spans of a further role: a list of only spans of this text.

    Any other field belongs to another tool, and no line is refused for it.
    """
    return isinstance(value, list) and bool(value) and all(is_span(item) and read.has(item) for item in value)


def _speakers(item: Mapping[str, Any], place: str) -> tuple[str, ...]:
    """Return the ids of the speakers; "speaker" has the first, for readers of version 1.0."""
    first_id = optional_string(item, "speaker", f"{place}.")
    ids = item.get("speakers")
    if ids is None:
        return (first_id,) if first_id else ()
    if not isinstance(ids, list) or not all(isinstance(id, str) and id for id in ids):
        raise InputError(tr("{place}.speakers is not a list of ids.", place=place))
    if first_id is not None and ids[:1] != [first_id]:
        raise InputError(
            tr(
                "{place}.speakers does not begin with {place}.speaker {first_id}.",
                place=place,
                first_id=repr(first_id),
            )
        )
    return tuple(dict.fromkeys(ids))


def write_quotation(
    text: str,
    quotation: Quotation,
    write_span: Callable[[Span], dict[str, Any]],
    suggestion: dict[str, Any] | None,
) -> dict[str, Any]:
    """Return the object of a quotation; `suggestion` is the object of its origin.

    It has the built-in roles even without spans; "speaker" has the first of several speakers.
    """
    roles = {**_NO_SPANS, **quotation.roles}
    ids = quotation.speakers
    return with_extra(
        {
            "id": quotation.id,
            "type": quotation.type_in(text),
            **{role: [write_span(span) for span in spans] for role, spans in roles.items()},
            "speaker": quotation.speaker,
            **({"speakers": list(ids)} if len(ids) > 1 else {}),
            "parent": quotation.parent,
            "attributes": quotation.attributes,
            "note": quotation.note,
            "suggestion": suggestion,
        },
        quotation.extra,
    )
