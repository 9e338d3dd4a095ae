"""Results computed from texts and layers: dropped once these change, by an act or by undo.

The analysis of a new text goes, but for what was imported with the document or decided on; the search
finds the new words. The number of findings of a changed layer goes.
"""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from typing import TYPE_CHECKING

from annotator.store import analyses, finding_counts
from annotator.store.suggestions import TABLES

if TYPE_CHECKING:
    from annotator.store.deltas import Deltas


def decided_ids(connection: sqlite3.Connection, document: str, kind: str) -> set[str]:
    """Return the ids of the suggestions of a kind that somebody has decided on, or that such ones name."""
    decisions = TABLES[kind].decisions
    found = connection.execute(f"SELECT suggestion FROM {decisions} WHERE document = ?", (document,))
    kept = {str(row[0]) for row in found.fetchall()}
    if kind == "quotation":
        named = connection.execute(
            "SELECT s.quotation FROM claim_suggestion s JOIN claim_decision d"
            " ON d.document = s.document AND d.suggestion = s.id"
            " WHERE s.document = ? AND s.quotation IS NOT NULL",
            (document,),
        )
        kept |= {str(row[0]) for row in named.fetchall()}
    return kept


def is_imported(connection: sqlite3.Connection, document: str) -> bool:
    """Tell whether entities or suggestions came with a document: they cannot be computed anew."""
    row = connection.execute("SELECT model FROM analysis WHERE document = ?", (document,)).fetchone()
    return row is not None and row[0] == analyses.IMPORTED


def settle(connection: sqlite3.Connection, deltas: Deltas) -> None:
    """Drop what was computed from changed texts and layers, and let the search find the new words."""
    finding_counts.forget(connection, deltas)
    titles: dict[int, str] = {}  # before the deltas, of the documents whose words change
    retitled: set[int] = set()
    for _, before, after in deltas.of("document"):
        if before is None or after is None:
            continue
        if before["sha256"] != after["sha256"]:
            drop_computed(connection, after["id"])
        titles.setdefault(after["position"], before["title"])
        if before["title"] != after["title"]:
            retitled.add(after["position"])
    for _, before, after in deltas.of("document_text"):
        position = (after or {}).get("position")
        if position in titles:
            retitled.discard(position)
            _index_again(connection, position, titles.pop(position), before["text"] if before else None)
    for position in sorted(retitled):
        _index_again(connection, position, titles[position], None)


def drop_computed(connection: sqlite3.Connection, id: str) -> None:
    """Drop what can be computed anew of a document."""
    connection.execute("DELETE FROM syntax WHERE document = ?", (id,))
    connection.execute("DELETE FROM analysis_failure WHERE document = ?", (id,))
    if is_imported(connection, id):
        return
    connection.execute("DELETE FROM analysis WHERE document = ?", (id,))
    for kind in ("claim", "quotation"):  # claims name quotations
        table, kept = TABLES[kind].suggestions, decided_ids(connection, id, kind)
        found = connection.execute(f"SELECT id FROM {table} WHERE document = ?", (id,)).fetchall()
        gone = [(id, row[0]) for row in found if row[0] not in kept]
        connection.executemany(f"DELETE FROM {table} WHERE document = ? AND id = ?", gone)


def _index_again(connection: sqlite3.Connection, position: int, old_title: str, old_text: str | None) -> None:
    """Let the search find the present words of a document; it held these before (None: the text is the same).

    The index may be damaged or lag behind (see `search`): then it is left as it is.
    """
    with suppress(sqlite3.DatabaseError):
        last = connection.execute("SELECT rowid FROM search ORDER BY rowid DESC LIMIT 1").fetchone()
        if last is None or position > last[0]:
            return
        row = connection.execute(
            "SELECT d.title, coalesce(t.text, '') FROM document d LEFT JOIN document_text t USING (position)"
            " WHERE d.position = ?",
            (position,),
        ).fetchone()
        columns = "(search, rowid, title, text)"
        older = (position, old_title, row[1] if old_text is None else old_text)
        connection.execute(f"INSERT INTO search {columns} VALUES ('delete', ?, ?, ?)", older)
        newer = (position, row[0], row[1])
        connection.execute("INSERT INTO search (rowid, title, text) VALUES (?, ?, ?)", newer)
