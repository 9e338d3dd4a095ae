"""Annotations across documents: gathered in steps, between which acts come, sorted, and read in pages.

What is gathered stands in tables of SQLite's own for the connection, which are in no file of the project:
memory stays flat however many there are, and rows can be read while others are still gathered.
"""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING, NamedTuple

from annotator.store import kept_back
from annotator.store.annotation_conditions import DAY, END, START, AnnotationConditions, Source
from annotator.store.listed_annotations import listed
from annotator.store.positions import last_in

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Collection, Sequence

    from annotator.domain.annotation_query import AnnotationQuery, Order
    from annotator.store.connection import Database
    from annotator.store.listed_annotations import Listed

    # Returns those of hits, as (position, annotator, id), that are to stay in a list.
    Choice = Callable[[Sequence[tuple[int, str, str]]], Collection[tuple[int, str, str]]]

_SORTED_BY = 60  # characters before or after by which rows are sorted
_FIRST, _MOST = 1_000, 50_000  # documents, or annotations of a speaker, that are looked at in a step
_CHOSEN = 100  # the same where a choice looks at each
_SHORT, _LONG = 0.1, 0.3  # seconds: steps that take less grow, steps that take more shrink
_KEYS = 5_000  # rows whose neighbouring words are read in a step
_WORD = re.compile(r"[^\W_]+")

_ORDER_BY: dict[Order, str] = {
    "document": "",
    "date": "day IS NULL, day,",
    "speaker": "name IS NULL, name COLLATE NOCASE, name,",
    "before": "before,",
    "after": "after,",
}
_IN_TEXT = "position, start, hit"


class Progress(NamedTuple):
    """The progress of a list.

    Attributes
    ----------
    found: annotations so far.
    done, total: documents looked at, of how many; 0 of 0 where their number does not tell.
    is_complete: whether all are gathered and in their order.
    """

    found: int
    done: int = 0
    total: int = 0
    is_complete: bool = False


