"""Threads of comments: those of a document, their numbers, and a list across documents."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.thread import in_order
from annotator.store import kept_back, rows
from annotator.store.changed_rows import ANNOTATIONS, spans_in

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Sequence

    from annotator.domain.span import Span
    from annotator.domain.thread import Thread
    from annotator.domain.thread_query import ThreadQuery
    from annotator.store.connection import Database

_LONGEST = 120  # characters of an annotation's words in a list
# Those on the document and on one annotator's layer; all without an annotator.
_SEEN = "(:annotator IS NULL OR t.layer IN ('', :annotator))"
_BEGAN = "coalesce(CAST(iif(json_valid(t.messages), json_extract(t.messages, '$[0].at'), '') AS TEXT), '')"


class Listed(NamedTuple):
    """A thread in a list.

    Attributes
    ----------
    position, document, title: of its document.
    span: where the annotation begins; None if it is on the document, or the annotation is gone.
    words: the beginning of the annotation's words.
    """

    position: int
    document: str
    title: str
    thread: Thread
    span: Span | None
    words: str

    @property
    def is_on_deleted(self) -> bool:
        """Tell whether its annotation was deleted."""
        return self.thread.place is not None and self.span is None


def of_document(database: Database, document: str, annotator: str | None = None) -> tuple[Thread, ...]:
    """Return the threads on a document and on an annotator's layer of it (None: on all), the oldest first."""
    with database.reading() as connection:
        found = connection.execute(
            f"SELECT * FROM thread t WHERE t.document = :document AND {_SEEN}",
            {"document": document, "annotator": annotator},
        ).fetchall()
        return in_order(rows.thread_from(dict(row)) for row in found)


def open_counts(database: Database, positions: Sequence[int], annotator: str | None = None) -> dict[int, int]:
    """Return the numbers of open threads at positions; positions without any are left out.

    With an annotator, those on other annotators' layers do not count.
    """
    marks = ",".join(f":p{number}" for number in range(len(positions)))
    values = {f"p{number}": position for number, position in enumerate(positions)}
    with database.reading() as connection:
        found = connection.execute(
            "SELECT d.position, count(*) FROM document d CROSS JOIN thread t ON t.document = d.id"
            f" WHERE d.position IN ({marks}) AND t.solved = 0 AND {_SEEN} GROUP BY d.position",
            {"annotator": annotator, **values},
        ).fetchall()
    return {int(row[0]): int(row[1]) for row in found}


def listed(
    database: Database,
    query: ThreadQuery,
    annotator: str | None,
    after: Listed | None = None,
    limit: int = 100,
) -> list[Listed]:
    """Return threads in the order of documents, the open ones first; `after` is the last one known.

    Those on other annotators' layers are left out where these are kept back; None: nobody looks on.

    Raises
    ------
    ProjectDamaged: a thread cannot be read.
    """
    found: list[Listed] = []
    with database.reading() as connection:
        for solved in (False, True) if query.solved else (False,):
            if after is not None and after.thread.solved and not solved:
                continue
            known = after if after is not None and after.thread.solved is solved else None
            for row in _rows(connection, query, annotator, known, solved=solved):
                thread = rows.thread_from(dict(row))
                if not query.takes(thread) or _is_hidden(database, row, annotator):
                    continue
                span, words = _span_and_words(connection, row)
                position, title = int(row["position"]), row["title"] or ""
                found.append(Listed(position, row["document"], title, thread, span, words))
                if len(found) == limit:
                    return found
    return found


def number_on_other_layers(database: Database, query: ThreadQuery, annotator: str | None) -> int:
    """Return how many threads a query leaves out since they are on the layers of other annotators.

    Those that are kept back from the annotator do not count.

    Raises
    ------
    ProjectDamaged: a thread cannot be read.
    """
    if query.all_annotators or annotator is None:
        return 0
    of_all, number = replace(query, all_annotators=True), 0
    with database.reading() as connection:
        for solved in (False, True) if query.solved else (False,):
            for row in _rows(connection, of_all, annotator, None, solved=solved):
                is_of_other = row["layer"] not in ("", annotator)
                if is_of_other and query.takes(rows.thread_from(dict(row))):
                    number += not _is_hidden(database, row, annotator)
    return number


def _rows(
    connection: sqlite3.Connection,
    query: ThreadQuery,
    annotator: str | None,
    after: Listed | None,
    *,
    solved: bool,
) -> Iterator[sqlite3.Row]:
    # The threads come first: there are few of them beside documents, which lie in the wanted order.
    values = {
        "document": query.document,
        "annotator": None if query.all_annotators else annotator,
        "position": after.position if after else -1,
        "began": after.thread.began if after else "",
        "id": after.thread.id if after else "",
    }
    of_document = "AND t.document = :document" if query.document else ""
    yield from connection.execute(
        f"SELECT t.*, d.position AS position, CAST(d.title AS TEXT) AS title, {_BEGAN} AS began"
        " FROM thread t CROSS JOIN document d ON d.id = t.document"
        f" WHERE t.solved = {int(solved)} {of_document} AND {_SEEN}"
        f" AND (d.position, {_BEGAN}, t.id) > (:position, :began, :id)"
        " ORDER BY d.position, began, t.id",
        values,
    )


def _is_hidden(database: Database, row: sqlite3.Row, annotator: str | None) -> bool:
    """Tell whether a thread would show another annotator's annotation where these are kept back."""
    if annotator is None or row["layer"] in ("", kept_back.own_layer(annotator)):
        return False
    return kept_back.reason(database, row["document"], annotator) is not None


def _span_and_words(connection: sqlite3.Connection, row: sqlite3.Row) -> tuple[Span | None, str]:
    """Return the first span of a thread's annotation, and the beginning of its words; None without one."""
    if row["kind"] not in ANNOTATIONS:
        return None, ""
    annotation = connection.execute(
        f"SELECT * FROM {row['kind']} WHERE document = ? AND annotator = ? AND id = ?",
        (row["document"], row["layer"], row["annotation"]),
    ).fetchone()
    if annotation is None:
        return None, ""
    span = spans_in(row["kind"], dict(annotation))[0]
    text = connection.execute(
        "SELECT substr(text, ?, ?) FROM document_text WHERE position = ?",
        (span.start + 1, min(span.end - span.start, _LONGEST), row["position"]),
    ).fetchone()
    return span, " ".join(str(text[0]).split()) if text else ""
