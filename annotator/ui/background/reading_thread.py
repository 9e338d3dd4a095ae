"""The thread of searches and filters: SQLite releases Python's lock, so the window does not wait."""

from __future__ import annotations

import time
from contextlib import closing, suppress
from dataclasses import dataclass
from queue import SimpleQueue
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QThread, Signal

from annotator.domain.errors import AnnotatorError
from annotator.domain.search_query import Query
from annotator.project.jobs.search import Interrupted, Searcher
from annotator.domain.document_filter import DocumentFilter

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.project import Project

T = TypeVar("T")

PAGE = 100
_SNIPPETS = 10  # snippets read at a time, so that the first ones do not wait for a book among the last
_SLICE = 50_000  # documents filtered at a time, in about 50 ms
_PAUSE = 0.02  # seconds left to an act that has interrupted a search


class _GivenUp(Exception):
    """A newer request has come."""


@dataclass(frozen=True)
class Request:
    """A query and the position after which to search; `number` identifies it in the answers."""

    number: int
    query: Query | DocumentFilter
    after: int = 0
    is_counted: bool = False  # whether the number of hits is known


class ReadingThread(QThread):
    """Answers the newest request; cancels an older one that is running."""

    failed = Signal(int, object)  # number, Exception

    def __init__(self, project: Project, parent: QObject) -> None:
        super().__init__(parent)
        self._project = project
        self._asked: SimpleQueue[Request | None] = SimpleQueue()

    def ask(self, request: Request | None) -> None:
        """Look for something from now on; None: for nothing any more."""
        self._asked.put(request)
        self._project.database.gate.stop_reading()
        if not self.isRunning() and request is not None:
            self.start()

    def stop(self) -> None:
        """Stop the thread and wait for its end."""
        self.ask(None)
        self.wait()

    def run(self) -> None:
        """Answer requests until there are none."""
        number = 0
        try:
            with closing(Searcher(self._project)) as searcher:
                while request := self._asked.get():
                    number = request.number
                    with suppress(_GivenUp):
                        self._answer(searcher, request)
        except Exception as error:  # noqa: BLE001 - our own mistakes are raised where they can be shown
            self.failed.emit(number, error)

    def _answer(self, searcher: Searcher, request: Request) -> None:
        """Emit the answer."""
        raise NotImplementedError

    def _insist(self, step: Callable[[], T]) -> T:
        """Return the answer; ask again after each interruption unless there is a newer request."""
        while self._asked.empty():
            try:
                return step()
            except Interrupted:  # an act or a newer request has interrupted it
                time.sleep(_PAUSE)
        raise _GivenUp


class SearchThread(ReadingThread):
    """Finds words."""

    hits_found = Signal(int, object)  # number of the request, list[Hit]: at most PAGE
    snipped = Signal(int, object)  # number, dict[int, Snippet] by position
    counted = Signal(int, int)  # number, number of all documents found

    def _answer(self, searcher: Searcher, request: Request) -> None:
        number, query = request.number, request.query
        assert isinstance(query, Query)
        try:
            hits = self._insist(lambda: searcher.hits(query, request.after, PAGE))
            self.hits_found.emit(number, hits)
            for first in range(0, len(hits), _SNIPPETS):
                positions = [hit.position for hit in hits[first : first + _SNIPPETS]]
                snippets = self._insist(lambda wanted=positions: searcher.snippets(query, wanted))  # type: ignore[misc]
                self.snipped.emit(number, dict(zip(positions, snippets, strict=True)))
            if len(hits) == PAGE and not request.is_counted:
                self.counted.emit(number, self._insist(lambda: searcher.count(query)))
        except AnnotatorError as error:
            self.failed.emit(number, error)


class FilterThread(ReadingThread):
    """Filters documents, some thousands at a time, so that the first ones are shown at once."""

    arrived = Signal(int, object, bool)  # number of the request, list[int]: positions, whether all are read

    def _answer(self, searcher: Searcher, request: Request) -> None:
        chosen, last = request.query, searcher.last()
        assert isinstance(chosen, DocumentFilter)
        try:
            for after in range(0, last, _SLICE):
                until = min(after + _SLICE, last)
                matching = self._insist(lambda a=after, u=until: searcher.positions_matching(chosen, a, u))  # type: ignore[misc]
                self.arrived.emit(request.number, matching, until == last)
        except AnnotatorError as error:
            self.failed.emit(request.number, error)
