"""Quotations and claims of labels, as objects of this program's format."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from annotator.domain.quotation import TYPES
from annotator.formats.jsonl.fields import id_of_place
from annotator.formats.labelled.label_groups import Draft, Links, Part, drafts_of, parts_of, quotations_of
from annotator.formats.labelled.labelled_text import SPEAKER

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from annotator.domain.span import Span
    from annotator.formats.labelled.labelled_text import Label
    from annotator.formats.labelled.named_speakers import NamedSpeakers
    from annotator.formats.labelled.targets import Target

# The fields of an annotation that other tools' values may not replace.
_FIELDS = frozenset({
    "id", "type", "content", "cue", "source", "speaker", "speakers", "parent", "attributes", "note",
    "suggestion", "types", "quotation", "check_worthy", "certainty",
})  # fmt: skip
# The names that tools give to an annotator's remark.
_NOTES = ("note", "notes", "comment", "comments", "annotatornotes")
# The names that tools give to the type of a quotation.
_TYPE_NAMES = ("type", "quotation_type", "quote_type")
# Values of the default codebook's attributes, which have an effect in this program.
_KNOWN_VALUES = frozenset({"speech", "writing", "thought", "affirmed", "denied"})
_WORTH = {"yes": True, "true": True, "1": True, "no": False, "false": False, "0": False}
# The origin of a rejected label: nobody knows the score of a suggestion of another tool.
_REJECTED = {"producer": "import", "rule": "label", "score": 0, "state": "rejected"}


@dataclass
class Annotations:
    """The quotations and claims of a labelled text.

    Attributes
    ----------
    fields: the lists of this program's format that are not empty.
    alone: labels of roles that belong to no content.
    """

    fields: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    alone: list[Label] = field(default_factory=list)


def annotations_of(
    text: str,
    labels: Sequence[Label],
    targets: Mapping[str, Target],
    links: Links,
    nearness: str,
    speakers: NamedSpeakers | None,
) -> Annotations:
    """Return the quotations and claims of labels; rejected labels become rejected suggestions.

    `speakers` gets those that the attribute `SPEAKER` names; None: it is an attribute like others.
    """
    annotations = Annotations()
    for is_rejected in (False, True):
        with_roles = [
            (targets[label.id].role, label)
            for label in labels
            if label.is_rejected == is_rejected and targets[label.id].role not in ("", "entity")
        ]
        if not with_roles:
            continue
        parts = parts_of(with_roles, links.joining)
        drafts, alone = drafts_of(text, parts, links, nearness)
        annotations.alone += [label for part in alone for label in part.labels]
        quotations = _quotations(text, drafts, speakers)
        numbers = quotations_of([part for part in parts if part.role == "claim"], drafts, links)
        claims = _claims(text, parts, numbers, quotations, targets, speakers)
        if is_rejected:
            for item in (*quotations, *claims):
                item["suggestion"] = _REJECTED
                for reference in ("parent", "quotation"):
                    item.pop(reference, None)
        names = ("rejected", "rejected_claims") if is_rejected else ("quotations", "claims")
        annotations.fields |= {
            name: items for name, items in zip(names, (quotations, claims), strict=True) if items
        }
    return annotations


def _quotations(text: str, drafts: Sequence[Draft], speakers: NamedSpeakers | None) -> list[dict[str, Any]]:
    taken: set[str] = set()
    ids = []
    for draft in drafts:
        content = draft.content.spans
        ids.append(id_of_place(content[0].cover(content[-1]), "q", taken))
        taken.add(ids[-1])
    items = []
    for id, draft in zip(ids, drafts, strict=True):
        item: dict[str, Any] = {"id": id}
        item |= {role: [_plain_span(text, span) for span in spans] for role, spans in draft.roles.items()}
        if draft.parent is not None:
            item["parent"] = ids[draft.parent]
        values = _values(label for part in (draft.content, *draft.others) for label in part.labels)
        if ids_of_speakers := _speakers(values, speakers):
            item["speakers"] = ids_of_speakers
        for name in _TYPE_NAMES:
            kind = str(values.get(name, "")).lower()
            if kind in TYPES and "type" not in item:
                item["type"] = kind
                del values[name]
        items.append(_with_values(item, values))
    return items


def _claims(
    text: str,
    parts: Sequence[Part],
    numbers: Sequence[int | None],
    quotations: Sequence[Mapping[str, Any]],
    targets: Mapping[str, Target],
    speakers: NamedSpeakers | None,
) -> list[dict[str, Any]]:
    items = []
    taken: set[str] = set()
    claims = [part for part in parts if part.role == "claim"]
    for part, number in zip(claims, numbers, strict=True):
        id = id_of_place(part.spans[0].cover(part.spans[-1]), "c", taken)
        taken.add(id)
        values = _values(part.labels)
        ids_of_speakers = _speakers(values, speakers)
        types = [targets[label.id].value for label in part.labels]
        for name in ("types", "type"):
            value = values.pop(name, [])
            types += [
                word for word in (value if isinstance(value, list) else [value]) if isinstance(word, str)
            ]
        item: dict[str, Any] = {"id": id, "content": [_plain_span(text, span) for span in part.spans]}
        item["types"] = list(dict.fromkeys(_as_id(word) for word in types if word.strip()))
        if number is not None:
            item["quotation"] = quotations[number]["id"]
        if ids_of_speakers:
            item["speaker"] = ids_of_speakers[0]
        worth = _WORTH.get(str(values.get("check_worthy", "")).lower())
        if worth is not None:
            item["check_worthy"] = worth
            del values["check_worthy"]
        if str(values.get("certainty", "")).lower() in ("plain", "hedged"):
            item["certainty"] = str(values.pop("certainty")).lower()
        items.append(_with_values(item, values))
    return items


def _speakers(values: dict[str, Any], speakers: NamedSpeakers | None) -> list[str]:
    """Take the speakers out of the values of labels, and return their ids."""
    ids = speakers.ids_of(values.get(SPEAKER)) if speakers else []
    if ids:
        del values[SPEAKER]
    return ids


def _plain_span(text: str, span: Span) -> dict[str, Any]:
    return {"start": span.start, "end": span.end, "text": span.of(text)}


def _values(labels: Iterable[Label]) -> dict[str, Any]:
    """Return the attributes of labels by their names in lower case; of two values the first counts."""
    values: dict[str, Any] = {}
    for label in labels:
        for name, value in label.attributes.items():
            values.setdefault(_as_id(name), value)
    return values


def _as_id(words: str) -> str:
    return "_".join(words.lower().replace("-", " ").split())


def _with_values(item: dict[str, Any], values: Mapping[str, Any]) -> dict[str, Any]:
    """Return an annotation with its attributes, note and other values."""
    attributes: dict[str, Any] = {}
    further: dict[str, Any] = {}
    notes: list[str] = []
    for name, value in values.items():
        if name.replace("_", "") in _NOTES and isinstance(value, str):
            notes.append(value)
        elif isinstance(value, str):
            attributes[name] = value.lower() if value.lower() in _KNOWN_VALUES else value
        elif isinstance(value, bool | int | float):
            attributes[name] = value
        elif value is not None:
            further[name] = value
    if attributes:
        item["attributes"] = attributes
    if notes:
        item["note"] = "\n".join(notes)
    return with_further(item, further, _FIELDS)


def with_further(
    item: dict[str, Any], further: Mapping[str, Any], reserved: Collection[str]
) -> dict[str, Any]:
    """Return an object with values of another tool, renamed where this format has the name itself."""
    for name, value in further.items():
        while name in reserved or name in item:
            name += "_as_given"
        item[name] = value
    return item
