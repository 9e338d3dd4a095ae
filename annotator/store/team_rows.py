"""Rows of a team's work: plan, training documents, gold layers, and what merges have met."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.domain.gold_choice import Choice
from annotator.domain.lineage import MOST
from annotator.domain.translation import mark
from annotator.store.columns import check_texts, dump, object_from, reading, tuple_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from annotator.store.columns import Row


class GoldChoice(NamedTuple):
    """A choice for a gold layer at a place; see `adjudication.Part`."""

    document: str
    kind: str
    place: str
    choice: Choice


class Lineage(NamedTuple):
    """A state that a layer or a speaker has had, and its clock (`domain/lineage.py`).

    Attributes
    ----------
    name: the annotator; of a speaker its id, and the document is "".
    source: the name of the file from which a merge brought it; "" if it came about here.
    """

    document: str
    name: str
    sum: str
    clock: int
    source: str


class SetAside(NamedTuple):
    """A state of a layer or speaker that a merge met, and that nobody has decided on.

    Attributes
    ----------
    name: the annotator; of a speaker its id, and the document is "".
    sum: its checksum.
    body: its rows by table, as objects.
    source: the name of the file that it came from.
    at: when, ISO 8601 in UTC.
    """

    document: str
    name: str
    sum: str
    body: dict[str, list[dict[str, Any]]]
    source: str
    at: str


@reading(mark("a plan"))
def plan_from(row: Mapping[str, Any]) -> dict[str, Any]:
    """Return the plan of a row, an object of JSON."""
    return object_from(row["body"])


@reading(mark("a training document"))
def training_from(row: Mapping[str, Any]) -> str:
    """Return the id of a training document."""
    check_texts(row, ("document",))
    return str(row["document"])


@reading(mark("a choice of an adjudication"))
def gold_choice_from(row: Mapping[str, Any]) -> GoldChoice:
    """Return what was taken into a gold layer at a place."""
    check_texts(row, ("document", "kind", "place"))
    choice = Choice.from_plain(object_from(row["choice"]))
    return GoldChoice(row["document"], row["kind"], row["place"], choice)


def gold_choice_row(document: str, kind: str, place: str, choice: Choice) -> Row:
    """Return the row of what was taken at a place."""
    return {"document": document, "kind": kind, "place": place, "choice": dump(choice.to_plain())}


@reading(mark("an earlier state of a layer"))
def lineage_from(row: Mapping[str, Any]) -> Lineage:
    """Return a state that a layer has had."""
    check_texts(row, ("document", "name", "sum", "source"))
    if type(row["clock"]) is not int or not 0 < row["clock"] < MOST:
        raise ValueError(row["clock"])
    return Lineage(row["document"], row["name"], row["sum"], row["clock"], row["source"])


@reading(mark("a layer that was set aside"))
def set_aside_from(row: Mapping[str, Any]) -> SetAside:
    """Return a state of a layer that nobody has decided on."""
    check_texts(row, ("document", "name", "sum", "source", "at"))
    body = object_from(row["body"])
    for rows in body.values():
        tuple_of(dict, rows)
    return SetAside(row["document"], row["name"], row["sum"], body, row["source"], row["at"])


# The readers of those tables that acts change.
READERS: dict[str, Callable[[Any], Any]] = {
    "plan": plan_from,
    "training": training_from,
    "gold_choice": gold_choice_from,
    "lineage": lineage_from,
    "set_aside": set_aside_from,
}
# Those of them that belong to a document.
OF_DOCUMENTS = ("training", "gold_choice", "lineage", "set_aside")
# Those that a restore leaves as they are: what copies are known to have does not become unknown again.
OF_MERGES = ("lineage", "set_aside")
