"""SQLite's file format: b-tree pages, their cells, and the values of records.

Written from the description of the format (sqlite.org/fileformat2). Nothing that stands in a page is
believed: what does not fit raises `NotReadable`.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

# The kinds of b-tree pages.
INDEX_INTERIOR, TABLE_INTERIOR, INDEX_LEAF, TABLE_LEAF = 0x02, 0x05, 0x0A, 0x0D
_KINDS = frozenset((INDEX_INTERIOR, TABLE_INTERIOR, INDEX_LEAF, TABLE_LEAF))
INTERIOR = frozenset((INDEX_INTERIOR, TABLE_INTERIOR))
_OF_FILE = 100  # bytes of the file's own header, in which the first page begins
_INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}  # bytes of whole numbers by serial type


class NotReadable(Exception):
    """Bytes that are no page, cell or record."""


class BrokenText(bytes):
    """The bytes of a text that is not UTF-8, or not whole."""

    def mended(self) -> str:
        """Return the text with signs for what cannot be read."""
        return self.decode("utf-8", errors="replace")


class Cell(NamedTuple):
    """A cell of a page.

    Attributes
    ----------
    child: the page below an interior cell, else 0.
    row_id: of a table's row, else None.
    size: bytes of the whole record, 0 for none.
    local: the bytes of the record that stand in this page.
    overflow: the page with its other bytes, 0 for none.
    end: where the cell ends in the page.
    """

    child: int
    row_id: int | None
    size: int
    local: bytes
    overflow: int
    end: int


class Page:
    """A page of a b-tree; `usable` is its size without the bytes that are reserved at its end.

    Attributes
    ----------
    count: the number of cells, readable or not.
    """

    def __init__(self, data: bytes, number: int, usable: int) -> None:
        """Read the header.

        Raises
        ------
        NotReadable: it is no page of a b-tree.
        """
        start = _OF_FILE if number == 1 else 0
        if len(data) < usable or data[start] not in _KINDS:
            raise NotReadable
        self.number = number
        self.kind = data[start]
        self._data = data
        self._usable = usable
        self._after_header = start + (12 if self.kind in INTERIOR else 8)
        self.count = int.from_bytes(data[start + 3 : start + 5], "big")
        self.last_child = int.from_bytes(data[start + 8 : start + 12], "big") if self.kind in INTERIOR else 0
        if self._after_header + 2 * self.count > usable:
            # Only the number of cells is wrong: those that fit are looked at one by one.
            self.count = (usable - self._after_header) // 2

    def cells(self) -> Iterator[Cell]:
        """Yield the cells that can be read; each place once."""
        first = self._after_header + 2 * self.count
        places = struct.unpack_from(f">{self.count}H", self._data, self._after_header)
        for place in dict.fromkeys(places):
            if first <= place < self._usable:
                try:
                    yield self._cell(place)
                except (NotReadable, IndexError):
                    continue

    def _cell(self, place: int) -> Cell:
        child, row_id, size = 0, None, 0
        if self.kind in INTERIOR:
            child = int.from_bytes(self._data[place : place + 4], "big")
            place += 4
        if self.kind != TABLE_INTERIOR:
            size, place = varint(self._data, place)
        if self.kind in (TABLE_LEAF, TABLE_INTERIOR):
            row_id, place = varint(self._data, place)
        if self.kind == TABLE_INTERIOR:
            return Cell(child, row_id, 0, b"", 0, place)
        if size <= 0:
            raise NotReadable
        local = self._local_size(size)
        end = place + local + (4 if local < size else 0)
        if end > self._usable:
            raise NotReadable
        overflow = int.from_bytes(self._data[place + local : end], "big") if local < size else 0
        return Cell(child, row_id, size, self._data[place : place + local], overflow, end)

    def _local_size(self, size: int) -> int:
        """Return how many bytes of a record stand in the page itself."""
        most = self._usable - 35 if self.kind == TABLE_LEAF else (self._usable - 12) * 64 // 255 - 23
        if size <= most:
            return size
        least = (self._usable - 12) * 32 // 255 - 23
        local = least + (size - least) % (self._usable - 4)
        return local if local <= most else least


def varint(data: bytes, place: int) -> tuple[int, int]:
    """Return the number at a place, and the place behind it; raise IndexError at the end of the data."""
    value = 0
    for count in range(9):
        byte = data[place + count]
        if count == 8:
            value = value << 8 | byte
            return value - (1 << 64) if value >= 1 << 63 else value, place + 9
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place + count + 1
    raise AssertionError


def values_of(record: bytes) -> list[Any]:
    """Return the values of a record; of one that is cut, what is there.

    Text that is not UTF-8, or not whole, comes as `BrokenText`.

    Raises
    ------
    NotReadable: it is no record.
    """
    try:
        header, place = varint(record, 0)
        types: list[int] = []
        while place < header:
            type, place = varint(record, place)
            types.append(type)
    except IndexError as error:
        raise NotReadable from error
    if place != header or not types:
        raise NotReadable
    values = []
    for type in types:
        size = _size_of(type)
        values.append(_value(type, record[place : place + size], size))
        place += size
    return values


def text_of(data: bytes) -> str | BrokenText:
    """Return the text of bytes."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return BrokenText(data)


def _size_of(type: int) -> int:
    if type >= 12:
        return (type - 12) // 2
    if type in (10, 11) or type < 0:
        raise NotReadable
    return 8 if type == 7 else _INTEGERS.get(type, 0)


def _value(type: int, data: bytes, size: int) -> Any:
    if type >= 12:
        if type % 2 == 0:
            return data
        return text_of(data) if len(data) == size else BrokenText(data)
    if type in (0, 8, 9):
        return {0: None, 8: 0, 9: 1}[type]
    if len(data) < size:
        raise NotReadable
    return struct.unpack(">d", data)[0] if type == 7 else int.from_bytes(data, "big", signed=True)
