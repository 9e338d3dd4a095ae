"""Gold layers that are done, and in which something is to be decided again: found, listed, and no more once decided."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from annotator.cli.program import run
from annotator.domain.adjudication import Reading
from annotator.domain.document_filter import DocumentFilter
from annotator.domain.team_plan import TeamPlan
from annotator.project import Project
from annotator.project.teams.planning import make_plan
from annotator.project.teams.readings import reading_of
from annotator.store import gold_readings
from annotator.store.act_priority import Interrupted
from annotator.store.connection import Database
from tests.examples import new_project
from tests.project.acts.article_layer import LATER
from tests.project.teams.agreed_gold import add_agreed

REOPENED = DocumentFilter(status="reopened")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """Give a project with three documents whose gold layers are done."""
    with new_project(tmp_path / "p.qca") as project:
        for id in ("a1", "a2", "a3"):
            add_agreed(project, id)
        yield project


def change(project: Project, position: int) -> None:
    project.work_as("ben").on(project.document_at(position)).quotations.new(LATER)
    project.work_as("lea", on_gold=True)


def gold_column(project: Project) -> list[str]:
    return [each.values["gold"] for each in project.summaries([1, 2, 3], ("gold",))]


def test_a_changed_layer_opens_a_done_gold_layer_until_somebody_decides(project: Project) -> None:
    assert project.positions_matching(REOPENED) == []
    change(project, 2)
    assert project.positions_matching(REOPENED) == [2]
    assert gold_column(project) == ["done", "reopened", "done"]
    document = project.document_at(2)
    reading = reading_of(project, document)
    (part,) = reading.open()
    project.work_as("lea", on_gold=True).on(document).gold.take(reading, part, [])
    assert project.positions_matching(REOPENED) == []
    project.undo()
    assert project.positions_matching(REOPENED) == [2]
    assert project.work_as("ben") and project.positions_matching(REOPENED) == [2], "whoever asks"


def test_learners_open_nothing_in_what_they_learn_by(project: Project) -> None:
    plan = TeamPlan(("ana", "ben"), training=("a2",))
    make_plan(project, plan)
    change(project, 2)
    assert project.positions_matching(REOPENED) == []


def test_what_has_not_changed_is_not_read_again(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    of_store = gold_readings.read
    monkeypatch.setattr(
        gold_readings, "read", lambda database, id, *rest: read.append(id) or of_store(database, id, *rest)
    )
    project.positions_matching(REOPENED)
    assert read == ["a1", "a2", "a3"]
    change(project, 3)
    assert gold_column(project) == ["done", "done", "reopened"]
    assert read == ["a1", "a2", "a3", "a3"]


def test_a_damaged_layer_or_an_act_in_between_ends_no_list(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    change(project, 1)
    change(project, 2)
    with project.database.transaction() as connection:
        connection.execute(
            "UPDATE quotation SET content = '[[1,' WHERE document = 'a1' AND annotator = 'ana'"
        )
    assert project.positions_matching(REOPENED) == [2]
    change(project, 3)
    of_store, errors = gold_readings.read, [Interrupted()]

    def interrupted(database: Database, id: str, *rest: Any) -> Reading:
        if id == "a3" and errors:
            raise errors.pop()
        return of_store(database, id, *rest)

    monkeypatch.setattr(gold_readings, "read", interrupted)
    assert project.positions_matching(REOPENED) == [2]
    assert project.positions_matching(REOPENED) == [2, 3], "what was not read to its end is asked again"


def test_the_command_line_lists_what_stands_in_them(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    change(project, 1)
    path = str(project.path)
    project.close()
    assert run(["list", path, "--status", "reopened", "--annotator", "ana"]) == 0
    listed = csv.DictReader(capsys.readouterr().out.splitlines())
    assert {row["document"] for row in listed} == {"a1"}
