"""Parts of files, a whole one or some lines of a large one, and their items in batches."""

from __future__ import annotations

import io
import os
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, BinaryIO

import orjson

from annotator.domain.errors import InputError
from annotator.domain.layer import Record
from annotator.domain.translation import tr
from annotator.formats.files import read_source
from annotator.formats.input.encodings import UTF_16_MARKS
from annotator.formats.input.items import Fields
from annotator.formats.input.problems import Problem
from annotator.formats.input.sources import file_source, shown
from annotator.formats.input.special_files import open_usual
from annotator.formats.registry import format_named, recognised

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from _typeshed import WriteableBuffer

    from annotator.formats.input.import_format import ImportFormat
    from annotator.formats.input.import_plan import FileChoice, ImportPlan
    from annotator.formats.input.items import Item
    from annotator.formats.input.sources import Source

PART = 4 << 20  # bytes: a process reads them in a tenth of a second
_LARGE = 2 * PART  # bytes from which a file is divided
_BUFFER = 1 << 20  # bytes that are read at once
_LOOKED_AT = 1 << 20  # bytes in which a place to divide at is looked for
_TO_THE_END = 1 << 62  # the end of a part of a file that could not be divided further
_MOST_ITEMS = 200  # of a batch: little waits for the last of them
_HEAVY = 1 << 20  # characters and bytes of a batch, about


@dataclass(frozen=True)
class Mark:
    """A place in the files of an import: all before it was taken.

    Attributes
    ----------
    file: the number of the file, from 0.
    start, line: the byte and the number of the line at which a part of it begins.
    items: the number of items that were taken of this part.
    """

    file: int = 0
    start: int = 0
    line: int = 1
    items: int = 0


BEGINNING = Mark()


@dataclass(frozen=True)
class Part:
    """A file, or some whole lines of a large file.

    Attributes
    ----------
    file: the number of the file among those of the import.
    start, end: the bytes of the lines; None: it is the whole file.
    line, next_line: the numbers of the first line, and of the first one behind.
    """

    file: int
    path: Path
    choice: FileChoice
    start: int = 0
    end: int | None = None
    line: int = 1
    next_line: int = 1

    @property
    def behind(self) -> Mark:
        """Return the place behind it."""
        return Mark(self.file + 1) if self.end is None else Mark(self.file, self.end, self.next_line)

    @property
    def size(self) -> int:
        """Return the number of its bytes, 0 for a file that cannot be read."""
        try:
            return (self.path.stat().st_size if self.end is None else self.end) - self.start
        except OSError:
            return 0


@dataclass(frozen=True)
class Batch:
    """Some items of a part.

    Attributes
    ----------
    first: the number of the part's items before them.
    size: the number of bytes that were read for them.
    is_last: whether the part has no more.
    """

    part: Part
    items: list[Item]
    first: int
    size: int
    is_last: bool

    @property
    def behind(self) -> Mark:
        """Return the place behind its items."""
        if self.is_last:
            return self.part.behind
        part = self.part
        return Mark(part.file, part.start, part.line, self.first + len(self.items))


def parts_of(files: Sequence[Path], plan: ImportPlan, mark: Mark = BEGINNING) -> Iterator[Part]:
    """Yield the parts of files in their order, from a place on."""
    for number in range(mark.file, len(files)):
        begin = mark if number == mark.file else Mark(number)
        whole = Part(number, files[number], plan.choice(files[number]))
        if begin.start or _is_divided(whole):
            yield from _divided(whole, begin)
        else:
            yield whole


def batches_of(part: Part) -> Iterator[Batch]:
    """Yield the items of a part in batches; an error of its reader that nobody foresaw is a problem, too."""
    name = shown(part.path.name)
    items: list[Item] = []
    weight = size = first = 0

    def count(read: int) -> None:
        nonlocal size
        size += read

    try:
        for item in _items(part, file_source(part.path, count if part.end is None else None)):
            if part.start and isinstance(item[1], Fields):
                continue  # they are told once a file, at its beginning
            # What is told of a record stays with it.
            if (weight > _HEAVY or len(items) >= _MOST_ITEMS) and isinstance(item[1], Record | Problem):
                yield Batch(part, items, first, size, is_last=False)
                first += len(items)
                items, weight, size = [], 0, 0
            items.append(item)
            weight += len(item[2]) + _prepared(item[1])
    except Exception as error:  # noqa: BLE001 - libraries raise anything
        message = tr(
            "the program made a mistake with it (for its makers: {type}: {error}).",
            type=type(error).__name__,
            error=error,
        )
        items.append((name, Problem(name, message, tr("Save it in another format.")), b""))
    yield Batch(part, items, first, size if part.end is None else part.size, is_last=True)


