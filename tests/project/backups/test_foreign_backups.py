"""Backups are files that may come from anybody: older ones are restored from a copy, damaged ones refused."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain.document import Document, new_document
from annotator.domain.errors import StorageError
from annotator.domain.kinds import QUOTATION
from annotator.project import Project
from annotator.project.acts.acts import Acts
from annotator.project.acts.annotations import Reference
from annotator.project.backups.folder import Backup, backups_of
from annotator.project.versions.update import update_texts
from annotator.store import layers
from tests.examples import (
    ARTICLE,
)
from tests.project.backups.restoring import CONTENT, backed_up, own_settings, restored, rows

__all__ = ["own_settings"]

STORED = Path(__file__).parents[2] / "data" / "projects"


@pytest.mark.parametrize("version", [1, 4])
def test_a_backup_of_an_older_file_version_is_restored_from_a_migrated_copy(
    tmp_path: Path, version: int
) -> None:
    old = Path(shutil.copy(STORED / f"version-{version}.qca", tmp_path / "old.qca"))
    given = old.read_bytes()
    path = Path(shutil.copy(old, tmp_path / "news.qca"))
    with Project.open(path) as project:
        then = rows(path)
        project.work_as("ana")
        for _ in range(3):
            project.undo()
        backup = Backup(old, backups_of(path)[0].at, "asked")
        restored(project, backup)
        assert rows(path) == then
    assert old.read_bytes() == given


def spoilt(backup: Backup, *statements: str) -> None:
    with closing(sqlite3.connect(backup.path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("UPDATE quotation SET content = '[[7, 1]]'", "is damaged"),
        ("UPDATE document_text SET text = text || 'x'", "is damaged: a text cannot be read"),
        ("UPDATE layer SET comments = x'00'", "is damaged"),
        ("CREATE TRIGGER t AFTER INSERT ON layer BEGIN DELETE FROM document; END", "holds a trigger"),
        ("PRAGMA application_id = 1", "does not say that it is a project"),
        ("DELETE FROM layer", r"is damaged: a part of it names another one .*The project was not changed"),
    ],
)
def test_a_backup_that_somebody_has_changed_is_refused_and_nothing_is_changed(
    project: Project, document: Document, acts: Acts, statement: str, words: str
) -> None:
    acts.on(document).quotations.new(CONTENT)
    backup = backed_up(project)
    (quotation,) = layers.layer(project.database, "a1", "ana").quotations
    acts.on(document).annotations.delete(Reference(QUOTATION, quotation.id))
    acts.on(document).layer.set_flag(True)
    if "document_text" in statement:
        update_texts(project.database, "ana", [new_document("a1", ARTICLE + " More.")])
    spoilt(backup, statement)
    before = rows(project.path)
    with pytest.raises(Exception, match=words) as told:
        restored(project, backup)
    assert isinstance(told.value, StorageError)
    assert rows(project.path) == before
    acts.on(project.document_at(1)).layer.set_flag(False)  # the project is free for acts again
