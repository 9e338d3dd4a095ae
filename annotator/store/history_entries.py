"""The history as a list: an annotator's acts in order, and the effect of a jump to an act."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.domain.changes import AnnotationKey, LayerKey
from annotator.domain.errors import StorageError
from annotator.domain.span import Span
from annotator.domain.stored_words import shown
from annotator.domain.translation import tr
from annotator.store.changed_rows import ANNOTATIONS, completed
from annotator.store.columns import Damaged
from annotator.store.deltas import Deltas
from annotator.store.history_steps import on_the_way, turned, way_to
from annotator.store.history_words import ChangeWords
from annotator.store.rows import thread_from
from annotator.store.schema_check import OF_HISTORY
from annotator.store.suggestions import TABLES
from annotator.store.text_changes import TextsThen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.domain.codebook import Codebook
    from annotator.store.connection import Database
    from annotator.store.deltas import Delta
    from annotator.store.text_changes import TextThen

# Errors of readers for rows that differ from what the program writes.
_DAMAGED = (
    Damaged, ValueError, TypeError, LookupError, AttributeError, OverflowError, sqlite3.ProgrammingError
)  # fmt: skip
_LONGEST = 60  # characters of an act's words in a list


@dataclass(frozen=True)
class PastAct:
    """An act in a list.

    Attributes
    ----------
    at: ISO 8601 in UTC.
    document, title: id and title of its document, None and "" without a document.
    words: the beginning of the words that it was about, "" if there are none.
    changed: its change of something that existed ("speaker: Ann Reed → Tom Vail"), "" if its name says
        all.
    place: the span of these words in the present text; None if the text is another one, or without words.
    """

    id: int
    at: str
    act: str
    document: str | None
    title: str
    words: str = ""
    place: Span | None = None
    changed: str = ""

    @property
    def line(self) -> str:
        """Return its name in a list."""
        return self.changed or shown(self.act)


def ids_of_acts(
    database: Database, annotator: str | None, document: str | None = None
) -> tuple[list[int], int]:
    """Return the ids of an annotator's acts (on one document), the oldest first, and the number of done acts.

    Undone acts come last: after a new act, the acts undone before it can no longer be redone.
    """
    of_document = "" if document is None else " AND document = ?"
    values = () if document is None else (document,)
    with database.reading() as connection:
        done, undone = (
            [
                row[0]
                for row in connection.execute(
                    f"SELECT id FROM history WHERE annotator IS ? AND state = ?{of_document} ORDER BY id",
                    (annotator, state, *values),
                )
            ]
            for state in ("done", "undone")
        )
    return done + undone, len(done)


def past_acts(database: Database, ids: Sequence[int], codebook: Codebook) -> list[PastAct]:
    """Return the acts with these ids for a list, in this order; types have the codebook's names."""
    marks = ",".join("?" * len(ids))
    with database.reading() as connection:
        records = connection.execute(
            "SELECT h.id, CAST(h.at AS TEXT), CAST(h.act AS TEXT), CAST(h.document AS TEXT),"
            " CAST(coalesce(d.title, (SELECT c3 FROM trash_row r WHERE r.\"table\" = 'document'"
            " AND r.c2 = h.document), '') AS TEXT) AS title,"
            # An import and a packed act may have very many rows, and its name says all.
            " CASE WHEN h.document IS NULL AND h.act LIKE 'import %' OR typeof(h.deltas) = 'blob' THEN '[]'"
            " ELSE CAST(h.deltas AS TEXT) END, d.position,"
            " h.state = 'done'"
            f" FROM history h LEFT JOIN document d ON d.id = h.document WHERE h.id IN ({marks})",
            list(ids),
        ).fetchall()
        by_id: dict[int, PastAct] = {}
        texts = TextsThen(connection)
        change_words = ChangeWords(connection, codebook)
        for id, time, act, document, title, column, position, is_done in records:
            words, place, changed = "", None, ""
            try:
                deltas = [
                    (table, completed(table, before), completed(table, after))
                    for table, before, after in Deltas.read(column)
                ]
                if not any(table == "document_text" for table, *_ in deltas):  # else its name says it
                    then = texts.at(document, position, id, is_done=is_done)
                    words, place = _words(connection, then, deltas)
                    changed = change_words.of(deltas, then.words)
                    words = words or _said(deltas)
            except _DAMAGED:  # a jump to the act reports it
                pass
            by_id[id] = PastAct(id, time, act, document, title, words, place, changed)
    return [by_id[id] for id in ids]


def _words(connection: sqlite3.Connection, then: TextThen, deltas: list[Delta]) -> tuple[str, Span | None]:
    """Return the beginning of the words of the first annotation among an act's rows, and their span."""
    start, end = next(filter(None, map(_place, deltas)), None) or _decided_place(connection, deltas)
    if not 0 <= start < end:
        return "", None
    words = " ".join(then.words(start, start + min(end - start, _LONGEST)).split())
    if not words:
        return "", None
    return (words + "…" if end - start > _LONGEST else words), Span(start, end) if then.is_present else None


