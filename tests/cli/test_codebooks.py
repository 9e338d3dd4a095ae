"""The codebook of a file takes the place of a project's, or is refused with the reason."""

from __future__ import annotations

import codecs
import json
from pathlib import Path

import pytest

from annotator.cli.program import run
from annotator.domain.codebook_draft import Draft
from annotator.domain.recoding import Label
from annotator.project import Project
from annotator.store import layers
from tests.domain.test_codebook import SMALL
from tests.examples import ARTICLE, DIRECT, add_document, new_project, spans_of


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"[" * 5_000, "nested too deeply"),
        (json.dumps({**SMALL, "name": ["a"]}).encode(), "“name” is no word"),
        (b"[1]", "it is not a JSON object"),
        (b"\xff", "it is not UTF-8"),
        (b"{", "it is not JSON"),
    ],
)
def test_what_is_no_codebook_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], data: bytes, said: str
) -> None:
    path, file = tmp_path / "p.qca", tmp_path / "mine.json"
    new_project(path).close()
    file.write_bytes(data)
    assert run(["codebook", str(path), str(file)]) != 0
    told = capsys.readouterr().err
    assert said in " ".join(told.split())
    assert "mine.json" in told


@pytest.mark.parametrize(
    "more", [{"version": 3}, {"version": 10**400}, {"note": "a\ud800b"}, {"note": float("nan")}]
)
def test_what_json_can_say_is_kept_so_that_the_project_opens(tmp_path: Path, more: dict[str, object]) -> None:
    path, file = tmp_path / "p.qca", tmp_path / "mine.json"
    new_project(path).close()
    file.write_bytes(codecs.BOM_UTF8 + json.dumps({**SMALL, **more}).encode())
    assert run(["codebook", str(path), str(file)]) == 0
    with Project.open(path) as project:
        assert project.codebook.name == "small"


def claims_of(path: Path) -> list[tuple[str, ...]]:
    with Project.open(path, read_only=True) as project:
        return [claim.types for claim in layers.layer(project.database, "a1", "ana").claims]


def test_a_project_moves_from_one_coding_to_another_and_back_by_undo(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "p.qca"
    with new_project(path) as project:
        on = project.work_as("ana").on(add_document(project, ARTICLE))
        for types in (("law",), ("event", "quantity"), ("experience", "comparison")):
            on.claims.new(spans_of(ARTICLE, DIRECT), types=types)
    before = sorted(claims_of(path))
    given = ["codebook", str(path), "fullfact", "--annotator", "ana"]
    assert run([*given, "--recode", "default-to-fullfact"]) == 0
    told = " ".join(capfd.readouterr().err.split())
    assert "Events, opinions and recommendations become “other”" in told
    assert "moved: 3 of 3" in told
    assert "The codebook is now fullfact, version 1.0." in told
    moved = sorted(claims_of(path))
    assert moved == [("law_rule",), ("other", "quantity"), ("personal_experience", "quantity")]
    assert run([*given, "--recode", "default-to-fullfact"]) == 2
    assert "leads from the codebook default, and the project has fullfact" in capfd.readouterr().err
    assert run(["undo", str(path), "--annotator", "ana"]) == 0
    assert sorted(claims_of(path)) == before
    capfd.readouterr()
    assert run(given) == 1, "without a table the labels stay, and that is told"
    told = capfd.readouterr().err
    assert "1 annotation keeps the claim type “law”" in told


def test_versions_are_listed_printed_and_told_apart(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path, file = tmp_path / "p.qca", tmp_path / "mine.json"
    with new_project(path) as project:
        body = Draft.of(project.codebook.body).renamed(Label("claim type", "event"), "Deed").body
        project.work_as("ana").on(add_document(project, ARTICLE)).claims.new(spans_of(ARTICLE, DIRECT))
    file.write_text(json.dumps(body), encoding="utf-8")
    assert run(["codebook", str(path), str(file)]) == 0
    capfd.readouterr()
    assert run(["codebook", str(path), "--versions"]) == 0
    lines = [line.split("\t") for line in capfd.readouterr().out.splitlines()]
    assert [(line[0], line[2], line[5]) for line in lines] == [
        ("1", "1.1", "1 layer, 0 done"),
        ("2", "1.2", "0 layers, 0 done"),
    ]
    assert lines[1][-1] == "in force"
    assert run(["codebook", str(path), "--difference", "1", "2"]) == 0
    assert capfd.readouterr().out.splitlines() == [
        "default, version 1.1, becomes default, version 1.2.",
        "Claim type “Event or action” is called “Deed” now.",
    ]
    assert run(["codebook", str(path), "--number", "1"]) == 0
    assert json.loads(capfd.readouterr().out)["version"] == "1.1"
    for number in ("0", "3", "99999999999999999999"):  # no row of the file can have the last one
        assert run(["codebook", str(path), "--number", number]) == 2
        assert f"no codebook with the number {number}." in capfd.readouterr().err
    for options in (["--versions", "--number", "1"], ["--recode", "x"], ["--annotator", "ana"]):
        assert run(["codebook", str(path), *options]) == 2
    assert run(["codebook", str(path), str(file), "--versions"]) == 2
