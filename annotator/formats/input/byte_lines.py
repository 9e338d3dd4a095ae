"""The lines of a stream of bytes, in UTF-8 and limited to a length that memory allows."""

from __future__ import annotations

import codecs
import io
from typing import TYPE_CHECKING, BinaryIO

from annotator.domain.errors import InputError
from annotator.formats.input.encodings import UTF_16_MARKS, refuse_no_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from _typeshed import WriteableBuffer

# Bytes (in UTF-16, characters): a longer line is no article; reading it whole could take all memory.
LONGEST_LINE = 64 * 1024 * 1024


def byte_lines(stream: BinaryIO) -> Iterator[bytes | None]:
    """Yield the lines of a stream in UTF-8, each without its line feed; None for a line that is too long.

    Raises
    ------
    InputError: the stream is a binary file, or in an unsupported encoding.
    """
    first_line = stream.readline(LONGEST_LINE + 1)
    refuse_no_text(first_line)
    if first_line.startswith(UTF_16_MARKS):
        yield from _of_utf_16(first_line, stream)
        return
    line = first_line.removeprefix(codecs.BOM_UTF8)
    while line:
        if len(line) > LONGEST_LINE:
            while line and not line.endswith(b"\n"):
                line = stream.readline(LONGEST_LINE)
            yield None
        else:
            yield line.removesuffix(b"\n")
        line = stream.readline(LONGEST_LINE + 1)


def _of_utf_16(first_line: bytes, stream: BinaryIO) -> Iterator[bytes | None]:
    text = io.TextIOWrapper(
        io.BufferedReader(_Rejoined(first_line, stream)), "utf-16", errors="surrogatepass", newline="\n"
    )
    try:
        while line := text.readline(LONGEST_LINE + 1):
            if len(line) > LONGEST_LINE:
                while line and not line.endswith("\n"):
                    line = text.readline(LONGEST_LINE)
                yield None
            else:
                yield line.removesuffix("\n").encode("utf-8", "surrogatepass")
    except UnicodeDecodeError as error:
        raise InputError("it is not valid UTF-16.", "Save it as UTF-8.") from error


class _Rejoined(io.RawIOBase):
    """A stream with its first bytes, already read, put back."""

    def __init__(self, first: bytes, stream: BinaryIO) -> None:
        self._first = memoryview(first)
        self._stream = stream

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        target = memoryview(buffer).cast("B")
        data = self._first[: len(target)] or self._stream.read(len(target))
        self._first = self._first[len(data) :]
        target[: len(data)] = data
        return len(data)
