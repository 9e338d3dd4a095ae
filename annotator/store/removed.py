"""Annotations and speakers that are not there any more, and how they come back from the history.

Their rows stand in the acts that removed them, and in acts that were undone before other acts came. What hung
on one stands there, too: its waivers, decisions and claims, and what was nested in it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from annotator.domain.errors import ActRefused
from annotator.domain.translation import mark, tr
from annotator.store import rows
from annotator.store.changed_rows import ANNOTATIONS, completed
from annotator.store.columns import Damaged, dump
from annotator.store.deltas import Deltas
from annotator.store.heirs import Heirs, ids_given_anew
from annotator.store.history_rows import checked_deltas, key_of, read_row
from annotator.store.joined_speakers import is_joined
from annotator.store.text_changes import TextsThen

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from annotator.store.columns import Row
    from annotator.store.connection import Database
    from annotator.store.deltas import Delta
    from annotator.store.operations import Operation

MOST = 1_000  # listed
_MOST_ACTS = 5_000  # read for the list, the newest: some 0.1 s
_LONGEST = 80  # characters of words in the list
# What refers to an annotation in its layer, by table and column.
_REFERRING = {
    "quotation": ("parent",), "claim": ("quotation",), "waiver": ("annotation",),
    "decision": ("quotation",), "claim_decision": ("claim",),
}  # fmt: skip
# The refusals of what came back in another way, by kind.
_IS_THERE = {
    "quotation": mark("That quotation is there already."), "claim": mark("That claim is there already."),
    "entity": mark("That entity is there already."), "speaker": mark("That speaker is there already."),
}  # fmt: skip
_SUGGESTIONS = {"decision": "suggestion", "claim_decision": "claim_suggestion"}


@dataclass(frozen=True)
class Removed:
    """An annotation or a speaker that is not there any more.

    Attributes
    ----------
    act: the id of the act that has its row.
    kind: "quotation", "claim", "entity" or "speaker".
    document, title: of the document; None and "" for a speaker.
    words: the beginning of its words, or its name.
    at: when it was removed or last undone.
    """

    act: int
    kind: str
    id: str
    document: str | None
    title: str
    words: str
    at: str


def removed(database: Database, annotator: str) -> list[Removed]:
    """Return an annotator's annotations, and the speakers, that are not there any more, the newest first."""
    found: list[Removed] = []
    seen: set[tuple[Any, ...]] = set()
    with database.reading() as connection:
        texts = TextsThen(connection)
        anew = ids_given_anew(connection)
        heirs = Heirs(connection, anew)
        for act, state, at, deltas in _acts(connection, annotator):
            for table, before, after in deltas:
                if before is None or after is not None or table not in (*ANNOTATIONS, "speaker"):
                    continue
                if before.get("annotator", annotator) != annotator or (key := key_of(table, before)) in seen:
                    continue
                document = before.get("document")
                if document in anew and not heirs.have(document, act, state):
                    continue  # it was in the one in the trash
                seen.add(key)
                if read_row(connection, table, before) is None:
                    each = _removed(connection, texts, act, state, at, table, before)
                    found += [each] if each is not None else []
            if len(found) >= MOST:
                break
    return found[:MOST]


def _acts(connection: sqlite3.Connection, annotator: str) -> Iterator[tuple[int, str, str, list[Delta]]]:
    """Yield the newest acts with their deltas, turned so that what is gone stands before; no damaged ones.

    Of packed ones, which change very much, only speakers: undo takes them back, as it does with imports.
    """
    acts = connection.execute(
        "SELECT id, state, coalesce(undone_at, at), deltas FROM history WHERE annotator = ?"
        " AND state IN ('done', 'superseded') AND act NOT LIKE 'import %'"
        " ORDER BY id DESC LIMIT ?",
        (annotator, _MOST_ACTS),
    )
    for act, state, at, column in acts.fetchall():
        try:
            stored = Deltas.read(column)
            deltas = [
                (table, completed(table, before), completed(table, after))
                for table, before, after in (stored.of("speaker") if stored.is_packed else stored)
            ]
            yield act, state, at, _turned(deltas, state)
        except (Damaged, ValueError, TypeError, LookupError):
            continue  # undo of this act tells of it


def _turned(deltas: list[Delta], state: str) -> list[Delta]:
    if state == "done":
        return deltas
    return [(table, after, before) for table, before, after in deltas]


def _removed(
    connection: sqlite3.Connection, texts: TextsThen, act: int, state: str, at: str, table: str, row: Row
) -> Removed | None:
    """Return what is gone; None if its document is, too."""
    if table == "speaker":
        return Removed(act, table, row["id"], None, "", row["name"], at)
    document = connection.execute(
        "SELECT position, CAST(title AS TEXT) FROM document WHERE id = ?", (row["document"],)
    ).fetchone()
    if document is None:
        return None
    try:
        _, (start, end) = next(ANNOTATIONS[table](row).places())
    except (Damaged, StopIteration):
        return None
    then = texts.at(row["document"], document[0], act, is_done=state == "done")
    words = " ".join(then.words(start, min(end, start + _LONGEST)).split())
    return Removed(act, table, row["id"], row["document"], document[1], words, at)


