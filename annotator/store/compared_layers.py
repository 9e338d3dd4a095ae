"""Layers of the same documents, and how each was made, page by page."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, NamedTuple

from annotator.store import documents
from annotator.store.codebook_versions import edition_of
from annotator.store.document_conditions import Conditions
from annotator.store.done_acts import LAST_DONE, NOTED, DoneActs

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator

    from annotator.domain.document_filter import DocumentFilter
    from annotator.store.connection import Database

# Positions of a page: an act in the window waits for the page, some milliseconds.
_PAGE = 500


class LayerFacts(NamedTuple):
    """Facts on the making of a layer.

    Attributes
    ----------
    codebook: name and version of the codebook with which it was begun, "" if it names none.
    is_blind: whether it was begun without suggestions.
    done_at: when it was marked done last, ISO 8601 in UTC; "" if that is not known.
    """

    annotator: str
    is_done: bool
    codebook: tuple[str, str]
    is_blind: bool
    done_at: str


class LayersOfDocument(NamedTuple):
    """The layers of a document that somebody has begun, by annotator."""

    position: int
    document: str
    title: str
    layers: dict[str, LayerFacts]


_LAYERS = f"""
SELECT d.position, CAST(d.id AS TEXT) AS document, CAST(d.title AS TEXT) AS title,
  CAST(l.annotator AS TEXT) AS annotator, l.status = 'done' AS is_done, l.codebook,
  EXISTS (SELECT 1 FROM begun_blind b WHERE b.document = l.document AND b.annotator = l.annotator)
  AS is_blind,
  CASE WHEN l.status = 'done' THEN {LAST_DONE} END AS act, {NOTED} AS noted
FROM document d CROSS JOIN layer l ON l.document = d.id
WHERE d.position > :after AND d.position <= :until AND l.status != 'new'"""
_WITH_TIMES = (
    f"SELECT p.*, CAST(h.at AS TEXT) AS at FROM ({_LAYERS}) p LEFT JOIN history h ON h.id = p.act"
    " ORDER BY p.position, p.annotator"
)


def annotators_at_work(database: Database) -> list[str]:
    """Return the names of those who have begun a layer."""
    with database.reading() as connection:
        rows = connection.execute(
            "SELECT CAST(name AS TEXT) FROM annotator a WHERE EXISTS"
            " (SELECT 1 FROM layer l WHERE l.annotator = a.name AND l.status != 'new') ORDER BY name"
        ).fetchall()
    return [row[0] for row in rows]


def layers_of_documents(
    database: Database,
    chosen: DocumentFilter,
    annotator: str | None,
    progress: Callable[[int, int], object] | None = None,
) -> Iterator[LayersOfDocument]:
    """Yield the documents that pass a filter and have begun layers, in the project's order.

    `annotator`: at work, for the filter. `progress` takes positions looked at, and the last one; what it
    raises ends the reading.
    """
    last, after = documents.last(database), 0
    conditions = Conditions(database, chosen, annotator)
    with closing(DoneActs(database)) as acts:
        while page_of_positions := documents.beside(database, after, _PAGE):
            until = page_of_positions[-1]
            positions = set(conditions.positions(after, until))
            with database.reading() as connection:
                rows = connection.execute(_WITH_TIMES, {"after": after, "until": until}).fetchall()
            page: dict[int, LayersOfDocument] = {}
            for row in rows:
                position = int(row["position"])
                if position in positions:
                    empty = LayersOfDocument(position, row["document"], row["title"] or "", {})
                    page.setdefault(position, empty).layers[row["annotator"]] = _facts(row, acts)
            yield from page.values()
            after = until
            if progress:
                progress(until, last)


def _facts(row: sqlite3.Row, acts: DoneActs) -> LayerFacts:
    codebook = edition_of(row["codebook"])
    return LayerFacts(
        row["annotator"], bool(row["is_done"]), codebook, bool(row["is_blind"]), acts.time_of(row)
    )
