"""The history as an audit trail: each act with what it changed, read page by page."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.domain.errors import AnnotatorError
from annotator.store import rows
from annotator.store.changed_rows import ANNOTATIONS, DECISIONS, completed
from annotator.store.columns import Damaged
from annotator.store.history import ENTRY, Entry
from annotator.store.history_rows import checked_deltas
from annotator.store.suggestions import TABLES
from annotator.store.text_changes import TextsThen

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from annotator.store.columns import Row
    from annotator.store.connection import Database
    from annotator.store.deltas import Delta

_PAGE = 200  # acts read at a time, so that acts in the window need not wait
_END = 1 << 40  # behind the last character of every text


class Change(NamedTuple):
    """A change of one thing by an act.

    Attributes
    ----------
    kind: "quotation", "claim", "entity", "speaker", "layer", "waiver", "thread", "assignment", "decision",
        "text", "metadata", "suggestion", "codebook" or "trash".
    document, annotator: of the layer, None where there is none.
    before, after: a value of the domain for annotations, speakers, waivers and threads, else a plain object;
        None: it was or is not there.
    """

    kind: str
    document: str | None
    annotator: str | None
    before: Any
    after: Any


@dataclass(frozen=True)
class TrailAct:
    """An act of the history.

    Attributes
    ----------
    undone_at: when it was undone last; None if it was not.
    texts: the text that spans of the act stand in, by document.
    damage: why its changes cannot be read; "" if they can.
    """

    entry: Entry
    undone_at: str | None
    changes: tuple[Change, ...] = ()
    texts: dict[str, str] = field(default_factory=dict)
    damage: str = ""


def trail(
    database: Database, document: str | None = None, annotator: str | None = None, since: str = ""
) -> Iterator[TrailAct]:
    """Yield the acts, the oldest first: of one document, of one annotator, from a time on (ISO 8601 in UTC).

    With a document, acts on several tell only what they changed there.
    """
    last = 0
    while True:
        with database.reading() as connection:
            records = connection.execute(
                f"SELECT {ENTRY}, undone_at FROM history WHERE id > :last AND at >= :since"
                " AND (:annotator IS NULL OR annotator = :annotator)"
                " AND (:document IS NULL OR document = :document OR document IS NULL)"
                " ORDER BY id LIMIT :page",
                {
                    "last": last, "since": since, "annotator": annotator, "document": document,
                    "page": _PAGE,
                },
            ).fetchall()  # fmt: skip
            if not records:
                return
            texts = _Texts(connection)
            for record in map(dict, records):
                undone_at = record.pop("undone_at")
                act = _act(connection, database, texts, Entry(**record), undone_at, document)
                if act is not None:
                    yield act
        last = int(records[-1]["id"])


def _act(
    connection: sqlite3.Connection, database: Database, texts: _Texts, entry: Entry, undone_at: str | None,
    document: str | None,
) -> TrailAct | None:  # fmt: skip
    query = "SELECT CAST(deltas AS BLOB) FROM history WHERE id = ?"
    column = connection.execute(query, (entry.id,)).fetchone()[0]
    try:
        deltas = checked_deltas(connection, column, database)
        changes = tuple(_change(connection, delta) for delta in deltas)
    except (AnnotatorError, Damaged, ValueError, TypeError, LookupError) as error:
        return TrailAct(entry, undone_at, damage=str(error) or type(error).__name__)
    if document is not None and entry.document is None:
        changes = tuple(change for change in changes if change.document == document)
        if not changes:
            return None
    ids = {change.document for change in changes if change.document is not None}
    is_done = entry.state in ("done", "permanent")
    return TrailAct(entry, undone_at, changes, {id: texts.at(id, entry.id, is_done=is_done) for id in ids})


class _Texts:
    """The texts that acts were made on, of documents here and in the trash; one is kept."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._then = TextsThen(connection)
        self._kept: tuple[str, str] = ("", "")

    def at(self, document: str, act: int, *, is_done: bool) -> str:
        row = self._connection.execute("SELECT position FROM document WHERE id = ?", (document,)).fetchone()
        if row is not None:
            then = self._then.at(document, row[0], act, is_done=is_done)
            if not then.is_present:
                return then.words(0, _END)
        if self._kept[0] != document:
            self._kept = (document, self._read(document, None if row is None else row[0]))
        return self._kept[1]

    def _read(self, document: str, position: int | None) -> str:
        if position is not None:
            query, key = "SELECT text FROM document_text WHERE position = ?", position
            row = self._connection.execute(query, (key,)).fetchone()
        else:
            row = self._connection.execute(
                "SELECT t.c2 FROM trash_row d JOIN trash_row t ON t.position = d.position"
                " AND t.\"table\" = 'document_text' WHERE d.\"table\" = 'document' AND d.c2 = ? LIMIT 1",
                (document,),
            ).fetchone()
        return str(row[0]) if row else ""


