"""The choices of an import on the command line, its preview and its reports."""

from __future__ import annotations

import io
import json
import shutil
from pathlib import Path

import pytest

from annotator.__main__ import main
from annotator.project import Project
from annotator.project.jobs.exports.export import records


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
    (folder / "plan.json").write_text(json.dumps({"repeated": "take"}))
    (folder / "again.txt").write_text("One.")
    again = ["import", project, str(folder / "again.txt")]
    for passed_over in (again, [*again, "--plan", str(folder / "plan.json"), "--repeated", "pass"]):
        assert main(passed_over) == 0
        told = capsys.readouterr().err
        assert "1 passed over" in told
        assert "again.txt: its text is there already, as “lines-1”." in told
    for wrong in (["--format", "tape"], ["--field", "text"], ["--encoding", "none"], ["--changed", "drop"]):
        assert main(["import", project, lines, *wrong]) == 2
    with Project.open(folder / "p.qca") as opened:
        assert opened.count() == 1
    assert main([*again, "--plan", str(folder / "plan.json")]) == 0
    with Project.open(folder / "p.qca") as opened:
        assert opened.count() == 2


BRAT = """T1\tCONTENT 9 23\tthe tram stays
T2\tCUE 4 8\tsaid
T3\tSOURCE 0 3\tAnn
T4\tPlace 13 17\ttram
"""


@pytest.mark.parametrize(
    ("options", "quotations", "entities", "told"),
    [
        ([], 1, 1, "“CONTENT” as content (1), “CUE” as cue (1), “SOURCE” as source (1), “Place” as entity"),
        (["--map", "entities"], 0, 4, "“CONTENT” as entity (1), “CUE” as entity (1)"),
        (["--map", "{map}"], 1, 0, "“CONTENT” as content (1), “CUE” as entity"),
    ],
)
@pytest.mark.parametrize("form", ["folder", "zip", "standard input"])
def test_labels_become_what_their_names_say_unless_a_map_says_otherwise(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch,
    options: list[str], quotations: int, entities: int, told: str, form: str,
) -> None:  # fmt: skip
    if form == "standard input":
        given = ["-", "--format", "spans"]
        spans = [line.split("\t")[1].split() for line in BRAT.splitlines()]
        line = {
            "text": "Ann said the tram stays.",
            "spans": [[int(s), int(e), label] for label, s, e in spans],
        }
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(json.dumps(line).encode())))
    else:
        (folder / "brat").mkdir()
        (folder / "brat" / "tram.txt").write_text("Ann said the tram stays.")
        (folder / "brat" / "tram.ann").write_text(BRAT)
        if form == "zip":
            shutil.make_archive(str(folder / "brat"), "zip", folder / "brat")
        given = [str(folder / "brat.zip" if form == "zip" else folder / "brat")]
    (folder / "map.json").write_text(
        json.dumps({"labels": {"CONTENT": "content", "CUE": "entity", "SOURCE": "", "Place": ""}})
    )
    entities += options == ["--map", "{map}"]
    command = ["import", str(folder / "p.qca"), *given]
    command += [option.replace("{map}", str(folder / "map.json")) for option in options]
    if form != "standard input":
        assert main([*command, "--dry-run"]) == 0
        assert told in capsys.readouterr().err
    assert main(command) == 0
    said = capsys.readouterr().err
    assert told in said
    assert ("--map says otherwise" in said) == (not options)
    with Project.open(folder / "p.qca") as opened:
        (record,) = records(opened)
    assert (len(record.layer.quotations), len(record.entities)) == (quotations, entities)
    if quotations and not options:
        (quotation,) = record.layer.quotations
        assert {role: [s.of(record.document.text) for s in spans] for role, spans in quotation.roles.items()} == {
            "content": ["the tram stays"], "cue": ["said"], "source": ["Ann"],
        }  # fmt: skip


