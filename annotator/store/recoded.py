"""Annotations of all layers moved to the labels of another codebook, as a part of an operation."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from annotator.store import label_usage, rows
from annotator.store.deltas import BLOCK
from annotator.store.operations import MUCH

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.domain.entity import Entity
    from annotator.domain.recoding import Recoding
    from annotator.store.columns import Row
    from annotator.store.connection import Database
    from annotator.store.operations import Operation


def recode(
    running: Operation, database: Database, recoding: Recoding, tell: Callable[[int, int], object]
) -> None:
    """Move the annotations of all layers by a recoding.

    A block of rows is read at once, so that memory stays flat; the backup before comes first where many rows
    may change. `tell` gets the numbers of rows done and of all after each block.

    Raises
    ------
    Damaged: a row holds no annotation.
    """
    connection = running.connection
    asked = label_usage.conditions(label for label, _ in recoding.moves())
    totals = {table: label_usage.count(connection, table, *condition) for table, condition in asked.items()}
    if sum(totals.values()) > MUCH:
        database.expect_much()
    done, total = 0, sum(totals.values())
    for table, condition in asked.items():
        for row in label_usage.rows(connection, table, *condition, BLOCK):
            _MOVES[table](running, dict(row), recoding)
            done += 1
            if done % BLOCK == 0:
                tell(done, total)
    if total:
        tell(total, total)


def _claim(running: Operation, row: Row, recoding: Recoding) -> None:
    claim = rows.claim_from(row)
    moved = recoding.claim(claim)
    if moved != claim:
        running.put("claim", rows.claim_row(row["document"], row["annotator"], moved))


def _quotation(running: Operation, row: Row, recoding: Recoding) -> None:
    quotation = rows.quotation_from(row)
    moved = recoding.quotation(quotation)
    if moved != quotation:
        running.put("quotation", rows.quotation_row(row["document"], row["annotator"], moved))


def _entity(running: Operation, row: Row, recoding: Recoding) -> None:
    entity = rows.entity_from(row)
    moved = recoding.entity(entity)
    if moved is None:
        _remove(running, row, entity)
    elif moved != entity:
        running.put("entity", rows.entity_row(row["document"], row["annotator"], moved))


def _remove(running: Operation, row: Row, entity: Entity) -> None:
    """Delete an entity with its waivers; one that the annotator had made of the model's stays hidden."""
    document, annotator = row["document"], row["annotator"]
    if _is_of_model(running, row):
        running.put("entity", rows.entity_row(document, annotator, replace(entity, removed=True)))
        return
    hung = {"document": document, "annotator": annotator, "annotation": entity.id}
    for waiver in running.select("waiver", hung):
        running.delete("waiver", waiver)
    running.delete("entity", row)


def _is_of_model(running: Operation, row: Row) -> bool:
    from annotator.store import analysis_rows  # few codebooks remove a type

    analysis = running.get("analysis", {"document": row["document"]})
    return analysis is not None and analysis_rows.model_entities_from(analysis).get(row["id"]) is not None


_MOVES: dict[str, Callable[[Operation, Row, Recoding], Any]] = {
    "claim": _claim,
    "quotation": _quotation,
    "entity": _entity,
}
