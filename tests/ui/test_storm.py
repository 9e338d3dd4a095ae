"""Thousands of random keys and mouse acts on random text: nothing breaks, offsets stay exact, undo goes back."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QWheelEvent
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.domain.errors import ActRefused
from annotator.domain.offsets import canonicalise
from annotator.domain.proposed import Proposed
from annotator.domain.provenance import Provenance
from annotator.domain.quotation import Quotation
from annotator.domain.span import Span
from annotator.project import Project
from annotator.ui.actions.registry import ACTIONS, CLAIM_TYPE_KEYS
from annotator.ui.shell.main_window import MainWindow
from tests.examples import suggested
from tests.ui.answering import looking
from tests.ui.conftest import make_project
from tests.ui.driving import drag, settle

Step = tuple[Any, ...]
# More of them: STORM=500 python -m pytest tests/ui/test_storm.py
_EXAMPLES = int(os.environ.get("STORM", "4"))  # 1.7 s of one core each, most of it for painting
_STEPS = 90

# They leave the project, open the file dialog of the desktop, or only change what is remembered.
_LEFT_OUT = {
    "new_project", "open_project", "open_sample", "import_files", "import_folder", "export",
    "change_annotator", "close_project", "quit", "full_screen",
}  # fmt: skip
_KEYS = [key for spec in ACTIONS if spec.id not in _LEFT_OUT for key in spec.keys]
_MOVES = [f"{how}{key}" for how in ("", "Shift+", "Ctrl+", "Ctrl+Shift+") for key in
          ("Left", "Right", "Up", "Down", "Home", "End", "PgDown", "PgUp")]  # fmt: skip
_MODIFIERS = [
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
]

# Keys of the list of differences, and acts of a team: windows that open and close, programs beside the window.
_LIST_KEYS = ["1", "2", "+", "0", "E", "A", "K", "Return", "Tab", "Shift+Tab", "Down", "Up", "Esc"]
_TEAM_ACTS = ["adjudicate", "adjudicate", "take_agreed", "done", "undo", "redo", "plan", "merge"]
_TEAM_EXAMPLES, _TEAM_STEPS = max(1, _EXAMPLES // 6), 40
if "STORM" in os.environ:  # each measuring takes a process of its own half a second
    _TEAM_ACTS.append("agreement")
    _TEAM_EXAMPLES, _TEAM_STEPS = _EXAMPLES, _STEPS

_PIECES = [
    "Ann", "Reed", "said", "that", "the", "pier", "“", "”", '"', "„", "«", "»", "’s", ",", ".", "?", ":", " ", " ", " ",
    "\n", "\n\n", "😀", "👩‍👩‍👧", "🇩🇪", "e\u0301", "שלום", "مرحبا", "“نعم”", "中文", "\u200d", "\u00a0", "\t", "\ufffc", "\u202e", "ﬁ",
]  # fmt: skip


def texts() -> st.SearchStrategy[str]:
    """Give canonical texts of words, marks, emoji, both directions and whatever Unicode has."""
    piece = st.sampled_from(_PIECES) | st.text(st.characters(exclude_categories=["Cs"]), max_size=4)
    joined = st.lists(piece, min_size=3, max_size=60).map("".join)
    cleaned = joined.map(lambda t: canonicalise(t.replace("\0", " ")).text)
    return cleaned.filter(lambda t: any(c.isalnum() for c in t))


def steps() -> st.SearchStrategy[Step]:
    """Give keys (those of the registry more often than others) and mouse acts."""
    place = st.tuples(st.floats(0, 1), st.floats(0, 1))
    how = st.sampled_from(_MODIFIERS)
    return st.one_of(
        st.tuples(st.just("key"), st.sampled_from(_KEYS)),
        st.tuples(st.just("key"), st.sampled_from(["Q", "C", "S", "K", "E", "J", "=", "=", "[", "}", "X"])),
        st.tuples(st.just("key"), st.sampled_from([*_MOVES, *CLAIM_TYPE_KEYS])),
        st.tuples(st.just("drag"), place, place, how),
        st.tuples(st.just("click"), place, how),
        st.tuples(st.just("double"), place),
        st.tuples(st.just("menu"), place),
        st.tuples(st.just("wheel"), st.sampled_from([-120, 120]), how),
    )


def team_steps() -> st.SearchStrategy[Step]:
    """Give steps among which somebody adjudicates, plans, merges and measures agreement."""
    in_list = st.tuples(st.just("list"), st.sampled_from(_LIST_KEYS))
    return st.one_of(
        in_list, in_list, in_list, steps(), st.tuples(st.just("act"), st.sampled_from(_TEAM_ACTS)),
        st.tuples(st.just("leave"), st.just("agreement")),
    )  # fmt: skip


@contextmanager
def popups_answered() -> Iterator[None]:
    """Answer whatever comes up over the window: the first of its choices, a letter, or nothing, in turn."""
    answers = [[Qt.Key.Key_1], [Qt.Key.Key_A, Qt.Key.Key_Return], [Qt.Key.Key_Escape], [Qt.Key.Key_Return]]
    turn = 0

    def look() -> None:
        nonlocal turn
        if popup := QApplication.activePopupWidget():
            popup.close()
        elif (box := QApplication.activeModalWidget()) and isinstance(box, QPrintDialog):
            box.reject()  # it would print, or ask about a file in this user's folder
        elif box and box.isVisible():
            turn += 1
            for key in answers[turn % len(answers)]:
                if box.isVisible():
                    QTest.keyClick(box.focusWidget() or box, key)
            if box.isVisible():
                box.close()

    with looking(look, 1):
        yield


def perform_of_team(shown: MainWindow, step: Step) -> None:
    """Send one step's events to the list of differences, to a window beside, or to an action."""
    if step[0] == "act":
        shown.actions_by_id[step[1]].trigger()
    elif step[0] == "leave":
        if shown.subjects.team.agreement.shown is not None:
            QTest.keyClick(shown.subjects.team.agreement.shown, Qt.Key.Key_Escape)
    elif (panel := shown.docks.panel("adjudication")).isVisible():
        shown.activateWindow()
        panel.list.setFocus()
        combination = QKeySequence(step[1])[0]
        QTest.keyClick(panel.list, combination.key(), combination.keyboardModifiers())
    settle()


