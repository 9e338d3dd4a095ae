"""`annotator agree`: tables, CSV and JSON."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from annotator.__main__ import main
from annotator.cli.messages import BAD_INPUT, OK
from annotator.domain.decisions import Blindness
from tests.project.teams.compared_project import compared_project, first, layer, second


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "team.qca"
    compared_project(path).close()
    return path


def printed(path: Path, capsys: pytest.CaptureFixture[str], *options: str) -> Any:
    assert main(["agree", str(path), "--json", *options]) == OK
    return json.loads(capsys.readouterr().out)


def test_json_is_a_list_of_values(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = printed(path, capsys)
    assert {"measure", "role", "label", "annotators", "value", "low", "high", "n"} <= set(rows[0])
    found = {(row["measure"], row["role"], row["label"], *row["annotators"]): row for row in rows}
    row = found["f1_exact", "quotation", "", "ana", "ben"]
    assert (row["value"], row["low"], row["n"], row["remark"]) == (0.5, None, 3, "few cases")
    assert ("f1_exact", "quotation", "", "ana", "ben", "cy") in found


def test_a_part_of_what_is_not_cut_is_refused(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["agree", str(path), "--part", "2026-W48"]) == BAD_INPUT
    assert "--part means nothing without --by" in capsys.readouterr().err


def test_csv_has_the_same_values(path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["agree", str(path), "--csv", "--annotators", "ana,ben"]) == OK
    rows = list(csv.DictReader(io.StringIO(capsysbinary.readouterr().out.decode())))
    assert rows[0]["measure"] == "f1_exact" and rows[0]["annotators"] == "ana + ben"
    assert float(rows[0]["value"]) == 0.5 and rows[0]["low"] == ""


def test_the_table_names_what_is_measured(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["agree", str(path)]) == OK
    told = capsys.readouterr()
    lines = told.out.splitlines()
    assert "All together" in lines and "ana and ben" in lines
    (speaker,) = [line for line in lines[lines.index("ana and ben") :][:40] if line.startswith("Speaker ")]
    assert speaker.split()[-6:] == ["-", "-", "2", "1", "few", "cases"]
    assert "Alpha with MASI: Krippendorff 2004; Passonneau 2006" in told.out
    assert "1 document compared, with layers of ana, ben, cy.\n1 of the layers is not done" in told.err


def test_layers_without_annotations_leave_nothing_to_compare(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "empty.qca"
    compared_project(path, layers=[layer("ana", []), layer("ben", [])]).close()
    assert main(["agree", str(path)]) == OK
    assert "Nothing to compare" in capsys.readouterr().err


def test_where_all_is_kept_back_it_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "team.qca"
    with compared_project(path, documents=2) as project:
        project.work_as("dora")
        project.set_blindness(Blindness(100))
    assert main(["agree", str(path), "--seen-by", "dora"]) == OK
    told = capsys.readouterr().err
    words = "What others have in 2 documents is kept back until dora has done them."
    assert f"Nothing to compare yet. {words}" in told and "no document has layers" not in told


def test_gamma_comes_with_its_option(path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["agree", str(path), "--json", "--annotators", "ana,ben", "--gamma"]) == OK
    rows = json.loads(capfd.readouterr().out)  # what the solver prints would be in it
    assert {row["measure"] for row in rows if row["role"] == "claim"} >= {"gamma", "gamma_types"}
    said = ["agree", str(path), "--annotators", "ben,cy", "--differences", "gamma_types:quotation"]
    assert main(said) == OK
    assert "ben: direct: “Rents fell,”; cy: mixed: “Rents fell,”" in capfd.readouterr().out


def test_it_prints_where_they_differ_and_who_says_what(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (place,) = printed(path, capsys, "--annotators", "ana,ben", "--differences", "same:speaker")
    assert (place["document"], place["words"], place["says"]["ben"]) == (
        "a0",
        "that trams are late",
        "Ann Reed",
    )
    cells = printed(path, capsys, "--against", "gold", "--confusion", "quotation")
    assert {
        "kind": "quotation",
        "annotators": ["cy", "gold"],
        "first": "mixed",
        "second": "direct",
        "n": 1,
    } in cells
    assert main(["agree", str(path), "--confusion", "entity"]) == OK
    printed_lines = capsys.readouterr().out.splitlines()
    heads = printed_lines.index("Labels of entities") + 1
    assert printed_lines[heads].split() == ["ana", "(lines),", "ben", "(columns)", "ORG", "PERSON"]
    assert printed_lines[heads + 1].split() == ["ORG", "0", "1"]
    assert main(["agree", str(path), "--differences", "kappa:claim type:event"]) == OK
    assert "ana: no; ben: yes" in capsys.readouterr().out


def test_a_name_gives_the_terminal_no_orders(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE speaker SET name = ? WHERE id = 'ann'", ("Ann\x1b[2J Reed",))
    assert main(["agree", str(path), "--differences", "same:speaker"]) == OK
    printed_words = capsys.readouterr().out
    assert "Ann\N{REPLACEMENT CHARACTER}[2J Reed" in printed_words
    assert "\x1b" not in printed_words


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--annotators", "ana"], "There are no two annotators"),
        (["--annotators", "ana,nobody"], "no annotator “nobody”"),
        (["--json", "--csv"], "two forms"),
        (["--by", "moon"], "moon"),
        (["--confusion", "quotation", "--differences", "same:cue"], "two tables"),
        (["--differences", "same:moon"], "same:moon"),
    ],
)
def test_wrong_words_are_refused(
    path: Path, capsys: pytest.CaptureFixture[str], options: list[str], said: str
) -> None:
    assert main(["agree", str(path), *options]) == BAD_INPUT
    assert said in capsys.readouterr().err


def test_words_with_quote_marks_get_no_others(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "team.qca"
    compared_project(path, layers=[layer("ana", [first()]), layer("ben", [second()])]).close()
    assert main(["agree", str(path), "--differences", "f1_exact:quotation"]) == OK
    assert ": “Rents fell,” ana: annotated" in capsys.readouterr().out
