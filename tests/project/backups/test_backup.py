"""Backups are whole project files, made when something has changed."""

from __future__ import annotations

import os
import shutil
import sqlite3
import time
from collections import namedtuple
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from annotator.domain.document import Document
from annotator.domain.errors import NotWritable, ProjectDamaged, StorageError
from annotator.project import Project
from annotator.project.acts.acts import Acts
from annotator.project.backups import backup as backup_module
from annotator.project.backups.backup import Made, back_up
from annotator.project.backups.folder import Backup, backups_of, folder_beside, folder_of
from annotator.project.backups.holdings import holdings
from annotator.project.backups.settings import BackupSettings, read_settings, settings_path, write_settings
from annotator.store import backup as store_backup
from annotator.store import layers, operations
from annotator.store.backup import Progress
from annotator.store.file_overview import damage
from tests.examples import ARTICLE, DIRECT, add_document, spans_of

CONTENT = spans_of(ARTICLE, DIRECT)


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("APPDATA", str(tmp_path / "config"))


def made(project: Project, reason: str = "hourly", chosen: Path | None = None) -> Backup:
    outcome = back_up(project.path, reason, chosen)
    assert outcome.is_new
    assert outcome.backup is not None
    return outcome.backup


def quotations(path: Path) -> int:
    with Project.open(path, read_only=True) as opened:
        return len(layers.layer(opened.database, "a1", "ana").quotations)


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_backup_of_an_open_project_is_a_project_with_all_that_was_saved(
    project: Project, document: Document, acts: Acts
) -> None:
    acts.on(document).quotations.new(CONTENT)
    backup = made(project)
    assert backup.path.parent == folder_beside(project.path)
    assert backup.path.name == f"news.{backup.at:%Y-%m-%dT%H%M%SZ}.hourly.qca"
    acts.on(document).quotations.new(CONTENT)
    assert quotations(backup.path) == 1
    with Project.open(backup.path) as opened:
        assert damage(opened.database) == []
    assert backups_of(project.path) == [backup]


def test_a_backup_is_made_only_after_an_act_unless_it_is_asked_for(
    project: Project, document: Document, acts: Acts
) -> None:
    first = made(project, "opening")
    assert back_up(project.path, "hourly") == Made(first)
    acts.on(document).quotations.new(CONTENT)
    second = made(project)
    project.undo()
    third = made(project)
    project.redo()
    project.undo()
    assert back_up(project.path, "opening") == Made(third)
    asked = made(project, "asked")
    assert backups_of(project.path) == [asked, third, second, first]


def test_an_empty_project_is_not_backed_up_by_itself(project: Project) -> None:
    assert back_up(project.path, "opening") == Made(None)
    assert not folder_beside(project.path).exists()


def test_backups_can_go_to_a_folder_for_all_projects(project: Project, document: Document) -> None:
    beside = made(project, "asked")
    chosen = project.path.with_name("safe")
    chosen.mkdir()
    write_settings(BackupSettings(chosen, None))
    backup = made(project)
    assert backup.path.parent.parent == chosen
    assert backup.path.parent.name.startswith("news-")
    assert backups_of(project.path) == [backup, beside]
    assert read_settings() == BackupSettings(chosen, None)


@pytest.mark.parametrize(
    "words", ["", "[]", '{"folder": 3, "most_bytes": "x"}', '{"folder": "not/absolute"}']
)
def test_settings_that_somebody_has_spoilt_are_passed_over(words: str) -> None:
    settings_path().parent.mkdir(parents=True)
    settings_path().write_text(words)
    assert read_settings() == BackupSettings()


def test_two_projects_of_one_name_in_a_chosen_folder_keep_apart(project: Project, document: Document) -> None:
    other = project.path.parent / "other" / "news.qca"
    other.parent.mkdir()
    assert folder_of(other, project.path.parent) != folder_of(project.path, project.path.parent)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no modes")
def test_a_backup_is_as_private_as_its_project(project: Project, document: Document) -> None:
    project.path.chmod(0o600)
    assert made(project).path.stat().st_mode & 0o777 == 0o600


def test_an_older_backup_than_the_limit_allows_goes_and_is_told(project: Project, document: Document) -> None:
    first, second = made(project, "opening"), made(project, "asked")
    size = second.size
    write_settings(BackupSettings(None, size * 2 + 10))
    add_document(project, ARTICLE + " More.", "a2")
    outcome = back_up(project.path, "hourly")
    assert outcome.dropped == (first,)
    assert set(backups_of(project.path)) == {second, outcome.backup}


