"""The program's icons: lines drawn by ourselves, in the theme's colours, at any size and scale.

An icon is a list of strokes on a grid of 16 by 16 (`resources/icons/icons.json`): words of an SVG path, of
the letters M, L, C and Z. They are drawn as paths, not as pictures, so they are crisp on any screen.
"""

from __future__ import annotations

import json
import re
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainterPath, QPen

from annotator.resources_folder import resource
from annotator.ui.look.mirroring import mirror

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPainter

GRID = 16  # units of a side of an icon
_STROKE = 1.5  # units: the width of a line
_MIRRORED = {"undo", "redo"}  # back and forth are the other way in a window that runs leftwards
_PARTS = re.compile(r"[MLCZ]|-?[\d.]+")


@cache
def paths() -> dict[str, QPainterPath]:
    """Return the lines of all icons by name."""
    read = json.loads(resource("icons", "icons.json").read_text(encoding="utf-8"))
    return {name: _path(" ".join(strokes)) for name, strokes in read.items()}


def draw_icon(
    painter: QPainter, name: str, box: QRectF, colour: QColor, direction: Qt.LayoutDirection
) -> None:
    """Draw an icon into a square of a window that runs in a direction."""
    painter.save()
    painter.translate(box.topLeft())
    painter.scale(box.width() / GRID, box.height() / GRID)
    if name in _MIRRORED and direction == Qt.LayoutDirection.RightToLeft:
        mirror(painter, GRID)
    pen = QPen(colour, _STROKE)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(paths()[name])
    painter.restore()


def _path(words: str) -> QPainterPath:
    path = QPainterPath()
    act, numbers = "", list[float]()
    for part in _PARTS.findall(words):
        if part.isalpha():
            act = part
            if part == "Z":
                path.closeSubpath()
            continue
        numbers.append(float(part))
        if act == "C" and len(numbers) == 6:
            path.cubicTo(*numbers)
        elif act == "M" and len(numbers) == 2:
            path.moveTo(*numbers)
            act = "L"  # further pairs are lines
        elif act == "L" and len(numbers) == 2:
            path.lineTo(*numbers)
        else:
            continue
        numbers.clear()
    return path