def test_a_dry_run_of_new_versions_says_what_would_become_of_annotations(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "brat").mkdir()
    (folder / "brat" / "tram.txt").write_text("Ann said the tram stays.")
    (folder / "brat" / "tram.ann").write_text(BRAT)
    project = str(folder / "p.qca")
    assert main(["import", project, str(folder / "brat")]) == 0
    (folder / "tram.txt").write_text("Ann said the bridge is closed until further notice.")
    before = (folder / "p.qca").read_bytes()
    update = ["import", project, str(folder / "tram.txt"), "--changed", "update"]
    capsys.readouterr()
    assert main([*update, "--dry-run"]) == 0
    told = capsys.readouterr().err
    assert "New versions of 1 text: 2 could not be found." in told
    assert (folder / "p.qca").read_bytes() == before
    assert main(update) == 0
    assert "until further notice.”: 2 could not be found." in capsys.readouterr().err


def test_an_article_with_annotations_is_never_passed_over_for_its_text(folder: Path) -> None:
    project = str(folder / "p.qca")
    (folder / "plain.txt").write_text("Ann said the tram stays.")
    (folder / "brat").mkdir()
    (folder / "brat" / "tram.txt").write_text("Ann said the tram stays.")
    (folder / "brat" / "tram.ann").write_text(BRAT)
    assert main(["import", project, str(folder / "plain.txt"), str(folder / "brat")]) == 0
    with Project.open(folder / "p.qca") as opened:
        assert [len(record.layer.quotations) for record in records(opened)] == [0, 1]


TABLE = {
    ".csv": 'Title,Body\n{}"Trams, first","Ann said ""hi"".\nThen she left."\nEmpty,{}\n',
    ".tsv": "Title\tBody\n{}Trams, first\tAnn said hi.\nEmpty\t{}\n",
    ".xlsx": "",
}


@pytest.mark.parametrize("ending", TABLE)
def test_refused_rows_of_a_table_are_mended_and_imported(
    folder: Path, capsys: pytest.CaptureFixture[str], ending: str
) -> None:
    project, path = str(folder / "p.qca"), folder / f"press{ending}"
    if ending == ".xlsx":
        openpyxl = pytest.importorskip("openpyxl")
        book = openpyxl.Workbook()
        for row in (("Title", "Body"), ("Trams, first", "Ann said\thi."), ('The "end"\nof it', None)):
            book.active.append(row)
        book.save(path)
    else:
        path.write_text(TABLE[ending].format("", ""))
    assert main(["import", project, str(path), "--rejected", str(folder / "bad.jsonl")]) == 2
    mended = folder / f"bad{'.csv' if ending == '.xlsx' else ending}"
    assert f"To mend and import again: {mended}." in capsys.readouterr().err
    assert not (folder / "bad.jsonl").exists()
    assert main(["imports", project, "1", "--rejected", str(folder / "late.jsonl")]) == 0
    assert (folder / f"late{mended.suffix}").read_bytes() == mended.read_bytes()
    mended.write_text(
        mended.read_text().rstrip("\n") + (',"Now it is full."' if ending == ".xlsx" else "Now it is full.")
    )
    assert main(["import", project, str(mended)]) == 0
    with Project.open(folder / "p.qca") as opened:
        document = opened.document_at(2)
    assert (document.text, document.title) == (
        "Now it is full.", 'The "end" of it' if ending == ".xlsx" else "Empty",
    )  # fmt: skip


