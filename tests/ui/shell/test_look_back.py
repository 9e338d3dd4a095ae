"""After a window that was not closed, the next one offers a report; nothing is in the way of the work."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from annotator.computer import folders, log, runs
from annotator.ui.commands.help import _page_of_place
from annotator.ui.dialogs.problem_report import ProblemReport
from annotator.ui.panels.notice_bar import NoticeBar
from annotator.ui.session.settings import Settings
from annotator.ui.shell import app
from annotator.ui.shell.failure_watch import watched
from annotator.ui.shell.look_back import look_back
from tests.ui.answering import answering, no_dialog, wait_for
from tests.ui.conftest import make_project
from tests.ui.driving import settle
from tests.ui.every_dialog import _show_bug

TRACE = """Fatal Python error: Segmentation fault

Current thread 0x00 (most recent call first):
  File "/home/quillfeather/x/site-packages/annotator/ui/article/view.py", line 12 in paintEvent
  File "/home/quillfeather/own.py", line 3 in run
"""


@pytest.fixture(autouse=True)
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make_project(tmp_path / "p.qca", {"a1": "Text.\n"})


def crash(trace: str = TRACE) -> None:
    mark = runs.marks_folder() / "window-1-20261129T140005Z-00000000.run"
    mark.parent.mkdir(parents=True, exist_ok=True)
    mark.write_text(trace)


def bars(window) -> list[NoticeBar]:
    return [bar for bar in window.findChildren(NoticeBar) if not bar.isHidden()]


def test_a_crash_is_told_in_a_line_and_its_report_is_read_before_it_is_kept(
    window, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    crash()
    left = folders.cache_folder() / "temporary" / "window-1-20261129T140005Z-00000000"
    left.mkdir(parents=True)
    (left / "pasted.txt").write_text("words of an article")
    opened = window(path)
    opened.article.setFocus()
    with no_dialog():
        look_back(opened)
    assert not left.exists()
    (bar,) = bars(opened)
    assert "crashed" in bar.words.text()
    assert "saved" in bar.words.text()
    assert opened.article.hasFocus()
    target = tmp_path / "report.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(target), ""))
    shown: list[str] = []

    def save(dialog: ProblemReport) -> None:
        shown.append(dialog.lines.toPlainText())
        assert _page_of_place(dialog.lines) == "trouble"
        dialog.save.click()

    with answering(ProblemReport, save):
        bar.button.click()
    assert target.read_text(encoding="utf-8") == shown[0]
    assert 'File "annotator/ui/article/view.py", line 12 in paintEvent' in shown[0]
    assert 'File "elsewhere", line 3' in shown[0]
    assert "quillfeather" not in shown[0]
    assert "window" in shown[0]
    assert bars(opened) == []
    assert runs.crashes() == []


def test_a_window_that_was_not_closed_is_told_of_once(window, path: Path) -> None:
    crash("")
    opened = window(None)
    look_back(opened)
    (bar,) = bars(opened)
    assert "was not closed" in bar.words.text()
    assert bar.isVisible()
    with answering(ProblemReport, lambda dialog: dialog.reject()):
        bar.button.click()
    assert bars(opened) == [bar]
    assert opened.subjects.projects.open(path)
    assert bar.isVisible(), "it goes along to the article"
    bar.close_button.click()
    look_back(opened)
    assert bars(opened) == [], "the next start says nothing of it"
    assert len(runs.crashes()) == 1, "a report has it until one is kept"
    crash("")
    look_back(opened)
    assert len(bars(opened)) == 1, "another one is told"
    opened.subjects.projects.leave()


def test_a_copied_report_is_on_the_clipboard(window) -> None:
    with answering(ProblemReport, lambda dialog: dialog.copy.click()):
        window(None).actions_by_id["report"].trigger()
    assert "The end of the log:" in QApplication.clipboard().text()


def test_a_synchronised_folder_is_warned_of_once(window, tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    path = make_project(tmp_path / "Dropbox" / "p.qca", {"a1": "Text.\n"})
    opened = window(path)
    look_back(opened)
    (bar,) = bars(opened)
    assert bar.words.text().startswith("Dropbox synchronises this folder")
    assert Settings().was_told(path)
    opened.subjects.projects.leave()
    assert bars(opened) == []
    assert opened.subjects.projects.open(path)
    settle()
    assert bars(opened) == []
    path.with_name("q.qca").write_bytes(path.read_bytes())
    assert opened.subjects.projects.open(path.with_name("q.qca"))
    wait_for(lambda: bars(opened))
    bars(opened)[0].close_button.click()
    assert bars(opened) == []
    opened.subjects.projects.leave()


def test_mistakes_are_logged_without_their_words_and_told_in_one_message(
    window, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = window(path)
    seen: list[str] = []

    def fail() -> None:
        raise ValueError("Quillfeather")

    def answer(box: QMessageBox) -> None:
        seen.append(box.informativeText())
        _show_bug(ValueError, ValueError("Quillfeather"), None)  # one message is enough
        box.close()

    with watched(_show_bug), answering(QMessageBox, answer):
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()
        wait_for(lambda: seen)
    assert "saved up to the last one" in seen[0]
    lines = log.last_lines(10)
    assert sum("kind=ValueError" in line for line in lines) == 2
    assert not any("Quillfeather" in line for line in lines)
    assert opened.isVisible()
    assert app.show_bug is not _show_bug
