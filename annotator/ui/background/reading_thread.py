"""The thread of searches and filters: SQLite releases Python's lock, so the window does not wait."""

from __future__ import annotations

import time
from contextlib import closing
from dataclasses import dataclass, field
from queue import SimpleQueue
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, QThread, Signal

from annotator.domain.errors import AnnotatorError
from annotator.domain.search_query import Query
from annotator.domain.understood_query import UnderstoodQuery
from annotator.domain.work_order import WorkOrder
from annotator.project.jobs.search import Searcher
from annotator.project.opened.document_order import Sort
from annotator.ui.background.interrupted_reading import GivenUp, insist

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from annotator.domain.document_filter import DocumentFilter
    from annotator.domain.search_query import Query
    from annotator.project import Project
    from annotator.project.jobs.search import Hit

T = TypeVar("T")
R = TypeVar("R", bound="Numbered")

PAGE = 100
_SNIPPETS = 10  # snippets read at a time, so that the first ones do not wait for a book among the last
_FIRST = 2_000  # documents read first, so that some rows are there at once
_SLICE = (
    50_000  # documents read at a time at most: some 50 ms, or 0.3 s where rows of annotations are counted
)
_TOLD = 0.2  # seconds between two words on the progress


class Numbered(Protocol):
    """A request; `number` identifies it in the answers."""

    @property
    def number(self) -> int:
        """Return the number."""


@dataclass(frozen=True)
class Request:
    """A query and the position after which to search; `number` identifies it in the answers."""

    number: int
    query: Query
    after: int = 0
    is_counted: bool = False  # whether the number of hits is known


@dataclass(frozen=True)
class ListRequest:
    """A list of documents; `number` identifies it in the answers."""

    number: int
    chosen: DocumentFilter
    sort: Sort = field(default_factory=Sort)
    work: WorkOrder = field(default_factory=WorkOrder)

    @property
    def is_as_imported(self) -> bool:
        """Tell whether the documents come as imported, so that the first ones can be shown at once."""
        return self.sort == Sort() and self.work.rule == "imported"


class ReadingThread(QThread, Generic[R]):
    """Answers the newest request; cancels an older one that is running."""

    failed = Signal(int, object)  # number, Exception

    def __init__(self, project: Project, parent: QObject) -> None:
        super().__init__(parent)
        self._project = project
        self._asked: SimpleQueue[R | None] = SimpleQueue()
        self._searcher: Searcher | None = None

    def ask(self, request: R | None) -> None:
        """Look for something from now on; None: for nothing any more."""
        self._asked.put(request)
        self._project.database.gate.stop_reading()
        if self._searcher is not None:
            self._searcher.stop_sorting()
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
                self._searcher = searcher
                while request := self._asked.get():
                    number = request.number
                    self._try_to_answer(searcher, request)
        except Exception as error:  # noqa: BLE001 - our own mistakes are raised where they can be shown
            self.failed.emit(number, error)
        finally:
            self._searcher = None

    def _try_to_answer(self, searcher: Searcher, request: R) -> None:
        try:
            self._answer(searcher, request)
        except GivenUp:  # for a newer request
            return
        except AnnotatorError as error:
            self.failed.emit(request.number, error)

    def _answer(self, searcher: Searcher, request: R) -> None:
        """Emit the answer."""
        raise NotImplementedError

    def _insist(self, step: Callable[[], T]) -> T:
        """Return the answer; ask again after each interruption unless there is a newer request."""
        return insist(step, self._asked.empty)


