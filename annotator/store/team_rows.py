"""Rows of a team's work: plan, training documents, gold layers, and what merges have met."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.domain.lineage import MOST
from annotator.domain.translation import mark
from annotator.store.columns import check_texts, loads, object_from, reading, tuple_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


class GoldOrigin(NamedTuple):
    """Whose an annotation of a gold layer was."""

    document: str
    kind: str
    annotation: str
    annotators: tuple[str, ...]


class GoldChoice(NamedTuple):
    """What was chosen where layers differ; `place` names the difference."""

    document: str
    kind: str
    place: str
    choice: str


class Lineage(NamedTuple):
    """A state that a layer or a speaker has had, and its clock (`domain/lineage.py`).

    Attributes
    ----------
    name: the annotator; of a speaker its id, and the document is "".
    """

    document: str
    name: str
    sum: str
    clock: int


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


@reading(mark("whose an annotation was"))
def gold_origin_from(row: Mapping[str, Any]) -> GoldOrigin:
    """Return whose an annotation of a gold layer was."""
    check_texts(row, ("document", "kind", "annotation"))
    names = tuple_of(str, loads(row["annotators"]))
    return GoldOrigin(row["document"], row["kind"], row["annotation"], names)


@reading(mark("a choice of an adjudication"))
def gold_choice_from(row: Mapping[str, Any]) -> GoldChoice:
    """Return what was chosen where layers differ."""
    check_texts(row, GoldChoice._fields)
    return GoldChoice(*(row[name] for name in GoldChoice._fields))


@reading(mark("an earlier state of a layer"))
def lineage_from(row: Mapping[str, Any]) -> Lineage:
    """Return a state that a layer has had."""
    check_texts(row, ("document", "name", "sum"))
    if type(row["clock"]) is not int or not 0 < row["clock"] < MOST:
        raise ValueError(row["clock"])
    return Lineage(row["document"], row["name"], row["sum"], row["clock"])


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
    "gold_origin": gold_origin_from,
    "gold_choice": gold_choice_from,
    "lineage": lineage_from,
    "set_aside": set_aside_from,
}
# Those of them that belong to a document.
OF_DOCUMENTS = ("training", "gold_origin", "gold_choice", "lineage", "set_aside")
# Those that a restore leaves as they are: what copies are known to have does not become unknown again.
OF_MERGES = ("lineage", "set_aside")
