"""Why an act cannot be undone or done again, in words that say what to do instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.errors import ActRefused, StorageError
from annotator.store import trash
from annotator.store.changed_rows import runs_in_trash
from annotator.store.history_rows import checked_deltas, key_of
from annotator.store.positions import without
from annotator.store.text_changes import annotators

if TYPE_CHECKING:
    import sqlite3

    from annotator.store.columns import Row
    from annotator.store.connection import Database
    from annotator.store.deltas import Deltas
    from annotator.store.history import Entry

# Tables in words, where their names are none.
_WORDS = {
    "document_text": "text", "claim_suggestion": "suggestion", "claim_decision": "decision",
}  # fmt: skip


def refusal(entry: Entry, redo: bool) -> str:
    """Return the beginning of a refusal."""
    return f"“{entry.act}” cannot be {'done again' if redo else 'undone'}"


def later(entry: Entry, redo: bool) -> str:
    """Return the refusal of an act that would break a reference."""
    if redo:
        return f"{refusal(entry, redo)}: it needs something that is not there any more."
    return f"{refusal(entry, redo)}: something that came later depends on it."


def refuse_in_trash(connection: sqlite3.Connection, entry: Entry, deltas: Deltas, *, redo: bool) -> None:
    """Refuse deltas of a document that is in the trash, and that they do not take out of it.

    Raises
    ------
    ActRefused: they cannot be applied there.
    """
    if connection.execute("SELECT 1 FROM trash LIMIT 1").fetchone() is None:
        return
    ids = {row["document"] for _, *both in deltas for row in both if row and "document" in row}
    ids |= {row["id"] for table, *both in deltas for row in both if row and table == "document"}
    coming = without(*runs_in_trash(deltas))
    for id in sorted(ids):
        title = trash.title_of(connection, id, coming)
        if title is not None:
            raise ActRefused(f"{refusal(entry, redo)}: “{title}” is in the trash.", "Restore it first.")


def refuse_annotated(connection: sqlite3.Connection, entry: Entry, deltas: Deltas, *, redo: bool) -> None:
    """Refuse to put a document into the trash that somebody else has annotated since the act.

    Raises
    ------
    ActRefused: somebody has; the first such document is named.
    """
    before, after = runs_in_trash(deltas)
    runs = without(after, before)
    names = annotators(connection) - {entry.annotator} if runs else ()
    for name in names:
        for run in runs:
            row = connection.execute(
                "SELECT CAST(d.title AS TEXT) FROM history h JOIN document d ON d.id = h.document"
                " WHERE h.annotator = :name AND h.state = 'done' AND h.id > :act"
                " AND d.position BETWEEN :first AND :last LIMIT 1",
                {"name": name, "act": entry.id, **run._asdict()},
            ).fetchone()
            if row is not None:
                raise ActRefused(
                    f"{refusal(entry, redo)}: {name} has worked on “{row[0]}” since.",
                    "Move documents to the trash instead.",
                )


def row_changed(
    connection: sqlite3.Connection, database: Database, entry: Entry, table: str, key: Row, *, redo: bool
) -> ActRefused:
    """Return the refusal of an act whose row is not as it left it."""
    if table == "trash":
        return ActRefused(
            f"{refusal(entry, redo)}: its documents have left the trash, or came back, since.",
            "Move them by hand: the trash shows what is in it.",
        )
    word = _WORDS.get(table, table)
    act = _own_act_between(connection, database, entry, table, key, redo=redo)
    if act is not None:
        first = "do that again" if redo else "undo that"
        return ActRefused(f"{refusal(entry, redo)}: “{act}” bears on the same {word}.", f"First {first}.")
    return ActRefused(
        f"{refusal(entry, redo)}: somebody has changed the same {word} since.", "Change it by hand instead."
    )


def _own_act_between(
    connection: sqlite3.Connection, database: Database, entry: Entry, table: str, key: Row, *, redo: bool
) -> str | None:
    """Return the name of the annotator's own act on several documents that has changed a row since."""
    comparison, state = ("<", "undone") if redo else (">", "done")
    acts = connection.execute(
        "SELECT act, deltas FROM history WHERE annotator IS ? AND document IS NULL AND state = ?"
        f" AND id {comparison} ? ORDER BY id DESC",
        (entry.annotator, state, entry.id),
    ).fetchall()
    for act, column in acts:
        try:
            deltas = checked_deltas(connection, column, database).of(table)
            if any(key_of(table, key) == key_of(table, before or after) for _, before, after in deltas):
                return str(act)
        except StorageError:
            continue  # a damaged row is told of when it is to be undone itself
    return None
