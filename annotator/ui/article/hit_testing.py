"""Hit testing: the annotations under the mouse are exactly those painted there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.span import Span
from annotator.ui.article.margin import Mark, marks_of
from annotator.ui.article.scene import shown_spans
from annotator.ui.article.text_document import MARGIN
from annotator.ui.session.highlights import annotations_of
from annotator.ui.session.items import next_of

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint

    from annotator.ui.article.places import Places
    from annotator.ui.article.strokes import ShownSpan
    from annotator.ui.session.highlights import Key
    from annotator.ui.session.items import Current

_SLACK = 4  # pixels beside the words of a line, or around a mark, that still count as hits


def mark_at(article: Places, place: QPoint) -> Mark | None:
    """Return the mark of the margin at a place of the viewport, or None."""
    if place.x() > MARGIN:
        return None
    scene = article.scene()
    marks = marks_of(scene, shown_spans(scene), article.viewport().font()) if scene is not None else []
    near = [mark for mark in marks if mark.box.adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(place)]
    return min(near, key=lambda mark: (mark.box.center() - place.toPointF()).manhattanLength(), default=None)


def first_of(article: Places, mark: Mark) -> int:
    """Return the code point where the annotation of a mark begins."""
    return article.to_point((mark.shown or mark.spans[0]).start)


def annotation_of(span: ShownSpan) -> Current:
    """Return the annotation of a span in the margin's marks."""
    return annotations_of({span.key: Span(span.start, span.end)})[0]


def hits_under(article: Places, place: QPoint) -> dict[Key, Span]:
    """Return the visible spans at a place of the viewport, those of the mark or of the character there."""
    if (mark := mark_at(article, place)) is not None:
        spans = [mark.shown] if mark.shown is not None else mark.spans
        return {span.key: Span(article.to_point(span.start), article.to_point(span.end)) for span in spans}
    line = article.lines.at(place.y())
    if line is None or not line.top <= place.y() <= line.bottom:
        return {}
    words = line.inked
    if not words.left() - _SLACK <= place.x() <= words.right() + _SLACK:
        return {}
    return article.hits(article.point_at(place))


def clicked(article: Places, place: QPoint, current: Current | None, *, again: bool) -> Current | None:
    """Return the annotation that a click chooses: the mark's, or the shortest at the character.

    Another click at the same place chooses the next longer one, or the next annotation of the same mark.
    """
    if (mark := mark_at(article, place)) is not None:
        return next_of([annotation_of(span) for span in mark.spans], current)
    return next_of(annotations_of(hits_under(article, place)), current if again else None)
