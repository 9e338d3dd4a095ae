"""Copies, plans and decisions made to do harm: each is named with the way out, the project is as before or sound."""

from __future__ import annotations

import json
import os
import random
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from annotator.cli.program import run
from annotator.domain.errors import AnnotatorError, InputError
from annotator.domain.team_plan import TeamPlan
from annotator.project import Project
from annotator.project.backups.backup import back_up
from annotator.project.jobs.check import check
from annotator.project.teams.merging import merge, preview
from annotator.project.teams.watched_folder import news, note_seen, watch
from annotator.store.project_copies import MOST
from tests.faults.fuzzing.mutations import mutated
from tests.faults.hostile_projects import KINDS, make_hostile, whole_project
from tests.project.teams.copying import acts, contents, copied, edited, lead_project
from tests.repeats import FORM, Told, repeats

pytestmark = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")

# Damaged bytes, circles, numbers; FAULTS=long takes 15 of each kind.
USUAL = (0, 8, 12)
LONG = range(15 * len(KINDS))


@pytest.fixture
def lead(tmp_path: Path) -> Path:
    return lead_project(tmp_path / "lead.qca")


def test_hostile_copies_leave_the_project_sound_and_undo_leads_back(tmp_path: Path, told: Told) -> None:
    numbers = LONG if FORM == "long" else USUAL
    whole = tmp_path / "whole.qca"
    whole.write_bytes(whole_project())
    wrong: dict[tuple[int, str], str] = {}
    for number in numbers:
        folder = tmp_path / str(number)
        folder.mkdir()
        kind, copy = make_hostile(number, folder)
        lead = Path(shutil.copyfile(whole, folder / "lead.qca"))
        try:
            harm = harm_by(copy, lead)
        except Exception as error:  # noqa: BLE001 - bugs are what is looked for
            harm = f"{type(error).__name__}: {error}"
        if harm:
            wrong[number, kind] = harm
        shutil.rmtree(folder)
    told("hostile copies brought together", len(numbers))
    assert wrong == {}


def harm_by(copy: Path, lead: Path) -> str:
    """Bring a hostile copy together with a project; return what should not be."""
    before, number = contents(lead), acts(lead)
    with Project.open(lead) as project:
        project.work_as("lea")
        try:
            found = preview(project, [copy])
            report = merge(project, found)
        except AnnotatorError as error:
            is_same = (contents(lead), acts(lead)) == (before, number)
            return "" if error.remedy and is_same else f"{error.message} ({is_same=})"
        if unnamed := [fault for fault in report.faults if not fault.name or not fault.message]:
            return f"faults without words: {unnamed}"
        if faults := [str(each) for each in check(project) if isinstance(each, str)]:
            return f"not sound: {faults[:3]}"
        if report.is_act:
            project.undo()
        if contents(lead) != before:
            return "undo does not lead back"
    return ""


def test_what_is_no_copy_is_named_and_passed_over(lead: Path, tmp_path: Path) -> None:
    folder = tmp_path / "shared"
    folder.mkdir()
    made = back_up(lead, "asked")
    assert made.backup is not None
    good = edited(copied(lead, "good"), ("new", "ben", 0))
    undecodable = Path(shutil.move(good, folder / os.fsdecode(b"ben \xff\n.qca")))
    os.mkfifo(folder / "pipe.qca")
    (folder / "nowhere.qca").symlink_to(folder / "gone.qca")
    (folder / "circle.qca").symlink_to(folder / "circle.qca")
    (folder / "device.qca").symlink_to("/dev/zero")
    (folder / "linked.qca").symlink_to(lead)
    os.link(lead, folder / "itself.qca")
    (folder / "empty.qca").touch()
    before, number = contents(lead), acts(lead)
    bad = [path for path in sorted(folder.iterdir()) if path != undecodable]
    with Project.open(lead) as project:
        project.work_as("lea")
        report = merge(project, preview(project, [*bad, made.backup.path]))
        words = {fault.name: fault.message for fault in report.faults}
        assert words.keys() == {path.name for path in bad}
        assert words["linked.qca"] == words["itself.qca"] == "It is this project itself."
        assert words["empty.qca"] == "It is empty. Ask for it once more."
        assert not report.is_act, "a backup is an older copy"
        assert (contents(lead), acts(lead)) == (before, number)
        assert merge(project, [undecodable]).layers == 1
        last = project.next_undo()
        assert (
            last is not None
            and last.act == "bring together ben \N{REPLACEMENT CHARACTER}\N{REPLACEMENT CHARACTER}.qca"
        )
        with pytest.raises(InputError, match="too many"):
            preview(project, [folder / f"{each}.qca" for each in range(MOST + 1)])


