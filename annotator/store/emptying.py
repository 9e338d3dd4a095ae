"""Documents that are gone for good: acts on them end, and the history forgets their words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.store import search
from annotator.store.columns import Damaged
from annotator.store.deltas import Deltas
from annotator.store.history import record_permanent
from annotator.store.positions import Run, without
from annotator.store.text_changes import annotators

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Mapping

    from annotator.store.connection import Database
    from annotator.store.deltas import Delta

# What becomes of the state of an act that can no longer be undone or done again.
_ENDED = "CASE state WHEN 'done' THEN 'permanent' WHEN 'undone' THEN 'superseded' ELSE state END"
_NEVER = 1 << 62  # behind the id of every act


def give_up_ids(connection: sqlite3.Connection, ids: str) -> None:
    """Let ids, which a query gives, belong to new documents, though documents in the trash have them.

    Acts on those in the trash are never undone or done again: their rows could come to the new documents.
    """
    if connection.execute("SELECT 1 FROM trash LIMIT 1").fetchone() is None:
        return
    found = connection.execute(
        f"SELECT DISTINCT c2 FROM trash_row WHERE \"table\" = 'document' AND c2 IN ({ids})"
    ).fetchall()
    taken = {row[0] for row in found}
    for name in _names(connection) if taken else ():
        connection.executemany(
            f"UPDATE history SET state = {_ENDED} WHERE annotator IS ? AND document = ?",
            [(name, id) for id in taken],
        )
        for act, deltas in _acts_on_several(connection, name):
            if any(_document_of(row) in taken for _, *both in deltas for row in both):
                connection.execute(f"UPDATE history SET state = {_ENDED} WHERE id = ?", (act,))


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
        record_permanent(connection, "empty trash", annotator)
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
    ends = _ends(connection, ids)
    for name in _names(connection):
        connection.executemany(
            f"UPDATE history SET deltas = '[]', state = {_ENDED}"
            " WHERE annotator IS ? AND document = ? AND id < ?",
            [(name, id, end) for id, end in ends.items()],
        )
        for act, deltas in _acts_on_several(connection, name):
            kept, is_changed = Deltas(), False
            for delta in deltas:
                parts = list(_kept(delta, act, ends, runs))
                is_changed |= parts != [delta]
                kept.extend(parts)
            if is_changed:
                state = "state" if len(kept) else _ENDED
                connection.execute(
                    f"UPDATE history SET deltas = ?, state = {state} WHERE id = ?", (kept.column(), act)
                )


def _ends(connection: sqlite3.Connection, ids: set[str]) -> dict[str, int]:
    """Return for each id the act from which on it belongs to another document, which is still there."""
    ends = dict.fromkeys(ids, _NEVER)
    position_of: dict[str, int] = {}
    for id in ids:
        row = connection.execute("SELECT position FROM document WHERE id = ?", (id,)).fetchone()
        if row is not None:
            position_of[id] = int(row[0])
    for name in _names(connection) if position_of else ():
        for act, deltas in _acts_on_several(connection, name):
            brought = [Run(b["first"], b["last"]) for _, b, a in deltas.of("trash") if b and not a]
            for id, position in position_of.items():
                if any(run.first <= position <= run.last for run in brought):
                    ends[id] = min(ends[id], act)
    return ends


def _kept(delta: Delta, act: int, ends: Mapping[str, int], runs: list[Run]) -> Iterator[Delta]:
    """Yield what stays of a delta of an act on several documents."""
    table, before, after = delta
    row = before or after or {}
    if table == "trash":
        for run in without([Run(row["first"], row["last"])], runs):
            part = {**row, **run._asdict()}
            yield table, part if before else None, part if after else None
    elif "position" in row:
        if without([Run(row["position"], row["position"])], runs):
            yield delta
    elif act >= ends.get(_document_of(row) or "", 0):
        yield delta


def _document_of(row: Any) -> str | None:
    return row.get("document") if isinstance(row, dict) else None


def _names(connection: sqlite3.Connection) -> set[str | None]:
    return {None, *annotators(connection)}


def _acts_on_several(connection: sqlite3.Connection, name: str | None) -> Iterator[tuple[int, Deltas]]:
    """Yield id and deltas of an annotator's acts on several documents; damaged rows are passed over."""
    acts = connection.execute(
        "SELECT id FROM history WHERE annotator IS ? AND document IS NULL", (name,)
    ).fetchall()
    for (act,) in acts:
        column = connection.execute("SELECT deltas FROM history WHERE id = ?", (act,)).fetchone()[0]
        try:
            deltas = Deltas.read(column)
        except Damaged:
            continue
        yield int(act), deltas
