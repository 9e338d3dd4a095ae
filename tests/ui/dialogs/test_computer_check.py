"""The check in the window: what needs doing stands first, a check that fails says why, closing ends it."""

from __future__ import annotations

import json

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from annotator.project.jobs.doctor.point import Point
from annotator.ui.background import command_jobs
from annotator.ui.dialogs.computer_check import ComputerCheck
from tests.ui.answering import answering
from tests.ui.conftest import make_project


class Job(QObject):
    """A job that ends when the test wants it."""

    finished = Signal(int, str, str)

    def __init__(self, arguments: list[str], lock_token: str) -> None:
        super().__init__()
        self.arguments, self.lock_token, self.is_stopped = arguments, lock_token, False
        jobs.append(self)

    def start(self) -> None: ...

    def stop(self) -> None:
        self.is_stopped = True


jobs: list[Job] = []
POINTS = [Point("fonts", "DejaVu Sans"), Point("free space", "3 MB", "wrong", "Free some.")]


def test_it_checks_the_open_project_and_shows_what_needs_doing_first(window, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(command_jobs, "CommandJob", Job)
    path = make_project(tmp_path / "-p.qca", {"a1": "Text.\n"})
    opened = window(path)

    def look(dialog: ComputerCheck) -> None:
        job = jobs[-1]
        assert job.arguments == ["doctor", "--json", "--", str(path)]
        assert job.lock_token == ""
        job.finished.emit(1, json.dumps([point.to_plain() for point in POINTS]), "")
        assert dialog.told.text() == "1 point to do something about."
        assert dialog.lines.toPlainText().splitlines() == [
            "Something needs doing", "", "free space: 3 MB. Free some.", "", "In order", "", "fonts: DejaVu Sans",
        ]  # fmt: skip
        dialog.copy.click()
        dialog.reject()

    with answering(ComputerCheck, look):
        opened.actions_by_id["check_computer"].trigger()
    assert "Free some." in QApplication.clipboard().text()
    assert not jobs[-1].is_stopped


def test_a_check_that_fails_says_why_and_closing_ends_one_that_runs(window, monkeypatch) -> None:
    monkeypatch.setattr(command_jobs, "CommandJob", Job)
    opened = window(None)

    def fail(dialog: ComputerCheck) -> None:
        jobs[-1].finished.emit(2, "", "annotator: no memory")
        assert dialog.told.text() == "no memory"
        dialog.reject()

    with answering(ComputerCheck, fail):
        opened.actions_by_id["check_computer"].trigger()
    assert jobs[-1].arguments == ["doctor", "--json"]
    with answering(ComputerCheck, lambda dialog: dialog.reject()):
        opened.actions_by_id["check_computer"].trigger()
    assert jobs[-1].is_stopped
