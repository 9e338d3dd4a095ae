"""The labels and relations of a record, for tools that know labelled spans and links between two of them.

They are the form in which such tools' files are read (`formats/labelled/labelled_text.py`), so that what is
written can be read again: by `label_map`.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from annotator.domain.kinds import QUOTATION
from annotator.formats.input.label_map import LabelMap
from annotator.formats.labelled.labelled_text import SPEAKER, Label, LabelledText, Relation

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from annotator.domain.claim import Claim
    from annotator.domain.codebook import Codebook
    from annotator.domain.entity import Entity
    from annotator.domain.layer import Record
    from annotator.domain.quotation import Quotation

CLAIM = "CLAIM"
FRAGMENT = "FRAGMENT"  # from a fragment to the next one
WITHIN = "WITHIN"  # from a quotation to the one in which it is reported
CLAIM_OF = "CLAIM_OF"  # from a claim to the quotation that makes it


def label_of_role(role: str) -> str:
    """Return the label of spans of a role: the role in capitals."""
    return role.upper()


def label_names(codebook: Codebook) -> tuple[str, ...]:
    """Return the labels that a project's records may have: roles, claims, then the types of entities."""
    roles = tuple(label_of_role(role.id) for role in QUOTATION.roles(codebook))
    return (*roles, CLAIM, *(entity_type.id for entity_type in codebook.entity_types))


def relation_names(codebook: Codebook) -> tuple[str, ...]:
    """Return the relations that a project's records may have."""
    others = (role.id for role in QUOTATION.roles(codebook) if role.id != "content")
    return (*map(label_of_role, others), FRAGMENT, WITHIN, CLAIM_OF)


def label_map(codebook: Codebook) -> LabelMap:
    """Return the map by which the labels are read again."""
    roles = {label_of_role(role.id): role.id for role in QUOTATION.roles(codebook)}
    return LabelMap("", roles | {CLAIM: "claim"}, {WITHIN: "within"})


def labelled_text(record: Record) -> LabelledText:
    """Return a record as a text with labels and relations.

    A label is all spans of one role in an annotation, or an entity; its id is made of the annotation's and of
    the role. The label of the content has what is said of the whole annotation as attributes: words, numbers,
    truth values and lists of words. Relations go out from the other roles to the content.
    """
    document, layer = record.document, record.layer
    names = {speaker.id: speaker.name for speaker in record.speakers}
    ids = _Ids()
    labels: list[Label] = []
    for quotation in layer.quotations:
        labels += _labels(quotation, _of_quotation(quotation, document.text, names), ids)
    for claim in layer.claims:
        labels += _labels(claim, _of_claim(claim, names), ids)
    labels += (
        Label(ids.of(entity), entity.label, (entity.span,), words=entity.span.of(document.text))
        for entity in record.entities
    )
    return LabelledText(
        document.id,
        document.text,
        {name: value for name, value in document.meta.items() if isinstance(value, str)},
        tuple(labels),
        tuple(_relations(record, ids)),
        layer.annotator or "",
    )


def annotations_by_label(record: Record) -> Iterator[Quotation | Claim | None]:
    """Yield for each label of a record the quotation or claim of the content; None for other labels."""
    annotations: list[Quotation | Claim] = [*record.layer.quotations, *record.layer.claims]
    for annotation in annotations:
        yield from (annotation if role == "content" else None for role in annotation.roles)
    yield from (None for _ in record.entities)


def with_single_spans(labelled: LabelledText) -> LabelledText:
    """Return the same text for tools whose labels have one span each: fragments are linked by relations.

    The first span of a label keeps its id and attributes.
    """
    labels: list[Label] = []
    relations = list(labelled.relations)
    for label in labelled.labels:
        parts = [
            replace(
                label,
                id=label.id if number == 0 else f"{label.id}.{number + 1}",
                spans=(span,),
                attributes=label.attributes if number == 0 else {},
            )
            for number, span in enumerate(label.spans)
        ]
        labels += parts
        relations += (Relation(FRAGMENT, first.id, second.id) for first, second in pairwise(parts))
    return replace(labelled, labels=tuple(labels), relations=tuple(relations))


class _Ids:
    """The ids of labels: an annotation's own, with the role; unique, though two kinds may share an id."""

    def __init__(self) -> None:
        self._ids: dict[tuple[str, str, str], str] = {}
        self._taken: set[str] = set()

    def of(self, annotation: Quotation | Claim | Entity, role: str = "content") -> str:
        """Return the id of the label of a role."""
        key = annotation.kind.id, annotation.id, role
        if key not in self._ids:
            id = annotation.id if role == "content" else f"{annotation.id}.{role}"
            while id in self._taken:
                id += "'"
            self._ids[key] = id
            self._taken.add(id)
        return self._ids[key]


def _labels(annotation: Quotation | Claim, attributes: dict[str, Any], ids: _Ids) -> Iterator[Label]:
    for role, spans in annotation.roles.items():
        name = label_of_role(role) if annotation.kind is QUOTATION else CLAIM
        yield Label(ids.of(annotation, role), name, spans, attributes if role == "content" else {})


def _relations(record: Record, ids: _Ids) -> Iterator[Relation]:
    quotations = {quotation.id: quotation for quotation in record.layer.quotations}
    for quotation in record.layer.quotations:
        for role in quotation.roles:
            if role != "content":
                yield Relation(label_of_role(role), ids.of(quotation, role), ids.of(quotation))
        if quotation.parent in quotations:
            yield Relation(WITHIN, ids.of(quotation), ids.of(quotations[quotation.parent]))
    for claim in record.layer.claims:
        if claim.quotation in quotations:
            yield Relation(CLAIM_OF, ids.of(claim), ids.of(quotations[claim.quotation]))


def _of_quotation(quotation: Quotation, text: str, names: Mapping[str, str]) -> dict[str, Any]:
    values: dict[str, Any] = {"type": quotation.type_in(text)}
    if quotation.speakers:
        values[SPEAKER] = [names.get(id, id) for id in quotation.speakers]
    return _with_note(values | quotation.attributes, quotation.note)


def _of_claim(claim: Claim, names: Mapping[str, str]) -> dict[str, Any]:
    values: dict[str, Any] = {"types": list(claim.types)} if claim.types else {}
    if claim.speaker:
        values[SPEAKER] = [names.get(claim.speaker, claim.speaker)]
    return _with_note(values | claim.attributes, claim.note)


def _with_note(values: dict[str, Any], note: str) -> dict[str, Any]:
    return values | {"note": note} if note else values
