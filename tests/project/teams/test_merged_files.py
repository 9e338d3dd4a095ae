"""Files that are brought together: those that cannot be read are named and passed over, all others come in."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator.project import Project
from annotator.store import backup
from tests.project.teams.copying import (
    NEW,
    NOTE,
    brought,
    contents,
    copied,
    edited,
    execute,
    lead_project,
    looked_at,
    select,
)

STORED = Path(__file__).parents[2] / "data" / "projects"


@pytest.fixture
def lead(tmp_path: Path) -> Path:
    return lead_project(tmp_path / "lead.qca")


def test_faulty_files_are_named_and_passed_over(lead: Path, tmp_path: Path) -> None:
    good = edited(copied(lead, "good"), NEW)
    foreign, empty, newer, damaged = (
        tmp_path / f"{name}.qca" for name in ("foreign", "empty", "newer", "damaged")
    )
    foreign.write_text("no project")
    empty.touch()
    execute(shutil.copyfile(good, newer), "PRAGMA user_version = 999")
    data = good.read_bytes()
    damaged.write_bytes(data[:4096] + b"\0" * 4096 + data[8192:])
    missing = tmp_path / "missing.qca"
    given = (foreign, empty, newer, damaged, missing, lead, good)
    found = looked_at(lead, *given)
    assert {fault.name for fault in found.faults} == {path.name for path in given} - {"good.qca"}
    assert [copy.name for copy in found.copies] == ["good.qca"]
    report = brought(lead, *given)
    assert report.layers == 1 and len(report.faults) == 6


def test_open_read_only_and_older_files_are_read(lead: Path, tmp_path: Path) -> None:
    copy = edited(copied(lead, "ben"), NEW)
    copy.chmod(0o444)
    with Project.open(edited(copied(lead, "c"), ("new", "cy", 0))) as held:
        held.work_as("cy")
        older = shutil.copyfile(STORED / "version-8.qca", tmp_path / "older.qca")
        before = older.read_bytes()
        report = brought(lead, copy, held.path, older)
    assert not report.faults
    assert report.layers >= 2
    assert older.read_bytes() == before


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE quotation SET content = '[[0, 9999]]'",
        "UPDATE quotation SET content = 'what is this'",
        "UPDATE quotation SET note = x'00ff'",
        "UPDATE layer SET codebook = '[]'",
    ],
)
def test_a_layer_that_this_program_never_writes_is_passed_over_alone(lead: Path, change: str) -> None:
    copy = edited(copied(lead, "ben"), NEW, ("new", "ben", 1))
    execute(copy, f"{change} WHERE document = 'a1' AND annotator = 'ben'")
    report = brought(lead, copy)
    assert [fault.name for fault in report.faults] == ["ben.qca"]
    assert select(lead, "SELECT document FROM layer WHERE annotator = 'ben'") == [("a2",)]


def test_states_without_their_layer_take_nothing_away(lead: Path) -> None:
    copy = edited(copied(lead, "ben"), NOTE)
    for table in ("quotation", "layer"):  # as in a package that is blind
        execute(copy, f"DELETE FROM {table} WHERE annotator = 'ana'")
    before = contents(lead)
    assert not brought(lead, copy).is_act
    assert contents(lead) == before


def test_a_file_that_another_program_holds_is_named(lead: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup, "_BUSY_MS", 10)
    copy = edited(copied(lead, "ben"), NEW)
    with closing(sqlite3.connect(copy)) as held:
        held.execute("BEGIN EXCLUSIVE")
        assert [fault.name for fault in looked_at(lead, copy).faults] == ["ben.qca"]
    assert not looked_at(lead, copy).faults


def test_two_files_of_one_name_are_told_apart(lead: Path, tmp_path: Path) -> None:
    others = []
    for folder in ("x", "y"):
        (tmp_path / folder).mkdir()
        others.append(Path(shutil.copyfile(lead, tmp_path / folder / "ben.qca")))
    assert [copy.name for copy in looked_at(lead, *others).copies] == ["x/ben.qca", "y/ben.qca"]
    assert [path.name for path in (tmp_path / "x").iterdir()] == ["ben.qca"]
