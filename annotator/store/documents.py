"""Documents, their lists and their numbers of suggestions."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from annotator.domain.errors import InputError
from annotator.domain.layer import STATUSES
from annotator.domain.translation import tr
from annotator.store import columns, rows
from annotator.store.document_columns import column_values
from annotator.store.document_conditions import UNDECIDED
from annotator.store.positions import Run, last_in, positions_in, rank_in

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from annotator.domain.document import Document
    from annotator.domain.layer import Status
    from annotator.store.connection import Database


@dataclass(frozen=True)
class Summary:
    """A document in a list.

    Attributes
    ----------
    position: place in the project's order, from 1.
    status, flagged: of the annotator's layer.
    flag_reason: why it is flagged; "" if no reason was given.
    quotations: their number in the layer.
    failed: whether the analysis failed.
    open_again: whether the layer is a gold one that is done, and something is to be decided again, as far as
    that was asked for.
    values: of further columns (`document_columns.COLUMNS`) by id, as far as they were asked for.
    """

    position: int
    id: str
    title: str
    words: int
    status: Status
    flagged: bool
    quotations: int
    flag_reason: str = ""
    failed: bool = False
    open_again: bool = False
    values: Mapping[str, Any] = field(default_factory=dict)


def count(database: Database) -> int:
    """Return the number of documents."""
    with database.reading() as connection:
        return rank_in(connection, last_in(connection))


def last(database: Database) -> int:
    """Return the position of the last document, 0 if there is none."""
    with database.reading() as connection:
        return last_in(connection)


def rank(database: Database, position: int) -> int:
    """Return the number of documents up to a position."""
    with database.reading() as connection:
        return rank_in(connection, position)


def positions(database: Database) -> Sequence[int]:
    """Return the positions of all documents in ascending order, without reading them."""
    with database.reading() as connection:
        return positions_in(connection)


def positions_between(database: Database, first: int, last: int) -> list[int]:
    """Return the positions of the documents from one to another, both included."""
    with database.reading() as connection:
        rows = connection.execute(
            "SELECT position FROM document WHERE position BETWEEN ? AND ? ORDER BY position", (first, last)
        ).fetchall()
    return [int(row[0]) for row in rows]


def beside(database: Database, position: int, number: int, by: Literal[1, -1] = 1) -> list[int]:
    """Return the positions of the next (or previous) documents, the nearest first."""
    comparison, order = (">", "ASC") if by > 0 else ("<", "DESC")
    with database.reading() as connection:
        rows = connection.execute(
            f"SELECT position FROM document WHERE position {comparison} ? ORDER BY position {order} LIMIT ?",
            (position, number),
        ).fetchall()
    return [int(row[0]) for row in rows]


def nearest(database: Database, position: int) -> int:
    """Return the position of the document there, else of the next one, else of the last; 0 without any."""
    following = beside(database, position - 1, 1)
    return following[0] if following else last(database)


def summaries(
    database: Database,
    positions: Sequence[int],
    annotator: str | None,
    columns: Sequence[str] = (),
    *,
    claims: bool = False,
) -> list[Summary]:
    """Return the summaries of the documents at `positions`, sorted by position, with further columns.

    `claims`: whether suggested claims count as suggestions.
    """
    marks = ",".join("?" * len(positions))
    with database.reading() as connection:
        records = connection.execute(
            "SELECT d.position, CAST(d.id AS TEXT) AS id, CAST(d.title AS TEXT) AS title,"
            " CAST(d.words AS INTEGER) AS words, coalesce(CAST(l.status AS TEXT), 'new') AS status,"
            " coalesce(l.flagged, 0) AS flagged,"
            " coalesce(CAST(l.flag_reason AS TEXT), '') AS flag_reason,"
            " (SELECT count(*) FROM quotation q WHERE q.document = d.id AND q.annotator = ?) AS quotations,"
            " EXISTS (SELECT 1 FROM analysis_failure f WHERE f.document = d.id) AS failed"
            " FROM document d LEFT JOIN layer l ON l.document = d.id AND l.annotator = ?"
            f" WHERE d.position IN ({marks}) ORDER BY d.position",
            (annotator, annotator, *positions),
        ).fetchall()
    values = column_values(database, positions, annotator, columns, claims=claims) if columns else {}
    return [_summary(row, values.get(row["position"], {})) for row in records]


def _summary(row: sqlite3.Row, values: Mapping[str, Any]) -> Summary:
    """Return the summary of any row, since a list shows every document; the check tells of a bad status."""
    fields = dict(row)
    known_status = next((status for status in STATUSES if status == fields["status"]), "new")
    fields |= {"id": fields["id"] or "", "title": fields["title"] or "", "words": fields["words"] or 0}
    return Summary(
        **{
            **fields,
            "status": known_status,
            "flagged": bool(fields["flagged"]),
            "flag_reason": fields["flag_reason"] or "",
            "failed": bool(fields["failed"]),
            "values": values,
        }
    )


def undecided(database: Database, position: int, annotator: str) -> dict[str, int]:
    """Return the numbers of a document's suggestions without a decision of an annotator, by kind."""
    counts = ", ".join(f"(SELECT count(*) {UNDECIDED[kind]}) AS {kind}" for kind in UNDECIDED)
    with database.reading() as connection:
        row = connection.execute(
            f"SELECT {counts} FROM document d WHERE d.position = :position",
            {"annotator": annotator, "position": position},
        ).fetchone()
    return {kind: int(row[kind]) if row else 0 for kind in UNDECIDED}


