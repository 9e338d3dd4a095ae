"""Columns of a row: writing of JSON, and checks of the values read back."""

from __future__ import annotations

import json
import math
from functools import wraps
from typing import TYPE_CHECKING, Any, TypeVar

from annotator.domain.span import Span, Spans
from annotator.domain.translation import mark, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

Row = dict[str, Any]
_ENCODER = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"))
G = TypeVar("G")
T = TypeVar("T")


def _refuse_constant(constant: str) -> None:
    raise ValueError(constant)


def _finite(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise ValueError(digits)
    return number


# NaN and Infinity are no JSON, and 1e400 could not be written again.
_DECODER = json.JSONDecoder(parse_constant=_refuse_constant, parse_float=_finite)


def loads(column: str) -> Any:
    """Return the value of a JSON column; raise ValueError if it is not JSON."""
    if column == "{}":  # as most fields of other tools
        return {}
    value = _DECODER.decode(column)
    if "\\u" in column:
        dump(value).encode()  # raises for a lone surrogate, which no file can hold
    return value


def can_be_id(number: int) -> bool:
    """Tell whether a row can have this number; SQLite takes no larger one."""
    return 0 < number < 1 << 63


class Damaged(Exception):
    """A row differs from what the program writes; the text names the row for `file_errors.translated`."""


def reading(subject: str) -> Callable[[Callable[[G], T]], Callable[[G], T]]:
    """Make a reader raise `Damaged` for a row that it cannot read: a project file may come from anybody."""

    def checked(read: Callable[[G], T]) -> Callable[[G], T]:
        @wraps(read)
        def reader(rows: G) -> T:
            try:
                return read(rows)
            except (
                ValueError,
                TypeError,
                LookupError,
                AttributeError,
                ArithmeticError,
                RecursionError,
            ) as error:
                raise Damaged(_named(tr(subject), rows)) from error

        return reader

    return checked


def _named(subject: str, rows: Any) -> str:
    row = rows[0] if isinstance(rows, list) else rows
    try:
        return tr("{row} of document “{document}”", row=subject, document=row["document"])
    except (LookupError, TypeError):
        return subject


def dump(value: Any) -> str:
    """Return compact JSON with the characters as they are."""
    return _ENCODER.encode(value) if value != {} else "{}"  # most documents have no fields of other tools


_bare_new = tuple.__new__


# Code points; no text is longer. An index of spans holds a bucket for every 256 of them, so a span without
# end would fill all memory.
_LAST_OFFSET = 100_000_000


def spans_from(pairs: list[list[int]]) -> Spans:
    """Return the spans of pairs of code points; raise ValueError or TypeError for a pair that is no span."""
    spans: list[Span] = []
    for pair in pairs:
        start, end = pair
        if type(start) is not int or type(end) is not int or not 0 <= start < end <= _LAST_OFFSET:
            raise ValueError(pairs)
        spans.append(_bare_new(Span, pair))  # three times as fast as Span(start, end)
    return tuple(spans)


def content_from(pairs: list[list[int]]) -> Spans:
    """Return the spans of an annotation's content, which has one at least; errors as above."""
    if not pairs:
        raise ValueError("no content")
    return spans_from(pairs)


def check_texts(row: Mapping[str, Any], columns: Sequence[str], optional: Sequence[str] = ()) -> None:
    """Raise TypeError if one of these columns is not text; optional columns may be None."""
    for column in columns:
        if type(row[column]) is not str:
            raise TypeError(column)
    for column in optional:
        if row[column] is not None and type(row[column]) is not str:
            raise TypeError(column)


def plain_object(value: Any) -> dict[str, Any]:
    """Return a JSON object as it is; raise TypeError for another value."""
    if type(value) is not dict:
        raise TypeError(value)
    return value


def tuple_of(kind: type[T], values: Any) -> tuple[T, ...]:
    """Return a list of values of one type as a tuple; raise TypeError for another value."""
    if type(values) is not list or not all(isinstance(value, kind) for value in values):
        raise TypeError(values)
    return tuple(values)


def score_from(value: Any) -> float:
    """Return a finite number; raise ValueError or TypeError for another value."""
    score = float(value)
    if not math.isfinite(score):
        raise ValueError(value)
    return score


def values_of(rows: Sequence[Mapping[str, Any]], *columns: str) -> list[list[Any]]:
    """Return the values of JSON columns of many rows, decoded at once: a call costs more than a row."""
    lines = (",".join([row[column] or "null" for column in columns]) for row in rows)
    return list(loads(f"[[{'],['.join(lines)}]]")) if rows else []


@reading(mark("an entry"))
def object_from(column: str) -> dict[str, Any]:
    """Return the JSON object of a column."""
    return plain_object(loads(column))
