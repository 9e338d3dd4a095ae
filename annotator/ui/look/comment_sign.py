"""The sign of an open comment: a bubble at the corner of a number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPen

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPainter

_WIDTH, _HEIGHT, _TAIL = 9.0, 6.5, 3.0  # pixels


def draw_comment_sign(painter: QPainter, number: QRectF, colour: QColor, ground: QColor) -> None:
    """Draw the sign over the upper right corner of the box of a number, with a rim of the ground."""
    box = QRectF(number.right() - _WIDTH + 4, number.top() - 3, _WIDTH, _HEIGHT)
    bubble, tail = QPainterPath(), QPainterPath()
    bubble.addRoundedRect(box, 2.5, 2.5)
    tail.moveTo(QPointF(box.left() + 2, box.bottom() - 1))
    tail.lineTo(QPointF(box.left() + 2, box.bottom() + _TAIL))
    tail.lineTo(QPointF(box.left() + 2 + _TAIL, box.bottom() - 1))
    painter.save()
    painter.setPen(QPen(ground, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    shape = bubble.united(tail)
    painter.drawPath(shape)
    painter.fillPath(shape, colour)
    painter.restore()
