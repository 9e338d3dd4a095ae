"""The names that a search can have: those of speakers, publishers and annotators, read beside the window."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.domain.text_search import folded
from annotator.ui.background.reading_thread import ReadingThread

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.domain.search_fields import FieldId
    from annotator.domain.search_query import Term
    from annotator.project import Project
    from annotator.project.jobs.search import Searcher

MOST = 12  # names offered
_SLICE = 20_000  # documents whose publishers are read in one step, of some 50 ms


@dataclass(frozen=True)
class NamesRequest:
    """The words that are typed after a field; `number` identifies them in the answers.

    Attributes
    ----------
    term: the typed letters, None for none.
    known: names that need not be read, which are offered, too.
    """

    number: int
    field: FieldId
    term: Term | None
    known: tuple[str, ...] = ()


class NamesThread(ReadingThread[NamesRequest]):
    """Finds the names of a field in which a word begins with typed letters, or the most frequent ones."""

    found = Signal(int, object)  # number of the request, list[str]: at most MOST, the likeliest first

    def __init__(self, project: Project, parent: QObject) -> None:
        super().__init__(project, parent)
        self._publishers: Counter[str] = Counter()
        self._read_until = 0  # the last document whose publisher is known

    def _answer(self, searcher: Searcher, request: NamesRequest) -> None:
        if request.field == "publisher":
            self._find_publishers(searcher, request)
        else:
            self.found.emit(request.number, self._names(searcher, request))

    def _names(self, searcher: Searcher, request: NamesRequest) -> list[str]:
        term = request.term
        if request.field != "speaker":
            read = searcher.annotators if request.field == "by" else partial(searcher.usual_cues, MOST)
            return likeliest([*self._insist(read), *request.known], term)
        if term is None:
            return self._insist(partial(searcher.speakers_most_quoted, MOST))
        names = likeliest(self._insist(partial(searcher.speakers_called, term)), term)
        return names or self._insist(partial(searcher.speakers_like, term))

    def _find_publishers(self, searcher: Searcher, request: NamesRequest) -> None:
        """Tell what is known already, and again whenever more is."""
        told: list[str] | None = None
        last = searcher.last()
        while True:
            by_number = [name for name, _ in self._publishers.most_common()]
            if (best := likeliest(by_number, request.term)) != told:
                self.found.emit(request.number, best)
                told = best
            if self._read_until >= last:
                return
            until = min(self._read_until + _SLICE, last)
            self._publishers.update(
                self._insist(lambda end=until: searcher.publishers(self._read_until, end))  # type: ignore[misc]
            )
            self._read_until = until


def likeliest(names: Iterable[str], term: Term | None) -> list[str]:
    """Return the first names: those that begin with the term before those with it in them, by the alphabet.

    Without a term, return the first ones as they are.
    """
    once = dict.fromkeys(names)
    if term is None:
        return list(once)[:MOST]
    return sorted(
        (name for name in once if term.pattern.search(folded(name))),
        key=lambda name: (not term.pattern.match(folded(name)), folded(name), name),
    )[:MOST]
