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
from annotator.formats.input.byte_lines import LONGEST_LINE, byte_lines
from annotator.formats.input.encodings import UTF_16_MARKS, refuse_no_text
from annotator.formats.input.json_objects import read_object

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.formats.input.notices import Notice
    from annotator.formats.input.sources import Source

_CHUNK = 256 * 1024  # bytes
_MOST_SAMPLED = 20  # objects by which a format is recognised
_SPACE = b" \t\r\n"
_STRING = rb'"(?:[^"\\]++|\\.)*+"'
_TO_BRACKET = re.compile(rb'(?:[^"\[\]{}]++|' + _STRING + rb")*+[\[\]{}]", re.DOTALL)
# A string, a bracket, a comma, or the beginning of a string that goes on behind the bytes at hand.
_TOKEN = re.compile(_STRING + rb'|[\[\]{},"]', re.DOTALL)
_OBJECT, _LIST = b"{["
_CLOSING = {_OBJECT: b"}", _LIST: b"]"}


class JsonValue(NamedTuple):
    """An object of a file, or the reason why it cannot be read.

    Attributes
    ----------
    number: of the line, or of the object among all.
    value: the object, or the error.
    given: its bytes; none if it is too long.
    notices: what was changed in it so that it could be read.
    """

    number: int
    value: dict[str, Any] | InputError
    given: bytes
    notices: tuple[Notice, ...] = ()


def json_values(source: Source) -> Iterator[JsonValue]:
    """Yield the objects of a source in JSON; what is not an object in a list is passed over.

    Raises
    ------
    InputError: it is not text, or there is no object in it.
    OSError: it cannot be read.
    """
    is_empty = True
    with source.opened() as stream:
        values = _line_values(stream) if _is_lines(source.head) else _separate_values(stream)
        for value in values:
            is_empty = False
            yield value
    if is_empty:
        raise InputError("there is no JSON object in it.", 'Each object must be like {"text": "..."}.')


@lru_cache(maxsize=4)
def sample_of(head: bytes) -> tuple[dict[str, Any], ...]:
    """Return the first objects of a file's first bytes; of an object without its end, what there is of it."""
    head = _in_utf_8(head)
    objects = _Objects()
    sample = []
    for data in objects.feed(head):
        value = _loaded(data)
        if value is not None:
            sample.append(value)
        if len(sample) == _MOST_SAMPLED:
            break
    if not sample and objects.is_within:
        value = _loaded(_repaired(objects.rest))
        sample = [] if value is None else [value]
    return tuple(sample)


def _loaded(data: bytes) -> dict[str, Any] | None:
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def _in_utf_8(head: bytes) -> bytes:
    if head.startswith(UTF_16_MARKS):
        return head[: len(head) // 2 * 2].decode("utf-16", "replace").encode("utf-8", "replace")
    return head.removeprefix(codecs.BOM_UTF8)


def _is_lines(head: bytes) -> bool:
    """Tell whether a line of a file's first bytes is an object by itself."""
    head = _in_utf_8(head).lstrip(_SPACE)
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
    first = stream.read(4096)
    refuse_no_text(first)
    stream.seek(0)
    if first.startswith(UTF_16_MARKS):
        stream = io.BytesIO(_of_utf_16(stream))
    elif first.startswith(codecs.BOM_UTF8):
        stream.seek(len(codecs.BOM_UTF8))
    objects = _Objects()
    number = 0
    while chunk := stream.read(max(_CHUNK, objects.waiting)):
        for data in objects.feed(chunk):
            number += 1
            yield _value(number, data)
        if objects.waiting > LONGEST_LINE:
            yield JsonValue(number + 1, _too_long(), b"")
            return
    if objects.is_within:
        message = "it ends in the middle of an object: the file is cut off, or a mark or bracket is missing."
        yield JsonValue(number + 1, InputError(message, "Write it again."), objects.rest)


def _of_utf_16(stream: BinaryIO) -> bytes:
    data = stream.read(LONGEST_LINE + 1)
    if len(data) > LONGEST_LINE:
        raise InputError("it is UTF-16 and larger than can be read.", "Save it as UTF-8.")
    try:
        return data.decode("utf-16").encode("utf-8")
    except UnicodeError as error:
        raise InputError("it is not valid UTF-16.", "Save it as UTF-8.") from error


def _value(number: int, data: bytes) -> JsonValue:
    try:
        value, notices = read_object(data)
    except InputError as error:
        return JsonValue(number, error, data)
    return JsonValue(number, value, data, notices)


def _too_long() -> InputError:
    return InputError(f"an object is longer than {LONGEST_LINE >> 20} MB.", "Write one article an object.")


class _Objects:
    """Tells apart the objects of bytes that come in pieces: those of a list, or those one after the other.

    Attributes
    ----------
    is_within: whether the last object has not ended.
    """

    def __init__(self) -> None:
        self._data = b""
        self._at = 0  # the place up to which brackets were counted
        self._start = 0  # the place where the object begins
        self._depth = 0
        self.is_within = False

    @property
    def waiting(self) -> int:
        """Return the number of bytes that are kept for an object without its end."""
        return len(self._data)

    @property
    def rest(self) -> bytes:
        """Return the bytes of the object without its end."""
        return self._data[self._start :]

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        """Yield the bytes of each object that ends in the next bytes."""
        self._data += chunk
        while match := _TO_BRACKET.match(self._data, self._at):
            self._at = match.end()
            bracket = self._data[self._at - 1]
            if bracket in _CLOSING:
                if not self.is_within and bracket == _OBJECT:
                    self.is_within = True
                    self._start = self._at - 1
                self._depth += self.is_within
            elif self.is_within:
                self._depth -= 1
                if not self._depth:
                    self.is_within = False
                    yield self._data[self._start : self._at]
        keep_from = self._start if self.is_within else self._at
        self._data = self._data[keep_from:]
        self._start = 0
        self._at -= keep_from


def _repaired(data: bytes) -> bytes:
    """Return an object without its end, cut behind its last whole value and closed."""
    opened: list[int] = []
    end = depth = 0
    for match in _TOKEN.finditer(data):
        sign = match[0]
        if sign == b'"':
            break
        if sign in b"{[":
            opened.append(sign[0])
        elif sign in b"}]" and opened:
            opened.pop()
            end, depth = match.end(), len(opened)
        elif sign == b",":
            end, depth = match.start(), len(opened)
    return data[:end] + b"".join(_CLOSING[sign] for sign in reversed(opened[:depth]))
