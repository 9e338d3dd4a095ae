"""Search with fields: documents of publishers, quotations of speakers, claims of types with some words.

The index of words or that of speakers names the documents to look at; a few of them are read at a time, in
the project's order, so that acts come between and the first hits are there at once.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.domain.kinds import CLAIM, QUOTATION
from annotator.domain.text_search import folded
from annotator.domain.understood_query import NamedSpeaker
from annotator.store import blind_mode, found_annotations
from annotator.store.search import Hit, index_errors, match_of, string_of

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from annotator.domain.search_query import Term
    from annotator.domain.understood_query import UnderstoodQuery
    from annotator.store.connection import Database

# Documents looked at in one step: with their annotations, and of which only the metadata are read. An act may
# have to wait for a step, and each takes some 10 ms.
_WITH_ANNOTATIONS, _OF_METADATA = 20, 1_000
# Mentions of speakers up to which their documents are listed first; beyond, the words lead to the documents.
_LISTED = 20_000


class Looked(NamedTuple):
    """The hits of a step.

    Attributes
    ----------
    until: the last position that was looked at.
    is_end: whether there are no further documents to look at.
    """

    hits: list[Hit]
    until: int
    is_end: bool


def speakers_called(database: Database, terms: Sequence[Term]) -> list[NamedSpeaker]:
    """Return the speakers whose name, or another name, has the words of one of the terms, by name."""
    if not terms:
        return []
    with database.reading() as connection:
        # A line each, since folding them together takes a tenth of the time.
        speakers = connection.execute(
            "SELECT CAST(id AS TEXT), CAST(name AS TEXT), replace(name || ' / ' || aliases, char(10), ' ')"
            " FROM speaker ORDER BY name, id"
        ).fetchall()
    lines = folded("\n".join(str(row[2]) for row in speakers)).split("\n")
    whole = "\n".join(lines)
    starts = [0, *accumulate(len(line) + 1 for line in lines)]
    found = {
        bisect_right(starts, match.start()) - 1 for term in terms for match in term.pattern.finditer(whole)
    }
    return [
        NamedSpeaker(*speakers[number][:2])
        for number in sorted(found)
        if any(term.pattern.search(lines[number]) for term in terms)  # not with words of the next line
    ]


def places_of(database: Database, understood: UnderstoodQuery) -> list[int] | None:
    """Return the positions of the documents in which the speakers are named; None if there are very many."""
    if not understood.speakers:
        return None
    ids = [speaker.id for speaker in understood.speakers]
    if len(ids) > _LISTED:
        return None
    wanted = json.dumps(ids)
    selects = [
        f"SELECT document FROM {kind.id} WHERE speaker IN (SELECT value FROM json_each(?1))"
        for kind in (QUOTATION, CLAIM)
    ]
    selects.append(
        "SELECT document FROM quotation WHERE further_speakers <> '[]'"
        " AND EXISTS (SELECT 1 FROM json_each(?1) WHERE instr(further_speakers, json_quote(value)))"
    )
    with database.reading() as connection:
        mentions = " UNION ALL ".join(selects)
        number = connection.execute(
            f"SELECT count(*) FROM (SELECT 1 FROM ({mentions}) LIMIT ?2)", (wanted, _LISTED + 1)
        ).fetchone()[0]
        if number > _LISTED:
            return None
        positions = connection.execute(
            f"SELECT DISTINCT position FROM document WHERE id IN ({mentions}) ORDER BY position", (wanted,)
        ).fetchall()
    return [int(row[0]) for row in positions]


def look(
    database: Database, understood: UnderstoodQuery, places: Sequence[int] | None, after: int, annotator: str
) -> Looked:
    """Look at the next documents after a position; `places` are those that `places_of` gives.

    Raises
    ------
    SearchDamaged: the index of words is damaged.
    """
    step = _WITH_ANNOTATIONS if understood.finds else _OF_METADATA
    with database.reading() as connection, index_errors(database.path):
        positions, until, is_end = _next(connection, understood, places, after, step)
        found = _documents(connection, positions, understood.publishers)
        if not understood.finds:
            return Looked([Hit(position, title) for position, (_, title) in found.items()], until, is_end)
        if understood.annotators != (annotator,):
            # What others have found is a suggestion, too, where the annotator is to see none.
            seen = blind_mode.without_hidden(database, [(p, id) for p, (id, _) in found.items()], annotator)
            found = {position: found[position] for position in seen}
        return Looked(list(found_annotations.hits(database, understood, found)), until, is_end)


def _next(
    connection: sqlite3.Connection,
    understood: UnderstoodQuery,
    places: Sequence[int] | None,
    after: int,
    step: int,
) -> tuple[list[int], int, bool]:
    """Return the next positions that may have hits, the last one looked at, and whether none follow."""
    match = _match(understood)
    if places is not None:
        first = bisect_right(places, after)
        looked = places[first : first + step]
        is_end = first + step >= len(places)
        until = looked[-1] if looked else after
        if match and looked:
            found = connection.execute(
                "SELECT rowid FROM search WHERE search MATCH ?1"
                " AND rowid IN (SELECT value FROM json_each(?2)) ORDER BY rowid",
                (match, json.dumps(list(looked))),
            )
            return [int(row[0]) for row in found], until, is_end
        return list(looked), until, is_end
    if match:
        query = "SELECT rowid FROM search WHERE search MATCH ? AND rowid > ? ORDER BY rowid LIMIT ?"
        found = connection.execute(query, (match, after, step))
    else:
        condition, values = _annotated(understood)
        query = f"SELECT position FROM document d WHERE position > ?{condition} ORDER BY position LIMIT ?"
        found = connection.execute(query, (after, *values, step))
    positions = [int(row[0]) for row in found]
    return positions, positions[-1] if positions else after, len(positions) < step


def _annotated(understood: UnderstoodQuery) -> tuple[str, list[str]]:
    """Return the condition that a document has annotations of a kind that is looked for, with its values."""
    if not understood.finds:
        return "", []
    condition, values = f" AND EXISTS (SELECT 1 FROM {understood.finds} WHERE document = d.id", []
    if understood.annotators is not None:
        condition += " AND annotator IN (SELECT value FROM json_each(?))"
        values.append(json.dumps(understood.annotators))
    return f"{condition})", values


def _match(understood: UnderstoodQuery) -> str:
    """Return what the index of words is asked; "" if nothing is typed that it knows."""
    query = understood.query
    parts = [match_of(query)] if query.terms else []
    if cues := [string_of(term) for term in understood.cues]:
        parts.append(f"({' OR '.join(cues)})")
    return " AND ".join(f"({part})" for part in parts)


def _documents(
    connection: sqlite3.Connection, positions: Sequence[int], publishers: Sequence[Term]
) -> dict[int, tuple[str, str]]:
    """Return id and title of documents at positions whose publisher has one of the names, if any is given."""
    found = {}
    for row in connection.execute(
        "SELECT position, CAST(id AS TEXT) AS id, CAST(title AS TEXT) AS title, meta FROM document"
        " WHERE position IN (SELECT value FROM json_each(?)) ORDER BY position",
        (json.dumps(list(positions)),),
    ):
        if publishers:
            publisher = folded(publisher_of(row["meta"]))
            if not any(term.pattern.search(publisher) for term in publishers):
                continue
        found[int(row["position"])] = (row["id"], row["title"])
    return found


def publisher_of(meta: Any) -> str:
    """Return the publisher of a document's metadata, "" if it has none that can be read."""
    try:
        fields = json.loads(meta)
    except (TypeError, ValueError):
        return ""  # the check names damaged metadata; a search passes them over
    publisher = fields.get("publisher") if isinstance(fields, dict) else None
    return publisher if isinstance(publisher, str) else ""


def publishers(database: Database, after: int, until: int) -> set[str]:
    """Return the publishers of the documents after a position and up to another one."""
    with database.reading() as connection:
        found = connection.execute(
            "SELECT DISTINCT CASE WHEN json_valid(meta) THEN json_extract(meta, '$.publisher') END"
            " FROM document WHERE position > ? AND position <= ?",
            (after, until),
        )
        return {row[0] for row in found if isinstance(row[0], str) and row[0].strip()}
