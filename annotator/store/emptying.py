"""Documents that are gone for good: acts on them end, and the history forgets their words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.translation import mark
from annotator.store import search
from annotator.store.deltas import Deltas
from annotator.store.ended_acts import ENDED, acts_on_several, document_of, names
from annotator.store.heirs import Heirs
from annotator.store.history import record_permanent
from annotator.store.positions import Run, without

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from annotator.store.connection import Database
    from annotator.store.deltas import Delta


def empty(database: Database, annotator: str | None) -> int:
    """Delete all that is in the trash, and what the history holds of it; return the number of documents.

    Raises
    ------
    StorageError: writing failed; nothing is changed.
    """
    with database.transaction() as connection:
        runs = [Run(row[0], row[1]) for row in connection.execute("SELECT first, last FROM trash")]
        found = connection.execute("SELECT c2 FROM trash_row WHERE \"table\" = 'document'").fetchall()
        if not runs:
            return 0
        _forget(connection, {str(row[0]) for row in found}, runs)
        connection.execute("DELETE FROM trash_row")
        connection.execute("DELETE FROM trash")
        connection.executemany("INSERT INTO emptied (first, last) VALUES (?, ?)", runs)
        record_permanent(connection, mark("empty trash"), annotator)
    return len(found)


def free_bytes(database: Database) -> int:
    """Return the size of the pages that nothing uses; they may hold words that are gone."""
    with database.reading() as connection:
        pages, size = (
            int(connection.execute(f"PRAGMA {name}").fetchone()[0])
            for name in ("freelist_count", "page_size")
        )
    return pages * size


def pack(database: Database) -> None:
    """Write the file anew without what nothing uses, so that words that are gone stand nowhere in it.

    Raises
    ------
    StorageError: another program holds the file, or there is no room for a copy; nothing is changed.
    """
    search.forget_removed(database)
    with database.gate.writing(), database.reading() as connection:
        connection.execute("VACUUM")


def _forget(connection: sqlite3.Connection, ids: set[str], runs: list[Run]) -> None:
    """Let the history forget the words of documents; acts on several documents keep their other rows."""
    heirs = Heirs(connection, ids)
    for name in names(connection):
        acts = [(name, id) for id in ids if id not in heirs.ids]
        connection.executemany(
            f"UPDATE history SET deltas = '[]', state = {ENDED} WHERE annotator IS ? AND document = ?", acts
        )
        for id in heirs.ids:
            of_id = connection.execute(
                "SELECT id, state FROM history WHERE annotator IS ? AND document = ?", (name, id)
            ).fetchall()
            gone = [(act,) for act, state in of_id if not heirs.have(id, act, state)]
            connection.executemany(f"UPDATE history SET deltas = '[]', state = {ENDED} WHERE id = ?", gone)
        for act, state, deltas in acts_on_several(connection, name):
            kept, is_changed = Deltas(), False
            for delta in deltas:
                document = document_of(delta[1] or delta[2])
                is_gone = document in ids and not heirs.have(document, act, state)
                parts = [] if is_gone else list(_kept(delta, runs))
                is_changed |= parts != [delta]
                kept.extend(parts)
            if is_changed:
                connection.execute(
                    f"UPDATE history SET deltas = ?, state = {'state' if len(kept) else ENDED} WHERE id = ?",
                    (kept.column(), act),
                )


def _kept(delta: Delta, runs: list[Run]) -> Iterator[Delta]:
    """Yield what stays of a delta of an act on several documents, but for rows of their layers."""
    table, before, after = delta
    row = before or after or {}
    if table == "trash":
        for run in without([Run(row["first"], row["last"])], runs):
            part = {**row, **run._asdict()}
            yield table, part if before else None, part if after else None
    elif "position" not in row or without([Run(row["position"], row["position"])], runs):
        yield delta
