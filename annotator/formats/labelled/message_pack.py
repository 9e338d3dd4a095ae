"""Values of MessagePack as spaCy's files have them, read without copies of long byte strings.

Numbers, words, bytes, lists and objects alone: extensions, which stand for anything, are refused.
"""

from __future__ import annotations

import struct
from typing import Any

from annotator.domain.errors import InputError
from annotator.domain.translation import tr

_DEEPEST = 32  # levels of lists and objects
_MOST_VALUES = 50_000_000  # in one message
# By the first byte of a value: the form of the number behind it.
_NUMBERS = {
    0xCA: ">f", 0xCB: ">d", 0xCC: ">B", 0xCD: ">H", 0xCE: ">I", 0xCF: ">Q", 0xD0: ">b", 0xD1: ">h",
    0xD2: ">i", 0xD3: ">q",
}  # fmt: skip
_CONSTANTS = {0xC0: None, 0xC2: False, 0xC3: True}
# By the first byte: what the value is, and the form of its length.
_LENGTHS = {
    0xC4: ("bytes", ">B"), 0xC5: ("bytes", ">H"), 0xC6: ("bytes", ">I"),
    0xD9: ("words", ">B"), 0xDA: ("words", ">H"), 0xDB: ("words", ">I"),
    0xDC: ("list", ">H"), 0xDD: ("list", ">I"), 0xDE: ("object", ">H"), 0xDF: ("object", ">I"),
}  # fmt: skip


def unpacked(data: bytes | bytearray | memoryview) -> Any:
    """Return the value of a message: byte strings as views of it, lists in keys of objects as tuples.

    Raises
    ------
    InputError: it is no message, or one with values that spaCy's files do not have.
    """
    reader = _Reader(memoryview(data))
    try:
        value = reader.value(0)
    except (struct.error, IndexError, UnicodeDecodeError, TypeError) as error:
        raise InputError(tr("it is damaged: its data end too early or are no values.")) from error
    if reader.place != len(data):
        raise InputError(tr("it is damaged: something stands behind its data."))
    return value


class _Reader:
    """Reads one value after another."""

    def __init__(self, data: memoryview) -> None:
        self._data = data
        self._left = _MOST_VALUES
        self.place = 0

    def value(self, depth: int) -> Any:
        """Return the value at the place, and move behind it."""
        self._left -= 1
        if depth > _DEEPEST or self._left < 0:
            raise InputError(tr("it holds more values than a file of spaCy's has."))
        kind = self._data[self.place]
        self.place += 1
        if kind < 0x80:
            return kind
        if kind >= 0xE0:
            return kind - 0x100
        if kind in _CONSTANTS:
            return _CONSTANTS[kind]
        if form := _NUMBERS.get(kind):
            return self._number(form)
        what, length = self._length(kind)
        if what == "words":
            return str(self._bytes(length), "utf-8")
        if what == "bytes":
            return self._bytes(length)
        if what == "list":
            return [self.value(depth + 1) for _ in range(length)]
        return dict(self._pair(depth + 1) for _ in range(length))

    def _length(self, kind: int) -> tuple[str, int]:
        if kind < 0x90:
            return "object", kind & 0x0F
        if kind < 0xA0:
            return "list", kind & 0x0F
        if kind < 0xC0:
            return "words", kind & 0x1F
        if kind not in _LENGTHS:
            raise InputError(tr("it holds values that spaCy's files do not have."))
        what, form = _LENGTHS[kind]
        return what, self._number(form)

    def _number(self, form: str) -> Any:
        (number,) = struct.unpack_from(form, self._data, self.place)
        self.place += struct.calcsize(form)
        return number

    def _bytes(self, length: int) -> memoryview:
        end = self.place + length
        if end > len(self._data):
            raise IndexError
        part = self._data[self.place : end]
        self.place = end
        return part

    def _pair(self, depth: int) -> tuple[Any, Any]:
        key = self.value(depth)
        if isinstance(key, memoryview):
            key = bytes(key)
        return (tuple(key) if isinstance(key, list) else key), self.value(depth)
