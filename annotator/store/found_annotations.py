"""The annotations in some documents that meet the conditions of a search."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.domain.kinds import CLAIM, QUOTATION
from annotator.domain.quotation import Quotation
from annotator.domain.snippets import snippet_of
from annotator.domain.text_search import folded
from annotator.store import rows
from annotator.store.documents import texts_at
from annotator.store.layers import speakers_of
from annotator.store.search import FoundAnnotation, Hit

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from annotator.domain.claim import Claim
    from annotator.domain.understood_query import UnderstoodQuery
    from annotator.store.connection import Database


class _Candidate(NamedTuple):
    """An annotation with its layer and the ids of those who speak."""

    document: str
    annotator: str
    annotation: Quotation | Claim
    speakers: tuple[str, ...]


def hits(
    database: Database, understood: UnderstoodQuery, documents: Mapping[int, tuple[str, str]]
) -> Iterator[Hit]:
    """Yield the annotations that meet all conditions; documents are ids and titles by position."""
    ids = [id for id, _ in documents.values()]
    by_document: dict[str, list[_Candidate]] = {}
    for candidate in _candidates(database, understood, ids):
        by_document.setdefault(candidate.document, []).append(candidate)
    annotated = [position for position, (id, _) in documents.items() if id in by_document]
    texts = texts_at(database, annotated)
    kept = []
    for position, (id, title) in documents.items():
        for candidate in sorted(by_document.get(id, ()), key=_order):
            if _is_meant(candidate.annotation, texts.get(position, ""), understood):
                kept.append((position, title, candidate))
    named = {id for _, _, candidate in kept for id in candidate.speakers}
    names = {speaker.id: speaker.name for speaker in speakers_of(database, named)}
    for position, title, candidate in kept:
        yield Hit(position, title, _found(candidate, title, texts.get(position, ""), understood, names))


def _order(candidate: _Candidate) -> Any:
    return candidate.annotation.content, candidate.annotator, candidate.annotation.id


def _candidates(database: Database, understood: UnderstoodQuery, ids: Sequence[str]) -> Iterator[_Candidate]:
    """Yield the annotations of the speakers and claim types; `_is_meant` has the other conditions."""
    if understood.finds == QUOTATION.id:
        for document, annotator, quotation in _annotations(database, QUOTATION.id, ids, understood):
            if _is_spoken(quotation.speakers, understood):
                yield _Candidate(document, annotator, quotation, quotation.speakers)
        return
    wanted = set(understood.claim_types)
    claims = [
        found
        for found in _annotations(database, CLAIM.id, ids, understood)
        if not wanted or not wanted.isdisjoint(found[2].types)
    ]
    documents = list({document for document, _, _ in claims})
    makers = {
        (document, annotator, quotation.id): quotation
        for document, annotator, quotation in _annotations(database, QUOTATION.id, documents, understood)
    }
    for document, annotator, claim in claims:
        maker = makers.get((document, annotator, claim.quotation))
        speakers = (claim.speaker,) if claim.speaker else maker.speakers if maker else ()
        if _is_spoken(speakers, understood):
            yield _Candidate(document, annotator, claim, speakers)


def _is_spoken(speakers: Sequence[str], understood: UnderstoodQuery) -> bool:
    return not understood.speakers or any(speaker.id in speakers for speaker in understood.speakers)


def _annotations(
    database: Database, kind: str, ids: Sequence[str], understood: UnderstoodQuery
) -> Iterator[tuple[str, str, Any]]:
    """Yield the annotations of a kind in documents, with document and annotator."""
    query = f"SELECT * FROM {kind} WHERE document IN (SELECT value FROM json_each(?))"
    values = [json.dumps(list(ids))]
    if understood.annotators is not None:
        query += " AND annotator IN (SELECT value FROM json_each(?))"
        values.append(json.dumps(understood.annotators))
    if kind == understood.finds == QUOTATION.id and understood.speakers:
        query += " AND (speaker IN (SELECT value FROM json_each(?)) OR further_speakers <> '[]')"
        values.append(json.dumps([speaker.id for speaker in understood.speakers]))
    read = rows.quotation_from if kind == QUOTATION.id else rows.claim_from
    with database.reading() as connection:
        for row in connection.execute(query, values).fetchall():
            yield str(row["document"]), str(row["annotator"]), read(row)


def _is_meant(annotation: Quotation | Claim, text: str, understood: UnderstoodQuery) -> bool:
    """Tell whether an annotation has the attributes, words, cue and type of quotation that are asked for."""
    if not understood.has_attributes(annotation.attributes):
        return False
    if understood.query.place and not understood.query.is_in(_words(annotation, text)):
        return False
    if isinstance(annotation, Quotation):
        if understood.cues:
            cue = folded(" ".join(span.of(text) for span in annotation.cue))
            if not any(term.pattern.search(cue) for term in understood.cues):
                return False
        return not understood.types or annotation.type_in(text) in understood.types
    return True


def _words(annotation: Quotation | Claim, text: str) -> str:
    return " … ".join(span.of(text) for span in annotation.content)


def _found(
    candidate: _Candidate,
    title: str,
    text: str,
    understood: UnderstoodQuery,
    names: Mapping[str, str],
) -> FoundAnnotation:
    annotation = candidate.annotation
    return FoundAnnotation(
        annotation.kind.id,
        annotation.id,
        candidate.annotator,
        annotation.content,
        tuple(names[id] for id in candidate.speakers if id in names),
        snippet_of(_words(annotation, text), understood.query, text, title),
    )
