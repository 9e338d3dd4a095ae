"""Names of measures and of compared annotators, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.agreement.confusion import MISSING
from annotator.domain.agreement.measures import ATTRIBUTES, CLAIM_TYPE, ROLES, TYPE
from annotator.domain.agreement.statistics import STATISTICS
from annotator.domain.kinds import CLAIM, ENTITY, KINDS, QUOTATION
from annotator.domain.translation import labelled, mark, tr
from annotator.project.teams.agreement.rows import LACKING, NOT_THERE, without_type
from annotator.project.teams.package_person import kept_back_words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.domain.codebook import Codebook
    from annotator.project.project import Project

_ROLES = {
    "quotation": mark("Quotations found"),
    "claim": mark("Claims found"),
    "entity": mark("Entities found"),
    ROLES: mark("All roles"),
    "type": mark("Type of quotation"),
    "speaker": mark("Speaker"),
    "claim type": mark("Claim types"),
}
_OF_VALUES = [id for id, statistic in STATISTICS.items() if statistic.scale is not None]
_SUBSETS = {"marked": mark("with quote marks"), "indirect": mark("without quote marks")}
_KIND_OF_ATTRIBUTES = {role: kind for kind, role in ATTRIBUTES.items()}
TABLES = {
    QUOTATION.id: mark("Types of quotations"),
    CLAIM.id: mark("Types of claims"),
    ENTITY.id: mark("Labels of entities"),
}

_NOTHING_TO_COMPARE = mark(
    "Nothing to compare: no document has layers of two annotators that count and in which something is"
    " annotated, or it is not known when they were done."
)


def nothing_to_compare(project: Project) -> str:
    """Return why nothing could be compared: it is kept back from who looks, or is not there."""
    if waiting := kept_back_words(project, project.annotator):
        return f"{tr('Nothing to compare yet.')} {waiting}"
    return tr(_NOTHING_TO_COMPARE)


def thing(codebook: Codebook, role: str, label: str) -> str:
    """Return what is measured: "Quotations found: with quote marks"."""
    if kind := _KIND_OF_ATTRIBUTES.get(role):
        named = {attribute.id: attribute.label for attribute in KINDS[kind].attributes(codebook)}
        return tr(named.get(label, label))
    names = {entry.id: entry.label for entry in QUOTATION.roles(codebook)}
    name = tr(_ROLES.get(role) or names.get(role, role))
    if not label:
        return name
    if role == CLAIM_TYPE:
        return labelled(name, codebook.claim_label(label))
    return labelled(name, tr(_SUBSETS[label]) if label in _SUBSETS else label)


def statistic_name(measure: str) -> str:
    """Return the name of a statistic."""
    return tr(STATISTICS[measure].title)


def whose(annotators: tuple[str, ...]) -> str:
    """Return whose layers are compared."""
    if len(annotators) == 2:
        return tr("{annotator} and {other}", annotator=annotators[0], other=annotators[1])
    return tr("All together")


def answer(measure: str, role: str, value: str) -> str:
    """Return what somebody says at a place where annotators differ."""
    if value in LACKING:
        return tr(value)
    if role == ROLES and value:
        return ", ".join(tr(part) for part in value.split(", "))
    if value != NOT_THERE and measure == "gamma":
        return value
    if value != NOT_THERE and measure == "gamma_types":
        type, words = without_type(value)
        return labelled(tr(type) if role == QUOTATION.id else type, words)
    is_of_program = role == TYPE or not (measure in ("same", "overlapping") or measure in _OF_VALUES)
    return (tr(value) if is_of_program else value) or tr("none", note="values")


def cells(
    codebook: Codebook, kind: str, pair: tuple[str, ...], numbers: Mapping[tuple[str, str], int]
) -> list[list[str]]:
    """Return a confusion table in words: answers of the first annotator are lines, of the second columns."""
    values = sorted({value for cell in numbers for value in cell}, key=lambda value: (not value, value))
    names = [said(codebook, kind, value) for value in values]
    corner = tr("{annotator} (lines), {other} (columns)", annotator=pair[0], other=pair[1])
    lines = [
        [name, *(str(numbers.get((value, other), 0)) for other in values)]
        for value, name in zip(values, names, strict=True)
    ]
    return [[corner, *names], *lines]


def said(codebook: Codebook, kind: str, value: str) -> str:
    """Return what somebody says in a confusion table."""
    if value == MISSING:
        return tr("nothing there")
    if kind == CLAIM.id:
        return " + ".join(codebook.claim_label(type) for type in value.split(" + "))
    return tr(value) if kind == QUOTATION.id else value
