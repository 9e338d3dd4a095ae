"""The rollback journal beside a project: the pages as they were before an act that did not end."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from pathlib import Path

_MAGIC = bytes.fromhex("d9d505f920a163d7")
_HEADER = 28  # bytes of a header that are used; it fills a sector
_SIZES = frozenset(1 << power for power in range(9, 17))  # of pages, and the sizes of sectors that occur
_UNKNOWN = 0xFFFFFFFF  # records up to the end of the file
_CHECKED = 200  # bytes between those that a checksum adds


@dataclass(frozen=True)
class Rollback:
    """The pages that a journal restores.

    Attributes
    ----------
    page_size: of the project; 0 if the journal restores nothing.
    count: the number of pages before the act.
    places: where the content of each page stands in the journal.
    damaged: how many records were passed over, since their checksum is wrong.
    """

    page_size: int = 0
    count: int = 0
    places: dict[int, int] = field(default_factory=dict)
    damaged: int = 0


def journal_path(project: Path) -> Path:
    """Return the path of the journal, which stands beside the file that all links lead to."""
    real = project.resolve()
    return real.with_name(f"{real.name}-journal")


def rollback_of(project: Path) -> Rollback:
    """Return what the journal beside a project restores.

    A record with a wrong checksum is passed over, where SQLite would stop: each of the others is a page as it
    was, and the more of them, the nearer the file is to one state.
    """
    path = journal_path(project)
    try:
        with path.open("rb") as journal:
            if not _is_pending(journal):
                return Rollback()
            return _read(journal)
    except OSError:
        return Rollback()


def _is_pending(journal: BinaryIO) -> bool:
    """Tell whether the act did not end: a journal that names a second one is pending only with that."""
    size = journal.seek(0, os.SEEK_END)
    if size < _HEADER:
        return False
    journal.seek(size - 16)
    tail = journal.read(16)
    length = int.from_bytes(tail[:4], "big")
    if tail[8:] != _MAGIC or not 0 < length <= size - 16:
        return True
    journal.seek(size - 16 - length)
    return os.path.exists(journal.read(length))  # noqa: PTH110 - the name is bytes


def _read(journal: BinaryIO) -> Rollback:
    size = journal.seek(0, os.SEEK_END)
    places: dict[int, int] = {}
    page_size = count = damaged = at = 0
    while at + _HEADER <= size:
        journal.seek(at)
        header = journal.read(_HEADER)
        number, nonce, pages, sector, own_size = (
            int.from_bytes(header[start : start + 4], "big") for start in range(8, _HEADER, 4)
        )
        if header[:8] != _MAGIC or own_size not in _SIZES or sector not in _SIZES:
            break
        if not page_size:
            page_size, count = own_size, pages
        record = page_size + 8
        at += sector
        most = (size - at) // record
        number = most if number == _UNKNOWN else min(number, most)
        for _ in range(number):
            journal.seek(at)
            page = int.from_bytes(journal.read(4), "big")
            content = journal.read(page_size)
            if int.from_bytes(journal.read(4), "big") != _checksum(content, nonce):
                damaged += 1
            elif 0 < page <= count:
                places.setdefault(page, at + 4)
            at += record
        at = -(-at // sector) * sector
    if not places and not damaged:
        return Rollback()
    return Rollback(page_size, count, places, damaged)


def _checksum(content: bytes, nonce: int) -> int:
    return (nonce + sum(content[len(content) - _CHECKED : 0 : -_CHECKED])) & 0xFFFFFFFF
