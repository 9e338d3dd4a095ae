"""The table of agreement as files for people: a picture (PNG) or a table (CSV)."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QImage, QImageWriter, QPainter

from annotator.formats.tables.cell_words import harmless
from annotator.project.teams.agreement.rows import AgreementRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.ui.look.theme import Theme

_SCALE = 2  # pixels of a picture for one of the window, so that it can be printed
_MARGIN, _GAP = 16, 20


def as_png(title: str, lines: Sequence[Sequence[str]], font: QFont, theme: Theme) -> bytes:
    """Return a picture of lines of cells below a title; the first column stands on the left, others right."""
    bold = QFont(font)
    bold.setBold(True)
    metrics = QFontMetrics(bold)
    height = round(1.5 * metrics.height())
    widths = [max(map(metrics.horizontalAdvance, column)) for column in zip(*lines, strict=True)]
    width = max(sum(widths) + _GAP * (len(widths) - 1), metrics.horizontalAdvance(title))
    size = QSize(width + 2 * _MARGIN, height * (len(lines) + 1) + 2 * _MARGIN)
    image = QImage(size * _SCALE, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.scale(_SCALE, _SCALE)
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), theme["base"])
    painter.setPen(theme["text"])
    painter.setFont(bold)
    painter.drawText(QRectF(_MARGIN, _MARGIN, width, height), Qt.AlignmentFlag.AlignVCenter, title)
    for number, line in enumerate(lines, 1):
        painter.setFont(bold if number == 1 else font)
        left = float(_MARGIN)
        for place, (cell, room) in enumerate(zip(line, widths, strict=True)):
            side = Qt.AlignmentFlag.AlignRight if place else Qt.AlignmentFlag.AlignLeft
            area = QRectF(left, _MARGIN + number * height, room, height)
            painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter, cell)
            left += room + _GAP
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def as_csv(rows: Sequence[AgreementRow]) -> bytes:
    """Return values as a table in UTF-8 with its mark; no cell can be taken for a formula."""
    table = io.StringIO(newline="")
    writer = csv.writer(table, lineterminator="\r\n")
    writer.writerow(AgreementRow._fields)
    for row in rows:
        cells = row._replace(annotators=(" + ".join(row.annotators),))
        plain = (cell[0] if isinstance(cell, tuple) else cell for cell in cells)
        writer.writerow([harmless(cell) if isinstance(cell, str) else cell for cell in plain])
    return table.getvalue().encode("utf-8-sig")
