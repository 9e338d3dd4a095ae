"""Acts that change texts, and the acts whose offsets hold only for an earlier text.

Rows of the history hold offsets, not words. Where a text has changed since an act was done or undone, its
rows would point at other words; where somebody has annotated a new text, the old one would not fit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.domain.translation import tr
from annotator.store.changed_rows import KEYS, SPANS, spans_in
from annotator.store.columns import Damaged
from annotator.store.computed import decided_ids, is_imported
from annotator.store.deltas import Deltas
from annotator.store.suggestions import TABLES

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator

    from annotator.store.columns import Row

# The names of acts that change texts begin so.
NEW_VERSION = "new version"
RESTORED_TEXTS = "restore with texts"
_TEXT_ACTS = f"(act LIKE '{NEW_VERSION}%' OR act LIKE '{RESTORED_TEXTS}%')"
# All annotators of the history, each found by a step in its index.
_ANNOTATORS = (
    "WITH RECURSIVE names (name) AS (SELECT min(annotator) FROM history UNION ALL"
    " SELECT (SELECT min(annotator) FROM history WHERE annotator > name) FROM names WHERE name IS NOT NULL)"
    " SELECT name FROM names WHERE name IS NOT NULL"
)

# The newest act when an act was undone; files of versions before 8 hold only the time of the undo.
_UNDONE_AFTER = (
    "CAST(iif(undone_at IS NULL, 0,"
    " coalesce(undone_after, (SELECT max(id) FROM history WHERE at < h.undone_at), 0)) AS INTEGER)"
)


class TextThen(NamedTuple):
    """The text that an act was made on.

    Attributes
    ----------
    words: returns the words from one place to another.
    is_present: whether the document still has this text.
    """

    words: Callable[[int, int], str]
    is_present: bool


class TextChange(NamedTuple):
    """A change of one text by an act.

    Attributes
    ----------
    act: id of the act.
    undone_after: id of the newest act when it was undone, else 0.
    before, after: the text.
    """

    act: int
    state: str
    undone_after: int
    before: str
    after: str


def annotators(connection: sqlite3.Connection) -> set[str]:
    """Return the names of all annotators of the history."""
    return {row[0] for row in connection.execute(_ANNOTATORS).fetchall()}


def text_changes(
    connection: sqlite3.Connection, document: str, annotator: str | None = None, *, but: bool = False
) -> list[TextChange]:
    """Return the changes of a document's text by acts of all annotators, the oldest first.

    With `but`, those of one annotator are left out.
    """
    changes = []
    for name in annotators(connection) - ({annotator} if but else set()):
        for where in ("document = ?", "document IS NULL AND ? <> ''"):
            rows = connection.execute(
                f"SELECT id, state, {_UNDONE_AFTER}, deltas FROM history h"
                f" WHERE annotator = ? AND {where} AND {_TEXT_ACTS}",
                (name, document),
            )
            for id, state, undone_after, deltas in rows.fetchall():
                for text in _texts(deltas, document):
                    changes.append(TextChange(id, state, undone_after, *text))
    return sorted(changes)


def _texts(column: str | bytes, document: str) -> Iterator[tuple[str, str]]:
    try:
        deltas = Deltas.read(column)
        positions = {row["position"] for _, row, _ in deltas.of("document") if row and row["id"] == document}
        for table, before, after in deltas.of("document_text") if positions else ():
            if before and after and before["position"] in positions:
                if not (isinstance(before["text"], str) and isinstance(after["text"], str)):
                    raise TypeError(table)
                yield before["text"], after["text"]
    except (ValueError, TypeError, LookupError) as error:
        raise Damaged(tr("the history")) from error


def _older(text: str) -> TextThen:
    return TextThen(lambda start, end: text[start:end], False)


class TextsThen:
    """The texts that acts were made on: the present ones, unless these were changed since."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._changes: dict[str, list[TextChange]] = {}

    def at(self, document: str | None, position: int | None, act: int, *, is_done: bool) -> TextThen:
        """Return the text that an act at a position was made on, or would be done again on."""
        if document is None or position is None:
            return TextThen(lambda start, end: "", False)
        if document not in self._changes:
            self._changes[document] = text_changes(self._connection, document)
        for change in self._changes[document]:
            if is_done and change.act > act and change.state == "done":
                return _older(change.before)
        for change in reversed(self._changes[document]):
            if not is_done and change.act < act and change.state == "undone":
                return _older(change.after)
        return TextThen(lambda start, end: self._present(position, start, end), True)

    def _present(self, position: int, start: int, end: int) -> str:
        row = self._connection.execute(
            "SELECT substr(coalesce(CAST(text AS TEXT), ''), ?, ?) FROM document_text WHERE position = ?",
            (start + 1, end - start, position),
        ).fetchone()
        return row[0] if row else ""


