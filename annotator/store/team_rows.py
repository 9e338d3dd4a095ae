"""Rows of a team's work: plan, training documents, gold layers, and what merges have met."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.domain.gold_choice import Choice
from annotator.domain.translation import mark
from annotator.store.columns import check_texts, dump, loads, object_from, reading, tuple_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from annotator.store.columns import Row


class GoldChoice(NamedTuple):
    """What was taken into a gold layer at a place; see `adjudication.Part`."""

    document: str
    kind: str
    place: str
    choice: Choice


class Lineage(NamedTuple):
    """The checksums of states that lie behind a layer."""

    document: str
    annotator: str
    sums: tuple[str, ...]


class SetAside(NamedTuple):
    """A state of a layer that a merge met and did not take.

    Attributes
    ----------
    sum: its checksum.
    body: its line of JSONL, as an object.
    source: the name of the file that it came from.
    at: when, ISO 8601 in UTC.
    """

    document: str
    annotator: str
    sum: str
    body: dict[str, Any]
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


@reading(mark("earlier states of a layer"))
def lineage_from(row: Mapping[str, Any]) -> Lineage:
    """Return the checksums of states that lie behind a layer."""
    check_texts(row, ("document", "annotator"))
    return Lineage(row["document"], row["annotator"], tuple_of(str, loads(row["sums"])))


@reading(mark("a layer that was set aside"))
def set_aside_from(row: Mapping[str, Any]) -> SetAside:
    """Return a state of a layer that a merge met and did not take."""
    check_texts(row, ("document", "annotator", "sum", "source", "at"))
    return SetAside(
        row["document"], row["annotator"], row["sum"], object_from(row["body"]), row["source"], row["at"]
    )


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
