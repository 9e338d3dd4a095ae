"""`annotator list`: quotations and claims of all documents, as CSV and JSONL."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from annotator.__main__ import main
from annotator.cli.messages import BAD_INPUT, FINDINGS, OK
from annotator.domain.document import new_document
from annotator.domain.layer import Layer, Record
from annotator.project import Project
from tests.examples import add_records, quotation_of, spans_of
from tests.listing import listing_project


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "news.qca"
    listing_project(path).close()
    return path


def lines(path: Path, capsysbinary: pytest.CaptureFixture[bytes], *options: str) -> list[dict[str, object]]:
    assert main(["list", str(path), "--format", "jsonl", *options]) == OK
    return [json.loads(line) for line in capsysbinary.readouterr().out.splitlines()]


def test_it_prints_what_a_speaker_said(path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    found = lines(path, capsysbinary, "--speaker", "Ann Reed", "--order", "date")
    assert [(row["document"], row["words"]) for row in found] == [
        ("bus", "that nobody asked"),
        ("tram", "“trams cost too much”"),
        ("rail", "that rails bend in heat"),
    ]
    assert found[1]["attributes"] == {"mode": "writing"}


def test_a_part_of_a_name_is_enough_and_an_attribute_says_the_kind(
    path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert len(lines(path, capsysbinary, "--speaker", "okoye")) == 4
    with Project.open(path) as project:
        project.work_as("ana").on(project.document_at(1)).layer.set_flag(True)
    worthy = ("--attribute", "check_worthy=yes")
    assert [row["id"] for row in lines(path, capsysbinary, *worthy, "--flagged")] == ["k1"]
    assert lines(path, capsysbinary, *worthy, "--no-flagged") == []
    for words in ("check-worthy=yes", "Check-worthy=Yes", "check worthy=YES"):
        assert [row["id"] for row in lines(path, capsysbinary, "--attribute", words)] == ["k1"]
    undecided = lines(path, capsysbinary, "--attribute", "check_worthy=", "--status", "started")
    assert [row["id"] for row in undecided] == [row["id"] for row in undecided if row["kind"] == "claim"]
    assert lines(path, capsysbinary, "--document-comments", "open", "--assigned", "ana") == []


def test_a_name_that_is_a_part_of_anothers_is_said(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with Project.open(path) as project:
        project.speaker_acts().rename("s-ann", "Anna Okoye")
    for speaker, is_said in (("Okoye", True), ("s-ben", False), ("Anna Okoye", False)):
        assert main(["list", str(path), "--speaker", speaker]) == OK
        told = capsys.readouterr().err
        assert ("Only those of Ben Okoye are listed; others have “Okoye”" in told) == is_said
        assert (": Anna Okoye (s-ann)." in told) == is_said


def test_a_type_says_the_kind(path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    (claim,) = lines(path, capsysbinary, "--type", "event")
    assert (claim["kind"], claim["types"], claim["speakers"]) == (
        "claim",
        ["event", "quantity"],
        ["Ben Okoye"],
    )
    (pending,) = lines(path, capsysbinary, "--decision", "pending")
    assert pending["annotator"] == ""


def test_the_conditions_of_the_window_come_first(
    path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    query = json.dumps({"kind": "quotation", "note": True, "documents": {"publisher": "Daily"}})
    assert [row["id"] for row in lines(path, capsysbinary, "--query", query)] == ["q1"]
    assert lines(path, capsysbinary, "--query", query, "--publisher", "Weekly") == []


def test_a_file_of_csv_has_no_formula(path: Path, tmp_path: Path) -> None:
    text = "She said =1+1 is two."
    with Project.open(path) as project:
        layer = Layer("sum", "ana", quotations=(quotation_of("q9", spans_of(text, "=1+1 is two")),))
        add_records(project, Record(new_document("sum", text, {"title": "=cmd()"}), layer))
    out = tmp_path / "list.csv"
    assert main(["list", str(path), "--words", "two", "-o", str(out)]) == OK
    assert out.read_bytes().startswith(b"\xef\xbb\xbf")
    (row,) = csv.DictReader(out.read_text(encoding="utf-8-sig").splitlines())
    assert (row["words"], row["title"]) == ("'=1+1 is two", "'=cmd()")


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--speaker", "Bob"], "No speaker is called “Bob”"),
        (["--speaker", "Bob Reed"], "Names like it: Ann Reed."),
        (["--attribute", "mood=sad"], "A quotation has no attribute “mood”"),
        (
            ["--kind", "quotation", "--attribute", "check_worthy=yes"],
            "“check_worthy”. Claims have it: give --kind claim.",
        ),
        (["--status", "undecided"], "--status undecided means nothing without --annotator"),
        (["--assigned", "eve"], "no annotator “eve”"),
        (["--kind", "claim", "--type", "direct"], "“direct” is a type of a quotation"),
        (["--decision", "maybe"], "no decision “maybe”"),
        (["--order", "age"], "no order “age”"),
        (["--annotator", "eve"], "no annotator “eve”"),
        (["--query", "{"], "--query is no query"),
        (["--query", '{"kind": 1}'], "--query is no query"),
        (["--value-of"], "No such option"),
        (["--type", "nonsense"], "no claim type “nonsense”. There are: quantity, "),
        (["--attribute", "nonsense"], "no attribute “nonsense”. There are: mode, "),
        (["--attribute", "mode=nonsense"], "“mode” is never “nonsense”. There are: speech, "),
        (["--attribute", "=speech"], "names no attribute"),
        (["--kind", "claim", "--cue", "said"], "“cue” is a condition of quotations"),
        (["--query", '{"other_claim_type": "event"}'], "“other_claim_type” is a condition of claims"),
        (["--since", "2025-02-30"], "“2025-02-30” is no date"),
        (["--since", "2026-03", "--until", "2025"], "2025 comes before 2026-03"),
    ],
)
def test_wrong_words_are_refused(
    path: Path, options: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["list", str(path), *options]) == BAD_INPUT
    assert message in capsys.readouterr().err


def test_a_label_that_the_codebook_no_longer_has_is_listed_while_annotations_have_it(
    path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert main(["codebook", str(path), "fullfact"]) == FINDINGS
    assert [row["types"] for row in lines(path, capsysbinary, "--type", "event")] == [["event", "quantity"]]


def test_a_file_with_another_ending_is_told_of(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert (
        main(["list", str(path), "--kind", "Quotation", "--type", "direct", "-o", str(tmp_path / "l.xml")])
        == OK
    )
    assert "l.xml will be csv" in capsys.readouterr().err


def test_it_does_not_write_over_the_project(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = path.read_bytes()
    assert main(["list", str(path), "-o", str(path)]) == BAD_INPUT
    assert path.read_bytes() == before
    assert "is what is read" in capsys.readouterr().err
