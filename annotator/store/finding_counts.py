"""The number of findings of each layer, as the check of the open document has last counted them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.store.changed_rows import ANNOTATIONS, DECISIONS

if TYPE_CHECKING:
    import sqlite3

    from annotator.domain.changes import LayerKey
    from annotator.store.connection import Database
    from annotator.store.deltas import Deltas

# The tables on whose rows findings depend; the layer's own fields (status, flag) bear on none.
_BEARING = (*ANNOTATIONS, *DECISIONS, "waiver")


def note(database: Database, layer: LayerKey, findings: int) -> None:
    """Keep the number of findings of a layer that are not waived; one that is not in the project has none."""
    with database.transaction() as connection:
        connection.execute(
            "INSERT OR REPLACE INTO finding_count (document, annotator, findings)"
            " SELECT document, annotator, ? FROM layer WHERE document = ? AND annotator = ?",
            (findings, *layer),
        )


def count(database: Database, layer: LayerKey) -> int | None:
    """Return the number of findings of a layer, None if it is not known."""
    with database.reading() as connection:
        row = connection.execute(
            "SELECT CAST(findings AS INTEGER) FROM finding_count WHERE document = ? AND annotator = ?", layer
        ).fetchone()
    return int(row[0]) if row else None


def forget(connection: sqlite3.Connection, deltas: Deltas) -> None:
    """Forget the numbers of the layers that deltas change, and of documents whose text changes."""
    layers = {
        (row["document"], row["annotator"])
        for _, before, after in deltas.of(*_BEARING)
        for row in (before, after)
        if row is not None
    }
    layers |= {
        (before["document"], before["annotator"])
        for _, before, after in deltas.of("layer")
        if before and not after
    }
    connection.executemany("DELETE FROM finding_count WHERE document = ? AND annotator = ?", layers)
    texts = {(after["id"],) for _, before, after in deltas.of("document") if before and after}
    connection.executemany("DELETE FROM finding_count WHERE document = ?", texts)


def forget_imported(connection: sqlite3.Connection) -> None:
    """Forget the numbers of the layers that an import brings."""
    connection.execute(
        "DELETE FROM main.finding_count WHERE (document, annotator) IN"
        " (SELECT document, annotator FROM stage.layer)"
    )
