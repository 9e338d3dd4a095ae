"""The signs that show an entity's group without colour; legends of the signs and of annotation marks."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from annotator.domain.translation import mark, tr
from annotator.ui.article.strokes import DASHED, DOTS, crisp

if TYPE_CHECKING:
    from annotator.ui.look.theme import Theme

SIGN = 0.11  # half the size of a sign, as a share of a line's height
SIGNED = ("person", "organisation", "place", "time_number")  # the groups with a sign
_SMALLEST = 7.0  # points
_GAP = 18  # pixels between the parts of a legend
_TITLE = mark("Entities in the article:")
_CENTRED = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class Entry(NamedTuple):
    """A group of entities, its name for people, and the name with its sign for a screen reader."""

    group: str
    name: str
    spoken: str


LEGEND = (
    Entry("person", mark("Person"), mark("Person a dot behind it")),
    Entry("organisation", mark("Organisation"), mark("Organisation a square behind it")),
    Entry("place", mark("Place"), mark("Place a triangle behind it")),
    Entry("time_number", mark("Date and number"), mark("Date and number a dash behind it")),
    Entry("other", mark("Other"), mark("Other no sign behind it")),
)


class Mark(NamedTuple):
    """The mark of an annotation in the article, its name for people, and the name with the mark in words.

    Attributes
    ----------
    colour, width: names in the theme.
    dashes: the dashes of its line, in widths of the line; empty for a solid line.
    """

    name: str
    spoken: str
    colour: str
    width: str
    dashes: tuple[float, ...] = ()
    in_brackets: bool = False


_MARKS_TITLE = mark("Annotations:")
MARKS = (
    Mark(mark("Quotation"), mark("Quotation underlined"), "quotation.quiet", "thick"),
    Mark(mark("Suggestion"), mark("Suggestion a dashed line"), "suggestion.edge", "middle", (4.0, 2.0)),
    Mark(
        mark("Weak suggestion"),
        mark("Weak suggestion a dotted line"),
        "suggestion.edge",
        "middle",
        tuple(DOTS),
    ),
    Mark(mark("Claim"), mark("Claim in brackets"), "claim.edge", "thick", in_brackets=True),
    Mark(
        mark("Suggested claim"),
        mark("Suggested claim in dashed brackets"),
        "claim_suggestion.edge",
        "thick",
        tuple(DASHED),
        True,
    ),
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
    return f"{tr(_TITLE)} " + ", ".join(tr(entry.spoken) for entry in LEGEND)


def marks_words() -> str:
    """Return the legend of marks for a screen reader."""
    return f"{tr(_MARKS_TITLE)} " + ", ".join(tr(each.spoken) for each in MARKS)


def draw_marks(painter: QPainter, room: QRectF, theme: Theme, font: QFont) -> None:
    """Draw the names of annotations with their marks, in one row on the article's paper."""
    names = [tr(each.name) for each in MARKS]
    x, metrics = _begin(painter, room, theme, font, tr(_MARKS_TITLE), names)
    for each, name in zip(MARKS, names, strict=True):
        width, height = metrics.horizontalAdvance(name), metrics.height() + 2
        words = QRectF(x, room.center().y() - height / 2, width, height)
        painter.setPen(theme["text"])
        painter.drawText(words, _CENTRED, name)
        pen = QPen(theme[each.colour], theme.width(each.width))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if each.dashes:
            pen.setDashPattern(each.dashes)
        painter.setPen(pen)
        for line in _brackets(words) if each.in_brackets else [[words.bottomLeft(), words.bottomRight()]]:
            painter.drawPolyline([QPointF(crisp(point.x(), pen), crisp(point.y(), pen)) for point in line])
        x += width + _GAP + 6


def _brackets(around: QRectF) -> list[list[QPointF]]:
    left, right = around.left() - 3, around.right() + 3
    top, bottom = around.top() - 1, around.bottom() + 1
    return [
        [QPointF(x + foot, top), QPointF(x, top), QPointF(x, bottom), QPointF(x + foot, bottom)]
        for x, foot in ((left, 4), (right, -4))
    ]


def draw_legend(painter: QPainter, room: QRectF, theme: Theme, font: QFont) -> None:
    """Draw the groups as the article shows them, in one row on its paper."""
    names = [tr(entry.name) for entry in LEGEND]
    x, metrics = _begin(painter, room, theme, font, tr(_TITLE), names)
    middle = room.center().y()
    for entry, name in zip(LEGEND, names, strict=True):
        width, height = metrics.horizontalAdvance(name), metrics.height() + 2
        ground = QRectF(x, middle - height / 2, width, height)
        edge, colour = theme.width("entity"), theme[f"sign.{entry.group}"]
        painter.setPen(QPen(colour, edge) if edge else Qt.PenStyle.NoPen)
        painter.setBrush(theme[f"entity.{entry.group}"])
        painter.drawRoundedRect(ground.adjusted(-3, 0, 3, 0), 3, 3)
        painter.setPen(theme["text"])
        painter.drawText(ground, _CENTRED, name)
        if entry.group in SIGNED:
            half = max(2.4, height * SIGN * 1.2)  # a sheet's lines are closer than an article's
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            draw_sign(painter, entry.group, QPointF(ground.right() + 3 + half, ground.top() + half), half)
        x += width + _GAP + 6


def _begin(
    painter: QPainter, room: QRectF, theme: Theme, font: QFont, title: str, names: list[str]
) -> tuple[float, QFontMetricsF]:
    """Draw paper and title in a font that lets all fit; return where the names begin, and the metrics."""
    font = QFont(font)
    while _width(font, title, names) > room.width() and font.pointSizeF() > _SMALLEST:
        font.setPointSizeF(font.pointSizeF() - 0.5)
    metrics = QFontMetricsF(font)
    painter.setPen(QPen(theme["line"], 1))
    painter.setBrush(theme["paper"])
    painter.drawRoundedRect(room, 6, 6)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setFont(font)
    painter.setPen(theme["muted"])
    x = room.left() + 10
    painter.drawText(QRectF(x, room.top(), room.right() - x, room.height()), _CENTRED, title)
    return x + metrics.horizontalAdvance(title) + _GAP, metrics


def _width(font: QFont, title: str, names: list[str]) -> float:
    metrics = QFontMetricsF(font)
    words = metrics.horizontalAdvance(title) + sum(metrics.horizontalAdvance(name) for name in names)
    return words + 20 + len(names) * (_GAP + 6)
