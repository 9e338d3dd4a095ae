"""The visible lines of an article; finding them costs no more than they are."""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtGui import QTextBlock, QTextLine

from annotator.domain.tokens import cluster_end, cluster_start

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QTextEdit

    from annotator.domain.offsets import Utf16Map

# Hebrew, Arabic and related scripts, and the characters that change the writing direction.
_LEFTWARDS = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_TOUCH = 0.5  # pixels between two characters that touch
_NEAR = 60  # pixels, more than the space between two paragraphs


class VisibleLine:
    """A laid-out line; it asks Qt only once for the places of its characters.

    Attributes
    ----------
    block, start, end: its block's first character, and its own, in UTF-16 units of the whole text.
    left, top: the line's origin in the layout, in viewport pixels.
    height: the height of the text, without the leading below it.
    bottom: where the line ends, in viewport pixels.
    following: the top of a next line of its paragraph, in viewport pixels.
    is_last: whether it is the last line of its paragraph.
    turns: whether a part runs right to left, so that a span may occupy several places.
    """

    def __init__(
        self, line: QTextLine, block: int, left: float, above: float, spacing: float, *, is_last: bool
    ) -> None:
        """Take the line's spacing, too: the distance to a next line, as a share of its height."""
        self.line = line
        self.block = block
        self.start = block + line.textStart()
        self.end = self.start + line.textLength()
        self.left = left
        self.top = above + line.y()
        self.height = line.ascent() + line.descent()
        self.bottom = self.top + line.height()
        self.following = self.top + line.height() * spacing
        self.origin = QPointF(left, above)
        self.is_last = is_last
        self.turns = False
        self._x: dict[int, float] = {}

    def rect(self, start: int, end: int) -> QRectF:
        """Return the rectangle of the characters ``[start, end)`` (UTF-16 units) that lie on the line."""
        known = self._x
        start, end = max(start, self.start), min(end, self.end)
        if (first := known.get(start)) is None:
            first = known[start] = self.x(start)
        if (last := known.get(end)) is None:
            last = known[end] = self.x(end)
        left, right = min(first, last), max(first, last)
        return QRectF(left, self.top, right - left, self.height)

    @cached_property
    def inked(self) -> QRectF:
        """The rectangle of the line without the white space at its end."""
        whole = self.line.naturalTextRect()
        return QRectF(self.left + whole.left(), self.top, whole.width(), self.height)

    def x(self, unit: int, edge: QTextLine.Edge = QTextLine.Edge.Leading) -> float:
        """Return the x of an edge of the character at a UTF-16 unit, in viewport pixels."""
        cursor_x: Any = self.line.cursorToX(unit - self.block, edge)
        return self.left + float(cursor_x[0] if isinstance(cursor_x, tuple) else cursor_x)

    def rects(self, start: int, end: int) -> list[QRectF]:
        """Return the rectangles of the characters ``[start, end)``, one for each run in one direction."""
        if not self.turns:
            return [self.rect(start, end)]
        boxes = self._boxes[max(start, self.start) - self.start : min(end, self.end) - self.start]
        runs: list[list[float]] = []
        for left, right in sorted(box for box in boxes if box[0] < box[1]):
            if runs and left <= runs[-1][1] + _TOUCH:
                runs[-1][1] = max(runs[-1][1], right)
            else:
                runs.append([left, right])
        return [QRectF(left, self.top, right - left, self.height) for left, right in runs]

    @cached_property
    def _boxes(self) -> list[tuple[float, float]]:
        """The left and right edge of each character, in pixels of the viewport.

        Where the direction changes, Qt gives only a caret's place for the first character: such a character
        fills the gap beside its follower.
        """
        trailing = QTextLine.Edge.Trailing
        edges = [(self.x(unit), self.x(unit, trailing)) for unit in range(self.start, self.end)]
        boxes = [(min(pair), max(pair)) for pair in edges]
        whole = self.line.naturalTextRect()
        gaps: list[tuple[float, float]] = []
        reached = self.left + whole.left()
        for left, right in [*sorted(boxes), (self.left + whole.right(),) * 2]:
            if left > reached + _TOUCH:
                gaps.append((reached, left))
            reached = max(reached, right)
        for number, (left, right) in enumerate(boxes):
            if right - left < _TOUCH:
                beside = (*boxes[number + 1], left) if number + 1 < len(boxes) else (left,)
                for gap in gaps:
                    if any(abs(edge - place) < _TOUCH for edge in gap for place in beside):
                        boxes[number] = gap
                        gaps.remove(gap)
                        break
        return boxes

    def unit_at(self, x: float) -> int:
        """Return the UTF-16 unit of the text whose character lies at `x`, in viewport pixels."""
        unit_of_x = self.block + self.line.xToCursor(
            x - self.left, QTextLine.CursorPosition.CursorOnCharacter
        )
        last = max(self.start, self.end - 1)
        # Qt is off by the white space after a line that runs right to left.
        near = (min(max(unit_of_x + by, self.start), last) for by in (0, -1, 1, -2, 2))
        return next((unit for unit in near if self._holds(unit, x)), min(max(unit_of_x, self.start), last))

    def _holds(self, unit: int, x: float) -> bool:
        edges = self.x(unit), self.x(unit, QTextLine.Edge.Trailing)
        return min(edges) <= x <= max(edges)


