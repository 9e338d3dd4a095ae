"""A copy of an open project, or of what this process holds of one whose file cannot be read any more."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.domain.errors import NotWritable, StorageError
from annotator.domain.layer import Record
from annotator.domain.speaker import Speaker
from annotator.domain.translation import mark, tr
from annotator.project.project import Project
from annotator.store.import_stage import ImportStage
from annotator.store.layers import set_codebook

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.project.opened.document import OpenDocument


def save_copy(project: Project, path: Path, opened: OpenDocument | None) -> str:
    """Write a copy of the project; return in words what it holds.

    If the file cannot be read any more, the copy is a project with the open document and its layer alone.

    Raises
    ------
    StorageError: a file of that name exists, writing failed, or no document is open to be saved alone.
    """
    exists = os.path.lexists(path)
    try:
        project.save_copy(path)
    except NotWritable:
        raise
    except StorageError:
        if exists or opened is None:
            raise
        _save_open_document(project, path, opened)
        return tr(
            "Only “{title}” with your annotations could be saved: the rest of {name} cannot be read. Its"
            " history is not in the copy. {path}",
            title=opened.document.title,
            name=project.path.name,
            path=path,
        )
    return tr("A copy was saved: {path}", path=path)


def _save_open_document(project: Project, path: Path, opened: OpenDocument) -> None:
    record = _record(project, opened)

    def fill(copy: Project) -> None:
        set_codebook(copy.database, project.codebook_body)
        stage = ImportStage(copy.database)
        stage.add(record)
        stage.commit(mark("save a copy of the open document"), project.person or None)

    Project.create(path, fill=fill).close()


def _record(project: Project, opened: OpenDocument) -> Record:
    """Return the open document with its layer as they stand in memory; nothing is read."""
    layer = replace(
        opened.layer,
        quotations=tuple(opened.quotations),
        claims=tuple(opened.claims),
        waivers=tuple(opened.waivers),
    )
    ids = sorted(layer.speaker_ids())
    known = {speaker.id: speaker for speaker in project.speakers_in_memory(ids)}
    speakers = (known.get(id) or Speaker(id, f"name not saved ({id})") for id in ids)
    return Record(
        opened.document,
        layer,
        tuple(opened.entities),
        tuple(speakers),
        codebook=project.codebook.edition,
        threads=opened.threads.all(),
    )
