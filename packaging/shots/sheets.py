"""Contact sheets: many small pictures with their names, so that a person sees all at once."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter

_COLUMNS, _ROWS = 4, 5  # of a page
_CELL = QSize(480, 300)  # pixels
_GAP, _NAME = 12, 18  # pixels


def contact_sheets(pictures: dict[str, QImage]) -> Iterator[QImage]:
    """Give pages of small pictures in rows, each with its name above it."""
    names, most = list(pictures), _COLUMNS * _ROWS
    for at in range(0, len(names), most):
        yield _page({name: pictures[name] for name in names[at : at + most]})


def _page(pictures: dict[str, QImage]) -> QImage:
    names = list(pictures)
    rows = [names[at : at + _COLUMNS] for at in range(0, len(names), _COLUMNS)]
    small = {name: _shrunk(one) for name, one in pictures.items()}
    heights = [max(small[name].height() for name in row) + _NAME + _GAP for row in rows]
    sheet = QImage(_COLUMNS * (_CELL.width() + _GAP) + _GAP, sum(heights) + _GAP, QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.darkGray)
    painter = QPainter(sheet)
    painter.setPen(Qt.GlobalColor.white)
    font = painter.font()
    font.setPixelSize(_NAME - 5)
    painter.setFont(font)
    top = _GAP
    for row, height in zip(rows, heights, strict=True):
        for column, name in enumerate(row):
            left = _GAP + column * (_CELL.width() + _GAP)
            painter.drawText(QRect(left, top, _CELL.width(), _NAME), 0, name)
            painter.drawImage(QPoint(left, top + _NAME), small[name])
        top += height
    painter.end()
    return sheet


def _shrunk(picture: QImage) -> QImage:
    """Return a picture that fits its cell, none larger than it is."""
    picture.setDevicePixelRatio(1)
    if picture.width() <= _CELL.width() and picture.height() <= _CELL.height():
        return picture
    smooth = Qt.TransformationMode.SmoothTransformation
    return picture.scaled(_CELL, Qt.AspectRatioMode.KeepAspectRatio, smooth)
