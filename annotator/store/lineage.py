"""The states that layers and speakers have had, written behind each act (see `domain/lineage.py`)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.domain.lineage import NONE, beginning, ending, settled
from annotator.store.row_hashes import column_of, row_hash

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping

    from annotator.store.deltas import Deltas

Key = tuple[str, str]  # document and annotator; "" and the id of a speaker

_PUT = (
    "INSERT INTO lineage (document, name, sum, clock) VALUES (?, ?, ?, ?)"
    " ON CONFLICT (document, name, sum) DO UPDATE SET clock = excluded.clock"
)
_FIELDS = ("extra", "id", "kind", "name")  # of a speaker; aliases are united, whichever state stands


class Follower:
    """Notes which states the deltas of one act have replaced."""

    def __init__(self, connection: sqlite3.Connection, deltas: Deltas) -> None:
        self._connection = connection
        # What a merge has brought, and undo takes back, or redo brings again.
        self._given = {
            (row["document"], row["name"]) for _, *both in deltas.of("lineage") for row in both if row
        }

    def follow(self, key: Key, before: str, after: str) -> None:
        """Note that a state has replaced another one; `NONE`: there was no layer, or is none."""
        if before == after or not self._is_there(key):
            return
        if key in self._given:
            self._settle(key, after)
            return
        found = self._connection.execute(
            "SELECT sum, clock FROM lineage WHERE document = ? AND name = ? AND sum IN (?, ?)",
            (*key, before, after),
        )
        clocks: dict[str, int] = dict(found.fetchall())
        if before == NONE and not clocks:
            return  # the first state of a layer is known without a row
        older = clocks.get(before, 1)
        newer = beginning(max(older, clocks.get(after, 0)))
        self._connection.executemany(_PUT, [(*key, before, ending(older)), (*key, after, newer)])

    def _is_there(self, key: Key) -> bool:
        """Tell whether the document is in the project: in the trash it has its lineage with it."""
        if not key[0]:
            return True
        cursor = self._connection.execute("SELECT 1 FROM document WHERE id = ?", key[:1])
        return cursor.fetchone() is not None

    def _settle(self, key: Key, state: str) -> None:
        """Let the state that is there now stand, whatever others did."""
        clocks = clocks_of(self._connection, key)
        if not clocks:
            return
        aside = self._connection.execute("SELECT sum FROM set_aside WHERE document = ? AND name = ?", key)
        after = settled(clocks, state, {row[0] for row in aside.fetchall()})
        changed = [(*key, sum, clock) for sum, clock in after.items() if clocks.get(sum) != clock]
        self._connection.executemany(_PUT, changed)

    def follow_speakers(self, deltas: Deltas) -> None:
        """Note the states of speakers that deltas have replaced."""
        for _, before, after in deltas.of("speaker"):
            key = ("", (before or after or {})["id"])
            self.follow(key, speaker_sum(before), speaker_sum(after))


def clocks_of(connection: sqlite3.Connection, key: Key) -> dict[str, int]:
    """Return the clocks of the states that a layer or speaker is known to have had."""
    found = connection.execute("SELECT sum, clock FROM lineage WHERE document = ? AND name = ?", key)
    return dict(found.fetchall())


def speaker_sum(row: Mapping[str, Any] | None) -> str:
    """Return the checksum of a speaker's row, but for the aliases; `NONE` for no row."""
    return NONE if row is None else column_of(row_hash("speaker", [row[name] for name in _FIELDS]))
