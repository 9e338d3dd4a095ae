"""One writer at a time: a lock file beside the project, held by the operating system.

The lock ends with the process that holds it, also when that is killed, so it never has to be cleaned up.
It is a file of its own because closing any other handle of the database file would drop SQLite's own
POSIX locks. (The filelock package does the same, but its import alone takes a third of the time in which
the window has to be open.)
"""

from __future__ import annotations

import json
import os
import sys
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING, Any

from annotator.domain.errors import NotWritable, ProjectInUse
from annotator.domain.ids import new_id

if TYPE_CHECKING:
    from pathlib import Path

# A process that the holder started may write too if it names the holder's token here.
TOKEN_VARIABLE = "ANNOTATOR_LOCK_TOKEN"

# Windows locks byte ranges against reading too: the locked byte lies far behind the text of the file.
_LOCKED_BYTE = 1 << 20


def lock_path(project: Path) -> Path:
    """Return the path of a project's lock file."""
    return project.with_name(f".{project.name}.lock")


class WriterLock:
    """The right to write a project.

    Raises
    ------
    ProjectInUse: another process holds it; the message names that process.
    NotWritable: the folder cannot be written.
    """

    def __init__(self, project: Path) -> None:
        self._path = lock_path(project)
        self._handle: int | None = None
        self.token = new_id("t")
        holder = self._holder()
        given = os.environ.get(TOKEN_VARIABLE)
        if given and given == holder.get("token"):
            self.token = given
            return  # the holder started this process to write on its behalf
        try:
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o644)
        except OSError as error:
            raise NotWritable(
                f"The folder {project.parent} cannot be written: {error.strerror}.",
                "Choose another folder, or change its permissions.",
            ) from error
        try:
            _lock(handle)
        except OSError as error:
            os.close(handle)
            who = f"process {holder.get('pid')} on {holder.get('host')}, since {holder.get('since')}"
            raise ProjectInUse(
                f"{project.name} is open in another window ({who if holder else 'unknown process'}).",
                "Close it there first, or open it here for reading only.",
            ) from error
        self._handle = handle
        info = {
            "pid": os.getpid(),
            "host": _host(),
            "since": datetime.now().strftime("%Y-%m-%d %H:%M"),
            "token": self.token,
        }
        # On a full disk the lock holds all the same; it only cannot say who has it.
        with suppress(OSError):
            os.ftruncate(handle, 0)
            os.write(handle, json.dumps(info).encode())

    @property
    def is_held(self) -> bool:
        """Tell whether this process itself holds the right, and no other one lends it."""
        return self._handle is not None

    def release(self) -> None:
        """Give the right back; the file stays, since removing it could split two waiting writers."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def _holder(self) -> dict[str, Any]:
        try:
            found = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}  # no lock file, or one that is just being written: nobody to name
        return found if isinstance(found, dict) else {}


if sys.platform == "win32":
    import msvcrt

    def _host() -> str:
        return os.environ.get("COMPUTERNAME", "")

    def _lock(handle: int) -> None:
        os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        os.lseek(handle, 0, os.SEEK_SET)
else:
    import fcntl

    def _host() -> str:
        return os.uname().nodename

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
