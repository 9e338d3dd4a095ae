"""The fields of a quotation in a line: reading and writing them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.domain.errors import InputError
from annotator.domain.kinds import QUOTATION
from annotator.domain.quotation import TYPES, Quotation, derive_type
from annotator.domain.roles import BUILT_IN, by_role
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


def read_quotation(
    given: Mapping[str, Any], place: str, read: SpanReader, taken: set[str], came: Provenance | None
) -> Quotation:
    """Return the quotation of an object.

    Raises
    ------
    InputError: names the field and what is wrong with it.
    """
    content, id = content_and_id(given, QUOTATION, place, read, taken)
    roles: dict[str, Spans] = {role.id: read.spans(given, role.id, place) for role in BUILT_IN}
    further = [name for name, value in given.items() if name not in _FIELDS and _are_spans(value, read)]
    roles |= {name: read.spans(given, name, place) for name in further}
    kind = given.get("type")
    if kind is not None and kind not in TYPES:
        raise InputError(f"{place}.type is {kind!r}; it must be one of {', '.join(TYPES)}.")
    return Quotation(
        id=id,
        roles=by_role(**roles),
        type_override=kind if kind and kind != derive_type(read.text, content) else None,
        speakers=_speakers(given, place),
        parent=optional_string(given, "parent", f"{place}."),
        attributes=optional_object(given, "attributes", f"{place}."),
        note=optional_string(given, "note", f"{place}.") or "",
        provenance=came,
        extra={k: v for k, v in given.items() if k not in _FIELDS and k not in roles},
    )


def _are_spans(value: Any, read: SpanReader) -> bool:
    """Tell whether a field holds spans of a further role: a list of words of this text, and nothing else.

    Any other field belongs to another tool, and no line is refused for it.
    """
    return isinstance(value, list) and bool(value) and all(is_span(each) and read.has(each) for each in value)


def _speakers(given: Mapping[str, Any], place: str) -> tuple[str, ...]:
    """Return the ids of the speakers; the first stands alone, too, for readers of version 1.0."""
    first = optional_string(given, "speaker", f"{place}.")
    several = given.get("speakers")
    if several is None:
        return (first,) if first else ()
    if not isinstance(several, list) or not all(isinstance(id, str) and id for id in several):
        raise InputError(f"{place}.speakers is not a list of ids.")
    if first is not None and several[:1] != [first]:
        raise InputError(f"{place}.speakers does not begin with {place}.speaker {first!r}.")
    return tuple(dict.fromkeys(several))


def write_quotation(
    text: str,
    quotation: Quotation,
    span: Callable[[Span], dict[str, Any]],
    suggestion: dict[str, Any] | None,
) -> dict[str, Any]:
    """Return the object of a quotation; `suggestion` tells where it comes from.

    The built-in roles stand there also without spans, and the first of several speakers alone, too.
    """
    roles = {role.id: quotation.spans(role.id) for role in BUILT_IN} | dict(quotation.roles)
    ids = quotation.speakers
    return with_extra(
        {
            "id": quotation.id,
            "type": quotation.type_in(text),
            **{role: [span(each) for each in spans] for role, spans in roles.items()},
            "speaker": quotation.speaker,
            **({"speakers": list(ids)} if len(ids) > 1 else {}),
            "parent": quotation.parent,
            "attributes": quotation.attributes,
            "note": quotation.note,
            "suggestion": suggestion,
        },
        quotation.extra,
    )
