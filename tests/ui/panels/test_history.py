"""The history panel: acts by name and time, and going back and forth among them by key."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.ui.panels.history import HistoryPanel
from annotator.ui.shell.main_window import MainWindow
from tests.ui.articles import ENTITIES, REED, SAFE, TEXT, TRAFFIC, at, mark
from tests.ui.conftest import make_project
from tests.ui.driving import Key, press, settle
from tests.ui.models.test_models import watched
from tests.ui.test_accessibility import unnamed

_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
SECOND = "Rain\n\n“It rains,” she said.\n"


@pytest.fixture
def shown(window, tmp_path: Path) -> MainWindow:
    """Give a window with two articles and three acts on the first: a quotation, its source, a claim."""
    made = window(make_project(tmp_path / "p.qca", {"a1": TEXT, "a2": SECOND}, {"a1": ENTITIES}))
    mark(made.article, TRAFFIC)
    press(made.article, "q")
    mark(made.article, REED)
    press(made.article, "s")
    mark(made.article, SAFE)
    press(made.article, "k")
    return made


def opened(shown: MainWindow) -> HistoryPanel:
    """Open the panel by its key."""
    press(QApplication.focusWidget() or shown.article, "h", _CTRL)
    panel = shown.docks.panel("history")
    assert isinstance(panel, HistoryPanel)
    return panel


def lines(panel: HistoryPanel) -> list[str]:
    """Return what the list says of each row: its act and whether it is done."""
    model = panel.model
    role = Qt.ItemDataRole.AccessibleTextRole
    found = [str(model.index(row).data(role)) for row in range(model.rowCount())]
    return [f"{words.split(',')[0].split(':')[0]}: {words.rsplit(': ', 1)[1]}" for words in found]


def only_this_document(panel: HistoryPanel) -> None:
    panel.only.setFocus()
    press(panel.only, Key.Key_Space)


def acts_in(shown: MainWindow) -> tuple[int, int, int]:
    """Return the numbers of quotations, sources and claims in the document."""
    view = shown.workspace.opened
    return len(view.quotations), sum(len(q.source) for q in view.quotations), len(view.claims)


def test_ctrl_h_opens_it_at_now_and_again_puts_it_away(shown: MainWindow) -> None:
    panel = opened(shown)
    assert lines(panel) == [
        "new claim: now",
        "source: done",
        "new quotation: done",
        "before the first act: done",
    ]
    assert panel.list.hasFocus()
    assert panel.list.currentIndex().row() == 0
    assert unnamed(shown) == []
    assert "Bridge opens after ten years" in panel.model.index(0).data()
    assert SAFE.of(TEXT) in panel.model.index(0).data(), "which words the act was about"
    press(panel.list, "h", _CTRL)
    assert not shown.docks.is_up("history")
    assert shown.article.hasFocus()


def test_space_jumps_back_and_forth(shown: MainWindow) -> None:
    panel = opened(shown)
    press(panel.list, Key.Key_Down)
    press(panel.list, Key.Key_Down)
    press(panel.list, Key.Key_Space)
    assert acts_in(shown) == (1, 0, 0)
    assert lines(panel)[:3] == ["new claim: undone", "source: undone", "new quotation: now"]
    assert panel.list.currentIndex().row() == 2
    press(panel.list, Key.Key_End)
    press(panel.list, Key.Key_Space)
    assert acts_in(shown) == (0, 0, 0)
    assert lines(panel)[-1] == "before the first act: now"
    press(panel.list, Key.Key_Home)
    press(panel.list, Key.Key_Space)
    assert acts_in(shown) == (1, 1, 1)
    press(panel.list, Key.Key_Escape)
    assert shown.article.hasFocus()
    assert shown.docks.is_up("cards")


def test_enter_jumps_and_goes_to_the_article(shown: MainWindow) -> None:
    panel = opened(shown)
    press(panel.list, Key.Key_Down)
    press(panel.list, Key.Key_Return)
    assert acts_in(shown) == (1, 1, 0)
    assert shown.article.hasFocus()


def test_a_double_click_jumps(shown: MainWindow) -> None:
    panel = opened(shown)
    place = panel.list.visualRect(panel.model.index(2)).center()
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert acts_in(shown) == (1, 1, 1)
    QTest.mouseDClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    settle()
    assert acts_in(shown) == (1, 0, 0)


def test_it_follows_acts_undo_and_redo_and_keeps_qts_contract(shown: MainWindow) -> None:
    panel = opened(shown)
    testers = watched(panel.model)
    press(panel.list, "z", _CTRL)
    press(panel.list, "z", _CTRL)
    assert lines(panel)[:3] == ["new claim: undone", "source: undone", "new quotation: now"]
    press(panel.list, "z", _CTRL | _SHIFT)
    assert lines(panel)[:2] == ["new claim: undone", "source: now"]
    press(panel.list, Key.Key_Escape)
    press(shown.article, "f")
    assert lines(panel) == [
        "flag: now",
        "source: done",
        "new quotation: done",
        "before the first act: done",
    ]
    assert panel.list.currentIndex().row() == 0
    only_this_document(panel)
    assert lines(panel) == ["flag: now", "source: done", "new quotation: done"]
    at(shown.article, 0)
    press(shown.article, "n")
    assert lines(panel) == []
    press(shown.article, "f")
    assert lines(panel) == ["flag: now"]
    for _ in range(4):
        press(shown.article, "z", _CTRL)
    assert shown.workspace.position == 1
    assert lines(panel) == ["flag: undone", "source: undone", "new quotation: undone"]
    press(shown.article, "z", _CTRL | _SHIFT)
    press(shown.article, "f")
    assert lines(panel) == ["flag: now", "new quotation: done"]
    only_this_document(panel)
    # What was undone in the other document can still be done again.
    assert lines(panel) == ["flag: undone", "flag: now", "new quotation: done", "before the first act: done"]
    shown.actions_by_id["close_project"].trigger()
    assert lines(panel) == []
    del testers


def test_a_jump_shows_the_document_that_it_reaches_last(shown: MainWindow) -> None:
    press(shown.article, "n")
    press(shown.article, "f")
    panel = opened(shown)
    press(panel.list, Key.Key_End)
    press(panel.list, Key.Key_Return)
    assert shown.workspace.position == 1
    assert acts_in(shown) == (0, 0, 0)
    press(panel.list, Key.Key_Home)
    press(panel.list, Key.Key_Return)
    assert shown.workspace.position == 2
    assert shown.workspace.opened.layer.flagged


def test_of_5000_acts_only_the_visible_ones_are_read(
    shown: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = shown.workspace.project
    with project.database.transaction() as connection:
        connection.executemany(
            "INSERT INTO history (at, annotator, act, document, deltas, state) VALUES (?, ?, ?, ?, '[]', 'done')",
            [("2020-02-02T10:00:00+00:00", "Ana", f"act {n}", "a1") for n in range(5000)],
        )
    asked: list[int] = []
    real = type(project).past_acts
    monkeypatch.setattr(type(project), "past_acts", lambda self, ids: asked.extend(ids) or real(self, ids))
    panel = opened(shown)
    panel.list.grab()
    assert panel.model.rowCount() == 5004
    assert 0 < len(asked) <= 200
    asked.clear()
    press(panel.list, "z", _CTRL)
    panel.list.grab()
    assert asked == [5004], "undo reads the act again that is told of, and no other row"
    press(panel.list, Key.Key_Escape)
    press(shown.article, "f")
    panel.list.grab()
    assert len(asked) <= 200
    assert lines(panel)[:2] == ["flag: now", "act 4998: done"]


def test_words_from_the_file_are_shown_as_they_are(shown: MainWindow) -> None:
    with shown.workspace.project.database.transaction() as connection:
        connection.execute("UPDATE history SET act = '<b>x</b>', at = 'some day' WHERE annotator = 'Ana'")
    panel = opened(shown)
    assert panel.model.index(0).data().startswith("<b>x</b>, “It is safe,”, some day, ")
    assert "&lt;b&gt;" in panel.model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    panel.list.grab()


def test_the_theme_changes_its_colours_at_once(shown: MainWindow) -> None:
    panel = opened(shown)

    def lightness() -> int:
        return (
            panel.list.viewport()
            .grab()
            .toImage()
            .pixelColor(6, panel.list.viewport().height() - 6)
            .lightness()
        )

    assert lightness() > 200
    shown.actions_by_id["theme_dark"].trigger()
    settle()
    assert lightness() < 80
    shown.actions_by_id["theme_light"].trigger()


def pixels(shown: MainWindow, colour: str) -> int:
    """Return how many pixels of the article have a colour of the theme."""
    image, wanted = shown.article.viewport().grab().toImage(), shown.subjects.view.theme[colour].rgb()
    return sum(image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height()))


def test_choosing_a_row_shows_in_the_text_what_the_jump_would_change(shown: MainWindow) -> None:
    panel = opened(shown)
    assert (pixels(shown, "danger"), pixels(shown, "success"), panel.words.text()) == (0, 0, "")
    press(panel.list, Key.Key_Down)
    assert panel.words.text() == "Undoes 1 act.\n− claim content: “It is safe,”"
    assert pixels(shown, "danger") > 20
    assert acts_in(shown) == (1, 1, 1), "nothing is done yet"
    press(panel.list, Key.Key_Space)
    assert (pixels(shown, "danger"), panel.words.text()) == (0, "")
    press(panel.list, Key.Key_Up)
    assert panel.words.text() == "Does 1 act again.\n+ claim content: “It is safe,”"
    assert pixels(shown, "success") > 20
    press(panel.list, Key.Key_Escape)
    assert (pixels(shown, "success"), panel.words.text()) == (0, "")
    assert panel.list.currentIndex().row() == panel.model.now()


def test_the_first_change_comes_into_view_and_leaving_goes_back_to_the_reading_place(
    shown: MainWindow,
) -> None:
    shown.resize(900, 300)
    settle()
    bar = shown.article.verticalScrollBar()
    panel = opened(shown)
    bar.setValue(bar.maximum())
    reading = bar.value()
    press(panel.list, Key.Key_Down)
    assert bar.value() < reading
    press(panel.list, Key.Key_Escape)
    assert bar.value() == reading


def test_acts_in_other_documents_are_told_by_title(shown: MainWindow) -> None:
    press(shown.article, "n")
    press(shown.article, "f")
    panel = opened(shown)
    press(panel.list, Key.Key_Down)
    press(panel.list, Key.Key_Down)
    expected = "Undoes 2 acts, 1 of them in other documents, and opens “Bridge opens after ten years”."
    assert panel.words.text() == expected
