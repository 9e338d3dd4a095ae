"""Undo and redo: of the last act, of the last act on one document, or of all acts up to one."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

from annotator.domain.errors import ActRefused
from annotator.domain.translation import mark, tr
from annotator.store import checksums, trash
from annotator.store.changed_rows import AGREED_UPON, LEFT_BEHIND, changes_of, runs_in_trash
from annotator.store.columns import can_be_id
from annotator.store.computed import settle
from annotator.store.deltas import BLOCK, Deltas
from annotator.store.history import ENTRY, Entry, next_id, now, peek
from annotator.store.history_rows import (
    checked_deltas,
    delete_row,
    final_rows,
    key_of,
    read_row,
    write_row,
)
from annotator.store.operations import expect_if_many_move, prepare_if_much
from annotator.store.references import check_speakers, references_kept
from annotator.store.refusals import later, refusal, refuse_annotated, refuse_in_trash, row_changed
from annotator.store.text_changes import misplaced, outdated

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Mapping

    from annotator.domain.changes import Changes
    from annotator.store.columns import Row
    from annotator.store.connection import Database

_MOST_READ = 8_000_000  # characters of an act: more are not read to count its rows
DOCUMENTS_AT_ONCE = 200  # moving them takes as long as writing a block of rows

# The refusals where there is nothing to do: without and with a document; and where another act was the last.
_NOTHING = {
    False: (mark("There is nothing to undo."), mark("There is nothing to undo in this document.")),
    True: (mark("There is nothing to redo."), mark("There is nothing to redo in this document.")),
}
_OTHER_ACT = {
    False: mark("Another act has come meanwhile, so nothing was undone."),
    True: mark("Another act has come meanwhile, so nothing was done again."),
}


def step(
    database: Database,
    annotator: str | None,
    *,
    redo: bool,
    document: str | None = None,
    only: int | None = None,
) -> Changes:
    """Undo an annotator's last act (on one document), or redo the act undone last; `only`: if it is this one.

    Raises
    ------
    ActRefused: there is no such act, somebody has changed its rows since, or something depends on it.
    StorageError: writing failed; nothing is changed.
    """
    word = "redo" if redo else "undo"
    entry = peek(database, annotator, redo=redo, document=document)
    if entry is None:
        raise ActRefused(tr(_NOTHING[redo][bool(document)]))
    if only not in (None, entry.id):
        raise ActRefused(tr(_OTHER_ACT[redo]), tr("Do it again."))
    with references_kept(later(entry, redo)), database.transaction(unspilled=True) as connection:
        deltas = _apply(connection, database, entry, redo)
        prepare_if_much(database, deltas)
        check_speakers(connection, deltas)
        return changes_of(f"{word}: {entry.act}", now(), entry.document, deltas)


def is_long(database: Database, way: Iterable[Entry]) -> bool:
    """Tell whether undo or redo changes too many rows for a window to wait.

    Packed acts are long; of others the rows are counted, and the documents that come or go.
    """
    weight = 0
    with database.reading() as connection:
        for entry in way:
            weight += _weight(connection, database, entry)
            if weight > BLOCK:
                return True
    return False


def _weight(connection: sqlite3.Connection, database: Database, entry: Entry) -> int:
    """Return the weight of an act in rows."""
    row = connection.execute(
        "SELECT iif(typeof(deltas) = 'text' AND length(deltas) <= ?, deltas, NULL) FROM history WHERE id = ?",
        (_MOST_READ, entry.id),
    ).fetchone()
    if row[0] is None:
        return BLOCK + 1
    deltas = checked_deltas(connection, row[0], database)
    runs = runs_in_trash(deltas)
    moved = sum(run.number for both in runs for run in both)
    return len(deltas) + moved * BLOCK // DOCUMENTS_AT_ONCE


def is_long_jump(database: Database, annotator: str | None, id: int | None) -> bool:
    """Tell the same of a jump to an entry (None: no act).

    Raises
    ------
    ActRefused: the entry is no act to jump to.
    """
    with database.reading() as connection:
        _, way = way_to(connection, annotator, id)
    return is_long(database, way)


def jump(database: Database, annotator: str | None, id: int | None) -> tuple[Changes, ...]:
    """Undo or redo acts until an entry (None: no act) is the last act done, in one transaction.

    Returns one `Changes` for each document, the document reached last at the end; () if no act is on the way.

    Raises
    ------
    ActRefused: the entry is no act to jump to, or an act on the way is refused; nothing is changed.
    StorageError: writing failed; nothing is changed.
    """
    with database.reading() as connection:
        redo, way = way_to(connection, annotator, id)
    if not way:
        return ()
    word = "redo" if redo else "undo"
    deltas_of: dict[str | None, Deltas] = {}
    all_deltas = Deltas()
    # References are checked at the commit, which does not tell which of several acts broke a reference.
    of_several = tr(
        "The history cannot go there: something that came later depends on one of the acts on the way."
    )
    refusal = later(way[0], redo) if len(way) == 1 else of_several
    with references_kept(refusal), database.transaction(unspilled=True) as connection:
        for entry in way:
            deltas = _apply(connection, database, entry, redo)
            of_document = deltas_of.pop(entry.document, None) or Deltas()
            of_document.extend(deltas)
            deltas_of[entry.document] = of_document
            all_deltas.extend(deltas)
        prepare_if_much(database, all_deltas)
        check_speakers(connection, all_deltas)
        # Acts on speakers and acts on documents can change the same annotations: report each row as it is at
        # the end, whichever act changed it last.
        final = final_rows(all_deltas) if len(way) > 1 else None
        act = f"{word}: {way[0].act}" if len(way) == 1 else f"{word}: {len(way)} acts"
        time = now()
        return tuple(
            changes_of(act, time, document, deltas if final is None else _at_the_end(deltas, final))
            for document, deltas in deltas_of.items()
        )


def _at_the_end(deltas: Deltas, final: Mapping[tuple[Any, ...], Row | None]) -> Deltas:
    """Return deltas with their rows as they are in the end."""
    return Deltas(
        (table, before, after)
        if table == "trash"  # documents come and go by what changed, not by what is there
        else (table, before or after, final[key_of(table, before or after)])
        for table, before, after in deltas
    )


def way_to(
    connection: sqlite3.Connection, annotator: str | None, id: int | None, document: str | None = None
) -> tuple[bool, list[Entry]]:
    """Return whether a jump to an entry is by redo, and the entries on the way, in this order.

    With a document, only the entries that may have changed that document.

    Raises
    ------
    ActRefused: the entry is no act to jump to.
    """
    redo, where, values = on_the_way(connection, annotator, id, document)
    records = connection.execute(
        f"SELECT {ENTRY} FROM history WHERE {where} ORDER BY id {'ASC' if redo else 'DESC'}",
        values,
    ).fetchall()
    return redo, [Entry(**dict(row)) for row in records]


def on_the_way(
    connection: sqlite3.Connection, annotator: str | None, id: int | None, document: str | None = None
) -> tuple[bool, str, list[Any]]:
    """Return whether a jump is by redo, and the SQL condition of the entries on the way, with its values.

    Raises
    ------
    ActRefused: the entry is no act to jump to.
    """
    redo = id is not None and _is_undone(connection, annotator, id)
    where = "annotator IS ? AND state = ?"
    values: list[Any] = [annotator, "undone" if redo else "done"]
    if id is not None:
        where, values = f"{where} AND id {'<=' if redo else '>'} ?", [*values, id]
    if document is not None:
        # An act on speakers belongs to no document, but may have changed this one.
        where, values = f"{where} AND (document = ? OR document IS NULL)", [*values, document]
    return redo, where, values


def _is_undone(connection: sqlite3.Connection, annotator: str | None, id: int) -> bool:
    row = None
    if can_be_id(id):
        row = connection.execute(
            "SELECT state FROM history WHERE id = ? AND annotator IS ?", (id, annotator)
        ).fetchone()
    if row is None or row["state"] not in ("done", "undone"):
        raise ActRefused(
            tr("The history cannot go to this act."), tr("Choose one of yours that is done or undone.")
        )
    return bool(row["state"] == "undone")


def turned(connection: sqlite3.Connection, database: Database, entry: Entry, redo: bool) -> Deltas:
    """Return an entry's deltas in the order and direction of undo or redo: table, row now, row afterwards.

    Raises
    ------
    StorageError: the deltas are damaged.
    """
    row = connection.execute("SELECT deltas FROM history WHERE id = ?", (entry.id,)).fetchone()
    deltas = checked_deltas(connection, row["deltas"], database)
    return deltas if redo else deltas.turned()


def _apply(connection: sqlite3.Connection, database: Database, entry: Entry, redo: bool) -> Deltas:
    """Undo or redo one entry within a transaction; return its deltas in this direction."""
    deltas = Deltas(turned(connection, database, entry, redo))  # checked once, however often they are read
    refuse_in_trash(connection, entry, deltas, redo=redo)
    refuse_annotated(connection, entry, deltas, redo=redo)
    if deltas.is_packed:
        database.expect_much()
    expect_if_many_move(database, deltas)
    if outdated(connection, deltas, entry.id, entry.annotator) is not None:
        raise ActRefused(refusal(entry, redo, tr("somebody else has changed the text itself since")))
    for part in _parts(deltas):
        trash.take_in(connection, part)
        for table, before, after in part:
            key = before or after
            assert key is not None
            present = read_row(connection, table, key)
            if present != before and table in AGREED_UPON:
                continue
            if present != before and table not in LEFT_BEHIND:
                raise row_changed(connection, database, entry, table, key, redo=redo)
            if after is None:
                delete_row(connection, table, key)
            else:
                write_row(connection, table, after, new=present is None)
        trash.bring_out(connection, part)
        if misplaced(connection, part) is not None:
            raise ActRefused(
                refusal(entry, redo, tr("somebody has annotated this version of the text since"))
            )
        settle(connection, part)
    sums = checksums.renew(connection, entry.id, deltas)
    state = ("done", None, None) if redo else ("undone", now(), next_id(connection) - 1)
    connection.execute(
        "UPDATE history SET state = ?, undone_at = ?, undone_after = ?, checksum = coalesce(?, checksum)"
        " WHERE id = ?",
        (*state, sums, entry.id),
    )
    return deltas


def _parts(deltas: Deltas) -> Iterator[Deltas]:
    """Yield deltas in parts, where documents come or go between them.

    In their order: rows of a document may have changed before it left, or after it came.
    """
    if not any(deltas.of("trash")):
        yield deltas
        return
    for _, together in groupby(deltas, lambda delta: delta[0] == "trash"):
        yield Deltas(together)
