"""The names that a search can have after a field, such as those of speakers and publishers."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from annotator.store import documents, rows

if TYPE_CHECKING:
    from annotator.store.connection import Database

_QUOTATIONS = 500  # whose cues are counted: they are read in .05 s, and tell which cues are usual


def speakers_most_quoted(database: Database, number: int) -> list[str]:
    """Return the names of the speakers with most quotations, most first; all layers count."""
    with database.reading() as connection:
        found = connection.execute(
            "SELECT CAST(s.name AS TEXT) FROM (SELECT speaker, count(*) AS quotations FROM quotation"
            " WHERE speaker IS NOT NULL GROUP BY speaker ORDER BY quotations DESC LIMIT ?) q"
            " JOIN speaker s ON s.id = q.speaker ORDER BY q.quotations DESC, s.name",
            (number,),
        )
        return [row[0] for row in found]


def usual_cues(database: Database, annotator: str, number: int) -> list[str]:
    """Return the most frequent cues among some of an annotator's quotations, in small letters."""
    with database.reading() as connection:
        quotations = connection.execute(
            "SELECT d.position, q.* FROM quotation q JOIN document d ON d.id = q.document"
            " WHERE q.annotator = ? AND q.cue <> '[]' LIMIT ?",
            (annotator, _QUOTATIONS),
        ).fetchall()
    texts = documents.texts_at(database, {int(row["position"]) for row in quotations})
    cues = Counter(
        " ".join(span.of(texts.get(int(row["position"]), "")).casefold().split())
        for row in quotations
        for span in rows.quotation_from(row).cue
    )
    return [cue for cue, _ in cues.most_common(number) if cue]


def publishers(database: Database, after: int, until: int) -> dict[str, int]:
    """Return the publishers of the documents after a position and up to another one, with their documents."""
    with database.reading() as connection:
        found = connection.execute(
            "SELECT CASE WHEN json_valid(meta) THEN json_extract(meta, '$.publisher') END AS publisher,"
            " count(*) FROM document WHERE position > ? AND position <= ? GROUP BY publisher",
            (after, until),
        )
        return {row[0]: int(row[1]) for row in found if isinstance(row[0], str) and row[0].strip()}
