"""The last way to read: rows of the newest backup that can be read whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.store.rescue.gathered import Gathered
from annotator.store.rescue.shapes import TEXTS, Shape, shapes
from annotator.store.rescue.sql_rows import SqlRows

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from annotator.store.columns import Row
    from annotator.store.rescue.history_rows import HistoryRows

# Tables whose rows are never replaced without a trace: one that is missing was lost, unless the history says
# that it was deleted. Other rows (suggestions, counts) are made anew, so that an old one may be outdated.
_FOLLOWED = frozenset(
    ("document", TEXTS, "analysis", "syntax", "layer", "speaker", "quotation", "claim", "entity", "waiver",
     "thread", "decision", "claim_decision", "annotator", "codebook")
)  # fmt: skip


class BackupRows:
    """The rows of backups, newest first, down to the first one without damage.

    Attributes
    ----------
    names: the names of the backups that are read.
    """

    def __init__(self, backups: Sequence[Path]) -> None:
        self.names: list[str] = []
        self._read: list[Gathered] = []
        for path in backups:
            gathered = Gathered()
            self._read.append(gathered)
            reader = SqlRows(gathered, "")
            try:
                reader.read(path)
            except OSError:
                continue  # it is gone; an older one may be there
            self.names.append(path.name)
            if reader.is_sound and gathered.exists("document", {}):
                break

    def close(self) -> None:
        """Forget the rows."""
        for gathered in self._read:
            gathered.close()

    def add_history(self, gathered: Gathered, way: str) -> None:
        """Add the acts that are missing."""
        for backup in self._read:
            for row in _rows(backup, shapes()["history"]):
                gathered.add(shapes()["history"], row, way)

    def add_others(self, gathered: Gathered, history: HistoryRows, complete: set[str], way: str) -> None:
        """Add all other rows that are missing; `complete` names the tables that were read to their end."""
        for backup in self._read:
            positions = self._add_documents(backup, gathered, history, way)
            for row in _rows(backup, shapes()[TEXTS], "_text"):
                if row["position"] in positions:
                    gathered.add(shapes()[TEXTS], row | {"position": positions[row["position"]]}, way)
            for shape in shapes().values():
                if shape.name not in ("document", TEXTS, "history"):
                    for row in _rows(backup, shape):
                        if not history.is_deleted(shape.name, row) and (
                            shape.name in _FOLLOWED
                            or shape.name not in complete
                            or _is_named(gathered, shape, row)
                        ):
                            gathered.add(shape, row, way)

    def _add_documents(
        self, backup: Gathered, gathered: Gathered, history: HistoryRows, way: str
    ) -> dict[int, int]:
        """Add the documents that are missing; return the new position of each by that in the backup."""
        shape, positions = shapes()["document"], dict[int, int]()
        last = gathered.last_position()
        for row in _rows(backup, shape):
            old = row["position"]
            present = gathered.value("SELECT position FROM document WHERE id = ?", (row["id"],))
            if present is None and history.is_deleted("document", row):
                continue
            if present is None and gathered.has(shape, (old,)):  # of another document
                last += 1
                present = row["position"] = last
            positions[old] = present or old
            gathered.add(shape, row, way)
        return positions


def _rows(gathered: Gathered, shape: Shape, table: str = "") -> Iterator[Row]:
    names = ", ".join(f'"{name}"' for name in shape.names)
    for row in gathered.rows(f"SELECT {names} FROM {table or shape.name}"):
        yield dict(row)


def _is_named(gathered: Gathered, shape: Shape, row: Row) -> bool:
    """Tell whether a gathered row refers to a row."""
    return any(
        gathered.exists(other.name, {column: row[own] for column, own in columns.items()})
        for other in shapes().values()
        for parent, columns in other.references
        if parent == shape.name
    )
