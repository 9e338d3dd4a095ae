"""Suggested claims in the window: shown where they are switched on, visited, accepted, rejected."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from annotator.domain.analysis import Analysis
from annotator.domain.claim_suggestion import ClaimSuggestion
from annotator.domain.suggestion import Provenance
from annotator.project import Project
from annotator.project.preparing import save_analysis
from annotator.ui.main_window import MainWindow
from tests.ui.answering import back_to
from tests.ui.articles import BOARD, SAFE, TEXT, TRAFFIC, suggest
from tests.ui.conftest import make_project
from tests.ui.driving import Key, press, settle

CAME = Provenance("claims 1", "quantity", 0.8)
DOUBLE = ClaimSuggestion("k1", (TRAFFIC,), ("prediction",), "hedged", True, "s2", CAME, "because of 2030")
AGREED = replace(DOUBLE, id="k2", content=(BOARD,), types=("event",), certainty="plain", quotation=None)


@pytest.fixture
def shown(window, tmp_path: Path) -> MainWindow:
    path = make_project(tmp_path / "p.qca", {"a": TEXT})
    with Project.open(path) as project:
        offered = (suggest("s0", SAFE), suggest("s2", TRAFFIC))
        save_analysis(project, "a", Analysis("m 1", (), offered, claims=(DOUBLE, AGREED)))
    made = window(path)
    back_to(made)
    return made


def here(shown: MainWindow) -> str | None:
    settle()
    current = shown.workspace.current
    return current.id if current else None


def cards(shown: MainWindow) -> list[str]:
    settle()
    model = shown.cards.model
    return [model.data(model.index(row)).split(":")[0] for row in range(model.rowCount())]


def switch(shown: MainWindow) -> None:
    shown.actions_by_id["suggest_claims"].trigger()
    settle()


def test_nobody_gets_further_steps_who_has_not_asked_for_them(shown: MainWindow) -> None:
    steps = []
    for _ in range(3):
        press(shown.article, Key.Key_Tab)
        steps.append(here(shown))
    assert steps == ["s0", "s2", "s0"]
    assert len(cards(shown)) == 2


def test_tab_visits_them_in_text_order_and_the_card_says_all(shown: MainWindow) -> None:
    switch(shown)
    assert cards(shown)[2:] == [
        "?  Suggested claim · 80% · Prediction or pledge",
        "?  Suggested claim · 80% · Event or action",
    ]
    steps = []
    for _ in range(3):
        press(shown.article, Key.Key_Tab)
        steps.append(here(shown))
    assert steps == ["s0", "s2", "k1"]
    words = [label.text() for label in shown.cards.card.findChildren(QLabel) if label.isVisible()]
    assert "Suggested claim · 80%" in words
    assert "Prediction or pledge · hedged · check-worthy\nbecause of 2030" in words
    press(shown.article, Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert here(shown) == "k2"


def test_enter_accepts_each_and_goes_on(shown: MainWindow) -> None:
    switch(shown)
    for _ in range(4):
        press(shown.article, Key.Key_Tab) if here(shown) is None else None
        press(shown.article, Key.Key_Return)
    opened = shown.workspace.opened
    assert len(opened.pending) == len(opened.pending_claims) == 0
    quotation = next(one for one in opened.quotations if one.content == (TRAFFIC,))
    first, second = opened.claims
    assert (first.content, first.types, first.certainty, first.check_worthy, first.quotation) == (
        (TRAFFIC,), ("prediction",), "hedged", True, quotation.id,
    )  # fmt: skip
    assert (second.content, second.quotation) == ((BOARD,), None)
    press(shown.article, "z", Qt.KeyboardModifier.ControlModifier)
    assert [one.id for one in opened.pending_claims] == ["k2"]
    assert cards(shown)[-1] == "?  Suggested claim · 80% · Event or action"


def test_x_rejects_and_undo_brings_it_back(shown: MainWindow) -> None:
    switch(shown)
    press(shown.article, Key.Key_Tab)
    press(shown.article, Key.Key_Tab)
    press(shown.article, Key.Key_Tab)
    press(shown.article, "x")
    assert here(shown) == "k2"
    assert len(cards(shown)) == 3
    assert len(shown.workspace.opened.claims) == 0
    press(shown.article, "z", Qt.KeyboardModifier.ControlModifier)
    assert len(cards(shown)) == 4
    assert shown.workspace.project.next_undo() is None


def test_k_accepts_one_and_stays_for_its_types(shown: MainWindow) -> None:
    switch(shown)
    for _ in range(4):
        press(shown.article, Key.Key_Tab)
    press(shown.article, "k")
    (claim,) = shown.workspace.opened.claims
    assert here(shown) == claim.id
    assert claim.types == ("event",)


def test_a_moved_edge_accepts_one_with_other_words(shown: MainWindow) -> None:
    switch(shown)
    for _ in range(4):
        press(shown.article, Key.Key_Tab)
    press(shown.article, "}")
    (claim,) = shown.workspace.opened.claims
    assert claim.content[0].start == BOARD.start
    assert claim.content[0].end > BOARD.end


def test_the_wish_is_kept_and_taken_back(shown: MainWindow, window) -> None:
    switch(shown)
    path = shown.workspace.project.path
    shown.close()
    again = window(path)
    back_to(again)
    assert len(cards(again)) == 4
    switch(again)
    assert len(cards(again)) == 2


def test_they_are_drawn_in_the_text(shown: MainWindow) -> None:
    before = shown.article.viewport().grab().toImage()
    switch(shown)
    assert shown.article.viewport().grab().toImage() != before
