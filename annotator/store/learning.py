"""The counts of an annotator's decisions, whether they are used, and the layers that do not count.

No acts: the counts are made anew from the decisions, so undo of a decision is counted like any other change.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.domain.learning import Learning
from annotator.domain.translation import mark
from annotator.store.columns import dump, loads, plain_object, reading
from annotator.store.history import record_permanent

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.store.connection import Database


_DONE = "SELECT count(*) FROM layer WHERE annotator = :annotator AND status = 'done'"


def learning(database: Database, annotator: str) -> Learning:
    """Return what an annotator's decisions have taught, used or not."""
    with database.reading() as connection:
        row = connection.execute("SELECT counts FROM learning WHERE annotator = ?", (annotator,)).fetchone()
        return learning_from(row) if row else Learning()


@reading(mark("what was learnt from decisions"))
def learning_from(row: Mapping[str, Any]) -> Learning:
    """Return the learning of a row."""
    return Learning.from_plain(plain_object(loads(row["counts"])))


def is_used(database: Database, annotator: str) -> bool:
    """Tell whether an annotator's decisions move the scores of suggestions."""
    with database.reading() as connection:
        row = connection.execute("SELECT used FROM learning WHERE annotator = ?", (annotator,)).fetchone()
        return row is None or bool(row[0])


def save(database: Database, annotator: str, learning: Learning) -> None:
    """Store newly made counts in place of the older ones."""
    with database.transaction() as connection:
        connection.execute(
            f"INSERT INTO learning (annotator, done, counts) VALUES (:annotator, ({_DONE}), :counts)"
            " ON CONFLICT (annotator) DO UPDATE SET done = excluded.done, counts = excluded.counts",
            {"annotator": annotator, "counts": dump(learning.to_plain())},
        )


def use(database: Database, annotator: str, *, used: bool) -> None:
    """Set whether an annotator's decisions move scores; the history tells who did, and when."""
    with database.transaction() as connection:
        connection.execute(
            "INSERT INTO learning (annotator, used, counts) VALUES (?, ?, ?)"
            " ON CONFLICT (annotator) DO UPDATE SET used = excluded.used",
            (annotator, int(used), dump(Learning().to_plain())),
        )
        record_permanent(connection, mark("learning on") if used else mark("learning off"), annotator)


def forget(database: Database, annotator: str) -> None:
    """Drop an annotator's counts, and count none of the layers that are begun by now."""
    with database.transaction() as connection:
        connection.execute(
            "UPDATE learning SET counts = ? WHERE annotator = ?", (dump(Learning().to_plain()), annotator)
        )
        connection.execute(
            "INSERT OR IGNORE INTO forgotten (document, annotator)"
            " SELECT document, annotator FROM layer WHERE annotator = ?",
            (annotator,),
        )
        record_permanent(connection, mark("forget what was learnt"), annotator)


def remember(database: Database, annotator: str) -> None:
    """Let the layers count again that were forgotten."""
    with database.transaction() as connection:
        connection.execute("DELETE FROM forgotten WHERE annotator = ?", (annotator,))
        record_permanent(connection, mark("count forgotten decisions again"), annotator)


def uncounted(database: Database, annotator: str) -> int:
    """Return the number of layers that the annotator has done since the counts were made."""
    with database.reading() as connection:
        row = connection.execute(
            f"SELECT max(0, ({_DONE})"  # documents may have been moved to the trash
            " - coalesce((SELECT done FROM learning WHERE annotator = :annotator), 0))",
            {"annotator": annotator},
        ).fetchone()
        return int(row[0])


def forgotten(database: Database, annotator: str) -> int:
    """Return the number of layers that an annotator has had forgotten."""
    with database.reading() as connection:
        rows = connection.execute("SELECT count(*) FROM forgotten WHERE annotator = ?", (annotator,))
        return int(rows.fetchone()[0])


def countable(database: Database, annotator: str, most: int) -> list[tuple[int, bool]]:
    """Return the last `most` documents whose decisions count: position, and whether the layer is done.

    Layers that were begun without suggestions do not count: a study compares them with the others.
    """
    with database.reading() as connection:
        rows = connection.execute(
            "SELECT CAST(d.position AS INTEGER) AS position, l.status = 'done' AS is_done"
            " FROM layer l JOIN document d ON d.id = l.document"
            " WHERE l.annotator = :annotator AND l.status != 'new'"
            " AND NOT EXISTS (SELECT 1 FROM forgotten f"
            " WHERE f.document = l.document AND f.annotator = l.annotator)"
            " AND NOT EXISTS (SELECT 1 FROM begun_blind b"
            " WHERE b.document = l.document AND b.annotator = l.annotator)"
            " ORDER BY d.position DESC LIMIT :most",
            {"annotator": annotator, "most": most},
        ).fetchall()
    return [(row["position"], bool(row["is_done"])) for row in reversed(rows)]
