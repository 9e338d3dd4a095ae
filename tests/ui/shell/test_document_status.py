"""The line at the bottom says where the annotator is and how much is done."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from tests.ui.answering import done_all_the_same
from tests.ui.articles import TEXT, TRAFFIC, at
from tests.ui.conftest import make_project
from tests.ui.driving import press, settle

_CTRL = Qt.KeyboardModifier.ControlModifier


def test_the_place_is_told_in_articles_and_paragraphs(window, tmp_path: Path) -> None:
    texts = {"a1": TEXT, "a2": "One line only.\n", "a3": " \n\nFirst.\n \nSecond.\n"}
    shown = window(make_project(tmp_path / "p.qca", texts))
    settle()
    place = shown.status.place
    assert place.text() == "1 of 3, 0 done  ·  paragraph 1 of 3"
    at(shown.article, TRAFFIC.start)
    settle()
    assert place.text() == "1 of 3, 0 done  ·  paragraph 3 of 3"
    press(shown.article, "n")
    assert place.text() == "2 of 3, 0 done"
    press(shown.article, "n")
    assert place.text() == "3 of 3, 0 done  ·  paragraph 1 of 2"
    press(shown.article, Qt.Key.Key_End, _CTRL)
    assert place.text() == "3 of 3, 0 done  ·  paragraph 2 of 2"


def test_the_number_of_done_documents_follows_done_and_undo(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT, "a2": TEXT}))
    done_all_the_same(shown)
    assert shown.status.place.text().startswith("2 of 2, 1 done")
    press(shown.article, "z", _CTRL)
    assert shown.status.place.text().startswith("1 of 2, 0 done")
    shown.actions_by_id["close_project"].trigger()
    assert shown.status.place.text() == ""


def test_a_done_document_shows_it_and_the_same_key_opens_it_again(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    button = shown.toolbar.widgetForAction(shown.actions_by_id["done"])
    undone = button.grab().toImage()
    assert "This document is done" not in shown.status.place.text()
    done_all_the_same(shown)
    assert shown.workspace.opened.layer.status == "done"
    assert button.isChecked()
    assert button.grab().toImage() != undone
    assert shown.actions_by_id["done"].text() == "Open this document again"
    assert shown.status.place.text().startswith("✓ This document is done")
    press(shown.article, "d")
    assert shown.workspace.opened.layer.status == "started"
    assert not button.isChecked()
    assert "This document is done" not in shown.status.place.text()
    assert shown.status.words() == "This document is no longer done: D marks it done again."
    press(shown.article, Qt.Key.Key_Z, _CTRL)
    assert button.isChecked(), "undo marks it done again"
