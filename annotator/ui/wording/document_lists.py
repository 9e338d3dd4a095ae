"""The conditions, the order and the sorting of a list of documents in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.attributes import CERTAINTY, CHECK_WORTHY
from annotator.domain.translation import mark, quoted, tr
from annotator.ui.wording.attribute_values import condition_on

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.domain.attributes import Attribute
    from annotator.domain.codebook import Codebook
    from annotator.domain.document_filter import DocumentFilter
    from annotator.domain.work_order import Rule, WorkOrder
    from annotator.project import Project

STATUS_NAMES = {
    "new": mark("not started", "document"),
    "started": mark("started", "document"),
    "undecided": mark("to decide", "document"),
    "done": mark("done", "document"),
    "reopened": mark("open again", "document"),
    "failed": mark("not analysed", "document"),
}
# The orders of work, with what each one does.
ORDERS: dict[Rule, tuple[str, str]] = {
    "imported": (mark("As imported"), mark("The documents come as they were imported.")),
    "random": (
        mark("Random…"),
        mark("The documents come at random; the same number draws the same order again."),
    ),
    "date": (mark("By date"), mark("The documents come by the day of their publication.")),
    "uncertain": (
        mark("Least certain first"),
        mark(
            "The document whose suggestions are the least certain comes first:"
            " your decisions teach most there."
        ),
    ),
    "certain": (
        mark("Most certain first"),
        mark("The document whose suggestions are the most certain comes first: these are done quickest."),
    ),
    "claims": (mark("Most claims first"), mark("The document with the most claims comes first.")),
}
_NEXT: dict[Rule, str] = {
    "imported": mark("Next goes by: order of import"),
    "random": mark("Next goes by: chance, {seed}"),
    "date": mark("Next goes by: date"),
    "uncertain": mark("Next goes by: least certain first"),
    "certain": mark("Next goes by: most certain first"),
    "claims": mark("Next goes by: most claims first"),
    "column": mark("Next goes by: {column}"),
}


def order_words(order: WorkOrder, column: str) -> str:
    """Return by what the next document comes; `column`: the words of the column that an order goes by."""
    return tr(_NEXT[order.rule], seed=str(order.seed), column=column)


def attributes_of(codebook: Codebook) -> list[Attribute]:
    """Return the attributes by which documents are filtered: those of every claim, then the codebook's."""
    declared = [attribute for of_kind in codebook.attributes.values() for attribute in of_kind]
    by_id = {attribute.id: attribute for attribute in (CERTAINTY, CHECK_WORTHY, *declared)}
    return [*by_id.values()]


def condition_words(chosen: DocumentFilter, project: Project) -> Iterator[tuple[str, str]]:
    """Yield the conditions of a filter with their words."""
    for name in chosen.conditions():
        if words := _words(name, chosen, project):
            yield name, words


def _words(name: str, chosen: DocumentFilter, project: Project) -> str:
    value = str(getattr(chosen, name))
    if name == "status":
        return tr(STATUS_NAMES[value], note="document")
    if name == "words":
        return quoted(value)
    if name == "speaker":
        return tr("Speaker: {name}", name=_speaker(value, project))
    if name == "claim_type":
        return tr("Claim type: {name}", name=_claim_type(value, project))
    if name == "attribute":
        return _attribute(chosen, project)
    if name == "done_by" and chosen.done_on:
        return tr("Done by {name} on {day}", name=chosen.done_by, day=chosen.done_on)
    template = _TEMPLATES.get((name, value)) or _TEMPLATES.get((name, ""))
    return tr(template, value=value) if template else ""


# By condition, or condition and value, its words.
_TEMPLATES = {
    ("publisher", ""): mark("Publisher: {value}"),
    ("since", ""): mark("From {value}"),
    ("until", ""): mark("Until {value}"),
    ("annotator", ""): mark("Layer of {value}"),
    ("assigned", ""): mark("Assigned to {value}"),
    ("flagged", "True"): mark("Flagged"),
    ("flagged", "False"): mark("Not flagged"),
    ("findings", ""): mark("With findings"),
    ("comments", "open"): mark("Open comments"),
    ("comments", "any"): mark("With comments"),
    ("done_by", ""): mark("Done by {value}"),
}


def _speaker(id: str, project: Project) -> str:
    speaker = project.speaker(id)
    return speaker.name if speaker is not None else id


def _claim_type(id: str, project: Project) -> str:
    labels = [claim_type.label for claim_type in project.codebook.claim_types if claim_type.id == id]
    return labels[0] if labels else id


def _attribute(chosen: DocumentFilter, project: Project) -> str:
    for attribute in attributes_of(project.codebook):
        if attribute.id == chosen.attribute:
            return condition_on(attribute, chosen.value)
    return f"{chosen.attribute}: {chosen.value}" if chosen.value else chosen.attribute
