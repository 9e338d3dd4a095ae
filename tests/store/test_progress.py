"""How far a project is, read from its file beside the one that has it open."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain.document import new_document
from annotator.domain.layer import Layer, Record
from annotator.project import Project
from annotator.store.import_stage import ImportStage
from annotator.store.progress import Progress, read_progress
from tests.examples import new_project


def test_the_progress_of_each_annotator_is_read_while_the_project_is_open(tmp_path: Path) -> None:
    path = tmp_path / "p.qca"
    with new_project(path) as project:
        stage = ImportStage(project.database)
        for id in ("a", "b", "c"):
            stage.add(Record(new_document(id, f"Text {id}.\n"), Layer(id, None)))
        stage.commit("import", None)
        acts = project.work_as("Ana")
        acts.on(project.document_at(1)).layer.set_status("done")
        assert read_progress(path, "Ana") == Progress(3, 1)
        assert read_progress(path, "Eve") == Progress(3, 0)
        with pytest.raises(Exception, match="open"):
            Project.open(path, patience=0)


def test_other_files_have_no_progress(tmp_path: Path) -> None:
    text, foreign = tmp_path / "text.qca", tmp_path / "foreign.qca"
    text.write_text("no database\n" * 200, encoding="utf-8")
    with closing(sqlite3.connect(foreign)) as connection:
        connection.execute("CREATE TABLE document (id)")
    for path in (text, foreign, tmp_path / "missing.qca", tmp_path):
        assert read_progress(path, "Ana") is None
    assert not (tmp_path / "missing.qca").exists()
