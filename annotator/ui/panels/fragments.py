"""Fragments dragged from quotation to quotation: their data and their drop targets."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QMimeData, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QLabel

from annotator.domain.span import Span
from annotator.domain.translation import tr
from annotator.ui.panels.rows_view import RowsView

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
    from PySide6.QtWidgets import QWidget

    from annotator.ui.models.cards import CardModel
    from annotator.ui.session.items import Current

_MIME = "application/x-quote-claim-annotator-fragment"


@dataclass(frozen=True)
class Fragment:
    """A fragment of the content of a quotation."""

    document: str
    quotation: str
    span: Span

    def to_mime(self) -> QMimeData:
        """Return the data for a drag; no other program knows the type."""
        data = QMimeData()
        plain = {"document": self.document, "quotation": self.quotation, "span": list(self.span)}
        data.setData(_MIME, json.dumps(plain).encode())
        return data

    @classmethod
    def from_mime(cls, data: QMimeData) -> Fragment | None:
        """Return the dragged fragment, None for other data."""
        if not data.hasFormat(_MIME):
            return None
        try:
            plain = json.loads(bytes(data.data(_MIME).data()))
            start, end = plain["span"]
            return cls(str(plain["document"]), str(plain["quotation"]), Span(int(start), int(end)))
        except (ValueError, KeyError, TypeError):
            return None  # another program's data of the same type


class CardRows(RowsView):
    """The list of cards; a fragment can be dropped on the card of a quotation."""

    fragment_dropped = Signal(object, object)  # Fragment, Current: the target quotation

    def __init__(self, row_height: int, name: str, parent: QWidget | None = None) -> None:
        super().__init__(row_height, name, parent)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.under_drag: QPersistentModelIndex | None = None

    def _taker(self, event: QDropEvent) -> Current | None:
        """Return the quotation under a dragged fragment, if it can take the fragment."""
        fragment, index = Fragment.from_mime(event.mimeData()), self.indexAt(event.position().toPoint())
        if fragment is None or not index.isValid():
            return None
        current = cast("CardModel", self.model()).current_at(index.row())
        takes = current.kind == "quotation" and current.id != fragment.quotation
        return current if takes else None

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take fragments."""
        event.setAccepted(Fragment.from_mime(event.mimeData()) is not None)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Mark the card that would take the fragment."""
        taker = self._taker(event)
        self._mark(event if taker else None)
        event.setAccepted(taker is not None)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Mark no card."""
        self._mark(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Announce the drop on a card."""
        taker, fragment = self._taker(event), Fragment.from_mime(event.mimeData())
        self._mark(None)
        event.setAccepted(taker is not None)
        if taker is not None:
            self.fragment_dropped.emit(fragment, taker)

    def _mark(self, event: QDragMoveEvent | None) -> None:
        row = self.indexAt(event.position().toPoint()) if event else None
        self.under_drag = QPersistentModelIndex(row) if row else None
        self.viewport().update()


class NewQuotationArea(QLabel):
    """The area that turns a dropped fragment into a new quotation; visible during a drag."""

    fragment_dropped = Signal(object)  # Fragment

    def __init__(self) -> None:
        super().__init__(tr("Drop here: a quotation of its own"))
        self.setProperty("role", "drop")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAcceptDrops(True)
        self.hide()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take fragments."""
        event.setAccepted(Fragment.from_mime(event.mimeData()) is not None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Announce the dropped fragment."""
        fragment = Fragment.from_mime(event.mimeData())
        event.setAccepted(fragment is not None)
        if fragment is not None:
            self.fragment_dropped.emit(fragment)
