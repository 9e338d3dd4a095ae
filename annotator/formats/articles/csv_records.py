"""The records of a .csv or .tsv file, one by one; those that cannot be read affect no others."""

from __future__ import annotations

import csv
import io
from collections import deque
from typing import TYPE_CHECKING, BinaryIO

from annotator.domain.errors import InputError
from annotator.domain.translation import mark, tr
from annotator.formats.articles.csv_dialects import dialect_of
from annotator.formats.articles.table_rows import Row
from annotator.formats.input.encodings import (
    Decoded,
    codec_named,
    decoded,
    encoding_by_mark,
    encoding_by_nuls,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST_LINE = 16 * 1024 * 1024  # characters; no article is longer
LONGEST_RECORD = 16 * 1024 * 1024  # characters in several lines; in more, a quote is open that should not be
MOST_CELLS = 20_000  # of a row; spreadsheets have 16,384 columns
MOST_READ_AGAIN = 160 * 1024 * 1024  # characters behind quotes that are never closed

_SKIPPED = 1024 * 1024  # characters of a line without end that are passed over at once
_IN_QUOTES = mark("Put its text between quote marks, and double those in it.")


class _TooLong(Exception):
    """A line, or a record of several lines, has no end where one should be."""


class CsvRecords:
    """Reads the records of a stream; memory does not grow with the file."""

    def __init__(self, stream: BinaryIO, head: bytes, ending: str, encoding: str | None) -> None:
        self._head = head
        by_bytes = encoding_by_mark(head) or encoding_by_nuls(head)
        self._encoding = codec_named(encoding) if encoding else by_bytes or "utf-8-sig"
        # A byte that is not UTF-8 stays half a surrogate pair until its row is read.
        self._errors = "surrogateescape" if self._encoding == "utf-8-sig" else "strict"
        self._fallback: Decoded | None = None  # what tells the encoding of rows that are not UTF-8
        self._no_fallback: InputError | None = None  # the first bytes do not tell it
        self._foreign_lines: bytes | None = None  # their lines that are not UTF-8, once they were looked for
        self._dialect = dialect_of(head.decode(self._encoding, "replace"), ending)
        self._text = io.TextIOWrapper(stream, self._encoding, self._errors, newline="")
        self._width = 0
        self._before = b""  # the line that tells the separator
        self._ahead: deque[str] = deque()
        self._lines: list[str] = []  # those of the record that is being read
        self._read_again = 0
        csv.field_size_limit(LONGEST_LINE)

    def __iter__(self) -> Iterator[Row]:
        """Yield the rows with their numbers; those that cannot be read have an error."""
        number = 1
        if self._dialect.has_separator_line:
            self._before = self._text.readline().encode("utf-8", "replace")
            number += 1
        is_at_end = False
        while not is_at_end:
            reader = self._dialect.reader(self._next_lines())
            while True:
                self._lines.clear()
                try:
                    cells = next(reader)
                except StopIteration:
                    is_at_end = True
                    break
                except UnicodeError:
                    message = tr("from here on it is not valid {encoding}.", encoding=self._encoding)
                    yield Row(number, (), error=InputError(message, tr("Choose its encoding.")))
                    return
                except (csv.Error, _TooLong) as error:
                    yield self._unsound(number, error)
                    number += 1
                    if self._read_again > MOST_READ_AGAIN:
                        yield Row(
                            number,
                            (),
                            error=InputError(tr("too many quotes are never closed."), tr(_IN_QUOTES)),
                        )
                        return
                    break  # the reader's state is lost
                self._width = self._width or len(cells)
                yield self._row(number, cells)
                number += 1

    def _next_lines(self) -> Iterator[str]:
        size = 0
        while line := self._ahead.popleft() if self._ahead else self._text.readline(LONGEST_LINE + 1):
            if len(line) > LONGEST_LINE:
                while line and not line.endswith(("\n", "\r")):
                    line = self._text.readline(_SKIPPED)
                raise _TooLong(tr("the line is longer than {size} MB.", size=LONGEST_LINE >> 20))
            size = size + len(line) if self._lines else len(line)
            self._lines.append(line)
            if size > LONGEST_RECORD and len(self._lines) > 1:
                raise _TooLong("")
            yield line

    def _row(self, number: int, cells: list[str]) -> Row:
        if len(cells) > MOST_CELLS:
            message = tr(
                "the row has more than {number} cells, which no table of articles has.", number=MOST_CELLS
            )
            return Row(number, (), error=InputError(message, tr("Check what separates its columns.")))
        missing = max(0, self._width - len(cells))
        lines = "".join(self._lines)
        if self._errors == "strict":
            return Row(number, cells, lines.encode("utf-8", "replace"), missing=missing, before=self._before)
        given = lines.encode("utf-8", "surrogateescape")
        if lines.isascii() or _is_utf_8(given):
            return Row(number, cells, given, missing=missing, before=self._before)
        try:
            self._fallback = self._fallback or self._encoding_by_bytes(given)
            codec = codec_named(self._fallback.encoding)
            cells = [cell.encode("utf-8", "surrogateescape").decode(codec) for cell in cells]
        except InputError as error:
            return Row(number, (), given, error)
        except UnicodeDecodeError:
            message = tr("it is neither UTF-8 nor {codec}.", codec=codec)
            return Row(number, (), given, InputError(message, tr("Choose its encoding.")))
        notices = self._fallback.notices
        return Row(number, cells, given, notices=notices, missing=missing, before=self._before)

    def _encoding_by_bytes(self, given: bytes) -> Decoded:
        """Return what tells the encoding of rows that are not UTF-8: the first bytes, else this row.

        The first bytes are looked through once, whatever comes of it.
        """
        if self._no_fallback is not None:
            raise self._no_fallback
        if self._foreign_lines is None:
            self._foreign_lines = _beyond_utf_8(self._head)
        try:
            return decoded(self._foreign_lines or given)
        except InputError as error:
            if self._foreign_lines:
                self._no_fallback = error
            raise

    def _unsound(self, number: int, error: Exception) -> Row:
        """Return the row of a record whose quote marks are in wrong places, by its first line alone."""
        if not self._lines or (isinstance(error, _TooLong) and str(error)):
            return Row(number, (), error=InputError(str(error) or tr("it cannot be read."), tr(_IN_QUOTES)))
        first, *rest = self._lines
        self._ahead.extendleft(reversed(rest))
        self._read_again += sum(map(len, rest))
        self._lines = [first]
        cells = [_unquoted(cell) for cell in first.rstrip("\r\n").split(self._dialect.separator)]
        row = self._row(number, cells)
        if len(cells) == self._width and first.count('"') % 2 == 0:
            return row  # quote marks of the text, in a cell without those that enclose it
        message = tr("a quote mark in it is never closed, or not doubled.")
        return Row(number, (), row.given, InputError(message, tr(_IN_QUOTES)))


def _unquoted(cell: str) -> str:
    if len(cell) > 1 and cell[0] == cell[-1] == '"':
        return cell[1:-1].replace('""', '"')
    return cell


def _beyond_utf_8(data: bytes) -> bytes:
    """Return the whole lines that are not UTF-8; the others tell nothing about the encoding."""
    return b"\n".join(line for line in data.split(b"\n")[:-1] if not _is_utf_8(line))


def _is_utf_8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
