"""The rows that figures of a project are made of, page by page, so that no act waits long for them."""

from __future__ import annotations

import time
from contextlib import closing
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.domain.provenance import LEARNED, SHIPPED
from annotator.store import documents, kept_back
from annotator.store.columns import Damaged, loads, spans_from
from annotator.store.done_acts import LAST_DONE, NOTED, DoneActs
from annotator.store.rows import further_speakers_from
from annotator.store.suggestions import TABLES

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from annotator.domain.span import Spans
    from annotator.store.connection import Database

# Documents of a page: the first has some, the others as many as are read in about this time (seconds). An act
# in the window waits for one page.
_FIRST, _MOST, _WANTED = 50, 4000, 0.02

# Errors of readers for rows that differ from what the program writes.
_DAMAGED = (Damaged, ValueError, TypeError, LookupError, AttributeError, OverflowError, RecursionError)


class LayerRow(NamedTuple):
    """A layer of a document.

    Attributes
    ----------
    done_at: when it was marked done last (ISO 8601 in UTC); "" if it is not done, or was imported so.
    seconds, acts: its effort; acts are key and pointer presses.
    """

    annotator: str
    is_done: bool
    done_at: str
    seconds: int
    acts: int
    quotations: int

    def without_counts(self) -> LayerRow:
        """Return the layer with its status alone: effort and annotations are kept back."""
        return self._replace(seconds=0, acts=0, quotations=0)


class Origin(NamedTuple):
    """The suggestion behind an annotation, or a rejected one.

    Attributes
    ----------
    score: as the model gave it, before decisions moved it.
    reason: why it was rejected, "" without a reason.
    """

    rule: str
    score: float
    state: str
    reason: str = ""


class QuotationRow(NamedTuple):
    """A quotation of a layer, or a rejected suggestion; its spans stand in the text of the position."""

    position: int
    content: Spans
    cue: Spans
    type_override: str | None
    speakers: tuple[str, ...]
    origin: Origin | None


class ClaimRow(NamedTuple):
    """A claim of a layer, or a rejected suggestion."""

    types: tuple[str, ...]
    origin: Origin | None


class Page(NamedTuple):
    """The rows of some documents.

    Attributes
    ----------
    assigned: whether the layer is done, by annotator, of each assigned document.
    rejected_quotations, rejected_claims: suggestions that annotators have rejected.
    texts, models: by position, of the documents with quotations or rejected suggestions of such; a document
        that no model has read has no model.
    unreadable: the number of rows that could not be read.
    """

    documents: int
    layers: list[LayerRow]
    assigned: list[tuple[str, bool]]
    quotations: list[QuotationRow]
    claims: list[ClaimRow]
    rejected_quotations: list[QuotationRow]
    rejected_claims: list[ClaimRow]
    texts: dict[int, str]
    models: dict[int, str]
    unreadable: int


