"""The states that layers and speakers have had, written behind each act (see `domain/lineage.py`)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.domain.lineage import NONE, beginning, ending, is_standing, settled
from annotator.domain.thread import ThreadKey
from annotator.domain.thread_states import clocks_with, message_ids
from annotator.store import rows
from annotator.store.joined_speakers import is_joined
from annotator.store.row_hashes import column_of, row_hash
from annotator.store.thread_states import clocks_of_thread, sum_of

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping

    from annotator.store.columns import Row
    from annotator.store.connection import Database
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
            "SELECT sum, CAST(clock AS INTEGER) FROM lineage"
            " WHERE document = ? AND name = ? AND sum IN (?, ?)",
            (*key, before, after),
        )
        clocks: dict[str, int] = dict(found.fetchall())
        if before == NONE and not clocks:
            return  # the first state of a layer is known without a row
        older = clocks.get(before, 1)
        newer = beginning(max(older, clocks.get(after, 0)))
        self._connection.executemany(_PUT, [(*key, before, ending(older)), (*key, after, newer)])

    def follow_threads(self, deltas: Deltas) -> None:
        """Note which messages of comments deltas have deleted, or brought back."""
        first: dict[ThreadKey, Row | None] = {}
        last: dict[ThreadKey, Row | None] = {}
        for _, before, after in deltas.of("thread"):
            row = before or after or {}
            key = ThreadKey(row["document"], row["id"])
            first.setdefault(key, before)
            last[key] = after
        for key, before in first.items():
            if self._is_there(key):
                self._follow_thread(key, _messages(before), _messages(last[key]))

    def _follow_thread(self, key: ThreadKey, before: set[str], after: set[str]) -> None:
        stored = clocks_of_thread(self._connection, key)
        # What a merge has brought is unknown again once that is undone.
        gone = set() if key in self._given else before - after - stored.keys()
        now = clocks_with(after, stored | dict.fromkeys(gone, 1))
        changed = [(*key, sum_of(id), now[id]) for id in stored.keys() | gone if now[id] != stored.get(id)]
        self._connection.executemany(_PUT, changed)

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
        joined: dict[str, str] = {}
        parted: dict[str, str] = {}
        for _, before, after in deltas.of("set_aside"):
            if before is None and after is not None and is_joined(after):
                joined[after["name"]] = after["sum"]
            elif after is None and before is not None and is_joined(before):
                parted[before["name"]] = before["sum"]
        for _, before, after in deltas.of("speaker"):
            id = (before or after or {})["id"]
            key = ("", id)
            # What a merge has set aside beside the state of a speaker is not what the speaker is.
            gone = (None if key in self._given else joined.get(id)) or self._gone_state(key)
            if before is None and gone != NONE and id not in parted and key not in self._given:
                continue  # one who is somebody else comes with what names it, and goes with the next merge
            first = parted.get(id, gone) if before is None else speaker_sum(before)
            self.follow(key, first, gone if after is None else speaker_sum(after))

    def _gone_state(self, key: Key) -> str:
        """Return the state that a speaker has who is not there: that it is another one now, or `NONE`."""
        found = self._connection.execute(
            "SELECT * FROM set_aside WHERE document = ? AND name = ?", key
        ).fetchall()
        joins = [row["sum"] for row in map(dict, found) if is_joined(row)]
        return gone_state(clocks_of(self._connection, key), joins) or NONE


def _messages(row: Row | None) -> set[str]:
    return message_ids(rows.thread_from(row) if row is not None else None)


def gone_state(clocks: Mapping[str, int], joins: Iterable[str]) -> str | None:
    """Return the state in which a speaker stands that is not there: joined with another one, or `NONE`."""
    standing = [sum for sum in joins if is_standing(clocks.get(sum, 0))]
    if standing:
        return max(standing, key=lambda sum: (clocks[sum], sum))
    return NONE if is_standing(clocks.get(NONE, 0)) else None


def clocks_of(connection: sqlite3.Connection, key: Key) -> dict[str, int]:
    """Return the clocks of the states that a layer or speaker is known to have had."""
    found = connection.execute(
        "SELECT sum, CAST(clock AS INTEGER) FROM lineage WHERE document = ? AND name = ?", key
    )
    return dict(found.fetchall())


def number_waiting(database: Database) -> int:
    """Return the number of layers with states that were set aside and on which nobody has decided."""
    with database.reading() as connection:
        row = connection.execute(
            "SELECT count(*) FROM (SELECT DISTINCT s.document, s.name FROM set_aside s"
            " JOIN lineage l ON l.document = s.document AND l.name = s.name AND l.sum = s.sum"
            " WHERE s.document <> '' AND l.clock % 2 = 1)"
        ).fetchone()
    return int(row[0])


def brought_from(connection: sqlite3.Connection, key: Key, sum: str) -> str:
    """Return the name of the file from which a merge brought a state, "" if it came about here."""
    cursor = connection.execute(
        "SELECT CAST(source AS TEXT) FROM lineage WHERE document = ? AND name = ? AND sum = ?", (*key, sum)
    )
    row = cursor.fetchone()
    return str(row[0]) if row else ""


def speaker_sum(row: Mapping[str, Any] | None) -> str:
    """Return the checksum of a speaker's row, but for the aliases; `NONE` for no row."""
    return NONE if row is None else column_of(row_hash("speaker", [row[name] for name in _FIELDS]))
