"""M goes to words in quote marks that nobody has annotated yet."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from tests.ui.articles import SAFE, SUGGESTIONS, TEXT, TRAFFIC, WAIT, at
from tests.ui.conftest import make_project
from tests.ui.driving import press

_SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_m_and_q_quote_every_passage_in_marks_once(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}))
    at(shown.article, 0)
    for passage in (SAFE, WAIT, TRAFFIC):
        press(shown.article, "m")
        assert shown.article.selected_span() == passage
        press(shown.article, "q")
    assert [q.content for q in shown.workspace.opened.quotations] == [(SAFE,), (WAIT,), (TRAFFIC,)]
    at(shown.article, 0)
    press(shown.article, "m")
    assert shown.article.selected_span() is None
    assert shown.status.words().startswith("No words in quote marks after")


def test_shift_m_goes_back_and_suggestions_are_left_to_tab(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a1": TEXT}, suggestions=SUGGESTIONS[1:2]))
    at(shown.article, len(TEXT))
    press(shown.article, "M", _SHIFT)
    assert shown.article.selected_span() == TRAFFIC
    press(shown.article, "M", _SHIFT)
    assert shown.article.selected_span() == SAFE
    press(shown.article, "m")
    assert shown.article.selected_span() == TRAFFIC
