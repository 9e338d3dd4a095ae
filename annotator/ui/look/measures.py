"""Spaces, rooms, radii and sizes of type: the one table of the window's measures.

Spaces are multiples of four pixels, or half of that. All grow with the program's font, up to a limit: at
twice the size, words need the room more than the gaps between them. Signs beside letters, and windows around
them, grow as the letters do.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout

_USUAL_LINE = 16  # pixels: the line height for which the measures are meant
_MOST_GROWTH = 1.2

# Gaps between things, in pixels: the nearer two things belong, the smaller.
SPACES = {
    "none": 0,
    "hair": 2,
    "tight": 4,
    "near": 8,
    "apart": 12,
    "wide": 16,
    "far": 24,
    "page": 32,
}

# Radii of corners, in pixels.
RADII = {"mark": 3, "control": 6, "card": 8}

# Sizes of type, as shares of the program's font; the article's text has its zoom, too.
SIZES = {"sign": 0.62, "small": 0.85, "usual": 1.0, "reading": 1.25, "heading": 1.5, "title": 1.7}


class Room(NamedTuple):
    """The names of a layout's spaces: its margins, and the gap between its parts."""

    left: str
    top: str
    right: str
    bottom: str
    gap: str


def _even(margin: str, gap: str) -> Room:
    return Room(margin, margin, margin, margin, gap)


# Sides of signs that stand beside letters, in pixels.
SIGNS = {"arrow": 12, "box": 12, "button": 16, "handle": 16}

# The room of each kind of layout.
ROOMS = {
    "joined": _even("none", "none"),  # parts that touch
    "lines": _even("none", "hair"),
    "fields": _even("none", "tight"),
    "parts": _even("none", "near"),
    "groups": _even("none", "apart"),
    "panel": Room("near", "tight", "near", "near", "near"),
    "card": _even("apart", "near"),
    "bar": Room("apart", "tight", "apart", "tight", "near"),
    "floating": _even("tight", "hair"),
    "dialog": _even("wide", "apart"),
    "low dialog": _even("near", "near"),
    "picker": Room("apart", "apart", "apart", "near", "near"),
    "tab": Room("none", "near", "none", "none", "near"),
    "scrolled": Room("none", "none", "near", "none", "near"),
    "page": _even("page", "apart"),
    "start": _even("far", "apart"),
}


def growth() -> float:
    """Return the factor by which the program's font is larger than usual."""
    return max(1.0, QFontMetrics(QGuiApplication.font()).height() / _USUAL_LINE)


def space(name: str) -> int:
    """Return a space in pixels, for the program's font."""
    return _spaces_of(QGuiApplication.font().key())[name]


@cache
def _spaces_of(font: str) -> dict[str, int]:
    """Return all spaces for the program's font, which Qt names so: each start asks some hundred times."""
    grown = min(growth(), _MOST_GROWTH)
    return {name: round(pixels * grown) for name, pixels in SPACES.items()}


def grown(pixels: int) -> int:
    """Return a length in pixels as many times as large as the program's font is."""
    return round(pixels * growth())


def window_size(width: int, height: int) -> QSize:
    """Return the size of a window for the program's font, from its size in pixels for the usual one."""
    return QSize(grown(width), grown(height))


def sign(name: str) -> int:
    """Return the side of a sign that stands beside letters, in pixels, for the program's font."""
    return grown(SIGNS[name])


def radius(name: str) -> int:
    """Return the radius of corners in pixels."""
    return RADII[name]


def corners(name: str) -> tuple[int, int]:
    """Return the radii of corners, in pixels, as a painter takes them."""
    return RADII[name], RADII[name]


def give_room(layout: QLayout, name: str) -> None:
    """Give a layout the margins and the gap of its kind."""
    room = ROOMS[name]
    layout.setContentsMargins(*(space(side) for side in room[:4]))
    layout.setSpacing(space(room.gap))


def is_enlarged() -> bool:
    """Tell whether the program's font is larger than pictures for the usual one can serve."""
    return growth() > _MOST_GROWTH


def sized(font: QFont, name: str) -> QFont:
    """Return a font in another size of type."""
    other = QFont(font)
    other.setPointSizeF(font.pointSizeF() * SIZES[name])
    return other
