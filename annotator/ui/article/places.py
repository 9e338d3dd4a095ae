"""The article as edges, hover, mouse and hit testing see it; imported for types only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData, QObject, QPoint, SignalInstance
    from PySide6.QtWidgets import QScrollBar, QWidget

    from annotator.domain.span import Span
    from annotator.ui.article.lines import ShownLines
    from annotator.ui.article.scene import Scene
    from annotator.ui.session.highlights import Key


class Places(Protocol):
    """An article that tells places on screen; offsets are code points unless a unit is named."""

    lines: ShownLines

    @property
    def text(self) -> str:
        """Return the document's text."""

    def viewport(self) -> QWidget:
        """Return the widget whose pixels count as places."""

    def scene(self) -> Scene | None:
        """Return the scene of a repaint of the whole viewport, or None where no document is open."""

    def hits(self, point: int) -> dict[Key, Span]:
        """Return the spans that hold the character at a code point."""

    def caret(self) -> int:
        """Return the caret's place."""

    def selected_span(self) -> Span | None:
        """Return the selected span; None where nothing is selected."""

    def point_at(self, place: QPoint) -> int:
        """Return the code point of the character at a place of the viewport, or of the nearest one."""

    def to_units(self, point: int) -> int:
        """Return the UTF-16 unit of a code point."""

    def to_point(self, units: int) -> int:
        """Return the code point of a UTF-16 unit."""


class Selectable(Places, Protocol):
    """An article where the mouse selects, scrolls and moves edges, with signals for these acts."""

    pressed: SignalInstance
    edge_moved: SignalInstance
    selected_by_mouse: SignalInstance

    def boundary_at(self, place: QPoint) -> int:
        """Return the code point after a caret that is set at a place of the viewport."""

    def anchor(self) -> int:
        """Return the fixed end of a selection."""

    def select(self, span: Span, *, backwards: bool = False) -> None:
        """Select a span, the caret at its end (or start)."""

    def place_caret(self, point: int) -> None:
        """Put the caret before a character, selecting nothing."""

    def show_moved(self, key: Key, span: Span | None) -> None:
        """Preview the span that a drag would give; None ends the preview."""

    def createMimeDataFromSelection(self) -> QMimeData:
        """Return the selection in the clipboard's form."""

    def verticalScrollBar(self) -> QScrollBar:
        """Return the article's scroll bar."""

    def installEventFilter(self, watcher: QObject, /) -> None:
        """Let an object see the article's events first."""

    def removeEventFilter(self, watcher: QObject, /) -> None:
        """Stop an object from seeing the article's events first."""
