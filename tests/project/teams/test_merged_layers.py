"""What goes with layers that a merge brings: effort, decisions on suggestions, choices of a gold layer."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.domain.effort import Effort
from annotator.domain.learning import Learning
from annotator.project import Project
from annotator.store import learning
from tests.project.teams.copying import brought, copied, edited, lead_project
from tests.project.teams.test_merging import DONE, execute, select


@pytest.fixture
def lead(tmp_path: Path) -> Path:
    return lead_project(tmp_path / "lead.qca")


def test_the_effort_of_one_who_has_undone_all_comes_with_the_name(lead: Path) -> None:
    copy = edited(copied(lead, "copy"), ("done", "ben", 0), ("undo", "ben", 0))
    execute(copy, "INSERT OR REPLACE INTO effort (document, annotator, seconds) VALUES ('a1', 'ben', 12)")
    brought(lead, copy)
    assert select(lead, "SELECT annotator, seconds FROM effort WHERE annotator = 'ben'") == [("ben", 12)]
    assert ("ben",) in select(lead, "SELECT name FROM annotator")


def test_effort_goes_with_the_layer_and_what_was_learnt_is_counted_anew(lead: Path) -> None:
    copy = edited(copied(lead, "a"), DONE)
    with Project.open(copy) as project:
        project.work_as("ana")
        project.add_effort(project.document_at(1), Effort(90, 7, 3))
    with Project.open(lead) as project:
        project.work_as("ana")
        project.add_effort(project.document_at(1), Effort(30, 9, 1))
        edited_before = project.count_uncounted()
        learning.save(project.database, "ana", Learning())
        assert edited_before == 0
    for _ in range(2):
        brought(lead, copy)
        assert select(lead, "SELECT seconds, keys, pointer FROM effort") == [(90, 9, 3)]
    with Project.open(lead) as project:
        project.work_as("ana")
        assert project.count_uncounted() == 1


def test_decisions_on_suggestions_come_with_those_that_the_project_lacks(lead: Path) -> None:
    copy = edited(copied(lead, "ben"), ("reject", "ben", 0))
    execute(lead, "DELETE FROM suggestion")
    brought(lead, copy)
    assert select(lead, "SELECT document, id FROM suggestion") == [("a1", "p1")]
    with Project.open(lead) as project:
        project.work_as("lea")
        project.undo()
    assert select(lead, "SELECT * FROM suggestion") == []
