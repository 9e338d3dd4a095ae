"""Counts by key: in memory up to a bound, and then in a temporary file.

A project may have a million speakers; counting them takes no more memory than counting ten.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from typing import TYPE_CHECKING

from annotator.store.columns import dump, loads

if TYPE_CHECKING:
    from collections.abc import Iterator

Key = tuple[str | int, ...]

_MOST_HELD = 50_000  # keys in memory: some 10 MB


class Tallies:
    """Counts by name and key; `close` deletes the temporary file."""

    def __init__(self, most_held: int = _MOST_HELD) -> None:
        self._most_held = most_held
        self._held: Counter[tuple[str, Key]] = Counter()
        self._file: sqlite3.Connection | None = None

    def close(self) -> None:
        """Drop all counts."""
        self._held.clear()
        if self._file is not None:
            self._file.close()

    def add(self, name: str, *key: str | int, number: int = 1) -> None:
        """Add a number to the count of a key."""
        self._held[name, key] += number
        if len(self._held) >= self._most_held:
            self._spill()

    def counts(self, name: str) -> Iterator[tuple[Key, int]]:
        """Yield the keys of a name with their counts, in the order of the keys."""
        if self._file is None:
            held = ((key, n) for (other, key), n in self._held.items() if other == name)
            yield from sorted(held, key=lambda counted: _sortable(counted[0]))
            return
        yield from self._read("SELECT key, n FROM tally WHERE name = ? ORDER BY key", name)

    def largest(self, name: str, number: int) -> list[tuple[Key, int]]:
        """Return the keys of a name with the largest counts; the first keys where counts are equal."""
        if self._file is None:
            held = [(key, n) for (other, key), n in self._held.items() if other == name]
            return sorted(held, key=lambda counted: (-counted[1], _sortable(counted[0])))[:number]
        query = "SELECT key, n FROM tally WHERE name = ? ORDER BY n DESC, key LIMIT ?"
        return list(self._read(query, name, number))

    def of(self, name: str, *key: str | int) -> int:
        """Return the count of a key, 0 without one."""
        if self._file is None:
            return self._held.get((name, key), 0)
        self._spill()
        row = self._file.execute(
            "SELECT n FROM tally WHERE name = ? AND key = ?", (name, dump(key))
        ).fetchone()
        return int(row[0]) if row else 0

    def _read(self, query: str, *values: str | int) -> Iterator[tuple[Key, int]]:
        self._spill()
        assert self._file is not None
        for key, n in self._file.execute(query, values):
            yield tuple(loads(key)), n

    def _spill(self) -> None:
        if self._file is None:
            self._file = sqlite3.connect("", isolation_level=None)
            self._file.execute(
                "CREATE TABLE tally (name TEXT, key TEXT, n INTEGER, PRIMARY KEY (name, key)) WITHOUT ROWID"
            )
        self._file.execute("BEGIN")
        self._file.executemany(
            "INSERT INTO tally VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET n = n + excluded.n",
            ((name, dump(key), n) for (name, key), n in self._held.items()),
        )
        self._file.execute("COMMIT")
        self._held.clear()


def _sortable(key: Key) -> str:
    return dump(key)
