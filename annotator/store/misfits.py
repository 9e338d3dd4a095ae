"""Layers whose rows, checksum and history do not fit each other: the file is partly an earlier one."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from annotator.domain.changes import LayerKey
from annotator.domain.translation import mark
from annotator.store.checksums import Known, known_of, put, steps_of, sum_from, turn_from
from annotator.store.history import record_permanent
from annotator.store.row_hashes import MODULUS

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator

    from annotator.store.connection import Database

NEWEST_ACTS = 20  # acts whose layers are checked when a project is opened


def of_newest_acts(database: Database) -> list[LayerKey]:
    """Return the layers that the newest acts have changed, at most as many as acts are looked at."""
    with database.reading() as connection:
        keys = _turns_in_history(connection, f"ORDER BY id DESC LIMIT {NEWEST_ACTS}")
    return list(keys)[:NEWEST_ACTS]


def of_all_acts(database: Database) -> dict[LayerKey, int]:
    """Return all layers that have checksums, each with its greatest turn in the history.

    Raises
    ------
    StorageError: the file cannot be read.
    """
    with database.reading() as connection:
        turns = _turns_in_history(connection, "ORDER BY id DESC")
        found = connection.execute(
            "SELECT CAST(document AS TEXT), CAST(annotator AS TEXT) FROM checksum"
        ).fetchall()
    return {LayerKey(*row): 0 for row in found} | turns


def fits(database: Database, key: LayerKey, turn: int | None = None) -> bool:
    """Tell whether the rows of a layer, its checksum and the history fit each other; see `check_in_steps`."""
    return all(check_in_steps(database, key, turn))


def check_in_steps(database: Database, key: LayerKey, turn: int | None = None) -> Iterator[bool]:
    """Check a layer, some hundred rows a step; yield whether its parts still fit each other.

    `turn` is the greatest one in the history; None: of its newest acts. No act may come between two steps.

    Raises
    ------
    StorageError: the file cannot be read.
    """
    with database.reading() as connection:
        known = known_of(connection, key)
        if turn is None:
            newest = _turns_in_history(connection, f"ORDER BY id DESC LIMIT {NEWEST_ACTS}")
            turn = newest.get(key, 0)
        is_there = connection.execute("SELECT 1 FROM document WHERE id = ?", (key.document,)).fetchone()
        if is_there is None:
            return  # it is in the trash
        if turn > (known.turn if known else 0):
            yield False
            return
        if known is None or known.sum is None:
            return
        if _in_history(connection, key, known) != known.sum:
            yield False
            return
    total = 0
    steps = steps_of(database.connection, key)
    while True:
        with database.reading():
            step = next(steps, None)
        if step is None:
            break
        total += step
        yield True
    with database.reading() as connection:
        is_same = known_of(connection, key) == known  # else another process has changed the layer meanwhile
    yield not is_same or total % MODULUS == known.sum


def _in_history(connection: sqlite3.Connection, key: LayerKey, known: Known) -> int | None:
    """Return the checksum of a layer beside the act that changed it last, None if it is of another turn."""
    row = connection.execute("SELECT checksum FROM history WHERE id = ?", (known.act,)).fetchone()
    turn, total = _sums_from(row[0] if row else None).get(key, (0, None))
    return total if turn == known.turn else None


def _turns_in_history(connection: sqlite3.Connection, order: str) -> dict[LayerKey, int]:
    """Return the greatest turn of each layer in the acts by an order, the newest layers first."""
    turns: dict[LayerKey, int] = {}
    for row in connection.execute(f"SELECT checksum FROM history {order}"):
        for key, (turn, _) in _sums_from(row[0]).items():
            turns[key] = max(turn, turns.get(key, 0))
    return turns


def _sums_from(column: Any) -> dict[LayerKey, tuple[int, int | None]]:
    """Return turns and checksums by layer in a column of the history; what cannot be read is left out."""
    sums = {}
    try:
        for document, by_annotator in json.loads(column or "{}").items():
            for annotator, (turn, text) in by_annotator.items():
                sums[LayerKey(document, annotator)] = (turn_from(turn), sum_from(text))
    except (ValueError, TypeError, AttributeError, RecursionError):
        return {}
    return sums


def accept(database: Database, keys: Iterable[LayerKey], annotator: str) -> None:
    """Take layers as they are from now on, although their checksums differ.

    Raises
    ------
    StorageError: the change could not be saved.
    """
    with database.transaction() as connection:
        turns = _turns_in_history(connection, "ORDER BY id DESC")
        for key in keys:
            known = known_of(connection, key)
            turn = max(known.turn if known else 0, turns.get(key, 0)) + 1
            put(connection, key, Known(turn, None, None))
        record_permanent(connection, mark("take annotations as they are"), annotator)
