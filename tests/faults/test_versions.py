"""New versions of texts for which there is no room, or in a damaged history: wholly there, or not at all."""

from __future__ import annotations

import json
from contextlib import suppress

import pytest

from annotator.domain.document import Document, new_document, sha256
from annotator.domain.errors import AnnotatorError, StorageError
from annotator.project import Project
from annotator.project.acts.acts import Acts
from annotator.project.versions.update import previewed, update_texts
from annotator.store.file_overview import damage
from tests.examples import ARTICLE, DIRECT, spans_of
from tests.store.test_history import everything


def test_on_a_full_disk_a_new_version_is_refused_and_all_is_as_it_was(
    project: Project, document: Document, acts: Acts
) -> None:
    acts.on(document).quotations.new(spans_of(ARTICLE, DIRECT))
    before = everything(project.path)
    longer = new_document("a1", f"{ARTICLE}\n\n{'Many more words. ' * 20_000}")
    connection = project.database.connection
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(StorageError, match="is full"):
        update_texts(project.database, "ana", [longer])
    with pytest.raises(StorageError, match="is full"):
        previewed(project.database, longer)
    assert everything(project.path) == before
    assert damage(project.database) == []
    connection.execute("PRAGMA max_page_count = 100000")
    update_texts(project.database, "ana", [longer])
    assert project.document_at(1).sha256 == longer.sha256


def test_texts_in_a_damaged_history_are_told_and_harm_nothing(
    project: Project, document: Document, acts: Acts
) -> None:
    acts.on(document).quotations.new(spans_of(ARTICLE, DIRECT))
    update_texts(project.database, "ben", [new_document("a1", f"New.\n\n{ARTICLE}")])
    connection = project.database.connection
    for column in (
        "[",
        "[[1]]",
        json.dumps([["document", {"id": "a1"}, {"id": "a1"}]]),
        '[["document_text",3,4]]',
    ):
        with project.database.transaction():
            connection.execute("UPDATE history SET deltas = ? WHERE act LIKE 'new version%'", (column,))
        project.past_acts(project.ids_of_acts()[0])
        for go in (project.undo, project.redo):
            with suppress(AnnotatorError):
                go()
    text = project.document_at(1).text
    assert sha256(text) == project.document_at(1).sha256
