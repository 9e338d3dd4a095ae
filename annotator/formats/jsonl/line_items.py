"""The items of a stream of JSON lines, and of JSON of any other shape: lists, objects over several lines."""

from __future__ import annotations

import io
import json
from codecs import BOM_UTF8
from collections import deque
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from annotator.domain.errors import AnnotatorError, InputError
from annotator.domain.translation import mark, tr
from annotator.formats.input.byte_lines import LONGEST_LINE, beginning_in_utf_8, byte_lines, in_utf_8
from annotator.formats.input.choices import USUAL, Choices
from annotator.formats.input.items import notices_on
from annotator.formats.input.json_objects import UnfinishedLine, read_object
from annotator.formats.input.json_splitter import ITEM, objects
from annotator.formats.input.notices import Notice
from annotator.formats.input.problems import Problem, problem
from annotator.formats.jsonl.article_paths import path_of_articles, path_of_longest
from annotator.formats.jsonl.reader import NoText, read_line
from annotator.formats.jsonl.text_fields import fields_of
from annotator.formats.jsonl.writer import FORMAT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.formats.input.items import Item
    from annotator.formats.input.sources import Source

_CLOSING = {b"{": b"}", b"[": b"]"}
_FEWEST_IN_RUN = 3  # the fewest consecutive lines without JSON that are reported as one problem
_SEVERAL = Notice("several", ())
_CHOOSE = mark('An article is like {"text": "..."}; choose the field that is its text.')
_GET_AGAIN = mark("Get the whole file again.")


class _Line(NamedTuple):
    number: int
    data: bytes | None  # None: too long


def read(source: Source, choices: Choices) -> Iterator[Item]:
    """Yield the items of a file of JSON lines, or of one of JSON over several lines."""
    first, second = _first_lines(source, choices)
    if first.startswith(b"["):
        is_of_lines = second.startswith((b"{", b"[")) and _is_json(first)
    else:
        is_of_lines = first != b"{" or not second.startswith((b'"', b"}"))
    if is_of_lines:
        with source.opened() as stream:
            yield from read_lines(stream, source.name, source.stem, choices)
    else:
        yield from read_values(source, choices, (_SEVERAL,))


def read_json(source: Source, choices: Choices) -> Iterator[Item]:
    """Yield the items of a file of JSON: a list of articles, one article, an object that holds a list."""
    first, second = _first_lines(source, choices)
    if second.startswith(b"{") and _is_json_object(first):
        with source.opened() as stream:  # lines of JSON under another ending: a broken one affects no other
            yield from read_lines(stream, source.name, source.stem, choices)
    else:
        yield from read_values(source, choices)


def _first_lines(source: Source, choices: Choices) -> tuple[bytes, bytes]:
    """Return the first two lines that are not empty; the last one may be cut at the end of the head."""
    head = beginning_in_utf_8(source.head, choices.encoding)
    lines = (line for line in map(_stripped, io.BytesIO(head)) if line)
    return next(lines, b""), next(lines, b"")


def read_lines(
    stream: BinaryIO, name: str, stem: str, choices: Choices = USUAL, first: int = 1
) -> Iterator[Item]:
    """Yield the items of a stream of JSON lines; a broken line affects no other.

    Objects and lists over several lines are read, too, up to the size of the longest line. `first` is the
    number of the first line.
    """
    is_empty = True
    try:
        stream, notices = in_utf_8(stream, choices.encoding)
        lines = _Lines(stream, first)
        reader = _ObjectReader(choices, notices)
        for number, data in lines:
            place, id = f"{name}:{number}", f"{stem}-{number}"
            if data is None:
                is_empty = False
                message = tr("the line is longer than {size} MB.", size=LONGEST_LINE >> 20)
                yield place, Problem(place, message, tr("Write each article as a line of its own.")), b""
                continue
            if not (line := _stripped(data)):
                continue
            is_empty = False
            try:
                yield from reader.items(place, id, line)
            except UnfinishedLine as error:
                value = lines.value_from(data)
                if value is None:
                    yield place, problem(place, error, line), line
                elif lines.is_whole:
                    reader.tell(_SEVERAL)
                    yield from reader.items_or_problem(place, id, value)
                else:
                    message = tr("it is JSON over several lines, cut off before its end.")
                    yield place, Problem(place, message, tr(_GET_AGAIN), value), value
            except AnnotatorError as error:
                yield place, problem(place, error, line), line
    except InputError as error:
        yield name, problem(name, error), b""
        return
    if is_empty:
        yield name, Problem(name, tr("it is empty: there is no line in it.")), b""


def read_values(source: Source, choices: Choices, notices: tuple[Notice, ...] = ()) -> Iterator[Item]:
    """Yield the items of a file of JSON over several lines, whatever its size; `notices` are on all of it."""
    name, stem = source.name, source.stem
    number = 0
    alone: list[bytes | None] = []  # the first object, which is named after the file if it is the only one
    refused: InputError | None = None
    try:
        with source.opened() as stream:
            path = path_of_articles(in_utf_8(stream, choices.encoding)[0], choices.fields)
        if path is None:
            yield from _without_text(source, choices)
            return
        with source.opened() as stream:
            stream, told = in_utf_8(stream, choices.encoding)
            reader = _ObjectReader(choices, (*notices, *told))
            for data in objects(stream, path):
                number += 1
                if number == 1 and not path:
                    alone.append(data)
                    continue
                if alone:
                    yield from reader.items_or_problem(f"{name}:1", f"{stem}-1", alone.pop())
                yield from reader.items_or_problem(f"{name}:{number}", f"{stem}-{number}", data)
    except InputError as error:
        refused = error
    if alone:
        yield from reader.items_or_problem(name, stem, alone.pop())
    if refused is not None:
        yield name, problem(name, refused), b""