def test_only_whole_projects_with_a_name_of_ours_are_removed(project: Project, document: Document) -> None:
    old = made(project, "opening")
    folder = old.path.parent
    for name in ("news.2020-01-01T000000Z.hourly.qca", "holiday.jpg"):
        (folder / name).write_bytes(b"something of somebody's")
    shutil.copy(old.path, folder / "news.2019-01-01T000000Z.hourly.qca")
    shutil.copy(old.path, folder / "my copy.qca")
    (folder / "news.2019-02-01T000000Z.hourly.qca").symlink_to(old.path)
    made(project, "asked")
    left = files(folder)
    assert "news.2019-01-01T000000Z.hourly.qca" not in left
    for name in ("news.2020-01-01T000000Z.hourly.qca", "holiday.jpg", "my copy.qca"):
        assert name in left
    assert "news.2019-02-01T000000Z.hourly.qca" in left


def test_a_newer_backup_that_was_cut_is_not_taken_for_the_newest(
    project: Project, document: Document
) -> None:
    first = made(project, "opening")
    second = made(project, "asked")
    with second.path.open("r+b") as file:
        file.truncate(5000)
    assert back_up(project.path, "hourly") == Made(first)
    assert [bool(each.fault) for each in holdings(project.path)] == [True, False]


def test_what_backups_hold_is_told(project: Project, document: Document, acts: Acts) -> None:
    made(project)
    acts.on(document).quotations.new(CONTENT)
    acts.on(document).quotations.new(CONTENT)
    made(project)
    newer, older = holdings(project.path)
    assert (older.documents, older.annotations, older.acts_since) == (
        1,
        {"quotation": 0, "claim": 0, "entity": 0},
        2,
    )
    assert (newer.annotations or {})["quotation"] == 2
    assert newer.acts_since == 0


def test_a_backup_of_another_history_says_so(project: Project, document: Document, tmp_path: Path) -> None:
    with Project.create(tmp_path / "other.qca") as other:
        add_document(other, ARTICLE)
        time.sleep(0.002)
        other.work_as("ben").on(other.document_at(1)).quotations.new(CONTENT)
        path = other.path
    folder_beside(project.path).mkdir()
    shutil.copy(path, folder_beside(project.path) / "news.2026-01-01T000000Z.asked.qca")
    assert [each.acts_since for each in holdings(project.path)] == [None]


# What can go wrong


def refused(project: Project, kind: type[StorageError], words: str) -> None:
    before = files(project.path.parent)
    with pytest.raises(kind, match=words):
        back_up(project.path, "asked")
    assert files(project.path.parent) == before
    assert damage(project.database) == []


def test_a_folder_that_is_a_link_is_left_alone(project: Project, document: Document, tmp_path: Path) -> None:
    (tmp_path / "theirs").mkdir()
    folder_beside(project.path).symlink_to(tmp_path / "theirs")
    refused(project, NotWritable, "is a link, so no backup is written there")
    assert files(tmp_path / "theirs") == []


def test_a_folder_on_a_drive_that_is_gone_is_named(
    project: Project, document: Document, tmp_path: Path
) -> None:
    write_settings(BackupSettings(tmp_path / "drive"))
    refused(project, NotWritable, r"drive for backups is not there\. Connect its drive")


