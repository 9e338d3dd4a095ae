"""The mouse in the article: clicks, drags that snap to words, dragged edges."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from annotator.domain.edges import snapped
from annotator.domain.span import Span
from annotator.domain.tokens import cluster_end, cluster_start, token_at
from annotator.language.sentences import sentence_at
from annotator.ui.article.edges import Edge, edge_at
from annotator.ui.article.hit_testing import annotation_of, clicked, first_of, mark_at

if TYPE_CHECKING:
    from annotator.ui.article.places import Selectable
    from annotator.ui.session.workspace import Workspace

_SLACK = 4  # pixels that a hand may move during a click
_SCROLL_MS = 25
_RAW = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier
_MODIFIER_KEYS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)
_KEY_EVENTS = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease)


@dataclass
class _Selecting:
    """A press that selects when dragged; `base` stays selected, and is empty after a single press."""

    base: Span
    start: QPoint
    by_sentence: bool = False
    is_drag: bool = False


@dataclass
class _MovingEdge:
    """A press on an edge; `now` is the span in the preview."""

    edge: Edge
    start: QPoint
    now: Span
    is_drag: bool = False


class ArticleMouse(QObject):
    """Turns the article's mouse events into caret, selection and moved edges.

    It replaces Qt's own handling, which starts a drag of text inside a selection, and selects characters
    before words.
    """

    def __init__(self, article: Selectable, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._article = article
        self._workspace = workspace
        self._gesture: _Selecting | _MovingEdge | None = None
        self._place = QPoint()
        self._modifiers = Qt.KeyboardModifier.NoModifier
        self._double_clicked = (float("-inf"), QPoint())
        self._clicked: QPoint | None = None
        self._scrolling = QTimer(self, interval=_SCROLL_MS)
        self._scrolling.timeout.connect(self._scroll)
        for left in (workspace.document_opened, workspace.project_closed, workspace.analysis_arrived):
            left.connect(self.cancel)

    # Events of the article

    def press(self, event: QMouseEvent) -> None:
        """Begin a selection, or begin to drag an edge."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self.cancel()
        place, modifiers = event.position().toPoint(), event.modifiers()
        if self._is_third_click(place):
            sentence = sentence_at(self._article.text, self._article.point_at(place))
            self._begin(_Selecting(sentence, place, by_sentence=True))
            self._article.select(sentence)
        elif modifiers & Qt.KeyboardModifier.ShiftModifier:
            anchor = self._article.anchor()
            self._begin(_Selecting(Span(anchor, anchor), place, is_drag=True))
            self._follow(place, modifiers)
        elif edge := edge_at(self._article, self._workspace, place):
            self._begin(_MovingEdge(edge, place, edge.span))
            self._article.place_caret(self._article.boundary_at(place))
        else:
            mark = mark_at(self._article, place)
            point = first_of(self._article, mark) if mark else self._article.boundary_at(place)
            self._begin(_Selecting(Span(point, point), place))
            self._article.place_caret(point)

    def double_click(self, event: QMouseEvent) -> None:
        """Select the word; a drag from here extends by words."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self.cancel()
        place, text = event.position().toPoint(), self._article.text
        self._double_clicked = (time.monotonic(), place)
        point = self._article.point_at(place)
        word = (
            token_at(text, point) if point < len(text) and not text[point].isspace() else Span(point, point)
        )
        self._begin(_Selecting(word, place))
        if word.start < word.end:
            self._article.select(word)

    def move(self, event: QMouseEvent) -> None:
        """Preview the selection or the moved edge; without a button, show whether an edge is near."""
        if self._gesture is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self._follow(event.position().toPoint(), event.modifiers())
        elif not event.buttons():
            self.cancel()
            self._show_pointer(edge_at(self._article, self._workspace, event.position().toPoint()))

    def release(self, event: QMouseEvent) -> None:
        """End the drag, or treat it as a click."""
        gesture = self._gesture
        if gesture is None or event.button() != Qt.MouseButton.LeftButton:
            return
        place = event.position().toPoint()
        self._end()
        if isinstance(gesture, _MovingEdge):
            self._article.show_moved(gesture.edge.key, None)
            if gesture.is_drag:
                if gesture.now != gesture.edge.span:
                    self._article.edge_moved.emit(gesture.edge.key, gesture.now)
            else:
                self._click(place)
        elif self._article.selected_span() is not None:
            self._clicked = None
            self._offer_to_paste()
            self._article.selected_by_mouse.emit(place)
        elif not gesture.is_drag:
            self._click(place)

    def cancel(self) -> None:
        """Cancel the drag and put a dragged edge back."""
        gesture = self._gesture
        if gesture is not None:
            self._end()
            if isinstance(gesture, _MovingEdge):
                self._article.show_moved(gesture.edge.key, None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take keys during a drag: Escape cancels it, Alt and Ctrl change it, any other key ends it first."""
        if event.type() not in _KEY_EVENTS or not isinstance(event, QKeyEvent):
            return False
        if event.key() in _MODIFIER_KEYS:
            self._follow(self._place, _held(event))
            return True
        if event.type() == QEvent.Type.KeyRelease:
            return False
        is_escape = event.key() == Qt.Key.Key_Escape
        if is_escape and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # so that it arrives as a key press and does not run a shortcut
            return True
        if is_escape and isinstance(self._gesture, _Selecting):
            self._article.place_caret(self._gesture.base.start)
        self.cancel()
        return is_escape

    # The drag

    def _begin(self, gesture: _Selecting | _MovingEdge) -> None:
        self._gesture = gesture
        self._place = gesture.start
        self._article.installEventFilter(self)

    def _end(self) -> None:
        self._gesture = None
        self._scrolling.stop()
        self._article.removeEventFilter(self)

    def _follow(self, place: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        """Move the drag to the pointer."""
        gesture = self._gesture
        self._place, self._modifiers = place, modifiers
        if gesture is None:
            return
        if not gesture.is_drag:
            if (place - gesture.start).manhattanLength() < _SLACK:
                return
            gesture.is_drag = True
        view = self._article.viewport().rect()
        beyond = not view.top() <= place.y() <= view.bottom()
        if beyond != self._scrolling.isActive():
            self._scrolling.start() if beyond else self._scrolling.stop()
        seen = QPoint(place.x(), min(max(place.y(), view.top()), view.bottom()))
        if isinstance(gesture, _Selecting):
            self._select(gesture, self._article.boundary_at(seen))
        else:
            self._move_edge(gesture, self._article.boundary_at(seen))

    def _select(self, gesture: _Selecting, at: int) -> None:
        pressed = sentence_at(self._article.text, at) if gesture.by_sentence else Span(at, at)
        span = gesture.base.cover(pressed)
        words = self._snapped(span)
        if words.start == words.end:
            self._article.place_caret(at)
        else:
            self._article.select(words, backwards=pressed.start < gesture.base.start)

    def _move_edge(self, gesture: _MovingEdge, at: int) -> None:
        text, (start, end) = self._article.text, gesture.edge.span
        if gesture.edge.is_start:
            at = min(at, cluster_start(text, end))
            words = self._snapped(Span(at, end))
            # A quote mark at the other end leaves with its partner.
            moved = Span(words.start, min(end, words.end))
        else:
            at = max(at, cluster_end(text, start))
            words = self._snapped(Span(start, at))
            moved = Span(max(start, words.start), words.end)
        if moved.start < moved.end and moved != gesture.now:
            gesture.now = moved
            self._article.show_moved(gesture.edge.key, moved)

    def _snapped(self, span: Span) -> Span:
        text = self._article.text
        if span.start == span.end or self._modifiers & _RAW:
            return _whole_clusters(text, span)
        return snapped(text, span)

    def _scroll(self) -> None:
        """Scroll while the pointer is outside the view, faster at a greater distance."""
        view = self._article.viewport().rect()
        y = self._place.y()
        distance = y - view.bottom() if y > view.bottom() else y - view.top()
        bar = self._article.verticalScrollBar()
        bar.setValue(bar.value() + max(-80, min(80, distance // 2 + (2 if distance > 0 else -2))))
        self._follow(self._place, self._modifiers)

    # Clicks

    def _click(self, place: QPoint) -> None:
        """Choose the annotation painted there; a click at the same place chooses the next longer one."""
        again = self._clicked is not None and (place - self._clicked).manhattanLength() <= _SLACK
        self._clicked = place
        self._article.pressed.emit(clicked(self._article, place, self._workspace.current, again=again))

    def point_of_menu(self, place: QPoint) -> int:
        """Return the code point for a context menu, and make the annotation of a mark there current."""
        if (mark := mark_at(self._article, place)) is None:
            return self._article.point_at(place)
        if mark.shown is not None:
            self._article.pressed.emit(annotation_of(mark.shown))
        return first_of(self._article, mark)

    def _is_third_click(self, place: QPoint) -> bool:
        pressed_at, where = self._double_clicked
        near = (place - where).manhattanLength() <= _SLACK
        return near and time.monotonic() - pressed_at < QApplication.doubleClickInterval() / 1000

    def _show_pointer(self, edge: Edge | None) -> None:
        view = self._article.viewport()
        shape = Qt.CursorShape.SplitHCursor if edge else Qt.CursorShape.IBeamCursor
        if view.cursor().shape() != shape:
            view.setCursor(shape)

    def _offer_to_paste(self) -> None:
        """Let the middle button paste the selection where the desktop supports it."""
        clipboard = QGuiApplication.clipboard()
        if clipboard.supportsSelection():
            clipboard.setMimeData(self._article.createMimeDataFromSelection(), clipboard.Mode.Selection)


def _held(event: QKeyEvent) -> Qt.KeyboardModifier:
    """Return the modifiers held after a modifier's key event; Qt gives those before it."""
    own = {
        Qt.Key.Key_Shift: Qt.KeyboardModifier.ShiftModifier,
        Qt.Key.Key_Control: Qt.KeyboardModifier.ControlModifier,
        Qt.Key.Key_Alt: Qt.KeyboardModifier.AltModifier,
    }.get(Qt.Key(event.key()), Qt.KeyboardModifier.NoModifier)
    if event.type() == QEvent.Type.KeyRelease:
        return event.modifiers() & ~own
    return event.modifiers() | own


def _whole_clusters(text: str, span: Span) -> Span:
    """Return the span extended to whole user-perceived characters."""
    start = cluster_start(text, span.start + 1) if span.start < len(text) else span.start
    end = span.end
    if end < len(text) and (start_of_last := cluster_start(text, end + 1)) != end:
        end = cluster_end(text, start_of_last)
    return Span(start, end)