def outdated(connection: sqlite3.Connection, deltas: Deltas, act: int, annotator: str | None) -> str | None:
    """Return a document where an act of an annotator brings spans back into a text that others have changed.

    None: there is none. The annotator's own changes of texts are undone or done again in their order.
    """
    others = annotators(connection) - {annotator}
    text_act = f"SELECT 1 FROM history WHERE annotator = ? AND {_TEXT_ACTS} LIMIT 1"
    if not any(connection.execute(text_act, (name,)).fetchone() for name in others):
        return None
    documents = {
        after["document"]
        for table, before, after in deltas.of(*SPANS)
        if after and spans_in(table, after) != spans_in(table, before)
    }
    for document in documents:
        for change in text_changes(connection, document, annotator, but=True):
            is_later = change.act > act and change.state == "done"
            was_taken_back = change.act < act and change.state != "done" and change.undone_after >= act
            if is_later or was_taken_back:
                return str(document)
    return None


def misplaced(connection: sqlite3.Connection, deltas: Deltas) -> str | None:
    """Return a document whose text the deltas change under an annotation that they do not move, or None."""
    if not any(before and after for _, before, after in deltas.of("document_text")):
        return None
    ids = {row["position"]: row["id"] for _, *both in deltas.of("document") for row in both if row}
    texts = set(ids.values())
    moved = {
        _key(table, row)
        for table, *both in deltas.of(*SPANS)
        for row in both
        if row and row["document"] in texts
    }
    for _, before, after in deltas.of("document_text"):
        if before is None or after is None or before["text"] == after["text"]:
            continue
        document = ids[before["position"]]
        for kind in SPANS:
            rows = connection.execute(f"SELECT * FROM {kind} WHERE document = ?", (document,)).fetchall()
            for row in map(dict, rows):
                if _key(kind, row) not in moved and any(
                    span.of(before["text"]) != span.of(after["text"]) for span in spans_in(kind, row)
                ):
                    return str(document)
        if _has_misplaced_suggestion(connection, document, deltas, before["text"], after["text"]):
            return str(document)
    return None


def _has_misplaced_suggestion(
    connection: sqlite3.Connection, document: str, deltas: Deltas, before: str, after: str
) -> bool:
    """Tell whether a suggestion that was decided on, or imported, would stand at other words."""
    for kind, tables in TABLES.items():
        both_rows = (both for _, *both in deltas.of(tables.suggestions))
        moved = {row["id"] for both in both_rows for row in both if row and row["document"] == document}
        rows = connection.execute(f"SELECT * FROM {tables.suggestions} WHERE document = ?", (document,))
        staying = None if is_imported(connection, document) else decided_ids(connection, document, kind)
        for suggestion in tables.from_rows(rows.fetchall()):
            if suggestion.id in moved or (staying is not None and suggestion.id not in staying):
                continue
            if any(span.of(before) != span.of(after) for _, span in suggestion.annotation.places()):
                return True
    return False


def _key(table: str, row: Row) -> tuple[Any, ...]:
    return (table, *(row[name] for name in KEYS[table]))
