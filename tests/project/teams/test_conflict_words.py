"""What a person reads of a conflict: whose each state is, and what differs where the numbers do not."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from annotator.ui.wording.merge_questions import Question, questions_of
from tests.project.teams.copying import NOTE, brought, copied, edited, lead_project, looked_at


@pytest.fixture
def lead(tmp_path: Path) -> Path:
    (tmp_path / "Lea").mkdir()
    return lead_project(tmp_path / "Lea" / "press.qca")


def of_the_same_name(lead: Path, folder: str, *edits: Any) -> Path:
    """Return a copy in another folder that is called as the project is."""
    path = lead.parents[1] / folder / lead.name
    path.parent.mkdir(parents=True)
    shutil.copyfile(lead, path)
    return edited(path, *edits)


def asked(lead: Path, *copies: Path) -> Question:
    (question,) = questions_of(looked_at(lead, *copies).to_plain(), {})
    return question


def test_states_of_files_of_one_name_are_told_apart_before_and_after(lead: Path) -> None:
    max_ = of_the_same_name(lead, "Max", NOTE)
    lisa = of_the_same_name(lead, "Lisa", ("done", "ana", 0))
    edited(lead, ("flag", "ana", 0))
    question = asked(lead, max_, lisa)
    places = sorted(line.split(":")[0] for line in question.details)
    assert places == ["Lisa/press.qca", "Max/press.qca", "this project (in force)"]
    first = question.details[0].split(":")[0]
    assert question.answers[0].words == f"keep all: that of {first} comes in, the others are set aside"
    brought(lead, max_, lisa)
    told = asked(lead).details
    there = " ".join(told)
    assert all(there.count(name) == 1 for name in ("Lisa/press.qca", "Max/press.qca")), told
    assert "press.qca" not in there.replace("Lisa/press.qca", "").replace("Max/press.qca", "")


def test_what_a_copy_has_set_aside_as_its_own_is_not_that_of_the_project(lead: Path) -> None:
    ben = edited(copied(lead, "Ben"), ("note", "ana", 6))
    max_ = of_the_same_name(lead, "Max", NOTE)
    brought(max_, ben)  # one of both is in force, the other one set aside
    brought(lead, max_)
    (conflict,) = looked_at(lead).conflicts.first
    names = {name for side in conflict.sides for name in (side.came_from, *side.files)}
    assert names - {""} <= {"Max/press.qca", "Ben.qca"} and "Max/press.qca" in names


def test_same_names_in_folders_of_the_same_name_are_told_by_the_path(lead: Path) -> None:
    first = of_the_same_name(lead, "a/Max", NOTE)
    second = of_the_same_name(lead, "b/Max", ("note", "ana", 6))
    assert {copy.name for copy in looked_at(lead, first, second).copies} == {str(first), str(second)}


def test_what_differs_is_said_where_the_numbers_are_the_same(lead: Path) -> None:
    copy = edited(copied(lead, "Max"), NOTE)
    edited(lead, ("note", "ana", 6))
    lines = asked(lead, copy).details
    quoted = "“the tram will cost £212 million”: note"
    assert sorted(line.split(": ", 1)[1] for line in lines) == [
        f"started, 1 quotation, 1 differs, {quoted}",
        f"started, 1 quotation, 1 differs, {quoted}",
    ]


def test_where_all_annotations_are_the_same_the_rest_is_told(lead: Path) -> None:
    copy = edited(copied(lead, "Cy"), ("flag", "ana", 0))
    edited(lead, ("reject", "ana", 0))
    told = [line.split(": ", 1)[1] for line in asked(lead, copy).details]
    assert told == ["started, 1 quotation, the flag or its reason"] * 2
