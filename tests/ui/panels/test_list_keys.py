"""Enter, Space, Tab, Escape and the arrows: the same in the list of each panel and in every picker."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from annotator.domain.kinds import QUOTATION
from annotator.project.acts.annotations import Reference
from annotator.ui.dialogs.picker import Picker
from annotator.ui.panels.rows_view import RowsView
from annotator.ui.shell.main_window import MainWindow
from tests.examples import new_speaker
from tests.ui.answering import answering, back_to, wait_for
from tests.ui.articles import SAFE, SUGGESTIONS, TEXT, mark
from tests.ui.conftest import make_project
from tests.ui.driving import press, settle

Key = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LISTS = ("documents", "cards", "history", "search", "mentions")
Happened = Callable[[], bool]


@pytest.fixture
def shown(window, tmp_path: Path) -> MainWindow:
    """Give a window where each list has rows: two documents, a claim, a speaker."""
    made = window(make_project(tmp_path / "p.qca", {"a1": TEXT, "a2": TEXT}, suggestions=SUGGESTIONS))
    back_to(made)
    mark(made.article, SAFE)
    press(made.article, "k")
    press(made.article, Key.Key_Tab)
    press(made.article, Key.Key_Return)
    quotation = made.workspace.opened.quotations[0].id
    made.workspace.act(
        lambda acts: acts.quotations.set_speakers(Reference(QUOTATION, quotation), (new_speaker("Ann Reed"),))
    )
    settle()
    return made


def come_to(shown: MainWindow, which: str) -> tuple[RowsView, QLineEdit | None, Happened]:
    """Give a list the keys, at another row than what is open; return how to tell that the row was taken."""
    workspace = shown.workspace
    if which == "documents":
        panel = shown.docks.show("documents")
        panel.list.setCurrentIndex(panel.model.index(1, 0))
        panel.list.setFocus()
        return panel.list, panel.filter, lambda: workspace.position == 2
    if which == "cards":
        panel = shown.docks.show("cards")
        others = (panel.model.current_at(row) != workspace.current for row in range(panel.model.rowCount()))
        row = next(row for row, is_other in enumerate(others) if is_other)
        panel.list.setCurrentIndex(panel.model.index(row, 0))
        panel.list.setFocus()
        return panel.list, None, lambda: workspace.current == panel.model.current_at(row)
    if which == "history":
        panel = shown.docks.show("history")
        panel.list.setFocus()
        panel.list.setCurrentIndex(panel.model.index(panel.model.now() + 1))
        return panel.list, None, lambda: workspace.project.next_redo() is not None
    if which == "search":
        shown.actions_by_id["search_project"].trigger()
        panel = shown.docks.panel("search")
        panel.open(TEXT.split()[0])
        wait_for(lambda: panel.model.rowCount() == 2)
        panel.list.setCurrentIndex(panel.model.index(1, 0))
        panel.list.setFocus()
        return panel.list, panel.field, lambda: workspace.position == 2
    panel = shown.docks.show("speakers")
    panel.list.setCurrentIndex(panel.model.index(0, 0))
    panel.mentions.setFocus()
    panel.mentions.setCurrentIndex(panel.mentions_model.index(0, 0))
    workspace.set_current(None)
    return panel.mentions, None, lambda: workspace.current is not None


def give_back(shown: MainWindow) -> None:
    """Take back what taking a row has done: another document, or an act that was undone."""
    shown.workspace.open_document(1)
    settle()
    while shown.workspace.project.next_redo() is not None:
        shown.actions_by_id["redo"].trigger()
        settle()


def test_enter_takes_the_row_and_goes_to_the_article(shown: MainWindow) -> None:
    wrong = []
    for which in LISTS:
        rows, _, taken = come_to(shown, which)
        before = taken()
        press(rows, Key.Key_Return)
        if before or not taken() or not shown.article.hasFocus():
            wrong.append(which)
        give_back(shown)
    assert wrong == []


def test_space_takes_the_row_and_stays(shown: MainWindow) -> None:
    wrong = []
    for which in LISTS:
        rows, _, taken = come_to(shown, which)
        before = taken()
        press(rows, Key.Key_Space)
        if before or not taken() or not rows.hasFocus():
            wrong.append(which)
        give_back(shown)
    assert wrong == []


def test_escape_goes_to_the_article_and_changes_nothing(shown: MainWindow) -> None:
    wrong = []
    for which in LISTS:
        rows, field, taken = come_to(shown, which)
        press(rows, Key.Key_Escape)
        if not shown.article.hasFocus() or taken():
            wrong.append(which)
        if field is not None:
            field.setText("the")
            field.setFocus()
            press(field, Key.Key_Escape)
            if not shown.article.hasFocus() or field.text() != "the":
                wrong.append(f"the field of {which}")
            field.clear()
            settle()
    assert wrong == []


def test_tab_goes_to_another_field_and_changes_nothing(shown: MainWindow) -> None:
    wrong = []
    for which in LISTS:
        rows, _, taken = come_to(shown, which)
        press(rows, Key.Key_Tab)
        settle()
        if rows.hasFocus() or taken():
            wrong.append(which)
    assert wrong == []


@pytest.mark.parametrize("which", ["documents", "search", "speakers"])
def test_down_leads_from_the_field_to_the_list_and_up_back(shown: MainWindow, which: str) -> None:
    panel = shown.docks.show(which)
    field: QLineEdit = getattr(panel, "field", None) or panel.filter  # type: ignore[attr-defined]
    if which == "search":
        panel.open(TEXT.split()[0])  # type: ignore[attr-defined]
        wait_for(lambda: panel.model.rowCount() == 2)  # type: ignore[attr-defined]
    field.setFocus()
    press(field, Key.Key_Down)
    rows: RowsView = panel.list  # type: ignore[attr-defined]
    assert rows.hasFocus()
    rows.setCurrentIndex(rows.model().index(0, 0))
    press(rows, Key.Key_Up)
    assert field.hasFocus()


def test_with_ctrl_or_shift_these_keys_are_what_they_are_elsewhere(shown: MainWindow) -> None:
    rows, _, taken = come_to(shown, "mentions")
    press(rows, Key.Key_Down, SHIFT)
    press(rows, Key.Key_Space, CONTROL)
    assert not taken()
    assert rows.hasFocus()


def picker_keys(shown: MainWindow, open_it: Callable[[], object], kind: type[QWidget]) -> None:
    """Check in a picker that Tab leaves the keys where they are and that Escape goes, even with words typed."""

    def answer(picker: QWidget) -> None:
        assert isinstance(picker, Picker)
        picker.field.setFocus()
        press(picker.field, Key.Key_Tab)
        assert QApplication.focusWidget() is not picker.list, "what Enter takes is never in doubt"
        picker.field.setFocus()
        press(picker.field, "x")
        press(picker.field, Key.Key_Escape)

    with answering(kind, answer):
        open_it()
    back_to(shown)


@pytest.mark.parametrize("id", ["set_speaker", "reading_face", "findings"])
def test_pickers_keep_the_keys_in_their_field(shown: MainWindow, id: str) -> None:
    press(shown.article, Key.Key_Tab, SHIFT)
    before = shown.workspace.project.next_undo()
    picker_keys(shown, shown.actions_by_id[id].trigger, Picker)
    assert shown.workspace.project.next_undo() == before


def test_tab_does_not_put_the_palette_away(shown: MainWindow) -> None:
    press(shown.article, Key.Key_K, CONTROL)
    palette = shown.subjects.help.palette
    press(palette.chooser.field, "spe")
    press(palette.chooser.field, Key.Key_Tab)
    settle()
    assert palette.isVisible()
    assert palette.chooser.field.hasFocus()
    press(palette.chooser.field, Key.Key_Escape)
    assert not palette.isVisible()
    assert shown.article.hasFocus()
