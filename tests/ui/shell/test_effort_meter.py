"""The labour meter: every key and press in any window counts once, for the document and its annotator."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from annotator.domain.effort import Effort
from annotator.ui.dialogs.exports.export import ExportDialog
from annotator.ui.dialogs.picker import Picker
from annotator.ui.shell.effort_meter import LabourMeter, words
from annotator.ui.shell.main_window import MainWindow
from tests.ui.answering import answering, back_to, wait_for
from tests.ui.articles import SUGGESTIONS, TEXT
from tests.ui.conftest import make_project
from tests.ui.driving import Key, place_of, press, settle

_NONE, _SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


def key(which: Qt.Key, modifier: Qt.KeyboardModifier = _NONE) -> None:
    """Press a key where the platform brings it: to the window that has the focus."""
    QTest.keyClick(QGuiApplication.focusWindow(), which, modifier)
    settle()


def button(window: MainWindow, point: int, *, to: int | None = None) -> None:
    """Press the button at a code point of the article and let it go there or at another."""
    view, handle = window.article.viewport(), window.windowHandle()
    start = view.mapTo(window, place_of(window.article, point) + QPoint(2, 0))
    end = start if to is None else view.mapTo(window, place_of(window.article, to))
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(handle, left, _NONE, start)
    QTest.mouseMove(handle, end)
    QTest.mouseRelease(handle, left, _NONE, end)
    settle()


def counted(window: MainWindow) -> tuple[int, int]:
    effort = window.subjects.labour.effort
    return effort.keys, effort.pointer


@pytest.fixture
def shown(counting: None, window, tmp_path: Path) -> MainWindow:
    made = window(make_project(tmp_path / "p.qca", {"a": TEXT, "b": TEXT}, suggestions=SUGGESTIONS))
    back_to(made)
    wait_for(lambda: made.findChild(LabourMeter))
    return made


def test_keys_count_once_whether_they_are_shortcuts_or_not_and_modifiers_do_not(shown: MainWindow) -> None:
    for which in (Key.Key_Tab, Key.Key_Return, Key.Key_Right):
        key(which)
    assert shown.workspace.opened
    assert len(shown.workspace.opened.quotations) == 1, "the keys did what they do"
    key(Key.Key_Shift)
    key(Key.Key_J, _SHIFT)
    assert counted(shown) == (4, 0)


def test_presses_count_once_and_so_does_a_drag(shown: MainWindow) -> None:
    button(shown, 40)
    button(shown, 31, to=60)
    assert shown.article.selected_span() is not None, "the drag selected"
    assert counted(shown) == (0, 2)


def test_what_is_typed_in_a_dialog_counts(shown: MainWindow) -> None:
    key(Key.Key_Tab)
    key(Key.Key_Return)
    key(Key.Key_Backtab, _SHIFT)
    before = counted(shown)[0]

    def answer(picker: Picker) -> None:
        settle()
        for which in (Key.Key_A, Key.Key_L, Key.Key_Return):
            QTest.keyClick(picker.windowHandle(), which)

    with answering(Picker, answer):
        key(Key.Key_P)
    assert shown.workspace.opened
    assert next(iter(shown.workspace.opened.quotations)).speaker, "the dialog made a speaker"
    assert counted(shown)[0] == before + 4


def test_the_count_is_kept_with_the_document_when_it_is_left(shown: MainWindow) -> None:
    key(Key.Key_Tab)
    key(Key.Key_Return)
    key(Key.Key_N)
    assert counted(shown) == (0, 0), "the other document begins anew"
    key(Key.Key_Right)
    key(Key.Key_B)
    assert counted(shown) == (3, 0), "with the key that left it; the key without an act has no place"


def test_the_count_is_shown_and_can_be_switched_off(shown: MainWindow) -> None:
    key(Key.Key_Tab)
    key(Key.Key_Return)
    wait_for(lambda: shown.status.labour.text().startswith("2 keys, 0 clicks, 2.0 a quotation, 0:0"))
    shown.actions_by_id["count_labour"].trigger()
    key(Key.Key_Right)
    assert counted(shown) == (2, 0)
    assert shown.status.labour.text() == ""
    shown.actions_by_id["count_labour"].trigger()
    key(Key.Key_Right)
    assert counted(shown) == (3, 0)


def test_nothing_is_counted_before_somebody_wants_it(window, tmp_path: Path) -> None:
    shown = window(make_project(tmp_path / "p.qca", {"a": TEXT}, suggestions=SUGGESTIONS))
    back_to(shown)
    wait_for(lambda: shown.findChild(LabourMeter))
    key(Key.Key_Tab)
    key(Key.Key_Return)
    assert counted(shown) == (0, 0)
    assert shown.status.labour.text() == ""
    shown.subjects.labour.keep()
    assert shown.workspace.project.effort(shown.workspace.opened.document) == Effort()
    shown.actions_by_id["count_labour"].trigger()
    key(Key.Key_Right)
    assert counted(shown) == (1, 0)


def test_an_effort_is_told_in_words() -> None:
    assert words(Effort(130, 23, 4), 9) == "23 keys, 4 clicks, 3.0 a quotation, 2:10 min"
    assert words(Effort(0, 1, 1), 0) == "1 key, 1 click, 0:00 min"


def test_an_export_has_the_time_on_the_open_document_so_far(
    shown: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [1000.0]
    monkeypatch.setattr("annotator.ui.shell.effort_meter.time.monotonic", lambda: now[0])
    for which in (Key.Key_Tab, Key.Key_Return, Key.Key_Right, Key.Key_Right):
        key(which)
        now[0] += 40
    kept: list[Effort] = []

    def look(dialog: ExportDialog) -> None:
        project = shown.workspace.project
        kept.append(project.effort(shown.workspace.opened.document))
        press(dialog, Key.Key_Escape)

    with answering(ExportDialog, look):
        shown.actions_by_id["export"].trigger()
    assert kept[0].seconds == 120
    assert shown.subjects.labour.effort.seconds == 120, "nothing is counted twice"
