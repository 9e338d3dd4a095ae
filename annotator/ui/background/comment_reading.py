"""The thread that reads lists of comments."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from annotator.domain.errors import AnnotatorError
from annotator.domain.thread_query import ThreadQuery
from annotator.ui.background.reading_thread import PAGE, ReadingThread, Request

if TYPE_CHECKING:
    from annotator.project.jobs.search import Searcher
    from annotator.store.threads import Listed


@dataclass(frozen=True)
class CommentRequest(Request):
    """A query and the last thread that is known."""

    last: Listed | None = None


class CommentThread(ReadingThread):
    """Reads threads of comments, a page at a time."""

    found = Signal(int, object)  # number of the request, list[Listed]: at most PAGE

    def _answer(self, searcher: Searcher, request: Request) -> None:
        assert isinstance(request, CommentRequest)
        query = request.query
        assert isinstance(query, ThreadQuery)
        try:
            page = self._insist(lambda: searcher.threads(query, request.last, PAGE))
            self.found.emit(request.number, page)
        except AnnotatorError as error:
            self.failed.emit(request.number, error)
