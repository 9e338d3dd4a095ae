"""The place of an open file: whether its path still leads to it, and what has happened if it does not."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.errors import ProjectMoved
from annotator.domain.translation import mark, tr

if TYPE_CHECKING:
    from pathlib import Path


class _Cause(NamedTuple):
    """The cause for a file that is not the opened one: what has happened, what is safe, and what helps."""

    happened: str
    remedy: str


_GONE = _Cause(
    mark("{name} is no longer where it was opened: another program has moved or deleted it"),
    mark(
        "All that was shown as saved is still open here. Put the file back and go on, locate it, or save a"
        " copy."
    ),
)
_REPLACED = _Cause(
    mark("Another program has replaced {name} since it was opened"),
    mark(
        "All that was shown as saved is still open here. Save a copy of it, or open the file that is there"
        " now."
    ),
)
_NO_DRIVE = _Cause(
    mark("The drive or the folder that holds {name} is gone"),
    mark(
        "All that was shown as saved is on that drive. Connect it and open the project again, or save a copy"
        " of what can still be read."
    ),
)
_CUT = _Cause(
    mark("Another program has cut {name} short since it was opened"),
    mark(
        "What it held before may be in a backup. Save a copy of what is open here; if the file comes back"
        " whole, open it again."
    ),
)
_OVERWRITTEN = _Cause(
    mark("Another program has written over {name} since it was opened"),
    mark(
        "What it held before may be in a backup. Save a copy of what is open here, or open the file that is"
        " there now."
    ),
)
# Errors of a path that leads to no file any more; others are those of a drive or a network.
_MISSING = (errno.ENOENT, errno.ENOTDIR)
# What SQLite says of a file that has lost pages, or its first page.
_OF_LOSS = ("SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_ERROR", "SQLITE_IOERR_SHORT_READ", "SQLITE_SCHEMA")


class FilePlace:
    """Tells where an open file is now; it is asked before each act (1 µs)."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file = path.stat()
        self._size = self._file.st_size

    @property
    def is_left(self) -> bool:
        """Tell whether the path no longer leads to the file that was opened."""
        try:
            file = os.stat(self._path)  # noqa: PTH116 - asked at each act
        except OSError:
            return True
        if not os.path.samestat(self._file, file):
            return True
        self._size = max(self._size, file.st_size)
        return False

    @property
    def is_cut(self) -> bool:
        """Tell whether the file is shorter than it was; a program that packs it makes it shorter, too."""
        try:
            return self._path.stat().st_size < self._size
        except OSError:
            return False

    def left(self, consequence: str) -> ProjectMoved:
        """Return the error for a file that its path does not lead to."""
        return self._error(self._cause(), consequence)

    def loss(self, error_name: str, consequence: str) -> ProjectMoved | None:
        """Return the error for an error of SQLite that comes of a file cut short or written over, or None."""
        if error_name == "SQLITE_READONLY_DBMOVED":
            return self.left(consequence)
        if not error_name.startswith(_OF_LOSS):
            return None
        if self.is_cut:
            return self._error(_CUT, consequence)
        return self._error(_OVERWRITTEN, consequence) if error_name == "SQLITE_NOTADB" else None

    def _cause(self) -> _Cause:
        try:
            self._path.stat()
        except OSError as error:
            return _GONE if error.errno in _MISSING and self._has_drive() else _NO_DRIVE
        return _REPLACED

    def _has_drive(self) -> bool:
        """Tell whether the folder of the file is there, and on the drive where the file was."""
        try:
            return self._path.parent.stat().st_dev == self._file.st_dev
        except OSError:
            return False

    def _error(self, cause: _Cause, consequence: str) -> ProjectMoved:
        happened = tr(cause.happened, name=self._path.name)
        return ProjectMoved(f"{happened}{tr(consequence)}.", tr(cause.remedy))