def test_on_a_disk_without_room_nothing_is_begun(
    project: Project, document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = namedtuple("disk", "total used free")
    monkeypatch.setattr(store_backup.shutil, "disk_usage", lambda path: disk(10**9, 10**9, 10**6))
    with pytest.raises(NotWritable, match="has no room for a backup"):
        back_up(project.path, "asked")
    assert files(folder_beside(project.path)) == []


def test_a_damaged_project_is_not_kept_as_a_backup(project: Project, document: Document) -> None:
    good = made(project)
    connection = project.database.connection
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("INSERT INTO layer VALUES ('gone', 'ana', 'new', 0, '[]', '{}', '{}', '')")
    with pytest.raises(
        ProjectDamaged, match=r"is not whole: a part of it names another one .* Older ones are kept"
    ):
        back_up(project.path, "asked")
    assert backups_of(project.path) == [good]
    assert files(good.path.parent) == [good.path.name]


def large(project: Project) -> None:
    """Make the project larger than one step of a copy."""
    with project.database.transaction() as connection:
        connection.execute("INSERT INTO label_map VALUES ('x', ?)", ("x" * 5_000_000,))


def writing(path: Path, times: int) -> Progress:
    """Return what is called after each step of a copy: it saves an act as often as said, but not before the last step."""
    left = iter(range(times))

    def write(copied: int, total: int) -> None:
        if total - copied > store_backup._STEP and next(left, None) is not None:
            with Project.open(path) as other:
                other.work_as(f"ann{time.monotonic_ns()}")

    return write


def test_a_project_that_is_written_meanwhile_is_copied_in_a_pause(
    project: Project, document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    large(project)
    project.close()
    monkeypatch.setattr(store_backup, "_PAUSE", 0.05)
    backup = back_up(project.path, "asked", progress=writing(project.path, times=8)).backup
    assert backup is not None
    with Project.open(backup.path) as opened:
        assert damage(opened.database) == []
        assert len(opened.annotators()) == 8


def test_a_project_that_is_always_written_is_given_up_in_time(
    project: Project, document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    large(project)
    project.close()
    monkeypatch.setattr(store_backup, "_LONGEST_WAIT", 0.3)
    monkeypatch.setattr(store_backup, "_PAUSE", 0.05)
    with pytest.raises(StorageError, match=r"was being written all the time, .* It is tried again later"):
        back_up(project.path, "asked", progress=writing(project.path, times=1_000_000))
    assert files(folder_beside(project.path)) == []


# Before an act on many annotations


def many(project: Project, number: int, note: str = "") -> None:
    acts = project.work_as("ana")
    with operations.operation(project.database, "many", "ana", "a1") as (running, _):
        acts.on(project.document_at(1))
        layer = {"document": "a1", "annotator": "ana", "status": "started", "codebook": "{}", "flagged": 0}
        running.put("layer", {**layer, "comments": "[]", "extra": "{}", "flag_reason": ""})
        for id in range(number):
            row = {"document": "a1", "annotator": "ana", "id": f"q{id}", "content": "[[0, 7]]", "cue": "[]"}
            row |= {"source": "[]", "type_override": None, "speaker": None, "parent": None, "note": note}
            row |= {"attributes": "{}", "provenance": None, "extra": "{}", "roles": "{}"}
            running.put("quotation", {**row, "further_speakers": "[]"})


def test_before_an_act_on_many_annotations_the_state_before_it_is_backed_up(
    project: Project, document: Document
) -> None:
    many(project, 100)
    assert backups_of(project.path) == []
    project.undo()
    project.database.connection.execute("PRAGMA cache_size = -500")
    many(project, 400, "x" * 2000)  # more than SQLite would hold in memory
    (backup,) = backups_of(project.path)
    assert backup.reason == "acts"
    assert (quotations(backup.path), quotations(project.path)) == (0, 400)
    project.undo()
    assert [quotations(each.path) for each in backups_of(project.path)] == [400, 0]


def test_an_act_on_many_annotations_goes_on_without_a_backup_and_says_so(
    project: Project, document: Document, caplog: pytest.LogCaptureFixture
) -> None:
    folder_beside(project.path).write_text("in the way")
    many(project, 200)
    assert quotations(project.path) == 200
    assert "No backup was made before this." in caplog.text
    assert "is no folder" in caplog.text


def test_what_a_killed_backup_left_is_removed_after_a_day(project: Project, document: Document) -> None:
    backup = made(project)
    left, recent = (
        backup.path.with_name(f".news.2026-11-29T140005Z.hourly.qca.{n:016x}.part") for n in (1, 2)
    )
    for part in (left, recent):
        part.write_bytes(b"half")
    day_ago = time.time() - timedelta(days=1, seconds=5).total_seconds()
    os.utime(left, (day_ago, day_ago))
    made(project, "asked")
    assert (left.exists(), recent.exists()) == (False, True)


def test_backups_are_looked_through_without_the_program_too(project: Project, document: Document) -> None:
    with closing(sqlite3.connect(made(project).path)) as plain:
        assert plain.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert plain.execute("SELECT id FROM document").fetchall() == [("a1",)]


def test_the_newest_copy_counts_even_if_the_clock_was_set_back(
    project: Project, document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    later = made(project, "asked")
    moved = later.path.with_name("news.2099-01-01T000000Z.asked.qca")
    later.path.rename(moved)
    add_document(project, "Another article.", "a2")
    assert back_up(project.path, "hourly").is_new
    assert moved.exists()
    assert backup_module.newest_whole(moved.parent, project.path).path == moved  # type: ignore[union-attr]
