"""The fields of a claim in a line: reading and writing them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.domain.claim import Claim, claim_attributes, further_attributes
from annotator.domain.errors import InputError
from annotator.domain.kinds import CLAIM
from annotator.domain.translation import tr
from annotator.formats.jsonl.fields import content_and_id, optional_object, optional_string, with_extra

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from annotator.domain.provenance import Provenance
    from annotator.domain.span import Span
    from annotator.formats.jsonl.fields import SpanReader

_FIELDS = {
    "id", "content", "types", "quotation", "speaker", "check_worthy", "certainty", "attributes", "note",
    "suggestion",
}  # fmt: skip


def read_claim(
    item: Mapping[str, Any], place: str, read: SpanReader, taken: set[str], provenance: Provenance | None
) -> Claim:
    """Return the claim in an object.

    Raises
    ------
    InputError: a field is invalid; the message names it and the error.
    """
    content, id = content_and_id(item, CLAIM, place, read, taken)
    types = item.get("types") or []
    if not isinstance(types, list) or not all(isinstance(t, str) for t in types):
        raise InputError(tr("{place}.types is not a list of strings.", place=place))
    worthy = item.get("check_worthy")
    if worthy is not None and not isinstance(worthy, bool):
        raise InputError(tr("{place}.check_worthy is neither true, false nor null.", place=place))
    certainty = item.get("certainty", "plain")
    if certainty not in ("plain", "hedged"):
        raise InputError(
            tr(
                '{place}.certainty is {certainty}; it must be "plain" or "hedged".',
                place=place,
                certainty=repr(certainty),
            )
        )
    built_in = claim_attributes(check_worthy=worthy, hedged=certainty == "hedged")
    return Claim(
        id=id,
        content=content,
        types=tuple(types),
        quotation=optional_string(item, "quotation", f"{place}."),
        speaker=optional_string(item, "speaker", f"{place}."),
        attributes=optional_object(item, "attributes", f"{place}.") | built_in,
        note=optional_string(item, "note", f"{place}.") or "",
        provenance=provenance,
        extra={k: v for k, v in item.items() if k not in _FIELDS},
    )


def write_claim(
    claim: Claim, write_span: Callable[[Span], dict[str, Any]], suggestion: dict[str, Any] | None
) -> dict[str, Any]:
    """Return the object of a claim; the built-in attributes have fields of their own, as in version 1.0."""
    written: dict[str, Any] = {
        "id": claim.id,
        "content": [write_span(span) for span in claim.content],
        "types": list(claim.types),
        "quotation": claim.quotation,
        "speaker": claim.speaker,
        "check_worthy": claim.is_check_worthy,
        "certainty": "hedged" if claim.is_hedged else "plain",
    }
    if further := further_attributes(claim):
        written["attributes"] = further
    if claim.note:
        written["note"] = claim.note
    if suggestion:
        written["suggestion"] = suggestion
    return with_extra(written, claim.extra)