def test_what_several_files_refuse_goes_into_a_file_of_each_kind(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project = str(folder / "p.qca")
    (folder / "in").mkdir()
    for name, head in (("agency", "Title,Body"), ("daily", "Title,Body"), ("house", "Body;Nr")):
        rows = f"{head}\nThe tram stays until Friday,Ann said the tram stays until Friday.\nEmpty {name},\n"
        rows = rows if "," in head else f"{head}\nAnn said the bus stays until Friday.;1\n;2\n"
        (folder / "in" / f"{name}.csv").write_text(rows)
    (folder / "in" / "a.jsonl").write_text('{"title": "No text"}\n{"text": "Ann said hi."}\n')
    (folder / "bad-house.csv").write_text("mine")
    command = ["import", project, str(folder / "in"), "--rejected", str(folder / "bad.jsonl")]
    assert main(command) == 2
    written = {path.name: path.read_text() for path in folder.glob("bad*")}
    assert written == {
        "bad.jsonl": '{"title": "No text"}\n',
        "bad-agency.csv": "Title,Body\nEmpty agency,\nEmpty daily,\n",
        "bad-house.csv": "mine",
        "bad-house-2.csv": "Body;Nr\n;2\n",
    }
    told = capsys.readouterr().err
    assert all(name in told for name in ("bad.jsonl", "bad-agency.csv", "bad-house-2.csv"))


def test_columns_are_taken_as_they_were_chosen_before_unless_something_else_is_chosen(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project = str(folder / "p.qca")

    def table(name: str, head: str = "Lead,Words,Paper") -> str:
        row = f"The {name} tram stays until Friday.,Ann said the {name} tram is late.,Daily {name}"
        (folder / f"{name}.csv").write_text(f"{head}\n{row}\n")
        return str(folder / f"{name}.csv")

    chosen = ["--field", "Words=text", "--field", "Paper=publisher"]
    assert main(["import", project, table("red"), *chosen]) == 0
    assert "chosen before" not in capsys.readouterr().err
    said = "columns were taken as they were chosen before: “Words” as text, “Paper” as publisher."
    assert main(["import", project, table("blue"), "--dry-run"]) == 0
    assert f"blue.csv: {said}" in capsys.readouterr().err
    assert main(["import", project, table("blue"), table("other", "Lead,Words,Journal")]) == 0
    told = capsys.readouterr().err
    assert f"blue.csv: {said}" in told
    assert "other.csv" not in told, "its columns are others"
    assert main(["import", project, table("green"), "--field", "Lead=text"]) == 0
    assert "green.csv: columns were taken as they were chosen before: “Paper” as publisher" in (
        capsys.readouterr().err
    )
    assert main(["import", project, table("pink")]) == 0
    with Project.open(folder / "p.qca") as opened:
        found = [opened.document_at(n) for n in range(1, 6)]
    assert [(each.text[:7], each.meta.get("publisher")) for each in found] == [
        ("Ann sai", "Daily red"), ("Ann sai", "Daily blue"), ("The oth", "Daily other"), ("The gre", "Daily green"),
        ("The pin", "Daily pink"),
    ]  # fmt: skip


def test_what_is_wrong_with_many_lines_is_summed_up_and_kept_whole_in_the_report(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project, bad = str(tmp_path / "p.qca"), tmp_path / "bad.jsonl"
    fields = {"format": "quote-claim-annotations", "version": 1, "annotator": "ana"}
    quotation = {"type": "attribution", "content": [{"start": 0, "end": 3}]}
    bad.write_text(
        "".join(
            json.dumps({**fields, "id": f"d{n}", "text": f"Text {n}.", "quotations": [quotation]}) + "\n"
            for n in range(20)
        )
    )
    assert main(["new", project]) == 0
    capsys.readouterr()
    for options in (["--json"], ["--dry-run"]):
        assert main(["import", project, str(bad), *options]) == 2
        said = capsys.readouterr()
        lines = [line for line in said.err.splitlines() if "attribution" in line or "more of" in line]
        assert [line.partition(": ")[0] for line in lines[:3]] == [f"bad.jsonl:{n}" for n in (1, 2, 3)]
        assert lines[3:] == ["… and 17 more of this kind."]
        if "--json" in options:
            assert len(json.loads(said.out)["problems"]) == 20
            assert (
                said.err.splitlines()[-1]
                == "`annotator imports PROJECT` lists the reports, which have all lines."
            )
    assert main(["imports", project, "1"]) == 0
    assert sum("attribution" in line for line in capsys.readouterr().out.splitlines()) == 20


def test_who_imports_can_undo_it_and_nobody_else(tmp_path: Path) -> None:
    project, article = str(tmp_path / "p.qca"), tmp_path / "a.txt"
    assert main(["new", project]) == 0
    for number, options in enumerate(([], ["--annotator", "Ana"])):
        article.write_text(f"Article {number}.")
        assert (
            main(["import", project, str(article), "--repeated", "take", "--changed", "add", *options]) == 0
        )
    assert main(["undo", project, "--annotator", "Ana"]) == 0
    assert main(["undo", project, "--annotator", "Ana"]) == 2, "the other import is nobody's"
    with Project.open(Path(project), read_only=True) as opened:
        assert [opened.document_at(position).text for position in opened.positions()] == ["Article 0."]