_OF_PAGE = "d.position BETWEEN :first AND :last"
_OF_ANNOTATOR = "(:annotator IS NULL OR {table}.annotator = :annotator)"
# CROSS JOIN keeps SQLite from beginning with the other table, whatever it knows of their sizes.
_LAYERS = f"""
SELECT d.id AS document, CAST(l.annotator AS TEXT) AS annotator, l.status = 'done' AS is_done,
  CASE WHEN l.status = 'done' THEN {LAST_DONE} END AS act, {NOTED} AS noted,
  coalesce(CAST(e.seconds AS INTEGER), 0) AS seconds,
  coalesce(CAST(e.keys AS INTEGER) + CAST(e.pointer AS INTEGER), 0) AS acts,
  (SELECT count(*) FROM quotation q WHERE q.document = l.document AND q.annotator = l.annotator) AS quotations
FROM document d CROSS JOIN layer l ON l.document = d.id
LEFT JOIN effort e ON e.document = l.document AND e.annotator = l.annotator WHERE {_OF_PAGE}"""
_WITH_TIMES = f"SELECT p.*, CAST(h.at AS TEXT) AS at FROM ({_LAYERS}) p LEFT JOIN history h ON h.id = p.act"
_ASSIGNED = f"""
SELECT CAST(a.annotator AS TEXT), EXISTS (SELECT 1 FROM layer l WHERE l.document = d.id
  AND l.annotator = a.annotator AND l.status = 'done')
FROM document d CROSS JOIN assignment a ON a.document = d.id WHERE {_OF_PAGE}"""
_QUOTATIONS = f"""
SELECT d.position, CAST(q.annotator AS TEXT) AS made_by,
  q.content, q.cue, q.type_override, q.speaker, q.further_speakers, q.provenance
FROM document d CROSS JOIN quotation q ON q.document = d.id
WHERE {_OF_PAGE} AND {_OF_ANNOTATOR.format(table="q")}"""
_CLAIMS = f"""
SELECT d.position, CAST(c.annotator AS TEXT) AS made_by,
  c.types, CASE WHEN json_valid(c.extra) THEN json_extract(c.extra, '$.suggestion') END
  AS provenance FROM document d CROSS JOIN claim c ON c.document = d.id
WHERE {_OF_PAGE} AND {_OF_ANNOTATOR.format(table="c")}"""
_MODELS = (
    f"SELECT d.position, a.model FROM document d CROSS JOIN analysis a ON a.document = d.id WHERE {_OF_PAGE}"
)
_REJECTED = {
    kind: f"""
SELECT d.position, s.*, x.reason AS why_not FROM document d
CROSS JOIN {tables.decisions} x ON x.document = d.id AND x.state = 'rejected'
JOIN {tables.suggestions} s ON s.document = x.document AND s.id = x.suggestion
WHERE {_OF_PAGE} AND {_OF_ANNOTATOR.format(table="x")}"""
    for kind, tables in TABLES.items()
}


def pages(
    database: Database,
    annotator: str | None,
    viewer: str | None,
    progress: Callable[[int, int], object] | None = None,
) -> Iterator[Page]:
    """Yield the rows of all documents.

    `annotator`: whose annotations and decisions, None for those of all; layers are those of all in any case.
    `viewer`: what is kept back from this annotator is left out, and decisions in blind documents; who has
    done which documents is told all the same. `progress` takes documents, read and in all; what it raises
    ends the reading.
    """
    total, done, after, number = documents.count(database), 0, 0, _FIRST
    with closing(DoneActs(database)) as acts:
        while True:
            began = time.monotonic()
            places = _places(database, after, number)
            if not places:
                return
            page = _page(database, places, annotator, viewer, acts)
            took = max(time.monotonic() - began, 1e-4)
            number = max(1, min(_MOST, 2 * number, round(number * _WANTED / took)))
            after, done = places[-1][0], done + len(places)
            yield page
            if progress:
                progress(done, total)


def _places(database: Database, after: int, number: int) -> list[tuple[int, str]]:
    """Return position and id of the next documents: positions may have gaps of any size."""
    with database.reading() as connection:
        rows = connection.execute(
            "SELECT position, CAST(id AS TEXT) FROM document WHERE position > ? ORDER BY position LIMIT ?",
            (after, number),
        ).fetchall()
    return [(int(row[0]), str(row[1])) for row in rows]


