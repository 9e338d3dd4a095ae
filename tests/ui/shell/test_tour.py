"""The tour: it goes on when the person does the act, blocks nothing, and is left by Escape at any step."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication

from annotator.ui.dialogs.findings import FindingsPicker
from annotator.ui.dialogs.picker import Picker
from annotator.ui.panels.tour_card import TourCard
from annotator.ui.session.settings import Settings
from annotator.ui.shell.main_window import MainWindow
from tests.ui.answering import answering, back_to
from tests.ui.articles import SUGGESTIONS, TEXT, TRAFFIC, mark
from tests.ui.conftest import make_project
from tests.ui.driving import Key, click, press, settle


@pytest.fixture
def shown(window, tmp_path: Path) -> MainWindow:
    opened = window(make_project(tmp_path / "p.qca", {"a1": TEXT, "a2": TEXT}, suggestions=SUGGESTIONS[:1]))
    opened.resize(1280, 800)
    settle()
    return opened


def card(shown: MainWindow) -> TourCard:
    return shown.subjects.tour.card


def step(shown: MainWindow) -> str:
    return card(shown).accessibleName() if card(shown).isVisible() else ""


def covered(shown: MainWindow) -> list[str]:
    """Return the words of the buttons of the current suggestion that the card covers."""
    buttons = [button for button in shown.cards.card._decision.buttons if button.isVisible()]
    assert buttons
    places = {button.text(): QRect(button.mapTo(shown, QPoint()), button.size()) for button in buttons}
    return [words for words, place in places.items() if card(shown).geometry().intersects(place)]


def test_each_act_leads_to_the_next_step(shown: MainWindow) -> None:
    shown.actions_by_id["tour"].trigger()
    settle()
    assert step(shown) == "Tour, step 1 of 4: Accept a suggestion"
    assert "Ctrl+Down" in card(shown).accessibleDescription()
    assert shown.article.hasFocus(), "the keys stay with the article"
    mark(shown.article, TRAFFIC)
    press(shown.article, "q")
    assert step(shown).startswith("Tour, step 1"), "another act is no step on"
    press(shown.article, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    press(shown.article, Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    press(shown.article, Key.Key_Return)
    assert step(shown) == "Tour, step 2 of 4: Make a quotation"
    mark(shown.article, TRAFFIC)
    press(shown.article, "q")
    assert step(shown) == "Tour, step 3 of 4: Say who speaks"
    with answering(Picker, lambda picker: press(picker.field, Key.Key_Escape)):
        press(shown.article, "p")
    back_to(shown)
    assert step(shown).startswith("Tour, step 3"), "nobody was named"
    with answering(Picker, lambda picker: (press(picker.field, "Ada"), press(picker.field, Key.Key_Return))):
        press(shown.article, "p")
    back_to(shown)
    assert step(shown) == "Tour, step 4 of 4: Finish the article"
    control = Qt.KeyboardModifier.ControlModifier
    with answering(FindingsPicker, lambda picker: press(picker.field, Key.Key_Return, control)):
        press(shown.article, "d")
    back_to(shown)
    assert step(shown) == "Tour: Well done"
    assert shown.workspace.position == 2
    click(card(shown).leave_button)
    assert step(shown) == ""


@pytest.mark.parametrize("passed", range(5))
def test_escape_leaves_at_any_step_and_the_menu_begins_again(shown: MainWindow, passed: int) -> None:
    shown.actions_by_id["tour"].trigger()
    for _ in range(passed):
        click(card(shown).next_button)
    assert step(shown)
    assert shown.article.hasFocus()
    press(shown.article, Key.Key_Escape)
    assert step(shown) == ""
    shown.actions_by_id["tour"].trigger()
    settle()
    assert step(shown).startswith("Tour, step 1")
    shown.actions_by_id["tour"].trigger()
    assert QApplication.focusWidget() is card(shown).next_button, "the keys come to the card when asked"
    press(card(shown).next_button, Key.Key_Escape)
    assert step(shown) == ""
    assert shown.article.hasFocus()


@pytest.mark.parametrize("size", [(900, 560), (1280, 800)])
def test_the_card_is_within_the_window_and_not_over_what_it_names(
    shown: MainWindow, size: tuple[int, int]
) -> None:
    shown.resize(*size)
    settle()
    shown.actions_by_id["next_suggestion"].trigger()
    shown.actions_by_id["tour"].trigger()
    settle()
    for _ in range(4):
        settle()
        assert shown.rect().contains(card(shown).geometry())
        assert not card(shown).geometry().intersects(shown.subjects.tour._places()[0])
        assert covered(shown) == [], "it points to a suggestion's buttons in every step"
        click(card(shown).next_button)


def test_the_first_page_offers_it_until_it_was_taken(window) -> None:
    shown = window()
    assert shown.welcome.tour_button.isVisible()
    click(shown.welcome.tour_button)
    assert shown.workspace.opened is not None, "on the sample where nothing else is open"
    assert step(shown).startswith("Tour, step 1")
    assert "language model" in card(shown).accessibleDescription()
    shown.actions_by_id["close_project"].trigger()
    assert step(shown) == ""
    assert not shown.welcome.tour_button.isVisible()
    assert Settings().tour_taken
