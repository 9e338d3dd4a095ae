"""The steps from one file version to the next, tried with a made-up further step."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.domain.errors import NotWritable, ProjectTooNew
from annotator.project import Project
from annotator.project.backups.folder import backups_of, folder_beside
from annotator.store import schema
from annotator.store.connection import create_database, open_database
from annotator.store.history import record_permanent

Step = Callable[[sqlite3.Connection], None]


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """Give a project of the version before the made-up step."""
    path = tmp_path / "news.qca"
    database = create_database(path)
    with database.transaction() as connection:
        connection.execute("INSERT INTO annotator VALUES ('ana', 'then')")
        record_permanent(connection, "import", None)
    database.close()
    return path


def further(monkeypatch: pytest.MonkeyPatch, *steps: Step) -> None:
    monkeypatch.setattr(schema, "STEPS", (*schema.STEPS, *steps))
    monkeypatch.setattr(schema, "VERSION", len(schema.STEPS))


def adds_a_table(connection: sqlite3.Connection) -> None:
    connection.execute("CREATE TABLE topic (name TEXT)")
    connection.execute("UPDATE annotator SET since = 'now'")


def fails(connection: sqlite3.Connection) -> None:
    connection.execute("DELETE FROM annotator")
    raise RuntimeError("the step failed")


def contents(path: Path) -> tuple[int, list[tuple[str, str]]]:
    connection = sqlite3.connect(path)
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    found = connection.execute("SELECT name, since FROM annotator").fetchall()
    connection.close()
    return version, found


def test_an_older_project_is_backed_up_and_brought_to_the_newest_version(
    older: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    version = schema.VERSION
    further(monkeypatch, adds_a_table)
    Project.open(older).close()
    assert contents(older) == (version + 1, [("ana", "now")])
    (backup,) = backups_of(older)
    assert backup.reason == "migration"
    assert contents(backup.path) == (version, [("ana", "then")])


def test_a_project_that_cannot_be_backed_up_is_not_migrated(
    older: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = contents(older)
    folder_beside(older).write_text("something else")
    further(monkeypatch, adds_a_table)
    with pytest.raises(NotWritable, match="is no folder, so no backup is written there"):
        Project.open(older)
    assert contents(older) == before


def test_a_step_that_fails_leaves_the_project_as_it_was(older: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = contents(older)
    further(monkeypatch, adds_a_table, fails)
    with pytest.raises(RuntimeError, match="the step failed"):
        open_database(older)
    assert contents(older) == before
    monkeypatch.undo()
    open_database(older).close()


def test_an_older_project_is_not_migrated_by_a_reader(older: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = older.read_bytes()
    further(monkeypatch, adds_a_table)
    with pytest.raises(ProjectTooNew, match="was made by an older version of this program"):
        open_database(older, read_only=True)
    assert older.read_bytes() == before


def test_a_project_of_the_newest_version_gets_no_backup(older: Path) -> None:
    Project.open(older).close()
    assert backups_of(older) == []
