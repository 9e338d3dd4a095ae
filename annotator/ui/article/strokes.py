"""The lines, frames and brackets around the spans of quotations, suggestions and claims.

Strokes of overlapping spans stand apart; the shorter span's stroke is nearer to the words.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from annotator.domain.kinds import CLAIM, ITEM_KINDS, QUOTATION
from annotator.domain.roles import BUILT_IN_IDS, CONTENT, CUE, SOURCE
from annotator.ui.look.measures import corners

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from annotator.ui.article.lines import VisibleLine
    from annotator.ui.look.theme import Theme
    from annotator.ui.session.highlights import Key
    from annotator.ui.session.items import Current

OVERHANG = 12  # pixels above and below a line and its leading for its strokes and signs
_BELOW = 1.5  # pixels between a line's height and the first underline
_DEEPEST = 2  # levels of underlines or brackets; all further ones share a place
_RISE = 2.0  # pixels by which a bracket is higher than the enclosed one
_FOOT = 5.0
DASHED = [3.0, 2.0]  # dashes of a suggested claim's brackets, in widths of their line
DOTS = [1.0, 3.0]  # dots of a weak suggestion's strokes, in widths of the line


@dataclass(frozen=True)
class ShownSpan:
    """A span that lies wholly or partly on the lines to draw; offsets are UTF-16 units."""

    key: Key
    start: int
    end: int
    rects: list[tuple[VisibleLine, QRectF]]


class Strokes:
    """Draws the marks of spans that have no background."""

    def __init__(
        self,
        painter: QPainter,
        theme: Theme,
        current: Current | None,
        is_weak: Callable[[Key], bool],
        edge_of: Callable[[Key], QColor],
    ) -> None:
        self._painter = painter
        self._theme = theme
        self._current = current
        self._is_weak = is_weak
        self._edge_of = edge_of
        self._step = theme.width("thick") + 1.4
        # Ends and depths of the lines under words, by the first unit of the words' line.
        self._under: dict[int, list[tuple[float, float, float]]] = {}

    def draw(self, spans: Iterable[ShownSpan]) -> None:
        """Draw the strokes of all spans."""
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        marked = [span for span in spans if span.key.kind in ITEM_KINDS]
        claims = [span for span in marked if ITEM_KINDS[span.key.kind].kind is CLAIM]
        lined = [
            span
            for span in marked
            if ITEM_KINDS[span.key.kind].kind is QUOTATION and self._is_lined(span.key)
        ]
        for span, line, rect, level in _levels(claims):
            within = sum(1 for other in claims if other.start == span.start and other.end < span.end)
            behind = sum(1 for other in claims if other.end == span.end and other.start > span.start)
            self._bracket(span, line, rect, level, min(within, _DEEPEST), min(behind, _DEEPEST))
        framed = [span for span in lined if span.key.part == SOURCE.id and self._is_current(span.key)]
        for span in framed:
            pen = self._pen(span.key)
            self.frame(span, pen)
            for line, rect in span.rects:
                self._note(line, rect, _BELOW + pen.widthF() / 2)
        for span, line, rect, level in _levels([span for span in lined if span not in framed]):
            self._underline(span.key, rect, level)
            lowest = min(level + self._is_double(span.key), _DEEPEST)
            self._note(line, rect, _BELOW + lowest * self._step + self._theme.width("thick"))

    def below(self, line: VisibleLine, rect: QRectF) -> float:
        """Return how far lines reach below the middle of some words, in pixels."""
        middle = rect.center().x()
        deep = (deep for left, right, deep in self._under.get(line.start, ()) if left <= middle <= right)
        return max(deep, default=0.0)

    def _note(self, line: VisibleLine, rect: QRectF, deep: float) -> None:
        self._under.setdefault(line.start, []).append((rect.left(), rect.right(), deep))

    def frame(self, span: ShownSpan, pen: QPen, apart: float = 0.0) -> None:
        """Draw a frame around each part of a span, whose words stay to be read."""
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        for _, rect in span.rects:
            frame = rect.adjusted(-1 - apart, -1.5 - apart, 1 + apart, 1.5 + apart)
            self._painter.drawRoundedRect(frame, *corners("mark"))

    def _is_current(self, key: Key) -> bool:
        return self._current is not None and (self._current.kind, self._current.id) == (key.kind, key.id)

    def _is_lined(self, key: Key) -> bool:
        """Tell whether a span has strokes; a suggestion that is not current shows only its content."""
        is_open = ITEM_KINDS[key.kind].is_proposed
        return not is_open or key.part == CONTENT.id or self._is_current(key)

    def _colour(self, key: Key) -> QColor:
        if self._current is not None and not self._is_current(key):
            return self._theme["dim"]
        quiet = key.kind == "quotation" and self._current is None
        return self._theme["quotation.quiet"] if quiet else self._edge_of(key)

    def _pen(self, key: Key) -> QPen:
        is_open, is_content = ITEM_KINDS[key.kind].is_proposed, key.part == CONTENT.id
        if self._is_current(key):
            width = "thick" if is_content else "middle"
        elif self._current is not None or not is_content:
            width = "thin"
        else:
            width = "middle" if is_open else "thick"
        style = Qt.PenStyle.DashLine if is_open else Qt.PenStyle.SolidLine
        pen = QPen(self._colour(key), self._theme.width(width), style, Qt.PenCapStyle.FlatCap)
        # Spans of a role from the codebook are dotted, like those of a weak suggestion.
        if self._is_weak(key) or key.part not in BUILT_IN_IDS:
            pen.setDashPattern(DOTS)
        return pen

    def _underline(self, key: Key, rect: QRectF, level: int) -> None:
        """Draw the line under words, two for a current cue."""
        pen = self._pen(key)
        self._painter.setPen(pen)
        for number in (0, 1) if self._is_double(key) else (0,):
            lower = min(level + number, _DEEPEST) * self._step
            y = crisp(rect.bottom() + _BELOW + lower, pen)
            self._painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))

    def _is_double(self, key: Key) -> bool:
        return key.part == CUE.id and self._is_current(key)

    def _bracket(
        self, span: ShownSpan, line: VisibleLine, rect: QRectF, level: int, within: int, behind: int
    ) -> None:
        """Draw the part of a claim's brackets on a line, outside the brackets that it encloses."""
        theme, draw = self._theme, self._painter.drawLine
        is_current = self._is_current(span.key)
        width = "heavy" if is_current else "thin" if self._current is not None else "thick"
        pen = QPen(self._colour(span.key), theme.width(width))
        is_suggested = ITEM_KINDS[span.key.kind].is_proposed
        pen.setCapStyle(Qt.PenCapStyle.FlatCap if is_suggested else Qt.PenCapStyle.SquareCap)
        if is_suggested:
            pen.setDashPattern(DOTS if self._is_weak(span.key) else DASHED)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        self._painter.setPen(pen)
        rise = 2 + min(level, _DEEPEST) * _RISE
        top, bottom = crisp(rect.top() - rise, pen), crisp(rect.bottom() + rise, pen)
        ends = []
        if line.start <= span.start:
            ends.append((rect.left() - 2 - within * self._step, _FOOT))
        if span.end <= line.end:
            ends.append((rect.right() + 2 + behind * self._step, -_FOOT))
        for end, foot in ends:
            x = crisp(end, pen)
            draw(QPointF(x, top), QPointF(x, bottom))
            draw(QPointF(x, top), QPointF(x + foot, top))
            draw(QPointF(x, bottom), QPointF(x + foot, bottom))


def crisp(place: float, pen: QPen) -> float:
    """Return the position near a place where a line begins with a whole pixel of its colour."""
    return round(place - pen.widthF() / 2) + pen.widthF() / 2


def _levels(spans: Iterable[ShownSpan]) -> list[tuple[ShownSpan, VisibleLine, QRectF, int]]:
    """Return the parts of spans, each with the number of strokes nearer to the words.

    The number depends on the line alone, so that a partial repaint fits the rest of the line.
    """
    strokes_of_line: dict[int, list[tuple[int, int, int]]] = {}
    parts: list[tuple[ShownSpan, VisibleLine, QRectF, int]] = []
    for span in sorted(spans, key=lambda span: (span.end - span.start, span.key)):
        for line, rect in span.rects:
            strokes = strokes_of_line.setdefault(line.start, [])
            start, end = max(span.start, line.start), min(span.end, line.end)
            level = max((deep + 1 for a, b, deep in strokes if a < end and start < b), default=0)
            strokes.append((start, end, level + (span.key.part == CUE.id)))
            parts.append((span, line, rect, level))
    return parts
