"""Labels of claims with their type, for tools whose labels have nothing but a name: "CLAIM:quantity"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.domain.claim import Claim
from annotator.formats.input.label_map import LabelMap
from annotator.formats.output.labels import CLAIM, annotations_by_label, label_map

if TYPE_CHECKING:
    from annotator.domain.codebook import Codebook
    from annotator.domain.layer import Record
    from annotator.formats.labelled.labelled_text import LabelledText


def claim_label(claim: Claim) -> str:
    """Return the label of a claim with its first type, if it has one."""
    return _label(claim.types[0]) if claim.types else CLAIM


def claim_labels(codebook: Codebook) -> tuple[str, ...]:
    """Return the labels of claims with the types of a codebook."""
    return tuple(_label(claim_type.id) for claim_type in codebook.claim_types)


def with_types(labelled: LabelledText, record: Record) -> LabelledText:
    """Return the labels of a record with those of claims naming their first type."""
    labels = (
        replace(label, label=claim_label(annotation)) if isinstance(annotation, Claim) else label
        for label, annotation in zip(labelled.labels, annotations_by_label(record), strict=True)
    )
    return replace(labelled, labels=tuple(labels))


def typed_label_map(codebook: Codebook) -> LabelMap:
    """Return the map by which the labels are read again."""
    usual = label_map(codebook)
    types = {_label(claim_type.id): f"claim:{claim_type.id}" for claim_type in codebook.claim_types}
    return LabelMap("", dict(usual.labels) | types, usual.relations, usual.nearness)


def _label(type: str) -> str:
    return f"{CLAIM}:{type}"
