"""The marks in the article's margin: the number of each card beside the line where its content begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPainterPathStroker

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.ui.article_lines import VisibleLine
    from annotator.ui.article_painter import Scene
    from annotator.ui.article_strokes import ShownSpan
    from annotator.ui.highlights import Key
    from annotator.ui.theme import Theme

_LEFT = 8.0
_WIDTH, _HEIGHT, _GAP = 24.0, 16.0, 3.0
_DASHES = [3.0, 2.0]
_DOTS = [1.0, 3.0]
_MOST = 2  # marks beside one line; where there are more, the last one says how many


def draw_margin(painter: QPainter, scene: Scene, spans: Iterable[ShownSpan]) -> None:
    """Draw the marks of the spans that begin on the lines."""
    current, lines = scene.current, scene.lines
    font = QFont(painter.font())
    font.setPointSizeF(max(7.0, font.pointSizeF() * 0.62))
    painter.setFont(font)
    beginning: dict[int, list[Key]] = {}
    for span in spans:
        if span.key.part == "content" and not span.key.number and span.key.kind != "entity":
            line = next((line for line, _ in span.rects if line.start <= span.start < line.end), None)
            if line is not None:
                beginning.setdefault(line.start, []).append(span.key)
    for line in lines:
        if keys := beginning.get(line.start):
            # The current one is never among those that are only counted.
            keys.sort(key=lambda key: current is None or (current.kind, current.id) != (key.kind, key.id))
            _draw_marks(painter, scene, line, keys)


def _draw_marks(painter: QPainter, scene: Scene, line: VisibleLine, keys: list[Key]) -> None:
    theme, current = scene.theme, scene.current
    height = max(_HEIGHT, QFontMetricsF(painter.font()).height() + 2)
    box = QRectF(_LEFT, line.top + (line.height - height) / 2, _WIDTH, height)
    shown = keys if len(keys) <= _MOST else keys[: _MOST - 1]
    for key in shown:
        is_current = current is not None and (current.kind, current.id) == (key.kind, key.id)
        colour = theme[f"{key.kind}.edge"] if is_current or current is None else theme["dim"]
        shape = QPainterPath()
        radius = 3 if key.kind in ("claim", "claim_suggestion") else height / 2
        shape.addRoundedRect(box, radius, radius)
        if is_current:
            painter.fillPath(shape, ground_of(theme, key))
        # Dashes of a pen would begin elsewhere where only a part of the mark is repainted.
        stroker = QPainterPathStroker()
        stroker.setWidth(theme.width("thick" if is_current else "thin"))
        if key.kind in ("suggestion", "claim_suggestion"):
            stroker.setDashPattern(_DOTS if scene.highlights.is_weak(key) else _DASHES)
        painter.fillPath(stroker.createStroke(shape), colour)
        painter.setPen(theme["text"] if is_current else theme["muted"])
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, scene.number_of(key))
        box.translate(_WIDTH + _GAP, 0)
    if more := len(keys) - len(shown):
        painter.setPen(theme["muted"])
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, f"+{more}")


def ground_of(theme: Theme, key: Key) -> QColor:
    """Return the colour that lies under a span of the current annotation."""
    return theme[f"{key.kind}.{key.part}"]
