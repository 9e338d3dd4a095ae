"""Keys change what the annotator sees: they refuse what is out of view, and undo shows where it was."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from annotator.domain.span import Span
from annotator.ui.shell.main_window import MainWindow
from tests.ui.articles import at, mark
from tests.ui.conftest import make_project
from tests.ui.driving import click_at, press, span_of

Key = Qt.Key
_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_FILLING = "\n\n".join(
    f"Paragraph {number} goes on and on. " + "It says little. " * 12 for number in range(30)
)
TEXT = (
    "Harrow row\n\n“It is safe,” Ann Reed said.\n\n"
    f"{_FILLING}\n\nAt the end “nobody will wait”, critics said.\n"
)
SAFE, FAR = span_of(TEXT, "“It is safe,”"), span_of(TEXT, "nobody will wait")
CRITICS = span_of(TEXT, "critics")


@pytest.fixture
def shown(window, tmp_path: Path) -> MainWindow:
    """Give a window with a long article that begins with a place's name."""
    return window(make_project(tmp_path / "p.qca", {"a1": TEXT}, {"a1": ((0, 6, "GPE"),)}))


def quote(shown: MainWindow) -> None:
    mark(shown.article, SAFE)
    press(shown.article, "q")


def go_far(shown: MainWindow) -> None:
    """Let M select the words in quote marks at the end."""
    press(shown.article, "m")
    assert shown.article.selected_span().overlaps(FAR)


@pytest.mark.parametrize("key", ["x", "t", "i"])
def test_a_key_does_nothing_to_a_quotation_out_of_view_and_tab_goes_back(shown: MainWindow, key: str) -> None:
    quote(shown)
    go_far(shown)
    act = shown.workspace.project.next_undo()
    press(shown.article, key)
    assert shown.workspace.project.next_undo() == act, "nothing was done"
    assert shown.status.words() == "Quotation 1 is not in view: Tab goes back to it."
    press(shown.article, Key.Key_Tab)
    assert shown.workspace.current_quotation().content == (SAFE,)
    assert shown.article.caret() == SAFE.start
    press(shown.article, key)
    assert shown.status.words() != "Quotation 1 is not in view: Tab goes back to it."


@pytest.mark.parametrize("key", ["x", "1", "[", "}"])
def test_a_key_does_nothing_to_a_claim_out_of_view(shown: MainWindow, key: str) -> None:
    quote(shown)
    press(shown.article, "k")
    at(shown.article, len(TEXT) - 1)
    act = shown.workspace.project.next_undo()
    press(shown.article, key)
    assert shown.workspace.project.next_undo() == act
    assert shown.status.words().startswith("Claim K1 is not in view")


def test_words_selected_far_away_still_become_parts_of_the_current_quotation(shown: MainWindow) -> None:
    quote(shown)
    mark(shown.article, CRITICS)
    press(shown.article, "s")
    assert shown.workspace.current_quotation().source == (CRITICS,)
    mark(shown.article, FAR)
    press(shown.article, "j")
    assert len(shown.workspace.current_quotation().content) == 2
    press(shown.article, "t")
    assert shown.workspace.current_quotation().type_override is not None, "a span of it is in view"


def test_undo_and_redo_show_where_and_say_what(shown: MainWindow) -> None:
    quote(shown)
    press(shown.article, "k")
    press(shown.article, "x")
    at(shown.article, len(TEXT) - 1)
    assert not shown.article.shows((SAFE,))
    press(shown.article, Key.Key_Z, _CTRL)
    assert shown.article.shows((SAFE,))
    assert shown.status.words() == "Undone: delete claim “It is safe,”"
    at(shown.article, len(TEXT) - 1)
    press(shown.article, Key.Key_Z, _CTRL | _SHIFT)
    assert shown.article.shows((SAFE,))
    assert shown.status.words() == "Done again: delete claim “It is safe,”"


def test_undo_leaves_the_caret_where_what_it_undid_is_in_view(shown: MainWindow) -> None:
    quote(shown)
    at(shown.article, SAFE.end + 3)
    press(shown.article, Key.Key_Z, _CTRL)
    assert shown.article.caret() == SAFE.end + 3


def test_x_as_the_first_key_removes_no_entity(shown: MainWindow) -> None:
    assert "X remove entity" not in shown.status.words()
    press(shown.article, "x")
    assert len(shown.workspace.opened.entities_in(Span(0, 6))) == 1
    assert shown.status.words().startswith("“Reject or delete” needs an annotation or a suggestion")


@pytest.mark.parametrize("way", ["click", "walk", "select"])
def test_x_on_an_entity_says_what_it_removes(shown: MainWindow, way: str) -> None:
    if way == "click":
        click_at(shown.article, 0)
    elif way == "walk":
        press(shown.article, Key.Key_Right)
    else:
        mark(shown.article, Span(0, 6))
        press(shown.article, Key.Key_Shift)
    assert "X remove entity" in shown.status.words()
    press(shown.article, "x")
    assert shown.workspace.opened.entities_in(Span(0, 6)) == []
    assert shown.status.words().startswith("Entity “Harrow” (")
    assert shown.status.words().endswith(") removed; Ctrl+Z brings it back")
    press(shown.article, Key.Key_Z, _CTRL)
    assert len(shown.workspace.opened.entities_in(Span(0, 6))) == 1
    assert "“Harrow”" in shown.status.words()
