"""What edges, hover, mouse and hit testing know of the article; imported for types only."""

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
    """An article whose places on screen can be asked for; offsets are code points where no unit is named."""

    lines: ShownLines

    @property
    def text(self) -> str:
        """Return the document's text."""

    def viewport(self) -> QWidget:
        """Return the widget in which places are counted, in pixels."""

    def scene(self) -> Scene | None:
        """Return what a repaint of the whole viewport would draw, or None where nothing is open."""

    def hits(self, point: int) -> dict[Key, Span]:
        """Return what holds the character at a code point."""

    def caret(self) -> int:
        """Return the caret's place."""

    def selected_span(self) -> Span | None:
        """Return what is selected; None where that is nothing."""

    def point_at(self, place: QPoint) -> int:
        """Return the code point whose character lies at a place of the viewport (or next to it)."""

    def to_units(self, point: int) -> int:
        """Return the UTF-16 unit of a code point."""

    def to_point(self, units: int) -> int:
        """Return the code point of a UTF-16 unit."""


class Selectable(Places, Protocol):
    """An article in which the mouse selects, scrolls, moves edges and tells what it did."""

    pressed: SignalInstance
    edge_moved: SignalInstance
    selected_by_mouse: SignalInstance

    def boundary_at(self, place: QPoint) -> int:
        """Return the code point before which a caret set at a place of the viewport stands."""

    def anchor(self) -> int:
        """Return the place from which a selection is extended."""

    def select(self, span: Span, *, backwards: bool = False) -> None:
        """Select a span, the caret at its end (or start)."""

    def place_caret(self, point: int) -> None:
        """Put the caret before a character, selecting nothing."""

    def show_moved(self, key: Key, span: Span | None) -> None:
        """Show a span where a drag would put it; None shows it where it is."""

    def createMimeDataFromSelection(self) -> QMimeData:
        """Return what is selected as the clipboard takes it."""

    def verticalScrollBar(self) -> QScrollBar:
        """Return the bar that scrolls the article."""

    def installEventFilter(self, watcher: QObject, /) -> None:
        """Let an object see the article's events first."""

    def removeEventFilter(self, watcher: QObject, /) -> None:
        """End that."""
