"""One writer at a time: a lock file beside the project and a locked byte of the project itself.

The operating system holds both locks until their process ends, even if it is killed. The lock file tells who
has the project. It stands beside the file that all symbolic links lead to; the byte belongs to the file
itself, whatever its name, so hard links meet in it.

The byte lies in the page that SQLite keeps free for its own locks, after those. Its lock belongs to the open
file (on Linux) or the handle (on Windows), so SQLite's locks and this one do not affect each other. But
closing any handle of the file drops the POSIX locks that SQLite has in the same process. So the byte's handle
is opened before SQLite and closed after it, and a process does not ask again for a file that it has.
"""

from __future__ import annotations

import errno
import json
import os
import stat
import sys
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING, Any

from annotator.domain.errors import NotWritable, ProjectInUse
from annotator.domain.ids import new_id
from annotator.domain.system_errors import reason, remedy
from annotator.domain.translation import tr

if TYPE_CHECKING:
    from pathlib import Path

# A process started by the holder may write, too, with the holder's token in this environment variable.
TOKEN_VARIABLE = "ANNOTATOR_LOCK_TOKEN"

# SQLite's locks are 512 bytes from its PENDING_BYTE on, in a page that never holds data.
_PROJECT_BYTE = 0x40000000 + 1024
_CHANGE_COUNTER = 24  # its place in SQLite's header
_TRIES = 20
_INFO_BYTES = 4096  # more than any lock file of ours holds
_SAFELY = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)

_held: set[tuple[int, int]] = set()  # device and inode of the projects that this process may write


def lock_path(project: Path) -> Path:
    """Return the path of a project's lock file: beside the file that links lead to."""
    real = project.resolve()
    return real.with_name(f".{real.name}.lock")


def holder_of(project: Path) -> str:
    """Return in words which process has a project open for writing; "" for none, or an unknown one."""
    path = lock_path(project)
    try:
        handle = os.open(path, os.O_RDONLY | _SAFELY)
    except OSError:
        return ""
    try:
        _lock(handle, 0 if os.name != "nt" else _PROJECT_BYTE)
    except OSError:
        holder = _read(path)
        return _in_words(holder)
    finally:
        os.close(handle)
    return ""


class WriterLock:
    """The right to write a project.

    Raises
    ------
    ProjectInUse: another process (or this one) holds it; the message names that process, if it is known.
    NotWritable: the file or its folder cannot be written.
    """

    def __init__(self, project: Path) -> None:
        self._project = project
        self._path = lock_path(project)
        self._handle: int | None = None
        self._byte: int | None = None
        self._file: tuple[int, int] | None = None
        self.token = new_id("t")
        lent_token = os.environ.get(TOKEN_VARIABLE)
        if lent_token and lent_token == self._holder().get("token"):
            self.token = lent_token
            self._byte = self._opened()
            return  # the holder started this process to write on its behalf
        self._handle = self._lock_file()
        try:
            self._lock_byte()
        except BaseException:
            self.release()
            raise
        info = {
            "pid": os.getpid(),
            "host": _host(),
            "since": datetime.now().strftime("%Y-%m-%d %H:%M"),
            "token": self.token,
        }
        # On a full disk, the lock holds without the name of its holder.
        with suppress(OSError):
            os.write(self._handle, json.dumps(info).encode())

    @property
    def is_held(self) -> bool:
        """Tell whether this process holds the right itself, not on loan from another one."""
        return self._handle is not None

    def change_counter(self) -> bytes:
        """Return the number in the file's header that SQLite raises with each transaction; b"" if unknown."""
        if self._byte is None:
            return b""
        try:
            os.lseek(self._byte, _CHANGE_COUNTER, os.SEEK_SET)
            return os.read(self._byte, 4)
        except OSError:
            return b""

    def release(self) -> None:
        """Give the right back, and remove the lock file; call it after SQLite has closed the project."""
        if self._byte is not None:
            os.close(self._byte)
            self._byte = None
        if self._file is not None:
            _held.discard(self._file)
            self._file = None
        if self._handle is not None:
            # A process that has opened the file meanwhile finds after locking it that it has left its path.
            with suppress(OSError):  # a file that stays holds nothing any more: the next writer removes it
                _remove(self._path, self._handle)
            self._handle = None

    def _lock_file(self) -> int:
        """Make and lock the lock file; the file of a killed process is removed, never written into."""
        for _ in range(_TRIES):
            try:
                flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | _SAFELY
                handle, is_new = os.open(self._path, flags, 0o644), True
            except FileExistsError:
                try:
                    handle, is_new = os.open(self._path, os.O_RDONLY | _SAFELY), False
                except FileNotFoundError:
                    continue  # removed just now
                except OSError as error:
                    raise self._in_the_way(error) from error
            except OSError as error:
                raise NotWritable(
                    tr(
                        "The folder {folder} cannot be written: {reason}.",
                        folder=self._path.parent,
                        reason=reason(error),
                    ),
                    remedy(error, tr("copy the project to another folder")),
                ) from error
            try:
                if not stat.S_ISREG(os.fstat(handle).st_mode):
                    raise self._in_the_way(None)
                _lock(handle, 0 if os.name != "nt" else _PROJECT_BYTE)
            except OSError as error:
                os.close(handle)
                raise self._refusal(error) from error
            except BaseException:
                os.close(handle)
                raise
            if not _stands_at(handle, self._path):
                os.close(handle)
            elif is_new:
                return handle
            else:
                try:
                    _remove(self._path, handle)
                except OSError as error:
                    raise self._in_the_way(error) from error
        raise ProjectInUse(
            tr("{project} is being opened elsewhere.", project=self._project.name),
            tr("Open it again in a moment."),
        )

    def _lock_byte(self) -> None:
        """Lock a byte of the project itself, which all its names share; a new project has no file yet."""
        try:
            status = self._project.stat()
        except FileNotFoundError:
            return
        file = (status.st_dev, status.st_ino)
        if file in _held:
            raise self._in_use({"pid": os.getpid(), "host": _host(), "since": tr("just now")})
        self._byte = self._opened()
        try:
            _lock_open_file(self._byte)
        except OSError as error:
            raise self._refusal(error) from error
        self._file = file
        _held.add(file)

    def _opened(self) -> int:
        try:
            return os.open(self._project, os.O_RDWR | getattr(os, "O_NONBLOCK", 0))
        except OSError as error:
            raise NotWritable(
                tr("{path} cannot be written: {reason}.", path=self._project, reason=reason(error)),
                remedy(error, tr("copy it elsewhere")),
            ) from error

    def _refusal(self, error: OSError) -> NotWritable:
        if error.errno in (errno.EAGAIN, errno.EACCES, errno.EDEADLK):
            return self._in_use(self._holder())
        return NotWritable(
            tr(
                "{path} cannot be kept from other writers: {reason}.",
                path=self._project,
                reason=reason(error),
            ),
            tr("Copy it to a disk of this computer."),
        )

    def _in_use(self, holder: dict[str, Any]) -> ProjectInUse:
        return ProjectInUse(
            tr(
                "{project} is open in another window or command ({holder}).",
                project=self._project.name,
                holder=_in_words(holder),
            ),
            tr("Close it there, or wait until that has ended; it can be read meanwhile."),
        )

    def _in_the_way(self, error: OSError | None) -> NotWritable:
        if error is not None and error.errno != errno.ELOOP:
            message = tr(
                "{path} is no lock file of this program: {reason}; it was left as it is.",
                path=self._path,
                reason=reason(error),
            )
        else:
            message = tr("{path} is no lock file of this program; it was left as it is.", path=self._path)
        return NotWritable(message, tr("Look at it and remove it; the project can be read meanwhile."))

    def _holder(self) -> dict[str, Any]:
        return _read(self._path)