def bring_back(running: Operation, database: Database, what: Removed, annotator: str) -> None:
    """Write the row of an annotation or speaker again, with what hung on it, as part of an operation.

    Raises
    ------
    ActRefused: it is there, or its document has another text now.
    StorageError: the history is damaged.
    """
    record = running.connection.execute(
        "SELECT state, deltas FROM history WHERE id = ? AND annotator = ?", (what.act, annotator)
    ).fetchone()
    if record is None:
        raise ActRefused(tr("The history does not hold it any more."))
    stored = checked_deltas(running.connection, record["deltas"], database)
    deltas = _turned(list(stored), record["state"])
    key: Row = {"document": what.document, "annotator": annotator, "id": what.id}
    if running.get(what.kind, key) is not None:
        raise ActRefused(tr(_IS_THERE[what.kind]))
    if what.document is not None:
        _refuse_other_text(running, what, is_done=record["state"] == "done")
    _Return(running, deltas, what, annotator).write()


def _refuse_other_text(running: Operation, what: Removed, *, is_done: bool) -> None:
    row = running.connection.execute(
        "SELECT position FROM document WHERE id = ?", (what.document,)
    ).fetchone()
    if row is None:
        raise ActRefused(tr("“{title}” is in the trash.", title=what.title), tr("Restore it first."))
    then = TextsThen(running.connection).at(what.document, row[0], what.act, is_done=is_done)
    if not then.is_present:
        raise ActRefused(
            tr(
                "The text of “{title}” has been replaced since; the words stood in another one.",
                title=what.title,
            )
        )


class _Return:
    """The return of one annotation or speaker by the rows of an act."""

    def __init__(self, running: Operation, deltas: list[Delta], what: Removed, annotator: str) -> None:
        self._running = running
        self._annotator = annotator
        self._deltas = deltas
        self._gone = {
            key_of(table, before): (table, before)
            for table, before, after in deltas
            if before and after is None
        }
        self._what = what

    def write(self) -> None:
        """Write the row, what went with it, and the references to it that the act took away."""
        for table, row in self._hanging():
            self._insert(table, row)
        for table, before, after in self._deltas:
            if before and after:
                self._refer_again(table, before, after)

    def _hanging(self) -> list[tuple[str, Row]]:
        """Return the rows that come back, each behind what it refers to."""
        what = self._what
        coming = [
            (table, row)
            for table, row in self._gone.values()
            if (table, row.get("document"), row.get("id")) == (what.kind, what.document, what.id)
            and row.get("annotator", self._annotator) == self._annotator  # entities have one id in all layers
        ]
        if not coming:
            raise ActRefused(tr("The history does not hold it any more."))
        for table, row in coming:  # grows while it is gone through
            coming += [
                (other, hanging)
                for other, hanging in self._gone.values()
                if (other, hanging) not in coming and self._refers(other, hanging, table, row)
            ]
        return coming

    @staticmethod
    def _refers(other: str, hanging: Row, table: str, row: Row) -> bool:
        if table not in ANNOTATIONS or (hanging.get("document"), hanging.get("annotator")) != (
            row["document"], row["annotator"],
        ):  # fmt: skip
            return False
        is_of_claim = other == "claim_decision"
        return (is_of_claim == (table == "claim") or other == "waiver") and any(
            hanging[column] == row["id"] for column in _REFERRING.get(other, ())
        )

    def _insert(self, table: str, row: Row) -> None:
        running = self._running
        if running.get(table, row) is not None:
            return  # decided anew meanwhile
        if table in _SUGGESTIONS:
            suggestion = {"document": row["document"], "id": row["suggestion"]}
            if running.get(_SUGGESTIONS[table], suggestion) is None:
                return
        for column in ("parent", "quotation") if table in ANNOTATIONS else ():
            if row.get(column) and running.get("quotation", {**row, "id": row[column]}) is None:
                row = {**row, column: None}
        running.put(table, self._with_speakers(row) if "speaker" in row else row)
        if table == "speaker":
            self._part(row["id"])

    def _part(self, speaker: str) -> None:
        """Let a speaker that comes back by itself be nobody else any more."""
        for aside in self._running.select("set_aside", {"document": "", "name": speaker}):
            if is_joined(aside):
                self._running.delete("set_aside", aside)

    def _with_speakers(self, row: Row) -> Row:
        """Return a row whose speakers are there: those that went with it come back, too."""
        further = rows.further_speakers_from(row) if "further_speakers" in row else ()
        named = [id for id in (row["speaker"], *further) if id and self._has_speaker(id)]
        changed: dict[str, Any] = {"speaker": named[0] if named else None}
        if "further_speakers" in row:
            changed["further_speakers"] = dump(named[1:])
        return row if named == [id for id in (row["speaker"], *further) if id] else {**row, **changed}

    def _has_speaker(self, id: str) -> bool:
        if self._running.get("speaker", {"id": id}) is None:
            gone = self._gone.get(("speaker", id))
            if gone is None:
                return False
            self._running.put(*gone)
        return True

    def _refer_again(self, table: str, before: Row, after: Row) -> None:
        """Let a row that the act changed refer to what came back, unless somebody has changed that since."""
        now = self._running.get(table, before)
        if now is None:
            return
        if self._what.kind == "speaker":
            was_named = self._what.id in (before.get("speaker"), *_further(before))
            if was_named and now == after and table in ANNOTATIONS:
                self._running.put(table, self._with_speakers(before))
            return
        if (before.get("document"), before.get("annotator")) != (self._what.document, now.get("annotator")):
            return
        for column in _REFERRING.get(table, ()):
            if before[column] != self._what.id:
                continue
            if table in _SUGGESTIONS:
                if now == after:
                    self._running.put(table, before)
            elif now[column] is None:
                self._running.put(table, {**now, column: before[column]})


def _further(row: Row) -> tuple[str, ...]:
    return tuple(rows.further_speakers_from(row)) if "further_speakers" in row else ()
