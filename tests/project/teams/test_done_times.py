"""When layers were done is known after copies have come together, for gold layers, too."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from annotator.domain.document_filter import DocumentFilter
from annotator.domain.gold import GOLD
from annotator.domain.team_plan import TeamPlan
from annotator.project import Project
from annotator.project.jobs.figures.gathered import gathered
from annotator.project.jobs.figures.table import rows_of_all
from annotator.project.teams.agreement.measuring import measure
from annotator.project.teams.agreement.request import AgreementRequest
from annotator.project.teams.packages import write_packages
from annotator.project.teams.planning import make_plan
from tests.project.teams.copying import CONTENT, brought, lead_project

TODAY = datetime.now(UTC).date()


@pytest.fixture
def lead(tmp_path: Path) -> Path:
    """Return a project with the work of two annotators from packages, and a gold layer of one document."""
    path = lead_project(tmp_path / "lead.qca")
    with Project.open(path) as project:
        project.work_as("lea")
        plan = TeamPlan(("ana", "ben"), common=100)
        make_plan(project, plan)
        packages = write_packages(project, plan, tmp_path)
    for package in packages:
        with Project.open(package.path) as project:
            on = project.work_as(package.annotator).on(project.document_at(1))
            on.quotations.new(CONTENT)
            on.layer.set_status("done")
    brought(path, *[package.path for package in packages])
    with Project.open(path) as project:
        project.work_as("lea", on_gold=True).on(project.document_at(1)).layer.set_status("done")
    return path


def test_days_on_which_layers_were_done_come_along(lead: Path) -> None:
    with Project.open(lead) as project, gathered(project) as counts:
        rows = rows_of_all(counts)
        done, pace = rows["done"], rows["pace"]
        day = TODAY.isoformat()
        assert [(row["day"], row["annotator"], row["done"]) for row in done] == [
            (day, "ana", 1),
            (day, "ben", 1),
            (day, GOLD, 1),
        ]
        assert [(row["annotator"], row["working_days"]) for row in pace] == [("ana", 1), ("ben", 1)]
        for name in ("ana", GOLD):
            assert project.positions_matching(DocumentFilter(done_by=name, done_on=day)) == [1]
        assert project.positions_matching(DocumentFilter(done_by="lea", done_on=day)) == []


def test_agreement_by_day_knows_them(lead: Path) -> None:
    with Project.open(lead) as project:
        by_day = measure(project, AgreementRequest(annotators=("ana", "ben"), by="day"))
    assert {row.part for row in by_day.rows} == {TODAY.isoformat()}
    assert by_day.left_out == 0