class ShownLines:
    """The lines in a view's viewport, found once for each scroll position."""

    def __init__(self, view: QTextEdit, words: Callable[[int, int], str]) -> None:
        """Take the view and the function that returns the characters between two UTF-16 units of its text."""
        self._view = view
        self._words = words
        self._place: tuple[int, int, int] | None = None
        self._lines: list[VisibleLine] = []

    def forget(self) -> None:
        """Forget the lines: the text has been laid out again."""
        self._place = None
        self._lines = []  # the lines point into Qt's layout

    def between(self, top: float, bottom: float) -> list[VisibleLine]:
        """Return the lines wholly or partly between two heights of the viewport, in text order."""
        view = self._view
        place = (view.horizontalScrollBar().value(), view.verticalScrollBar().value(), view.height())
        if place != self._place:
            self._place = place
            self._lines = visible_lines(view, 0, view.viewport().height())
            for line in self._lines:
                line.turns = bool(_LEFTWARDS.search(self._words(line.start, line.end)))
        lines = self._lines
        first = bisect_right(lines, top, key=lambda line: line.bottom)
        last = bisect_right(lines, bottom, key=lambda line: line.top)
        return lines[first:last]

    def near(self, top: float, bottom: float) -> list[VisibleLine]:
        """Return the lines between two heights, found again and also outside the viewport."""
        return visible_lines(self._view, top, bottom)

    def at(self, y: int) -> VisibleLine | None:
        """Return the line at a height of the viewport, or the nearest one; None far from all lines."""
        lines = self.near(y - _NEAR, y + _NEAR)
        return min(lines, key=lambda line: max(line.top - y, y - line.top - line.height), default=None)


def visible_lines(view: QTextEdit, top: float, bottom: float) -> list[VisibleLine]:
    """Return the lines between two heights of the viewport, in text order.

    A binary search finds the first line of a block: one paragraph may be a whole book.
    """
    layout = view.document().documentLayout()
    dx, dy = -view.horizontalScrollBar().value(), -view.verticalScrollBar().value()
    # For a height above the first line, Qt returns the last line laid out so far.
    text_top = math.ceil(view.document().rootFrame().frameFormat().topMargin()) + dy
    block = view.cursorForPosition(QPoint(0, max(0, int(top), text_top))).block()
    if layout.blockBoundingRect(block).top() + dy > top:
        block = _last_that_begins_above(block, top - dy)
    lines: list[VisibleLine] = []
    while block.isValid():
        box = layout.blockBoundingRect(block)
        if box.top() + dy > bottom:
            break
        if box.bottom() + dy >= top:
            origin = block.layout().position()
            lines += _lines_of(block, origin.x() + dx, origin.y() + dy, top, bottom)
        block = block.next()
    return lines


def _last_that_begins_above(block: QTextBlock, y: float) -> QTextBlock:
    """Return the last block, at or before a given one, that begins above a height; else the first block.

    For a height between two paragraphs, Qt returns any later block.
    """
    document = block.document()
    layout = document.documentLayout()
    first = bisect_right(
        range(block.blockNumber()),
        y,
        key=lambda number: layout.blockBoundingRect(document.findBlockByNumber(number)).top(),
    )
    return document.findBlockByNumber(max(0, first - 1))


def heights_of(view: QTextEdit, ends: Iterable[tuple[int, int]]) -> tuple[int, int]:
    """Return the heights in the viewport where spans, in UTF-16 units, begin and end."""
    cursor, places = view.textCursor(), []
    for unit in (unit for span in ends for unit in span):
        cursor.setPosition(unit)
        places.append(view.cursorRect(cursor))
    return min(place.top() for place in places), max(place.bottom() for place in places)


def boundary_on(line: VisibleLine, x: int, text: str, offsets: Utf16Map) -> int:
    """Return the code point after a caret that is set on a line at `x`, in viewport pixels."""
    unit = line.unit_at(x)
    if offsets.to_point(unit) >= len(text):
        return len(text)  # the empty line after a line feed at the end
    # The unit may be the second of a surrogate pair, or inside an emoji of several characters.
    start = cluster_start(text, offsets.to_point(unit) + 1)
    behind = cluster_end(text, start)
    leading = line.x(offsets.to_units(start))
    trailing = line.x(offsets.to_units(behind) - 1, QTextLine.Edge.Trailing)
    if line.start == line.end or abs(x - leading) <= abs(x - trailing):
        return start
    is_wrapped = text[behind - 1 : behind].isspace() and offsets.to_units(behind) == line.end
    return start if is_wrapped else behind  # else the caret would stand on the next line


def _lines_of(block: QTextBlock, left: float, above: float, top: float, bottom: float) -> list[VisibleLine]:
    text_layout = block.layout()
    count = text_layout.lineCount()
    low, high = 0, count
    while low < high:
        middle = (low + high) // 2
        line = text_layout.lineAt(middle)
        if above + line.y() + line.height() < top:
            low = middle + 1
        else:
            high = middle
    lines: list[VisibleLine] = []
    position = block.position()
    spacing = block.blockFormat().lineHeight() / 100  # Qt has it in per cent
    for number in range(low, count):
        line = text_layout.lineAt(number)
        if above + line.y() > bottom:
            break
        lines.append(VisibleLine(line, position, left, above, spacing, is_last=number == count - 1))
    return lines
