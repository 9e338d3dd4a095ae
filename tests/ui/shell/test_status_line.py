"""The line at the bottom: messages are read whole, and keys are those of where the focus is."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from annotator.domain.span import Span
from annotator.ui.dialogs.picker import Picker
from annotator.ui.shell.main_window import MainWindow
from tests.ui.answering import answering, back_to, wait_for
from tests.ui.articles import ENTITIES, SAFE, SUGGESTIONS, TEXT, at, mark
from tests.ui.conftest import make_project
from tests.ui.driving import Key, press, settle

_SHIFT, _CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def shown(counting: None, window, tmp_path: Path) -> MainWindow:
    path = make_project(tmp_path / "p.qca", {"a1": TEXT, "a2": TEXT}, {"a1": ENTITIES}, SUGGESTIONS)
    made = window(path)
    made.resize(1024, 700)
    back_to(made)
    wait_for(lambda: made.status.labour.text())
    return made


def right_edge_for_words(shown: MainWindow) -> int:
    """Return where in the line the first of what stands on the right begins."""
    status = shown.status
    right = (status.worker, status.labour, status.findings, status.place, status.annotator, status.saved)
    return min((w.x() for w in right if w.isVisible() and w.width()), default=status.width())


def needed(shown: MainWindow) -> int:
    return 6 + shown.status.fontMetrics().horizontalAdvance(shown.status.currentMessage())


def test_a_message_has_the_room_it_needs_and_the_rest_comes_back(shown: MainWindow) -> None:
    status = shown.status
    mark(shown.article, SAFE)
    press(shown.article, "q")
    assert status.labour.isVisible()
    assert status.place.isVisible()
    shown.workspace.set_current(None)
    at(shown.article, 0)
    press(shown.article, "j")
    assert status.words().startswith("“Join fragment” needs")
    assert needed(shown) < right_edge_for_words(shown)
    assert not status.labour.isVisible()
    assert status.findings.isVisible()
    press(shown.article, Key.Key_Tab)
    assert status.labour.isVisible()
    assert status.place.isVisible()


def test_a_short_message_takes_nothing_away(shown: MainWindow) -> None:
    shown.status.say("Done.")
    settle()
    assert shown.status.labour.isVisible()
    assert needed(shown) < right_edge_for_words(shown)


def test_a_message_keeps_its_room_when_the_window_gets_narrower(shown: MainWindow) -> None:
    shown.resize(1400, 700)
    shown.status.say("Words that are as long as a message about a key that does nothing here may be, or so.")
    settle()
    assert shown.status.labour.isVisible()
    shown.resize(900, 700)
    settle()
    assert needed(shown) < right_edge_for_words(shown)


def test_what_comes_beside_a_message_takes_no_room_from_it(shown: MainWindow) -> None:
    shown.resize(900, 700)
    shown.status.worker.setText("")
    settle()
    shown.status.say("Words that are as long as a message about a key that does nothing here may be.")
    shown.status.worker.setText("finding entities and quotations … 1,000 documents wait")
    settle()
    assert needed(shown) < right_edge_for_words(shown)


def test_that_the_gold_layer_is_worked_on_is_told_whole_behind_any_name(shown: MainWindow) -> None:
    button = shown.status.annotator
    shown.status.show_annotator("Lea", is_on_gold=True)
    assert button.text() == "Lea, on the gold layer"
    shown.status.show_annotator("Maximiliane Oberhuber-Schwarzenbacher", is_on_gold=True)
    settle()
    name, gold = button.text().split("…")
    assert name and gold == ", on the gold layer"
    assert button.sizeHint().width() <= button.width()
    assert "Maximiliane Oberhuber-Schwarzenbacher, on the gold layer" in button.toolTip()


def test_in_a_small_window_the_next_keys_are_read_before_what_was_counted(shown: MainWindow) -> None:
    status = shown.status
    assert status.labour.isVisible()
    shown.resize(820, 600)
    for key in (Key.Key_Tab, Key.Key_Return, Key.Key_Escape):
        press(shown.article, key)
        assert len(status.next_keys.shown()) >= 3
    shown.resize(1600, 700)
    settle()
    assert status.labour.isVisible()
    assert status.place.isVisible()


def pane(shown: MainWindow) -> str:
    press(QApplication.focusWidget(), Key.Key_F6)
    return shown.status.words()


def test_the_line_says_what_keys_do_in_each_panel(shown: MainWindow) -> None:
    at(shown.article, 0)
    article = shown.status.words()
    assert article.startswith("Ctrl+Down next suggestion")
    assert pane(shown).startswith("Enter open · Space the same, and stay · Esc back to the article")
    assert pane(shown).startswith("Enter go to it · Space the same, and stay · Esc back to the article")
    assert pane(shown) == article
    press(shown.article, Key.Key_H, _CTRL)
    assert shown.status.words().startswith(
        "Enter go there · Space the same, and stay · Esc back to the article"
    )
    press(QApplication.focusWidget(), Key.Key_Escape)
    assert shown.status.words() == article
    press(shown.article, "g")
    assert shown.status.words().startswith("G close · Esc back to the article · ↑ ↓ read on")
    press(QApplication.focusWidget(), "g")
    assert shown.status.words() == article
    press(shown.article, "/")
    assert shown.status.words().startswith("Enter next hit · Shift+Enter hit before · Esc back")
    press(QApplication.focusWidget(), Key.Key_Escape)
    assert shown.status.words() == article


def test_the_line_says_what_keys_do_in_the_search(shown: MainWindow) -> None:
    press(shown.article, Key.Key_F, _CTRL | _SHIFT)
    field = QApplication.focusWidget()
    assert shown.status.words().startswith(
        "type to search · Enter go to the first hit · ↓ the hits · Esc back"
    )
    press(field, "bridge")
    panel = shown.docks.panel("search")
    wait_for(lambda: panel.model.rowCount() == 2)
    press(field, Key.Key_Down)
    assert shown.status.words().startswith(
        "Enter go to the hit · Space the same, and stay · Esc back to the article"
    )


def test_what_is_said_of_fields_is_what_they_do(shown: MainWindow) -> None:
    press(shown.article, Key.Key_Tab)
    press(shown.article, Key.Key_Return)
    press(shown.article, Key.Key_Tab, _SHIFT)
    press(shown.article, "y")
    assert shown.status.words().startswith("Esc save, back to the article · Ctrl+Z then takes it back")
    press(shown.cards.note, "x")
    press(shown.cards.note, Key.Key_Return, _CTRL)
    assert shown.article.hasFocus()
    assert shown.status.words().startswith("P speaker: none yet")
    shown.documents.filter.setFocus(Qt.FocusReason.TabFocusReason)
    settle()
    assert shown.status.words().startswith("type to filter · Enter open the first · Esc back to the article")
    press(shown.documents.filter, Key.Key_Escape)
    assert shown.article.hasFocus()
    shown.cards.card.speaker_button.setFocus(Qt.FocusReason.TabFocusReason)
    settle()
    assert shown.status.words().startswith("Space press · Esc back to the article")


def test_a_dialog_leaves_the_line_alone_and_a_message_after_it_is_read(shown: MainWindow) -> None:
    with answering(
        Picker, lambda picker: press(picker.field, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    ):
        press(shown.article, "d")
    back_to(shown)
    assert shown.status.words().startswith("“Bridge opens after ten years” is done, with 3 sug")


def test_with_words_selected_the_line_says_whose_types_digits_change(shown: MainWindow) -> None:
    mark(shown.article, SAFE)
    press(shown.article, "q")
    press(shown.article, "k")
    at(shown.article, 0)
    shown.article.select(Span(0, 3))
    settle()
    assert "0–9 types of K1" in shown.status.words()
    before = shown.workspace.current_claim().types
    press(shown.article, "1")
    assert shown.workspace.current_claim().types != before


def test_the_line_keeps_its_height_whatever_it_says(shown: MainWindow) -> None:
    settle()
    high = shown.status.height()
    for count, hidden in ((3, ""), (3, "1 weaker suggestion"), (0, "1 weaker suggestion"), (0, "")):
        shown.status.show_findings(count)
        shown.status.show_suggestions(hidden, is_blind=False)
        settle()
        assert shown.status.height() == high, (count, hidden)