def perform(shown: MainWindow, step: Step) -> None:
    """Send one step's events to the article, or to what a team works with."""
    if step[0] in ("act", "leave", "list"):
        perform_of_team(shown, step)
        return
    article = shown.article
    if QApplication.focusWidget() is not article:
        shown.activateWindow()
        article.setFocus()
    view = article.viewport()

    def at(place: tuple[float, float]) -> QPoint:
        return QPoint(int(place[0] * (view.width() - 1)), int(place[1] * (view.height() - 1)))

    kind = step[0]
    if kind == "key":
        combination = QKeySequence(step[1])[0]
        QTest.keyClick(article, combination.key(), combination.keyboardModifiers())
    elif kind == "drag":
        drag(article, at(step[1]), at(step[2]), step[3])
    elif kind == "click":
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, step[2], at(step[1]))
    elif kind == "double":
        QTest.mouseDClick(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at(step[1]))
    elif kind == "menu":
        QTest.mouseClick(view, Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, at(step[1]))
    else:
        middle = QPointF(view.rect().center())
        where = QPointF(view.mapToGlobal(middle))
        QApplication.sendEvent(
            view,
            QWheelEvent(
                middle, where, QPoint(), QPoint(0, step[1]), Qt.MouseButton.NoButton, step[2],
                Qt.ScrollPhase.NoScrollPhase, False,
            ),
        )  # fmt: skip
    settle()


def contents(shown: MainWindow) -> tuple[object, ...]:
    """Return what the window holds of the layer."""
    opened = shown.workspace.opened
    return (tuple(opened.quotations), tuple(opened.claims), tuple(opened.entities), tuple(opened.pending))


def saved(shown: MainWindow) -> tuple[object, ...]:
    """Return what the file holds of the layer, read anew."""
    project, position = shown.workspace.project, shown.workspace.position
    again = project.open_document(position)
    return (tuple(again.quotations), tuple(again.claims), tuple(again.entities), tuple(again.pending))


def check(shown: MainWindow) -> None:
    """Check that all offsets lie in the text and that window and file agree."""
    opened, article = shown.workspace.opened, shown.article
    assert article.text == opened.document.text
    assert 0 <= article.caret() <= len(opened.document.text)
    if selected := article.selected_span():
        assert 0 <= selected.start < selected.end <= len(opened.document.text)
    assert contents(shown) == saved(shown)
    length = len(opened.document.text)
    for quotation in opened.quotations:
        for role in ("content", "cue", "source"):
            for span in quotation.spans(role):
                assert 0 <= span.start < span.end <= length
    for claim in opened.claims:
        for span in claim.content:
            assert 0 <= span.start < span.end <= length


