"""Offsets of other tools in their own units, which the words of the spans reveal."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.translation import mark

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

# Characters: in a longer text, whose maps would take much memory, offsets count code points.
_LARGEST_MEASURED = 8 * 1024 * 1024
_MOST_BLANKS = 1024  # characters: more blanks than that between words are not looked through


class GivenSpan(NamedTuple):
    """A span as a tool gave it, in a unit of its own.

    Attributes
    ----------
    words: the words that it covers according to the tool; "" if it names none.
    """

    start: int
    end: int
    words: str


class Unit(NamedTuple):
    """A unit of offsets.

    Attributes
    ----------
    name: for people.
    pattern: finds the characters that do not count 1.
    width: how much such a character counts, or several together.
    """

    name: str
    pattern: re.Pattern[str]
    width: Callable[[str], int]


CODE_POINTS = Unit(mark("code points"), re.compile("(?!)"), len)
UTF_16 = Unit(mark("UTF-16 units"), re.compile("[\U00010000-\U0010ffff]"), lambda sign: 2)
UTF_8 = Unit(mark("UTF-8 bytes"), re.compile(r"[^\x00-\x7f]"), lambda sign: len(sign.encode("utf-8")))
SHORT_BREAKS = Unit(mark("line ends of one character"), re.compile("\r\n"), lambda line_end: 1)
SHORT_BREAKS_UTF_16 = Unit(
    mark("UTF-16 units, and line ends of one character"),
    re.compile("\r\n|[\U00010000-\U0010ffff]"),
    lambda sign: 1 if sign == "\r\n" else 2,
)


class UnitMap:
    """Turns offsets of a text in a unit into code points."""

    def __init__(self, text: str, unit: Unit) -> None:
        self._length = len(text)
        self._starts = array("q")  # in code points, of what does not count 1
        self._ends = array("q", [0])
        self._offsets = array("q", [0])  # in the unit, behind it
        for match in unit.pattern.finditer(text):
            between = match.start() - self._ends[-1]
            self._starts.append(match.start())
            self._offsets.append(self._offsets[-1] + between + unit.width(match.group()))
            self._ends.append(match.end())
        self._starts.append(self._length)

    def point(self, offset: int) -> int | None:
        """Return the code-point offset; None outside of the text and within a character."""
        if offset < 0:
            return None
        i = bisect_right(self._offsets, offset) - 1
        point = self._ends[i] + offset - self._offsets[i]
        return point if point <= self._starts[i] else None


def unit_of(text: str, spans: Sequence[GivenSpan], units: Sequence[Unit]) -> tuple[Unit, UnitMap]:
    """Return the unit in which most spans cover the words that the tool names; of equal units the first."""
    best, best_map, best_count = units[0], UnitMap(text, units[0]), -1
    if len(text) > _LARGEST_MEASURED:
        return best, best_map
    named = [span for span in spans if span.words]
    for unit in units:
        if unit is not units[0] and unit.pattern.search(text) is None:
            continue
        unit_map = UnitMap(text, unit)
        count = sum(
            covers(text, [(unit_map.point(start), unit_map.point(end))], words) for start, end, words in named
        )
        if count > best_count:
            best, best_map, best_count = unit, unit_map, count
        if count == len(named):
            break
    return best, best_map


def covers(text: str, spans: Sequence[tuple[int | None, int | None]], words: str) -> bool:
    """Tell whether spans together cover the words; blanks between them do not matter."""
    parts = []
    for start, end in spans:
        if start is None or end is None or end - start > 2 * len(words) + _MOST_BLANKS:
            return False
        parts += text[start:end].split()
    return "".join(parts) == "".join(words.split())
