"""The legend of a chart: the pattern or sign of each series with its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from annotator.ui.dialogs.dashboard.chart_view import colour_of, draw_sign, fill
from annotator.ui.look.flow_layout import FlowLayout
from annotator.ui.look.measures import space
from annotator.ui.look.plain_words import plain_words

if TYPE_CHECKING:
    from annotator.ui.dialogs.dashboard.drawing import Drawing
    from annotator.ui.look.theme import Theme


class Legend(QWidget):
    """Names the series of a chart, in their order."""

    def __init__(self, drawing: Drawing, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._has_signs = any(mark.area.is_point for mark in drawing.marks)
        self._patches: list[QLabel] = []
        layout = FlowLayout(self, "near")
        for name in drawing.series:
            patch, words = QLabel(), plain_words(name, "small")
            words.setWordWrap(False)
            self._patches.append(patch)
            layout.addWidget(patch)
            layout.addWidget(words)
        self.show_in(theme)

    def show_in(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        for series, patch in enumerate(self._patches):
            patch.setPixmap(self._picture(theme, series))

    def _picture(self, theme: Theme, series: int) -> QPixmap:
        side, ratio = space("wide"), self.devicePixelRatioF()
        picture = QPixmap(round(side * ratio), round(side * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_patch(painter, QRectF(0, 0, side, side), theme, series, has_signs=self._has_signs)
        painter.end()
        return picture


def paint_patch(painter: QPainter, box: QRectF, theme: Theme, series: int, *, has_signs: bool) -> None:
    """Paint the sign of a series, or a box with its pattern."""
    colour = colour_of(theme, series)
    painter.setPen(QPen(colour, 1.4))
    if has_signs:
        draw_sign(painter, QPointF(box.center()), series, colour, theme["base"])
    else:
        fill(painter, box.adjusted(1, 2, -1, -2), series, colour, theme["base"])
