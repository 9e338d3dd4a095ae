"""The search for the same quotation in other documents, beside the window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from annotator.ui.background.reading_thread import ReadingThread

if TYPE_CHECKING:
    from annotator.project.jobs.alike import AlikeSearch
    from annotator.project.jobs.search import Searcher

_SLICE = 5  # documents looked at in one step, of some 10 ms


@dataclass(frozen=True)
class AlikeRequest:
    """A quotation to look for; `number` identifies it in the answers."""

    number: int
    alike: AlikeSearch


class AlikeThread(ReadingThread[AlikeRequest]):
    """Looks for a quotation in the documents that have some of its words."""

    looked = Signal(int, int, int)  # number of the request, documents looked at, of how many
    ended = Signal(int, object)  # number, list[AlikePlace] in the order of the documents

    def _answer(self, searcher: Searcher, request: AlikeRequest) -> None:
        alike = request.alike
        for run in alike.runs:
            self._insist(lambda words=run: searcher.gather_alike(alike, words))  # type: ignore[misc]
        places, positions = [], alike.positions
        for start in range(0, len(positions), _SLICE):
            looked = positions[start : start + _SLICE]
            places += self._insist(lambda part=looked: searcher.look_alike(alike, part))  # type: ignore[misc]
            self.looked.emit(request.number, start + len(looked), len(positions))
        self.ended.emit(request.number, sorted(places, key=lambda place: place.position))
