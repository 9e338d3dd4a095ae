"""The ways in besides the file dialog: an empty project's page, drops with their frame, the clipboard."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from annotator.ui.background import handed_files
from annotator.ui.panels.drop_sign import DropSign
from annotator.ui.shell.main_window import MainWindow
from tests.ui.answering import no_dialog, wait_for
from tests.ui.articles import TEXT
from tests.ui.conftest import make_project
from tests.ui.cuts import cut_words
from tests.ui.driving import Key, press, settle
from tests.ui.importing import looked_at, with_the_keys
from tests.ui.panels.test_welcome import drop
from tests.ui.test_accessibility import unnamed

_CTRL = Qt.KeyboardModifier.ControlModifier


def drag_over(shown: MainWindow, *paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(shown, QDragEnterEvent(QPoint(20, 20), copy, data, left, none))
    settle()
    return data


def copy_words(words: str = "", html: str = "", *paths: Path) -> None:
    data = QMimeData()
    if words:
        data.setText(words)
    if html:
        data.setHtml(html)
    if paths:
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    QApplication.clipboard().setMimeData(data)


def take_in(shown: MainWindow) -> None:
    press(with_the_keys(), Key.Key_Return)
    wait_for(lambda: not shown.subjects.files._jobs)
    settle()


# An empty project


def test_an_empty_project_says_how_to_begin_and_goes_over_to_the_first_article(
    window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = window(make_project(tmp_path / "p.qca", {}))
    page = shown.empty_page
    assert shown.pages.currentWidget() is page
    assert page.import_button.hasFocus()
    assert unnamed(shown) == []
    assert cut_words(shown) == []
    article = tmp_path / "ferry.txt"
    article.write_text("Ferry sails.\n", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_, **__: ([str(article)], ""))
    press(page.import_button, Key.Key_Space)
    looked_at(shown)
    take_in(shown)
    wait_for(lambda: shown.pages.currentWidget() is shown.middle)
    assert shown.article.toPlainText() == "Ferry sails.\n"
    assert shown.focusWidget() is shown.article


def test_a_project_with_articles_opens_with_them(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    assert shown.pages.currentWidget() is shown.middle
    shown.subjects.projects.open(make_project(tmp_path / "empty.qca", {}))
    assert shown.pages.currentWidget() is shown.empty_page
    shown.subjects.projects.open(tmp_path / "p.qca")
    assert shown.pages.currentWidget() is shown.middle


# Drops


def test_a_frame_says_what_a_drop_will_do(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    assert shown.findChild(DropSign) is None
    drag_over(shown, tmp_path / "a.docx", tmp_path / "b.pdf", tmp_path / "folder")
    sign = shown.findChild(DropSign)
    assert sign.isVisible()
    assert sign.words.text() == "Drop to import 3 files"
    assert cut_words(shown) == []
    QApplication.sendEvent(shown, QDragLeaveEvent())
    assert not sign.isVisible()
    (tmp_path / "folder").mkdir()
    drag_over(shown, tmp_path / "folder")
    assert sign.words.text() == "Drop to import 1 folder"
    drag_over(shown, tmp_path / "a.docx", tmp_path / "b.pdf", tmp_path / "folder")
    assert sign.words.text() == "Drop to import 2 files and 1 folder"
    drag_over(shown, tmp_path / "b.qca")
    assert sign.words.text() == "Drop to open the project"
    (tmp_path / "a.txt").write_text("Ferry.\n", encoding="utf-8")
    assert drop(shown, tmp_path / "a.txt")
    assert not sign.isVisible()
    looked_at(shown)
    take_in(shown)
    assert shown.workspace.project.count() == 2


def test_what_is_no_file_is_not_taken(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    data = QMimeData()
    data.setUrls([QUrl("https://news.example.org/a")])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(20, 20), copy, data, left, none)
    enter.ignore()
    QApplication.sendEvent(shown, enter)
    assert shown.findChild(DropSign) is None


def test_files_and_folders_come_in_by_one_drop(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    folder = tmp_path / "more"
    folder.mkdir()
    for path in (tmp_path / "one.txt", folder / "two.txt", folder / "three.txt"):
        path.write_text(f"{path.stem}.\n", encoding="utf-8")
    assert drop(shown, tmp_path / "one.txt", folder)
    dialog = looked_at(shown)
    assert dialog.heading.text() == "3 articles will come in"
    take_in(shown)
    assert shown.workspace.project.count() == 4


# The clipboard


def test_a_copied_text_becomes_an_article_named_by_its_first_words(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    copy_words("Ferry sails again\n\nThe harbour master was glad.", "<p>Ferry sails again</p>")
    press(shown.article, Key.Key_V, _CTRL)
    dialog = looked_at(shown)
    assert dialog.articles.page.toPlainText().startswith("Ferry sails again\n")
    take_in(shown)
    document = shown.workspace.project.document_at(2)
    assert (document.id, document.text) == (
        "ferry-sails-again",
        "Ferry sails again\n\nThe harbour master was glad.",
    )


def test_copied_files_are_imported(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    (tmp_path / "ferry.txt").write_text("Ferry.\n", encoding="utf-8")
    copy_words("", "", tmp_path / "ferry.txt")
    shown.actions_by_id["paste"].trigger()
    looked_at(shown)
    take_in(shown)
    wait_for(lambda: shown.workspace.opened.document.id == "ferry")


def test_in_a_field_the_key_pastes_into_the_field(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    copy_words("bridge")
    field = shown.documents.filter
    field.setFocus()
    with no_dialog():
        press(field, Key.Key_V, _CTRL)
    assert field.text() == "bridge"


def test_a_full_disk_of_temporary_files_is_told_at_once(
    window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: str) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    monkeypatch.setattr(handed_files, "private_folder", refuse)
    refused: list[Exception] = []
    shown.workspace.refused.disconnect()
    shown.workspace.refused.connect(refused.append)
    copy_words("The tram is late.")
    with no_dialog():
        press(shown.article, Key.Key_V, _CTRL)
    assert [str(error) for error in refused] == [
        "Files of temporary use cannot be written: the disk is full. Free some space, or try again."
    ]


def test_an_empty_clipboard_is_told(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    copy_words("  ")
    with no_dialog():
        press(shown.article, Key.Key_V, _CTRL)
    assert shown.status.words() == "The clipboard holds no text and no files."
