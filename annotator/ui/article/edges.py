"""The edges of spans that the mouse can drag."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QTextLine

from annotator.domain.tokens import cluster_start
from annotator.ui.session.highlights import Key, spans_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QPoint

    from annotator.domain.span import Span
    from annotator.ui.article.lines import VisibleLine
    from annotator.ui.article.places import Places
    from annotator.ui.session.workspace import Workspace

# Pixels from an edge within which a press drags it. Fewer inside the span: a drag there selects words.
_OUTSIDE, _INSIDE = 5.0, 2.0
_ABOVE, _BELOW = 2.0, 4.0


class Edge(NamedTuple):
    """The start or end of a span of an annotation."""

    key: Key
    span: Span
    is_start: bool


def edge_at(article: Places, workspace: Workspace, place: QPoint) -> Edge | None:
    """Return the edge at a place of the viewport, of the current annotation or of the entity at the caret.

    An entity must be clicked first: most drags begin at a name and must select.
    """
    spans = [*_current_spans(workspace), *_entity_at_caret(article)]
    if not spans:
        return None
    lines = article.lines.near(place.y() - _BELOW, place.y() + _ABOVE)
    edges = [
        (distance, number, Edge(key, span, is_start))
        for number, (key, span) in enumerate(spans)
        for is_start in (True, False)
        if (distance := _distance(article, lines, span, place, is_start=is_start)) is not None
    ]
    return min(edges)[2] if edges else None


def _current_spans(workspace: Workspace) -> Iterable[tuple[Key, Span]]:
    current, item = workspace.current, workspace.current_item()
    if current is None or item is None:
        return
    assert workspace.opened is not None
    yield from spans_of(current.kind, item, workspace.opened.codebook)


def _entity_at_caret(article: Places) -> Iterable[tuple[Key, Span]]:
    if article.selected_span() is None:
        caret = article.caret()
        hits = {**article.hits(caret), **article.hits(caret - 1)}
        yield from ((key, span) for key, span in hits.items() if key.kind == "entity")


def _distance(
    article: Places, lines: list[VisibleLine], span: Span, place: QPoint, *, is_start: bool
) -> float | None:
    """Return the distance in pixels of a place from an edge; None if it is too far.

    The edge is measured at its neighbouring character inside the span: a caret's place would be ambiguous
    before a line break and where the writing direction changes.
    """
    units = article.to_units(span.start if is_start else cluster_start(article.text, span.end))
    line = next((line for line in lines if line.start <= units < line.end), None)
    if line is None or not line.top - _ABOVE <= place.y() <= line.top + line.height + _BELOW:
        return None
    leading = line.x(units, QTextLine.Edge.Leading)
    trailing = line.x(units, QTextLine.Edge.Trailing)
    edge, opposite = (leading, trailing) if is_start else (trailing, leading)
    depth = (place.x() - edge) * (1 if opposite >= edge else -1)
    return abs(depth) if -_OUTSIDE <= depth <= _INSIDE else None
