"""The names that a search can have: those of speakers, publishers and annotators, read beside the window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.domain.errors import AnnotatorError
from annotator.domain.text_search import folded
from annotator.ui.background.reading_thread import ReadingThread

if TYPE_CHECKING:
    from annotator.domain.search_query import Condition, Term
    from annotator.project import Project
    from annotator.project.jobs.search import Searcher

MOST = 12  # names offered
_SLICE = 20_000  # documents whose publishers are read in one step, of some 50 ms


@dataclass(frozen=True)
class NamesRequest:
    """What is typed of a name in a field; `number` identifies it in the answers."""

    number: int
    condition: Condition


class NamesThread(ReadingThread[NamesRequest]):
    """Finds the names of a field in which a word begins with typed letters."""

    found = Signal(int, object)  # number of the request, list[str]: at most MOST, the likeliest first

    def __init__(self, project: Project, parent: QObject) -> None:
        super().__init__(project, parent)
        self._publishers: set[str] = set()
        self._read_until = 0  # the last document whose publisher is known

    def _answer(self, searcher: Searcher, request: NamesRequest) -> None:
        condition = request.condition
        try:
            if condition.field == "publisher":
                self._find_publishers(searcher, request.number, condition.term)
                return
            if condition.field == "by":
                names = self._insist(searcher.annotators)
                names = [name for name in names if condition.term.pattern.search(folded(name))]
            else:
                names = self._insist(lambda: searcher.speakers_called(condition.term))
            self.found.emit(request.number, likeliest(names, condition.term))
        except AnnotatorError as error:
            self.failed.emit(request.number, error)

    def _find_publishers(self, searcher: Searcher, number: int, term: Term) -> None:
        """Tell what is known already, and again whenever more is."""
        told: list[str] | None = None
        last = searcher.last()
        while True:
            names = [name for name in self._publishers if term.pattern.search(folded(name))]
            if (best := likeliest(names, term)) != told:
                self.found.emit(number, best)
                told = best
            if self._read_until >= last:
                return
            until = min(self._read_until + _SLICE, last)
            self._publishers |= self._insist(lambda end=until: searcher.publishers(self._read_until, end))  # type: ignore[misc]
            self._read_until = until


def likeliest(names: list[str], term: Term) -> list[str]:
    """Return the first names, those that begin with the term before the others."""
    return sorted(
        dict.fromkeys(names),
        key=lambda name: (not term.pattern.match(folded(name)), folded(name), name),
    )[:MOST]
