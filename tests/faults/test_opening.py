"""Opening and making projects: what is wrong with a file is told, and no half file stands in the way."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain.errors import AnnotatorError, ProjectDamaged, StorageError
from annotator.project import Project
from annotator.project.jobs.check import check
from annotator.project.jobs.sample_project import create_sample
from annotator.store.connection import create_database
from annotator.store.schema import VERSION


@pytest.fixture
def made(tmp_path: Path) -> Path:
    path = tmp_path / "news.qca"
    Project.create(path).close()
    return path


def outside(path: Path, *statements: str) -> None:
    """Change a file as another program would."""
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


@pytest.mark.parametrize(
    ("statement", "what"),
    [
        ("CREATE VIRTUAL TABLE spy USING fts5(x)", r"virtual table \(spy\)"),
        ("CREATE TABLE spy (a, b GENERATED ALWAYS AS (a + 1))", r"generated column \(spy\)"),
        ("CREATE TABLE spy (a, b AS (a) STORED)", r"generated column \(spy\)"),
        ("ALTER TABLE quotation ADD COLUMN b AS (id)", r"generated column \(quotation\)"),
        ("CREATE TRIGGER spy AFTER INSERT ON quotation BEGIN DELETE FROM history; END", "trigger or view"),
    ],
)
def test_what_could_run_or_bring_in_something_is_refused(made: Path, statement: str, what: str) -> None:
    outside(made, statement)
    for read_only in (False, True):
        with pytest.raises(ProjectDamaged, match=f"holds a .*{what}"):
            Project.open(made, read_only=read_only)


def test_an_index_of_words_of_another_kind_is_refused(made: Path) -> None:
    outside(made, "DROP TABLE search", "CREATE VIRTUAL TABLE search USING rtree(id, a, b)")
    with pytest.raises(ProjectDamaged, match="virtual table"):
        Project.open(made)


@pytest.mark.parametrize("table", ["quotation", "document_text", "history", "codebook", "claim_decision"])
def test_a_table_that_is_missing_is_told_at_opening(made: Path, table: str) -> None:
    outside(made, f"DROP TABLE {table}")
    with pytest.raises(ProjectDamaged, match=f"lacks the table “{table}”"):
        Project.open(made)


@pytest.mark.parametrize("version", [VERSION - 1, 0, -1, -(2**31)])
def test_a_version_that_does_not_fit_the_tables_is_told_and_nothing_is_migrated(
    made: Path, version: int
) -> None:
    outside(made, f"PRAGMA user_version = {version}")
    before = made.read_bytes()
    with pytest.raises(ProjectDamaged, match=f"file version is {version}, which does not fit"):
        Project.open(made)
    assert made.read_bytes() == before
    assert [path.name for path in made.parent.iterdir()] == ["news.qca"]


@pytest.mark.parametrize(
    ("statement", "column"),
    [
        ("ALTER TABLE layer DROP COLUMN flagged", "flagged"),
        ("ALTER TABLE claim_suggestion RENAME COLUMN id TO odd", "id"),
        ("ALTER TABLE effort DROP COLUMN pointer", "pointer"),
    ],
)
def test_a_column_that_is_missing_is_told_at_opening(made: Path, statement: str, column: str) -> None:
    outside(made, statement)
    with pytest.raises(ProjectDamaged, match=f"lacks the column “{column}”"):
        Project.open(made)


@pytest.mark.parametrize("position", [2**62, -3, 10**7])
def test_documents_that_are_not_numbered_from_1_on_are_told_at_opening(made: Path, position: int) -> None:
    outside(made, f"INSERT INTO document VALUES ({position}, 'a', 't', 1, 'x', '{{}}', '{{}}')")
    with pytest.raises(ProjectDamaged, match="not numbered from 1 on"):
        Project.open(made)


def test_a_position_that_came_while_it_is_open_keeps_nobody_busy(made: Path) -> None:
    with Project.open(made) as project:
        outside(made, f"INSERT INTO document VALUES ({2**62}, 'a', 't', 1, 'x', '{{}}', '{{}}')")
        assert any("document “a”" in str(found) for found in check(project))


def test_a_file_that_was_truncated_while_it_is_open_is_told(tmp_path: Path) -> None:
    project = create_sample(tmp_path / "p.qca")
    size = project.path.stat().st_size
    for left in (size // 2, 4096, 100, 0):
        with project.path.open("r+b") as file:
            file.truncate(left)
        for act in (
            lambda: project.open_document(3),
            lambda: project.work_as(f"ana {left}"),  # noqa: B023
            lambda: list(check(project)),
            lambda: project.summaries([1, 2]),
        ):
            try:
                act()
            except AnnotatorError as told:
                assert told.remedy or told.message
    project.close()


def test_a_codebook_with_groups_that_nobody_knows_shows_them_among_the_others(made: Path) -> None:
    outside(made, """UPDATE codebook SET body = replace(body, '"group":"person"', '"group":"robots"')""")
    with Project.open(made) as project:
        assert project.codebook.entity_group("PERSON") == "other"
        assert "robots" in str(project.codebook.body)


def test_what_cannot_be_made_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> None:
        raise RuntimeError("power cut")

    monkeypatch.setattr("annotator.project.jobs.sample_project.index", fails)
    with pytest.raises(RuntimeError):
        create_sample(tmp_path / "p.qca")
    assert list(tmp_path.iterdir()) == []


def test_a_project_whose_disk_is_full_names_its_own_path(made: Path) -> None:
    with pytest.raises(StorageError, match=r"news\.qca exists already"):
        create_database(made)


def test_a_lock_of_sqlite_that_another_program_holds_is_told_after_a_short_wait(made: Path) -> None:
    with closing(sqlite3.connect(made, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        for read_only in (False, True):
            with pytest.raises(StorageError, match="is held by another program, so it cannot be opened now"):
                Project.open(made, read_only=read_only, patience=0.02)
        other.execute("ROLLBACK")
        with Project.open(made, patience=0.02) as project:
            other.execute("BEGIN EXCLUSIVE")
            with (
                pytest.raises(StorageError, match="held by another program; the act was not saved"),
                project.database.transaction(),
            ):
                pass
            other.execute("ROLLBACK")
            project.work_as("ana")


def test_who_has_waited_in_vain_once_waits_no_more(made: Path) -> None:
    with (
        Project.open(made, patience=0.1) as project,
        closing(sqlite3.connect(made, isolation_level=None)) as other,
    ):
        asked = lambda: project.database.connection.execute("PRAGMA busy_timeout").fetchone()[0]  # noqa: E731
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StorageError):
            project.work_as("ana")
        assert asked() == 0
        other.execute("ROLLBACK")
        project.work_as("ana")
        assert asked() == 100
