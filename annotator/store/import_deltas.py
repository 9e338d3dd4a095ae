"""The deltas of an import, by which it is undone as one act.

New documents are one delta, however many they are: undo moves them to the trash, redo back. Only what an
import adds to documents that were there before, and to speakers, stands row by row.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from annotator.store.deltas import Deltas

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from annotator.store.deltas import Delta

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


class ImportDeltas:
    """The deltas of what is staged; made before it is added, written afterwards."""

    def __init__(self, connection: sqlite3.Connection, last: int, act: int) -> None:
        """Look at what is staged; `last` is the last position before, `act` the id of the act."""
        self._connection = connection
        self._last = last
        self._act = act
        # Before the rows are added: what the aliases of known speakers and the known threads were.
        self._speakers = list(self._of_speakers())
        self._threads = list(self._of_threads())

    def column(self) -> str | bytes:
        """Return the deltas as the history keeps them."""
        return Deltas(chain(self._speakers, self._of_layers(), self._threads, self._of_documents())).column()

    def _of_speakers(self) -> Iterator[Delta]:
        pairs = self._connection.execute(
            "SELECT new.*, old.id AS known, old.aliases AS older FROM stage.speaker new"
            " LEFT JOIN main.speaker old ON old.id = new.id"
        )
        for pair in pairs:
            after = dict(pair)
            known, older = after.pop("known"), after.pop("older")
            before = None if known is None else {**after, "aliases": older}
            if before != after:
                yield "speaker", before, after

    def _of_threads(self) -> Iterator[Delta]:
        rows = self._connection.execute(
            f"SELECT * FROM stage.thread WHERE document NOT IN ({_PRESENT})"
        ).fetchall()
        for row in rows:
            known = self._connection.execute(
                "SELECT * FROM main.thread WHERE document = ? AND id = ?", (row["document"], row["id"])
            ).fetchone()
            yield "thread", None if known is None else dict(known), dict(row)

    def _of_layers(self) -> Iterator[Delta]:
        if not self._last or not self._connection.execute(_TO_OLDER).fetchone()[0]:
            return  # as nearly always: no table has to be read
        for table in _OF_DOCUMENTS:
            rows = self._connection.execute(f"SELECT * FROM stage.{table} WHERE document NOT IN ({_PRESENT})")
            for row in rows:
                yield table, None, dict(row)

    def _of_documents(self) -> Iterator[Delta]:
        end = self._connection.execute("SELECT max(position) FROM stage.document").fetchone()[0]
        if end is not None:
            row = {"first": self._last + 1, "last": self._last + end, "act": self._act}
            yield "trash", row, None
