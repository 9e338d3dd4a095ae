"""The reading place, which stays where the text of the open document is replaced by another version."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QPoint

from annotator.domain.span import Span

if TYPE_CHECKING:
    from annotator.ui.article.view import ArticleView
    from annotator.ui.session.workspace import Workspace


class _Place(NamedTuple):
    """A place in a text: the caret, None if nobody has placed it, and the first visible character."""

    document: str
    text: str
    caret: int | None
    top: int


class ReadingPlace(QObject):
    """Notes the place when a document is left, and goes back to it when the same one is shown again."""

    def __init__(self, article: ArticleView, workspace: Workspace) -> None:
        super().__init__(article)
        self._article = article
        self._workspace = workspace
        self._place: _Place | None = None
        workspace.leaving.connect(self._note)
        workspace.document_opened.connect(self._go_back)

    def _note(self) -> None:
        opened, article = self._workspace.opened, self._article
        if opened is None:
            self._place = None
            return
        caret = article.caret() if article.is_caret_placed() else None
        top = article.point_at(QPoint(0, 0)) if article.verticalScrollBar().value() else 0
        self._place = _Place(opened.document.id, article.text, caret, top)

    def _go_back(self) -> None:
        place, opened = self._place, self._workspace.opened
        if place is None or opened is None or place.document != opened.document.id:
            return
        text = opened.document.text
        if place.caret is not None:
            self._article.place_caret(carried(place.text, text, place.caret))
        if place.top and text:
            top = min(carried(place.text, text, place.top), len(text) - 1)
            self._article.bring_into_view(Span(top, top + 1))


def carried(old: str, new: str, place: int) -> int:
    """Return the place in a new text of a place in the old one, by what both begin and end with."""
    begins = _shared(old, new)
    if place <= begins:
        return place
    ends = _shared(old[::-1], new[::-1])
    return max(begins, place + len(new) - len(old)) if place >= len(old) - ends else min(place, len(new))


def _shared(text: str, other: str) -> int:
    """Return the length of the beginning that two texts share."""
    least, most = 0, min(len(text), len(other))
    while least < most:
        middle = (least + most + 1) // 2
        if text[least:middle] == other[least:middle]:
            least = middle
        else:
            most = middle - 1
    return least
