"""The states of threads of comments in a project file, and the clocks of their messages in the lineage.

A row of the lineage of a message has the id of its thread as name, and a slash before the id of the message
in the place of a checksum, which no checksum has.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from annotator.domain.lineage import MOST
from annotator.domain.thread import ThreadKey
from annotator.domain.thread_states import ThreadState, state_of
from annotator.store import rows

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

_MARK = "/"
# The rows of the lineage `t` that are on messages.
OF_MESSAGES = f"substr(t.sum, 1, 1) = '{_MARK}'"


def sum_of(message: str) -> str:
    """Return what stands in the place of a checksum for a message."""
    return _MARK + message


def thread_states(connection: sqlite3.Connection, documents: Sequence[str]) -> dict[ThreadKey, ThreadState]:
    """Return the threads of documents, and those that are known to have been there.

    Raises
    ------
    Damaged: a row holds no thread.
    """
    marks = ",".join("?" * len(documents))

    def read(sql: str) -> list[dict[str, Any]]:
        return [dict(row) for row in connection.execute(sql, list(documents)).fetchall()]

    there = {
        ThreadKey(row["document"], row["id"]): rows.thread_from(row)
        for row in read(f"SELECT * FROM thread WHERE document IN ({marks})")
    }
    clocks = stored_clocks(read(f"SELECT t.* FROM lineage t WHERE t.document IN ({marks}) AND {OF_MESSAGES}"))
    return {key: state_of(there.get(key), clocks.get(key, {})) for key in {**there, **clocks}}


def stored_clocks(found: Sequence[dict[str, Any]]) -> dict[ThreadKey, dict[str, int]]:
    """Return the clocks of messages by thread; rows that this program never writes are passed over."""
    clocks: defaultdict[ThreadKey, dict[str, int]] = defaultdict(dict)
    for row in found:
        sum, clock = row["sum"], row["clock"]
        if isinstance(sum, str) and sum.startswith(_MARK) and type(clock) is int and 0 < clock < MOST:
            clocks[ThreadKey(row["document"], row["name"])][sum.removeprefix(_MARK)] = clock
    return dict(clocks)


def clocks_of_thread(connection: sqlite3.Connection, key: ThreadKey) -> dict[str, int]:
    """Return the clocks that the file has of the messages of a thread."""
    found = connection.execute(
        f"SELECT t.* FROM lineage t WHERE t.document = ? AND t.name = ? AND {OF_MESSAGES}", key
    ).fetchall()
    return stored_clocks([dict(row) for row in found]).get(key, {})
