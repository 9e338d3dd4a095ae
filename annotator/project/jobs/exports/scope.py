"""The records that an export is of, in the form that was asked for."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from annotator.domain.quote_marks import inner, passage_at, without_marks
from annotator.store import documents, kept_back

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.domain.claim import Claim
    from annotator.domain.layer import Record
    from annotator.domain.quotation import Quotation
    from annotator.domain.span import Span, Spans
    from annotator.project.jobs.exports.layer_records import Key
    from annotator.project.jobs.exports.request import ExportRequest, Marks, Scope
    from annotator.project.project import Project

_ID_LENGTH = (
    12  # hexadecimal digits of an anonymous id: of a million documents, two get the same in 1 of 500 cases
)


def keys_in(project: Project, scope: Scope) -> Iterator[Key]:
    """Return the layers of a scope (see `documents.layers_to_export`), but for what is kept back."""
    keys = documents.layers_to_export(project.database, scope.annotator, scope.status, scope.places)
    if not scope.viewer or not kept_back.is_possible(project.database):
        return keys
    return (key for key in keys if key[1] == scope.viewer or not _is_kept_back(project, scope.viewer, key))


def _is_kept_back(project: Project, viewer: str, key: Key) -> bool:
    position, annotator = key
    if annotator is None:
        return False
    document = documents.id_at(project.database, position)
    return kept_back.reason(project.database, document, viewer) is not None


def is_in(scope: Scope, record: Record) -> bool:
    """Tell whether a record meets the conditions of a scope on what is in it."""
    document, layer = record.document, record.layer
    if scope.flagged is not None and layer.flagged != scope.flagged:
        return False
    if scope.publishers and document.meta.get("publisher") not in scope.publishers:
        return False
    published = str(document.meta.get("published") or "")
    if scope.since and not published >= scope.since:
        return False
    if scope.until and not (published and published[: len(scope.until)] <= scope.until):
        return False
    if scope.claim_types and not any(set(claim.types) & set(scope.claim_types) for claim in layer.claims):
        return False
    if scope.speakers:
        ids = {s.id for s in record.speakers if s.id in scope.speakers or s.name in scope.speakers}
        return bool(ids & layer.speaker_ids())
    return True


def as_requested(record: Record, request: ExportRequest) -> Record:
    """Return a record with the suggestions, marks and names that were asked for."""
    if not request.suggestions and record.suggestions:
        record = replace(record, suggestions=())
    if request.marks != "as annotated":
        record = _with_marks(record, request.marks)
    return _anonymous(record, request) if request.is_anonymous else record


def _with_marks(record: Record, marks: Marks) -> Record:
    text, layer = record.document.text, record.layer

    def changed(annotation: Any) -> Any:
        content = _contents(text, annotation.content, marks)
        changed: Quotation | Claim = annotation.with_spans("content", content)
        return changed

    suggestions = tuple(
        replace(suggestion, annotation=changed(suggestion.annotation)) for suggestion in record.suggestions
    )
    return replace(
        record,
        layer=replace(
            layer,
            quotations=tuple(map(changed, layer.quotations)),
            claims=tuple(map(changed, layer.claims)),
        ),
        suggestions=suggestions,
    )


def _contents(text: str, content: Spans, marks: Marks) -> Spans:
    change = without_marks if marks == "out" else _in_marks
    spans = sorted(change(text, span) for span in content)
    return tuple(spans) if all(a.end <= b.start for a, b in pairwise(spans)) else content


def _in_marks(text: str, span: Span) -> Span:
    """Return a span with the marks around it, if it is all that stands between them."""
    passage = passage_at(text, span.start)
    if passage is None or not passage.contains(span):
        return span
    words = inner(text, passage).of(text).strip()
    return passage if words == span.of(text).strip() else span


def _anonymous(record: Record, request: ExportRequest) -> Record:
    """Return a record whose document and annotator have other names, the same ones for each seed."""
    id = _name(f"{request.seed}:{record.document.id}", "d")
    annotator = record.layer.annotator and _name(f"{request.seed}:{record.layer.annotator}", "a")
    return replace(
        record,
        document=replace(record.document, id=id),
        layer=replace(record.layer, document=id, annotator=annotator),
    )


def _name(words: str, sign: str) -> str:
    return sign + hashlib.sha256(words.encode()).hexdigest()[:_ID_LENGTH]
