"""The third way to read: rows as the history has them, from the last act that names each."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from annotator.store.columns import dump
from annotator.store.rescue.gathered import key_text
from annotator.store.rescue.row_checks import deltas_in
from annotator.store.rescue.shapes import shapes

if TYPE_CHECKING:
    from annotator.store.columns import Row
    from annotator.store.rescue.gathered import Gathered

_UNDONE = ("undone", "superseded")


class HistoryRows:
    """The rows that the gathered history tells of.

    Attributes
    ----------
    missing_acts: how many acts the history lacks: numbers between those that it has.
    """

    def __init__(self, gathered: Gathered) -> None:
        """Read the history, act by act."""
        self._gathered = gathered
        count = found = 0
        for row in gathered.connection.execute("SELECT * FROM history ORDER BY id"):
            found += 1
            count = row["id"]
            for table, before, after in deltas_in(row):
                if row["state"] in _UNDONE:
                    # Nothing has come of the act: the row was as before, unless an older act says more.
                    self._note(table, before or after or {}, before, only_if_new=True)
                else:
                    self._note(table, after or before or {}, after, only_if_new=False)
        self.missing_acts = count - found

    def _note(self, table: str, named: Row, row: Row | None, *, only_if_new: bool) -> None:
        shape = shapes()[table]
        if not set(shape.key) <= set(named):
            return
        key = key_text(shape.key_of(named))
        self._gathered.connection.execute(
            f"INSERT OR {'IGNORE' if only_if_new else 'REPLACE'} INTO _last (tab, key, row) VALUES (?, ?, ?)",
            (table, key, None if row is None else dump(row)),
        )

    def is_deleted(self, table: str, row: Row) -> bool:
        """Tell whether the last act that names a row has deleted it."""
        key = key_text(shapes()[table].key_of(row))
        query = "SELECT EXISTS (SELECT 1 FROM _last WHERE tab = ? AND key = ? AND row IS NULL)"
        return bool(self._gathered.value(query, (table, key)))

    def add_all(self, way: str) -> None:
        """Add the rows that are there by the history, where they are missing."""
        for tab, plain in self._gathered.connection.execute(
            "SELECT tab, row FROM _last WHERE row IS NOT NULL"
        ):
            shape = shapes()[tab]
            row = shape.completed(json.loads(plain))
            if row is not None:
                self._gathered.add(shape, row, way)
