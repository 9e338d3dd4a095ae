"""The signs that tell an entity's group without colour, and the legend that says which is which."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QPolygonF

if TYPE_CHECKING:
    from annotator.ui.theme import Theme

SIGN = 0.11  # of a line's height: half the size of a sign
SIGNED = ("person", "organisation", "place", "time_number")  # the groups with a sign
_SMALLEST = 7.0  # points
_GAP = 18  # pixels between the parts of a legend
_TITLE = "Entities in the article:"


class Entry(NamedTuple):
    """A group of entities, its name for people, and its sign in words."""

    group: str
    name: str
    sign: str


LEGEND = (
    Entry("person", "Person", "a dot"),
    Entry("organisation", "Organisation", "a square"),
    Entry("place", "Place", "a triangle"),
    Entry("time_number", "Date and number", "a dash"),
    Entry("other", "Other", "no sign"),
)


def draw_sign(painter: QPainter, group: str, middle: QPointF, half: float) -> None:
    """Draw a group's sign with the painter's brush; `half` its size in pixels."""
    box = QRectF(middle.x() - half, middle.y() - half, 2 * half, 2 * half)
    if group == "person":
        painter.drawEllipse(box)
    elif group == "organisation":
        painter.drawRect(box.adjusted(0.3, 0.3, -0.3, -0.3))
    elif group == "place":
        box = box.marginsAdded(QMarginsF(*[half / 4] * 4))
        corners = [box.topLeft(), box.topRight(), QPointF(middle.x(), box.bottom())]
        painter.drawPolygon(QPolygonF(corners))
    else:
        painter.drawRect(QRectF(box.left(), middle.y() - half * 0.4, 2 * half, half * 0.8))


def legend_words() -> str:
    """Return the legend for a screen reader."""
    return f"{_TITLE} " + ", ".join(f"{entry.name} {entry.sign} behind it" for entry in LEGEND)


def draw_legend(painter: QPainter, room: QRectF, theme: Theme, font: QFont) -> None:
    """Draw the groups as the article shows them, on its paper, in one row."""
    font = QFont(font)
    while _width(font) > room.width() and font.pointSizeF() > _SMALLEST:
        font.setPointSizeF(font.pointSizeF() - 0.5)
    metrics = QFontMetricsF(font)
    painter.setPen(QPen(theme["line"], 1))
    painter.setBrush(theme["paper"])
    painter.drawRoundedRect(room, 6, 6)
    painter.setFont(font)
    painter.setPen(theme["muted"])
    x, middle = room.left() + 10, room.center().y()
    centred = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    painter.drawText(QRectF(x, room.top(), room.right() - x, room.height()), centred, _TITLE)
    x += metrics.horizontalAdvance(_TITLE) + _GAP
    for entry in LEGEND:
        width, height = metrics.horizontalAdvance(entry.name), metrics.height() + 2
        ground = QRectF(x, middle - height / 2, width, height)
        edge, mark = theme.width("entity"), theme[f"sign.{entry.group}"]
        painter.setPen(QPen(mark, edge) if edge else Qt.PenStyle.NoPen)
        painter.setBrush(theme[f"entity.{entry.group}"])
        painter.drawRoundedRect(ground.adjusted(-3, 0, 3, 0), 3, 3)
        painter.setPen(theme["text"])
        painter.drawText(ground, centred, entry.name)
        if entry.group in SIGNED:
            half = max(2.4, height * SIGN * 1.2)  # a sheet's lines are closer than an article's
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(mark)
            draw_sign(painter, entry.group, QPointF(ground.right() + 3 + half, ground.top() + half), half)
        x += width + _GAP + 6


def _width(font: QFont) -> float:
    metrics = QFontMetricsF(font)
    words = metrics.horizontalAdvance(_TITLE) + sum(metrics.horizontalAdvance(e.name) for e in LEGEND)
    return words + 20 + len(LEGEND) * (_GAP + 6)
