"""Why an act cannot be undone or done again, in words that say what to do instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.errors import ActRefused, StorageError
from annotator.domain.stored_words import shown
from annotator.domain.translation import mark, tr
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

# What two acts have changed, by the table of the row.
_SAME = {
    "document": mark("the same document"), "document_text": mark("the same text"),
    "speaker": mark("the same speaker"), "layer": mark("the same layer"),
    "quotation": mark("the same quotation"), "claim": mark("the same claim"),
    "entity": mark("the same entity"), "waiver": mark("the same waiver"),
    "suggestion": mark("the same suggestion"), "claim_suggestion": mark("the same suggestion"),
    "decision": mark("the same decision"), "claim_decision": mark("the same decision"),
    "analysis": mark("the same analysis"), "codebook": mark("the same codebook"),
    "thread": mark("the same comment"),
    "assignment": mark("the same assignment"),
    "plan": mark("the same plan"), "due_date": mark("the same day to be done by"),
    "training": mark("the same training document"),
    "gold_choice": mark("the same difference"),
    "lineage": mark("the same layer"), "set_aside": mark("the same layer"),
}  # fmt: skip
_SAME_THING = mark("the same thing")


def refusal(entry: Entry, redo: bool, why: str) -> str:
    """Return the refusal of an act; `why` is a clause."""
    if redo:
        return tr("“{act}” cannot be done again: {reason}.", act=shown(entry.act), reason=why)
    return tr("“{act}” cannot be undone: {reason}.", act=shown(entry.act), reason=why)


def later(entry: Entry, redo: bool) -> str:
    """Return the refusal of an act that would break a reference."""
    if redo:
        return refusal(entry, redo, tr("it needs something that is not there any more"))
    return refusal(entry, redo, tr("something that came later depends on it"))


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
            why = tr("“{title}” is in the trash", title=title)
            raise ActRefused(refusal(entry, redo, why), tr("Restore it first."))


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
                why = tr("{name} has worked on “{title}” since", name=name, title=row[0])
                raise ActRefused(refusal(entry, redo, why), tr("Move documents to the trash instead."))


def row_changed(
    connection: sqlite3.Connection, database: Database, entry: Entry, table: str, key: Row, *, redo: bool
) -> ActRefused:
    """Return the refusal of an act whose row is not as it left it."""
    if table == "trash":
        return ActRefused(
            refusal(entry, redo, tr("its documents have left the trash, or came back, since")),
            tr("Move them by hand: the trash shows what is in it."),
        )
    same = tr(_SAME.get(table, _SAME_THING))
    act = _own_act_between(connection, database, entry, table, key, redo=redo)
    if act is not None:
        why = tr("“{act}” bears on {same_thing}", act=shown(act), same_thing=same)
        return ActRefused(
            refusal(entry, redo, why), tr("First do that again.") if redo else tr("First undo that.")
        )
    why = tr("somebody has changed {same_thing} since", same_thing=same)
    return ActRefused(refusal(entry, redo, why), tr("Change it by hand instead."))


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