def next_undone(database: Database, after: int, annotator: str) -> int | None:
    """Return the position of the next document that an annotator has not marked done, or None."""
    with database.reading() as connection:
        row = connection.execute(
            "SELECT position FROM document d WHERE position > ? AND NOT EXISTS (SELECT 1 FROM layer l"
            " WHERE l.document = d.id AND l.annotator = ? AND l.status = 'done') ORDER BY position LIMIT 1",
            (after, annotator),
        ).fetchone()
    return int(row[0]) if row else None


def count_done(database: Database, annotator: str) -> int:
    """Return the number of documents that an annotator has marked done."""
    with database.reading() as connection:
        row = connection.execute(
            "SELECT count(*) FROM layer WHERE annotator = ? AND status = 'done'", (annotator,)
        ).fetchone()
    return int(row[0])


def position_of(database: Database, id: str) -> int:
    """Return the position of a document.

    Raises
    ------
    InputError: there is no such document.
    """
    with database.reading() as connection:
        row = connection.execute("SELECT position FROM document WHERE id = ?", (id,)).fetchone()
    if row is None:
        raise InputError(
            tr("The project has no document “{id}”.", id=id),
            tr("Check the id; an export has the ids of all."),
        )
    return int(row[0])


def id_at(database: Database, position: int) -> str:
    """Return the id of the document at a position, "" if there is none."""
    with database.reading() as connection:
        row = connection.execute(
            "SELECT CAST(id AS TEXT) FROM document WHERE position = ?", (position,)
        ).fetchone()
    return str(row[0]) if row else ""


# Documents with their texts.
WITH_TEXT = (
    "SELECT position, d.id, d.id AS document, d.meta, d.extra, d.sha256, t.text FROM document d"
    " LEFT JOIN document_text t USING (position)"
)


def document_at(database: Database, position: int) -> Document:
    """Return the document at a position with its text.

    Raises
    ------
    InputError: there is no such document, or its text differs from the imported text.
    ProjectDamaged: the project counts it, but has no row of it.
    """
    with database.reading() as connection:
        row = connection.execute(f"{WITH_TEXT} WHERE position = ?", (position,)).fetchone()
        if row is None and position in positions_in(connection):
            raise columns.Damaged(tr("the document at position {position}", position=str(position)))
        return document_of(position, row)


