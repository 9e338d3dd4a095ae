"""What annotating took, for people who ask the command line."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from annotator.cli.program import run
from annotator.domain.document import Document
from annotator.domain.effort import Effort
from annotator.domain.span import Span
from annotator.project import Project
from annotator.project.acts.acts import Acts


def test_statistics_tell_what_a_quotation_took(
    project: Project, document: Document, acts: Acts, capsys: pytest.CaptureFixture[str]
) -> None:
    for start in (0, 20):
        acts.on(document).quotations.new((Span(start, start + 7),))
    assert project.add_effort(document, Effort(30, 8, 1))
    project.close()
    assert run(["stats", str(project.path), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    ana = found["annotators"]["ana"]
    assert (ana["keys"], ana["pointer"], ana["acts_a_quotation"], ana["seconds_a_quotation"]) == (
        8,
        1,
        4.5,
        15,
    )
    assert found["effort"] == {
        "seconds": 30, "keys": 8, "pointer": 1, "acts_a_quotation": 4.5, "seconds_a_quotation": 15,
    }  # fmt: skip


def test_the_table_of_labour_holds_no_formula(project: Project, document: Document, tmp_path: Path) -> None:
    name = "=HYPERLINK(1)"
    project.work_as(name).on(document).quotations.new((Span(0, 7),))
    project.add_effort(document, Effort(30, 8, 1))
    project.close()
    table = tmp_path / "labour.csv"
    assert run(["stats", str(project.path), "--labour", str(table)]) == 0
    with table.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    assert rows == [
        ["document", "annotator", "quotations", "keys", "pointer", "seconds", "acts a quotation", "blind"],
        ["a1", f"'{name}", "1", "8", "1", "30", "9.0", ""],
    ]


def test_effort_without_a_layer_has_no_place(project: Project, document: Document) -> None:
    project.work_as("ana")
    assert not project.add_effort(document, Effort(30, 8, 1))
    assert project.effort(document) == Effort()