class SearchThread(ReadingThread[Request]):
    """Finds words, and annotations by the fields of a search."""

    understood = Signal(int, object)  # number of the request, UnderstoodQuery
    hits_found = Signal(int, object)  # number, list[Hit]: the next ones
    looked = Signal(int, int, int)  # number, position of the last document looked at, of the last one of all
    page_ended = Signal(int, int, bool)  # number, position after which to go on, whether there are no more
    snipped = Signal(int, object)  # number, dict[int, Snippet] by position
    counted = Signal(int, int)  # number, number of all documents found

    def __init__(self, project: Project, parent: QObject) -> None:
        super().__init__(project, parent)
        self._understood: tuple[Query, UnderstoodQuery] | None = None  # of the pages of one query

    def _answer(self, searcher: Searcher, request: Request) -> None:
        if request.query.is_of_words:
            self._find_words(searcher, request, request.query)
        else:
            self._find_fields(searcher, request, request.query)

    def _find_words(self, searcher: Searcher, request: Request, query: Query) -> None:
        number = request.number
        if not request.after:
            self.understood.emit(number, UnderstoodQuery(query))
        hits = self._insist(lambda: searcher.hits(query, request.after, PAGE))
        self.hits_found.emit(number, hits)
        self.page_ended.emit(number, hits[-1].position if hits else request.after, len(hits) < PAGE)
        self._snip(searcher, number, query, hits)
        if len(hits) == PAGE and not request.is_counted:
            self.counted.emit(number, self._insist(lambda: searcher.count(query)))

    def _find_fields(self, searcher: Searcher, request: Request, query: Query) -> None:
        number, after = request.number, request.after
        if not after or self._understood is None or self._understood[0] != query:
            self._understood = (query, self._insist(lambda: searcher.understand(query)))
            self.understood.emit(number, self._understood[1])
        understood, last = self._understood[1], searcher.last()
        hits: list[Hit] = []
        is_end = False
        told = time.monotonic()
        while len(hits) < PAGE and not is_end:
            looked = self._insist(lambda start=after: searcher.look(understood, start))  # type: ignore[misc]
            after, is_end = looked.until, looked.is_end
            if looked.hits:
                hits += looked.hits
                self.hits_found.emit(number, looked.hits)
            if time.monotonic() - told > _TOLD:
                told = time.monotonic()
                self.looked.emit(number, after, last)
        self.page_ended.emit(number, after, is_end)
        if not understood.finds:
            self._snip(searcher, number, query, hits)

    def _snip(self, searcher: Searcher, number: int, query: Query, hits: Sequence[Hit]) -> None:
        """Emit the words around the first hit of each document."""
        for first in range(0, len(hits), _SNIPPETS):
            positions = [hit.position for hit in hits[first : first + _SNIPPETS]]
            snippets = self._insist(lambda wanted=positions: searcher.snippets(query, wanted))  # type: ignore[misc]
            self.snipped.emit(number, dict(zip(positions, snippets, strict=True)))


class ListThread(ReadingThread[ListRequest]):
    """Filters and sorts documents, some thousands at a time, so that acts come between."""

    arrived = Signal(int, object, bool)  # number of the request, list[int]: positions, whether all are read
    progressed = Signal(int, int, int)  # number, documents looked at, of how many
    listed = Signal(int, object)  # number, Listing: of a request whose documents are sorted

    def _answer(self, searcher: Searcher, request: ListRequest) -> None:
        if request.is_as_imported:
            self._filter(searcher, request)
        else:
            self._sort(searcher, request)

    def _filter(self, searcher: Searcher, request: ListRequest) -> None:
        conditions, last = self._insist(lambda: searcher.conditions(request.chosen)), searcher.last()
        for after, until in _slices(last):
            matching = self._insist(
                lambda a=after, u=until: searcher.positions(conditions, a, u)  # type: ignore[misc]
            )
            self.arrived.emit(request.number, matching, until == last)

    def _sort(self, searcher: Searcher, request: ListRequest) -> None:
        sorting = self._insist(lambda: searcher.sorting(request.chosen, request.sort, request.work))
        last = searcher.last()
        for after, until in _slices(last):
            self._insist(lambda a=after, u=until: searcher.gather(sorting, a, u))  # type: ignore[misc]
            self.progressed.emit(request.number, until, last)
        self.listed.emit(request.number, self._insist(lambda: searcher.sorted(sorting)))


def _slices(last: int) -> Iterator[tuple[int, int]]:
    """Yield positions after which and up to which documents are read: few at first, then more and more."""
    after, size = 0, _FIRST
    while after < last:
        until = min(after + min(size, _SLICE), last)
        yield after, until
        after, size = until, 2 * size
