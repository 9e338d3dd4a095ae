"""The records of a project as they are exported: document by document, layer by layer."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain, islice
from typing import TYPE_CHECKING, Any

from annotator.domain.entity import ModelEntities, effective_entities
from annotator.domain.errors import InputError, ProjectDamaged
from annotator.domain.kinds import CLAIM, SUGGESTED
from annotator.domain.layer import Layer, Record
from annotator.domain.recoding import of_proposals
from annotator.domain.span import check_span
from annotator.domain.translation import mark, tr
from annotator.store import documents
from annotator.store.layer_batches import LayerBatch

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from annotator.domain.decisions import Rejection
    from annotator.domain.span import Span
    from annotator.project.project import Project

Key = tuple[int, str | None]  # the position of a document, and the annotator of a layer
_AT_ONCE = 20  # layers whose rows are read in one snapshot: an act in the window waits for them, some 1 ms


def records_at(
    project: Project, keys: Iterable[Key], passed_over: list[str] | None = None
) -> Iterator[Record]:
    """Yield the records of layers by position and annotator (see `documents.layers_to_export`).

    With a list `passed_over`, a layer that cannot be exported is left out and added to it with the reason.

    Raises
    ------
    InputError, ProjectDamaged: a text, a span or a row is damaged, and `passed_over` is None.
    """
    layer_keys = iter(keys)
    while batch := list(islice(layer_keys, _AT_ONCE)):
        try:
            read = _read(project, batch)
        except ProjectDamaged:
            read = None  # one of them cannot be read, so each has to be read by itself
        for key in batch:
            record = _record_or_reason(project, read, key, passed_over)
            if record is not None:
                yield record


# Whose span it is, by the kind of the holder.
_HOLDERS = {
    "quotation": mark("document “{document}”, quotation {id}"),
    "claim": mark("document “{document}”, claim {id}"),
    "entity": mark("document “{document}”, entity {id}"),
    "speaker": mark("document “{document}”, speaker of {id}"),
    "waiver": mark("document “{document}”, waiver of “{id}”"),
}


def _read(project: Project, keys: Sequence[Key]) -> LayerBatch:
    """Read the rows of layers in one state of the project."""
    with project.database.snapshot():
        return LayerBatch(project.database, keys)


def _record_or_reason(
    project: Project, read: LayerBatch | None, key: Key, passed_over: list[str] | None
) -> Record | None:
    position, annotator = key
    try:
        record = _record(project, read or _read(project, [key]), *key)
        _check(record)
        return record
    except (InputError, ProjectDamaged) as error:
        if passed_over is None:
            raise
        passed_over.append(
            passed_over_line(documents.id_at(project.database, position), annotator, error.message)
        )
        return None


def passed_over_line(document: str, annotator: str | None, why: str) -> str:
    """Return the line that names a layer and says why it was passed over."""
    if not annotator:
        return tr("document “{document}” was passed over: {reason}", document=document, reason=why)
    return tr(
        "document “{document}”, layer of {annotator} was passed over: {reason}",
        document=document,
        annotator=annotator,
        reason=why,
    )


def record_of(project: Project, position: int, annotator: str | None) -> Record:
    """Return the record of one document and layer, with every span checked against the text.

    Raises
    ------
    InputError, ProjectDamaged: a text, a span or a row is damaged, which is never exported.
    """
    record = unchecked_record(project, position, annotator)
    _check(record)
    return record


def unchecked_record(project: Project, position: int, annotator: str | None) -> Record:
    """Return the record of one document and layer; its spans may be outside of the text."""
    return _record(project, _read(project, [(position, annotator)]), position, annotator)


def _record(project: Project, read: LayerBatch, position: int, annotator: str | None) -> Record:
    document = read.document_at(position)
    model = read.model_entities(document.id).moved(of_proposals(project.codebook).entity_types)
    codebook = project.codebook.edition
    if annotator is None:
        record = Record(
            document,
            Layer(document.id, None),
            entities=tuple(model),
            suggestions=tuple(
                suggestion
                for kind in SUGGESTED
                for suggestion in read.suggestions(document.id, kind)
                if not suggestion.is_reserve
            ),
            codebook=codebook,
            threads=read.threads(document.id, None),
        )
    else:
        layer = read.layer(document.id, annotator)
        record = Record(
            document,
            layer,
            entities=effective_entities(model, layer.entities),
            speakers=tuple(read.speakers(layer.speaker_ids())),
            codebook=read.codebook(document.id, annotator) or codebook,
            rejected=tuple(
                _without_maker(rejection)
                for kind in SUGGESTED
                for rejection in read.rejections(document.id, annotator, kind)
            ),
            threads=read.threads(document.id, annotator),
        )
    return record


def _without_maker(rejection: Rejection[Any]) -> Rejection[Any]:
    """Return a rejected claim without its quotation: a suggested one, which is not in the layer's record."""
    suggestion = rejection.suggestion
    if suggestion.kind is not CLAIM:
        return rejection
    return replace(
        rejection, suggestion=replace(suggestion, annotation=replace(suggestion.annotation, quotation=None))
    )


def _check(record: Record) -> None:
    for error in wrong_spans(record):
        raise error


def wrong_spans(record: Record) -> Iterator[InputError]:
    """Yield an error for each span that is not within the text."""
    length = len(record.document.text)
    for holder, id, span in _spans_of(record):
        if span.is_within(length):  # nearly always: no words are made for the place then
            continue
        try:
            check_span(span, length, tr(_HOLDERS[holder], document=record.document.id, id=id))
        except InputError as error:
            yield error


def _spans_of(record: Record) -> Iterator[tuple[str, str, Span]]:
    """Yield each span of a record that may be outside of its text, with its holder and the holder's id."""
    layer, rejected = record.layer, (rejection.suggestion for rejection in record.rejected)
    items: Iterator[Any] = chain(layer.quotations, layer.claims, record.suggestions, rejected)
    for item in items:
        for _, span in item.annotation.places():
            yield item.kind.id, item.id, span
    for suggestion in record.suggestions:
        for speaker in suggestion.speakers:
            yield "speaker", suggestion.id, speaker.mention
    for waiver in record.layer.waivers:
        if waiver.span:
            yield "waiver", waiver.kind, waiver.span
    entities = record.entities
    if isinstance(entities, ModelEntities) and entities.reach <= len(record.document.text):
        return
    for entity in entities:
        yield "entity", entity.id, entity.span
