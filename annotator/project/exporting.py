"""Exporting labelled data: one document and layer a line."""

from __future__ import annotations

import os
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, BinaryIO

from annotator.domain.entity import effective_entities
from annotator.domain.errors import InputError, StorageError
from annotator.domain.layer import Layer, Record
from annotator.domain.span import check_span
from annotator.formats.jsonl import Unit, write_line
from annotator.formats.special_files import refuse_as_target
from annotator.store import annotations as layers
from annotator.store import documents

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from annotator.domain.claim import Claim
    from annotator.domain.claim_suggestion import ClaimSuggestion
    from annotator.domain.quotation import Quotation
    from annotator.domain.suggestion import Suggestion
    from annotator.project.project import Project

_AT_ONCE = 20  # records that are read in one go: an act in the window waits for them, some 10 ms


def records(project: Project, annotator: str | None = None, status: str | None = None) -> Iterator[Record]:
    """Yield the records of all layers in the project's order (see `documents.layers_to_export`).

    Raises
    ------
    InputError: a text or a span is not what it was; nothing wrong is ever exported.
    """
    pairs = documents.layers_to_export(project.database, annotator, status)
    while some := list(islice(pairs, _AT_ONCE)):
        with project.database.snapshot():
            found = [record_of(project, position, name) for position, name in some]
        yield from found


def record_of(project: Project, position: int, annotator: str | None) -> Record:
    """Return the record of one document and layer, with every span checked against the text."""
    database = project.database
    document = documents.document_at(database, position)
    model = documents.model_entities(database, document.id)
    codebook = {"name": project.codebook.name, "version": project.codebook.version}
    if annotator is None:
        record = Record(
            document,
            Layer(document.id, None),
            entities=tuple(model),
            suggestions=documents.suggestions(database, document.id),
            claim_suggestions=documents.claim_suggestions(database, document.id),
            codebook=codebook,
        )
    else:
        layer = layers.layer(database, document.id, annotator)
        named = {q.speaker for q in layer.quotations} | {c.speaker for c in layer.claims}
        record = Record(
            document,
            layer,
            entities=effective_entities(model, layer.entities),
            speakers=tuple(layers.speakers_of(database, filter(None, named))),
            codebook=layers.layer_codebook(database, document.id, annotator) or codebook,
            rejected=documents.rejections(database, document.id, annotator),
            # Their quotations are suggested ones, of which a layer's line has only the rejected.
            rejected_claims=tuple(
                replace(one, suggestion=replace(one.suggestion, quotation=None))
                for one in documents.rejected_claims(database, document.id, annotator)
            ),
        )
    _check(record)
    return record


def _check(record: Record) -> None:
    length = len(record.document.text)
    place = f"document “{record.document.id}”"
    proposed: tuple[Quotation | Suggestion, ...] = (
        *record.layer.quotations,
        *record.suggestions,
        *(one.suggestion for one in record.rejected),
    )
    for quotation in proposed:
        for spans in (quotation.content, quotation.cue, quotation.source):
            for span in spans:
                check_span(span, length, f"{place}, quotation {quotation.id}")
    for suggestion in record.suggestions:
        if suggestion.speaker is not None:
            check_span(suggestion.speaker.mention, length, f"{place}, speaker of {suggestion.id}")
    claims: tuple[Claim | ClaimSuggestion, ...] = (
        *record.layer.claims,
        *record.claim_suggestions,
        *(one.suggestion for one in record.rejected_claims),
    )
    for claim in claims:
        for span in claim.content:
            check_span(span, length, f"{place}, claim {claim.id}")
    for waiver in record.layer.waivers:
        if waiver.span:
            check_span(waiver.span, length, f"{place}, waiver of “{waiver.kind}”")
    for entity in record.entities:
        check_span(entity.span, length, f"{place}, entity {entity.id}")


def write_records(
    project: Project,
    out: BinaryIO,
    annotator: str | None = None,
    status: str | None = None,
    units: tuple[Unit, ...] = (),
    progress: Callable[[int], None] | None = None,
) -> int:
    """Write the records as JSONL and return how many there were."""
    if annotator and annotator not in project.annotators():
        known = ", ".join(project.annotators()) or "nobody yet"
        raise InputError(f"The project has no annotator “{annotator}”.", f"It has: {known}.")
    number = 0
    for number, record in enumerate(records(project, annotator, status), 1):
        out.write(write_line(record, units))
        if progress:
            progress(number)
    return number


def export_file(
    project: Project,
    path: Path,
    annotator: str | None = None,
    status: str | None = None,
    units: tuple[Unit, ...] = (),
    progress: Callable[[int], None] | None = None,
) -> int:
    """Write the records to a file, which takes its place only when it is complete, and return their number.

    Raises
    ------
    InputError: a pipe, a socket or a device is there.
    StorageError: the folder or disk would not have it; a file that was there is unchanged.
    """
    refuse_as_target(path)
    part = path.with_name(f".{path.name}.part")
    try:
        if path.resolve() == project.path.resolve():
            raise InputError(f"{path} is the project itself.", "Choose another name for the export.")
        try:
            with part.open("wb") as out:
                number = write_records(project, out, annotator, status, units, progress)
                out.flush()
                os.fsync(out.fileno())
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise StorageError(
            f"{path} cannot be written: {error.strerror}.", "Choose another folder, or free some space."
        ) from error
    return number
