"""`annotator learn`: counts headless, says what it changes on documents held out, switches off, forgets."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.__main__ import main
from annotator.cli.messages import BAD_INPUT, OK
from annotator.project import Project
from tests.project.learning.examples import do, fill

NUMBER = 15


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a project in which ana has done all documents but one."""
    path = tmp_path / "news.qca"
    with Project.create(path) as project:
        fill(project, NUMBER + 1)
        do(project, project.work_as("ana"), range(1, NUMBER + 1))
    return path


def pending(path: Path) -> list[str]:
    with Project.open(path) as project:
        project.work_as("ana")
        return [suggestion.id for suggestion in project.open_document(NUMBER + 1).pending]


def test_it_counts_and_says_what_it_changes(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["learn", str(path)]) == OK
    told = capsys.readouterr().out
    assert "ana: 45 decisions in 15 documents; on" in told
    assert "0 accepted of 30 without quote marks" in told
    assert f"without {NUMBER} right, {NUMBER} wrong, 0 missing; {NUMBER} acts" in told
    assert f"with    {NUMBER} right, 0 wrong, 0 missing; 0 acts" in told
    assert pending(path) == ["q1"]


def test_json_has_all_of_it(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["learn", str(path), "--annotator", "ana", "--json"]) == OK
    (report,) = json.loads(capsys.readouterr().out)
    assert (report["annotator"], report["used"], report["documents"]) == ("ana", True, NUMBER)
    assert report["held_out"]["learned"] == {"right": NUMBER, "wrong": 0, "missing": 0}
    assert {"group", "value", "seen", "right", "expected", "shift"} == report["lessons"][0].keys()


def test_it_is_switched_off_and_on(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["learn", str(path), "--off", "--no-measure"]) == OK
    told = capsys.readouterr().out
    assert "; off" in told
    assert "held out" not in told
    assert pending(path) == ["q1", "q2"]
    assert main(["learn", str(path), "--on"]) == OK
    assert pending(path) == ["q1"]


def test_it_forgets(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["learn", str(path)]) == OK
    assert main(["learn", str(path), "--forget"]) == OK
    assert "ana: 0 decisions in 0 documents" in capsys.readouterr().out
    assert pending(path) == ["q1", "q2"]


def test_a_name_that_nobody_has_is_refused(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["learn", str(path), "--annotator", "ben"]) == BAD_INPUT
    assert "no annotator “ben”" in capsys.readouterr().err


def test_a_project_that_nobody_has_worked_on_teaches_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Project.create(tmp_path / "new.qca").close()
    assert main(["learn", str(tmp_path / "new.qca")]) == OK
    assert capsys.readouterr().out == ""
