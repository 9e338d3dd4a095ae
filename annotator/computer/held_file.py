"""Files that a process holds as long as it lives: the system gives them free, also when it is killed."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_FLAGS = os.O_RDWR | os.O_APPEND | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
# Windows forbids others to read locked bytes: this one lies behind all that a file holds.
_BYTE = 1 << 30


def hold(path: Path, *, make: bool = True) -> int | None:
    """Open a file for appending and hold it until its handle is closed; None: another process holds it.

    Raises
    ------
    OSError: it cannot be opened or made, or the file system knows no locks.
    """
    handle = os.open(path, _FLAGS | (os.O_CREAT if make else 0), 0o600)
    try:
        _lock(handle)
        if _stands_at(handle, path):
            return handle
    except BlockingIOError:
        pass  # another process holds it
    except BaseException:
        os.close(handle)
        raise
    os.close(handle)
    return None


def let_go(handle: int, path: Path) -> None:
    """Remove a held file and close its handle."""
    if os.name == "nt":  # an open file cannot be removed there
        os.close(handle)
    with suppress(OSError):  # somebody has removed it
        path.unlink()
    if os.name != "nt":
        os.close(handle)


def _stands_at(handle: int, path: Path) -> bool:
    """Tell whether a path still leads to an open file: its last holder may have removed it meanwhile."""
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except OSError:
        return False


if sys.platform == "win32":
    import errno
    import msvcrt

    def _lock(handle: int) -> None:
        os.lseek(handle, _BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except PermissionError as error:
            raise BlockingIOError(errno.EAGAIN, "held") from error
        finally:
            os.lseek(handle, 0, os.SEEK_SET)
else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
