"""The export command: what it says before it writes, and what a stop leaves behind."""

from __future__ import annotations

import json
import signal
import sys
from pathlib import Path

import pytest

from annotator.cli.program import run
from annotator.project import Project
from tests.examples import ARTICLE, DIRECT, add_document, spans_of

QUOTED = "“It is too late,”"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give a project with a split quotation by Ana, and a document that nobody has begun."""
    with Project.create(tmp_path / "p.qca") as project:
        document = add_document(project, ARTICLE)
        project.work_as("ana").on(document).quotations.new(
            (*spans_of(ARTICLE, QUOTED), *spans_of(ARTICLE, DIRECT))
        )
        add_document(project, "Nobody has begun this.", "a2")
    return tmp_path / "p.qca"


def test_a_dry_run_says_what_would_be_lost_and_writes_nothing(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = path.with_name("out.zip")
    assert run(["export", str(path), "-o", str(out), "--format", "csv", "--dry-run", "--json"]) == 0
    said = capsys.readouterr()
    found = json.loads(said.out)
    assert (found["layers"], found["quotations"], found["parts"]) == (2, 1, {})
    assert "2 layers would be exported." in said.err
    assert not out.exists()


def test_parts_are_counted_by_a_dry_run(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(["export", str(path), "-o", "-", "--split", "a=1,b=1", "--dry-run", "--json"])
    assert json.loads(capsys.readouterr().out)["parts"] == {"a": 1, "b": 1}


def test_a_strict_export_writes_nothing_where_something_is_lost(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = path.with_name("out.jsonld")
    assert run(["export", str(path), "-o", str(out), "--format", "claimreview", "--strict"]) == 2
    said = capsys.readouterr().err
    assert "Not carried by ClaimReview stubs: 1 quotation: " in said
    assert "cannot carry all of it; nothing was written." in said
    assert not out.exists()
    assert run(["export", str(path), "-o", str(path.with_name("out.jsonl")), "--strict"]) == 0


@pytest.mark.parametrize(
    ("option", "word"),
    [("--format", "nope"), ("--status", "nope"), ("--marks", "nope"), ("--split-by", "nope"), ("--stratify", "nope"),
     ("--offsets", "nope"), ("--split", "train"), ("--annotator", "nope")],
)  # fmt: skip
def test_a_word_that_is_none_is_named(
    path: Path, option: str, word: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["export", str(path), "-o", str(path.with_name("out")), option, word]) == 2
    assert f"“{word}”" in capsys.readouterr().err
    assert [file.name for file in path.parent.iterdir() if "out" in file.name] == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_a_stopped_export_removes_what_it_has_begun(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = signal.getsignal(signal.SIGTERM)

    def stop(*_: object) -> None:
        signal.raise_signal(signal.SIGTERM)

    monkeypatch.setattr("annotator.project.jobs.exports.export.as_requested", stop)
    try:
        assert run(["export", str(path), "-o", str(path.with_name("out.jsonl"))]) not in (0, 1)
    finally:
        signal.signal(signal.SIGTERM, before)
    assert [file.name for file in path.parent.iterdir() if "out" in file.name] == []


def test_conditions_that_nothing_meets_leave_the_file_that_is_there(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = path.with_name("out.jsonl")
    out.write_text("before")
    for option, word in (("--speaker", "Nobody"), ("--since", "2030"), ("--claim-type", "none")):
        assert run(["export", str(path), "-o", str(out), option, word]) == 2
        assert "No layer meets all conditions; nothing was written." in capsys.readouterr().err
    for day in ("yesterday", "28.11.2025", "2025-13", "2025-1"):
        assert run(["export", str(path), "-o", str(out), "--until", day]) == 2
        assert f"“{day}” is no date." in capsys.readouterr().err
    assert out.read_text() == "before"


def test_the_ending_says_the_format_where_it_can(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name, sign in (
        ("a.jsonl", b"{"),
        ("a.sqlite", b"SQLite format 3"),
        ("a.conll", b"#"),
        ("a.any", b"{"),
    ):
        assert run(["export", str(path), "-o", str(path.with_name(name))]) == 0
        assert path.with_name(name).read_bytes().startswith(sign)
    capsys.readouterr()
    assert run(["export", str(path), "-o", str(path.with_name("a.zip"))]) == 2
    assert "a.zip may be of several formats. Say which: --format brat, " in capsys.readouterr().err


def test_an_exports_own_manifest_is_no_article(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out, again = path.with_name("out.zip"), path.with_name("again.qca")
    assert run(["export", str(path), "-o", str(out), "--format", "xmi"]) == 0
    Project.create(again).close()
    assert run(["import", str(again), str(out)]) == 0
    assert "2 documents imported" in capsys.readouterr().err


def test_a_way_to_divide_needs_parts(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["export", str(path), "-o", "-", "--stratify", "publisher"]) == 2
    assert "Nothing is divided." in capsys.readouterr().err
