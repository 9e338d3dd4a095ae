"""Whole records in spaCy's documents: their span groups, and the values from which they are read again.

The values are under `doc._.annotations`: the object of this program's format without its text.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.domain.roles import BUILT_IN
from annotator.formats.jsonl.reader import read_own
from annotator.formats.jsonl.writer import FORMAT, write_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from annotator.domain.entity import Entity
    from annotator.domain.layer import Record
    from annotator.domain.span import Span

ATTRIBUTE = "annotations"
KEY = ("._.", ATTRIBUTE, None, None)  # where spaCy keeps the values of an attribute of documents
ROLES = "sc"  # the group that spaCy's own component takes spans from: those of all roles, by role
CLAIMS, ENTITIES = "claims", "entities"
_NO_TYPE = "CLAIM"  # of a claim without types


class Place(NamedTuple):
    """A span of a group.

    Attributes
    ----------
    id: the annotation's id.
    link: the id of the first speaker behind a source; "" elsewhere.
    """

    span: Span
    label: str
    id: str
    link: str = ""


def groups_of(record: Record) -> dict[str, list[Place]]:
    """Return the spans of a record by the names of their groups; the usual groups are always there."""
    groups: dict[str, list[Place]] = {
        name: [] for name in (ROLES, *(role.id for role in BUILT_IN), CLAIMS, ENTITIES)
    }
    text = record.document.text
    for quotation in record.layer.quotations:
        for role, span in quotation.places():
            label = quotation.type_in(text) if role == "content" else role.upper()
            link = (quotation.speaker or "") if role == "source" else ""
            groups.setdefault(role, []).append(Place(span, label, quotation.id, link))
            groups[ROLES].append(Place(span, role.upper(), quotation.id, link))
    for claim in record.layer.claims:
        groups[CLAIMS] += (
            Place(span, type, claim.id) for span in claim.content for type in claim.types or (_NO_TYPE,)
        )
    groups[ENTITIES] += (Place(entity.span, entity.label, entity.id) for entity in record.entities)
    return groups


def disjoint(entities: Iterable[Entity]) -> list[Entity]:
    """Return entities without overlaps: of two the longer stays, of equally long ones the first."""
    chosen: list[Entity] = []
    starts: list[int] = []
    for entity in sorted(entities, key=lambda e: (e.span.start - e.span.end, e.span.start)):
        index = bisect_right(starts, entity.span.start)
        beside = chosen[max(index - 1, 0) : index + 1]
        if not any(entity.span.overlaps(other.span) for other in beside):
            starts.insert(index, entity.span.start)
            chosen.insert(index, entity)
    return chosen


def values_of(record: Record) -> dict[str, Any]:
    """Return the values to keep with a document.

    Raises
    ------
    ValueError: a field that came with the document is not JSON.
    """
    values: dict[str, Any] = json.loads(write_line(record))
    del values["text"]
    return values


def record_in(user_data: Mapping[Any, Any], text: str) -> Record | None:
    """Return the record in a document's user data; None if there is none, or it has another text.

    Raises
    ------
    InputError: a field of it is invalid. ValueError, TypeError: one is not JSON.
    """
    values = user_data.get(KEY)
    if not isinstance(values, dict) or values.get("format") != FORMAT or not values.get("id"):
        return None
    # spaCy gives lists back as tuples, which the reader does not take for lists.
    record = read_own(json.loads(json.dumps(values | {"text": text}, allow_nan=False)), "")
    return record if record.document.text == text else None


def is_made_of(record: Record, groups: Mapping[str, Sequence[tuple[int, int, str]]]) -> bool:
    """Tell whether the span groups of a record are unchanged."""
    made = {
        name: sorted((*place.span, place.label) for place in places)
        for name, places in groups_of(record).items()
    }
    return made == {name: sorted(spans) for name, spans in groups.items()}
