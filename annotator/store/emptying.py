"""Documents that are gone for good: acts on them end, and the history forgets their words."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from annotator.store.ended_acts import ENDED, acts_on_several, document_of, names
from annotator.store.history import record_permanent
from annotator.store.positions import Run, without

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Mapping

    from annotator.store.connection import Database

_NEVER = 1 << 62  # behind the id of every act


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


def _forget(connection: sqlite3.Connection, ids: set[str], runs: list[Run]) -> None:
    """Let the history forget the words of documents; acts on several documents keep their other rows."""
    ends = _ends(connection, ids)
    for name in names(connection):
        connection.executemany(
            f"UPDATE history SET deltas = '[]', state = {ENDED}"
            " WHERE annotator IS ? AND document = ? AND id < ?",
            [(name, id, end) for id, end in ends.items()],
        )
        for act, deltas in acts_on_several(connection, name):
            kept = [part for delta in deltas for part in _kept(delta, act, ends, runs)]
            if kept != deltas:
                state = "state" if kept else ENDED
                connection.execute(
                    f"UPDATE history SET deltas = ?, state = {state} WHERE id = ?",
                    (json.dumps(kept, ensure_ascii=False), act),
                )


def _ends(connection: sqlite3.Connection, ids: set[str]) -> dict[str, int]:
    """Return for each id the act from which on it belongs to another document, which is still there."""
    ends = dict.fromkeys(ids, _NEVER)
    position_of: dict[str, int] = {}
    for id in ids:
        row = connection.execute("SELECT position FROM document WHERE id = ?", (id,)).fetchone()
        if row is not None:
            position_of[id] = int(row[0])
    for name in names(connection) if position_of else ():
        for act, deltas in acts_on_several(connection, name):
            brought = [
                Run(b["first"], b["last"]) for table, b, a in deltas if table == "trash" and b and not a
            ]
            for id, position in position_of.items():
                if any(run.first <= position <= run.last for run in brought):
                    ends[id] = min(ends[id], act)
    return ends


def _kept(delta: Any, act: int, ends: Mapping[str, int], runs: list[Run]) -> Iterator[Any]:
    """Yield what stays of a delta of an act on several documents."""
    table, before, after = delta
    row = before or after
    if table == "trash":
        for run in without([Run(row["first"], row["last"])], runs):
            part = {**row, **run._asdict()}
            yield [table, part if before else None, part if after else None]
    elif "position" in row:
        if without([Run(row["position"], row["position"])], runs):
            yield delta
    elif act >= ends.get(document_of(row) or "", 0):
        yield delta
