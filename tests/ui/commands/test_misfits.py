"""A file that is partly an earlier one: told once in the window, and never in the way."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from PySide6.QtWidgets import QMessageBox

from annotator.domain.span import Span
from tests.ui.answering import answering, no_dialog, wait_for
from tests.ui.conftest import make_project
from tests.ui.driving import press, settle

TEXTS = {"a1": "Ann Reed said “the tram will come”.\n", "a2": "Another text.\n"}


def annotated(window, path: Path) -> None:
    shown = window(make_project(path, TEXTS))
    for words in ("the tram will come", "Ann Reed"):
        start = TEXTS["a1"].index(words)
        shown.article.select(Span(start, start + len(words)))
        press(shown.article, "q")
        settle()
    shown.workspace.open_document(2)
    shown.subjects.projects.leave()
    with closing(sqlite3.connect(path)) as other, other:
        other.execute("DELETE FROM quotation WHERE id = (SELECT max(id) FROM quotation)")


def checked(shown) -> None:
    wait_for(lambda: shown.subjects.misfits.checks._project is not None)
    wait_for(lambda: not shown.subjects.misfits.checks.is_running)


def test_what_does_not_fit_is_told_once_and_taken_as_it_is(window, tmp_path: Path) -> None:
    path = tmp_path / "p.qca"
    annotated(window, path)
    shown = window()
    said: list[str] = []

    def press_button(label: str):
        def answer(box: QMessageBox) -> None:
            said.append(box.text() + box.informativeText())
            next(button for button in box.buttons() if button.text() == label).click()

        return answer

    for label in ("Close", "It is &right as it is"):
        with answering(QMessageBox, press_button(label)):
            shown.subjects.projects.open(path)
            checked(shown)
        with no_dialog():
            shown.workspace.open_document(1)
            settle()
            checked(shown)
            press(shown.article, "f")  # an act: the window works on
        assert said[-1].startswith(
            "In p.qca, what Ana annotated in “Ann Reed said “the tram will come”.” does not"
        )
        assert "Everything else is as it was saved" in said[-1]
        shown.subjects.projects.leave()
    with no_dialog():
        shown.subjects.projects.open(path)
        checked(shown)
    with closing(sqlite3.connect(path)) as other:
        acts = [row[0] for row in other.execute("SELECT act FROM history WHERE state = 'permanent'")]
    assert "take annotations as they are" in acts
