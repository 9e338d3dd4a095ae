"""The parts of a codebook, as the window lists them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from annotator.domain.recoding import Label
from annotator.domain.translation import mark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.domain.codebook_draft import Draft


@dataclass(frozen=True)
class Part:
    """A part of the codebook.

    Attributes
    ----------
    place: the list of labels that it shows; None for a page of its own.
    new: the title of the question for a new label.
    built_in: a sentence on labels that the list does not hold, since every project has them; "" for none.
    """

    id: str
    title: str
    place: Label | None = None
    new: str = ""
    built_in: str = ""


PARTS: tuple[Part, ...] = (
    Part("claim_types", mark("Claim types"), Label("claim type"), mark("New claim type")),
    Part("entity_types", mark("Entity types"), Label("entity type"), mark("New entity type")),
    Part("roles", mark("Roles"), Label("role"), mark("New role")),
    Part(
        "attributes",
        mark("Attributes of quotations"),
        Label("attribute", kind="quotation"),
        mark("New attribute"),
    ),
    Part(
        "claim_attributes",
        mark("Attributes of claims"),
        Label("attribute", kind="claim"),
        mark("New attribute"),
        mark("Certainty and Check-worthy are built in: every claim has them."),
    ),
    Part("guidelines", mark("Guidelines")),
    Part("versions", mark("Versions and files")),
)
NEW_VALUE = mark("New value")


def labels_of(draft: Draft, place: Label) -> Iterator[tuple[Label, dict[str, Any]]]:
    """Yield the labels of a list with their entries, behind each attribute its listed values."""
    for entry in draft.entries(place):
        label = replace(place, id=entry["id"])
        yield label, entry
        if place.sort == "attribute":
            values = Label("value", kind=place.kind, attribute=entry["id"])
            yield from ((replace(values, id=value["id"]), value) for value in entry.get("values") or ())


def place_of(label: Label) -> Label:
    """Return the list that a label stands in."""
    return replace(label, id="")


def all_labels(draft: Draft) -> Iterator[tuple[Label, dict[str, Any]]]:
    """Yield all labels of a codebook, list by list."""
    for part in PARTS:
        if part.place is not None:
            yield from labels_of(draft, part.place)


def origins(draft: Draft, label: Label) -> list[Label]:
    """Return the labels of the original codebook whose annotations a label of the draft gets."""
    original = type(draft).of(draft.original)
    return [
        replace(label, id=entry["id"])
        for entry in original.entries(place_of(label))
        if draft.recoding.moved(replace(label, id=entry["id"])) == label.id
    ]