def _in_words(holder: dict[str, Any]) -> str:
    """Return who holds a project; a full disk may have kept the lock file from saying so."""
    if not {"pid", "host", "since"} <= holder.keys():
        return tr("an unknown process")
    return tr(
        "process {pid} on {computer}, since {time}",
        pid=str(holder["pid"]),
        computer=holder["host"],
        time=holder["since"],
    )


def _read(path: Path) -> dict[str, Any]:
    """Return what a lock file says of its holder."""
    try:
        handle = os.open(path, os.O_RDONLY | _SAFELY)
    except OSError:
        return {}  # no lock file, so no holder
    try:
        holder = json.loads(os.read(handle, _INFO_BYTES))
    except (OSError, ValueError, RecursionError):
        return {}  # a file that is being written, or that is not ours
    finally:
        os.close(handle)
    return holder if isinstance(holder, dict) else {}


def _stands_at(handle: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(handle), path.lstat())
    except OSError:
        return False


def _remove(path: Path, handle: int) -> None:
    """Remove a lock file that this process has locked, and close it."""
    try:
        if os.name == "nt":
            os.close(handle)  # open files cannot be removed: if somebody has opened it since, it stays
            with suppress(OSError):
                path.unlink()
        elif _stands_at(handle, path):
            path.unlink()
    finally:
        if os.name != "nt":
            os.close(handle)


if sys.platform == "win32":
    import msvcrt

    def _host() -> str:
        return os.environ.get("COMPUTERNAME", "")

    def _lock(handle: int, byte: int) -> None:
        # Byte ranges are locked against reading too: the byte lies far behind the text of the file.
        os.lseek(handle, byte, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        os.lseek(handle, 0, os.SEEK_SET)

    def _lock_open_file(handle: int) -> None:
        _lock(handle, _PROJECT_BYTE)
else:
    import fcntl
    import struct

    def _host() -> str:
        return os.uname().nodename

    def _lock(handle: int, byte: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _lock_open_file(handle: int) -> None:
        # Not flock, which network file systems turn into locks of the whole file, SQLite's bytes among them.
        # Systems without locks of open files know a project by its folder and name alone.
        command = getattr(fcntl, "F_OFD_SETLK", None)
        if command is not None:
            fcntl.fcntl(
                handle, command, struct.pack("hhqqi4x", fcntl.F_WRLCK, os.SEEK_SET, _PROJECT_BYTE, 1, 0)
            )
