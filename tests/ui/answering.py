"""Answering the dialogs that an act opens: they have an event loop of their own, so a timer answers them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from annotator.ui.dialogs.findings import FindingsPicker
from annotator.ui.shell.main_window import MainWindow
from tests.ui.driving import press, settle

W = TypeVar("W", bound=QWidget)
_PATIENCE = 5.0  # seconds; a dialog that nobody answers must not hang the tests


@contextmanager
def looking(look: Callable[[], None], milliseconds: int) -> Iterator[None]:
    """Call a function again and again while what is inside, or an event loop within it, is running."""
    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(milliseconds)
    try:
        yield
    finally:
        timer.stop()


@contextmanager
def answering(kind: type[W], answer: Callable[[W], object], patience: float = _PATIENCE) -> Iterator[None]:
    """Answer the first modal dialog of a kind that comes up inside; that none came is a failure.

    `patience`: seconds after which another dialog, or one that is still there, is a failure.
    """
    seen: list[bool] = []
    failures: list[BaseException] = []
    deadline = time.monotonic() + patience

    def look() -> None:
        box = QApplication.activeModalWidget()
        if box is None:
            return
        if isinstance(box, kind) and box.isActiveWindow() and not seen:
            seen.append(True)
            try:
                answer(box)
            except BaseException as error:  # noqa: BLE001  (raised below, outside of Qt)
                failures.append(error)
                box.close()
        elif time.monotonic() > deadline:
            failures.append(AssertionError(f"{type(box).__name__} “{box.windowTitle()}” was not answered"))
            box.close()

    with looking(look, 5):
        yield
    if failures:
        raise failures[0]
    assert seen, f"no {kind.__name__} came up"


def back_to(window: MainWindow) -> None:
    """Give the window the focus again: after a dialog the offscreen platform leaves it with nobody."""
    window.activateWindow()
    window.article.setFocus()
    settle()


def done_all_the_same(window: MainWindow) -> None:
    """Mark the document done although something is left open in it."""
    with answering(
        FindingsPicker,
        lambda picker: press(picker.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier),
    ):
        press(window.article, "d")
    back_to(window)


def wait_for(true: Callable[[], object], seconds: float = 15.0) -> None:
    """Let the event loop run until something is true; that it never becomes so is a failure."""
    deadline = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < deadline, "it never came"
        QTest.qWait(10)


@contextmanager
def no_dialog() -> Iterator[None]:
    """Close each dialog that comes up inside; that one came is a failure."""
    seen: list[str] = []

    def look() -> None:
        if box := QApplication.activeModalWidget():
            seen.append(f"{type(box).__name__} “{box.windowTitle()}”")
            box.close()

    with looking(look, 20):
        yield
    assert not seen
