"""Members of archives as sources: unpacked as they are read, within limits."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import os
import zipfile
import zlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, BinaryIO, cast

from annotator.computer.temporary import spooled_file
from annotator.domain.errors import InputError
from annotator.domain.translation import mark, tr
from annotator.formats.input.sources import Source

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

# Texts shrink to a tenth or a twentieth; a bomb grows a thousandfold and more.
MOST_GROWTH = 200  # unpacked bytes for each packed byte
ALWAYS_ALLOWED = 256 * 1024 * 1024  # unpacked bytes of an archive, however small it is
MOST_MEMBERS = 500_000  # of an archive: their list is kept in memory, half a kilobyte each
IN_MEMORY = 16 * 1024 * 1024  # unpacked bytes of a member in memory; more are kept in a temporary file
_CHUNK = 256 * 1024  # bytes
# What the modules of the standard library raise where an archive is damaged.
DAMAGE = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, gzip.BadGzipFile, EOFError, ValueError, RuntimeError,
    NotImplementedError, IndexError,
)  # fmt: skip
UNPACK = mark("Unpack it with another program, and import the files in it.")


@dataclass
class Allowance:
    """The number of bytes that may still be unpacked from an outermost archive, archives in it included."""

    left: int

    def take(self, size: int) -> None:
        """Count unpacked bytes.

        Raises
        ------
        InputError: there are too many for the size of the archive.
        """
        self.left -= size
        if self.left < 0:
            raise InputError(
                tr(
                    "it unpacks to more than {number} times its size, as no archive of articles does.",
                    number=MOST_GROWTH,
                ),
                tr("Unpack it with another program if you trust it, and import the files in it."),
            )


@dataclass(frozen=True)
class Member(Source):
    """A member of an archive.

    Attributes
    ----------
    allowance: of the outermost archive.
    """

    allowance: Allowance = field(default_factory=lambda: Allowance(0))


def allowance_of(source: Source, size: int) -> Allowance:
    """Return what may be unpacked from an archive of a number of bytes."""
    if isinstance(source, Member):
        return source.allowance
    return Allowance(max(ALWAYS_ALLOWED, size * MOST_GROWTH))


def size_of(stream: BinaryIO) -> int:
    """Return the number of bytes of a stream, which stands at its beginning afterwards."""
    size = stream.seek(0, os.SEEK_END)
    stream.seek(0)
    return size


def unpacked(packed: BinaryIO, allowance: Allowance, below: BinaryIO | None = None) -> BinaryIO:
    """Return a stream of unpacked bytes that can seek; they are unpacked and counted as they are read.

    `packed` yields them once; it is closed with the stream, and so is the one `below` it.
    """
    return io.BufferedReader(_Unpacked(packed, allowance, below), _CHUNK)


def decompressed(stream: BinaryIO, head: bytes) -> BinaryIO | None:
    """Return the decompressed bytes of a stream by its first bytes; None if it is not compressed."""
    if head.startswith(b"\x1f\x8b"):
        return cast("BinaryIO", gzip.GzipFile(fileobj=stream))
    if head.startswith(b"BZh"):
        return cast("BinaryIO", bz2.BZ2File(stream))
    if head.startswith(b"\xfd7zXZ\0"):
        return cast("BinaryIO", lzma.LZMAFile(stream))
    return None


def printable(name: str) -> str:
    """Return a member's name with slashes between folders, without signs that are not printed."""
    name = os.fsencode(name).decode("utf-8", "replace").replace("\\", "/")
    return "".join(sign if sign.isprintable() else "�" for sign in name)


def climbs_out(name: str) -> bool:
    """Tell whether a name with slashes leads out of the folder to which an archive would be unpacked."""
    return name.startswith("/") or name[1:2] == ":" or ".." in name.split("/")


def is_hidden(name: str) -> bool:
    """Tell whether a member is hidden, or one that macOS adds to archives."""
    return any(part.startswith(".") or part == "__MACOSX" for part in name.split("/"))


class _Unpacked(io.RawIOBase):
    """The bytes of a stream that is read only once, from its beginning; those read are kept to seek in."""

    def __init__(self, packed: BinaryIO, allowance: Allowance, below: BinaryIO | None) -> None:
        self._packed = packed
        self._below = below
        self._allowance = allowance
        self._kept = spooled_file(IN_MEMORY)  # closed with this stream
        self._size = 0
        self._is_whole = False
        self._place = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._place

    def seek(self, offset: int, whence: int = os.SEEK_SET, /) -> int:
        if whence == os.SEEK_END:
            self._unpack(None)
            offset += self._size
        elif whence == os.SEEK_CUR:
            offset += self._place
        self._place = max(offset, 0)
        return self._place

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        view = memoryview(buffer).cast("B")
        self._unpack(self._place + len(view))
        self._kept.seek(self._place)
        data = self._kept.read(len(view))
        view[: len(data)] = data
        self._place += len(data)
        return len(data)

    def close(self) -> None:
        if not self.closed:
            self._kept.close()
            self._packed.close()
            if self._below is not None:
                self._below.close()
        super().close()

    def _unpack(self, end: int | None) -> None:
        """Unpack up to a place; None: all."""
        while not self._is_whole and (end is None or self._size < end):
            try:
                chunk = self._packed.read(_CHUNK)
            except (*DAMAGE, OSError) as error:
                raise InputError(
                    tr("it cannot be unpacked ({reason}).", reason=reason(error)), tr(UNPACK)
                ) from error
            self._allowance.take(len(chunk))
            self._kept.seek(self._size)
            self._kept.write(chunk)
            self._size += len(chunk)
            self._is_whole = not chunk


def reason(error: Exception) -> str:
    """Return a library's words about damage."""
    return str(error).strip().rstrip(".")[:200] or tr("it is damaged")
