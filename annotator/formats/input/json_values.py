"""The objects of a file of JSON: lines, a list, or objects one after the other, read as a stream.

Objects are told apart by their brackets and then read one by one, so that memory stays flat, a bad one
affects no other, and each comes with its bytes.
"""

from __future__ import annotations

import codecs
import io
import json
import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple

from annotator.domain.errors import InputError
from annotator.domain.translation import tr
from annotator.formats.input.byte_lines import LONGEST_LINE, beginning_in_utf_8, byte_lines, in_utf_8
from annotator.formats.input.json_objects import read_object
from annotator.formats.input.json_splitter import CutOff, objects

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.formats.input.notices import Notice
    from annotator.formats.input.sources import Source

_MOST_SAMPLED = 20  # objects by which a format is recognised
_SPACE = b" \t\r\n"
# A string, a bracket, a comma, or the beginning of a string that goes on behind the bytes at hand.
_TOKEN = re.compile(rb'"(?:[^"\\]++|\\.)*+"|[\[\]{},"]', re.DOTALL)
_CLOSING = {b"{": b"}", b"[": b"]"}


class JsonValue(NamedTuple):
    """An object of a file, or the reason why it cannot be read.

    Attributes
    ----------
    number: of the line, or of the object among all.
    value: the object, or the error.
    given: its bytes; none if it is too long.
    notices: what was changed in it so that it could be read; the first one has those on the file.
    """

    number: int
    value: dict[str, Any] | InputError
    given: bytes
    notices: tuple[Notice, ...] = ()


def json_values(source: Source, encoding: str | None = None) -> Iterator[JsonValue]:
    """Yield the objects of a source in JSON; what is not an object in a list is passed over.

    `encoding` is the one that the user has chosen; None: it is found.

    Raises
    ------
    InputError: it is not text in its encoding, its brackets do not fit, or there is no object in it.
    OSError: it cannot be read.
    """
    is_empty = True
    with source.opened() as packed:
        stream, told = in_utf_8(packed, encoding)
        is_of_lines = _is_lines(beginning_in_utf_8(source.head, encoding))
        for value in _line_values(stream) if is_of_lines else _separate_values(stream):
            is_empty = False
            yield value._replace(notices=(*value.notices, *told)) if told else value
            told = ()
    if is_empty:
        raise InputError(
            tr("there is no JSON object in it."), tr('Each object must be like {"text": "..."}.')
        )


@lru_cache(maxsize=4)
def sample_of(head: bytes) -> tuple[dict[str, Any], ...]:
    """Return the first objects of a file's first bytes; of an object without its end, what there is of it."""
    sample = []
    rest = b""
    try:
        for data in objects(io.BytesIO(beginning_in_utf_8(head))):
            value = _loaded(data or b"")
            if value is not None:
                sample.append(value)
            if len(sample) == _MOST_SAMPLED:
                break
    except CutOff as error:
        rest = error.rest
    except InputError:
        pass  # told when the file is read
    if not sample and rest:
        value = _loaded(_repaired(rest))
        sample = [] if value is None else [value]
    return tuple(sample)


def _loaded(data: bytes) -> dict[str, Any] | None:
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def _is_lines(head: bytes) -> bool:
    """Tell whether a line of a file's first bytes is an object by itself."""
    head = head.lstrip(_SPACE)
    if not head.startswith(b"{"):
        return False
    lines = head.split(b"\n")[:_MOST_SAMPLED]
    return any(line.startswith(b"{") and line.rstrip().endswith(b"}") and _loaded(line) for line in lines)


def _line_values(stream: BinaryIO) -> Iterator[JsonValue]:
    for number, line in enumerate(byte_lines(stream), 1):
        if line is None:
            yield JsonValue(number, _too_long(), b"")
        elif data := line.strip().removeprefix(codecs.BOM_UTF8).strip():
            yield _value(number, data)


def _separate_values(stream: BinaryIO) -> Iterator[JsonValue]:
    number = 0
    try:
        for number, data in enumerate(objects(stream), 1):
            yield JsonValue(number, _too_long(), b"") if data is None else _value(number, data)
    except CutOff as error:
        yield JsonValue(number + 1, error, error.rest)


def _value(number: int, data: bytes) -> JsonValue:
    try:
        value, notices = read_object(data)
    except InputError as error:
        return JsonValue(number, error, data)
    return JsonValue(number, value, data, notices)


def _too_long() -> InputError:
    return InputError(
        tr("an object is longer than {size} MB.", size=LONGEST_LINE >> 20), tr("Write one article an object.")
    )


def _repaired(data: bytes) -> bytes:
    """Return an object without its end, cut behind its last whole value and closed."""
    opened: list[bytes] = []
    end = depth = 0
    for match in _TOKEN.finditer(data):
        sign = match[0]
        if sign == b'"':
            break
        if sign in _CLOSING:
            opened.append(sign)
        elif sign in (b"}", b"]") and opened:
            opened.pop()
            end, depth = match.end(), len(opened)
        elif sign == b",":
            end, depth = match.start(), len(opened)
    return data[:end] + b"".join(_CLOSING[sign] for sign in reversed(opened[:depth]))
