"""The commands on backups: list, compare, restore, also of a project that is gone."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from annotator.cli.program import run
from annotator.domain.document import Document
from annotator.project import Project
from annotator.project.acts.acts import Acts
from annotator.store import history
from tests.project.backups.restoring import CONTENT, backed_up, own_settings, quotations

__all__ = ["own_settings"]


def test_the_commands_list_compare_and_restore(
    project: Project, document: Document, acts: Acts, capfd: Any
) -> None:
    path = str(project.path)
    acts.on(document).quotations.new(CONTENT)
    project.close()
    assert run(["backup", path, "--json"]) == 0
    name = Path(json.loads(capfd.readouterr().out)["path"]).name
    with Project.open(project.path) as again:
        again.work_as("ana").on(document).quotations.new(CONTENT)
    assert run(["backups", path, "--json"]) == 0
    (listed,) = json.loads(capfd.readouterr().out)
    assert (listed["documents"], listed["annotations"]["quotation"], listed["acts_since"]) == (1, 1, 1)
    assert run(["restore", path, name, "--dry-run", "--json"]) == 0
    told = capfd.readouterr()
    assert json.loads(told.out)[0]["words"] == "1 quotation gone"
    assert run(["restore", path, "latest", "--document", "a1"]) == 0
    assert "1 document restored; ana can undo it." in capfd.readouterr().err
    with Project.open(project.path) as again:
        assert quotations(again) == 1
        assert [entry.annotator for entry in history.entries(again.database, 1)] == ["ana"]
    other = str(project.path.with_name("other.qca"))
    article = project.path.with_name("other.txt")
    article.write_text("Another article.")
    assert run(["new", other]) == run(["import", other, str(article), "--no-index"]) == 0
    capfd.readouterr()
    assert run(["restore", path, other, "--dry-run"]) == 0
    assert "other.qca has another history than" in capfd.readouterr().err
    assert run(["restore", path, "none.qca"]) == 2
    assert "There is no backup none.qca. `annotator backups` lists them." in capfd.readouterr().err


def test_a_project_that_is_gone_is_put_back_but_never_over_a_file(
    project: Project, document: Document, acts: Acts, capfd: Any
) -> None:
    acts.on(document).quotations.new(CONTENT)
    backup = backed_up(project)
    project.close()
    project.path.unlink()
    assert run(["restore", str(project.path), "latest"]) == 0
    assert f"{backup.path.name} was put in its place" in capfd.readouterr().err
    with Project.open(project.path) as again:
        assert quotations(again) == 1
    project.path.write_bytes(b"something else")
    assert run(["restore", str(project.path), "latest"]) == 2
    assert project.path.read_bytes() == b"something else"
