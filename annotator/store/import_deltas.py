"""The deltas of an import, by which it is undone as one act.

New documents are one delta, however many they are: undo moves them to the trash, redo back. Only what an
import adds to documents that were there before, and to speakers, stands row by row.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from annotator.store.columns import Damaged

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

# The tables of layers and of what is suggested, in the order of their deltas.
_OF_DOCUMENTS = (
    "analysis", "suggestion", "claim_suggestion", "layer", "quotation", "claim", "entity", "waiver",
    "decision", "claim_decision",
)  # fmt: skip
_PRESENT = "SELECT id FROM stage.document"
_TO_OLDER = (
    f"SELECT EXISTS (SELECT 1 FROM stage.layer WHERE document NOT IN ({_PRESENT})"
    f" UNION ALL SELECT 1 FROM stage.analysis WHERE document NOT IN ({_PRESENT}))"
)


class Deltas:
    """The deltas of what is staged; made before it is added, written afterwards."""

    def __init__(self, connection: sqlite3.Connection, last: int, act: int) -> None:
        """Look at what is staged; `last` is the last position before, `act` the id of the act."""
        self._connection = connection
        self._last = last
        self._act = act
        # Before the rows are added: what the aliases of known speakers were.
        self._speakers = list(self._of_speakers())

    def column(self) -> str:
        """Return the deltas as the history keeps them."""
        deltas = [*self._speakers, *self._of_layers(), *self._of_documents()]
        return f"[{', '.join(deltas)}]"

    def _of_speakers(self) -> Iterator[str]:
        pairs = self._connection.execute(
            "SELECT new.*, old.id AS known, old.aliases AS older FROM stage.speaker new"
            " LEFT JOIN main.speaker old ON old.id = new.id"
        )
        for pair in pairs:
            after = dict(pair)
            known, older = after.pop("known"), after.pop("older")
            before = None if known is None else {**after, "aliases": older}
            if before != after:
                yield _delta("speaker", before, after)

    def _of_layers(self) -> Iterator[str]:
        if not self._last or not self._connection.execute(_TO_OLDER).fetchone()[0]:
            return  # as nearly always: no table has to be read
        for table in _OF_DOCUMENTS:
            rows = self._connection.execute(f"SELECT * FROM stage.{table} WHERE document NOT IN ({_PRESENT})")
            for row in rows:
                yield _delta(table, None, dict(row))

    def _of_documents(self) -> Iterator[str]:
        end = self._connection.execute("SELECT max(position) FROM stage.document").fetchone()[0]
        if end is not None:
            row = {"first": self._last + 1, "last": self._last + end, "act": self._act}
            yield _delta("trash", row, None)


def _delta(table: str, before: dict[str, Any] | None, after: dict[str, Any] | None) -> str:
    try:
        return json.dumps([table, before, after], ensure_ascii=False)
    except (TypeError, ValueError) as error:
        raise Damaged("a part that the import adds") from error
