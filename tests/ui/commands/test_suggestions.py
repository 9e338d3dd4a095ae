"""Keys that change a suggestion accept it with the change; one act, one undo."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from annotator.domain.kinds import QUOTATION
from annotator.domain.provenance import Provenance
from annotator.ui.shell.main_window import MainWindow
from tests.examples import suggested
from tests.ui.answering import back_to
from tests.ui.conftest import make_project
from tests.ui.driving import Key, press, select_by_keys, span_of

TEXT = "“It is late,” council leader Ann Reed said on Monday. “We go on.” Nobody left.\n"
LATE, ON = span_of(TEXT, "“It is late,”"), span_of(TEXT, "“We go on.”")
SAID, REED = span_of(TEXT, "said"), span_of(TEXT, "Ann Reed")
LEADER = span_of(TEXT, "council leader Ann Reed")
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_CAME = Provenance("rules 1", "marks", 0.9)


@pytest.fixture
def shown(window, tmp_path: Path) -> MainWindow:
    suggestions = (
        suggested("late", (LATE,), (SAID,), (REED,), _CAME),
        suggested("on", (ON,), (), (), _CAME),
    )
    made = window(make_project(tmp_path / "p.qca", {"a": TEXT}, suggestions=suggestions))
    back_to(made)
    press(made.article, Key.Key_Tab)
    assert made.workspace.current_proposed(QUOTATION).id == "late"
    return made


def states(window: MainWindow) -> list[tuple[tuple, tuple, tuple, str]]:
    quotations = window.workspace.opened.quotations
    return [(q.content, q.cue, q.source, q.provenance.state) for q in quotations]


def test_s_with_selected_words_accepts_the_suggestion_with_that_source(shown: MainWindow) -> None:
    select_by_keys(shown.article, LEADER)
    press(shown.article, "s")
    assert states(shown) == [((LATE,), (SAID,), (LEADER,), "edited")]
    assert shown.workspace.current_quotation().source == (LEADER,)
    press(shown.article, Key.Key_Z, _CTRL)
    assert states(shown) == []
    assert {s.id for s in shown.workspace.opened.pending} == {"late", "on"}


def test_a_bracket_accepts_the_suggestion_with_the_edge_moved(shown: MainWindow) -> None:
    press(shown.article, "{")
    ((content, cue, source, state),) = states(shown)
    assert content[0].of(TEXT) == "“It is late"
    assert (cue, source, state) == ((SAID,), (REED,), "edited")


def test_j_joins_the_suggestion_to_the_quotation_before_it_and_goes_on(shown: MainWindow) -> None:
    press(shown.article, Key.Key_Return)
    assert shown.workspace.current_proposed(QUOTATION).id == "on"
    press(shown.article, "j")
    assert states(shown) == [((LATE, ON), (SAID,), (REED,), "edited")]
    assert not len(shown.workspace.opened.pending)
    press(shown.article, Key.Key_Z, _CTRL)
    assert states(shown) == [((LATE,), (SAID,), (REED,), "accepted")]
    assert [s.id for s in shown.workspace.opened.pending] == ["on"]


def test_j_with_selected_words_accepts_the_suggestion_with_them_as_a_fragment(shown: MainWindow) -> None:
    select_by_keys(shown.article, ON)
    press(shown.article, "j")
    assert states(shown) == [((LATE, ON), (SAID,), (REED,), "edited")]


def test_j_on_a_suggestion_before_which_no_quotation_stands_changes_nothing(shown: MainWindow) -> None:
    press(shown.article, "j")
    assert states(shown) == []
    assert "No quotation stands before" in shown.status.words()


def test_j_does_not_join_across_another_suggestion(window, tmp_path: Path) -> None:
    between = suggested("between", (span_of(TEXT, "on Monday"),), (), (), _CAME)
    suggestions = (
        suggested("late", (LATE,), (SAID,), (REED,), _CAME),
        between,
        suggested("on", (ON,), (), (), _CAME),
    )
    shown = window(make_project(tmp_path / "p.qca", {"a": TEXT}, suggestions=suggestions))
    back_to(shown)
    press(shown.article, Key.Key_Tab)
    press(shown.article, Key.Key_Return)
    press(shown.article, Key.Key_Tab)
    assert shown.workspace.current_proposed(QUOTATION).id == "on"
    press(shown.article, "j")
    assert states(shown) == [((LATE,), (SAID,), (REED,), "accepted")]
    assert "Another suggestion stands between" in shown.status.words()
    press(shown.article, Key.Key_Tab, _SHIFT)
    press(shown.article, "x")
    press(shown.article, "j")
    assert states(shown) == [((LATE, ON), (SAID,), (REED,), "edited")]


def test_c_on_the_cue_that_is_there_chooses_it_for_the_brackets(shown: MainWindow) -> None:
    press(shown.article, Key.Key_Return)
    press(shown.article, Key.Key_Tab, _SHIFT)
    press(shown.article, "c")
    press(shown.article, "}")
    ((_, cue, _, _),) = states(shown)
    assert cue[0].of(TEXT) == "said on"


def test_j_stands_in_the_line_and_says_what_a_suggestion_has_joined(shown: MainWindow) -> None:
    while shown.workspace.current is None or shown.workspace.current.id != "late":
        press(shown.article, Key.Key_Tab)
    press(shown.article, Key.Key_Return)
    assert "J join" in shown.status.words()
    press(shown.article, "j")
    assert shown.status.words() == "Joined to quotation 1: “It is late,”"
    assert shown.workspace.opened.quotations[0].content == (LATE, ON)