def _said(deltas: list[Delta]) -> str:
    """Return the beginning of the first comment among an act's rows, "" if there is none."""
    row = next((after or before for table, before, after in deltas if table == "thread"), None)
    if row is None:
        return ""
    words = " ".join(thread_from(row).messages[0].text.split())
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"


def _decided_place(connection: sqlite3.Connection, deltas: list[Delta]) -> tuple[int, int]:
    """Return the first span of the first suggestion decided on, (0, 0) if there is none."""
    queries = {
        tables.decisions: f"SELECT content FROM {tables.suggestions} WHERE document = ? AND id = ?"
        for tables in TABLES.values()
    }
    decided = ((queries[table], after or before) for table, before, after in deltas if table in queries)
    query, row = next(decided, ("", None))
    if row is None:
        return 0, 0
    content = connection.execute(query, (row["document"], row["suggestion"])).fetchone()
    start, end = json.loads(content[0])[0] if content else (0, 0)
    return int(start), int(end)


def _place(delta: Delta) -> tuple[int, int] | None:
    table, before, after = delta
    row = after or before
    if row is None or table not in ANNOTATIONS:
        return None
    _, place = next(ANNOTATIONS[table](row).places())
    return tuple(place)


@dataclass(frozen=True)
class Way:
    """The acts that a jump would step over.

    Attributes
    ----------
    redo: whether the acts are redone, not undone.
    acts, here: the number of acts in all, and of acts that may change one document.
    document, title: id and title of the document reached last, None and "" if there is none.
    """

    redo: bool
    acts: int
    here: int
    document: str | None
    title: str


def way_to_act(database: Database, annotator: str | None, id: int | None, document: str) -> Way:
    """Return the acts that a jump to an act (None: before the first) would step over.

    Raises
    ------
    ActRefused: the entry is no act to jump to.
    """
    with database.reading() as connection:
        redo, where, values = on_the_way(connection, annotator, id)
        acts = connection.execute(f"SELECT count(*) FROM history WHERE {where}", values).fetchone()[0]
        last = connection.execute(
            "SELECT document, coalesce((SELECT title FROM document d WHERE d.id = history.document), '')"
            f" FROM history WHERE {where} ORDER BY id {'DESC' if redo else 'ASC'} LIMIT 1",
            values,
        ).fetchone()
        _, where, values = on_the_way(connection, annotator, id, document)
        here = connection.execute(f"SELECT count(*) FROM history WHERE {where}", values).fetchone()[0]
    return Way(redo, acts, here, *(last or (None, "")))


def stands(database: Database, id: int) -> bool:
    """Tell whether an act is done or can be redone; a later act may have superseded it."""
    with database.reading() as connection:
        row = connection.execute("SELECT state FROM history WHERE id = ?", (id,)).fetchone()
    return row is not None and row["state"] in ("done", "undone")


class AnnotationChange(NamedTuple):
    """An annotation before and after a change; None if it did not exist, or is removed."""

    key: AnnotationKey
    before: Any
    after: Any


def changes_to(
    database: Database, annotator: str | None, id: int | None, document: str
) -> tuple[list[AnnotationChange], bool]:
    """Return the changes of a document by a jump to an act (None: before the first), in the jump's order.

    The second value tells whether the jump changes the text, so that spans before and after it differ.

    Raises
    ------
    ActRefused: the entry is no act to jump to.
    StorageError: the history is damaged.
    """
    with database.reading() as connection:
        redo, way = way_to(connection, annotator, id, document)
        deltas = [
            (table, before, after)
            for entry in way
            for table, before, after in turned(connection, database, entry, redo).naming(document)
            if document == (after or before or {}).get("id" if table == "document" else "document")
        ]
        is_other_text = any(
            before is not None and after is not None and before["sha256"] != after["sha256"]
            for table, before, after in deltas
            if table == "document"
        )
        try:
            changes = [
                AnnotationChange(
                    AnnotationKey(layer, table, row["id"]),
                    *(ANNOTATIONS[table](state) if state else None for state in (before, after)),
                )
                for table, before, after in deltas
                if table in ANNOTATIONS
                for row in [before or after or {}]
                for layer in [LayerKey(row["document"], row["annotator"])]
                # An act on speakers changes other layers, too, whose annotations may have the same ids.
                if layer == (document, annotator)
            ]
            return changes, is_other_text
        except Damaged as error:
            raise StorageError(
                tr(
                    "An act in the history of {project} is damaged, so it cannot be shown.",
                    project=database.path,
                ),
                tr(OF_HISTORY),
            ) from error