def _without_text(source: Source, choices: Choices) -> Iterator[Item]:
    """Yield the fields of the first object of a file without a text, and the problem."""
    name = source.name
    with source.opened() as stream:
        path = path_of_longest(in_utf_8(stream, choices.encoding)[0])
    with source.opened() as stream:
        first = next(objects(in_utf_8(stream, choices.encoding)[0], path), None)
    if first is not None:
        item, _ = read_object(first)
        yield name, fields_of(item, choices.fields), b""
        message = tr("there is no object with a text in it.")
        yield name, Problem(name, message, tr(_CHOOSE)), b""
    elif not (head := _stripped(source.head)):
        yield name, Problem(name, tr("it is empty: there is no object in it.")), b""
    elif not head.startswith((b"{", b"[")):
        yield (
            name,
            Problem(name, tr("it is not JSON."), tr("Save it as JSON, or import it as what it is.")),
            b"",
        )
    else:
        yield name, Problem(name, tr("there is no object with a text in it."), tr(_CHOOSE)), b""


class _ObjectReader:
    """Reads the objects of a file one by one; tells once what their fields are taken for."""

    def __init__(self, choices: Choices, notices: tuple[Notice, ...]) -> None:
        self._choices = choices
        self._of_file = list(notices)
        self._are_fields_told = False

    def tell(self, notice: Notice) -> None:
        """Tell something of the whole file with the next record."""
        self._of_file.append(notice)

    def items(self, place: str, id: str, data: bytes) -> Iterator[Item]:
        """Yield the items of an object, or of the objects with a text within it or within a list.

        Raises
        ------
        InputError: it is no object, or cannot be kept.
        """
        if data.startswith(b"["):
            path = path_of_articles(io.BytesIO(data), self._choices.fields)
            yield from self._inner(place, id, data, path or (ITEM,))
            return
        notices: list[Notice] = []
        try:
            record = read_line(data, id, notices.append, self._choices.fields)
        except NoText:
            path = path_of_articles(io.BytesIO(data), self._choices.fields)
            if not path:
                yield from self._fields(place, data)
                raise
            yield from self._inner(place, id, data, path)
            return
        yield from self._fields(place, data)
        yield place, record, data
        if self._of_file:
            notices += self._of_file
            self._of_file.clear()
        yield from notices_on(record, place, notices)

    def _fields(self, place: str, data: bytes) -> Iterator[Item]:
        """Yield once what fields are taken for: before the record, since what is on it comes behind it."""
        if self._are_fields_told:
            return
        self._are_fields_told = True
        item, _ = read_object(data)
        if item.get("format") != FORMAT:
            yield place, fields_of(item, self._choices.fields), b""

    def items_or_problem(self, place: str, id: str, data: bytes | None) -> Iterator[Item]:
        """Yield the items of an object, or its problem; None is one that is too long."""
        if data is None:
            yield place, _too_long(place), b""
            return
        try:
            yield from self.items(place, id, data)
        except AnnotatorError as error:
            yield place, problem(place, error, data), data

    def _inner(self, place: str, id: str, data: bytes, path: tuple[bytes, ...]) -> Iterator[Item]:
        if not _is_json(data):
            read_object(data)  # refuses it with the fault
        is_empty = True
        separator = "-" if ":" in place else ":"
        for number, inner in enumerate(objects(io.BytesIO(data), path), 1):
            is_empty = False
            yield from self.items_or_problem(f"{place}{separator}{number}", f"{id}-{number}", inner)
        if is_empty:
            raise InputError(tr("it is no JSON object with a text."), tr(_CHOOSE))


class _Lines:
    """The lines of a stream with their numbers; the lines of one value can be taken together.

    Attributes
    ----------
    is_whole: whether the value that was taken last has its end.
    """

    def __init__(self, stream: BinaryIO, first: int) -> None:
        self._source = (_Line(number, data) for number, data in enumerate(byte_lines(stream), first))
        self._ahead: deque[_Line] = deque()
        self._given_up = False
        self.is_whole = True

    def __iter__(self) -> Iterator[_Line]:
        return self

    def __next__(self) -> _Line:
        return self._ahead.popleft() if self._ahead else next(self._source)

    def value_from(self, first_line: bytes) -> bytes | None:
        """Take the rest of a value that begins in a line and ends in another; None if there is none.

        After a search without an end, this is not tried again: it has read on to the end of the file.
        """
        if self._given_up:
            return None
        indent = len(first_line) - len(first_line.lstrip())
        closing = _CLOSING.get(first_line[indent : indent + 1])
        if closing is None:
            return None
        following = self._look_ahead(first_line[:indent] + closing)
        if following and _is_json(value := b"\n".join([first_line, *following])):
            self._ahead.clear()
            return value.strip()
        self._given_up = True
        return self._run(first_line)

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

    def _run(self, first_line: bytes) -> bytes | None:
        """Take the lines of a value without an end: consecutive lines that are not JSON by themselves."""
        run = [first_line]
        for line in self._ahead:
            if line.data is None or _is_json_object(line.data):
                break
            run.append(line.data)
        if len(run) < _FEWEST_IN_RUN:
            return None
        for _ in run[1:]:
            self._ahead.popleft()
        self.is_whole = False
        return b"\n".join(run)


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


def _too_long(place: str) -> Problem:
    return Problem(
        place,
        tr("it is longer than {size} MB.", size=LONGEST_LINE >> 20),
        tr("Write each article as an object of its own."),
    )
