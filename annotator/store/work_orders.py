"""The order in which each annotator works: a way of looking, so no act, and history does not touch it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.work_order import RULES, WorkOrder
from annotator.store.document_columns import COLUMNS

if TYPE_CHECKING:
    from annotator.domain.work_order import Rule
    from annotator.store.connection import Database

# The order by a column is kept as "column words", largest first as "column -words".
_COLUMN, _DESCENDING = "column", "-"


def work_order(database: Database, annotator: str) -> WorkOrder:
    """Return the order of an annotator; a rule that is not known counts as none."""
    with database.reading() as connection:
        row = connection.execute(
            "SELECT CAST(rule AS TEXT) AS rule, CAST(seed AS INTEGER) AS seed FROM work_order"
            " WHERE annotator = ?",
            (annotator,),
        ).fetchone()
    if row is None:
        return WorkOrder()
    name, _, column = str(row["rule"]).partition(" ")
    if name == _COLUMN and (id := column.removeprefix(_DESCENDING)) in COLUMNS:
        return WorkOrder("column", column=id, descending=id != column)
    known: dict[str, Rule] = {rule: rule for rule in RULES}
    rule = known.get(row["rule"], "imported")
    return WorkOrder(rule, row["seed"] if rule == "random" else 0)


def set_work_order(database: Database, annotator: str, order: WorkOrder) -> None:
    """Keep the order of an annotator."""
    direction = _DESCENDING if order.descending else ""
    rule = f"{_COLUMN} {direction}{order.column}" if order.rule == "column" else order.rule
    with database.transaction() as connection:
        connection.execute(
            "INSERT INTO work_order (annotator, rule, seed) VALUES (?, ?, ?)"
            " ON CONFLICT (annotator) DO UPDATE SET rule = excluded.rule, seed = excluded.seed",
            (annotator, rule, order.seed),
        )
