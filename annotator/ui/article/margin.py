"""The marks in the article's margin: the number of each card beside the line where its content begins."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPainterPathStroker

from annotator.domain.kinds import CLAIM, ITEM_KINDS
from annotator.domain.roles import BUILT_IN_IDS, CUE
from annotator.ui.look.comment_sign import draw_comment_sign
from annotator.ui.look.measures import radius, sized
from annotator.ui.session.items import RANK

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.ui.article.scene import Scene
    from annotator.ui.article.strokes import ShownSpan
    from annotator.ui.look.theme import Theme
    from annotator.ui.session.highlights import Key

_LEFT = 8.0
_WIDTH, _HEIGHT, _GAP = 24.0, 16.0, 3.0
_DASHES = [3.0, 2.0]
_DOTS = [1.0, 3.0]
_SMALLEST, _LONGEST = 7.0, "K88"  # points, and the longest label that fits into a mark in any font
_MOST = 2  # marks beside one line; where more cards begin, the last mark stands for all the others


class Mark(NamedTuple):
    """A painted mark.

    Attributes
    ----------
    box: its place in pixels of the viewport.
    spans: the contents of its cards, in their order.
    shown: the card whose number it shows; None where it only shows how many there are.
    """

    box: QRectF
    spans: tuple[ShownSpan, ...]
    shown: ShownSpan | None


def marks_of(scene: Scene, spans: Iterable[ShownSpan], font: QFont) -> list[Mark]:
    """Return the marks beside the lines where spans begin, for the article's font.

    Their places depend on the text alone, not on the current annotation, so that no mark moves before a
    click.
    """
    beginning: dict[int, list[ShownSpan]] = {}
    for span in spans:
        if span.key.part == "content" and not span.key.number and span.key.kind != "entity":
            line = next((line for line, _ in span.rects if line.start <= span.start < line.end), None)
            if line is not None:
                beginning.setdefault(line.start, []).append(span)
    height = max(_HEIGHT, QFontMetricsF(_small(font)).height() + 2)
    marks: list[Mark] = []
    for line in scene.lines:
        beginning_here = sorted(beginning.get(line.start, ()), key=_in_order_of_cards)
        alone = len(beginning_here) if len(beginning_here) <= _MOST else _MOST - 1
        box = QRectF(_LEFT, line.top + (line.height - height) / 2, _WIDTH, height)
        for span in beginning_here[:alone]:
            marks.append(Mark(QRectF(box), (span,), span))
            box.translate(_WIDTH + _GAP, 0)
        if remaining := tuple(beginning_here[alone:]):
            marks.append(Mark(box, remaining, next((s for s in remaining if is_current(scene, s.key)), None)))
    return marks


def draw_margin(painter: QPainter, scene: Scene, spans: Iterable[ShownSpan]) -> None:
    """Draw the marks of the spans that begin on the lines."""
    marks = marks_of(scene, spans, painter.font())
    painter.setFont(_small(painter.font()))
    for mark in marks:
        if mark.shown is None:
            painter.setPen(scene.theme["muted"])
            painter.drawText(mark.box, Qt.AlignmentFlag.AlignCenter, f"+{len(mark.spans)}")
        else:
            _draw_mark(painter, scene, mark.box, mark.shown.key)
        if any(scene.highlights.has_open_comment(span.key) for span in mark.spans):
            draw_comment_sign(painter, mark.box, scene.theme["text"], scene.theme["paper"])


def _draw_mark(painter: QPainter, scene: Scene, box: QRectF, key: Key) -> None:
    theme, is_chosen = scene.theme, is_current(scene, key)
    colour = scene.edge_of(key) if is_chosen or scene.current is None else theme["dim"]
    shape = QPainterPath()
    corner = radius("mark") if ITEM_KINDS[key.kind].kind is CLAIM else box.height() / 2
    shape.addRoundedRect(box, corner, corner)
    if is_chosen:
        painter.fillPath(shape, ground_of(theme, key))
    # A pen's dashes would shift when only a part of the mark is repainted.
    stroker = QPainterPathStroker()
    stroker.setWidth(theme.width("thick" if is_chosen else "thin"))
    if ITEM_KINDS[key.kind].is_proposed:
        stroker.setDashPattern(_DOTS if scene.highlights.is_weak(key) else _DASHES)
    painter.fillPath(stroker.createStroke(shape), colour)
    painter.setPen(theme["text"] if is_chosen else theme["muted"])
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, scene.number_of(key))


def _small(font: QFont) -> QFont:
    """Return the font of the marks; the longest usual number fits into one."""
    small = QFont(font)
    size = max(_SMALLEST, sized(font, "sign").pointSizeF())
    small.setPointSizeF(size)
    wide = QFontMetricsF(small).horizontalAdvance(_LONGEST)
    if wide > _WIDTH - 2:
        small.setPointSizeF(max(_SMALLEST, size * (_WIDTH - 2) / wide))
    return small


def _in_order_of_cards(span: ShownSpan) -> tuple[int, int, int, str]:
    kind = span.key.kind
    return (span.start, len(RANK) if kind == "entity" else RANK[kind], span.end, span.key.id)


def is_current(scene: Scene, key: Key) -> bool:
    """Tell whether a key belongs to the current annotation."""
    current = scene.current
    return current is not None and (current.kind, current.id) == (key.kind, key.id)


def ground_of(theme: Theme, key: Key) -> QColor:
    """Return the background colour of a span of the current annotation."""
    # Roles from the codebook have the background of cues; a dotted line tells them apart.
    part = key.part if key.part in BUILT_IN_IDS else CUE.id
    return theme[f"{key.kind}.{part}"]
