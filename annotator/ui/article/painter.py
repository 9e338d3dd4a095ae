"""Painting of the article: backgrounds, then the text, then the strokes over it.

All layers stay legible together and without colour: entities have soft backgrounds with their group's sign;
the current quotation is filled, its cue underlined twice and its source framed; other quotations are
underlined, suggestions dashed, weak ones dotted, claims stand in square brackets, suggested ones in dashed
brackets. While one annotation is current, all others are paler and thinner.

The text is drawn line by line. Qt's own painting works through whole paragraphs and then drops their glyphs:
ten times slower where the article is one paragraph.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from annotator.ui.article.entity_signs import SIGNED, box_of_sign, draw_sign
from annotator.ui.article.hit_marks import paint_hits
from annotator.ui.article.margin import draw_margin, ground_of, is_current
from annotator.ui.article.scene import shown_spans
from annotator.ui.article.strokes import Strokes
from annotator.ui.look.measures import corners

if TYPE_CHECKING:
    from annotator.ui.article.lines import VisibleLine
    from annotator.ui.article.scene import Scene
    from annotator.ui.article.strokes import ShownSpan

_BREAK = 5.0  # pixels: the width of a selected paragraph end


def fill(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    """Fill a rectangle; the first call of fillRect would make PySide set up all types that it accepts."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRect(rect)


class ArticlePainter:
    """Draws one scene."""

    def __init__(self, painter: QPainter, scene: Scene) -> None:
        self._painter = painter
        self._scene = scene
        self._found = shown_spans(scene)
        self._signed: list[tuple[ShownSpan, str]] = []  # entities with their groups

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
        strokes = Strokes(painter, scene.theme, scene.current, scene.highlights.is_weak, scene.edge_of)
        strokes.draw(self._found)
        self._signs(strokes)
        for span in self._found:
            if (span.key.kind, span.key.id) == scene.under:
                strokes.frame(span, QPen(scene.theme["muted"], scene.theme.width("thin")), 2.0)
        draw_margin(painter, scene, self._found)
        if scene.caret is not None:
            fill(painter, QRectF(scene.caret), scene.theme["text"])

    def _grounds(self) -> None:
        """Draw backgrounds: the current annotation, then entities, paler while an annotation is current."""
        theme, painter = self._scene.theme, self._painter
        painter.setPen(Qt.PenStyle.NoPen)
        for span in self._found:
            if is_current(self._scene, span.key):
                painter.setBrush(ground_of(theme, span.key))
                for _, rect in span.rects:
                    painter.drawRoundedRect(rect.adjusted(-1, -1.5, 1, 1.5), *corners("mark"))
        is_pale = self._scene.current is not None
        for span in self._found:
            if span.key.kind == "entity":
                group = self._scene.group_of(span.key.id)
                self._entity(span, group, is_pale=is_pale)
                if group in SIGNED:
                    self._signed.append((span, group))

    def _entity(self, span: ShownSpan, group: str, *, is_pale: bool) -> None:
        theme, painter = self._scene.theme, self._painter
        if own := self._scene.colour_of(span.key):
            painter.setBrush(theme.wash(own, is_pale=is_pale))
        else:
            painter.setBrush(theme.pale(f"entity.{group}") if is_pale else theme[f"entity.{group}"])
        edge, mark = theme.width("entity"), self._sign_colour(span, group)
        painter.setPen(QPen(mark, edge) if edge else Qt.PenStyle.NoPen)
        for _, rect in span.rects:
            painter.drawRoundedRect(rect.adjusted(-1.5, 0, 1.5, 0), *corners("mark"))

    def _sign_colour(self, span: ShownSpan, group: str) -> QColor:
        """Return the colour of an entity's sign and edge."""
        theme = self._scene.theme
        if self._scene.current is not None:
            return theme["dim"]
        own = self._scene.colour_of(span.key)
        return theme.ink(own) if own else theme[f"sign.{group}"]

    def _signs(self, strokes: Strokes) -> None:
        """Draw the signs of the entities' groups."""
        self._painter.setPen(Qt.PenStyle.NoPen)
        for span, group in self._signed:
            line, rect = span.rects[-1]
            if span.end <= line.end:  # its last words are among the lines
                self._painter.setBrush(self._sign_colour(span, group))
                self._sign(group, line, rect, strokes.below(line, rect))

    def _sign(self, group: str, line: VisibleLine, rect: QRectF, below: float) -> None:
        """Draw the sign of an entity's group under the middle of its words, and under the lines there.

        Behind the last letter it would be read as an apostrophe, above one as an accent. Where so many lines
        lie there that the sign would reach the next line's letters, it interrupts the lowest of them.
        """
        painter = self._painter
        box = box_of_sign(group, rect.center().x(), rect.bottom() + below, rect.height())
        if (over := box.bottom() - line.following) > 0:
            box.translate(0, -min(round(over), round(below)))
            sign = painter.brush()
            painter.setBrush(self._scene.theme["paper"])
            painter.drawRect(box.adjusted(-2, -1, 2, 1))
            painter.setBrush(sign)
        draw_sign(painter, group, box)

    def _selection(self) -> None:
        theme = self._scene.theme
        start, end = self._scene.selection
        if start == end:
            return
        for line in self._scene.lines:
            if line.start < end and start <= line.end:
                for rect in line.rects(start, end):
                    fill(self._painter, rect, theme["selection"])
                if line.is_last and line.end < end:
                    line_end = line.x(line.end)
                    fill(self._painter, QRectF(line_end, line.top, _BREAK, line.height), theme["selection"])
