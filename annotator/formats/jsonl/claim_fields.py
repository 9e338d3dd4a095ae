"""Reading the claims of a line: those of its layer, and those that are suggested or were rejected."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.domain.claim import Claim
from annotator.domain.claim_suggestion import ClaimSuggestion
from annotator.domain.decisions import Rejection
from annotator.domain.errors import InputError
from annotator.formats.jsonl.fields import (
    SpanReader,
    id_of,
    objects,
    optional_string,
    provenance_of,
    reason_of,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from annotator.domain.provenance import Provenance

_FIELDS = {
    "id", "content", "types", "quotation", "speaker", "check_worthy", "certainty", "note", "suggestion",
}  # fmt: skip


def claims(
    found: Mapping[str, Any], read: SpanReader, proposers: Collection[str] | None
) -> tuple[dict[str, Claim], tuple[ClaimSuggestion, ...]]:
    """Return the claims of a line by their places in it, and the pending suggestions of claims.

    `proposers` are the ids of its suggested quotations; None for a line with an annotator, who has no
    pending ones.

    Raises
    ------
    InputError: names the field and what is wrong with it.
    """
    own: dict[str, Claim] = {}
    proposed: list[ClaimSuggestion] = []
    taken: set[str] = set()
    for i, item in enumerate(objects(found, "claims")):
        place = f"claims[{i}]"
        if not isinstance(item, dict):
            raise InputError(f"{place} is not an object.")
        claim = _claim(item, place, read, taken)
        came = claim.provenance
        if proposers is None or came is None or came.state != "pending":
            own[place] = claim
        else:
            proposed.append(_suggestion(item, place, claim, came, proposers))
    return own, tuple(proposed)


def rejected_claims(found: Mapping[str, Any], read: SpanReader) -> tuple[Rejection[ClaimSuggestion], ...]:
    """Return the suggested claims of a line that its annotator has rejected, with the reasons.

    Raises
    ------
    InputError: names the field and what is wrong with it.
    """
    made: list[Rejection[ClaimSuggestion]] = []
    taken: set[str] = set()
    for i, item in enumerate(objects(found, "rejected_claims")):
        place = f"rejected_claims[{i}]"
        if not isinstance(item, dict):
            raise InputError(f"{place} is not an object.")
        claim = _claim(item, place, read, taken, ("why",))
        came = claim.provenance
        if came is None or came.state != "rejected":
            raise InputError(f'{place}.suggestion.state is not "rejected".')
        came, reason = reason_of(came, f"{place}.suggestion")
        made.append(Rejection(_suggestion(item, place, claim, came, ()), reason))
    return tuple(made)


def _claim(
    found: Mapping[str, Any], place: str, read: SpanReader, taken: set[str], known: tuple[str, ...] = ()
) -> Claim:
    content = read.spans(found, "content", place)
    if not content:
        raise InputError(f"{place}.content is empty.", "A claim needs at least one span of content.")
    types = found.get("types") or []
    if not isinstance(types, list) or not all(isinstance(t, str) for t in types):
        raise InputError(f"{place}.types is not a list of strings.")
    worthy = found.get("check_worthy")
    if worthy is not None and not isinstance(worthy, bool):
        raise InputError(f"{place}.check_worthy is neither true, false nor null.")
    certainty = found.get("certainty", "plain")
    if certainty not in ("plain", "hedged"):
        raise InputError(f'{place}.certainty is {certainty!r}; it must be "plain" or "hedged".')
    return Claim(
        id=id_of(found, content[0].cover(content[-1]), "c", place, taken),
        content=content,
        types=tuple(types),
        quotation=optional_string(found, "quotation", f"{place}."),
        speaker=optional_string(found, "speaker", f"{place}."),
        check_worthy=worthy,
        certainty=certainty,
        note=optional_string(found, "note", f"{place}.") or "",
        provenance=provenance_of(found.get("suggestion"), f"{place}.suggestion", known),
        extra={k: v for k, v in found.items() if k not in _FIELDS},
    )


def _suggestion(
    found: Mapping[str, Any], place: str, claim: Claim, came: Provenance, proposers: Collection[str]
) -> ClaimSuggestion:
    if claim.quotation and claim.quotation not in proposers:
        raise InputError(f"{place}.quotation {claim.quotation!r} is no suggested quotation of the line.")
    if claim.speaker:
        raise InputError(f"{place}.speaker is given, but a suggested claim is its quotation's speaker's.")
    return ClaimSuggestion(
        claim.id,
        claim.content,
        claim.types,
        claim.certainty,
        claim.check_worthy,
        claim.quotation,
        came,
        str(found["suggestion"].get("why", "")),
        claim.extra | ({"note": found["note"]} if "note" in found else {}),
    )
