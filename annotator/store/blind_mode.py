"""Blind mode of a project: the documents that an annotator gets without suggestions.

Undo does not change the setting: a study must not be changed in passing. The first act on a layer records
whether it is begun blind; later settings do not change that, so that studies compare what was done.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from annotator.domain.decisions import Blindness
from annotator.domain.gold import GOLD
from annotator.store.history import now, record_permanent

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from annotator.store.connection import Database

# Without suggestions to the end, or until the annotator has marked the document done.
Begun = Literal["blind", "blind until done"]


def blindness(database: Database) -> Blindness:
    """Return the setting."""
    with database.reading() as connection:
        return _setting(connection)


def _setting(connection: sqlite3.Connection) -> Blindness:
    row = connection.execute(
        "SELECT CAST(share AS INTEGER) AS share, until_done, CAST(annotator AS TEXT) AS annotator,"
        " CAST(since AS TEXT) AS since"
        " FROM blindness"
    ).fetchone()
    if row is None:
        return Blindness(0)
    return Blindness(row["share"], bool(row["until_done"]), row["annotator"], row["since"])


def set_blindness(database: Database, wanted: Blindness, annotator: str) -> None:
    """Set blind mode for documents not begun yet; the history tells who did, and when."""
    with database.transaction() as connection:
        connection.execute(
            "INSERT INTO blindness (id, share, until_done, annotator, since) VALUES (1, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET share = excluded.share, until_done = excluded.until_done,"
            " annotator = excluded.annotator, since = excluded.since",
            (wanted.share, wanted.until_done, annotator, now()),
        )
        record_permanent(connection, wanted.words, annotator)


def is_blind(database: Database, document: str, annotator: str) -> bool:
    """Tell whether an annotator sees no suggestions in a document now."""
    with database.reading() as connection:
        return _is_blind(connection, _setting(connection), document, annotator)


def _is_blind(connection: sqlite3.Connection, setting: Blindness, document: str, annotator: str) -> bool:
    key = (document, annotator)
    if annotator == GOLD:  # it is made of layers, not of the text
        return False
    row = connection.execute(
        "SELECT lifted FROM begun_blind WHERE document = ? AND annotator = ?", key
    ).fetchone()
    if row is not None:
        return row[0] is None
    if not setting.takes(*key):
        return False
    begun_layer = connection.execute(
        "SELECT 1 FROM layer WHERE document = ? AND annotator = ? AND status != 'new'", key
    ).fetchone()
    return begun_layer is None


def is_used(database: Database) -> bool:
    """Tell whether blind mode was ever set."""
    with database.reading() as connection:
        return connection.execute("SELECT 1 FROM blindness").fetchone() is not None


def without_blind(database: Database, places: Iterable[tuple[int, str]], annotator: str | None) -> list[int]:
    """Return from pairs ``(position, id)`` the positions of documents with suggestions for an annotator."""
    with database.reading() as connection:
        if annotator is None or not is_used(database):
            return [position for position, _ in places]
        setting = _setting(connection)
        return [position for position, id in places if not _is_blind(connection, setting, id, annotator)]


def note_begun(connection: sqlite3.Connection, document: str, annotator: str) -> None:
    """Record, with the first act on a layer, whether it is begun without suggestions."""
    setting = _setting(connection)
    if _is_blind(connection, setting, document, annotator):
        how: Begun = "blind until done" if setting.until_done else "blind"
        connection.execute(
            "INSERT OR IGNORE INTO begun_blind (document, annotator, how) VALUES (?, ?, ?)",
            (document, annotator, how),
        )


def note_done(connection: sqlite3.Connection, document: str, annotator: str) -> None:
    """Show suggestions from now on if the layer is blind until done; undo does not hide them again."""
    connection.execute(
        "UPDATE begun_blind SET lifted = ? WHERE document = ? AND annotator = ?"
        " AND how = 'blind until done' AND lifted IS NULL",
        (now(), document, annotator),
    )
