"""The three pictures of the first page, drawn in the theme's colours: what the program is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.domain.translation import mark
from annotator.ui.look.measures import corners
from annotator.ui.look.mirroring import mirror

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QColor

    from annotator.ui.look.theme import Theme

# The room in which pictures are drawn, in units; it is scaled to the widget's.
_WIDE, _HIGH = 160.0, 80.0
_LINE = 1.4  # units of a stroke
_CORNER = 4.0
# The lines of a drawn page: their places from its top, and their lengths as shares of its width.
_LINES = ((0.18, 0.6), (0.34, 0.76), (0.50, 0.7), (0.66, 0.76), (0.82, 0.45))


class Picture(QWidget):
    """Draws one of `PICTURES`."""

    def __init__(self, name: str, theme: Theme) -> None:
        super().__init__()
        self._draw = PICTURES[name][0]
        self._theme = theme
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Expanding, policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme's colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size that grows with the font."""
        line = self.fontMetrics().height()
        return QSize(round(5 * line * _WIDE / _HIGH), 5 * line)

    def minimumSizeHint(self) -> QSize:
        """Return a smaller width: the picture is drawn in the middle of what there is."""
        return QSize(self.sizeHint().width() // 2, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture at the middle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = min(self.width() / _WIDE, self.height() / _HIGH)
        painter.translate((self.width() - scale * _WIDE) / 2, (self.height() - scale * _HIGH) / 2)
        painter.scale(scale, scale)
        if self.isRightToLeft():
            mirror(painter, _WIDE)
        self._draw(painter, self._theme)
        painter.end()


def _box(painter: QPainter, box: QRectF, fill: QColor, edge: QColor, corner: float = _CORNER) -> None:
    painter.setPen(QPen(edge, _LINE))
    painter.setBrush(fill)
    painter.drawRoundedRect(box, corner, corner)


def _stroke(painter: QPainter, colour: QColor, *points: tuple[float, float]) -> None:
    path = QPainterPath(QPointF(*points[0]))
    for point in points[1:]:
        path.lineTo(QPointF(*point))
    pen = QPen(colour, 2 * _LINE)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)


def _page(painter: QPainter, theme: Theme, left: float, top: float, wide: float, high: float) -> None:
    _box(painter, QRectF(left, top, wide, high), theme["paper"], theme["muted"])
    for place, share in _LINES:
        y = top + place * high
        painter.setPen(QPen(theme["line"], 2 * _LINE))
        painter.drawLine(QPointF(left + 0.12 * wide, y), QPointF(left + (0.12 + share) * wide, y))


def _arrow(painter: QPainter, theme: Theme, left: float, right: float, y: float) -> None:
    _stroke(painter, theme["accent"], (left, y), (right, y))
    _stroke(painter, theme["accent"], (right - 5, y - 5), (right, y), (right - 5, y + 5))


def _mark(painter: QPainter, theme: Theme, name: str, left: float, y: float, wide: float) -> None:
    """Draw words of a line as the article marks them."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme[name])
    painter.drawRoundedRect(QRectF(left, y - 5, wide, 10), *corners("mark"))
    painter.setPen(QPen(theme[f"{name.partition('.')[0]}.edge"], _LINE))
    painter.drawLine(QPointF(left, y + 5), QPointF(left + wide, y + 5))
    painter.setPen(QPen(theme["text"], _LINE))
    painter.drawLine(QPointF(left + 3, y), QPointF(left + wide - 3, y))


def _articles(painter: QPainter, theme: Theme) -> None:
    for left, top in ((12.0, 6.0), (26.0, 12.0), (40.0, 18.0)):
        _page(painter, theme, left, top, 42, 54)
    _arrow(painter, theme, 90, 108, 42)
    _box(painter, QRectF(116, 18, 34, 48), theme["base"], theme["accent"])
    for y in (30.0, 42.0, 54.0):
        _stroke(painter, theme["line"], (123, y), (143, y))


def _decisions(painter: QPainter, theme: Theme) -> None:
    _box(painter, QRectF(14, 8, 132, 64), theme["paper"], theme["muted"])
    _mark(painter, theme, "quotation.content", 24, 24, 74)
    _mark(painter, theme, "quotation.cue", 102, 24, 16)
    _mark(painter, theme, "quotation.source", 122, 24, 16)
    _stroke(painter, theme["line"], (25, 40), (120, 40))
    _mark(painter, theme, "claim.content", 24, 56, 52)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme["accent"])
    painter.translate(128, 56)
    painter.drawEllipse(QPointF(0, 0), 11, 11)
    if painter.transform().m11() < 0:
        painter.scale(-1, 1)  # a tick is the same in each direction
    _stroke(painter, theme["accent_text"], (-6, 0), (-1.5, 4.5), (6, -4.5))


def _data(painter: QPainter, theme: Theme) -> None:
    _box(painter, QRectF(8, 14, 48, 54), theme["paper"], theme["muted"])
    for name, y in (("quotation.content", 28.0), ("claim.content", 42.0), ("quotation.source", 56.0)):
        _mark(painter, theme, name, 15, y, 34)
    _arrow(painter, theme, 64, 82, 41)
    _box(painter, QRectF(90, 14, 62, 54), theme["base"], theme["accent"])
    for row, y in enumerate((23.0, 36.0, 49.0)):
        for left, wide, name in ((96.0, 14.0, "quotation.source"), (114.0, 32.0, "quotation.content")):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme["hover"] if not row else theme[name])
            painter.drawRoundedRect(QRectF(left, y, wide, 8), *corners("mark"))


# By name the drawing, and the sentence below it.
PICTURES: dict[str, tuple[Callable[[QPainter, Theme], None], str]] = {
    "articles": (_articles, mark("Articles come in from Word, PDF, web pages and other tools.")),
    "decisions": (_decisions, mark("The program suggests who said what; you decide by a key.")),
    "data": (_data, mark("Labelled data goes out, for research and for models.")),
}