def _change(connection: sqlite3.Connection, delta: Delta) -> Change:
    table, before, after = delta[0], *(completed(delta[0], row) for row in delta[1:])
    row = after or before or {}
    document, annotator = row.get("document"), row.get("annotator")
    if table in ANNOTATIONS:
        return Change(
            table, document, annotator, *(row and ANNOTATIONS[table](row) for row in (before, after))
        )
    if table == "speaker":
        return Change(table, None, None, *(row and rows.speaker_from(row) for row in (before, after)))
    if table == "waiver":
        return Change(table, document, annotator, *(row and rows.waiver_from(row) for row in (before, after)))
    if table == "thread":
        layer = row["layer"] or None
        return Change(table, document, layer, *(row and rows.thread_from(row) for row in (before, after)))
    if table in DECISIONS:
        both = (_decision(connection, table, row) for row in (before, after))
        return Change("decision", document, annotator, *both)
    if table == "document":
        plain = (
            row and {name: row[name] for name in ("id", "title", "words", "sha256")}
            for row in (before, after)
        )
        return Change("metadata", row["id"], None, *plain)
    if table == "document_text":
        at = connection.execute("SELECT id FROM document WHERE position = ?", (row["position"],)).fetchone()
        lengths = (row and {"characters": len(row["text"])} for row in (before, after))
        return Change("text", at[0] if at else None, None, *lengths)
    if table == "layer":
        plain = (row and _state(row) for row in (before, after))
        return Change(table, document, annotator, *plain)
    names = {"suggestion": ("id",), "claim_suggestion": ("id",), "analysis": ("model",)}
    shown = names.get(table, tuple(name for name in row if name != "body"))
    kind = {"claim_suggestion": "suggestion"}.get(table, table)
    return Change(kind, document, None, *(row and {n: row[n] for n in shown} for row in (before, after)))


def _state(row: Row) -> dict[str, Any]:
    """Return status and flag of a layer, with the reason of the flag if it has one."""
    state = {"status": row["status"], "flagged": bool(row["flagged"])}
    return state | ({"flag_reason": row["flag_reason"]} if row["flag_reason"] else {})


def _decision(connection: sqlite3.Connection, table: str, row: Row | None) -> dict[str, Any] | None:
    """Return a decision with the producer, rule and score of its suggestion, if that is still there."""
    if row is None:
        return None
    kind = DECISIONS[table]
    tables = TABLES[kind]
    decision: dict[str, Any] = {"kind": kind, "suggestion": row["suggestion"], "state": rows.state_from(row)}
    if row[tables.made]:
        decision["made"] = row[tables.made]
    if row["reason"]:
        decision["reason"] = row["reason"]
    found = connection.execute(
        f"SELECT producer, rule, score FROM {tables.suggestions} WHERE document = ? AND id = ?",
        (row["document"], row["suggestion"]),
    ).fetchone()
    return {**decision, **(dict(found) if found else {})}
