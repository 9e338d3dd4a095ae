"""Painting the article: what lies under the text, the text, and what is drawn over it.

Legible together, and without colour: entities are soft grounds; the current quotation is filled, its cue
underlined twice and its source framed; other quotations are underlined, suggestions dashed, claims stand in
square brackets.

The text is drawn line by line. Qt's own painting of a text works through whole paragraphs, and lets each
forget its glyphs afterwards: ten times slower where a paragraph is the whole article.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from annotator.domain.hits import Hits
from annotator.domain.offsets import Utf16Map
from annotator.domain.span import Span
from annotator.ui.article_lines import VisibleLine
from annotator.ui.highlights import Highlights, Key
from annotator.ui.hit_marks import paint_hits
from annotator.ui.theme import Theme
from annotator.ui.workspace import Current

_ORDER = {"entity": 0, "claim": 1, "suggestion": 2, "quotation": 3}
_MARK_LEFT = 10.0
_MARK_SIZE = 24.0
OVERHANG = 8  # pixels above and below a line's height that what marks it may take
_BREAK = 5.0  # pixels that show that a paragraph's end is selected

Rects = list[tuple[VisibleLine, QRectF]]


@dataclass(frozen=True)
class Scene:
    """What one repaint draws.

    Attributes
    ----------
    lines: those that are to be drawn.
    under: kind and id of the annotation under the mouse.
    selection: what is selected, in UTF-16 units.
    caret: its place in the viewport, or None where it does not show.
    group_of: the display group of an entity by its id.
    number_of: the number of a quotation's or claim's card by its key.
    """

    lines: list[VisibleLine]
    highlights: Highlights
    offsets: Utf16Map
    theme: Theme
    current: Current | None
    under: tuple[str, str] | None
    hits: Hits | None
    selection: tuple[int, int]
    caret: QRect | None
    group_of: Callable[[str], str]
    number_of: Callable[[Key], str]


class ArticlePainter:
    """Draws one scene."""

    def __init__(self, painter: QPainter, scene: Scene) -> None:
        self._painter = painter
        self._scene = scene
        self._starts = [line.start for line in scene.lines]
        self._found: list[tuple[Key, int, int, Rects]] = []
        if scene.lines:
            to_point, to_units = scene.offsets.to_point, scene.offsets.to_units
            shown = Span(to_point(scene.lines[0].start), to_point(scene.lines[-1].end) + 1)
            items = scene.highlights.overlapping(shown).items()
            for key, span in sorted(items, key=lambda item: (_ORDER[item[0].kind], item[1], item[0])):
                start, end = to_units(span.start), to_units(span.end)
                if rects := self._rects(start, end):
                    self._found.append((key, start, end, rects))

    def paint(self) -> None:
        """Draw everything, from the lowest layer to the highest."""
        scene, painter = self._scene, self._painter
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._grounds()
        if scene.hits:
            paint_hits(painter, scene.hits, scene.lines, scene.offsets, scene.theme)
        self._selection()
        painter.setPen(scene.theme["text"])
        for line in scene.lines:
            line.line.draw(painter, line.origin)
        self._lines_and_brackets()
        self._outline()
        self._margin()
        if scene.caret is not None:
            painter.fillRect(scene.caret, scene.theme["text"])

    def _rects(self, start: int, end: int) -> Rects:
        lines = self._scene.lines
        found: Rects = []
        for number in range(max(0, bisect_right(self._starts, start) - 1), len(lines)):
            line = lines[number]
            if line.start >= end:
                break
            if start < line.end:
                found += [(line, rect) for rect in line.rects(start, end)]
        return found

    def _is_current(self, key: Key) -> bool:
        current = self._scene.current
        return current is not None and current.id == key.id and current.kind == key.kind

    def _grounds(self) -> None:
        """Draw grounds: entities, then the current annotation."""
        theme, painter = self._scene.theme, self._painter
        painter.setPen(Qt.PenStyle.NoPen)
        for key, _, _, rects in self._found:
            if key.kind == "entity":
                painter.setBrush(theme[f"entity.{self._scene.group_of(key.id)}"])
                for _, rect in rects:
                    painter.drawRoundedRect(rect.adjusted(-1.5, 0, 1.5, 0), 3, 3)
        for key, _, _, rects in self._found:
            if self._is_current(key):
                painter.setBrush(self._ground(key))
                for _, rect in rects:
                    painter.drawRoundedRect(rect.adjusted(-1, -1.5, 1, 1.5), 3, 3)

    def _ground(self, key: Key) -> QColor:
        theme = self._scene.theme
        if key.kind == "claim":
            return theme["claim.fill"]
        if key.kind == "suggestion":
            return theme["suggestion.cue" if key.part == "cue" else "suggestion.fill"]
        return theme[f"quotation.{key.part}"]

    def _selection(self) -> None:
        theme = self._scene.theme
        start, end = self._scene.selection
        if start == end:
            return
        for line in self._scene.lines:
            if line.start < end and start <= line.end:
                for rect in line.rects(start, end):
                    self._painter.fillRect(rect, theme["selection"])
                if line.is_last and line.end < end:
                    after = line.x(line.end)
                    self._painter.fillRect(QRectF(after, line.top, _BREAK, line.height), theme["selection"])

    def _lines_and_brackets(self) -> None:
        """Draw what marks the spans of quotations, suggestions and claims."""
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        for key, start, end, rects in self._found:
            if key.kind == "claim":
                self._bracket(rects, start, end, current=self._is_current(key))
            elif key.kind == "quotation":
                self._quotation(key, rects)
            elif key.kind == "suggestion":
                self._suggestion(key, rects)

    def _quotation(self, key: Key, rects: Rects) -> None:
        theme = self._scene.theme
        if not self._is_current(key):
            width = 1.6 if key.part == "content" else 1.0
            self._lines_below(rects, QPen(theme["quotation.quiet"], width))
            return
        pen = QPen(theme["quotation.edge"], 1.6)
        if key.part == "content":
            self._lines_below(rects, pen)
        elif key.part == "cue":
            self._lines_below(rects, QPen(theme["quotation.edge"], 1.2))
            self._lines_below(rects, QPen(theme["quotation.edge"], 1.2), 2.6)
        else:
            self._frames(rects, QPen(theme["quotation.edge"], 1.3))

    def _suggestion(self, key: Key, rects: Rects) -> None:
        theme = self._scene.theme
        current = self._is_current(key)
        pen = QPen(theme["suggestion.edge"], 1.6 if current else 1.2, Qt.PenStyle.DashLine)
        if key.part == "source" and current:
            self._frames(rects, pen)
        elif key.part == "content" or current:
            self._lines_below(rects, pen)
            if key.part == "cue":
                self._lines_below(rects, pen, 2.6)

    def _lines_below(self, rects: Rects, pen: QPen, lower: float = 0.0) -> None:
        self._painter.setPen(pen)
        for _, rect in rects:
            y = rect.bottom() + 1.5 + lower
            self._painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))

    def _frames(self, rects: Rects, pen: QPen, apart: float = 0.0) -> None:
        self._painter.setPen(pen)
        for _, rect in rects:
            frame = rect.adjusted(-1 - apart, -1.5 - apart, 1 + apart, 1.5 + apart)
            self._painter.drawRoundedRect(frame, 3, 3)

    def _outline(self) -> None:
        """Draw a thin line around what lies under the mouse."""
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(self._scene.theme["muted"], 1.0)
        for key, _, _, rects in self._found:
            if (key.kind, key.id) == self._scene.under:
                self._frames(rects, pen, 2.0)

    def _bracket(self, rects: Rects, start: int, end: int, *, current: bool) -> None:
        self._painter.setPen(QPen(self._scene.theme["claim.edge"], 2.2 if current else 1.5))
        draw = self._painter.drawLine
        for line, rect in rects:
            top, bottom = rect.top() - 2, rect.bottom() + 2
            if line.start <= start:
                x = rect.left() - 2
                draw(QPointF(x, top), QPointF(x, bottom))
                draw(QPointF(x, top), QPointF(x + 5, top))
                draw(QPointF(x, bottom), QPointF(x + 5, bottom))
            if end <= line.end:
                x = rect.right() + 2
                draw(QPointF(x, top), QPointF(x, bottom))
                draw(QPointF(x, top), QPointF(x - 5, top))
                draw(QPointF(x, bottom), QPointF(x - 5, bottom))

    def _margin(self) -> None:
        """Draw the number of each quotation's card beside the line where its content begins.

        Where several begin on one line, the marks stand side by side as far as there is room.
        """
        scene, painter = self._scene, self._painter
        font = QFont(painter.font())
        font.setPointSizeF(max(7.0, font.pointSizeF() * 0.62))
        painter.setFont(font)
        taken: dict[int, int] = {}
        for key, start, _, _ in self._found:
            if key.part != "content" or key.number or key.kind == "entity":
                continue
            line = next(
                (line for line in scene.lines if line.start <= start < max(line.end, line.start + 1)), None
            )
            if line is None:
                continue
            place = taken.get(line.start, 0)
            taken[line.start] = place + 1
            if place > 1:
                continue
            box = QRectF(
                _MARK_LEFT + place * (_MARK_SIZE + 3), line.top + line.height / 2 - 8, _MARK_SIZE, 16
            )
            self._mark(key, box)

    def _mark(self, key: Key, box: QRectF) -> None:
        theme, painter = self._scene.theme, self._painter
        current = self._is_current(key)
        family = {"quotation": "quotation", "suggestion": "suggestion", "claim": "claim"}[key.kind]
        style = Qt.PenStyle.DashLine if key.kind == "suggestion" else Qt.PenStyle.SolidLine
        painter.setPen(QPen(theme[f"{family}.edge"], 1.6 if current else 1.0, style))
        painter.setBrush(self._ground(key) if current else Qt.BrushStyle.NoBrush)
        radius = 3 if key.kind == "claim" else 8
        painter.drawRoundedRect(box, radius, radius)
        painter.setPen(theme["text"] if current else theme["muted"])
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._scene.number_of(key))
