"""The pages of a file that may be damaged, as they were before an act that did not end.

The file is only read, page by page, and never opened for writing.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from annotator.store.rescue.records import NotReadable, Page
from annotator.store.rescue.rollback_journal import journal_path, rollback_of
from annotator.store.schema import VERSION

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import TracebackType
    from typing import BinaryIO

_MAGIC = b"SQLite format 3\0"
_USUAL = 4096  # bytes of a page in all projects that this program makes
_SIZES = (_USUAL, 8192, 16384, 32768, 65536, 2048, 1024, 512)
_SAMPLES = 400  # pages that are looked at to find the size of pages
_NEAR_END = 8  # bytes: the first cell of a page ends at its end, unless it was deleted
_LATER = 100  # versions that a newer program may have; a higher number is damage
_MOST_PAGES = 1 << 28  # a terabyte of usual pages; behind them nothing is looked at


class PageFile:
    """A project file, page by page.

    Attributes
    ----------
    size: bytes of a page.
    usable: the same without the bytes that are reserved at the end of each page.
    count: the number of pages.
    version: the file version of the project, the newest one if the header does not tell.
    rollback: what the journal beside the file restores.
    """

    def __init__(self, path: Path) -> None:
        """Open the file for reading.

        Raises
        ------
        OSError: the system refuses.
        """
        self._file: BinaryIO = path.open("rb")
        self._journal: BinaryIO | None = None
        try:
            self._bytes = os.fstat(self._file.fileno()).st_size
            self.rollback = rollback_of(path)
            header = self._header()
            self.size = self.rollback.page_size or _size_in(header) or self._guessed_size()
            version = _number(header, 60) if header[:16] == _MAGIC else 0
            self.version = version if 0 < version <= VERSION + _LATER else VERSION
            reserved = header[20] if header[:16] == _MAGIC and header[20] < self.size - 480 else 0
            self.usable = self.size - reserved
            whole = -(-self._bytes // self.size)
            self.count = min(self.rollback.count or whole, _MOST_PAGES)
            if self.rollback.places:
                self._journal = journal_path(path).open("rb")
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Close the file."""
        self._file.close()
        if self._journal is not None:
            self._journal.close()

    def __enter__(self) -> PageFile:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def data(self, number: int) -> bytes:
        """Return the bytes of a page, filled up with zeros where the file ends; b"" for a page beyond it."""
        if not 0 < number <= self.count:
            return b""
        place = self.rollback.places.get(number)
        if place is not None and self._journal is not None:
            self._journal.seek(place)
            return self._journal.read(self.size)
        return self._read((number - 1) * self.size, self.size)

    def page(self, number: int) -> Page:
        """Return a page of a b-tree.

        Raises
        ------
        NotReadable: it is none.
        """
        return Page(self.data(number), number, self.usable)

    def replaced_page(self, number: int) -> Page:
        """Return a page as it stands in the file, whatever the journal restores; errors as in `page`."""
        return Page(self._read((number - 1) * self.size, self.size), number, self.usable)

    def new_pages(self) -> range:
        """Return the pages that the file has besides those that the journal tells of."""
        return range(self.count + 1, min(-(-self._bytes // self.size), _MOST_PAGES) + 1)

    def free_pages(self) -> Iterator[int]:
        """Yield the pages that the file calls free, as far as its list of them can be followed."""
        header = self.data(1)
        trunk, seen = _number(header, 32) if header[:16] == _MAGIC else 0, set[int]()
        while 0 < trunk <= self.count and trunk not in seen:
            seen.add(trunk)
            yield trunk
            data = self.data(trunk)
            number = min(_number(data, 4), self.usable // 4 - 2)
            yield from (_number(data, 8 + 4 * place) for place in range(number))
            trunk = _number(data, 0)

    def next_data(self, number: int) -> int:
        """Return the first page from this one on that is not in a hole of the file."""
        if not hasattr(os, "SEEK_DATA"):
            return number
        try:
            place = os.lseek(self._file.fileno(), (number - 1) * self.size, os.SEEK_DATA)
        except OSError:  # a hole up to the end, or a file system without holes
            return (
                number if (number - 1) * self.size < self._bytes and not self._is_sparse() else self.count + 1
            )
        return max(number, place // self.size + 1)

    def _is_sparse(self) -> bool:
        status = os.fstat(self._file.fileno())
        return getattr(status, "st_blocks", 1 << 62) * 512 < status.st_size

    def copy_to(self, path: Path) -> None:
        """Write the file as it was before the act that did not end."""
        with path.open("wb") as out:
            for number in range(1, self.count + 1):
                out.write(self.data(number))

    def _header(self) -> bytes:
        return self._read(0, 100)

    def _read(self, place: int, size: int) -> bytes:
        """Return bytes of the file; zeros where it ends, and where the disk cannot read it any more."""
        try:
            self._file.seek(place)
            return self._file.read(size).ljust(size, b"\0")
        except OSError:
            return bytes(size)

    def _guessed_size(self) -> int:
        """Return the size at which most of the file looks like pages of b-trees."""
        return max(_SIZES, key=self._bytes_of_pages)

    def _bytes_of_pages(self, size: int) -> int:
        count = self._bytes // size
        found = 0
        for number in range(2, count + 1, max(1, count // _SAMPLES)):
            try:
                page = Page(self._read((number - 1) * size, size), number, size)
            except NotReadable:
                continue
            found += size * any(size - _NEAR_END <= cell.end <= size for cell in page.cells())
        return found


def _size_in(header: bytes) -> int:
    """Return the size of pages that a header names, 0 if it names none."""
    size = int.from_bytes(header[16:18], "big")
    size = 65536 if size == 1 else size
    return size if header[:16] == _MAGIC and size in _SIZES else 0


def _number(data: bytes, place: int) -> int:
    return int.from_bytes(data[place : place + 4], "big")
