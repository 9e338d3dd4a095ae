"""Digits after K: the first one says anew what was merely proposed, further ones toggle."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from annotator.domain.analysis import Analysis
from annotator.domain.claim_suggestion import ClaimSuggestion
from annotator.domain.suggestion import Provenance
from annotator.project import Project
from annotator.project.preparing import save_analysis
from annotator.ui.main_window import MainWindow
from tests.ui.answering import back_to
from tests.ui.articles import BOARD, TEXT, TRAFFIC, mark
from tests.ui.conftest import make_project
from tests.ui.driving import Key, click, press, settle

CAME = Provenance("claims 1", "quantity", 0.8)
PROPOSED = ClaimSuggestion("k1", (TRAFFIC,), ("prediction", "quantity"), "plain", None, None, CAME, "2030")


@pytest.fixture
def shown(window, tmp_path: Path) -> MainWindow:
    path = make_project(tmp_path / "p.qca", {"a": TEXT})
    with Project.open(path) as project:
        save_analysis(project, "a", Analysis("m 1", (), (), claims=(PROPOSED,)))
    made = window(path)
    back_to(made)
    return made


def digit(shown: MainWindow, id: str) -> str:
    kinds = [kind.id for kind in shown.workspace.project.codebook.claim_types]
    return "1234567890"[kinds.index(id)]


def types(shown: MainWindow) -> tuple[str, ...]:
    settle()
    return shown.workspace.current_claim().types


def claim(shown: MainWindow) -> None:
    mark(shown.article, TRAFFIC)
    press(shown.article, "k")
    assert types(shown) == ("prediction", "quantity")


def test_the_digit_of_the_right_type_leaves_it_alone_among_those_proposed(shown: MainWindow) -> None:
    claim(shown)
    assert shown.status.words().endswith("; the first digit replaces the types.")
    press(shown.article, digit(shown, "quantity"))
    assert types(shown) == ("quantity",)
    assert "in place of what was proposed" in shown.status.words()


def test_another_digit_comes_in_place_of_what_was_proposed_and_further_ones_toggle(shown: MainWindow) -> None:
    claim(shown)
    for id, after in (
        ("event", ("event",)),
        ("prediction", ("event", "prediction")),
        ("quantity", ("event", "prediction", "quantity")),
        ("event", ("prediction", "quantity")),
        ("cause", ("prediction", "quantity", "cause")),
    ):
        press(shown.article, digit(shown, id))
        assert types(shown) == after


def test_the_only_type_proposed_is_agreed_with_by_its_digit(shown: MainWindow) -> None:
    alone = ClaimSuggestion("k2", (BOARD,), ("event",), "plain", None, None, CAME)
    save_analysis(shown.workspace.project, "a", Analysis("m 1", (), (), claims=(alone,)))
    shown.workspace.open_document(1)
    mark(shown.article, BOARD)
    press(shown.article, "k")
    assert types(shown) == ("event",)
    press(shown.article, digit(shown, "event"))
    assert types(shown) == ("event",)
    assert shown.status.words() == "Event or action, as proposed; further digits toggle."
    press(shown.article, digit(shown, "cause"))
    assert types(shown) == ("event", "cause"), "what was agreed with stays"
    press(shown.article, digit(shown, "event"))
    assert types(shown) == ("cause",)


def test_a_digit_taken_back_was_none(shown: MainWindow) -> None:
    claim(shown)
    press(shown.article, digit(shown, "event"))
    press(shown.article, "z", Qt.KeyboardModifier.ControlModifier)
    assert types(shown) == ("prediction", "quantity")
    press(shown.article, digit(shown, "cause"))
    assert types(shown) == ("cause",)


def test_who_went_on_and_came_back_has_agreed(shown: MainWindow) -> None:
    claim(shown)
    mark(shown.article, BOARD)
    press(shown.article, "k")
    press(shown.article, Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert types(shown) == ("prediction", "quantity")
    press(shown.article, digit(shown, "event"))
    assert types(shown) == ("prediction", "quantity", "event")


def test_a_box_of_the_card_toggles(shown: MainWindow) -> None:
    claim(shown)
    click(shown.cards.card._claim_boxes["quantity"])
    assert types(shown) == ("prediction",)
    press(shown.article, digit(shown, "event"))
    assert types(shown) == ("prediction", "event")


def test_without_a_proposal_digits_toggle_from_the_first(shown: MainWindow) -> None:
    mark(shown.article, BOARD)
    press(shown.article, "k")
    assert types(shown) == ()
    for id, after in (("event", ("event",)), ("cause", ("event", "cause")), ("event", ("cause",))):
        press(shown.article, digit(shown, id))
        assert types(shown) == after


def test_a_digit_on_a_suggested_claim_accepts_it_as_of_that_type(shown: MainWindow) -> None:
    shown.actions_by_id["suggest_claims"].trigger()
    press(shown.article, Key.Key_Tab)
    assert shown.workspace.current_claim_suggestion() is not None
    press(shown.article, digit(shown, "quantity"))
    assert types(shown) == ("quantity",)
    assert shown.workspace.current_claim().provenance.state == "edited"
    press(shown.article, digit(shown, "event"))
    assert types(shown) == ("quantity", "event")
    press(shown.article, "z", Qt.KeyboardModifier.ControlModifier)
    press(shown.article, "z", Qt.KeyboardModifier.ControlModifier)
    assert len(shown.workspace.opened.claims) == 0


def test_k_on_a_suggested_claim_asks_for_its_types_too(shown: MainWindow) -> None:
    shown.actions_by_id["suggest_claims"].trigger()
    press(shown.article, Key.Key_Tab)
    press(shown.article, "k")
    assert types(shown) == ("prediction", "quantity")
    press(shown.article, digit(shown, "quantity"))
    assert types(shown) == ("quantity",)
