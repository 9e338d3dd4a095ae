"""Marks of the changes of a jump in the history: spans that go are struck through, new spans outlined."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextCursor

from annotator.domain.span import Span
from annotator.ui.look.measures import corners

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTextEdit

    from annotator.domain.offsets import Utf16Map
    from annotator.project.opened.history_preview import Mark, Preview
    from annotator.ui.article.scene import Scene

_RADIUS = 5.5  # pixels, of the signs − and +


class PreviewMarks:
    """Shows a preview in the article until the jump is made or cancelled."""

    def __init__(self, view: QTextEdit) -> None:
        self._view = view
        self._preview: Preview | None = None
        self._place: int | None = None  # the scroll bar's value before the preview

    def show(self, preview: Preview, offsets: Utf16Map) -> None:
        """Mark the changes and show the first one; without changes, stay at the reading place."""
        bar = self._view.verticalScrollBar()
        if self._place is None:
            self._place = bar.value()
        self._preview = preview
        first_span = preview.first()
        if first_span is None:
            bar.setValue(self._place)
        else:
            cursor = QTextCursor(self._view.document())
            cursor.setPosition(offsets.to_units(first_span.start))
            room, y = self._view.viewport().height(), self._view.cursorRect(cursor).center().y()
            if not room // 8 <= y <= room * 7 // 8:
                bar.setValue(bar.value() + y - room // 3)
        self._view.viewport().update()

    def give_up(self) -> None:
        """Remove the marks and go back to the reading place."""
        if self._place is not None:
            self._view.verticalScrollBar().setValue(self._place)
        self.drop()

    def drop(self) -> None:
        """Remove the marks and stay: the jump was made, or another text is open."""
        self._preview = self._place = None
        self._view.viewport().update()

    def paint(self, painter: QPainter, scene: Scene) -> None:
        """Draw the marks on the lines of a scene."""
        if self._preview is None or not scene.lines:
            return
        to_point = scene.offsets.to_point
        visible = Span(to_point(scene.lines[0].start), to_point(scene.lines[-1].end) + 1)
        for marks, paint in ((self._preview.going, self._strike), (self._preview.coming, self._outline)):
            for mark in marks:
                if mark.span.start >= visible.end:
                    break
                if mark.span.overlaps(visible):
                    paint(painter, scene, mark)

    def _strike(self, painter: QPainter, scene: Scene, mark: Mark) -> None:
        colour = scene.theme["danger"]
        rects = _rects(scene, mark.span)
        painter.setPen(QPen(colour, 1.8))
        for rect in rects:
            y = rect.center().y() + 1
            painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
        if rects and scene.lines[0].start <= scene.offsets.to_units(mark.span.start):
            _sign(painter, scene, rects[0].topLeft(), colour, plus=False)

    def _outline(self, painter: QPainter, scene: Scene, mark: Mark) -> None:
        colour = scene.theme["success"]
        rects = _rects(scene, mark.span)
        painter.setPen(QPen(colour, 1.8, Qt.PenStyle.DotLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for rect in rects:
            painter.drawRoundedRect(rect.adjusted(-1.5, -2, 1.5, 2), *corners("mark"))
        if rects and scene.offsets.to_units(mark.span.end) <= scene.lines[-1].end:
            _sign(painter, scene, rects[-1].topRight(), colour, plus=True)


def _rects(scene: Scene, span: Span) -> list[QRectF]:
    start, end = scene.offsets.to_units(span.start), scene.offsets.to_units(span.end)
    lines = (line for line in scene.lines if line.start < end and start < line.end)
    return [rect for line in lines for rect in line.rects(start, end)]


def _sign(painter: QPainter, scene: Scene, place: QPointF, colour: QColor, *, plus: bool) -> None:
    """Draw a − or + in a circle."""
    painter.setPen(QPen(colour, 1.4))
    painter.setBrush(scene.theme["paper"])
    painter.drawEllipse(place, _RADIUS, _RADIUS)
    arm = _RADIUS - 2.5
    painter.drawLine(QPointF(place.x() - arm, place.y()), QPointF(place.x() + arm, place.y()))
    if plus:
        painter.drawLine(QPointF(place.x(), place.y() - arm), QPointF(place.x(), place.y() + arm))
