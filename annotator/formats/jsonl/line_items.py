"""The items of a stream of JSON lines, and JSON over several lines told as such."""

from __future__ import annotations

import json
from codecs import BOM_UTF8
from collections import deque
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from annotator.domain.errors import AnnotatorError, InputError
from annotator.formats.input.byte_lines import LONGEST_LINE, byte_lines
from annotator.formats.input.items import notices_on
from annotator.formats.input.problems import Problem, problem
from annotator.formats.jsonl.json_objects import UnfinishedLine
from annotator.formats.jsonl.reader import read_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.formats.input.items import Item
    from annotator.formats.input.notices import Notice

_CLOSING = {b"{": b"}", b"[": b"]"}
_FEWEST_IN_RUN = 3  # consecutive lines that are no JSON, told as one problem


class _Line(NamedTuple):
    number: int
    data: bytes | None  # None: too long


def read_lines(stream: BinaryIO, name: str, stem: str) -> Iterator[Item]:
    """Yield the items of a stream of JSON lines; a broken line costs only itself."""
    lines = _Lines(stream)
    empty = True
    told: list[Notice] = []
    try:
        for number, data in lines:
            place = f"{name}:{number}"
            if data is None:
                empty = False
                wrong = f"the line is longer than {LONGEST_LINE >> 20} MB."
                yield place, Problem(place, wrong, "Write each article as a line of its own."), b""
                continue
            if not (line := _stripped(data)):
                continue
            empty = False
            told.clear()
            try:
                record = read_line(line, f"{stem}-{number}", told.append)
            except UnfinishedLine as error:
                if not lines.skip_several(data):
                    yield place, problem(place, error, line), line
            except AnnotatorError as error:
                yield place, problem(place, error, line), line
            else:
                yield place, record, line
                yield from notices_on(record, place, told)
    except InputError as error:
        yield name, problem(name, error), b""
        return
    if lines.several:
        wrong, remedy = _several(lines, name)
        yield name, Problem(name, wrong, remedy, b"\n".join(lines.several)), b""
    elif empty:
        yield name, Problem(name, "it is empty: there is no line in it."), b""


def _several(lines: _Lines, name: str) -> tuple[str, str]:
    count = len(lines.several)
    value = "list" if lines.several[0].lstrip().startswith(b"[") else "object"
    filter = "'.[]'" if value == "list" else "."
    remedy = f"Write one object a line: jq -c {filter} FILE > NEW.jsonl"
    if not lines.is_whole:
        return "it is JSON over several lines, cut off before its end, not one object a line.", remedy
    has = f"it is one JSON {value}" if count == 1 else f"it has {count:,} JSON objects"
    return f"{has} over several lines, not one object a line.", remedy


class _Lines:
    """The lines of a stream with their numbers, from 1; lines that belong together can be passed over.

    Attributes
    ----------
    several: the bytes of each value that stood on several lines.
    is_whole: each of these had its end.
    """

    def __init__(self, stream: BinaryIO) -> None:
        self._source = (_Line(number, data) for number, data in enumerate(byte_lines(stream), 1))
        self._ahead: deque[_Line] = deque()
        self._given_up = False
        self.several: list[bytes] = []
        self.is_whole = True

    def __iter__(self) -> Iterator[_Line]:
        return self

    def __next__(self) -> _Line:
        return self._ahead.popleft() if self._ahead else next(self._source)

    def skip_several(self, first: bytes) -> bool:
        """Pass over the rest of a value that begins in a line and ends in another; tell whether there is one.

        Where no end is found, this is not tried again: it has read on to the end of the file.
        """
        if self._given_up:
            return False
        before = len(first) - len(first.lstrip())
        closing = _CLOSING.get(first[before : before + 1])
        if closing is None:
            return False
        rest = self._look_ahead(first[:before] + closing)
        if rest and _is_json(b"\n".join([first, *rest])):
            self._ahead.clear()
            self.several.append(b"\n".join([first, *rest]))
            return True
        self._given_up = True
        return self._skip_run(first)

    def _look_ahead(self, end: bytes) -> list[bytes]:
        """Return the next lines up to one that begins with `end`, else none; what was read stays ahead."""
        lines: list[bytes] = []
        weight = 0
        for line in self._source:
            self._ahead.append(line)
            weight += len(line.data or b"") + 1
            if line.data is None or weight > LONGEST_LINE:
                break
            lines.append(line.data)
            if line.data.startswith(end):
                return lines
        return []

    def _skip_run(self, first: bytes) -> bool:
        """Pass over the lines of a value without an end: several in a row that are no JSON by themselves."""
        run = [first]
        for line in self._ahead:
            if line.data is None or _is_json_object(line.data):
                break
            run.append(line.data)
        if len(run) < _FEWEST_IN_RUN:
            return False
        for _ in run[1:]:
            self._ahead.popleft()
        self.several.append(b"\n".join(run))
        self.is_whole = False
        return True


def _stripped(line: bytes) -> bytes:
    """Return a line without spaces and byte-order marks around it: joined files have these within."""
    return line.strip().removeprefix(BOM_UTF8).removesuffix(BOM_UTF8).strip()


def _is_json(data: bytes) -> bool:
    try:
        json.loads(data)
    except (ValueError, RecursionError):
        return False
    return True


def _is_json_object(data: bytes) -> bool:
    data = _stripped(data)
    return data.startswith(b"{") and data.endswith(b"}") and _is_json(data)
