"""The deltas of an act in their order: few as they are, many in packed blocks, so that memory stays flat.

A delta is ``(table, before, after)``: a whole row before and after the act, None if there was or is none. The
history keeps few as JSON, and many as the blocks, each behind a line that names its tables.
"""

from __future__ import annotations

import json
import zlib
from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.translation import tr
from annotator.store.columns import Damaged, Row

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

Delta = tuple[str, Row | None, Row | None]  # table, row before, row after

# Rows of an act that one block holds. An act with more is packed, and its undo (0.2 ms a row) runs beside a
# window.
BLOCK = 1_000
_TEXT_FOR_ROW = 4_000  # characters of a text that weigh as much as a row
_LEVEL = 1  # of compression: higher ones save a sixth for a quarter more time
_MOST_UNPACKED = 1_000_000_000  # bytes of a block: what SQLite takes as one value
_MARK = b"packed deltas 1\n"


class _Block(NamedTuple):
    tables: frozenset[str]
    number: int
    packed: bytes

    def text(self) -> bytes:
        """Return its deltas as JSON; raise `Damaged` if they cannot be unpacked."""
        unpacking = zlib.decompressobj()
        try:
            text = unpacking.decompress(self.packed, _MOST_UNPACKED)
        except zlib.error as error:
            raise _damaged() from error
        if not unpacking.eof:
            raise _damaged()
        return text


def _plain(text: str | bytes) -> list[Delta]:
    """Return deltas in JSON; raise `Damaged` for something else."""
    try:
        return [(table, before, after) for table, before, after in json.loads(text)]
    except (ValueError, TypeError, RecursionError) as error:
        raise _damaged() from error


def _damaged() -> Damaged:
    return Damaged(tr("a part of the history"))


class Deltas:
    """Deltas in the order of an act, or turned: in the order and direction of its undo."""

    def __init__(self, deltas: Iterable[Delta] = ()) -> None:
        self._blocks: list[_Block] = []
        self._latest: list[Delta] = []
        self._weight = 0
        self._parsed: Callable[[str | bytes], list[Delta]] = _plain
        self._is_turned = False
        self.extend(deltas)

    @classmethod
    def read(cls, column: str | bytes, parsed: Callable[[str | bytes], list[Delta]] = _plain) -> Deltas:
        """Return the deltas in a column of the history; `parsed` reads JSON, packed one when it is met.

        JSON may come as bytes, too.

        Raises
        ------
        Damaged: the column is neither, or what `parsed` raises.
        """
        deltas = cls()
        deltas._parsed = parsed
        if isinstance(column, bytes) and column.startswith(_MARK):
            deltas._blocks = list(_blocks(column))
        else:
            deltas._latest = parsed(column)
        return deltas

    def append(self, delta: Delta) -> None:
        """Add a delta at the end; raise `Damaged` if a full block holds what is no JSON."""
        if self._weight >= BLOCK:
            self._pack()
        self._latest.append(delta)
        self._weight += 1
        if delta[0] == "document_text":
            self._weight += sum(len(row["text"]) for row in delta[1:] if row) // _TEXT_FOR_ROW

    def extend(self, deltas: Iterable[Delta]) -> None:
        """Add deltas at the end."""
        for delta in deltas:
            self.append(delta)

    def _pack(self) -> None:
        if self._latest:
            packed = zlib.compress(_json(self._latest).encode(), _LEVEL)
            self._blocks.append(_Block(_tables(self._latest), len(self._latest), packed))
        self._latest, self._weight = [], 0

    @property
    def is_packed(self) -> bool:
        """Tell whether there are more than one block holds."""
        return bool(self._blocks)

    def __len__(self) -> int:
        return sum(block.number for block in self._blocks) + len(self._latest)

    def __iter__(self) -> Iterator[Delta]:
        return self._chosen(None)

    def check(self) -> None:
        """Raise `Damaged`, or what their parser raises, if packed ones cannot be read."""
        for block in self._blocks:
            self._parsed(block.text())

    def of(self, *tables: str) -> Iterator[Delta]:
        """Yield the deltas of some tables, and read no blocks without any."""
        return (delta for delta in self._chosen(tables) if delta[0] in tables)

    def naming(self, id: str) -> Iterator[Delta]:
        """Yield all deltas but those of packed blocks that do not hold an id."""
        return self._chosen(None, json.dumps(id, ensure_ascii=False).encode())

    def turned(self) -> Deltas:
        """Return them turned: the last one first, with the row after the act before."""
        turned = Deltas()
        turned._blocks, turned._latest, turned._parsed = self._blocks, self._latest, self._parsed
        turned._is_turned = not self._is_turned
        return turned

    def _chosen(self, tables: tuple[str, ...] | None, held: bytes = b"") -> Iterator[Delta]:
        blocks = [block for block in self._blocks if tables is None or not block.tables.isdisjoint(tables)]
        if self._is_turned:
            yield from map(_turned, reversed(self._latest))
            blocks.reverse()
        for block in blocks:
            text = block.text()
            if held in text:
                deltas = self._parsed(text)
                yield from map(_turned, reversed(deltas)) if self._is_turned else deltas
        if not self._is_turned:
            yield from self._latest

    def column(self) -> str | bytes:
        """Return them as the history keeps them.

        Raises
        ------
        Damaged: a row holds what is no JSON, such as bytes.
        """
        if not self._blocks:
            return _json(self._latest)
        self._pack()
        parts = [_MARK]
        for block in self._blocks:
            head = [sorted(block.tables), block.number, len(block.packed)]
            parts += [json.dumps(head).encode(), b"\n", block.packed]
        return b"".join(parts)


def _turned(delta: Delta) -> Delta:
    return delta[0], delta[2], delta[1]


def _tables(deltas: list[Delta]) -> frozenset[str]:
    return frozenset(delta[0] for delta in deltas)


def _json(deltas: list[Delta]) -> str:
    try:
        return json.dumps(deltas, ensure_ascii=False)
    except (TypeError, ValueError) as error:  # for example bytes in a row that existed before
        raise Damaged(tr("a part that the act changes")) from error


def _blocks(column: bytes) -> Iterator[_Block]:
    start = len(_MARK)
    while start < len(column):
        try:
            end = column.index(b"\n", start)
            tables, number, length = json.loads(column[start:end])
            block = _Block(frozenset(tables), int(number), column[end + 1 : end + 1 + length])
        except (ValueError, TypeError, RecursionError) as error:
            raise _damaged() from error
        if not 0 < length == len(block.packed):
            raise _damaged()
        yield block
        start = end + 1 + length
