"""The first page: who annotates, what was open, and files dropped on it or on an open project."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QMessageBox, QWidget

from annotator.ui.shell import app as app_module
from annotator.ui.shell.main_window import MainWindow
from annotator.ui.wording.language import speak_language
from tests.ui.answering import answering, no_dialog, wait_for
from tests.ui.articles import TEXT
from tests.ui.conftest import make_project
from tests.ui.driving import click, press, settle
from tests.ui.importing import take_in


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Answer the question for the name with “ Eve  Nkosi ”, and give what was proposed each time."""
    found: list[str] = []

    def answer(dialog: QInputDialog) -> int:
        found.append(dialog.textValue())
        dialog.setTextValue(" Eve  Nkosi ")
        return 1

    monkeypatch.setattr(QInputDialog, "exec", answer)
    return found


@pytest.fixture
def nobody(settings_folder: Path) -> None:
    """Forget who annotates on this computer."""
    from annotator.ui.session.settings import Settings

    Settings().annotator = ""


def drop(target: QWidget, *paths: Path) -> bool:
    """Drop files as the desktop does; return whether they were taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(20, 20), copy, data, left, none)
    QApplication.sendEvent(target, enter)
    if not enter.isAccepted():
        return False
    over = QDropEvent(QPointF(20, 20), copy, data, left, none)
    QApplication.sendEvent(target, over)
    settle()
    return over.isAccepted()


def imported(window: MainWindow) -> bool:
    return "imported" in window.status.words()


def test_the_name_is_asked_once_and_kept(window, tmp_path: Path, nobody: None, asked: list[str]) -> None:
    first, second = (make_project(tmp_path / f"{name}.qca", {"a1": TEXT}) for name in "ab")
    shown = window()
    assert "Annotator" not in shown.welcome._annotator.text()
    assert shown.subjects.projects.open(first)
    assert shown.workspace.project.annotator == "Eve Nkosi"
    assert shown.subjects.projects.open(second)
    shown.actions_by_id["close_project"].trigger()
    assert shown.welcome._annotator.text() == "Annotator: Eve Nkosi"
    again = window(first)
    assert again.workspace.project.annotator == "Eve Nkosi"
    assert len(asked) == 1


def test_a_kept_name_is_not_asked_for(window, tmp_path: Path, asked: list[str]) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    assert shown.workspace.project.annotator == "Ana"
    assert asked == []


def test_without_a_name_no_project_is_opened(window, tmp_path: Path, nobody: None, monkeypatch) -> None:
    monkeypatch.setattr(QInputDialog, "exec", lambda dialog: 0)
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    assert shown.workspace.project is None
    assert shown.pages.currentWidget() is shown.welcome
    assert shown._settings.annotator == ""


def test_another_annotator_goes_on_in_the_same_document(window, tmp_path: Path, asked: list[str]) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT, "a2": "Second.\n"}))
    press(shown.article, "n")
    press(shown.article, "q")
    shown.actions_by_id["change_annotator"].trigger()
    assert asked == ["Ana"]
    assert shown.workspace.project.annotator == "Eve Nkosi"
    assert shown.workspace.position == 2
    assert not len(shown.workspace.opened.quotations), "Ana's annotations are hers"


def test_recent_projects_are_listed_newest_first_and_opened_by_click_and_key(window, tmp_path: Path) -> None:
    one, two, gone = (make_project(tmp_path / f"{n}.qca", {"a1": TEXT}) for n in ("one", "two", "gone"))
    shown = window(gone)
    for path in (one, two):
        assert shown.subjects.projects.open(path)
    shown.actions_by_id["close_project"].trigger()
    gone.unlink()
    shown.actions_by_id["open_project"].setEnabled(True)
    shown._show_welcome()
    listed = shown.welcome.recent
    assert [listed.item(row).text() for row in range(listed.count())] == [
        f"two\n{tmp_path}",
        f"one\n{tmp_path}",
        f"gone\n{tmp_path}",
    ]
    wait_for(lambda: not listed.item(2).flags() & Qt.ItemFlag.ItemIsEnabled)
    role = Qt.ItemDataRole.AccessibleTextRole
    wait_for(lambda: all(listed.item(row).data(role) for row in range(3)))
    assert f"0 of 1 done · changed {date.today():%Y-%m-%d}" in listed.item(0).data(role)
    assert "not there now" in listed.item(2).data(role)
    rect = listed.visualItemRect(listed.item(1))
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert shown.workspace.project.path == one
    shown.actions_by_id["close_project"].trigger()
    listed.setFocus()
    listed.setCurrentRow(1)
    press(listed, Qt.Key.Key_Return)
    assert shown.workspace.project.path == two


def test_without_recent_projects_there_is_no_empty_list(window) -> None:
    shown = window()
    assert not shown.welcome.recent.isVisible()
    assert shown.welcome.new_button.isVisible()


def test_new_project_by_its_button(window, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "fresh"), ""))
    shown = window()
    click(shown.welcome.new_button)
    assert shown.workspace.project.path == tmp_path / "fresh.qca"
    assert shown.windowTitle().startswith("fresh — ")
    assert "The project is empty" in shown.status.words()


def test_the_name_proposed_for_a_project_says_something_and_is_free(
    window, tmp_path: Path, monkeypatch
) -> None:
    proposed: list[Path] = []

    def save_as(parent: QWidget, title: str, path: str, kinds: str) -> tuple[str, str]:
        proposed.append(Path(path))
        return path, kinds

    monkeypatch.setattr(QFileDialog, "getSaveFileName", save_as)
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    for _ in range(2):
        shown.actions_by_id["new_project"].trigger()
    today = f"Quotations {date.today():%Y-%m-%d}"
    assert proposed == [tmp_path / f"{today}.qca", tmp_path / f"{today} (2).qca"]
    assert shown.workspace.project.path == proposed[-1]


def test_a_new_project_takes_the_words_of_the_language_and_an_older_one_keeps_its_own(
    window, tmp_path: Path
) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    speak_language("fr")
    try:
        shown.subjects.projects.create(tmp_path / "fr.qca")
        assert shown.workspace.project.codebook.claim_label("opinion") == "Opinion ou jugement"
        shown.subjects.projects.open(tmp_path / "p.qca")
        assert shown.workspace.project.codebook.claim_label("opinion") == "Opinion or value"
    finally:
        speak_language("en")


def test_a_question_at_the_start_comes_over_the_window(
    qtbot, settings_folder: Path, nobody: None, tmp_path: Path
) -> None:
    path = make_project(tmp_path / "p.qca", {"a1": TEXT})
    app_module.make_application()
    shown = app_module.make_window()
    qtbot.addWidget(shown)
    seen: list[bool] = []

    def answer(dialog: QInputDialog) -> None:
        seen.append(shown.isVisible() and dialog.parentWidget() is shown)
        dialog.setTextValue("Eve")
        dialog.accept()

    with answering(QInputDialog, answer):
        shown.subjects.projects.open(path)
    assert seen == [True]
    assert shown.workspace.project.annotator == "Eve"
    shown.close()
    other = app_module.make_window()
    qtbot.addWidget(other)
    with answering(QMessageBox, lambda box: (seen.append(other.isVisible()), box.close())):
        other.subjects.projects.open(tmp_path / "gone.qca")
    assert seen == [True, True]


def test_who_annotates_stands_at_the_bottom_and_a_press_changes_it(
    window, tmp_path: Path, asked: list[str]
) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    name = shown.status.annotator
    assert (name.isVisible(), name.text(), name.accessibleName()) == (True, "Ana", "Who annotates: Ana")
    click(name)
    assert asked == ["Ana"]
    assert name.text() == "Eve Nkosi"
    assert shown.workspace.project.annotator == "Eve Nkosi"
    shown.status.show_annotator("Maximiliane & von Hohenfels-Wittgenstein")
    assert name.text().startswith("Maximiliane && ")
    assert name.text().endswith("…")
    shown.actions_by_id["close_project"].trigger()
    assert not name.isVisible()


def test_the_sample_is_made_once_by_its_button(window) -> None:
    shown = window()
    click(shown.welcome.sample_button)
    assert shown.workspace.project.count() > 1
    press(shown.article, "q")
    shown.actions_by_id["close_project"].trigger()
    click(shown.welcome.sample_button)
    assert len(shown.workspace.opened.quotations) == 1, "the second time it is opened as it was left"


def test_files_dropped_on_the_first_page_become_a_project(window, tmp_path: Path, monkeypatch) -> None:
    proposed: list[str] = []

    def save_as(parent: QWidget, title: str, path: str, kinds: str) -> tuple[str, str]:
        proposed.append(path)
        return path, kinds

    monkeypatch.setattr(QFileDialog, "getSaveFileName", save_as)
    for name in ("one.txt", "two.txt"):
        (tmp_path / name).write_text(f"The text of {name}.\n", encoding="utf-8")
    shown = window()
    assert drop(shown.welcome, tmp_path / "one.txt", tmp_path / "two.txt")
    take_in(shown)
    wait_for(lambda: imported(shown))
    named = tmp_path / f"{tmp_path.name}.qca"
    assert proposed == [str(named)]
    assert shown.workspace.project.path == named
    assert shown.workspace.project.count() == 2
    assert shown.article.toPlainText() == "The text of one.txt.\n"
    assert shown.status.words() == "2 documents imported"


def test_a_file_dropped_on_an_open_project_is_imported_into_it(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    (tmp_path / "more.txt").write_text("More.\n", encoding="utf-8")
    assert drop(shown.article.viewport(), tmp_path / "more.txt")
    take_in(shown)
    wait_for(lambda: imported(shown))
    assert shown.documents.model.rowCount() == 2
    assert shown.workspace.position == 2, "an article that comes in alone is opened"


def test_a_dropped_project_is_opened(window, tmp_path: Path) -> None:
    one, two = (make_project(tmp_path / f"{name}.qca", {"a1": f"{name}.\n"}) for name in ("one", "two"))
    shown = window()
    assert drop(shown.welcome, one)
    assert shown.workspace.project.path == one
    assert drop(shown.cards, two)
    assert shown.workspace.project.path == two
    assert shown.article.toPlainText() == "two.\n"


def test_what_is_no_file_is_not_taken(window) -> None:
    shown = window()
    data = QMimeData()  # the event only borrows it
    data.setText("words")
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, left, none)
    event.ignore()
    QApplication.sendEvent(shown, event)
    assert not event.isAccepted()


def test_opening_the_open_project_again_changes_nothing(window, tmp_path: Path) -> None:
    path = make_project(tmp_path / "p.qca", {"a1": TEXT, "a2": "Second.\n"})
    shown = window(path)
    press(shown.article, "n")
    with no_dialog():  # nobody is asked whether it is open elsewhere
        assert shown.subjects.projects.open(path)
    assert shown.workspace.position == 2
    assert shown.workspace.project.writable


def test_what_is_no_project_is_refused_and_the_open_one_stays(window, tmp_path: Path) -> None:
    path = make_project(tmp_path / "p.qca", {"a1": TEXT})
    (tmp_path / "other.qca").write_text("no data base " * 50, encoding="utf-8")
    shown = window(path)
    said: list[str] = []
    with answering(QMessageBox, lambda box: (said.append(box.text()), box.close())):
        assert not shown.subjects.projects.open(tmp_path / "other.qca")
    assert "is not a project of this program" in said[0]
    assert shown.workspace.project.path == path
    assert shown.article.toPlainText() == TEXT


def test_another_project_opens_though_the_file_of_the_open_one_was_moved_away(window, tmp_path: Path) -> None:
    one, two = (make_project(tmp_path / f"{name}.qca", {name: "Text.\n"}) for name in ("one", "two"))
    shown = window(one)
    one.rename(tmp_path / "elsewhere.qca")
    assert shown.subjects.projects.open(two)
    assert shown.workspace.opened.document.id == "two"
