"""The choices of an import on the command line, its preview and its reports."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.__main__ import main
from annotator.project import Project


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a folder with a project and a file of lines, one of them without a text."""
    (tmp_path / "a.jsonl").write_text('{"text": "Ann said hi."}\n{"title": "No text"}\n')
    assert main(["new", str(tmp_path / "p.qca")]) == 0
    return tmp_path


def test_a_dry_run_tells_what_would_come_in_and_changes_nothing(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = (folder / "p.qca").read_bytes()
    assert main(["import", str(folder / "p.qca"), str(folder / "a.jsonl"), "--dry-run", "--json"]) == 2
    told = capsys.readouterr()
    seen = json.loads(told.out)
    assert (seen["counts"], seen["first"][0]["text"]) == ({"document": 1}, "Ann said hi.")
    assert "a.jsonl: jsonl, 1 article" in told.err
    assert (folder / "p.qca").read_bytes() == before


def test_reports_of_imports_are_listed_and_their_refused_lines_written(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project = str(folder / "p.qca")
    assert main(["import", project, str(folder / "a.jsonl")]) == 2
    assert main(["imports", project]) == 0
    assert "a.jsonl: 1 document imported, 1 not imported" in capsys.readouterr().out
    assert main(["imports", project, "1", "--rejected", str(folder / "bad.jsonl")]) == 0
    assert "a.jsonl:2: text is missing." in capsys.readouterr().out
    assert (folder / "bad.jsonl").read_bytes() == b'{"title": "No text"}\n'
    assert main(["imports", project, "7"]) == 2


def test_a_format_and_a_plan_can_be_given(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project, lines = str(folder / "p.qca"), str(folder / "lines.dat")
    Path(lines).write_text('{"text": "One."}\n')
    assert main(["import", project, lines]) == 2
    assert main(["import", project, lines, "--format", "jsonl"]) == 0
    (folder / "plan.json").write_text(json.dumps({"repeated": "pass"}))
    (folder / "again.txt").write_text("One.")
    assert main(["import", project, str(folder / "again.txt"), "--plan", str(folder / "plan.json")]) == 0
    assert "1 passed over" in capsys.readouterr().err
    for wrong in (["--format", "tape"], ["--field", "text"], ["--encoding", "none"], ["--changed", "drop"]):
        assert main(["import", project, lines, *wrong]) == 2
    with Project.open(folder / "p.qca") as opened:
        assert opened.count() == 1
