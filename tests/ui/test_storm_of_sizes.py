"""Panels, cards and dialogs at random sizes, fonts and themes: no word is cut, nothing lies off the screen."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from annotator.ui.look.theme import load_theme
from annotator.ui.panels.docks import PANELS
from annotator.ui.session.items import Current
from annotator.ui.shell.main_window import MainWindow
from tests.ui.answering import looking
from tests.ui.articles import BOARD, ENTITIES, SUGGESTIONS, TEXT, TOLD, TRAFFIC, mark
from tests.ui.conftest import make_project
from tests.ui.cuts import cut_words, off_the_screen
from tests.ui.driving import press, settle
from tests.ui.every_dialog import DIALOGS, LONG

# More of them: STORM=200 python -m pytest tests/ui/test_storm_of_sizes.py
_EXAMPLES = int(os.environ.get("STORM", "2"))
_STEPS = 8
_THEMES = ("light", "dark", "contrast-light", "contrast-dark")
_OVER = ("key_overlay", "command_palette")

Step = tuple[Any, ...]


def steps() -> st.SearchStrategy[Step]:
    """Give sizes, panels, annotations, dialogs, themes and what lies over the window."""
    return st.one_of(
        st.tuples(st.just("size"), st.integers(900, 1700), st.integers(560, 1100)),
        st.tuples(st.just("size"), st.sampled_from([900, 1024, 1280]), st.sampled_from([560, 700])),
        st.tuples(st.just("panel"), st.sampled_from([spec.id for spec in PANELS])),
        st.tuples(st.just("hide"), st.sampled_from([spec.id for spec in PANELS])),
        st.tuples(st.just("current"), st.sampled_from(["quotation", "claim", "suggestion", ""])),
        st.tuples(st.just("dialog"), st.sampled_from(sorted(DIALOGS))),
        st.tuples(st.just("theme"), st.sampled_from(_THEMES)),
        st.tuples(st.just("over"), st.sampled_from(_OVER)),
        st.tuples(st.just("find")),
        st.tuples(st.just("reset")),
    )


@pytest.fixture(params=[1.0, 1.5, 2.0])
def stormed(request: Any, window: Any, qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    """Give a window of an article with annotations, in a font of some size."""
    before = QFont(qapp.font())
    font = QFont(before)
    font.setPointSizeF(before.pointSizeF() * request.param)
    qapp.setFont(font)
    texts = {"a1": TEXT, "a2": f"{LONG}\n{TEXT}"}
    shown = window(make_project(tmp_path / "p.qca", texts, {"a1": ENTITIES}, SUGGESTIONS))
    for span, key in ((TRAFFIC, "q"), (TOLD, "k")):
        shown.workspace.set_current(None)
        mark(shown.article, span)
        press(shown.article, key)
    mark(shown.article, BOARD)
    yield shown
    shown.close()
    qapp.setFont(before)


def faults_of(shown: MainWindow, step: Step) -> list[str]:
    """Do one step; return what is cut, in the window or in the dialog, and what lies off the screen."""
    kind, *what = step
    found: list[str] = []
    if kind == "size":
        shown.resize(*what)
    elif kind == "panel":
        shown.docks.show(*what)
    elif kind == "hide":
        shown.docks.hide(*what)
    elif kind == "current":
        items = shown.workspace.opened.of_kind(what[0]) if what[0] else ()
        shown.workspace.set_current(next((Current(what[0], item.id) for item in items), None))
    elif kind == "theme":
        shown.subjects.view._wear(load_theme(what[0]))
    elif kind == "find":
        shown.actions_by_id["find"].trigger()
    elif kind == "reset":
        shown.actions_by_id["reset_layout"].trigger()
    elif kind == "over":
        over = shown.subjects.help.overlay if what[0] == "key_overlay" else shown.subjects.help.palette
        over.open()
        settle()
        found = cut_words(shown)
        if what[0] == "key_overlay":
            assert over.column_width() >= over.line_width()
        over.leave()
    else:
        found = faults_of_dialog(shown, what[0])
    # Layouts of layouts that follow the width take a few turns.
    settle()
    settle()
    return [*found, *cut_words(shown), *off_the_screen(shown)]


def faults_of_dialog(shown: MainWindow, name: str) -> list[str]:
    """Open a dialog, look at it and leave it; return what is cut in it, and whether it lies off the screen."""
    found: list[str] = []

    def look() -> None:
        box = QApplication.activeModalWidget()
        if box is not None and box.isVisible():
            settle()
            found.extend([*cut_words(box), *off_the_screen(shown)])
            box.reject()

    shown.activateWindow()
    shown.article.setFocus()
    settle()
    with looking(look, 10):
        DIALOGS[name](shown)
        settle()
    return [f"{name}: {one}" for one in found]


@settings(
    max_examples=_EXAMPLES,
    deadline=None,
    derandomize="STORM" not in os.environ,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(moves=st.lists(steps(), min_size=_STEPS, max_size=_STEPS))
def test_no_words_are_cut_and_no_dialog_lies_off_the_screen(stormed: MainWindow, moves: list[Step]) -> None:
    for number, step in enumerate(moves):
        faults = faults_of(stormed, step)
        assert faults == [], (moves[: number + 1], (stormed.width(), stormed.height()))


# That cut words are found


def test_cut_words_are_found(qtbot: Any) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    words = "what the program says is never cut"
    label, button, field = QLabel(words, holder), QPushButton(words, holder), QLabel("short", holder)
    label.setGeometry(0, 0, 60, 20)
    button.setGeometry(0, 30, 60, 20)
    field.setGeometry(380, 60, 60, 20)
    holder.resize(400, 100)
    holder.show()
    found = cut_words(holder)
    assert len(found) == 3
    label.setToolTip(words)
    label.setText("what the…")
    label.resize(label.sizeHint())
    button.resize(button.sizeHint())
    field.move(0, 60)
    assert cut_words(holder) == []
    label.setToolTip("something else")
    assert len(cut_words(holder)) == 1
