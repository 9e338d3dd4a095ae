"""The calls by which a process changes the files of a folder: they are counted, and one of them may be its last.

A killed process leaves what its calls have changed so far, whatever moment the kill came at. So whoever ends it
at each of these calls has tried all moments there are. SQLite's calls are met where it makes them (its
"xSetSystemCall"), those of Python by an audit hook.
"""

from __future__ import annotations

import _sqlite3
import ctypes
import os
import signal
import sys
from ctypes import CFUNCTYPE, c_char_p, c_int, c_int64, c_size_t, c_ssize_t, c_void_p
from pathlib import Path
from typing import Any

_Set = CFUNCTYPE(c_int, c_void_p, c_char_p, c_void_p)
_Get = CFUNCTYPE(c_void_p, c_void_p, c_char_p)
_CHANGING_EVENTS = ("os.link", "os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.truncate")
_MAKING = os.O_CREAT | os.O_TRUNC


class _FileSystem(ctypes.Structure):
    """SQLite's own record of the system (sqlite3_vfs)."""

    _fields_ = (
        ("version", c_int),
        ("size", c_int),
        ("longest", c_int),
        ("next", c_void_p),
        ("name", c_char_p),
        ("data", c_void_p),
        ("others", c_void_p * 13),
        ("set_call", _Set),
        ("get_call", _Get),
    )


def _of_sqlite() -> Any:
    """Return the record of the system that Python's SQLite uses.

    Raises
    ------
    AttributeError, OSError: SQLite is a part of Python here, and hides its functions.
    """
    library = ctypes.CDLL(_sqlite3.__file__)
    library.sqlite3_vfs_find.restype = ctypes.POINTER(_FileSystem)
    return library.sqlite3_vfs_find(None)


def can_be_counted() -> bool:
    """Tell whether a process can be forked here, and the calls of its SQLite be met."""
    try:
        return hasattr(os, "fork") and bool(_of_sqlite())
    except (AttributeError, OSError):
        return False


class FileChanges:
    """Counts the changes of files in a folder from now on, and kills this process before the `last` one.

    Attributes
    ----------
    names: the calls and files so far.
    """

    def __init__(self, folder: Path, last: int | None = None, *, is_torn: bool = False) -> None:
        """Count; of a `torn` write, the last one, only the first half arrives."""
        self.names: list[str] = []
        self._folder = f"{folder}{os.sep}"
        self._last = last
        self._is_torn = is_torn
        self._files: dict[int, str] = {}  # the names of open files by their handles
        self._kept: list[object] = []  # functions that SQLite calls must not be collected
        sys.addaudithook(self._audit)
        self._meet_sqlite()

    def _count(self, call: str, path: str) -> bool:
        """Count a change; end the process if it is the last one, or return that its first half is to be done."""
        self.names.append(f"{call} {path.removeprefix(self._folder)}")
        if len(self.names) != self._last:
            return False
        if self._is_torn and call == "write":
            return True
        os.kill(os.getpid(), signal.SIGKILL)
        raise AssertionError("not reached")

    def _audit(self, event: str, arguments: tuple[Any, ...]) -> None:
        if event not in _CHANGING_EVENTS and (event != "open" or not arguments[2] & _MAKING):
            return
        path = arguments[0]
        if isinstance(path, str | os.PathLike) and os.fspath(path).startswith(self._folder):
            self._count(event.removeprefix("os."), os.fspath(path))

    def _meet_sqlite(self) -> None:
        """Put counting functions in the place of the system's."""
        system = _of_sqlite()

        def put(name: bytes, signature: Any, function: Any) -> None:
            address = system.contents.get_call(system, name)
            if address:
                real = signature(address)
                counting = signature(lambda *arguments: function(real, *arguments))
                self._kept += [real, counting]
                system.contents.set_call(system, name, ctypes.cast(counting, c_void_p))

        put(b"open", _signature(c_int, c_char_p, c_int, c_int), self._open)
        put(b"unlink", _signature(c_int, c_char_p), self._unlink)
        put(b"ftruncate", _signature(c_int, c_int, c_int64), self._truncate)
        put(b"write", _signature(c_ssize_t, c_int, c_void_p, c_size_t), self._write)
        for name in (b"pwrite", b"pwrite64"):
            put(name, _signature(c_ssize_t, c_int, c_void_p, c_size_t, c_int64), self._write)

    def _open(self, real: Any, path: bytes, flags: int, mode: int) -> int:
        name = os.fsdecode(path)
        is_inside = name.startswith(self._folder)
        if is_inside and flags & os.O_CREAT and not os.path.lexists(name):
            self._count("open", name)
        handle = int(real(path, flags, mode))
        self._files.pop(handle, None)
        if is_inside and handle >= 0:
            self._files[handle] = name
        return handle

    def _unlink(self, real: Any, path: bytes) -> int:
        name = os.fsdecode(path)
        if name.startswith(self._folder):
            self._count("remove", name)
        return int(real(path))

    def _truncate(self, real: Any, handle: int, size: int) -> int:
        if handle in self._files:
            self._count("truncate", self._files[handle])
        return int(real(handle, size))

    def _write(self, real: Any, handle: int, data: int, size: int, *offset: int) -> int:
        if handle in self._files and self._count("write", self._files[handle]):
            real(handle, data, size // 2, *offset)
            os.kill(os.getpid(), signal.SIGKILL)
        return int(real(handle, data, size, *offset))


def _signature(*types: Any) -> Any:
    return CFUNCTYPE(*types, use_errno=True)
