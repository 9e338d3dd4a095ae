"""In the measured process: when a viewport is painted.

Painted means that the window has delivered the paint event and what else it had to repaint with it, and flushed
that: what the eyes are on. What the program paints after it, such as the panels beside the article, is in
``Stopwatch.all_seconds``.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QAbstractSlider, QWidget

_DEADLINE = 60.0
_QUIET = 0.03  # seconds without work, after which there is none left of an act
_WORK = 0.0002


class PaintWatch(QObject):
    """Calls back once each time a whole viewport has been painted and flushed."""

    def __init__(self, view: QAbstractScrollArea, painted: Callable[[], None]) -> None:
        super().__init__(view)
        self._viewport: QWidget = view.viewport()
        self._window = view.window()
        self._painted = painted
        self._seen = False
        self._viewport.installEventFilter(self)
        self._window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note the painting; it is over, and on the screen, when the window has done its update."""
        if event.type() == QEvent.Type.Paint and watched is self._viewport:
            if event.rect().contains(self._viewport.rect()):  # type: ignore[attr-defined]
                self._seen = True
                QTimer.singleShot(0, self._tell)  # a window that comes up paints without a request
        elif event.type() == QEvent.Type.UpdateRequest and watched is self._window:
            watched.event(event)
            self._tell()
            return True
        return False

    def _tell(self) -> None:
        if self._seen:
            self._seen = False
            self._painted()


class Stopwatch:
    """Times acts up to the end of the painting of a view that they cause."""

    def __init__(self, view: QAbstractScrollArea) -> None:
        self._view = view
        self._ended: float | None = None
        self.all_seconds = 0.0  # of the last act, until the panels beside were painted, too
        self._watch = PaintWatch(view, self._note)

    def _note(self) -> None:
        if self._ended is None:
            self._ended = time.perf_counter()

    def seconds(self, act: Callable[[], object]) -> float:
        """Perform an act and return the time until the viewport has been painted after it."""
        last_work(time.perf_counter())  # what the act before has left is not this one's
        started = time.perf_counter()
        act()
        self._ended = None
        # Joins what the act has left to repaint, and lets a floor without an act repaint as much.
        self._view.viewport().update()
        while self._ended is None:
            QCoreApplication.processEvents()
            if time.perf_counter() - started > _DEADLINE:
                raise TimeoutError("The viewport was not painted.")
        self.all_seconds = last_work(self._ended) - started
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


def last_work(since: float) -> float:
    """Return when the event loop had its last work of any length; wait until there is none."""
    last = since
    while time.perf_counter() - last < _QUIET:
        before = time.perf_counter()
        QCoreApplication.processEvents()
        if time.perf_counter() - before > _WORK:
            last = time.perf_counter()
    return last


def end_at_mistakes() -> None:
    """End the process at any exception that the program would tell in a dialog, which would wait forever."""

    def hook(kind: type[BaseException], error: BaseException, trace: object) -> None:
        sys.__excepthook__(kind, error, trace)  # type: ignore[arg-type]
        sys.stderr.flush()
        os._exit(1)

    sys.excepthook = hook
