"""Sources: what a reader opens, a file of a folder or a member of an archive."""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, BinaryIO

from annotator.domain.errors import InputError
from annotator.domain.translation import tr
from annotator.formats.input.special_files import open_usual

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

HEAD = 64 * 1024  # bytes at the beginning by which a format is recognised

# A function that gets the number of bytes just read from a file.
Meter = Callable[[int], None]


def shown(name: str) -> str:
    """Return a file's name in printable characters; bytes outside UTF-8 become replacement characters."""
    return os.fsencode(name).decode("utf-8", "replace")


@dataclass(frozen=True)
class Source:
    """A file, a member of an archive or a stream that can be read.

    Attributes
    ----------
    name: as shown in the places of items: "a.txt", and for members "articles.zip/a.txt".
    opened: opens it at its beginning; the stream can seek. It may raise `InputError` and `OSError`.
    beside: returns another file of the same folder by its name, or None if there is none.
    above: returns a file of the folder around that folder in the same way.
    path: where the file lies; None for members and streams.
    depth: the number of archives that it lies in.
    meta: what is known of its article without reading it, such as the address of a page in a web archive.
    """

    name: str
    opened: Callable[[], BinaryIO]
    beside: Callable[[str], Source | None] = field(default=lambda name: None)
    above: Callable[[str], Source | None] = field(default=lambda name: None)
    path: Path | None = None
    depth: int = 0
    meta: Mapping[str, str] = field(default_factory=dict)

    @property
    def stem(self) -> str:
        """Return the file's name without folder and ending; a document without an id is named after it."""
        return PurePosixPath(self.name).stem

    @property
    def folder(self) -> str:
        """Return the name of the folder that it lies in; "" if that is not known."""
        return self.path.absolute().parent.name if self.path else PurePosixPath(self.name).parent.name

    @cached_property
    def ending(self) -> str:
        """Return the ending of its name in lower case, with its dot; "" if it has none."""
        return PurePosixPath(self.name).suffix.lower()

    @cached_property
    def head(self) -> bytes:
        """Return the first bytes, `HEAD` at most.

        Raises
        ------
        InputError: it is no usual file.
        OSError: it cannot be read.
        """
        with self.opened() as stream:
            return stream.read(HEAD)

    def limited(self, most: int) -> bytes:
        """Return all bytes.

        Raises
        ------
        InputError: there are more than `most`; no more than these are read.
        OSError: it cannot be read.
        """
        with self.opened() as stream:
            data = stream.read(most + 1)
        if len(data) > most:
            raise InputError(
                tr("it is larger than {size} MB, which no article is.", size=most >> 20),
                tr("Write one article a file."),
            )
        return data


def file_source(path: Path, meter: Meter | None = None) -> Source:
    """Return a file as a source; `meter` gets the number of bytes that were read for the first time."""
    furthest = 0

    def moved(place: int) -> None:
        nonlocal furthest
        if meter is not None and place > furthest:
            meter(place - furthest)
            furthest = place

    def found_in(folder: Path, name: str) -> Source | None:
        other = folder / name
        # A name from within a file must not lead out of its folder.
        is_here = other.parent == folder and name not in ("", ".", "..")
        return file_source(other) if is_here and other.is_file() and not other.is_symlink() else None

    def opened() -> BinaryIO:
        stream = open_usual(path)
        return stream if meter is None else io.BufferedReader(_Metered(stream, moved))

    return Source(
        shown(path.name),
        opened,
        lambda name: found_in(path.parent, name),
        lambda name: found_in(path.absolute().parent.parent, name),
        path,
    )


def bytes_source(name: str, data: bytes, depth: int = 0) -> Source:
    """Return bytes in memory as a source."""
    return Source(name, lambda: io.BytesIO(data), depth=depth)


class _Metered(io.RawIOBase):
    """A stream that tells the place to which it was read."""

    def __init__(self, stream: BinaryIO, moved: Callable[[int], None]) -> None:
        self._stream = stream
        self._moved = moved

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = os.SEEK_SET, /) -> int:
        return self._stream.seek(offset, whence)

    def tell(self) -> int:
        return self._stream.tell()

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        data = self._stream.read(len(memoryview(buffer).cast("B")))
        memoryview(buffer).cast("B")[: len(data)] = data
        self._moved(self._stream.tell())
        return len(data)

    def close(self) -> None:
        self._stream.close()
        super().close()
