"""The export command: what it says before it writes, and what a stop leaves behind."""

from __future__ import annotations

import json
import signal
import sys
from pathlib import Path

import pytest

from annotator.cli.program import run
from annotator.domain.document import Document
from annotator.domain.layer import Layer, Record
from annotator.project import Project
from tests.examples import ARTICLE, DIRECT, add_document, add_records, spans_of

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
def test_a_stopped_export_removes_what_it_has_begun(
    path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    before = signal.getsignal(signal.SIGTERM)

    def stop(*_: object) -> None:
        signal.raise_signal(signal.SIGTERM)

    monkeypatch.setattr("annotator.project.jobs.exports.export.as_requested", stop)
    try:
        assert run(["export", str(path), "-o", str(path.with_name("out.jsonl"))]) == 130
    finally:
        signal.signal(signal.SIGTERM, before)
    assert "annotator: stopped. Files that were there before are as they were." in capsys.readouterr().err
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


IDLE: dict[str, tuple[str, ...]] = {
    "--stratify means nothing without --split. Add --split, or leave --stratify out.": (
        "out", "--stratify", "publisher",
    ),
    "--split-by means nothing without --split.": ("out", "--split-by", "document"),
    "--seed means nothing without --split or --anonymous.": ("out", "--seed", "0"),
    "--json means nothing without --dry-run.": ("out", "--json"),
    "--manifest means nothing with standard output. Leave one of the two out.": ("-", "--manifest"),
    "CoNLL takes no --offsets. Leave it out, or choose --format jsonl.": (
        "out", "--format", "conll", "--offsets", "utf8",
    ),
    "Excel workbook takes no --offsets.": ("out.xlsx", "--offsets", "utf16"),
    "A split by publisher cannot have strata by publisher. Leave one of the two out.": (
        "out", "--split", "a=1,b=1", "--split-by", "publisher", "--stratify", "publisher",
    ),
    "No document has a publisher to divide by. Leave --split-by publisher out.": (
        "out", "--split", "a=1,b=1", "--split-by", "publisher",
    ),
    "No document has a date to divide by. Leave --split-by time out.": (
        "out", "--split", "a=1,b=1", "--split-by", "time",
    ),
    "No document has a claim type to divide by. Leave --stratify claim-type out.": (
        "out", "--split", "a=1,b=1", "--stratify", "claim-type",
    ),
    "CSV tables cannot go to standard output. Give a file: -o FILE.": ("-", "--format", "csv"),
    "folder is a folder. Name a file in it, such as ": ("folder", "--format", "conll"),
    "The folder nowhere does not exist. Make it first, or choose another one.": (
        "nowhere/out.conll", "--format", "conll",
    ),
}  # fmt: skip


@pytest.mark.parametrize("message", IDLE)
def test_an_option_that_can_mean_nothing_is_refused_before_anything_is_counted(
    path: Path, message: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(path.parent)
    (path.parent / "folder").mkdir()
    assert run(["export", str(path), "-o", *IDLE[message]]) == 2
    said = [line for line in capsys.readouterr().err.splitlines() if not line.startswith("counting: ")]
    assert [line.startswith(f"annotator: {message}") for line in said] == [True]
    assert not list(path.parent.glob("out*"))


def test_wishes_that_some_documents_cannot_meet_are_counted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with Project.create(tmp_path / "p.qca") as project:
        for number in range(6):
            publisher = {"publisher": "Echo"} if number < 3 else {"publisher": "Post"} if number == 3 else {}
            published = {"published": "2025-01-02"} if number else {}
            add_records(
                project,
                Record(
                    Document(f"d{number}", f"Text {number}.", {**publisher, **published}),
                    Layer(f"d{number}", None),
                ),
            )
    for options, notices in {
        ("--split", "a=1,b=1", "--split-by", "publisher"): (
            "2 documents without publisher are divided by themselves.",
            "The shares add up to 2; they were taken as a 50 %, b 50 %.",
        ),
        ("--split", "a=80,b=20", "--split-by", "time"): ("1 document without date is in the first part.",),
        ("--split", "a=50,b=50", "--stratify", "publisher"): (
            "2 documents without publisher count as one publisher's.",
            "1 publisher could not be brought into every part, for lack of documents.",
        ),
        ("--split", "a=98,b=1,c=1"): (
            "The part “b” gets no document.",
            "The part “c” gets no document.",
        ),
        ("--split", "a=8,b=1,c=1"): ("The part “c” gets no document.",),
        ("--split", "a=0.7,b=0.3"): (),
    }.items():
        out = str(tmp_path / "out.jsonl")
        assert run(["export", str(tmp_path / "p.qca"), "-o", out, *options, "--dry-run", "--json"]) == 0
        said = capsys.readouterr()
        assert sorted(json.loads(said.out)["notices"]) == sorted(notices)
        assert all(notice in said.err for notice in notices)


def test_a_name_that_promises_another_format_is_told(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name, format, notice in (
        (
            "kk.spacy",
            "brat",
            "kk.spacy ends like spaCy, but will be a folder of brat stand-off, as was chosen.",
        ),
        ("kk.json", "jsonl", "kk.json ends like Label Studio, but will be JSONL, as was chosen."),
        ("t.csv", "csv", "t.csv will be a folder of CSV tables; with the ending .zip it will be one file."),
        ("t.txt", "", "No format that is written ends with .txt: t.txt will be JSONL; --format chooses"),
        ("g.csv", "", "g.csv will be JSONL; --format csv writes a folder of CSV tables."),
        ("t.ndjson", "JSONL", ""),
        ("t", "", ""),
        ("c.zip", "csv", ""),
    ):
        chosen = ["--format", format] if format else []
        assert run(["export", str(path), "-o", str(path.with_name(name)), *chosen]) == 0
        said = capsys.readouterr().err
        assert notice in said
        assert ("will be" in said) == bool(notice)
    assert path.with_name("kk.spacy").is_dir()
    assert path.with_name("kk.json").read_bytes().startswith(b'{"format"')


def test_what_is_replaced_is_told_once(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def said(*words: str) -> str:
        assert run(["export", str(path), "-o", *words]) == 0
        return capsys.readouterr().err.splitlines()[-1]

    out, folder = str(path.with_name("out.jsonl")), str(path.with_name("folder"))
    assert said(out) == "2 layers exported."
    assert said(out, "--status", "started") == "1 layer exported, replaced out.jsonl."
    assert said(folder, "--format", "brat") == "2 layers exported."
    assert said(folder, "--format", "xmi") == "2 layers exported, replaced folder."
    parts = ("--split", "a=1,b=1", "--manifest")
    path.with_name("out.jsonl").unlink()
    assert said(out, *parts) == "2 layers exported."
    assert said(out, *parts) == (
        "2 layers exported, replaced out-a.jsonl, out-b.jsonl and out.manifest.json."
    )


def test_parts_of_an_earlier_export_are_removed_where_they_are_known_and_else_named(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def said(*words: str) -> str:
        assert run(["export", str(path), "-o", str(path.with_name("out.jsonl")), *words]) == 0
        return capsys.readouterr().err.splitlines()[-1]

    said("--split", "a=1,b=1,c=1", "--manifest")
    path.with_name("out-b.jsonl").write_text("mine now")
    assert said("--split", "a=1,d=1") == (
        "2 layers exported, replaced out-a.jsonl, removed out-c.jsonl;"
        " out-b.jsonl and out.manifest.json are there from before, and no part of it."
    )
    assert path.with_name("out-b.jsonl").read_text() == "mine now"


def test_a_full_file_of_an_earlier_larger_export_is_named(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("out-2.spacy", "out-new.spacy", "out-2.jsonl"):
        path.with_name(name).write_text("earlier")
    for ending, left in ((".spacy", "; out-2.spacy is there from before, and no part of it"), (".jsonl", "")):
        assert run(["export", str(path), "-o", str(path.with_name(f"out{ending}"))]) == 0
        assert capsys.readouterr().err.splitlines()[-1] == f"2 layers exported{left}."
