"""A change of the codebook is one act, undone and done again; layers keep what they were begun with."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.cli.program import run
from annotator.domain.document import Document
from annotator.domain.errors import ActRefused, InputError
from annotator.project import Project
from annotator.project.acts.acts import Acts
from annotator.project.acts.codebook import change_codebook
from annotator.project.backups.folder import backups_of
from tests.examples import ARTICLE, DIRECT, spans_of
from tests.store.test_history import everything


def test_a_change_of_the_codebook_is_undone_and_done_again(
    project: Project, document: Document, acts: Acts
) -> None:
    acts.on(document).quotations.new(spans_of(ARTICLE, DIRECT))
    before = everything(project.path)
    body = {**project.codebook.body, "name": "house style", "version": "2.0"}
    assert change_codebook(project.database, "ana", body, "new").codebook
    after = everything(project.path)
    assert project.reload_codebook().name == "house style"
    assert project.open_document(1).layer.document == "a1"
    for _ in range(2):
        assert project.undo().codebook
        assert everything(project.path) == before
        assert project.redo().act == "redo: change codebook"
        assert everything(project.path) == after
    with pytest.raises(ActRefused, match="has this codebook already"):
        change_codebook(project.database, "ana", body, "new")
    with pytest.raises(InputError, match=r"change_codebook: body takes a dict, not 3\."):
        change_codebook(project.database, "ana", 3, "new")  # type: ignore[arg-type]


def test_the_command_prints_and_changes_the_codebook(
    project: Project, document: Document, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    project.close()
    path, file = str(project.path), tmp_path / "codebook.json"
    assert run(["codebook", path]) == 0
    body = json.loads(capfd.readouterr().out)
    file.write_text(json.dumps({**body, "version": "9"}), encoding="utf-8")
    assert run(["codebook", path, str(file), "--annotator", "ana"]) == 0
    assert "version 9" in capfd.readouterr().err
    assert [backup.reason for backup in backups_of(Path(path))] == ["codebook"]
    assert run(["undo", path, "--annotator", "ana"]) == 0
    assert run(["codebook", path]) == 0
    assert json.loads(capfd.readouterr().out) == body
    for wrong in ("{", "[]"):
        file.write_text(wrong, encoding="utf-8")
        assert run(["codebook", path, str(file)]) == 2