def is_safe(files: Sequence[Path], plan: ImportPlan) -> bool:
    """Tell whether the readers of all files can neither crash nor hang."""
    formats = (_format(plan.choice(path), file_source(path)) for path in files)
    return all(format is None or format.is_safe for format in formats)


def _prepared(item: object) -> int:
    """Compute what the import will need of a document, beside it where this is another process."""
    if not isinstance(item, Record):
        return 0
    document = item.document
    _ = document.sha256, document.words
    return len(document.text)


def _format(choice: FileChoice, source: Source) -> ImportFormat | None:
    try:
        return format_named(choice.format) if choice.format else recognised(source)
    except (InputError, OSError):
        return None  # reading it tells why


def _items(part: Part, source: Source) -> Iterator[Item]:
    choice = part.choice
    format = format_named(choice.format) if choice.format else None
    if part.end is not None:
        format = format or recognised(source)
        read_lines = format and format.read_lines
        assert format is not None
        assert read_lines is not None
        stream = io.BufferedReader(_Lines(source.opened(), part.start, part.end), _BUFFER)
        format = format._replace(read=lambda source, choices: read_lines(stream, source, choices, part.line))
    return read_source(source, choice.choices, format)


class _Lines(io.RawIOBase):
    """The bytes of a part of a stream."""

    def __init__(self, stream: BinaryIO, start: int, end: int) -> None:
        self._stream = stream
        self._left = end - start
        stream.seek(start)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        target = memoryview(buffer).cast("B")
        data = self._stream.read(min(len(target), self._left))
        self._left -= len(data)
        target[: len(data)] = data
        return len(data)

    def close(self) -> None:
        self._stream.close()
        super().close()


def _is_divided(part: Part) -> bool:
    """Tell whether a file is large, and is lines that can be read apart from each other."""
    source = file_source(part.path)
    if part.size < _LARGE or part.choice.choices.encoding:
        return False
    format = _format(part.choice, source)
    if format is None or format.read_lines is None:
        return False
    try:
        head = source.head
    except (InputError, OSError):
        return False  # reading it tells why
    if head.startswith(UTF_16_MARKS):
        return False
    first, second, *_ = (*head.split(b"\n", 2), b"", b"")
    return _is_whole(first.removeprefix(b"\xef\xbb\xbf")) and _is_whole(second)


def _is_whole(line: bytes) -> bool:
    line = line.strip()
    if not (line.startswith(b"{") and line.endswith(b"}")):
        return False
    try:
        orjson.loads(line)
    except orjson.JSONDecodeError:
        return False
    return True


def _divided(whole: Part, mark: Mark) -> Iterator[Part]:
    start, line = mark.start, mark.line
    try:
        with open_usual(whole.path) as stream:
            size = os.fstat(stream.fileno()).st_size
            while start < size:
                end, lines = _next_division(stream, start)
                yield replace(whole, start=start, end=end, line=line, next_line=line + lines)
                start, line = end, line + lines
    except (InputError, OSError):
        yield whole if start == 0 else replace(whole, start=start, end=_TO_THE_END, line=line)


def _next_division(stream: BinaryIO, start: int) -> tuple[int, int]:
    """Return where the part from `start` on ends, and the number of its lines.

    That is between two lines that are whole objects: they are never within one value over several lines,
    since there would be a comma between them.
    """
    stream.seek(start)
    lines = 0
    while data := stream.read(PART):
        lines += data.count(b"\n")
        place = stream.tell()
        before, looked_at = b"", 0
        while looked_at < _LOOKED_AT and (line := stream.readline(_LOOKED_AT)):
            if _is_whole(line) and _is_whole(before):
                return place, lines
            # The first line read here may have begun before; it ends with "}", but does not begin with "{".
            before = line
            place += len(line)
            looked_at += len(line)
            lines += line.endswith(b"\n")
    return stream.tell(), lines
