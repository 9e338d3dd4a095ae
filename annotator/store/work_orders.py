"""The order in which each annotator works: a way of looking, so no act, and history does not touch it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.work_order import RULES, WorkOrder

if TYPE_CHECKING:
    from annotator.domain.work_order import Rule
    from annotator.store.connection import Database


def work_order(database: Database, annotator: str) -> WorkOrder:
    """Return the order of an annotator; a rule that is not known counts as none."""
    with database.reading() as connection:
        row = connection.execute(
            "SELECT CAST(rule AS TEXT) AS rule, CAST(seed AS INTEGER) AS seed FROM work_order"
            " WHERE annotator = ?",
            (annotator,),
        ).fetchone()
    known: dict[str, Rule] = {rule: rule for rule in RULES}
    rule = known.get(row["rule"], "imported") if row is not None else "imported"
    return WorkOrder(rule, row["seed"] if rule == "random" else 0)


def set_work_order(database: Database, annotator: str, order: WorkOrder) -> None:
    """Keep the order of an annotator."""
    with database.transaction() as connection:
        connection.execute(
            "INSERT INTO work_order (annotator, rule, seed) VALUES (?, ?, ?)"
            " ON CONFLICT (annotator) DO UPDATE SET rule = excluded.rule, seed = excluded.seed",
            (annotator, order.rule, order.seed),
        )