class AnnotationList:
    """The annotations that meet a query, for an annotator at work."""

    def __init__(
        self,
        database: Database,
        query: AnnotationQuery,
        annotator: str | None,
        defaults: dict[str, str],
        choice: Choice | None = None,
    ) -> None:
        """Begin a list; `defaults`: see `AnnotationConditions`; `choice` decides on hits at last."""
        self.query = query
        self._database = database
        self._annotator = annotator
        self._choice = choice
        self._conditions = AnnotationConditions(database, query, annotator, defaults)
        # Whether of blind documents not even what is the annotator's own is listed.
        self._leaves_all_out = query.lists_suggestions or self._conditions.leaves_blind_out
        self._left = list(self._conditions.sources)
        self._after: int | tuple[str, str, str] | None = (
            None  # in the source at work: what was looked at last
        )
        self._size = _FIRST if choice is None else _CHOSEN
        self._last_hit = 0
        self._keyed_hit = 0  # the last hit whose neighbouring words are read
        self._is_named = False
        self._comes_in_order = all(source.paging == "positions" for source in self._left)
        self._is_as_found = False  # whether the order is that in which the rows were found
        self._order: Order = "document"
        self._is_ordered = False
        self.progress = Progress(0)
        with database.reading() as connection:
            for table in ("hits", "named", "ordered"):
                connection.execute(f"DROP TABLE IF EXISTS temp.{table}")
            connection.execute(
                "CREATE TABLE temp.hits (hit INTEGER PRIMARY KEY, position INTEGER, annotator TEXT, id TEXT,"
                " start INTEGER, past INTEGER, day TEXT, speaker TEXT, before TEXT, after TEXT)"
            )
            self._last = last_in(connection)
            connection.create_function("words_before", 1, _words_before, deterministic=True)
            connection.create_function("words_after", 1, _words_after, deterministic=True)

    def order_by(self, order: Order) -> None:
        """Set the order; steps bring it about."""
        if order != self._order:
            self._order, self._is_ordered = order, False
            self.progress = self.progress._replace(is_complete=False)

    @property
    def is_gathered(self) -> bool:
        """Tell whether no more rows are looked for."""
        return not self._left

    def look_for_no_more(self) -> None:
        """Leave what is not gathered yet; steps sort what is."""
        self._left.clear()

    @property
    def is_to_be_sorted(self) -> bool:
        """Tell whether the next step only sorts what was read: no act waits for that."""
        is_read = self._keyed_hit >= self._last_hit or self._order not in ("before", "after")
        return self.is_gathered and is_read and (self._is_named or self._order != "speaker")

    def step(self) -> Progress:
        """Gather or sort a little more; after an interruption, again is safe.

        Raises
        ------
        ProjectDamaged, StorageError: rows cannot be read.
        """
        with self._database.reading() as connection:
            if self._left:
                began = time.monotonic()
                self._gather(connection)
                self._adapt(time.monotonic() - began)
            elif self.is_to_be_sorted:
                self._sort(connection)
            elif self._order == "speaker":
                self._read_names(connection)
            else:
                self._read_neighbours(connection)
        return self.progress

    # Gathering

    def _gather(self, connection: sqlite3.Connection) -> None:
        # What an interrupted step has left goes.
        connection.execute("DELETE FROM temp.hits WHERE hit > ?", (self._last_hit,))
        source = self._left[0]
        bounds, after = self._next_bounds(connection, source)
        values = {**self._conditions.values, **bounds}
        within = _WITHIN[source.paging]
        connection.execute(
            "INSERT INTO temp.hits (position, annotator, id, start, past, day, speaker)"
            f" SELECT d.position, {self._conditions.annotator}, t.id, {START}, {END}, {DAY},"
            f" {self._conditions.speaker} FROM {source.tables}"
            f" WHERE {within} AND ({source.where}) AND {self._conditions.where}"
            + (f" ORDER BY d.position, {START}, t.id" if source.paging == "positions" else ""),
            values,
        )
        self._leave_out(connection)
        found, last = connection.execute(
            "SELECT count(*), coalesce(max(hit), 0) FROM temp.hits WHERE hit > ?", (self._last_hit,)
        ).fetchone()
        self._last_hit = max(self._last_hit, int(last))
        self._after = after
        done, total = (int(bounds["position_until"]), self._last) if source.paging == "positions" else (0, 0)
        self.progress = Progress(self.progress.found + int(found), done, total)
        if after is None:
            self._left.pop(0)

    def _next_bounds(
        self, connection: sqlite3.Connection, source: Source
    ) -> tuple[dict[str, int | str], int | tuple[str, str, str] | None]:
        """Return the parameters of the next part of a source, and what comes before the part after it."""
        if source.paging == "positions":
            after = self._after if isinstance(self._after, int) else 0
            until = min(after + self._size, self._last)
            return {"position_after": after, "position_until": until}, until if until < self._last else None
        if source.paging == "once":
            return {}, None
        first = self._after if isinstance(self._after, tuple) else ("", "", "")
        row = connection.execute(
            f"SELECT k.document, k.annotator, k.id FROM {source.paging} k WHERE k.speaker = ?"
            " AND (k.document, k.annotator, k.id) > (?, ?, ?)"
            " ORDER BY k.document, k.annotator, k.id LIMIT 1 OFFSET ?",
            (self._conditions.values["a_speaker"], *first, self._size - 1),
        ).fetchone()
        last = (str(row[0]), str(row[1]), str(row[2])) if row is not None else None
        names = ("document_after", "annotator_after", "id_after")
        bounds: dict[str, int | str] = dict(zip(names, first, strict=True))
        names = ("document_until", "annotator_until", "id_until")
        bounds |= dict(zip(names, last or (_BEHIND_ALL, "", ""), strict=True))
        return bounds, last

    def _adapt(self, seconds: float) -> None:
        """Let a step take about as long as the window's acts may wait."""
        if seconds < _SHORT and self._choice is None:
            self._size = min(2 * self._size, _MOST)
        elif seconds > _LONG:
            self._size = max(self._size // 2, 1)

    def _leave_out(self, connection: sqlite3.Connection) -> None:
        """Leave out what blind documents must not show, and what the choice does not take."""
        own = kept_back.own_layer(self._annotator)
        new = connection.execute(
            "SELECT h.position, h.annotator, h.id, h.hit, d.id AS document FROM temp.hits h"
            " JOIN document d USING (position) WHERE h.hit > :last AND (:all OR h.annotator IS NOT :own)",
            {
                "last": self._last_hit,
                "all": self._choice is not None or self._leaves_all_out,
                "own": own,
            },
        ).fetchall()
        of_others = [row for row in new if self._leaves_all_out or row["annotator"] != own]
        places = list(dict.fromkeys((int(row["position"]), str(row["document"])) for row in of_others))
        if self.query.lists_suggestions:
            seen = set(kept_back.with_suggestions(self._database, places, self._annotator))
        else:
            seen = set(kept_back.shown(self._database, dict(places), self._annotator))
        gone = {row["hit"] for row in of_others if row["position"] not in seen}
        if self._choice is not None:
            keys = {row["hit"]: (row["position"], row["annotator"], row["id"]) for row in new}
            stay = set(self._choice([key for hit, key in keys.items() if hit not in gone]))
            gone |= {hit for hit, key in keys.items() if key not in stay}
        connection.executemany("DELETE FROM temp.hits WHERE hit = ?", [(hit,) for hit in gone])

    # Order

    def _read_neighbours(self, connection: sqlite3.Connection) -> None:
        """Read the words before and after some rows."""
        text = "(SELECT CAST(o.text AS TEXT) FROM document_text o WHERE o.position = hits.position)"
        first, number = f"max(1, start - {_SORTED_BY} + 1)", f"min(start, {_SORTED_BY})"
        connection.execute(
            "UPDATE temp.hits SET"
            f" before = words_before(substr({text}, {first}, {number})),"
            f" after = words_after(substr({text}, past + 1, {_SORTED_BY})) WHERE hit > ? AND hit <= ?",
            (self._keyed_hit, self._keyed_hit + _KEYS),
        )
        self._keyed_hit += _KEYS

    def _read_names(self, connection: sqlite3.Connection) -> None:
        """Read the names of the speakers that rows have."""
        connection.execute("DROP TABLE IF EXISTS temp.named")
        connection.execute(
            "CREATE TABLE temp.named AS SELECT s.id AS speaker, CAST(s.name AS TEXT) AS name"
            " FROM (SELECT DISTINCT speaker FROM temp.hits) h JOIN speaker s ON s.id = h.speaker"
        )
        connection.execute("CREATE INDEX temp.named_speaker ON named (speaker, name)")
        self._is_named = True

    def _sort(self, connection: sqlite3.Connection) -> None:
        connection.execute("DROP TABLE IF EXISTS temp.ordered")
        self._is_as_found = self._order == "document" and self._comes_in_order
        if self._is_as_found:
            self._is_ordered = True
            self.progress = self.progress._replace(is_complete=True)
            return
        connection.execute("CREATE TABLE temp.ordered (row INTEGER PRIMARY KEY, hit INTEGER NOT NULL)")
        names = " LEFT JOIN temp.named USING (speaker)" if self._order == "speaker" else ""
        connection.execute(
            f"INSERT INTO temp.ordered (hit) SELECT hit FROM temp.hits{names}"
            f" ORDER BY {_ORDER_BY[self._order]} {_IN_TEXT}"
        )
        self._is_ordered = True
        self.progress = self.progress._replace(is_complete=True)

    # Reading

    def rows(self, first: int, number: int) -> list[Listed | None]:
        """Return some rows from one (from 0), in their order or, until that is there, as they were found.

        None stands for annotations that have gone since they were found.

        Raises
        ------
        ProjectDamaged, StorageError: a row cannot be read.
        """
        with self._database.reading() as connection:
            if self._is_ordered and not self._is_as_found:
                hits = connection.execute(
                    "SELECT h.* FROM temp.ordered o CROSS JOIN temp.hits h USING (hit)"
                    " WHERE o.row > ? AND o.row <= ? ORDER BY o.row",
                    (first, first + number),
                ).fetchall()
            elif self._last_hit == self.progress.found:  # none was left out
                hits = connection.execute(
                    "SELECT * FROM temp.hits WHERE hit > ? AND hit <= ? ORDER BY hit",
                    (first, min(first + number, self._last_hit)),
                ).fetchall()
            else:
                hits = connection.execute(
                    "SELECT * FROM temp.hits WHERE hit <= ? ORDER BY hit LIMIT ? OFFSET ?",
                    (self._last_hit, number, first),
                ).fetchall()
            return list(listed(self._database, self.query, hits))

    def months(self) -> list[tuple[str, int]]:
        """Return the numbers of annotations by month of publication ("2025-11"), in order; "" without one."""
        with self._database.reading() as connection:
            found = connection.execute(
                "SELECT coalesce(substr(day, 1, 7), '') AS month, count(*) FROM temp.hits WHERE hit <= ?"
                " GROUP BY month ORDER BY month",
                (self._last_hit,),
            ).fetchall()
        return [(str(row[0]), int(row[1])) for row in found]


_BEHIND_ALL = "\U0010ffff"  # greater than any id of a document
_BY_KEY = (
    "k.document >= :document_after AND k.document <= :document_until"
    " AND (k.document, k.annotator, k.id) > (:document_after, :annotator_after, :id_after)"
    " AND (k.document, k.annotator, k.id) <= (:document_until, :annotator_until, :id_until)"
)
_WITHIN = {
    "positions": "d.position > :position_after AND d.position <= :position_until",
    "quotation": _BY_KEY,
    "claim": _BY_KEY,
    "once": "true",
}


def _words_before(text: str | None) -> str:
    """Return the last words first, by which rows are sorted by what stands before."""
    return " ".join(reversed(_WORD.findall((text or "").casefold())))


def _words_after(text: str | None) -> str:
    return " ".join(_WORD.findall((text or "").casefold()))
