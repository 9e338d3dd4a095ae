"""Reading the waivers of a line: findings that its annotator lets stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.domain.errors import InputError
from annotator.domain.translation import tr
from annotator.domain.waiver import Waiver, WaiverKey
from annotator.formats.jsonl.fields import SPAN_FIELDS, SpanReader, objects, optional_string

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

FIELD = "waived"
_FIELDS = SPAN_FIELDS | {"kind", "annotation", "reason"}


def waivers(line: Mapping[str, Any], read: SpanReader, ids: Collection[str]) -> tuple[Waiver, ...]:
    """Return the waivers of a line in the order of their keys; `ids` are of its quotations and claims.

    Raises
    ------
    InputError: a field is invalid; the message names it and the error.
    """
    by_key: dict[WaiverKey, Waiver] = {}
    for i, item in enumerate(objects(line, FIELD)):
        place = f"{FIELD}[{i}]"
        if not isinstance(item, dict):
            raise InputError(tr("{place} is not an object.", place=place))
        kind = optional_string(item, "kind", f"{place}.")
        if not kind:
            raise InputError(tr("{place}.kind is missing.", place=place))
        annotation = optional_string(item, "annotation", f"{place}.")
        if annotation and annotation not in ids:
            raise InputError(
                tr(
                    "{place}.annotation {annotation} is no quotation or claim of the line.",
                    place=place,
                    annotation=repr(annotation),
                )
            )
        span = None if annotation else read.span(item, place)
        reason = optional_string(item, "reason", f"{place}.") or ""
        extra = {k: v for k, v in item.items() if k not in _FIELDS}
        waiver = Waiver(kind, annotation, span, reason, extra)
        if waiver.key in by_key:
            raise InputError(tr("{place} waives the same finding as an earlier waiver.", place=place))
        by_key[waiver.key] = waiver
    return tuple(by_key[key] for key in sorted(by_key))
