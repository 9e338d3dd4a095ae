"""Charts as files for people: pictures (PNG, SVG) and tables (CSV)."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QImage, QImageWriter, QPainter

from annotator.domain.translation import in_english, tr
from annotator.formats.tables.cell_words import harmless
from annotator.ui.dialogs.dashboard.legend import paint_patch

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from annotator.project.jobs.figures.figure import Figure, Row
    from annotator.ui.dialogs.dashboard.chart_view import ChartView
    from annotator.ui.look.theme import Theme

_SCALE = 2  # pixels of a picture for one of the window, so that it can be printed
_MARGIN, _GAP = 16, 8
_WRAPPED = Qt.TextFlag.TextWordWrap


class Picture(NamedTuple):
    """The contents of a chart's picture: its title, what it shows in words, and the chart."""

    title: str
    words: str
    chart: ChartView
    theme: Theme

    def size(self) -> QSize:
        """Return the size in pixels of the window."""
        width = self.chart.width() + 2 * _MARGIN
        return QSize(width, round(self._tops(width)[-1]) + self.chart.height() + _MARGIN)

    def _fonts(self) -> tuple[QFont, QFont]:
        title = QFont(self.chart.font())
        title.setBold(True)
        return title, QFont(self.chart.font())

    def _tops(self, width: int) -> tuple[float, float, float, float]:
        """Return where title, words, legend and chart begin."""
        title, usual = self._fonts()
        room = QRectF(0, 0, width - 2 * _MARGIN, 10_000).toRect()
        words = _MARGIN + QFontMetrics(title).boundingRect(room, _WRAPPED, self.title).height() + _GAP
        legend = words + QFontMetrics(usual).boundingRect(room, _WRAPPED, self.words).height() + _GAP
        has_legend = len(self.chart.drawing.series) > 1
        chart = legend + (QFontMetrics(usual).height() + _GAP if has_legend else 0)
        return _MARGIN, words, legend, chart

    def paint(self, painter: QPainter) -> None:
        """Paint it all in the pixels of the window."""
        size, theme = self.size(), self.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(0, 0, size.width(), size.height()), theme["base"])
        painter.setPen(theme["text"])
        tops = self._tops(size.width())
        for font, top, words in zip(self._fonts(), tops, (self.title, self.words), strict=False):
            painter.setFont(font)
            painter.drawText(QRectF(_MARGIN, top, size.width() - 2 * _MARGIN, 10_000), _WRAPPED, words)
        if len(self.chart.drawing.series) > 1:
            self._paint_legend(painter, tops[2])
        target = QRectF(_MARGIN, tops[3], self.chart.width(), self.chart.height())
        self.chart.scene().render(painter, target, QRectF(self.chart.rect()))

    def _paint_legend(self, painter: QPainter, top: float) -> None:
        left, metrics = float(_MARGIN), painter.fontMetrics()
        side = metrics.height()
        has_signs = any(mark.area.is_point for mark in self.chart.drawing.marks)
        for series, name in enumerate(self.chart.drawing.series):
            paint_patch(painter, QRectF(left, top, side, side), self.theme, series, has_signs=has_signs)
            painter.setPen(self.theme["text"])
            painter.drawText(QRectF(left + side + 4, top, 1000, side), Qt.AlignmentFlag.AlignVCenter, name)
            left += side + metrics.horizontalAdvance(name) + 20


def as_png(picture: Picture) -> bytes:
    """Return a picture of pixels."""
    image = QImage(picture.size() * _SCALE, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.scale(_SCALE, _SCALE)
    picture.paint(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def as_svg(picture: Picture) -> bytes:
    """Return a picture of lines and letters."""
    from PySide6.QtSvg import QSvgGenerator  # imported only when needed

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(picture.size())
    generator.setViewBox(QRectF(0, 0, picture.size().width(), picture.size().height()))
    generator.setTitle(picture.title)
    generator.setDescription(picture.words)
    painter = QPainter(generator)
    picture.paint(painter)
    painter.end()
    return bytes(buffer.data().data())


def as_csv(figure: Figure, rows: Sequence[Row]) -> bytes:
    """Return a table in UTF-8 with its mark, with English titles; no cell can be taken for a formula."""
    table = io.StringIO(newline="")
    writer = csv.writer(table, lineterminator="\r\n")
    with in_english():
        writer.writerow([tr(column.title) for column in figure.columns])
        for row in rows:
            cells = (row[column.id] for column in figure.columns)
            writer.writerow([harmless(cell) if isinstance(cell, str) else cell for cell in cells])
    return table.getvalue().encode("utf-8-sig")


# By the ending of the file.
WRITERS: dict[str, Callable[[Figure, Sequence[Row], Picture], bytes]] = {
    ".png": lambda figure, rows, picture: as_png(picture),
    ".svg": lambda figure, rows, picture: as_svg(picture),
    ".csv": lambda figure, rows, picture: as_csv(figure, rows),
}
