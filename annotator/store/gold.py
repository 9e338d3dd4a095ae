"""Gold layers: what was taken into them, and which layers there are to take from."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.gold import FURTHER, GOLD
from annotator.store import team_rows
from annotator.store.columns import dump

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from annotator.domain.gold_choice import Choice
    from annotator.store.connection import Database

    Choices = Mapping[tuple[str, str], Choice]  # by kind and place

# Whether a layer `l` is an annotator's own: no gold one, and no state of one (`domain.gold.is_gold`).
IS_OWN = (
    f"(l.annotator <> '{GOLD}'"
    + "".join(f" AND substr(l.annotator, 1, {len(start)}) <> '{start}'" for start in FURTHER)
    + ")"
)


class Begun(NamedTuple):
    """A layer of a document that somebody has begun."""

    annotator: str
    is_done: bool


def choices(database: Database, document: str) -> Choices:
    """Return what was taken into the gold layer of a document, by kind and place.

    Raises
    ------
    ProjectDamaged: a row cannot be read.
    """
    with database.reading() as connection:
        rows = connection.execute("SELECT * FROM gold_choice WHERE document = ?", (document,)).fetchall()
        found = [team_rows.gold_choice_from(row) for row in rows]
    return {(each.kind, each.place): each.choice for each in found}


def begun_layers(database: Database, document: str) -> list[Begun]:
    """Return the layers of a document that are begun, by annotator, without the gold ones."""
    with database.reading() as connection:
        rows = connection.execute(
            "SELECT CAST(l.annotator AS TEXT) AS annotator, l.status = 'done' AS is_done FROM layer l"
            f" WHERE l.document = ? AND {IS_OWN} AND l.status != 'new' ORDER BY l.annotator",
            (document,),
        ).fetchall()
    return [Begun(row["annotator"], bool(row["is_done"])) for row in rows]


class ToCompare(NamedTuple):
    """A document with two or more layers that are begun, and whether its gold layer is done."""

    position: int
    document: str
    is_done: bool


def to_compare(database: Database, positions: Sequence[int]) -> list[ToCompare]:
    """Return those of the documents at positions that have several layers to compare, in the order given."""
    with database.reading() as connection:
        rows = connection.execute(
            "SELECT d.position, CAST(d.id AS TEXT) AS id, EXISTS (SELECT 1 FROM layer g"
            " WHERE g.document = d.id AND g.annotator = :gold AND g.status = 'done') AS is_done"
            " FROM document d WHERE d.position IN (SELECT value FROM json_each(:positions))"
            " AND (SELECT count(*) FROM layer l"
            f" WHERE l.document = d.id AND {IS_OWN} AND l.status <> 'new') > 1",
            {"gold": GOLD, "positions": dump(list(positions))},
        ).fetchall()
    found = {row["position"]: ToCompare(row["position"], row["id"], bool(row["is_done"])) for row in rows}
    return [found[position] for position in positions if position in found]


def is_training(database: Database, document: str) -> bool:
    """Tell whether annotators learn by the gold layer of a document: it is chosen for that, and has one."""
    with database.reading() as connection:
        found = connection.execute(
            "SELECT 1 FROM training JOIN layer USING (document) WHERE document = ? AND annotator = ?",
            (document, GOLD),
        ).fetchone()
    return found is not None
