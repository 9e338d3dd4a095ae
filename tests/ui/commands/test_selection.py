"""Growing and shrinking the selection, and moving edges, by key."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.domain.analysis import Analysis
from annotator.domain.span import Span
from annotator.domain.syntax import Parts, Syntax
from annotator.project.jobs.preparation import save_analysis
from annotator.ui.session.items import Current
from annotator.ui.shell.main_window import MainWindow
from tests.ui.articles import SAFE, SUGGESTIONS, TEXT, TRAFFIC, WAIT, at, mark, suggest
from tests.ui.conftest import make_project
from tests.ui.driving import click, press, span_of

_CTRL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key
SENTENCE = "Critics said the mayor told them “traffic would double by 2030” in a speech."
PARAGRAPH = f"{SENTENCE} The Harbour Board agreed."


@pytest.fixture
def shown(window, tmp_path: Path) -> MainWindow:
    """Give a window with the article, without suggestions."""
    return window(make_project(tmp_path / "p.qca", {"a1": TEXT}))


def selected(shown: MainWindow) -> str:
    span = shown.article.selected_span()
    return span.of(TEXT) if span else ""


def test_growing_goes_from_the_word_over_marks_and_sentence_to_the_paragraph_and_back(
    shown: MainWindow,
) -> None:
    chain = ["would", "traffic would double by 2030", TRAFFIC.of(TEXT), SENTENCE, PARAGRAPH]
    at(shown.article, TEXT.index("would double") + 2)
    for wanted in (*chain, PARAGRAPH):
        press(shown.article, "=")
        assert selected(shown) == wanted
    for wanted in [*reversed(chain[:-1]), "", ""]:
        press(shown.article, "-")
        assert selected(shown) == wanted
    assert shown.article.caret() == TEXT.index("would double") + 2


def test_growing_goes_by_phrases_and_clauses_as_soon_as_the_parse_has_arrived(shown: MainWindow) -> None:
    at(shown.article, TEXT.index("would double"))
    press(shown.article, "=")
    press(shown.article, "=")
    assert selected(shown) == "traffic would double by 2030"
    parts = [
        Parts.of([span_of(TEXT, words)])
        for words in (SENTENCE, "would double", "told them " + TRAFFIC.of(TEXT))
    ]
    save_analysis(shown.workspace.project, "a1", Analysis("given 1", (), (), Syntax(*parts)))
    shown.workspace.opened.load_analysis()
    shown.workspace.analysis_arrived.emit()
    at(shown.article, TEXT.index("would double"))
    chain = [
        "would",
        "would double",
        "traffic would double by 2030",
        TRAFFIC.of(TEXT),
        "told them " + TRAFFIC.of(TEXT),
    ]
    for wanted in (*chain, SENTENCE, PARAGRAPH):
        press(shown.article, "=")
        assert selected(shown) == wanted
    for wanted in [SENTENCE, *reversed(chain), ""]:
        press(shown.article, "-")
        assert selected(shown) == wanted


def test_the_syntax_is_not_read_before_the_first_growing(shown: MainWindow) -> None:
    assert not shown.workspace.opened._syntax.is_made
    at(shown.article, TEXT.index("would double"))
    press(shown.article, "=")
    assert shown.workspace.opened._syntax.is_made


def test_a_selection_by_mouse_shrinks_to_its_largest_part(shown: MainWindow) -> None:
    mark(shown.article, span_of(TEXT, "“traffic would double by 2030” in a speech"))
    press(shown.article, "-")
    assert selected(shown) == TRAFFIC.of(TEXT)


def test_pressing_shift_for_the_sign_does_not_forget_the_way_back(shown: MainWindow) -> None:
    at(shown.article, TEXT.index("would double"))
    for _ in range(3):
        QTest.keyPress(shown.article, Key.Key_Shift, Qt.KeyboardModifier.ShiftModifier)
        press(shown.article, "=")  # with Shift on German keyboards, as "+" is on English ones
        QTest.keyRelease(shown.article, Key.Key_Shift)
    assert selected(shown) == TRAFFIC.of(TEXT)
    press(shown.article, "-")
    assert selected(shown) == "traffic would double by 2030"
    press(shown.article, "-")
    assert selected(shown) == "would"


def test_growing_from_the_end_of_a_word_takes_the_word_and_never_a_space(shown: MainWindow) -> None:
    at(shown.article, TEXT.index("would double") + len("would"))
    press(shown.article, "=")
    assert selected(shown) == "would"
    at(shown.article, TEXT.index("\n"))
    press(shown.article, "=")
    assert selected(shown) == "years"
    at(shown.article, len(TEXT))
    press(shown.article, "=")
    assert not TEXT[slice(*ends(shown))].isspace()


def ends(shown: MainWindow) -> tuple[int, int]:
    """Return what is really selected, white space included (the text has no astral characters)."""
    cursor = shown.article.textCursor()
    return cursor.selectionStart(), cursor.selectionEnd()


def test_moving_the_caret_forgets_what_was_grown(shown: MainWindow) -> None:
    at(shown.article, TEXT.index("would double"))
    press(shown.article, "=")
    press(shown.article, "=")
    press(shown.article, Key.Key_Left)
    assert selected(shown) == ""
    press(shown.article, "-")
    assert selected(shown) == ""


def test_escape_drops_the_selection_then_the_current_annotation(shown: MainWindow) -> None:
    mark(shown.article, SAFE)
    press(shown.article, "q")
    mark(shown.article, WAIT)
    press(shown.article, Key.Key_Escape)
    assert selected(shown) == ""
    assert shown.workspace.current is not None
    press(shown.article, Key.Key_Escape)
    assert shown.workspace.current is None
    assert shown.cards.card._title.text() == "No annotation chosen"


EDGES = [
    ("[", "them “traffic would double by 2030"),
    ("]", "traffic would double by 2030"),
    ("{", "“traffic would double by"),
    ("}", "“traffic would double by 2030”"),
]
STEPS = {
    "[": "m “traffic would double by 2030",
    "]": "traffic would double by 2030",
    "{": "“traffic would double by 203",
    "}": "“traffic would double by 2030”",
}
OPEN = span_of(TEXT, "“traffic would double by 2030")


def test_brackets_move_the_edges_of_a_selection(shown: MainWindow) -> None:
    moved = []
    for key, _ in EDGES:
        mark(shown.article, OPEN)
        press(shown.article, key)
        moved.append((key, selected(shown)))
    assert moved == EDGES
    assert shown.workspace.project.next_undo() is None


def test_brackets_with_ctrl_move_edges_by_a_character(shown: MainWindow) -> None:
    by_name = {
        "[": Key.Key_BracketLeft,
        "]": Key.Key_BracketRight,
        "{": Key.Key_BraceLeft,
        "}": Key.Key_BraceRight,
    }
    moved = {}
    for key in STEPS:
        mark(shown.article, OPEN)
        press(shown.article, key)
        press(shown.article, {"[": "]", "]": "[", "{": "}", "}": "{"}[key])
        assert selected(shown) == OPEN.of(TEXT), f"and back again after {key}"
        press(shown.article, by_name[key], _CTRL)
        start, end = ends(shown)
        moved[key] = TEXT[start:end]
    assert moved == STEPS


def test_brackets_move_the_edges_of_the_current_content(shown: MainWindow) -> None:
    mark(shown.article, OPEN)
    press(shown.article, "q")
    assert selected(shown) == ""
    moved, on_card = [], []
    for key, _ in EDGES:
        press(shown.article, key)
        content = shown.workspace.opened.quotations[0].content
        moved.append((key, " … ".join(span.of(TEXT) for span in content)))
        on_card.append((key, shown.cards.card._values["content"].text()))
        press(shown.article, Key.Key_Z, _CTRL)
        assert shown.workspace.opened.quotations[0].content == (OPEN,), f"taken back after {key}"
    assert moved == EDGES
    assert on_card == EDGES


def test_brackets_move_the_edges_of_the_current_claim(shown: MainWindow) -> None:
    mark(shown.article, OPEN)
    press(shown.article, "k")
    moved = []
    for key, _ in EDGES:
        press(shown.article, key)
        content = shown.workspace.opened.claims[0].content
        moved.append((key, " … ".join(span.of(TEXT) for span in content)))
        press(shown.article, Key.Key_Z, _CTRL)
    assert moved == EDGES


def test_brackets_move_the_cue_after_c_and_the_content_after_a_click_on_it(shown: MainWindow) -> None:
    mark(shown.article, TRAFFIC)
    press(shown.article, "q")
    mark(shown.article, span_of(TEXT, "mayor told"))
    press(shown.article, "c")
    card, workspace = shown.cards.card, shown.workspace
    assert workspace.current.role == "cue"
    press(shown.article, "]")
    press(shown.article, "}")
    assert [s.of(TEXT) for s in workspace.opened.quotations[0].cue] == ["told them"]
    click(card._values["content"].rows[0].words)
    shown.article.setFocus()
    press(shown.article, "{")
    quotation = workspace.opened.quotations[0]
    assert [s.of(TEXT) for s in quotation.content] == [OPEN.of(TEXT)]
    assert [s.of(TEXT) for s in quotation.cue] == ["told them"]


def test_an_edge_never_passes_the_other_one_or_the_text(shown: MainWindow) -> None:
    first = Span(0, len("Bridge"))
    mark(shown.article, first)
    press(shown.article, "[")
    press(shown.article, "]")
    press(shown.article, "[")
    for _ in range(3):
        press(shown.article, "{")
    assert shown.article.selected_span() == first
    press(shown.article, "q")
    before = shown.workspace.project.next_undo()
    for key in "[]{":
        press(shown.article, key)
    assert shown.workspace.opened.quotations[0].content == (first,)
    assert shown.workspace.project.next_undo() == before, "nothing was changed, so nothing is to be undone"


def test_moving_an_edge_of_a_suggestion_accepts_it_so_in_one_act(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}, suggestions=SUGGESTIONS))
    press(shown.article, Key.Key_Tab)
    assert shown.workspace.current == Current("suggestion", "s0")
    press(shown.article, "[")
    (quotation,) = shown.workspace.opened.quotations
    assert quotation.content == (Span(TEXT.index("Friday"), SAFE.end),)  # not the full stop before it
    assert quotation.provenance.state == "edited"
    assert "s0" not in shown.workspace.opened.pending.by_id
    press(shown.article, Key.Key_Z, _CTRL)
    assert shown.workspace.opened.pending[0].content == (SAFE,)
    assert not len(shown.workspace.opened.quotations)


def test_alt_moves_the_edges_of_a_suggestion_by_a_clause_and_accepts_it(window, tmp_path: Path) -> None:
    text = "Ann Reed told the tenants, “We stay,” she said, and left because rents rose.\n"
    content = span_of(text, "the tenants, “We stay,” she said")
    shown = window(make_project(tmp_path / "p.qca", {"a1": text}, suggestions=(suggest("s0", content),)))
    at(shown.article, 0)
    press(shown.article, Key.Key_Tab)
    QTest.keyClick(shown.article, Key.Key_BracketRight, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(shown.article, Key.Key_BraceLeft, Qt.KeyboardModifier.AltModifier)
    assert [q.content for q in shown.workspace.opened.quotations] == [(span_of(text, "“We stay,”"),)]
    assert not len(shown.workspace.opened.pending)


def test_alt_moves_the_edges_of_a_selection_by_a_clause(shown: MainWindow) -> None:
    mark(shown.article, span_of(TEXT, "told"))
    QTest.keyClick(shown.article, Key.Key_BraceRight, Qt.KeyboardModifier.AltModifier)
    assert selected(shown) == "told them"
    QTest.keyClick(shown.article, Key.Key_BraceRight, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(shown.article, Key.Key_BracketLeft, Qt.KeyboardModifier.AltModifier)
    assert selected(shown) == SENTENCE.removesuffix(" in a speech.")
