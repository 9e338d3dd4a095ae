"""Checksums of layers, by which a file is recognised that is partly an earlier one.

A checksum is the sum of the hashes of a layer's rows, as they were before speakers were joined
(`joined_speakers.py`), so an act changes it by the rows that it changes. It stands in a table of its own and
in the history beside the act, so in other pages of the file than the annotations. A turn counts the changes
of a layer: it tells which of two checksums is the later one without the time of day, and in whatever order
acts were undone.
"""

from __future__ import annotations

import json
from collections import defaultdict
from contextlib import closing
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.domain.changes import LayerKey
from annotator.domain.gold import GOLD
from annotator.store.changed_rows import KEYS
from annotator.store.joined_speakers import hash_of
from annotator.store.lineage import Follower
from annotator.store.row_hashes import MODULUS, column_of

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Mapping, Sequence

    from annotator.store.deltas import Deltas

    Values = Sequence[Any] | Mapping[str, Any]  # for the marks of a query

# The tables of a layer; only operations and imports change their rows.
TABLES = ("layer", "quotation", "claim", "entity", "waiver", "decision", "claim_decision")
# Tables whose rows belong to the gold layer of their document, and name no annotator. A decision that leaves
# the annotations as they are stands here alone.
OF_GOLD = ("gold_choice",)
_OF_LAYER = "document = ? AND annotator = ?"
_MOST_TURNS = 1 << 62  # more than any layer has: a higher number is no turn
_ROWS = 200  # rows that are hashed in one step, in 1 to 3 ms


class Known(NamedTuple):
    """The known facts on a layer.

    Attributes
    ----------
    turn: the number of its changes.
    sum: its checksum; None: to be made anew.
    act: the act that changed the layer last.
    """

    turn: int
    sum: int | None
    act: int | None


def _hash_of(table: str, row: Mapping[str, Any]) -> int:
    return hash_of(table, tuple(row))(tuple(row.values()))


def renew(connection: sqlite3.Connection, act: int, deltas: Deltas) -> str | None:
    """Renew the checksums of the layers that deltas have changed, and note the states that were replaced.

    Return the checksums for the history row of the act.

    The checksum of a layer that has none, or is begun, is made of all its rows: an earlier document may have
    had the same id. None: no layer has changed.
    """
    changes: defaultdict[LayerKey, int] = defaultdict(int)
    begun: set[LayerKey] = set()
    for table, before, after in deltas.of(*TABLES, *OF_GOLD):
        if before != after:
            row = after or before or {}
            change = (_hash_of(table, after) if after else 0) - (_hash_of(table, before) if before else 0)
            key = LayerKey(row["document"], GOLD if table in OF_GOLD else row["annotator"])
            changes[key] += change
            if table == "layer" and before is None:
                begun.add(key)
    sums: defaultdict[str, dict[str, list[Any]]] = defaultdict(dict)
    follower = Follower(connection, deltas)
    for key, change in changes.items():
        known = known_of(connection, key) or Known(0, None, None)
        is_new = known.sum is None or key in begun
        total = sum(steps_of(connection, key)) if is_new else (known.sum or 0) + change
        renewed = Known(known.turn + 1, total % MODULUS, act)
        put(connection, key, renewed)
        older = 0 if key in begun else total - change
        follower.follow(key, column_of(older), column_of(total))
        sums[key.document][key.annotator] = [renewed.turn, _column_of(renewed.sum)]
    follower.follow_speakers(deltas)
    follower.follow_threads(deltas)
    return json.dumps(sums, ensure_ascii=False) if sums else None


def forget(connection: sqlite3.Connection, layers: str, values: Values = ()) -> None:
    """Forget the checksums of layers, given by a query of documents and annotators.

    For rows that change outside of an operation; the next act on a layer makes its checksum anew.
    """
    connection.execute(
        "UPDATE main.checksum SET sum = NULL, act = NULL, turn = turn + 1"
        f" WHERE (document, annotator) IN ({layers})",
        values,
    )


def forget_documents(connection: sqlite3.Connection, having: str, values: Values = ()) -> None:
    """Forget the checksums of all layers of documents, given by a condition on `checksum.document`.

    For ids that come to another document: it may lack layers that the one before had.
    """
    forget(connection, f"SELECT document, annotator FROM main.checksum WHERE {having}", values)


def _column_of(total: int | None) -> str | None:
    return None if total is None else column_of(total)


def put(connection: sqlite3.Connection, key: LayerKey, known: Known) -> None:
    """Write what is known of a layer."""
    connection.execute(
        "INSERT OR REPLACE INTO checksum (document, annotator, turn, sum, act) VALUES (?, ?, ?, ?, ?)",
        (*key, known.turn, _column_of(known.sum), known.act),
    )


def known_of(connection: sqlite3.Connection, key: LayerKey) -> Known | None:
    """Return what is known of a layer, None if it has had no checksum yet."""
    row = connection.execute(
        "SELECT turn, sum, act FROM checksum WHERE document = ? AND annotator = ?", key
    ).fetchone()
    if row is None:
        return None
    turn, column, act = row
    return Known(turn_from(turn), sum_from(column), act if type(act) is int else None)


def turn_from(value: Any) -> int:
    """Return a turn as it is; 0 for another value."""
    return value if type(value) is int and 0 <= value < _MOST_TURNS else 0


def sum_from(column: Any) -> int | None:
    """Return the checksum in a column, None if it holds none."""
    try:
        return int(column, 16)
    except (ValueError, TypeError):
        return None


def steps_of(connection: sqlite3.Connection, key: LayerKey) -> Iterator[int]:
    """Yield the sums of the hashes of a layer's rows, some hundred rows each."""
    for table in (*TABLES, *OF_GOLD) if key.annotator == GOLD else TABLES:
        first, count = 0, _ROWS
        of_layer, values = ("document = ?", key[:1]) if table in OF_GOLD else (_OF_LAYER, key)
        order = "ORDER BY " + ", ".join(f'"{column}"' for column in KEYS[table])
        while count == _ROWS:
            with closing(connection.cursor()) as cursor:
                cursor.row_factory = None
                found = cursor.execute(
                    f"SELECT * FROM {table} WHERE {of_layer} {order} LIMIT {_ROWS} OFFSET {first}",
                    values,
                ).fetchall()
                names = [description[0] for description in cursor.description]
            count = len(found)
            first += count
            if count:
                yield sum(map(hash_of(table, names), found))
