"""The signs that show an entity's group without colour; legends of the signs and of annotation marks."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from annotator.domain.translation import mark, tr
from annotator.ui.article.strokes import DASHED, DOTS, crisp
from annotator.ui.look.measures import corners
from annotator.ui.look.mirroring import placed

if TYPE_CHECKING:
    from annotator.ui.look.theme import Theme

_SIGN = 0.13  # half the size of a sign, as a share of a line's height
_LEAST = 2.0  # pixels: half the size of the smallest sign that can be told from the others
_NEAR = 1.5  # pixels between what is above a sign and the sign
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
    Entry("person", mark("Person"), mark("Person a dot under it")),
    Entry("organisation", mark("Organisation"), mark("Organisation a square under it")),
    Entry("place", mark("Place"), mark("Place a triangle under it")),
    Entry("time_number", mark("Date and number"), mark("Date and number a dash under it")),
    Entry("other", mark("Other"), mark("Other no sign under it")),
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


def box_of_sign(group: str, x: float, y: float, height: float) -> QRectF:
    """Return the box of a group's sign in the middle of `x`, below `y`, for a line of a height.

    Edges stand on whole pixels: between two, a square is no longer told from a dot.
    """
    size = round(2 * max(_LEAST, height * _SIGN))
    wide, high = (2 * size, max(2, round(size * 0.4))) if group == "time_number" else (size, size)
    return QRectF(round(x - wide / 2), round(y + _NEAR), wide, high)


def draw_sign(painter: QPainter, group: str, box: QRectF) -> None:
    """Draw a group's sign into its box with the painter's brush."""
    if group == "person":
        painter.drawEllipse(box)
    elif group == "place":
        box = box.adjusted(-1, 0, 1, 0)
        painter.drawPolygon(
            QPolygonF([box.bottomLeft(), box.bottomRight(), QPointF(box.center().x(), box.top())])
        )
    else:
        painter.drawRect(box)


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
        words = placed(words, room, painter.layoutDirection())
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
    middle = room.center().y() - _NEAR * 2  # signs hang below the words
    for entry, name in zip(LEGEND, names, strict=True):
        width, height = metrics.horizontalAdvance(name), metrics.height() + 2
        ground = placed(QRectF(x, middle - height / 2, width, height), room, painter.layoutDirection())
        edge, colour = theme.width("entity"), theme[f"sign.{entry.group}"]
        painter.setPen(QPen(colour, edge) if edge else Qt.PenStyle.NoPen)
        painter.setBrush(theme[f"entity.{entry.group}"])
        painter.drawRoundedRect(ground.adjusted(-3, 0, 3, 0), *corners("mark"))
        painter.setPen(theme["text"])
        painter.drawText(ground, _CENTRED, name)
        if entry.group in SIGNED:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            box = box_of_sign(entry.group, ground.center().x(), ground.bottom(), height)
            draw_sign(painter, entry.group, box)
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
    painter.drawRoundedRect(room, *corners("control"))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setFont(font)
    painter.setPen(theme["muted"])
    x = room.left() + 10
    words = QRectF(x, room.top(), metrics.horizontalAdvance(title), room.height())
    painter.drawText(placed(words, room, painter.layoutDirection()), _CENTRED, title)
    return words.right() + _GAP, metrics


def _width(font: QFont, title: str, names: list[str]) -> float:
    metrics = QFontMetricsF(font)
    words = metrics.horizontalAdvance(title) + sum(metrics.horizontalAdvance(name) for name in names)
    return words + 20 + len(names) * (_GAP + 6)
