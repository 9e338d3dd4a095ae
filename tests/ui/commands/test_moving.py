"""Going through a document's suggestions and cards, and through the documents, by key."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from annotator.domain.analysis import Analysis
from annotator.domain.kinds import QUOTATION
from annotator.domain.span import Span
from annotator.project.jobs.preparation import save_analysis
from annotator.ui.shell.main_window import MainWindow
from tests.ui.articles import REED, SAFE, SUGGESTIONS, TEXT, TOLD, TRAFFIC, WAIT, at, mark, suggest
from tests.ui.conftest import make_project
from tests.ui.driving import press, settle

Key = Qt.Key
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def shown(window, tmp_path: Path) -> MainWindow:
    """Give a window with three suggestions in the article, and three more documents."""
    texts = {"a1": TEXT, "a2": "Second.\n", "a3": "Third.\n", "a4": "Fourth.\n"}
    return window(make_project(tmp_path / "p.qca", texts, suggestions=SUGGESTIONS))


def place(shown: MainWindow) -> str:
    """Return what the current card shows and check that list and article agree with it."""
    current = shown.workspace.current
    if current is None:
        assert not shown.cards.list.currentIndex().isValid()
        return ""
    assert shown.cards.model.current_at(shown.cards.list.currentIndex().row()) == current
    assert shown.article.caret() == shown.workspace.current_item().content[0].start
    return shown.cards.card._values["content"].text()


def ids(shown: MainWindow) -> list[str]:
    return [suggestion.id for suggestion in shown.workspace.opened.pending]


def said(shown: MainWindow) -> str:
    return shown.status.words()


def test_tab_goes_over_suggestions_quotations_and_claims_and_around(shown: MainWindow) -> None:
    article = shown.article
    mark(article, TOLD)
    press(article, "q")
    mark(article, Span(REED.start, REED.end))
    press(article, "k")
    press(article, Key.Key_Escape)
    assert ids(shown) == ["s0", "s1"]
    at(article, 0)
    order = [REED, SAFE, WAIT, TOLD]  # the third suggestion says a part of what the quotation says
    for span in [*order, order[0]]:
        press(article, Key.Key_Tab)
        assert place(shown) == span.of(TEXT)
        assert article.hasFocus(), "Tab does not leave the article"
    for span in [*reversed(order), order[-1]]:
        press(article, Key.Key_Backtab, _SHIFT)
        assert place(shown) == span.of(TEXT)


def test_tab_begins_at_the_caret(shown: MainWindow) -> None:
    at(shown.article, WAIT.start)
    press(shown.article, Key.Key_Tab)
    assert place(shown) == WAIT.of(TEXT)
    press(shown.article, Key.Key_Escape)
    at(shown.article, WAIT.start)
    press(shown.article, Key.Key_Backtab, _SHIFT)
    assert place(shown) == SAFE.of(TEXT)


@pytest.mark.parametrize("way", ["Ctrl+Home", "Ctrl+End", "sentence", "suggestions"])
def test_tab_goes_on_from_where_the_caret_was_moved_to(shown: MainWindow, way: str) -> None:
    article = shown.article
    press(article, Key.Key_Tab)
    press(article, Key.Key_Tab)
    second = shown.workspace.current
    press(article, Key.Key_Tab)
    third = shown.workspace.current
    if way == "Ctrl+End":
        press(article, Key.Key_End, _CTRL)
        assert shown.workspace.current == third, "it stays current"
        press(article, Key.Key_Tab, _SHIFT)
        assert shown.workspace.current == third, "the nearest before the end"
        return
    press(article, Key.Key_Home, _CTRL)
    if way == "sentence":
        press(article, ".")
    if way == "suggestions":
        press(article, Key.Key_Down, _CTRL)
    else:
        press(article, Key.Key_Tab)
    assert shown.workspace.current.id == "s0"
    press(article, Key.Key_Tab)
    assert shown.workspace.current == second


def test_tab_goes_as_the_cards_are_listed_also_where_several_begin_together(shown: MainWindow) -> None:
    workspace = shown.workspace
    for end in (len(TEXT), len(TEXT) - 20):
        around = Span(WAIT.start, end)
        workspace.act(lambda acts, around=around: acts.quotations.new((around,)))
    quotation = workspace.opened.quotations[0].id
    for end in (WAIT.end, WAIT.end - 5):
        words = Span(WAIT.start, end)
        workspace.act(lambda acts, words=words: acts.claims.new((words,), quotation, ()))
    assert ids(shown) == ["s0", "s1", "s2"]
    settle()
    model = shown.cards.model
    listed = [model.current_at(row) for row in range(model.rowCount())]
    assert len(listed) == 7
    at(shown.article, 0)
    for key, order in (
        (Key.Key_Tab, [*listed, listed[0]]),
        (Key.Key_Backtab, [*reversed(listed), listed[-1]]),
    ):
        for wanted in order:
            press(shown.article, key, _SHIFT if key == Key.Key_Backtab else Qt.KeyboardModifier.NoModifier)
            assert workspace.current == wanted
    for caret, before, after in ((0, -1, 0), (WAIT.start, 0, 1), (WAIT.start + 1, 5, 6), (len(TEXT), 6, 0)):
        for key, modifier, wanted in (
            (Key.Key_Backtab, _SHIFT, before),
            (Key.Key_Tab, Qt.KeyboardModifier.NoModifier, after),
        ):
            press(shown.article, Key.Key_Escape)
            at(shown.article, caret)
            press(shown.article, key, modifier)
            assert workspace.current == listed[wanted]


def test_tab_in_an_empty_document_says_that_there_is_nothing(shown: MainWindow) -> None:
    press(shown.article, "n")
    press(shown.article, Key.Key_Tab)
    assert said(shown) == "There is no suggestion or annotation yet."
    assert shown.article.hasFocus()


def test_enter_accepts_and_goes_on_x_rejects_and_goes_on(shown: MainWindow) -> None:
    press(shown.article, Key.Key_Tab)
    assert (
        said(shown)
        == "Enter accept · X reject · P accept, speaker · K accept, claim · J join · Ctrl+Down next suggestion · Tab next"
        " · Shift+X reject, why"
    )
    press(shown.article, Key.Key_Return)
    assert place(shown) == WAIT.of(TEXT)
    (made,) = shown.workspace.opened.quotations
    assert made.roles == SUGGESTIONS[0].annotation.with_spans("content", (SAFE,)).roles
    press(shown.article, "x")
    assert place(shown) == TRAFFIC.of(TEXT)
    assert ids(shown) == ["s2"]
    press(shown.article, Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert place(shown) == ""
    assert ids(shown) == []
    assert [q.content for q in shown.workspace.opened.quotations] == [(SAFE,), (TRAFFIC,)]
    press(shown.article, Key.Key_Return)
    assert (
        said(shown) == "“Accept suggestion” needs a suggestion: none waits here, D marks the document done."
    )
    for _ in range(3):
        press(shown.article, Key.Key_Z, _CTRL)
    assert ids(shown) == ["s0", "s1", "s2"]


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_X])
def test_after_a_decision_on_the_last_suggestion_the_place_stays(shown: MainWindow, key: Key) -> None:
    press(shown.article, Key.Key_Backtab, _SHIFT)
    assert place(shown) == TRAFFIC.of(TEXT)
    caret = shown.article.caret()
    press(shown.article, key)
    assert shown.workspace.current is None
    assert shown.article.caret() == caret
    assert said(shown) == ("That was the last suggestion; 2 wait above, Ctrl+Down goes to the first.")
    press(shown.article, Key.Key_Down, _CTRL)
    assert place(shown) == SAFE.of(TEXT)


def test_q_inside_a_suggestion_decides_it_as_edited(shown: MainWindow) -> None:
    mark(shown.article, Span(SAFE.start, SAFE.end - 2))
    press(shown.article, "q")
    (made,) = shown.workspace.opened.quotations
    assert made.provenance.state == "edited"
    assert made.source == SUGGESTIONS[0].annotation.source
    assert ids(shown) == ["s1", "s2"]


def test_a_chosen_card_lights_up_its_words(shown: MainWindow) -> None:
    listed = shown.cards.list
    listed.setFocus()
    listed.setCurrentIndex(listed.model().index(0))
    press(listed, Key.Key_Down)
    press(listed, Key.Key_Return)
    assert place(shown) == WAIT.of(TEXT)


def title(shown: MainWindow) -> str:
    return shown.windowTitle().split(" — ")[0]


def test_n_and_b_go_through_the_documents_and_stop_at_the_ends(shown: MainWindow) -> None:
    seen = []
    for key in "nnnnbbbb":
        press(shown.article, key)
        seen.append(shown.workspace.position)
        assert shown.documents.list.currentIndex().row() == seen[-1] - 1
        assert shown.status.place.text().startswith(f"{seen[-1]} of 4, ")
    assert seen == [2, 3, 4, 4, 3, 2, 1, 1]
    press(shown.article, "n")
    assert title(shown) == "Second."
    assert shown.article.toPlainText() == "Second.\n"
    assert shown.article.hasFocus()


def test_d_goes_to_the_next_document_that_is_not_done(shown: MainWindow) -> None:
    for key in "nnd":
        press(shown.article, key)
    assert shown.workspace.position == 4
    press(shown.article, "b")
    press(shown.article, "b")
    press(shown.article, "d")
    assert shown.workspace.position == 4, "the third was done before"
    press(shown.article, "d")
    assert shown.workspace.position == 4
    assert said(shown) == "Done. No document after this one is left to do."
    signs = [shown.documents.model.index(row, 0).data()[0] for row in range(4)]
    assert signs == ["○", "●", "●", "●"]
    press(shown.article, "b")
    press(shown.article, "d")
    assert shown.workspace.opened.layer.status == "started", "what is done already is opened again"


def test_d_makes_the_first_suggestion_of_the_next_document_current_and_stays_at_its_beginning(
    shown: MainWindow,
) -> None:
    save_analysis(shown.workspace.project, "a3", Analysis("given 2", (), (suggest("t0", Span(0, 5)),)))
    press(shown.article, "n")
    press(shown.article, "d")
    assert shown.workspace.position == 3
    assert shown.workspace.current_proposed(QUOTATION).id == "t0"
    assert shown.article.caret() == 0
    press(shown.article, Key.Key_Return)
    assert [q.content for q in shown.workspace.opened.quotations] == [(Span(0, 5),)]


def test_f_flags_and_takes_the_flag_back(shown: MainWindow) -> None:
    row = shown.documents.model.index(0, 0)
    press(shown.article, "f")
    assert row.data() == "○  ⚑ Bridge opens after ten years"
    assert "flagged" in row.data(Qt.ItemDataRole.AccessibleTextRole)
    press(shown.article, "f")
    assert row.data() == "○  Bridge opens after ten years"
    press(shown.article, Key.Key_Z, _CTRL)
    assert "⚑" in row.data()


def test_undo_names_the_act_and_returns_to_its_document(shown: MainWindow) -> None:
    mark(shown.article, TOLD)
    press(shown.article, "q")
    press(shown.article, "n")
    undo = shown.actions_by_id["undo"]
    assert undo.text() == "Undo: accept suggestion with changes"
    press(shown.article, Key.Key_Z, _CTRL)
    assert shown.workspace.position == 1
    assert not len(shown.workspace.opened.quotations)
    assert not undo.isEnabled()
    assert shown.actions_by_id["redo"].isEnabled()
