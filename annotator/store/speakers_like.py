"""Speakers by words, as the file knows them: their names, and the sources of their quotations."""

from __future__ import annotations

import json
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.text_search import folded
from annotator.store import documents, kept_back, rows, search

if TYPE_CHECKING:
    from annotator.domain.search_query import Term
    from annotator.store.connection import Database

# Documents with the words whose quotations are looked at: they take .1 s, and tell who is called so.
_MOST_DOCUMENTS = 300


class FoldedNames(NamedTuple):
    """A speaker with all names in one line, folded."""

    id: str
    name: str
    names: str


def folded_names(database: Database) -> list[FoldedNames]:
    """Return all speakers, sorted by name."""
    with database.reading() as connection:
        # A line each, since folding them together takes a tenth of the time.
        speakers = connection.execute(
            "SELECT CAST(id AS TEXT), CAST(name AS TEXT), replace(name || ' / ' || aliases, char(10), ' ')"
            " FROM speaker ORDER BY name, id"
        ).fetchall()
    if not speakers:
        return []
    lines = folded("\n".join(str(row[2]) for row in speakers)).split("\n")
    return [FoldedNames(row[0], row[1], names) for row, names in zip(speakers, lines, strict=True)]


def speakers_of_source(database: Database, term: Term, annotator: str | None) -> dict[str, int]:
    """Return the speakers of quotations whose source has a term, by id, with the number of quotations.

    The same words in the layers of several annotators count once. Documents that are blind for the
    annotator are left out.

    Raises
    ------
    SearchDamaged: the index of words is damaged.
    """
    positions = search.positions_with(database, term, _MOST_DOCUMENTS)
    wanted = json.dumps(positions)
    with database.reading() as connection:
        ids = {
            int(row["position"]): str(row["id"])
            for row in connection.execute(
                "SELECT position, id FROM document WHERE position IN (SELECT value FROM json_each(?))",
                (wanted,),
            )
        }
        seen = kept_back.shown(database, ids, annotator)
        quotations = connection.execute(
            "SELECT d.position, q.* FROM document d JOIN quotation q ON q.document = d.id"
            " WHERE d.position IN (SELECT value FROM json_each(?))"
            " AND q.speaker IS NOT NULL AND q.source <> '[]'",
            (json.dumps(seen),),
        ).fetchall()
    texts = documents.texts_at(database, {int(row["position"]) for row in quotations})
    places = defaultdict(set)
    for row in quotations:
        quotation, position = rows.quotation_from(row), int(row["position"])
        source = folded(" ".join(span.of(texts.get(position, "")) for span in quotation.source))
        if term.pattern.search(source):
            for speaker in quotation.speakers:
                places[speaker].add((position, quotation.source))
    return {speaker: len(of_speaker) for speaker, of_speaker in places.items()}