def suggested_thirds(text: str) -> tuple[Proposed[Quotation], ...]:
    """Suggest each third of the text as a quotation, so that there is something to decide."""
    third = max(1, len(text) // 3)
    spans = [Span(start, min(len(text), start + third)) for start in range(0, len(text), third)]
    return tuple(
        suggested(f"s{i}", (span,), (), (), Provenance("rules 1", "marks", 0.5), "third")
        for i, span in enumerate(spans)
    )


@pytest.fixture
def stormed(window: Any) -> Iterator[MainWindow]:
    """Give a window in which one project after the other is opened.

    A button that a popup has caught is held for Qt from then on: later tests would drag with it.
    """
    shown = window()
    yield shown
    for button in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
        if QGuiApplication.mouseButtons() & button:
            QTest.mouseRelease(shown, button)
    assert QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton


_AS_STORMS = settings(
    deadline=None,
    derandomize="STORM" not in os.environ,  # the same each time, unless one goes looking
    suppress_health_check=[
        HealthCheck.function_scoped_fixture,
        HealthCheck.too_slow,
        HealthCheck.data_too_large,
    ],
)


@settings(_AS_STORMS, max_examples=_EXAMPLES)
@given(text=texts(), moves=st.lists(steps(), min_size=_STEPS, max_size=_STEPS))
@example(text="“A” said Ann.", moves=[("key", "Q"), ("key", "K"), ("key", "1"), ("key", "Ctrl+Z")])
@example(text="“A” said Ann.\n", moves=[("key", key) for key in [*_KEYS, *_MOVES, *CLAIM_TYPE_KEYS]])
def test_no_sequence_of_keys_and_mouse_acts_breaks_anything(
    stormed: MainWindow, no_bug: list[BaseException], qtlog: Any, text: str, moves: list[Step]
) -> None:
    with tempfile.TemporaryDirectory(prefix="storm-") as folder:
        entities = ((0, min(3, len(text)), "PERSON"),)
        path = make_project(
            Path(folder) / "p.qca", {"a": text, "b": "Other.\n"}, {"a": entities}, suggested_thirds(text)
        )
        storm_over(stormed, path, moves, no_bug, qtlog)


@settings(_AS_STORMS, max_examples=_TEAM_EXAMPLES)
@given(text=texts(), moves=st.lists(team_steps(), min_size=_TEAM_STEPS, max_size=_TEAM_STEPS))
@example(
    text="“A” said Ann. “B” she said.\n",
    moves=[("act", "adjudicate"), *[("list", key) for key in _LIST_KEYS]],
)
def test_no_sequence_of_team_work_breaks_anything(
    stormed: MainWindow, no_bug: list[BaseException], qtlog: Any, text: str, moves: list[Step]
) -> None:
    with tempfile.TemporaryDirectory(prefix="storm-") as folder:
        path = make_project(Path(folder) / "p.qca", {"a": text, "b": "Other.\n"}, {}, suggested_thirds(text))
        with Project.open(path) as project:
            for name, part in (("ana", 2), ("ben", 3)):  # half of the text, a third, and what both have
                on = project.work_as(name).on(project.document_at(1))
                end = max(1, len(text) // part)
                for content in dict.fromkeys((Span(0, end), Span(len(text) - 1, len(text)))):
                    with suppress(ActRefused):  # no words are there
                        on.quotations.new((content,))
                on.layer.set_status("done")
        storm_over(stormed, path, moves, no_bug, qtlog)


def storm_over(
    stormed: MainWindow, path: Path, moves: list[Step], no_bug: list[BaseException], qtlog: Any
) -> None:
    """Open a project, do all moves with a look at what holds after each, and undo everything."""
    assert stormed.subjects.projects.open(path)
    settle()
    try:
        before = contents(stormed)
        with popups_answered():
            for number, step in enumerate(moves):
                perform(stormed, step)
                assert not no_bug, (number, step)
                assert [r.message for r in qtlog.records if not r.ignored] == [], (number, step)
                if number % 10 == 9:
                    check(stormed)
        check(stormed)
        while stormed.workspace.project.next_undo() is not None:
            stormed.workspace.undo()
        if stormed.workspace.project.is_on_gold:  # the moves have begun to adjudicate
            stormed.workspace.work_on(gold=False)
        stormed.workspace.open_document(1)
        assert contents(stormed) == before
        assert saved(stormed) == before
    finally:
        stormed.subjects.projects.leave()
