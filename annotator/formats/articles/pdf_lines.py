"""Lines of the pages of a PDF in reading order: columns one after the other, headlines above them."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class Sign(NamedTuple):
    """A character on a page; lengths are in points, heights grow upwards.

    Attributes
    ----------
    text: " " for a space, "" where the file has none but seems to mean one.
    """

    text: str
    left: float
    bottom: float
    right: float
    top: float
    size: float


@dataclass
class Line:
    """A line of a column, or a part of it.

    Attributes
    ----------
    size: of its letters.
    column: the number of its column on the page, and its edges.
    """

    text: str
    left: float
    bottom: float
    right: float
    top: float
    size: float
    page: int = 0
    column: tuple[int, float, float] = (0, 0.0, 0.0)

    @property
    def width(self) -> float:
        """Return its length on the page."""
        return self.right - self.left


# Gaps within a line, in sizes of letters: that of a space; more than justified text has; the least where
# PDFium sees a space, which it also does where letters are set closer.
_SPACE, _WIDE, _NARROW = 0.2, 1.4, 0.05
_BACK = 0.3  # the most that a letter is set back over the one before it, in sizes of letters
_DROPPED = 1.8  # the least size of a large initial, in sizes of the letters beside it
_SAME_ROW = 0.5  # the least overlap of two letters' heights, as a share of the lower one
_FEWEST_IN_COLUMN = 4  # lines that stand beside others
_NARROWEST_COLUMN = (
    8.0  # the least length of half of the lines, in sizes of letters; cells of tables are shorter
)
_NARROWEST_GUTTER = 0.6  # in sizes of letters
_MOST_COLUMNS = 8
_MOST_FRAGMENTS = 3000  # a newspaper's page has a thousand; in drawings and maps with more are no columns
_GRID = 3.0  # points between places that are tried as gutters


def lines_of(fragments: Sequence[Line]) -> list[Line]:
    """Return the lines of a page in reading order."""
    lines: list[Line] = []
    for number, column in enumerate(_columns(fragments, _MOST_COLUMNS)):
        rows = _rows(column)
        edges = (number, min(row.left for row in rows), max(row.right for row in rows))
        for row in rows:
            row.column = edges
        lines += rows
    return lines


def fragments_of(signs: Iterable[Sign], page: int) -> list[Line]:
    """Return the parts of lines on a page, which have no wide gaps within, as they come in the file."""
    fragments: list[Line] = []
    current: Line | None = None
    last: Sign | None = None
    has_space = has_typed_space = False
    for sign in signs:
        if not sign.text.strip():
            has_space, has_typed_space = True, has_typed_space or bool(sign.text)
            continue
        if current is not None and last is not None and _goes_on(last, sign):
            if current.text.isalpha() and len(current.text) == 1 and last.size > _DROPPED * sign.size:
                # A large initial goes with the word beside it; the lines beside it are not set in.
                current.text += " " * has_typed_space
                current.left, current.right = sign.left, sign.left
            gap = sign.left - current.right
            least = (_NARROW if has_space else _SPACE) * sign.size
            current.text += " " + sign.text if gap > least else sign.text
            current.right = max(current.right, sign.right)
            current.bottom, current.top, current.size = sign.bottom, sign.top, sign.size
        else:
            current = Line(sign.text, sign.left, sign.bottom, sign.right, sign.top, sign.size, page)
            fragments.append(current)
        last = sign
        has_space = has_typed_space = False
    return fragments


def _goes_on(last: Sign, sign: Sign) -> bool:
    size = max(sign.size, last.size)
    # The letters of a ligature have the same place.
    return (
        _is_same_row(last, sign)
        and sign.left >= last.left - _BACK * size
        and sign.left <= last.right + _WIDE * size
    )


def _is_same_row(piece: Line | Sign, other: Line | Sign) -> bool:
    overlap = min(piece.top, other.top) - max(piece.bottom, other.bottom)
    return overlap > _SAME_ROW * min(piece.top - piece.bottom, other.top - other.bottom)


def _columns(fragments: Sequence[Line], most: int) -> list[list[Line]]:
    """Return the fragments by columns, in reading order."""
    if not fragments:
        return []
    gutter = _gutter(fragments) if most > 1 and len(fragments) <= _MOST_FRAGMENTS else None
    if gutter is None:
        return [list(fragments)]
    columns: list[list[Line]] = []
    left: list[Line] = []
    right: list[Line] = []
    across: list[Line] = []

    def end_columns() -> None:
        for side in (left, right):
            columns.extend(_columns(side, most // 2))
            side.clear()

    # What lies across the gutter divides the columns into those above it and those below it.
    for fragment in sorted(fragments, key=lambda f: -f.top):
        if fragment.left < gutter < fragment.right:
            end_columns()
            across.append(fragment)
        else:
            if across:
                columns.append(list(across))
                across.clear()
            (left if fragment.right <= gutter else right).append(fragment)
    if across:
        columns.append(across)
    end_columns()
    return columns


def _gutter(fragments: Sequence[Line]) -> float | None:
    """Return the place between two columns that has the most lines beside each other, or None."""
    size = median(fragment.size for fragment in fragments)
    best: tuple[int, float] | None = None
    tried: set[int] = set()
    for edge in sorted(fragment.right for fragment in fragments):
        place = edge + size * _NARROWEST_GUTTER / 2
        if int(place / _GRID) in tried:
            continue
        tried.add(int(place / _GRID))
        if pairs := _lines_beside(fragments, place, size):
            across = sum(fragment.left < place < fragment.right for fragment in fragments)
            if best is None or pairs - across > best[0]:
                best = (pairs - across, place)
    return best[1] if best is not None else None


def _lines_beside(fragments: Sequence[Line], place: float, size: float) -> int:
    """Return the number of lines that have others beside them on the other side of a place."""
    left = [f for f in fragments if f.right <= place]
    right = [f for f in fragments if f.left >= place]
    if min(len(left), len(right)) < _FEWEST_IN_COLUMN:
        return 0
    pairs = _pairs(left, right)
    if len(pairs) < _FEWEST_IN_COLUMN:
        return 0
    if min(right.left - left.right for left, right in pairs) < size * _NARROWEST_GUTTER:
        return 0
    if any(
        median(line.width for line in side) < size * _NARROWEST_COLUMN for side in zip(*pairs, strict=True)
    ):
        return 0
    return len(pairs)


def _pairs(left: list[Line], right: list[Line]) -> list[tuple[Line, Line]]:
    """Return each fragment on the right with one on the left whose height overlaps its own."""
    pairs = []
    by_height = sorted(left, key=lambda f: -f.top)
    first = 0
    for other in sorted(right, key=lambda f: -f.top):
        while first < len(by_height) and by_height[first].bottom >= other.top:
            first += 1
        if first < len(by_height) and by_height[first].top > other.bottom:
            pairs.append((by_height[first], other))
    return pairs


def _rows(fragments: list[Line]) -> list[Line]:
    """Return the lines of a column from the top down, each with its parts put together."""
    rows: list[list[Line]] = []
    for fragment in sorted(fragments, key=lambda f: (-f.top, f.left)):
        if rows and _is_same_row(rows[-1][0], fragment):
            rows[-1].append(fragment)
        else:
            rows.append([fragment])
    return [_joined(sorted(row, key=lambda f: f.left)) for row in rows]


def _joined(parts: list[Line]) -> Line:
    largest = max(parts, key=lambda part: len(part.text))
    return Line(
        " ".join(part.text for part in parts),
        parts[0].left,
        min(part.bottom for part in parts),
        max(part.right for part in parts),
        max(part.top for part in parts),
        largest.size,
        parts[0].page,
    )
