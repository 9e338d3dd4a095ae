"""Rows that hold something else than the program writes: the file is named, and nothing ends the program."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.entity import ModelEntities
from annotator.domain.errors import AnnotatorError, ProjectDamaged, StorageError
from annotator.domain.reports import Reports
from annotator.domain.span import Span
from annotator.domain.syntax import Syntax
from annotator.project import Project
from annotator.project.jobs.check import check
from annotator.project.jobs.exports.layer_records import record_of
from tests.faults.fuzzing.projects import work_in

COLUMNS = (
    ("document", "meta"), ("document", "extra"), ("analysis", "entities"),
    ("suggestion", "content"), ("suggestion", "cue"), ("suggestion", "source"), ("suggestion", "extra"),
    ("suggestion", "speaker"),
    ("claim_suggestion", "content"), ("claim_suggestion", "types"), ("claim_suggestion", "extra"),
    ("layer", "comments"), ("layer", "extra"), ("layer", "codebook"),
    ("quotation", "content"), ("quotation", "cue"), ("quotation", "source"), ("quotation", "attributes"),
    ("quotation", "provenance"), ("quotation", "extra"),
    ("claim", "content"), ("claim", "types"), ("claim", "extra"), ("entity", "extra"),
    ("speaker", "aliases"), ("speaker", "extra"),
    ("syntax", "sentences"), ("syntax", "phrases"), ("syntax", "clauses"), ("syntax", "reports"),
)  # fmt: skip
BROKEN = (
    "[]", "[ ]", "[", "{", "nonsense", "1.5", "[[0]]", '[["a", "b"]]', "[[5, 2]]", "[[-3, 2]]", "[[0, 1.5]]", "[1]", "[3, -7]",
    '["a", 1]', '{"producer": 3}', "[" * 100_000, '{"labels": ["GPE"], "places": [0, 3, 7]}',
    '{"labels": ["GPE"], "places": ["0", 3, 0]}', '{"labels": ["GPE"], "places": [0, 3]}',
    '{"labels": ["GPE"], "places": [4, 3, 0]}', '{"labels": [7], "places": [0, 3, 0]}',
    '{"labels": ["GPE"], "places": [9, 12, 0, 0, 3, 0]}',
    '{"labels": ["GPE"], "places": [0, 3, 0], "ids": {"5": "e"}}',
    '{"name": 1, "kind": "person", "mention": [0, 3], "why": ""}',
    '{"name": "Ann", "kind": "person", "mention": [3, 0], "why": ""}',
)  # fmt: skip


@pytest.fixture
def worked_on(project: Project) -> Path:
    """Give a project file with a row in every table."""
    work_in(project)
    path = project.path
    project.close()
    return path


def read_all(path: Path) -> None:
    """Read everything of the first document as the window and the export do."""
    with Project.open(path) as project:
        project.work_as("ana")
        view = project.open_document(1)
        for annotations in (view.quotations, view.claims, view.pending, view.entities):
            list(annotations)
        view.entities.overlapping(Span(0, 50))
        if view.syntax is not None:
            view.syntax.around(Span(0, 2))
            view.syntax.sentence_of(Span(0, 2))
        len(view.suggested_claims)
        project.speakers()
        record_of(project, 1, "ana")


def put(path: Path, table: str, column: str, value: str) -> int:
    """Write into a file as another program would; return how many rows it was."""
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA ignore_check_constraints = ON")
    changed = connection.execute(f'UPDATE {table} SET "{column}" = ?', (value,)).rowcount
    connection.commit()
    connection.close()
    return changed


@pytest.mark.parametrize(("table", "column"), COLUMNS)
def test_a_row_that_makes_no_sense_is_told_with_the_file_and_a_remedy(
    worked_on: Path, table: str, column: str
) -> None:
    read_all(worked_on)
    assert put(worked_on, table, column, "[")
    with pytest.raises(StorageError) as told:
        read_all(worked_on)
    assert str(worked_on) in told.value.message
    assert "is damaged" in told.value.message
    assert "Rescue what can be read of it" in told.value.remedy


@pytest.mark.parametrize(("table", "column"), COLUMNS)
def test_whatever_stands_in_a_row_is_read_or_told(worked_on: Path, table: str, column: str) -> None:
    for value in BROKEN:
        put(worked_on, table, column, value)
        try:
            read_all(worked_on)
        except AnnotatorError as told:
            assert told.message


def test_the_check_of_a_project_names_what_cannot_be_read(worked_on: Path) -> None:
    put(worked_on, "quotation", "cue", '[["a", "b"]]')
    with Project.open(worked_on) as project:
        assert any("a quotation of document “a1” cannot be read" in str(found) for found in check(project))


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=6) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
)
PLAIN = st.fixed_dictionaries(
    {"labels": st.lists(st.text(max_size=2) | st.integers(), max_size=3), "places": st.lists(st.integers(-1, 9), max_size=9)},
    optional={"ids": st.dictionaries(st.sampled_from("01239x"), JSON, max_size=2), "extra": JSON},
)  # fmt: skip


@given(PLAIN)
def test_the_models_entities_are_sound_or_refused(plain: dict[str, object]) -> None:
    try:
        found = ModelEntities.from_plain(plain)
    except (ValueError, TypeError, LookupError, AttributeError, OverflowError):
        return
    entities = list(found)
    assert entities == sorted(entities, key=lambda e: e.span.start)
    assert all(0 <= e.span.start < e.span.end and isinstance(e.label, str) for e in entities)
    assert len(found.overlapping(Span(0, 10))) == len(entities)
    assert all(found.get(e.id) for e in entities)


@given(st.lists(st.integers(-2, 9), max_size=8), st.integers(0, 20))
def test_a_parse_is_sound_or_refused(numbers: list[int], at: int) -> None:
    try:
        syntax = Syntax.from_plain(
            dict.fromkeys(("sentences", "phrases", "clauses"), numbers) | {"reports": []}
        )
    except (ValueError, TypeError):
        assert len(numbers) % 2 or min(numbers) < 0
        return
    syntax.around(Span(at, at + 2))
    syntax.sentence_of(Span(at, at + 2))


@given(st.lists(st.integers(-1, 9), min_size=8, max_size=8) | st.lists(st.integers(0, 9)), st.integers(0, 20))
def test_reports_are_sound_or_refused(numbers: list[int], at: int) -> None:
    try:
        reports = Reports.from_plain(numbers)
    except (ValueError, TypeError):
        return
    for report in (*reports, *reports.near(Span(at, at))):
        assert report.cue.start < report.cue.end
        assert report.content
        assert all(span.start <= span.end for span in report.content)


def test_an_act_that_broken_references_stop_is_told_as_damage(worked_on: Path) -> None:
    with closing(sqlite3.connect(worked_on, isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("DELETE FROM document")
    with Project.open(worked_on) as project:
        project.work_as("ana")
        with pytest.raises(ProjectDamaged, match="an entry refers to another one that is not there"):
            project.forget_learning()


def test_an_act_after_the_last_number_that_there_is_is_told_as_damage(worked_on: Path) -> None:
    with closing(sqlite3.connect(worked_on, isolation_level=None)) as connection:
        connection.execute(f"UPDATE OR IGNORE history SET id = {2**63 - 1}")
    with Project.open(worked_on) as project:
        acts = project.work_as("ana").on(project.document_at(1))
        with pytest.raises(ProjectDamaged, match="a number in it is too large"):
            acts.quotations.new((Span(20, 30),))