def test_a_folder_with_very_many_files_is_offered_bit_by_bit(
    tmp_path: Path, lead: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("APPDATA", str(tmp_path / "config"))
    folder = tmp_path / "shared"
    folder.mkdir()
    (folder / "a folder.qca").mkdir()
    number = repeats(450, long=10_000)
    for each in range(number):
        (folder / f"{each}.qca").touch()
    watch(lead, folder)
    seen: list[Path] = []
    while found := news(lead):
        assert len(found) <= MOST
        seen += found
        note_seen(lead, found)
    assert len(seen) == len(set(seen)) == number


PLANS: tuple[dict[str, Any], ...] = (
    TeamPlan(("ana", "ben"), common=50, training=(), due=None).to_plain(),
    {"annotators": ["ana", "ben", "cy"], "documents": {"words": "council", "since": "2025-01-01"}, "by": 3, "common": 9},
)  # fmt: skip
DECISIONS: tuple[dict[str, Any], ...] = (
    {"layers": [{"document": "a1", "name": "ana", "choice": "take"}], "others": "both", "documents": True},
    {"left": ["a7"], "codebook": "b.qca", "speakers": {"s1": "s2"}, "others": "as:Ana at home"},
)


@pytest.fixture
def conflict(lead: Path) -> tuple[Path, Path]:
    """Give two copies in which Ana has gone on apart."""
    return (
        edited(copied(lead, "a"), ("done", "ana", 0)),
        edited(copied(lead, "b"), ("note", "ana", 4), ("speaker", "ana", 0)),
    )


def broken(plains: tuple[dict[str, Any], ...], number: int) -> Iterator[bytes]:
    """Yield forms of JSON in which something is damaged."""
    dice = random.Random(7)
    for each in range(number):
        data = json.dumps(plains[each % len(plains)]).encode()
        for _ in range(dice.choice((1, 1, 2))):
            data = mutated(data, "json", dice)
        yield data


def is_json_object(data: bytes) -> bool:
    try:
        return isinstance(json.loads(data), dict)
    except (ValueError, RecursionError):
        return False


def test_damaged_plans_and_decisions_are_told_and_change_nothing(
    lead: Path, conflict: tuple[Path, Path], tmp_path: Path, capfd: Any, told: Told
) -> None:
    number, file, there = repeats(6, long=1_000), tmp_path / "given.json", tmp_path / "there.qca"
    commands = (
        (PLANS, ["assign", str(there), str(file), "--annotator", "lea"]),
        (DECISIONS, ["merge", str(there), *map(str, conflict), "--decide", str(file)]),
    )
    before = (contents(lead), acts(lead))
    for plains, command in commands:
        for data in broken(plains, number):
            file.write_bytes(data)
            shutil.copyfile(lead, there)
            code = run(command)
            said = capfd.readouterr().err
            assert code in (0, 1, 2) and "made a mistake" not in said, (data, said)
            if code == 2:
                assert (contents(there), acts(there)) == before, data
                assert said.splitlines()[-1].startswith("annotator: "), said
                assert str(file) in said or is_json_object(data), "the file and the place in it are named"
    told("damaged plans and decisions", 2 * number)
