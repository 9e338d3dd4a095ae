"""Search with fields, such as speaker: and publisher:.

The index of words, or the index of speakers, says which documents to read. They are read in the project's
order, a few at a time: the first hits are there at once, and no act waits long.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.domain.attributes import CERTAINTY, CHECK_WORTHY
from annotator.domain.kinds import CLAIM, QUOTATION
from annotator.domain.text_search import folded
from annotator.domain.understood_query import NamedSpeaker
from annotator.store import found_annotations, kept_back
from annotator.store.columns import dump
from annotator.store.document_conditions import Conditions
from annotator.store.positions import last_in
from annotator.store.search import Hit, index_errors, match_of, string_of
from annotator.store.speakers_like import folded_names

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from annotator.domain.attributes import Attribute
    from annotator.domain.search_query import Term
    from annotator.domain.understood_query import UnderstoodQuery
    from annotator.store.connection import Database

# Documents of one step, which takes some 10 ms: with their annotations, and with their metadata alone.
_WITH_ANNOTATIONS, _OF_METADATA = 20, 1_000
# Documents of one step that lack what is looked for, so that only their keys are read: some 50 ms.
_PASSED_OVER = 20_000
# Mentions of speakers whose documents are listed. Speakers with more are in so many documents that hits come
# soon without a list.
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
    """Return the speakers who have one of the terms in a name or alias, sorted by name."""
    if not terms:
        return []
    speakers = folded_names(database)
    whole = "\n".join(speaker.names for speaker in speakers)
    starts = [0, *accumulate(len(speaker.names) + 1 for speaker in speakers)]
    found = {
        bisect_right(starts, match.start()) - 1 for term in terms for match in term.pattern.finditer(whole)
    }
    return [
        NamedSpeaker(*speakers[number][:2])
        for number in sorted(found)
        # Not with words of the next line.
        if any(term.pattern.search(speakers[number].names) for term in terms)
    ]


def places_of(database: Database, understood: UnderstoodQuery) -> list[int] | None:
    """Return the positions of the documents that name the speakers; None if they are too many to list."""
    if not understood.speakers:
        return None
    ids = [speaker.id for speaker in understood.speakers]
    if len(ids) > _LISTED:
        return None
    wanted = dump(ids)
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
    conditions = Conditions(database, understood.documents, annotator or None)
    with database.reading() as connection, index_errors(database.path):
        positions, until, is_end = _next(connection, understood, conditions, places, after)
        found = _documents(connection, positions, conditions, understood.publishers)
        if not understood.finds:
            return Looked([Hit(position, title) for position, (_, title) in found.items()], until, is_end)
        if understood.annotators != (kept_back.own_layer(annotator),):
            # What others have found is a suggestion, too, where the annotator is to see none.
            seen = kept_back.shown(database, {p: id for p, (id, _) in found.items()}, annotator)
            found = {position: found[position] for position in seen}
        return Looked(list(found_annotations.hits(database, understood, found)), until, is_end)


def _next(
    connection: sqlite3.Connection,
    understood: UnderstoodQuery,
    conditions: Conditions,
    places: Sequence[int] | None,
    after: int,
) -> tuple[list[int], int, bool]:
    """Return the next positions that may have hits, the last one looked at, and whether it is the end."""
    step = _WITH_ANNOTATIONS if understood.finds else _OF_METADATA
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
                (match, dump(list(looked))),
            )
            return [int(row[0]) for row in found], until, is_end
        return list(looked), until, is_end
    if match:
        query = "SELECT rowid FROM search WHERE search MATCH ? AND rowid > ? ORDER BY rowid LIMIT ?"
        positions = [int(row[0]) for row in connection.execute(query, (match, after, step))]
        return positions, positions[-1] if positions else after, len(positions) < step
    last = last_in(connection)
    until = min(after + _PASSED_OVER, last)
    annotated, values = _annotated(understood)
    found = connection.execute(
        "SELECT d.position FROM document d WHERE d.position > :after AND d.position <= :reach"
        f" AND {conditions.where} AND {annotated} ORDER BY d.position LIMIT :step",
        {**conditions.values, **values, "after": after, "reach": until, "step": step},
    )
    positions = [int(row[0]) for row in found]
    if len(positions) == step:
        until = positions[-1]
    return positions, until, until >= last


def _annotated(understood: UnderstoodQuery) -> tuple[str, dict[str, str]]:
    """Return the condition that a document has annotations with the claim type and attribute asked for."""
    if not understood.finds:
        return "true", {}
    wheres, values = ["a.document = d.id"], {}
    if understood.annotators is not None:
        wheres.append("a.annotator IN (SELECT value FROM json_each(:annotators))")
        values["annotators"] = dump(understood.annotators)
    if understood.claim_types:
        wheres.append("EXISTS (SELECT 1 FROM json_each(:claim_types) WHERE instr(a.types, value))")
        values["claim_types"] = dump([dump(type) for type in understood.claim_types])
    if asked := understood.values_asked_for():
        recorded = [
            _recorded(understood.finds, attribute, value, f"value{number}", values)
            for number, (attribute, value) in enumerate(asked)
        ]
        wheres.append(f"({' OR '.join(recorded)})")
    return f"EXISTS (SELECT 1 FROM {understood.finds} a WHERE {' AND '.join(wheres)})", values


def _recorded(kind: str, attribute: Attribute, value: str, name: str, values: dict[str, str]) -> str:
    """Return the condition that an annotation `a` may have a value, and put it among the parameters."""
    if kind == CLAIM.id and attribute is CHECK_WORTHY:
        return f"a.check_worthy = {int(value == 'yes')}"
    if kind == CLAIM.id and attribute is CERTAINTY:
        values[name] = value
        return f"a.certainty = :{name}"
    if value and value == attribute.default:
        return "true"
    # As JSON has it: a text, and a number or yes and no of other tools.
    values[name] = f"{dump(attribute.id)}:{dump(value) if value else ''}"
    values[f"{name}_plain"] = f"{dump(attribute.id)}:{value}"
    return f"(instr(a.attributes, :{name}) OR instr(a.attributes, :{name}_plain))"


def _match(understood: UnderstoodQuery) -> str:
    """Return the query for the index of words; "" if the search has no words that it knows."""
    query = understood.query
    parts = [match_of(query)] if query.terms else []
    if cues := [string_of(term) for term in understood.cues]:
        parts.append(f"({' OR '.join(cues)})")
    return " AND ".join(f"({part})" for part in parts)


def _documents(
    connection: sqlite3.Connection,
    positions: Sequence[int],
    conditions: Conditions,
    publishers: Sequence[Term],
) -> dict[int, tuple[str, str]]:
    """Return id and title of the documents at positions that meet all conditions on documents."""
    found = {}
    for row in connection.execute(
        "SELECT d.position, CAST(d.id AS TEXT) AS id, CAST(d.title AS TEXT) AS title, d.meta FROM document d"
        f" WHERE d.position IN (SELECT value FROM json_each(:positions)) AND {conditions.where}"
        " ORDER BY d.position",
        {**conditions.values, "positions": dump(list(positions))},
    ):
        if publishers:
            publisher = folded(publisher_of(row["meta"]))
            if not any(term.pattern.search(publisher) for term in publishers):
                continue
        found[int(row["position"])] = (row["id"], row["title"])
    return found


def publisher_of(meta: Any) -> str:
    """Return the publisher in a document's metadata; "" without one, or if the metadata are damaged."""
    try:
        fields = json.loads(meta)
    except (TypeError, ValueError):
        return ""  # the check names damaged metadata; a search passes them over
    publisher = fields.get("publisher") if isinstance(fields, dict) else None
    return publisher if isinstance(publisher, str) else ""
