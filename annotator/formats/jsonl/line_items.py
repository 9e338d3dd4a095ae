"""The items of a stream of JSON lines; JSON over several lines is reported as such."""

from __future__ import annotations

import json
from codecs import BOM_UTF8
from collections import deque
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from annotator.domain.errors import AnnotatorError, InputError
from annotator.formats.input.byte_lines import LONGEST_LINE, byte_lines
from annotator.formats.input.items import notices_on
from annotator.formats.input.json_objects import UnfinishedLine
from annotator.formats.input.problems import Problem, problem
from annotator.formats.jsonl.reader import read_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.formats.input.choices import Choices
    from annotator.formats.input.items import Item
    from annotator.formats.input.notices import Notice
    from annotator.formats.input.sources import Source

_CLOSING = {b"{": b"}", b"[": b"]"}
_FEWEST_IN_RUN = 3  # the fewest consecutive lines without JSON that are reported as one problem


class _Line(NamedTuple):
    number: int
    data: bytes | None  # None: too long


def read(source: Source, choices: Choices) -> Iterator[Item]:
    """Yield the items of a file of JSON lines."""
    with source.opened() as stream:
        yield from read_lines(stream, source.name, source.stem)


def read_lines(stream: BinaryIO, name: str, stem: str) -> Iterator[Item]:
    """Yield the items of a stream of JSON lines; a broken line affects no other."""
    lines = _Lines(stream)
    is_empty = True
    notices: list[Notice] = []
    try:
        for number, data in lines:
            place = f"{name}:{number}"
            if data is None:
                is_empty = False
                message = f"the line is longer than {LONGEST_LINE >> 20} MB."
                yield place, Problem(place, message, "Write each article as a line of its own."), b""
                continue
            if not (line := _stripped(data)):
                continue
            is_empty = False
            notices.clear()
            try:
                record = read_line(line, f"{stem}-{number}", notices.append)
            except UnfinishedLine as error:
                if not lines.skip_several(data):
                    yield place, problem(place, error, line), line
            except AnnotatorError as error:
                yield place, problem(place, error, line), line
            else:
                yield place, record, line
                yield from notices_on(record, place, notices)
    except InputError as error:
        yield name, problem(name, error), b""
        return
    if lines.several:
        message, remedy = _problem_of_several(lines)
        yield name, Problem(name, message, remedy, b"\n".join(lines.several)), b""
    elif is_empty:
        yield name, Problem(name, "it is empty: there is no line in it."), b""


def _problem_of_several(lines: _Lines) -> tuple[str, str]:
    count = len(lines.several)
    value = "list" if lines.several[0].lstrip().startswith(b"[") else "object"
    filter = "'.[]'" if value == "list" else "."
    remedy = f"Write one object a line: jq -c {filter} FILE > NEW.jsonl"
    if not lines.is_whole:
        return "it is JSON over several lines, cut off before its end, not one object a line.", remedy
    beginning = f"it is one JSON {value}" if count == 1 else f"it has {count:,} JSON objects"
    return f"{beginning} over several lines, not one object a line.", remedy


class _Lines:
    """The lines of a stream with their numbers, from 1; the lines of one value can be skipped.

    Attributes
    ----------
    several: the bytes of each value on several lines.
    is_whole: whether each of these has its end.
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

    def skip_several(self, first_line: bytes) -> bool:
        """Skip the rest of a value that begins in a line and ends in another; tell whether it was skipped.

        After a search without an end, this is not tried again: it has read on to the end of the file.
        """
        if self._given_up:
            return False
        indent = len(first_line) - len(first_line.lstrip())
        closing = _CLOSING.get(first_line[indent : indent + 1])
        if closing is None:
            return False
        following = self._look_ahead(first_line[:indent] + closing)
        if following and _is_json(b"\n".join([first_line, *following])):
            self._ahead.clear()
            self.several.append(b"\n".join([first_line, *following]))
            return True
        self._given_up = True
        return self._skip_run(first_line)

    def _look_ahead(self, end: bytes) -> list[bytes]:
        """Return the next lines up to the line that begins with `end`, else none; lines read stay ahead."""
        lines: list[bytes] = []
        size = 0
        for line in self._source:
            self._ahead.append(line)
            size += len(line.data or b"") + 1
            if line.data is None or size > LONGEST_LINE:
                break
            lines.append(line.data)
            if line.data.startswith(end):
                return lines
        return []

    def _skip_run(self, first_line: bytes) -> bool:
        """Skip the lines of a value without an end: consecutive lines that are not JSON by themselves."""
        run = [first_line]
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
    """Return a line without white space and byte-order marks around it: joined files have marks within."""
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
