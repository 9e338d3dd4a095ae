"""Marks of several layers in one article: quiet where they agree, with letters where they differ."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from annotator.domain.alignment import content_of
from annotator.domain.span import Span
from annotator.ui.article.strokes import crisp
from annotator.ui.look.measures import corners, sized
from annotator.ui.wording.differences import letter_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.domain.adjudication import Part, Reading, Variant
    from annotator.ui.article.scene import Scene
    from annotator.ui.session.adjudication import Adjudication

_STYLES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine)
_BELOW = 2.0  # pixels between words and the first line under them
_APART = 1.5  # pixels between two lines
_DEEPEST = 3  # lines under words; all further ones share a place
_MOST_LETTERS = 3  # in the margin; of more, the first and how many there are
_GAP = 4.0  # pixels between the letters in the margin and the text
_HIGHEST = 0.7  # of a line's height: the letters in the margin
_SMALLEST, _SHARE = 7.0, 0.8  # points, and the share of small type: the letters in the margin


class DifferenceMarks:
    """Paints the parts of a reading that nobody has decided over the article."""

    def __init__(self, adjudication: Adjudication) -> None:
        self._adjudication = adjudication
        self._taken: dict[int, float] = {}  # pixels that letters take beside a line, by its first unit

    def paint(self, painter: QPainter, scene: Scene) -> None:
        """Draw the marks on the lines of a scene."""
        reading, current = self._adjudication.reading, self._adjudication.part()
        if reading is None or not scene.lines:
            return
        to_point = scene.offsets.to_point
        visible = Span(to_point(scene.lines[0].start), to_point(scene.lines[-1].end) + 1)
        self._taken.clear()
        painter.save()
        font = sized(painter.font(), "small")
        font.setPointSizeF(max(_SMALLEST, font.pointSizeF() * _SHARE))
        font.setWeight(QFont.Weight.Bold)
        painter.setFont(font)
        for part in reading.parts:
            if part.span.start >= visible.end or not part.span.overlaps(visible):
                continue
            if part.is_agreed:
                if part.is_open and not self._adjudication.is_training:
                    self._agreed(painter, scene, part)
            elif part.is_open or part == current:
                self._difference(painter, scene, reading, part, is_current=part == current)
        painter.restore()

    def _agreed(self, painter: QPainter, scene: Scene, part: Part) -> None:
        """Draw a thin, pale line under what all have."""
        pen = QPen(scene.theme["dim"], scene.theme.width("thin"))
        for variant in part.variants[:1]:
            if variant.annotation is not None:
                self._underline(painter, scene, content_of(variant.annotation), pen, 0)

    def _difference(
        self, painter: QPainter, scene: Scene, reading: Reading, part: Part, *, is_current: bool
    ) -> None:
        """Draw a line for each variant, each in its way, and letters where they begin and in the margin."""
        edge = scene.theme["difference.edge"]
        having = [variant for variant in part.variants if variant.annotation is not None]
        for number, variant in enumerate(having):
            width = scene.theme.width("heavy" if is_current else "middle")
            pen = QPen(edge, width, _STYLES[number % len(_STYLES)], Qt.PenCapStyle.FlatCap)
            spans = content_of(variant.annotation)
            if is_current and not number:
                self._ground(painter, scene, part)
            self._underline(painter, scene, spans, pen, number)
            if is_current:
                self._frames(painter, scene, variant, pen)
        self._letters(painter, scene, reading, part, edge, is_current=is_current)

    def _ground(self, painter: QPainter, scene: Scene, part: Part) -> None:
        """Draw the ground of all words that somebody has, below the letters of the text."""
        contents = [content_of(each.annotation) for each in part.variants if each.annotation is not None]
        painter.setPen(QPen(scene.theme["difference.edge"], scene.theme.width("thin")))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        start = min(span.start for content in contents for span in content)
        end = max(span.end for content in contents for span in content)
        for rect in _rects(scene, Span(start, end)):
            painter.drawRoundedRect(rect.adjusted(-2, -2, 2, 1), *corners("mark"))

    def _underline(
        self, painter: QPainter, scene: Scene, spans: Iterable[Span], pen: QPen, level: int
    ) -> None:
        painter.setPen(pen)
        lower = min(level, _DEEPEST) * (pen.widthF() + _APART)
        for span in spans:
            for rect in _rects(scene, span):
                y = crisp(rect.bottom() + _BELOW + lower, pen)
                painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))

    def _frames(self, painter: QPainter, scene: Scene, variant: Variant, pen: QPen) -> None:
        """Frame the source, and underline the cue, of the current difference in the way of the variant."""
        thin = QPen(pen)
        thin.setWidthF(scene.theme.width("middle"))
        painter.setPen(thin)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for role, span in variant.annotation.places():
            if role in ("content", ""):
                continue
            for rect in _rects(scene, span):
                if role == "source":
                    painter.drawRoundedRect(rect.adjusted(-1.5, -1, 1.5, 1), *corners("mark"))
                else:
                    y = crisp(rect.bottom() + _BELOW, thin)
                    painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))

    def _letters(
        self,
        painter: QPainter,
        scene: Scene,
        reading: Reading,
        part: Part,
        edge: QColor,
        *,
        is_current: bool,
    ) -> None:
        """Draw beside the first line the letters of those who have something there."""
        unit = scene.offsets.to_units(part.span.start)
        line = next((line for line in scene.lines if line.start <= unit < line.end), None)
        if line is None:
            return
        words = _margin_words([letter_of(reading, name) for name in part.annotations])
        metrics = QFontMetricsF(painter.font())
        width = metrics.horizontalAdvance(words) + 6
        height = max(metrics.height(), line.height * _HIGHEST)
        beside = self._taken.get(line.start, 0.0)
        self._taken[line.start] = beside + width + _GAP / 2
        box = QRectF(line.left - _GAP - beside - width, line.top + (line.height - height) / 2, width, height)
        painter.setPen(QPen(edge, scene.theme.width("thin")))
        painter.setBrush(edge if is_current else scene.theme["paper"])
        painter.drawRoundedRect(box, *corners("mark"))
        painter.setPen(scene.theme["paper"] if is_current else edge)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def _margin_words(letters: list[str]) -> str:
    if not letters:
        return "?"
    if len(letters) <= _MOST_LETTERS:
        return "".join(letters)
    return f"{letters[0]}+{len(letters) - 1}"


def _rects(scene: Scene, span: Span) -> list[QRectF]:
    start, end = scene.offsets.to_units(span.start), scene.offsets.to_units(span.end)
    found: list[QRectF] = []
    for line in scene.lines:
        if line.start < end and start < line.end:
            found += [rect & line.inked for rect in line.rects(start, end)]
    return [rect for rect in found if rect.width() > 0]
