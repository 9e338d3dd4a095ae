"""The thread that lists annotations across documents; rows can be read while others are still looked for."""

from __future__ import annotations

import time
from contextlib import closing
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal

from annotator.domain.errors import AnnotatorError
from annotator.project.jobs.annotation_lists import AnnotationLister
from annotator.project.jobs.reading_connection import Interrupted
from annotator.ui.background.interrupted_reading import PAUSE

if TYPE_CHECKING:
    from annotator.domain.annotation_query import AnnotationQuery, Order
    from annotator.project import Project


@dataclass(frozen=True)
class Listing:
    """A list to be made; `number` identifies it in the answers."""

    number: int
    query: AnnotationQuery
    order: Order


@dataclass(frozen=True)
class _Sorted:
    order: Order


@dataclass(frozen=True)
class _Rows:
    first: int
    count: int


class _Stop:
    """Nothing more is to be looked for; what is found stays."""


class _Step:
    """A step of the list at work, which nobody asks for."""


_Request = Listing | _Sorted | _Rows | _Stop


class ListingThread(QThread):
    """Makes the newest list that is asked for; between two steps it reads the rows that are asked for."""

    progressed = Signal(int, object)  # number of the list, Progress
    rows_read = Signal(int, int, object)  # number, the first row, list[Listed | None]
    months_counted = Signal(int, object)  # number, list[tuple[str, int]]
    failed = Signal(int, object)  # number, Exception

    def __init__(self, project: Project, parent: QObject) -> None:
        super().__init__(parent)
        self._project = project
        self._asked: SimpleQueue[_Request | None] = SimpleQueue()
        self._lister: AnnotationLister | None = None
        self._number = 0
        self._is_at_work = False

    def make(self, listing: Listing) -> None:
        """Make a list from now on, in place of the one before."""
        self._ask(listing)

    def sort(self, order: Order) -> None:
        """Bring the list into another order."""
        self._ask(_Sorted(order))

    def read(self, first: int, count: int) -> None:
        """Read some rows from one (from 0)."""
        self._asked.put(_Rows(first, count))

    def leave(self) -> None:
        """Look for no more, and sort what is found; while it is sorted, leave that, too."""
        self._ask(_Stop())

    def stop(self) -> None:
        """Stop the thread and wait for its end."""
        self._ask(None)
        self.wait()

    def _ask(self, request: Listing | _Sorted | _Stop | None) -> None:
        self._asked.put(request)
        if (lister := self._lister) is not None:
            lister.interrupt()
        if request is not None and not self.isRunning():
            self.start()

    def run(self) -> None:
        """Work on what is asked for until nothing is any more."""
        try:
            with closing(AnnotationLister(self._project)) as lister:
                self._lister = lister
                try:
                    self._work(lister)
                finally:
                    self._lister = None
        except Exception as error:  # noqa: BLE001 - our own mistakes are raised where they can be shown
            self.failed.emit(self._number, error)

    def _work(self, lister: AnnotationLister) -> None:
        while True:
            request: _Request | _Step | None
            try:
                request = self._asked.get_nowait() if self._is_at_work else self._asked.get()
            except Empty:
                request = _Step()
            if request is None:
                return
            self._do_until_done(lister, request)

    def _do_until_done(self, lister: AnnotationLister, request: _Request | _Step) -> None:
        """Do what is asked; after an act again, unless something newer is asked."""
        while True:
            try:
                self._do(lister, request)
            except Interrupted:
                time.sleep(PAUSE)
                if isinstance(request, _Step):
                    return  # the loop comes back to it, behind what was asked meanwhile
            except AnnotatorError as error:
                self._is_at_work = False
                self.failed.emit(self._number, error)
                return
            else:
                return

    def _do(self, lister: AnnotationLister, request: _Request | _Step) -> None:
        if isinstance(request, _Step):
            progress = lister.step()
            self._is_at_work = not progress.is_complete
            self.progressed.emit(self._number, progress)
            if progress.is_complete:
                self.months_counted.emit(self._number, lister.months())
        elif isinstance(request, Listing):
            self._number = request.number
            lister.begin(request.query, request.order)
            self._is_at_work = True
        elif isinstance(request, _Sorted):
            lister.order_by(request.order)
            self._is_at_work = True
        elif isinstance(request, _Rows):
            rows = lister.rows(request.first, request.count)
            self.rows_read.emit(self._number, request.first, rows)
        else:
            self._is_at_work = lister.leave() and self._is_at_work
