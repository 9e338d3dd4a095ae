"""Documents of a list sorted and grouped, some thousands at a time, so that acts come between.

Keys are gathered in a table of SQLite's own for the connection, which is in no file of the project:
sorting holds no lock, and SQLite gives up Python's lock while it sorts.
"""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.work_order import BY_WHAT_IS_LEFT, drawn
from annotator.store import blind_mode, gold_readings, kept_back
from annotator.store.document_columns import COLUMNS, GROUPS, IS_DONE, WORK_KEYS
from annotator.store.document_conditions import Conditions

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from annotator.domain.document_filter import DocumentFilter
    from annotator.domain.work_order import Rule, WorkOrder
    from annotator.store.connection import Database
    from annotator.store.document_columns import Column

_TABLE = "temp.sorted"
_READ = 20_000  # rows of the result fetched together


@dataclass(frozen=True)
class Sort:
    """The column by which a list is sorted, and the one by which it is grouped.

    Attributes
    ----------
    column: an id of `COLUMNS`, or "" for the order of work, which also decides between equal ones.
    group: an id of `GROUPS`, or "" for none.
    """

    column: str = ""
    descending: bool = False
    group: str = ""


class Group(NamedTuple):
    """Documents of a sorted list that belong together; `label` is None where they have none."""

    label: str | None
    number: int


class Sorting:
    """Gathers the keys of documents by slices of positions, then sorts.

    Attributes
    ----------
    is_as_imported: whether the order of work is that of the positions.
    """

    def __init__(
        self, database: Database, chosen: DocumentFilter, annotator: str | None, sort: Sort, work: WorkOrder
    ) -> None:
        self._database = database
        self._annotator = annotator
        self._conditions = Conditions(database, chosen, annotator)
        self._sort = sort
        # While blind mode is on, nobody's order may tell of suggestions.
        column, work_column = COLUMNS.get(sort.column), COLUMNS.get(work.column)
        tells = work.rule in BY_WHAT_IS_LEFT or (work_column is not None and work_column.tells_suggestions)
        rule = "imported" if tells and blind_mode.blindness(database).share else work.rule
        self.is_as_imported = rule == "imported"
        self._lot_direction = "DESC" if work.descending else "ASC"
        self._keys = {
            "part": GROUPS[sort.group] if sort.group else "NULL",
            "late": IS_DONE if rule in BY_WHAT_IS_LEFT else "0",
            "lot": _lot(rule, work_column),
            "key": column.key if column else "NULL",
        }
        self._telling = [
            name
            for name, tells in (
                ("lot", tells),
                ("key", column is not None and column.tells_suggestions),
            )
            if tells
        ]
        if any(each is not None and each.reads_layers for each in (column, work_column)):
            gold_readings.allow_open_again(database)
        with database.reading() as connection:
            if rule == "random":
                connection.create_function("drawn", 1, lambda id: drawn(work.seed, str(id)))
            connection.execute(f"DROP TABLE IF EXISTS {_TABLE}")
            # The positions come in ascending order, and the result is sorted once.
            connection.execute(
                f"CREATE TABLE {_TABLE} (position INTEGER PRIMARY KEY, {', '.join(self._keys)})"
            )

    def gather(self, after: int, until: int) -> None:
        """Take in the documents that match, after a position and up to another one; again is safe."""
        with self._database.reading():
            self._gather(after, until)

    def _gather(self, after: int, until: int) -> None:
        self._database.connection.execute(
            f"INSERT OR REPLACE INTO {_TABLE} (position, {', '.join(self._keys)})"
            f" SELECT d.position, {', '.join(self._keys.values())} FROM document d"
            f" WHERE d.position > :after AND d.position <= :until AND {self._conditions.where}",
            {**self._conditions.values, "after": after, "until": until},
        )
        self._leave_out(after, until)

    def _leave_out(self, after: int, until: int) -> None:
        """Leave out documents and keys that tell an annotator of what blind documents must not show."""
        connection = self._database.connection
        if self._conditions.leaves_blind_out:
            gone = self._blind("true", after, until, self._conditions.seen)
            connection.executemany(f"DELETE FROM {_TABLE} WHERE position = ?", gone)
        for name in self._telling:
            gone = self._blind(f"s.{name} IS NOT NULL", after, until, self._without_blind)
            connection.executemany(f"UPDATE {_TABLE} SET {name} = NULL WHERE position = ?", gone)

    def _without_blind(self, places: Sequence[tuple[int, str]]) -> list[int]:
        return kept_back.with_suggestions(self._database, places, self._annotator)

    def _blind(
        self, where: str, after: int, until: int, leave_out: Callable[[Sequence[tuple[int, str]]], list[int]]
    ) -> list[tuple[int]]:
        rows = self._database.connection.execute(
            f"SELECT s.position, d.id FROM {_TABLE} s JOIN document d USING (position)"
            f" WHERE s.position > ? AND s.position <= ? AND {where}",
            (after, until),
        ).fetchall()
        places = [(int(row[0]), str(row[1])) for row in rows]
        seen = set(leave_out(places))
        return [(position,) for position, _ in places if position not in seen]

    def result(self) -> tuple[array[int], list[Group], array[int] | None]:
        """Return the positions as they are shown, their groups, and the positions in the order of work.

        None: that is the same. What was gathered is forgotten.
        """
        with self._database.reading():
            return self._result()

    def _result(self) -> tuple[array[int], list[Group], array[int] | None]:
        direction = "DESC" if self._sort.descending else "ASC"
        part = "part IS NULL, part COLLATE NOCASE, part" if self._sort.group else ""
        key = self._by("key", direction) if self._sort.column else ""
        work = (
            "position" if self.is_as_imported else f"late, {self._by('lot', self._lot_direction)}, position"
        )
        shown = self._ordered(", ".join(filter(None, (part, key, work))))
        groups = []
        if part:
            counted = self._database.connection.execute(
                f"SELECT CAST(part AS TEXT), count(*) FROM {_TABLE} GROUP BY part ORDER BY {part}"
            )
            groups = [Group(row[0], int(row[1])) for row in counted]
        other = self._ordered(work) if part or key else None
        self._database.connection.execute(f"DROP TABLE {_TABLE}")
        return shown, groups, other

    def _by(self, name: str, direction: str) -> str:
        """Return the order by a key, whose collation the table of gathered rows does not know."""
        collation = " COLLATE NOCASE" if self._keys[name].endswith("COLLATE NOCASE") else ""
        return f"{name} IS NULL, {name}{collation} {direction}"

    def _ordered(self, by: str) -> array[int]:
        cursor = self._database.connection.execute(f"SELECT position FROM {_TABLE} ORDER BY {by}")
        positions = array("I")
        while rows := cursor.fetchmany(_READ):
            positions.extend([row[0] for row in rows])
        return positions


def _lot(rule: Rule, column: Column | None) -> str:
    """Return the key of an order of work."""
    if rule == "random":
        return "drawn(d.id)"
    return column.key if rule == "column" and column is not None else WORK_KEYS.get(rule, "NULL")
