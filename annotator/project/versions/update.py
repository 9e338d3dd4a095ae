"""The act that brings new versions of texts in: all annotations anchored anew, one undo step."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from annotator.domain.entity import ModelEntities
from annotator.domain.errors import NothingToChange
from annotator.domain.kinds import CLAIM, ENTITY, KINDS, QUOTATION
from annotator.domain.stored_words import shown
from annotator.domain.translation import tr
from annotator.project.versions.anchors import TextVersions
from annotator.project.versions.reanchoring import VersionReport, reanchored
from annotator.store import documents
from annotator.store.text_changes import NEW_VERSION
from annotator.store.writer import writing

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from annotator.domain.changes import Changes, LayerKey
    from annotator.domain.document import Document
    from annotator.domain.waiver import Waiver
    from annotator.store.connection import Database
    from annotator.store.document_writer import DocumentWriter
    from annotator.store.writer import LayerWriter, Writer


def previewed(database: Database, newer: Document) -> VersionReport:
    """Return what a new version of a text would do; nothing is written."""
    with _rolled_back(database) as writer:
        return _update(writer, _older(database, newer.id), newer)


def update_texts(
    database: Database, annotator: str, newer: Sequence[Document]
) -> tuple[Changes, list[VersionReport]]:
    """Put new versions of texts, and their metadata, in the place of the older ones with their ids; one act.

    Raises
    ------
    NothingToChange: nothing is new.
    StorageError: the change could not be saved; nothing is changed.
    """
    by_id = {document.id: document for document in newer}  # the last one of an id
    older = {id: _older(database, id) for id in by_id}
    is_one = len(by_id) == 1
    act = f"{NEW_VERSION} of the text" if is_one else f"{NEW_VERSION}s of {len(by_id):,} texts"
    with writing(database, act, annotator, newer[0].id if is_one else None) as (writer, changed):
        reports = [_update(writer, older[id], document) for id, document in by_id.items()]
    if not changed:
        raise NothingToChange(tr("Nothing to change: {act}.", act=shown(act)))
    return changed[0], reports


def _older(database: Database, id: str) -> Document:
    return documents.document_at(database, documents.position_of(database, id))


class _Undone(Exception):
    """Ends a preview, so that nothing of it is kept."""


@contextmanager
def _rolled_back(database: Database) -> Iterator[Writer]:
    try:
        with writing(database, "preview", "", None) as (writer, _):
            yield writer
            raise _Undone
    except _Undone:
        pass


def _update(writer: Writer, older: Document, newer: Document) -> VersionReport:
    """Write the new version of one text."""
    versions = TextVersions(older.text, newer.text)
    report = VersionReport(older.id, newer.title, older.text, newer.text)
    document = writer.document(older.id)
    for key in document.layers():
        _move_layer(writer.layer(key), key, versions, report)
    report.reopened.sort()
    _move_suggestions(document, versions, report)
    kept = {**older.meta, **newer.meta}
    if "canonicalised" not in newer.meta:
        kept.pop("canonicalised", None)
    report.sort()
    document.put(replace(older, text=newer.text, meta=kept))
    return report


def _move_layer(layer: LayerWriter, key: LayerKey, versions: TextVersions, report: VersionReport) -> None:
    lost: set[str] = set()
    for kind in KINDS.values():
        annotations = layer.of(kind)
        leaving: list[str] = []
        staying: list[str] = []  # at their place, which has other words now
        coming: dict[str, Any] = {}
        for annotation in annotations.all():
            result = reanchored(annotation, versions)
            if result.after is not None and result.after.id in coming:
                result = result._replace(after=None)  # two entities have come to the same words
            report.add(key.annotator, kind, result)
            if result.after is None:
                lost.add(annotation.id)
                if kind is not ENTITY:
                    layer.withdraw(kind, annotation.id)
            else:
                coming[result.after.id] = result.after
            if result.after is None or result.after.id != annotation.id:
                leaving.append(annotation.id)
            elif result.after == annotation and result.how != "same":
                staying.append(annotation.id)
        # The ids of entities may be made of their offsets: one may take the id that another one leaves.
        for id in leaving:
            annotations.delete(id)
        for after in coming.values():
            annotations.put(after)
        for id in staying:
            annotations.keep(id)
    is_to_look_at = any(i.annotator == key.annotator and i.how in ("changed", "lost") for i in report.items)
    if is_to_look_at and layer.reopen():
        report.reopened.append(key.annotator)
    for quotation in layer.quotations.all():
        if quotation.parent in lost:
            layer.quotations.put(replace(quotation, parent=None))
    for claim in layer.claims.all():
        if claim.quotation in lost:
            layer.claims.put(replace(claim, quotation=None))
    _move_waivers(layer, versions)


def _move_waivers(layer: LayerWriter, versions: TextVersions) -> None:
    """Move waivers of places; where the words have changed, the finding is to be looked at again."""
    leaving: list[Waiver] = []
    coming: list[Waiver] = []
    for waiver in layer.waivers():
        if waiver.span is None:
            continue
        anchor = versions.anchor(waiver.span)
        if anchor.new != waiver.span or anchor.how == "changed":
            leaving.append(waiver)
            if anchor.is_sure and anchor.how in ("same", "moved"):
                coming.append(replace(waiver, span=anchor.new))
    # A waiver's key has its offset: one may take the key that another one leaves.
    for waiver in leaving:
        layer.delete_waiver(waiver)
    for waiver in coming:
        layer.put_waiver(waiver)


def _move_suggestions(document: DocumentWriter, versions: TextVersions, report: VersionReport) -> None:
    """Move what stays of the analysis: what was imported with the document, or decided on."""
    is_imported = document.is_analysis_imported()
    lost: set[str] = set()
    for kind in (QUOTATION, CLAIM):
        for suggestion in document.suggestions(kind, decided=not is_imported):
            result = reanchored(suggestion.annotation, versions)
            report.suggestions[result.how] += 1
            after = result.after
            if after is None or (kind is CLAIM and after.quotation in lost):
                lost.add(suggestion.id)
                document.delete_suggestion(suggestion)
                continue
            speakers = tuple(
                replace(speaker, mention=place)
                for speaker in suggestion.speakers
                if (place := versions.anchor(speaker.mention).new) is not None
            )
            moved = replace(suggestion, annotation=after, speakers=speakers)
            if moved != suggestion:
                document.put_suggestion(moved)
            elif result.how != "same":
                document.keep_suggestion(suggestion)
    if is_imported:
        moved_entities = (reanchored(entity, versions).after for entity in document.entities())
        kept = {entity.id: entity for entity in moved_entities if entity is not None}
        document.put_entities(ModelEntities(tuple(sorted(kept.values(), key=lambda e: (e.span, e.id)))))
