"""Acts that end: they can no longer be undone or done again, since the document they were on gave its id up.

The history names documents by their ids. An id belongs to one document at a time, so the acts on it that have
not ended are those on the document that had it last.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.store.columns import Damaged
from annotator.store.deltas import Deltas
from annotator.store.text_changes import annotators

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from annotator.store.positions import Run

# What becomes of the state of an act that ends.
ENDED = "CASE state WHEN 'done' THEN 'permanent' WHEN 'undone' THEN 'superseded' ELSE state END"


def give_up_ids(connection: sqlite3.Connection, ids: str) -> None:
    """Let ids, which a query gives, belong to new documents, though documents in the trash have them."""
    if connection.execute("SELECT 1 FROM trash LIMIT 1").fetchone() is None:
        return
    found = connection.execute(
        f"SELECT DISTINCT c2 FROM trash_row WHERE \"table\" = 'document' AND c2 IN ({ids})"
    ).fetchall()
    _end(connection, {row[0] for row in found})


def give_ids_back(connection: sqlite3.Connection, run: Run) -> None:
    """Let ids belong to documents that are about to leave the trash, where others came into it later."""
    found = connection.execute(
        "SELECT r.c2 FROM trash_row r WHERE r.\"table\" = 'document' AND r.position BETWEEN :first AND :last"
        " AND EXISTS (SELECT 1 FROM trash_row o WHERE o.\"table\" = 'document' AND o.c2 = r.c2"
        " AND o.rowid > r.rowid)",
        run._asdict(),
    ).fetchall()
    _end(connection, {row[0] for row in found})


def _end(connection: sqlite3.Connection, ids: set[str]) -> None:
    """End the acts on documents with these ids, whose rows could come to others."""
    for name in names(connection) if ids else ():
        connection.executemany(
            f"UPDATE history SET state = {ENDED} WHERE annotator IS ? AND document = ?",
            [(name, id) for id in ids],
        )
        for act, _, deltas in acts_on_several(connection, name):
            if any(document_of(row) in ids for _, *both in deltas for row in both):
                connection.execute(f"UPDATE history SET state = {ENDED} WHERE id = ?", (act,))


def document_of(row: Any) -> str | None:
    """Return the id of the document to which a row of the history belongs."""
    return row.get("document") if isinstance(row, dict) else None


def names(connection: sqlite3.Connection) -> set[str | None]:
    """Return the names of all annotators of the history, and None for nobody."""
    return {None, *annotators(connection)}


def acts_on_several(connection: sqlite3.Connection, name: str | None) -> Iterator[tuple[int, str, Deltas]]:
    """Yield id, state and deltas of an annotator's acts on several documents, but damaged ones."""
    acts = connection.execute(
        "SELECT id, state FROM history WHERE annotator IS ? AND document IS NULL", (name,)
    ).fetchall()
    for act, state in acts:
        column = connection.execute("SELECT deltas FROM history WHERE id = ?", (act,)).fetchone()[0]
        try:
            deltas = Deltas.read(column)
            deltas.check()
        except Damaged:
            continue
        yield int(act), str(state), deltas