def document_of(position: int, row: Any) -> Document:
    """Return the document of a row that `WITH_TEXT` gives; errors as in `document_at`."""
    if row is None:
        raise InputError(tr("The project has no document at position {position}.", position=str(position)))
    document = rows.document_from(row)
    if document.sha256 != row["sha256"]:
        raise InputError(
            tr("The text of document “{id}” is not the one that was imported.", id=document.id),
            tr("The file was changed by something else: restore this document from a backup."),
        )
    return document


def hash_of(database: Database, id: str) -> str | None:
    """Return the SHA-256 of a document's text, None if there is no such document."""
    with database.reading() as connection:
        row = connection.execute("SELECT sha256 FROM document WHERE id = ?", (id,)).fetchone()
    return str(row[0]) if row else None


def meta_of(database: Database, id: str) -> dict[str, Any]:
    """Return the metadata of a document; nothing if there is no such document."""
    with database.reading() as connection:
        row = connection.execute("SELECT meta FROM document WHERE id = ?", (id,)).fetchone()
    return columns.object_from(row[0]) if row else {}


def text_at(database: Database, position: int) -> str:
    """Return the text of the document at a position, "" if it has none."""
    with database.reading() as connection:
        row = connection.execute("SELECT text FROM document_text WHERE position = ?", (position,)).fetchone()
    return str(row[0]) if row else ""


def texts_at(database: Database, positions: Iterable[int]) -> dict[int, str]:
    """Return the texts of the documents at some positions that have one, by position."""
    with database.reading() as connection:
        rows = connection.execute(
            "SELECT position, CAST(text AS TEXT) FROM document_text"
            " WHERE position IN (SELECT value FROM json_each(?)) AND text IS NOT NULL",
            (columns.dump(list(positions)),),
        )
        return {int(position): text for position, text in rows}


def titles_at(database: Database, positions: Iterable[int]) -> dict[int, str]:
    """Return the titles of the documents at some positions, by position."""
    with database.reading() as connection:
        rows = connection.execute(
            "SELECT position, CAST(title AS TEXT) FROM document"
            " WHERE position IN (SELECT value FROM json_each(?))",
            (columns.dump(list(positions)),),
        )
        return {int(position): title for position, title in rows}


def hashes(database: Database) -> list[tuple[int, str]]:
    """Return the position and the hash of the text of each document."""
    with database.reading() as connection:
        rows = connection.execute("SELECT position, sha256 FROM document ORDER BY position").fetchall()
    return [(int(row[0]), str(row[1])) for row in rows]


def layers_to_export(
    database: Database, annotator: str | None, status: str | None, places: Sequence[Run] = ()
) -> Iterator[tuple[int, str | None]]:
    """Yield ``(position, annotator)`` of each layer in the project's order, only at `places` if any.

    A document without layers gives one pair without annotator, unless an annotator or another status than
    "new" is asked for.
    """
    for run in places or (Run(1, last(database)),):
        yield from _layers_in(database, annotator, status, run)


def _layers_in(
    database: Database, annotator: str | None, status: str | None, run: Run
) -> Iterator[tuple[int, str | None]]:
    end = run.first - 1
    while True:
        # In pages: an open cursor would hold a read lock, and every act in the window would wait for it.
        with database.reading() as connection:
            positions = connection.execute(
                "SELECT position FROM document WHERE position > ? AND position <= ?"
                " ORDER BY position LIMIT 500",
                (end, run.last),
            ).fetchall()
            if not positions:
                return
            first, end = end, int(positions[-1][0])
            page = connection.execute(
                "SELECT d.position, CAST(l.annotator AS TEXT) AS annotator FROM document d"
                " LEFT JOIN layer l ON l.document = d.id"
                " WHERE d.position > :first AND d.position <= :last"
                " AND (:annotator IS NULL OR l.annotator = :annotator)"
                " AND (:status IS NULL OR coalesce(l.status, 'new') = :status)"
                " ORDER BY d.position, l.annotator",
                {"annotator": annotator, "status": status, "first": first, "last": end},
            ).fetchall()
        yield from ((int(row["position"]), row["annotator"]) for row in page)
