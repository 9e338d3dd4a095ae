"""The export of annotations: document by document, layer by layer."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import chain, islice
from typing import TYPE_CHECKING, Any, BinaryIO

from annotator.domain.entity import effective_entities
from annotator.domain.errors import InputError, ProjectDamaged, StorageError
from annotator.domain.kinds import CLAIM, SUGGESTED
from annotator.domain.layer import Layer, Record
from annotator.domain.span import check_span
from annotator.formats.registry import EXPORTS, ExportFormat
from annotator.output_file import complete_file
from annotator.store import analyses, documents, layers
from annotator.store import suggestions as stored

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from annotator.domain.decisions import Rejection
    from annotator.domain.span import Span
    from annotator.formats.jsonl.writer import Unit
    from annotator.project.project import Project

_AT_ONCE = 20  # records that are read in one snapshot: an act in the window waits for them, some 10 ms


@dataclass(frozen=True)
class ExportRequest:
    """The layers to export, and the format.

    Attributes
    ----------
    annotator: the annotator of the layers; None: all annotators.
    status: the status of the layers; None: any status.
    units: the units of offsets besides code points.
    format: the format of the records.
    """

    annotator: str | None = None
    status: str | None = None
    units: tuple[Unit, ...] = ()
    format: ExportFormat = EXPORTS[0]


ALL = ExportRequest()


def records(
    project: Project, request: ExportRequest = ALL, passed_over: list[str] | None = None
) -> Iterator[Record]:
    """Yield the records of the requested layers in the project's order (see `documents.layers_to_export`).

    With a list `passed_over`, a layer that cannot be exported is left out and added to it with the reason.

    Raises
    ------
    InputError, ProjectDamaged: a text, a span or a row is damaged, and `passed_over` is None.
    """
    layer_keys = documents.layers_to_export(project.database, request.annotator, request.status)
    while batch := list(islice(layer_keys, _AT_ONCE)):
        with project.database.snapshot():
            batch_records = [
                _record_or_reason(project, position, name, passed_over) for position, name in batch
            ]
        yield from (record for record in batch_records if record is not None)


def _record_or_reason(
    project: Project, position: int, annotator: str | None, passed_over: list[str] | None
) -> Record | None:
    try:
        return record_of(project, position, annotator)
    except (InputError, ProjectDamaged) as error:
        if passed_over is None:
            raise
        passed_over.append(
            _passed_over(documents.id_at(project.database, position), annotator, error.message)
        )
        return None


def _passed_over(document: str, annotator: str | None, why: str) -> str:
    layer = f", layer of {annotator}" if annotator else ""
    return f"document “{document}”{layer} was passed over: {why}"


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
    database = project.database
    document = documents.document_at(database, position)
    model = analyses.model_entities(database, document.id)
    codebook = {"name": project.codebook.name, "version": project.codebook.version}
    if annotator is None:
        record = Record(
            document,
            Layer(document.id, None),
            entities=tuple(model),
            suggestions=tuple(
                suggestion
                for kind in SUGGESTED
                for suggestion in stored.suggestions(database, document.id, kind)
                if not suggestion.is_reserve
            ),
            codebook=codebook,
        )
    else:
        layer = layers.layer(database, document.id, annotator)
        record = Record(
            document,
            layer,
            entities=effective_entities(model, layer.entities),
            speakers=tuple(layers.speakers_of(database, layer.speaker_ids())),
            codebook=layers.layer_codebook(database, document.id, annotator) or codebook,
            rejected=tuple(
                _without_maker(rejection)
                for kind in SUGGESTED
                for rejection in stored.rejections(database, document.id, annotator, kind)
            ),
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
            check_span(span, length, f"document “{record.document.id}”, {holder} {id}")
        except InputError as error:
            yield error


def _spans_of(record: Record) -> Iterator[tuple[str, str, Span]]:
    """Yield each span of a record with its holder in words and the holder's id."""
    layer, rejected = record.layer, (rejection.suggestion for rejection in record.rejected)
    items: Iterator[Any] = chain(layer.quotations, layer.claims, record.suggestions, rejected)
    for item in items:
        for _, span in item.annotation.places():
            yield item.kind.id, item.id, span
    for suggestion in record.suggestions:
        for speaker in suggestion.speakers:
            yield "speaker of", suggestion.id, speaker.mention
    for waiver in record.layer.waivers:
        if waiver.span:
            yield "waiver of", f"“{waiver.kind}”", waiver.span
    for entity in record.entities:
        yield "entity", entity.id, entity.span


def write_records(
    project: Project,
    out: BinaryIO,
    request: ExportRequest = ALL,
    passed_over: list[str] | None = None,
    progress: Callable[[int], None] | None = None,
) -> int:
    """Write the requested records and return their number; errors and `passed_over` as in `records`."""
    annotator = request.annotator
    if annotator and annotator not in project.annotators():
        known = ", ".join(project.annotators()) or "nobody yet"
        raise InputError(f"The project has no annotator “{annotator}”.", f"It has: {known}.")
    number = 0
    for record in records(project, request, passed_over):
        try:
            data = request.format.write(record, request.units)
        except (ValueError, TypeError, RecursionError) as error:
            reason = f"a field of it cannot be written as {request.format.title} ({error})"
            if passed_over is None:
                raise InputError(f"document “{record.document.id}”: {reason}.") from error
            passed_over.append(_passed_over(record.document.id, record.layer.annotator, reason))
            continue
        out.write(data)
        number += 1
        if progress:
            progress(number)
    return number


def export_file(
    project: Project,
    path: Path,
    request: ExportRequest = ALL,
    passed_over: list[str] | None = None,
    progress: Callable[[int], None] | None = None,
) -> int:
    """Write the records to a file, which gets its name only when it is complete, and return their number.

    A link with that name is replaced, its target is unchanged. `passed_over` as in `records`.

    Raises
    ------
    InputError: the path is the project, a pipe, a socket or a device.
    StorageError: the file could not be written; an existing file is unchanged.
    """
    try:
        if path.resolve() == project.path.resolve() or (path.exists() and path.samefile(project.path)):
            raise InputError(f"{path} is the project itself.", "Choose another name for the export.")
        with complete_file(path) as out:
            return write_records(project, out, request, passed_over, progress)
    except OSError as error:
        raise StorageError(
            f"{path} cannot be written: {error.strerror}.", "Choose another folder, or free some space."
        ) from error
