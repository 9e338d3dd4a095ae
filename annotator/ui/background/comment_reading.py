"""The thread that reads lists of comments."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from annotator.ui.background.reading_thread import PAGE, ReadingThread

if TYPE_CHECKING:
    from annotator.domain.thread_query import ThreadQuery
    from annotator.project.jobs.search import Searcher
    from annotator.store.threads import Listed


@dataclass(frozen=True)
class CommentRequest:
    """A query and the last thread that is known; `number` identifies it in the answers."""

    number: int
    query: ThreadQuery
    last: Listed | None = None


class CommentThread(ReadingThread[CommentRequest]):
    """Reads threads of comments, a page at a time."""

    # Number of the request; list[Listed]: at most PAGE; with the first page, how many more are on the layers
    # of other annotators.
    found = Signal(int, object, int)

    def _answer(self, searcher: Searcher, request: CommentRequest) -> None:
        page = self._insist(lambda: searcher.threads(request.query, request.last, PAGE))
        is_first = request.last is None
        others = self._insist(lambda: searcher.threads_of_others(request.query)) if is_first else 0
        self.found.emit(request.number, page, others)
