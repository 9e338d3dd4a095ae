"""Streams of bytes as UTF-8, and their lines, limited to a length that memory allows."""

from __future__ import annotations

import codecs
import io
from typing import TYPE_CHECKING, BinaryIO

from annotator.domain.errors import InputError
from annotator.domain.translation import tr
from annotator.formats.input.encodings import (
    codec_named,
    encoding_by_mark,
    encoding_by_nuls,
    encoding_name,
    refuse_no_text,
)
from annotator.formats.input.notices import Notice

if TYPE_CHECKING:
    from collections.abc import Iterator

    from _typeshed import WriteableBuffer

# Bytes: a longer line is no article; reading it whole could take all memory.
LONGEST_LINE = 64 * 1024 * 1024
_BEGINNING = 4096  # bytes by which the encoding of a stream is told
_CHUNK = 1024 * 1024


def byte_lines(stream: BinaryIO) -> Iterator[bytes | None]:
    """Yield the lines of a stream in UTF-8, each without its line feed; None for a line that is too long."""
    while line := stream.readline(LONGEST_LINE + 1):
        if len(line) > LONGEST_LINE:
            while line and not line.endswith(b"\n"):
                line = stream.readline(LONGEST_LINE)
            yield None
        else:
            yield line.removesuffix(b"\n")


def in_utf_8(stream: BinaryIO, chosen: str | None = None) -> tuple[BinaryIO, tuple[Notice, ...]]:
    """Return a stream of text as UTF-8 without byte-order mark, and what is to be told of its encoding.

    The encoding is the one that the user has chosen, or is told by a mark or the NULs of UTF-16, else UTF-8.
    Reading raises `InputError` where the stream is not in its encoding.

    Raises
    ------
    InputError: the stream is a binary file, or there is no such encoding.
    """
    beginning = stream.read(_BEGINNING)
    refuse_no_text(beginning)
    whole = _Rejoined(beginning.removeprefix(codecs.BOM_UTF8), stream)
    by_nuls = "" if chosen or encoding_by_mark(beginning) else encoding_by_nuls(beginning)
    codec = codec_named(chosen) if chosen else encoding_by_mark(beginning) or by_nuls or "utf-8"
    if codec.removesuffix("-sig") == "utf-8":
        return io.BufferedReader(whole, _CHUNK), ()
    notices = (Notice("decoded", (encoding_name(by_nuls),)),) if by_nuls else ()
    return io.BufferedReader(_Recoded(whole, codec), _CHUNK), notices


def beginning_in_utf_8(head: bytes, chosen: str | None = None) -> bytes:
    """Return the first bytes of a stream as UTF-8, as far as they are text in its encoding."""
    parts = []
    try:
        stream, _ = in_utf_8(io.BytesIO(head), chosen)
        while part := stream.read(_CHUNK):
            parts.append(part)
    except InputError:
        pass  # told when the file is read
    return b"".join(parts)


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


class _Recoded(io.RawIOBase):
    """A stream in another encoding as UTF-8; an error comes after what is before its place."""

    def __init__(self, stream: _Rejoined, codec: str) -> None:
        self._stream = stream
        self._codec = codec
        # Halves of characters are left to the reader of the line that has them.
        errors = "surrogatepass" if codec.startswith(("utf-16", "utf-32")) else "strict"
        self._decoder = codecs.getincrementaldecoder(codec)(errors)
        self._ready = memoryview(b"")
        self._error: InputError | None = None
        self._is_at_end = False

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        while not self._ready and not self._is_at_end:
            if self._error is not None:
                raise self._error
            self._ready = memoryview(self._next())
        target = memoryview(buffer).cast("B")
        data = self._ready[: len(target)]
        self._ready = self._ready[len(data) :]
        target[: len(data)] = data
        return len(data)

    def _next(self) -> bytes:
        data = self._stream.read(_CHUNK) or b""
        self._is_at_end = not data
        text = ""
        try:
            text = self._decoder.decode(data, final=not data)
        except UnicodeDecodeError as error:
            self._is_at_end = False
            self._error = InputError(
                tr("it is not valid {encoding}.", encoding=encoding_name(self._codec).upper()),
                tr("Save it as UTF-8."),
            )
            # `error.object` begins with what the decoder has kept of earlier bytes.
            text = _readable(error)
        return text.encode("utf-8", "surrogatepass")


def _readable(error: UnicodeDecodeError) -> str:
    """Return the text before the place of an error."""
    try:
        return error.object[: error.start].decode(error.encoding, "surrogatepass")
    except (UnicodeDecodeError, LookupError, ValueError):
        return ""
