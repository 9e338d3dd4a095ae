"""The states of layers and speakers in a project file, as a merge compares them: some documents at a time."""

from __future__ import annotations

import re
from contextlib import closing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from annotator.domain.changes import LayerKey
from annotator.domain.gold import GOLD
from annotator.domain.lineage import MOST, is_standing, settled
from annotator.domain.translation import tr
from annotator.store.checksums import OF_GOLD, TABLES
from annotator.store.columns import Damaged
from annotator.store.joined_speakers import hash_of, is_joined
from annotator.store.lineage import gone_state, speaker_sum
from annotator.store.row_hashes import column_of
from annotator.store.team_rows import set_aside_from

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence

    from annotator.store.columns import Row

SPEAKER = "speaker"
_SUM = re.compile(r"[0-9a-f]{16}")
_AT_ONCE = 500  # ids in one query


@dataclass
class State:
    """A layer, or a speaker, in one file.

    Attributes
    ----------
    sum: the checksum of what is there; `NONE`: its annotator has undone all of it, or the speaker was
    deleted, and is only there because an annotation names it; or who the speaker is now.
    clocks: of the states that it is known to have had, this one among them.
    stored: the same as the file holds them.
    aside: the rows of `set_aside`, by checksum.
    tables: the rows by table, as SQLite gives them, and the names of the columns.
    """

    sum: str
    clocks: dict[str, int]
    stored: dict[str, int]
    aside: dict[str, Row]
    tables: dict[str, list[tuple[Any, ...]]]
    names: dict[str, tuple[str, ...]]
    _rows: dict[str, list[Row]] | None = None

    def rows(self) -> dict[str, list[Row]]:
        """Return what is there as objects, by table; nobody changes them."""
        if self._rows is None:
            self._rows = {
                table: [dict(zip(self.names[table], row, strict=True)) for row in found]
                for table, found in self.tables.items()
            }
        return self._rows


@dataclass
class _Found:
    sum: int = 0
    is_there: bool = False
    tables: dict[str, list[tuple[Any, ...]]] = field(default_factory=dict)


class StateReader:
    """Reads the states of layers and speakers from one connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        tables = (*TABLES, *OF_GOLD, SPEAKER)
        self._names = {table: self._columns(table) for table in tables}
        self._hash = {table: hash_of(table, self._names[table]) for table in (*TABLES, *OF_GOLD)}
        self._of_aside = self._columns("set_aside")

    def _columns(self, table: str) -> tuple[str, ...]:
        return tuple(str(row[1]) for row in self.connection.execute(f"PRAGMA main.table_info({table})"))

    def layers(self, documents: Sequence[str]) -> dict[LayerKey, State]:
        """Return the layers of documents, and those that are known to have been there and were undone.

        Raises
        ------
        Damaged: a row holds what this program never writes.
        """
        found: dict[tuple[str, str], _Found] = {}
        for table, hashed in self._hash.items():
            names = self._names[table]
            document = names.index("document")
            annotator = None if table in OF_GOLD else names.index("annotator")
            for row in self._rows(table, "document", documents):
                key = (row[document], GOLD if annotator is None else row[annotator])
                if key not in found:
                    found[key] = _Found()
                each = found[key]
                each.sum += hashed(row)
                each.tables.setdefault(table, []).append(row)
                each.is_there |= table == "layer"
        sums = {key: column_of(each.sum) for key, each in found.items() if each.is_there}
        tables = {key: each.tables for key, each in found.items()}
        return {LayerKey(*key): state for key, state in self._states(sums, tables, "document", documents)}

    def speakers(self, ids: Sequence[str]) -> dict[str, State]:
        """Return speakers by id, and those that are known to have been there; errors as above."""
        names = self._names[SPEAKER]
        found = {row[names.index("id")]: row for row in self._rows(SPEAKER, "id", ids)}
        sums = {("", id): speaker_sum(dict(zip(names, row, strict=True))) for id, row in found.items()}
        tables = {("", id): {SPEAKER: [row]} for id, row in found.items()}
        return {key[1]: state for key, state in self._states(sums, tables, "name", ids)}

    def _states(
        self,
        sums: dict[Any, str],
        tables: dict[Any, dict[str, list[tuple[Any, ...]]]],
        column: str,
        values: Sequence[str],
    ) -> Iterable[tuple[tuple[str, str], State]]:
        more = " AND document = ''" if column == "name" else ""
        clocks: dict[tuple[str, str], dict[str, int]] = {}
        for document, name, sum, clock in self._select(
            f"SELECT document, name, sum, clock FROM lineage WHERE {column} IN ({{}}){more}", values
        ):
            if _SUM.fullmatch(str(sum)) and type(clock) is int and 0 < clock < MOST:
                clocks.setdefault((document, name), {})[sum] = clock
        aside: dict[tuple[str, str], dict[str, Row]] = {}
        for row in self._select(f"SELECT * FROM set_aside WHERE {column} IN ({{}}){more}", values):
            each = dict(zip(self._of_aside, row, strict=True))
            key = set_aside_from(each)
            aside.setdefault((key.document, key.name), {})[key.sum] = each
        for key in {**sums, **clocks}:
            known = clocks.get(key, {})
            beside = aside.get(key, {})
            present = sums.get(key)
            # A speaker who was deleted is still there where an annotation names it.
            if present is None or (column == "name" and not is_standing(known.get(present, 0))):
                joins = (sum for sum, row in beside.items() if is_joined(row))
                present = gone_state(known, joins) or present
            if present is None:
                continue  # the file holds the states of a layer, but not the layer
            if type(key[0]) is not str or type(key[1]) is not str:
                raise Damaged(tr("the layer"))
            # Imports change layers without a word in the lineage.
            now = known if is_standing(known.get(present, 0)) else settled(known, present, beside)
            standing = {sum: row for sum, row in beside.items() if is_standing(now.get(sum, 0))}
            yield key, State(present, now, known, standing, tables.get(key, {}), self._names)

    def _rows(self, table: str, column: str, values: Sequence[str]) -> Iterable[tuple[Any, ...]]:
        return self._select(f"SELECT * FROM main.{table} WHERE {column} IN ({{}})", values)

    def _select(self, sql: str, values: Sequence[str]) -> Iterable[tuple[Any, ...]]:
        for start in range(0, len(values), _AT_ONCE):
            part = values[start : start + _AT_ONCE]
            with closing(self.connection.cursor()) as cursor:
                cursor.row_factory = None
                yield from cursor.execute(sql.format(",".join("?" * len(part))), list(part)).fetchall()
