"""Annotating the same words in other articles, by keys; and the offer after a quotation."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from annotator.domain.span import Span
from annotator.project import Project
from annotator.project.jobs.search import index
from annotator.ui.dialogs.alike import AlikeDialog
from annotator.ui.look.marked_words import MarkedWords
from annotator.ui.shell.main_window import MainWindow
from tests.project.jobs.test_alike import COPY, NEAR, OTHER, OWN, QUOTATION, WORDS, places
from tests.ui.answering import answering, back_to, wait_for
from tests.ui.conftest import make_project
from tests.ui.driving import press, select_by_keys, settle, span_of
from tests.ui.test_accessibility import unnamed

Key = Qt.Key
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def shown(window: Callable[[Path], MainWindow], tmp_path: Path) -> MainWindow:
    """Give a window with a quotation in the first of four articles, current and alone."""
    make_project(tmp_path / "p.qca", {"own": OWN, "copy": COPY, "near": NEAR, "other": OTHER})
    with Project.open(tmp_path / "p.qca") as project:
        index(project)
    shown = window(tmp_path / "p.qca")
    select_by_keys(shown.article, span_of(OWN, WORDS))
    press(shown.article, "q")
    return shown


def annotate(shown: MainWindow, answer: Callable[[AlikeDialog], object]) -> None:
    """Open the dialog by its key, and answer it once its list is there."""

    def answer_list(dialog: AlikeDialog) -> None:
        wait_for(dialog.busy.isHidden)
        settle()
        answer(dialog)

    with answering(AlikeDialog, answer_list):
        press(shown.article, Key.Key_A, _CTRL | _SHIFT)
    back_to(shown)
    shown.article.setFocus()


def underlined(words: MarkedWords) -> list[str]:
    block = words.document().firstBlock()
    return [
        block.text()[part.start : part.start + part.length]
        for part in block.textFormats()
        if part.format.fontUnderline()
    ]


def words_in(shown: MainWindow, position: int) -> list[str]:
    project = shown.workspace.project
    assert project is not None
    opened = project.open_document(position)
    return [span.of(opened.document.text) for q in opened.quotations for span in q.content]


def test_the_checked_articles_are_annotated_by_keys_and_undone_at_once(shown: MainWindow) -> None:
    seen: list[str] = []

    def answer(dialog: AlikeDialog) -> None:
        assert unnamed(dialog) == []
        assert dialog.rows.checked_keys() == ["copy"], "only the very same words are checked"
        seen.append(dialog.told.text())
        assert f"[{WORDS}]" in dialog.preview.toPlainText()
        assert "Cue: said" in dialog.preview.toPlainText()
        assert "All words are the same." in dialog.preview.toPlainText()
        assert underlined(dialog.preview) == []
        place = dialog._places["copy"]
        source = span_of(COPY, "Ann Reed")
        roles = {**place.alike.roles, "source": (source,)}
        alike = replace(place.alike, roles=roles, same_source=Span(source.end - 4, source.end))
        dialog._places["copy"] = replace(place, alike=alike)
        dialog._show_preview()
        assert "Source: Ann Reed (your quotation has “Reed”)" in dialog.preview.toPlainText()
        press(dialog.table, Key.Key_Down)
        assert "[“A new tram will cost far less than the road,”]" in dialog.preview.toPlainText()
        assert "Words that differ: “A” for “The” and “the” for “a”" in dialog.preview.toPlainText()
        assert underlined(dialog.preview) == ["A", "the"]
        press(dialog.table, Key.Key_Space)
        assert dialog.rows.checked_keys() == ["copy", "near"]
        press(dialog.button, Key.Key_Return)

    annotate(shown, answer)
    assert seen == ["1 other article has the same words. 1 other article has nearly the same. 1 is checked."]
    assert words_in(shown, 2) == [WORDS]
    assert words_in(shown, 3) == ["“A new tram will cost far less than the road,”"]
    assert shown.workspace.position == 1
    press(shown.article, Key.Key_Z, _CTRL)
    assert words_in(shown, 2) == words_in(shown, 3) == []
    assert len(words_in(shown, 1)) == 1

    def look(dialog: AlikeDialog) -> None:
        dialog.reject()

    annotate(shown, look)
    assert words_in(shown, 2) == []


def test_what_is_annotated_already_cannot_be_checked(shown: MainWindow) -> None:
    annotate(shown, lambda dialog: dialog.accept())
    states: list[object] = []

    def answer(dialog: AlikeDialog) -> None:
        states.append(dialog.rows.index(0, 3).data())
        press(dialog.table, Key.Key_Space)
        assert dialog.rows.checked_keys() == []
        assert not dialog.button.isEnabled()
        dialog.reject()

    annotate(shown, answer)
    assert states == ["annotated already"]


def test_other_articles_are_offered_quietly_after_a_quotation(shown: MainWindow) -> None:
    hints: list[str] = []
    alike = shown.subjects.article.alike
    alike.hint.connect(hints.append)
    alike._pause.setInterval(0)
    press(shown.article, Key.Key_Z, _CTRL)
    shown.article.setFocus()
    select_by_keys(shown.article, span_of(OWN, WORDS))
    press(shown.article, "q")
    wait_for(lambda: hints)
    assert hints == ["Other articles have the same words: Ctrl+Shift+A annotates them alike."]
    assert shown.focusWidget() is shown.article


def test_what_is_annotated_or_done_is_not_offered(shown: MainWindow) -> None:
    hints: list[str] = []
    alike, project, current = shown.subjects.article.alike, shown.workspace.project, shown.workspace.current
    assert project is not None
    assert current is not None
    project.work_as(project.annotator).on(project.document_at(2)).layer.set_status("done")
    found = places(project)
    alike.hint.connect(hints.append)
    alike._offer(alike._number, [found[0], replace(found[1], there=QUOTATION)])
    assert hints == []
    alike._offer(alike._number, found)
    assert hints == ["Other articles have nearly the same words: Ctrl+Shift+A shows them."]


def test_few_words_are_not_looked_for(shown: MainWindow) -> None:
    hints: list[str] = []
    shown.subjects.article.alike.hint.connect(hints.append)
    shown.workspace.open_document(4)
    select_by_keys(shown.article, span_of(OTHER, "It will rain"))
    press(shown.article, "q")
    press(shown.article, Key.Key_A, _CTRL | _SHIFT)
    assert hints == ["These words are too few, or too many, to be looked for in other articles."]