def _page(
    database: Database,
    places: Sequence[tuple[int, str]],
    annotator: str | None,
    viewer: str | None,
    acts: DoneActs,
) -> Page:
    values = {"first": places[0][0], "last": places[-1][0], "annotator": annotator}
    with database.reading() as connection:

        def read(query: str) -> list[sqlite3.Row]:
            return connection.execute(query, values).fetchall()

        layers, assigned = read(_WITH_TIMES), read(_ASSIGNED)
        quotations, claims = read(_QUOTATIONS), read(_CLAIMS)
        rejected = {kind: read(query) for kind, query in _REJECTED.items()}
        decided = {row["position"] for row in (*quotations, *rejected["quotation"])}
        texts = {
            row["position"]: str(row["text"])
            for row in read(f"SELECT d.position, d.text FROM document_text d WHERE {_OF_PAGE}")
            if row["position"] in decided
        }
        models = {row["position"]: str(row["model"]) for row in read(_MODELS) if row["position"] in decided}
    seen = {position for position, _ in places}
    if viewer is not None:
        seen = set(kept_back.with_suggestions(database, places, viewer))
    hidden = kept_back.reasons(database, [id for _, id in places], viewer)
    own = kept_back.own_layer(viewer)
    gone = {position for position, id in places if id in hidden}

    def is_shown(row: sqlite3.Row) -> bool:
        return row["position"] not in gone or row["made_by"] == own

    def layer_of(row: sqlite3.Row) -> LayerRow:
        layer = _layer(row, acts)
        is_told = str(row["document"]) not in hidden or layer.annotator == own
        return layer if is_told else layer.without_counts()

    faults = _Faults()
    return Page(
        len(places),
        faults.of(layer_of, layers),
        [(str(row[0]), bool(row[1])) for row in assigned],
        faults.of(lambda row: _quotation(row, seen), filter(is_shown, quotations)),
        faults.of(lambda row: _claim(row, seen), filter(is_shown, claims)),
        faults.of(_rejected_quotation, [row for row in rejected["quotation"] if row["position"] in seen]),
        faults.of(_rejected_claim, [row for row in rejected["claim"] if row["position"] in seen]),
        texts,
        models,
        faults.number,
    )


class _Faults:
    """Reads rows, and counts those that cannot be read: the project file may come from anybody."""

    def __init__(self) -> None:
        self.number = 0

    def of(self, read: Callable[[Any], Any], rows: Iterable[Any]) -> list[Any]:
        """Return the values of rows, without those that cannot be read."""
        values = []
        for row in rows:
            try:
                values.append(read(row))
            except _DAMAGED:
                self.number += 1
        return values


def _layer(row: sqlite3.Row, acts: DoneActs) -> LayerRow:
    annotator = row["annotator"]
    return LayerRow(
        annotator, bool(row["is_done"]), acts.time_of(row), row["seconds"], row["acts"], row["quotations"]
    )


def _quotation(row: sqlite3.Row, seen: set[int]) -> QuotationRow:
    first, further = row["speaker"], row["further_speakers"]
    speakers = () if first is None else (str(first),)
    return QuotationRow(
        row["position"],
        spans_from(loads(row["content"])),
        _spans(row["cue"]),
        None if row["type_override"] is None else str(row["type_override"]),
        speakers if further == "[]" else (*speakers, *further_speakers_from(dict(row))),
        _origin(row, seen),
    )


def _claim(row: sqlite3.Row, seen: set[int]) -> ClaimRow:
    return ClaimRow(_types(row), _origin(row, seen))


def _origin(row: sqlite3.Row, seen: set[int]) -> Origin | None:
    if row["provenance"] is None or row["position"] not in seen:
        return None
    plain: Mapping[str, Any] = loads(row["provenance"])
    learned = plain.get("extra", {}).get(LEARNED) or {}
    score = float(learned.get(SHIPPED, plain["score"]))
    return Origin(str(plain["rule"]), score, str(plain["state"]))


def _rejected_quotation(row: sqlite3.Row) -> QuotationRow:
    content = spans_from(loads(row["content"]))
    return QuotationRow(row["position"], content, _spans(row["cue"]), None, (), _rejected(row))


def _rejected_claim(row: sqlite3.Row) -> ClaimRow:
    return ClaimRow(_types(row), _rejected(row))


def _rejected(row: sqlite3.Row) -> Origin:
    return Origin(str(row["rule"]), float(row["score"]), "rejected", str(row["why_not"]))


def _types(row: sqlite3.Row) -> tuple[str, ...]:
    return tuple(str(type) for type in loads(row["types"]))


def _spans(column: str) -> Spans:
    return () if column == "[]" else spans_from(loads(column))
