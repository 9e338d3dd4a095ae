"""In the measured process: when a viewport is painted.

Painted means that the event loop has delivered the paint event and what else the window had to repaint, and
flushed it: what a person waits for. ``viewport().repaint()`` would leave out the panels that change too.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QAbstractSlider, QWidget

_DEADLINE = 60.0


class PaintWatch(QObject):
    """Calls back once each time a whole viewport has been painted and flushed."""

    def __init__(self, view: QAbstractScrollArea, painted: Callable[[], None]) -> None:
        super().__init__(view)
        self._viewport: QWidget = view.viewport()
        self._painted = painted
        self._viewport.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note that painting begins; an event of high priority comes as soon as all of it is done."""
        if event.type() == QEvent.Type.Paint and event.rect().contains(self._viewport.rect()):  # type: ignore[attr-defined]
            QCoreApplication.postEvent(
                self, QEvent(QEvent.Type.User), Qt.EventPriority.HighEventPriority.value
            )
        return False

    def customEvent(self, event: QEvent) -> None:
        """Say that painting is over."""
        self._painted()


class Stopwatch:
    """Times acts up to the end of the painting they cause."""

    def __init__(self, view: QAbstractScrollArea) -> None:
        self._view = view
        self._ended: float | None = None
        self._watch = PaintWatch(view, self._note)

    def _note(self) -> None:
        if self._ended is None:
            self._ended = time.perf_counter()

    def seconds(self, act: Callable[[], object]) -> float:
        """Perform an act and return the time until the viewport has been painted after it."""
        settle()
        started = time.perf_counter()
        act()
        self._ended = None
        # Joins what the act has left to repaint, and lets a floor without an act repaint as much.
        self._view.viewport().update()
        while self._ended is None:
            QCoreApplication.processEvents()
            if time.perf_counter() - started > _DEADLINE:
                raise TimeoutError("The viewport was not painted.")
        return self._ended - started


def page_on(view: QAbstractScrollArea) -> None:
    """Scroll on by a page.

    Raises
    ------
    ValueError: the view is at its end.
    """
    bar = view.verticalScrollBar()
    before = bar.value()
    bar.triggerAction(QAbstractSlider.SliderAction.SliderPageStepAdd)
    if bar.value() == before:
        raise ValueError("There is no further page.")


def settle(seconds: float = 0.03) -> None:
    """Let timers and late layouts of what was done before run out."""
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        QCoreApplication.processEvents()


def end_at_mistakes() -> None:
    """End the process at any exception that the program would tell in a dialog, which would wait forever."""

    def hook(kind: type[BaseException], error: BaseException, trace: object) -> None:
        sys.__excepthook__(kind, error, trace)  # type: ignore[arg-type]
        sys.stderr.flush()
        os._exit(1)

    sys.excepthook = hook
