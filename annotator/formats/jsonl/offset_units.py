"""Offsets in other units than code points, recognised by the words of the spans and of the text."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.domain.offsets import canonicalise
from annotator.domain.translation import mark

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

# Each unit by its name for people, with the number of units in a character.
UNITS: dict[str, Callable[[str], int]] = {
    mark("UTF-16 units"): lambda character: 2 if character > "\uffff" else 1,
    mark("UTF-8 bytes"): lambda character: len(character.encode("utf-8")),
}


class GivenSpan(NamedTuple):
    """A span of a line, in an unknown unit.

    Attributes
    ----------
    words: the words that the span covers according to the line; None if the line names none.
    """

    start: int
    end: int
    words: str | None


class UnitFound(NamedTuple):
    """The unit in which the offsets of a line fit, unlike code points.

    Attributes
    ----------
    proven: whether the words of the spans prove it; else all spans only begin and end with words of the text.
    points: the code-point offset of each offset in the unit.
    example: the words of the first span that does not fit, in code points and in the unit.
    """

    name: str
    proven: bool
    points: dict[int, int]
    example: tuple[str, str]


def unit_of(text: str, values: Iterable[Any]) -> UnitFound | None:
    """Return the unit of the spans in some fields, None for code points and for an uncertain unit."""
    if text.isascii():
        return None  # all units are the same
    spans = [span for value in values for span in spans_in(value)]
    misfits = [span for span in spans if not _fits(text, span)]
    if not misfits:
        return None
    fitting = []
    for name, width in UNITS.items():
        points = {offset: i for i, offset in enumerate(accumulate(map(width, text), initial=0))}
        if all(_fits(text, _converted(span, points)) for span in spans):
            proven = any(span.words is not None for span in misfits)
            example = (_covered(text, misfits[0]), _covered(text, _converted(misfits[0], points)))
            fitting.append(UnitFound(name, proven, points, example))
    return fitting[0] if len(fitting) == 1 else None


def spans_in(value: Any) -> Iterator[GivenSpan]:
    """Yield each span of a value: objects with offsets, and lists that begin with two numbers."""
    if isinstance(value, dict):
        start, end = value.get("start", value.get("start_offset")), value.get("end", value.get("end_offset"))
        if type(start) is int and type(end) is int:
            words = value.get("text")
            yield GivenSpan(start, end, words if isinstance(words, str) else None)
        else:
            for inner in value.values():
                if isinstance(inner, dict | list):
                    yield from spans_in(inner)
    elif isinstance(value, list):
        if _is_pair(value):
            yield GivenSpan(value[0], value[1], None)
        else:
            for inner in value:
                yield from spans_in(inner)


def in_code_points(value: Any, points: dict[int, int]) -> Any:
    """Return a value with the offsets of its spans (those of `spans_in`) converted to code points."""
    if isinstance(value, dict):
        names = ("start", "end", "start_offset", "end_offset")
        return {
            name: points.get(inner, inner)
            if name in names and type(inner) is int
            else in_code_points(inner, points)
            for name, inner in value.items()
        }
    if isinstance(value, list):
        if _is_pair(value):
            return [points.get(value[0], value[0]), points.get(value[1], value[1]), *value[2:]]
        return [in_code_points(inner, points) for inner in value]
    return value


def _is_pair(value: list[Any]) -> bool:
    return 2 <= len(value) <= 3 and type(value[0]) is int and type(value[1]) is int


def _covered(text: str, span: GivenSpan) -> str:
    return text[max(0, span.start) : max(0, span.end)]


def _converted(span: GivenSpan, points: dict[int, int]) -> GivenSpan:
    return GivenSpan(points.get(span.start, -1), points.get(span.end, -1), span.words)


def _fits(text: str, span: GivenSpan) -> bool:
    """Tell whether a span, in code points, covers its words, or begins and ends with words of the text."""
    start, end, words = span
    if not 0 <= start < end <= len(text):
        return False
    if words is not None:
        covered = text[start:end]
        return covered == words or _canonical_words(covered) == _canonical_words(words)
    return not (is_within_word(text, start) or is_within_word(text, end))


def _canonical_words(words: str) -> str:
    return canonicalise(words).text if "\0" not in words else words


def is_within_word(text: str, offset: int) -> bool:
    """Tell whether an offset stands between two letters or digits."""
    return 0 < offset < len(text) and text[offset - 1].isalnum() and text[offset].isalnum()
