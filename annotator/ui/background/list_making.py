"""Lists of documents that a thread makes, one at a time, with progress."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from annotator.domain.errors import AnnotatorError
from annotator.ui.background.reading_thread import ListRequest, ListThread

if TYPE_CHECKING:
    from annotator.domain.document_filter import DocumentFilter
    from annotator.domain.work_order import WorkOrder
    from annotator.project import Project
    from annotator.project.opened.document_order import Listing, Sort


class ListMaking(QObject):
    """Makes the newest list that was asked for; answers to older ones are dropped.

    Attributes
    ----------
    progress: the share of the documents that were looked at for the list, None once it is whole.
    """

    arrived = Signal(
        object, bool
    )  # list[int]: further positions of a list that is not sorted, whether it is whole
    listed = Signal(object)  # Listing: the whole of a sorted list
    progressed = Signal()
    refused = Signal(object)  # AnnotatorError

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.progress: float | None = None
        self._thread: ListThread | None = None
        self._ending: list[ListThread] = []
        self._number = 0

    def begin(self, project: Project, chosen: DocumentFilter, sort: Sort, work: WorkOrder) -> None:
        """Make a list instead of the one that is being made."""
        self._number += 1
        self.progress = 0.0
        if self._thread is None or self._thread.isFinished():
            self._thread = ListThread(project, self)
            self._thread.arrived.connect(self._on_arrived)
            self._thread.progressed.connect(self._on_progressed)
            self._thread.listed.connect(self._on_listed)
            self._thread.failed.connect(self._on_failed)
        self._thread.ask(ListRequest(self._number, chosen, sort, work))

    def give_up(self) -> None:
        """Drop what is being made."""
        self._number += 1
        if self.progress is not None and self._thread is not None:
            self._thread.ask(None)
            self._ending.append(self._thread)  # it ends by itself, and answers nothing more
            self._thread = None
        self.progress = None

    def stop(self) -> None:
        """End all threads, since their project is closed."""
        self.give_up()
        for thread in (*self._ending, *([self._thread] if self._thread is not None else [])):
            thread.stop()
            thread.deleteLater()
        self._thread = None
        self._ending.clear()

    @Slot(int, object, bool)
    def _on_arrived(self, number: int, positions: list[int], is_last: bool) -> None:
        if number == self._number:
            self.progress = None if is_last else self.progress
            self.arrived.emit(positions, is_last)

    @Slot(int, int, int)
    def _on_progressed(self, number: int, done: int, total: int) -> None:
        if number == self._number:
            self.progress = done / max(1, total)
            self.progressed.emit()

    @Slot(int, object)
    def _on_listed(self, number: int, made: Listing) -> None:
        if number == self._number:
            self.progress = None
            self.listed.emit(made)

    @Slot(int, object)
    def _on_failed(self, number: int, error: Exception) -> None:
        if not isinstance(error, AnnotatorError):
            raise error
        if number == self._number:
            self.progress = None
        self.refused.emit(error)
