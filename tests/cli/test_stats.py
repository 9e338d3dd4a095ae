"""`annotator stats`: the counts it has always printed, and the figures of the dashboard."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from annotator.cli.messages import BAD_INPUT, OK
from annotator.cli.program import run
from annotator.project import Project
from annotator.project.jobs.check import statistics
from annotator.project.jobs.figures.gathered import gathered
from annotator.project.jobs.figures.table import FIGURES, rows_of_all
from tests.project.jobs.figures.worked_project import worked_project


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    path = tmp_path_factory.mktemp("stats") / "p.qca"
    worked_project(path, documents=4).close()
    return path


def told(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, Any]:
    assert run(["stats", *arguments, "--json"]) == OK
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def test_json_has_the_counts_and_the_figures(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = told(capsys, str(path))
    with Project.open(path, read_only=True) as project, gathered(project) as counts:
        expected, rows = statistics(project), rows_of_all(counts)
    figures = found.pop("figures")
    assert found == expected
    assert {id: figure["rows"] for id, figure in figures.items()} == rows
    assert [figure["title"] for figure in figures.values()] == [figure.title for figure in FIGURES]


def test_figures_alone_of_one_annotator_against_another_date(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    chosen = ["--figures", "--annotator", "ben", "--own", "--by", "2026-03-01"]
    found = told(capsys, *chosen, str(path))
    assert set(found) == {"figures"}
    with (
        Project.open(path, read_only=True) as project,
        gathered(project, annotator="ben", viewer="ben", due=date(2026, 3, 1)) as counts,
    ):
        rows = rows_of_all(counts)
    assert {id: figure["rows"] for id, figure in found["figures"].items()} == rows
    assert {row["due"] for row in rows["pace"]} == {"2026-03-01"}


def test_words_have_a_table_for_each_figure_with_rows(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["stats", str(path)]) == OK
    out = capsys.readouterr().out
    assert out.startswith(f"project{' ' * 26}p.qca\n")
    for figure in FIGURES:
        head = out.partition(f"\n\n{figure.title}\n")[2].splitlines()[0]
        assert head.split("  ")[0] == figure.columns[0].title


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["--own"], "--annotator"),
        (["--annotator", "nobody"], "“nobody”"),
        (["--by", "2026-02-30"], "“2026-02-30” is no day. Give --by as 2026-11-29."),
    ],
)
def test_what_cannot_be_reckoned_is_refused(
    path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], word: str
) -> None:
    assert run(["stats", *arguments, str(path)]) == BAD_INPUT
    assert word in capsys.readouterr().err


def test_labour_is_not_written_over_the_project(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = path.read_bytes()
    assert run(["stats", str(path), "--labour", str(path)]) == BAD_INPUT
    assert "is what is read" in capsys.readouterr().err
    assert path.read_bytes() == before
