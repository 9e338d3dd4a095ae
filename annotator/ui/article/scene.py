"""The scene of one repaint of the article: the lines, their marks, and the visible spans."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from annotator.domain.span import Span
from annotator.ui.article.strokes import ShownSpan

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QRect, QRectF
    from PySide6.QtGui import QColor, QPainter

    from annotator.domain.offsets import Utf16Map
    from annotator.domain.text_search import Hits
    from annotator.ui.article.lines import VisibleLine
    from annotator.ui.look.theme import Theme
    from annotator.ui.session.highlights import Highlights, Key
    from annotator.ui.session.items import Current

    Rects = list[tuple[VisibleLine, QRectF]]

_ORDER = {"entity": 0, "claim": 1, "suggestion": 2, "quotation": 3, "claim_suggestion": 1}


@dataclass(frozen=True)
class Scene:
    """The content of one repaint.

    Attributes
    ----------
    lines: the lines to draw.
    under: kind and id of the annotation under the mouse.
    selection: the selected span, in UTF-16 units.
    caret: its place in the viewport, or None where it is not visible.
    group_of: the display group of an entity by its id.
    colour_of: the codebook's colour of an entity or claim by its key, "" for that of the theme.
    number_of: the number of a quotation's or claim's card by its key.
    """

    lines: list[VisibleLine]
    highlights: Highlights
    offsets: Utf16Map
    theme: Theme
    current: Current | None
    under: tuple[str, str] | None
    hits: Hits | None
    selection: tuple[int, int]
    caret: QRect | None
    group_of: Callable[[str], str]
    colour_of: Callable[[Key], str]
    number_of: Callable[[Key], str]

    def edge_of(self, key: Key) -> QColor:
        """Return the colour of an annotation's lines while nothing else is current."""
        own = self.colour_of(key)
        return self.theme.ink(own) if own else self.theme[f"{key.kind}.edge"]


class MarksOver(Protocol):
    """Marks that are painted over the article and its margin."""

    def paint(self, painter: QPainter, scene: Scene) -> None:
        """Draw the marks on the lines of a scene."""


def shown_spans(scene: Scene) -> list[ShownSpan]:
    """Return the spans on a scene's lines, in the order of painting."""
    if not scene.lines:
        return []
    to_point, to_units = scene.offsets.to_point, scene.offsets.to_units
    starts = [line.start for line in scene.lines]
    visible = Span(to_point(scene.lines[0].start), to_point(scene.lines[-1].end) + 1)
    items = scene.highlights.overlapping(visible).items()
    spans: list[ShownSpan] = []
    for key, span in sorted(items, key=lambda item: (_ORDER[item[0].kind], item[1], item[0])):
        start, end = to_units(span.start), to_units(span.end)
        if rects := _rects(scene.lines, starts, start, end):
            spans.append(ShownSpan(key, start, end, rects))
    return spans


def _rects(lines: list[VisibleLine], starts: list[int], start: int, end: int) -> Rects:
    rects: Rects = []
    for number in range(max(0, bisect_right(starts, start) - 1), len(lines)):
        line = lines[number]
        if line.start >= end:
            break
        if start < line.end:
            parts = line.rects(start, end)
            if end >= line.end:  # the space at a line break is not drawn
                parts = [part for part in (rect & line.inked for rect in parts) if part.width() > 0]
            rects += [(line, rect) for rect in parts]
    return rects
