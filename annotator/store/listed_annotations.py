"""The rows of a list of annotations across documents, with the words around each annotation."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from annotator.domain.quotation import Quotation
from annotator.store import columns, documents, rows
from annotator.store.suggestions import TABLES

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Mapping, Sequence

    from annotator.domain.annotation_query import AnnotationQuery, ListedKind
    from annotator.domain.claim import Claim
    from annotator.domain.span import Span
    from annotator.store.connection import Database

CONTEXT = 120  # characters before and after an annotation that a row shows at most


@dataclass(frozen=True)
class Listed:
    """An annotation or suggestion in a list.

    Attributes
    ----------
    position, document, title, published, publisher: of its document; "" for what is not known.
    annotator: whose layer or decision it is; "" for a suggestion that waits.
    annotation: the annotation, or the one that a suggestion proposes.
    type: of a quotation: "direct", "indirect" or "mixed"; "" for a claim.
    before, words, after: what stands before, the content, and what stands after, each on one line.
    cue: the reporting words.
    speakers: names.
    reason: why a suggestion was rejected.
    """

    position: int
    document: str
    title: str
    published: str
    publisher: str
    kind: ListedKind
    annotator: str
    annotation: Quotation | Claim
    type: str
    before: str
    words: str
    after: str
    cue: str
    speakers: tuple[str, ...]
    reason: str = ""

    @property
    def key(self) -> tuple[int, str, str]:
        """Return what tells it from all others of its list."""
        return (self.position, self.annotator, self.annotation.id)

    @property
    def place(self) -> Span:
        """Return the first span of the content."""
        return self.annotation.content[0]


def listed(
    database: Database, query: AnnotationQuery, hits: Sequence[sqlite3.Row]
) -> Iterator[Listed | None]:
    """Yield the rows of hits of a query; None for those whose annotation has gone meanwhile.

    Hits have a position, an annotator, an id and the id of the first speaker.

    Raises
    ------
    ProjectDamaged, StorageError: a row cannot be read.
    """
    with database.reading() as connection:
        text, position = "", 0
        for hit in hits:
            document = connection.execute(
                "SELECT CAST(id AS TEXT) AS id, CAST(title AS TEXT) AS title, meta FROM document"
                " WHERE position = ?",
                (hit["position"],),
            ).fetchone()
            row = document and _row(connection, query, document["id"], hit)
            if row is None:
                yield None
                continue
            if hit["position"] != position:
                position = int(hit["position"])
                text = documents.text_at(database, position)
            if query.lists_suggestions:
                yield _suggestion(query.kind, hit, document, row, text)
            else:
                yield _annotation(connection, query.kind, hit, document, row, text)


def _row(
    connection: sqlite3.Connection, query: AnnotationQuery, document: str, hit: sqlite3.Row
) -> dict[str, Any] | None:
    """Return the row of an annotation or suggestion, None if it is gone."""
    tables = TABLES[query.kind]
    if query.lists_suggestions:
        row = connection.execute(
            f"SELECT t.*, CAST(x.reason AS TEXT) AS given_reason FROM {tables.suggestions} t"
            f" LEFT JOIN {tables.decisions} x"
            " ON x.document = t.document AND x.suggestion = t.id AND x.annotator = ?"
            " WHERE t.document = ? AND t.id = ?",
            (hit["annotator"], document, hit["id"]),
        ).fetchone()
    else:
        row = connection.execute(
            f"SELECT * FROM {query.kind} WHERE document = ? AND annotator = ? AND id = ?",
            (document, hit["annotator"], hit["id"]),
        ).fetchone()
    return dict(row) if row is not None else None


def _suggestion(
    kind: ListedKind, hit: sqlite3.Row, document: sqlite3.Row, row: Mapping[str, Any], text: str
) -> Listed:
    proposed = TABLES[kind].from_rows([row])[0]
    speakers = tuple(speaker.name for speaker in proposed.speakers)
    return _listed(kind, hit, document, proposed.annotation, text, speakers, row["given_reason"] or "")


def _annotation(
    connection: sqlite3.Connection,
    kind: ListedKind,
    hit: sqlite3.Row,
    document: sqlite3.Row,
    row: Mapping[str, Any],
    text: str,
) -> Listed:
    annotation = rows.quotation_from(row) if kind == "quotation" else rows.claim_from(row)
    # A claim without a claimant of its own has the speaker of its quotation, which the hit names.
    ids = annotation.speakers or ((hit["speaker"],) if hit["speaker"] else ())
    marks = ",".join("?" * len(ids))
    named = connection.execute(f"SELECT id, CAST(name AS TEXT) FROM speaker WHERE id IN ({marks})", ids)
    names = {row[0]: row[1] or "" for row in named.fetchall()}
    return _listed(kind, hit, document, annotation, text, tuple(names[id] for id in ids if id in names))


def _listed(
    kind: ListedKind,
    hit: sqlite3.Row,
    document: sqlite3.Row,
    annotation: Quotation | Claim,
    text: str,
    speakers: tuple[str, ...],
    reason: str = "",
) -> Listed:
    meta = columns.object_from(document["meta"])
    start, end = annotation.content[0].start, annotation.content[-1].end
    return Listed(
        int(hit["position"]),
        document["id"],
        document["title"] or "",
        str(meta.get("published") or ""),
        str(meta.get("publisher") or ""),
        kind,
        str(hit["annotator"]),
        annotation,
        annotation.type_in(text) if isinstance(annotation, Quotation) else "",
        _one_line(text[max(0, start - CONTEXT) : start]),
        _one_line(" … ".join(span.of(text) for span in annotation.content)),
        _one_line(text[end : end + CONTEXT]),
        _one_line(" ".join(span.of(text) for span in annotation.spans("cue"))),
        speakers,
        reason,
    )


def _one_line(words: str) -> str:
    """Return words on one line; spaces at the ends tell where a word ends, and stay as one."""
    return re.sub(r"\s+", " ", words)
