"""The mark of a running process, and what is left of processes that were killed or have crashed.

A process that makes temporary files, and each window, holds a mark: a file that the system gives free when
the process ends in whatever way. A mark that nobody holds belongs to a process that did not end by itself.
The mark of a window also takes the calls of a native crash.
"""

from __future__ import annotations

import atexit
import os
import shutil
import time
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from annotator.computer import begun_files
from annotator.computer.folders import cache_folder, log_folder, made_private
from annotator.computer.held_file import hold, let_go

if TYPE_CHECKING:
    from pathlib import Path

RunKind = Literal["window", "command"]
_ENDING = ".run"
_TOLD = ".told"  # the ending of a mark that a window has told of; reports have it until one is kept
_TIME = "%Y%m%dT%H%M%SZ"
_MOST_CRASHES = 10  # that are told of
_KEPT_TRACE = 60_000  # characters of a trace that a report shows


@dataclass(frozen=True)
class Crash:
    """A window that has ended without being closed.

    Attributes
    ----------
    began: when it was started, in UTC.
    trace: the calls of a native crash; "" where the process was killed or the computer went off.
    mark: the path of its mark.
    """

    began: str
    trace: str
    mark: Path

    @property
    def is_told(self) -> bool:
        """Tell whether a window has told of it."""
        return self.mark.suffix == _TOLD


class Run:
    """The mark of this process; `end` removes it with the temporary folder."""

    def __init__(self, kind: RunKind) -> None:
        began = time.strftime(_TIME, time.gmtime())
        self.kind = kind
        self.name = f"{kind}-{os.getpid()}-{began}-{os.urandom(4).hex()}"
        self._mark = made_private(marks_folder()) / f"{self.name}{_ENDING}"
        handle = hold(self._mark)
        if handle is None:
            raise FileExistsError(f"{self._mark.name} is held already.")
        self.handle = handle

    @property
    def folder(self) -> Path:
        """Return the private folder of this process, made if need be."""
        return made_private(_temporary_folders() / self.name)

    def end(self) -> None:
        """Remove the temporary folder and the mark."""
        shutil.rmtree(_temporary_folders() / self.name, ignore_errors=True)
        let_go(self.handle, self._mark)


class _Current:
    run: Run | None = None


def current() -> Run:
    """Return the mark of this process; it is made at the first use and removed at the end of the process.

    Raises
    ------
    OSError: the folders of this program cannot be written.
    """
    if _Current.run is None:
        _Current.run = Run("command")
        atexit.register(end)
    return _Current.run


def note_begun(path: Path) -> None:
    """Note a file or folder that this process is about to make under a hidden name beside others.

    Where that cannot be noted, it is made all the same.
    """
    with suppress(OSError):
        begun_files.note(current().folder, path)


def begin_window() -> Run:
    """Mark this process as a window until `end`.

    Raises
    ------
    OSError: as `current`.
    """
    end()
    _Current.run = Run("window")
    return _Current.run


def end() -> None:
    """Remove the mark and the temporary folder of this process."""
    run, _Current.run = _Current.run, None
    if run is not None:
        run.end()


def marks_folder() -> Path:
    """Return the folder of the marks; it may not exist."""
    return log_folder() / "running"


def remove_leftovers() -> None:
    """Remove temporary folders and begun files of processes that are gone, and marks of commands."""
    with suppress(OSError):  # no folder yet, or none that may be read: nothing to remove
        kept = _of_windows()[:_MOST_CRASHES]
        for mark in [*marks_folder().glob(f"*{_ENDING}"), *marks_folder().glob(f"*{_TOLD}")]:
            handle = _taken(mark)
            if handle is None:
                continue
            begun_files.remove_noted(_temporary_folders() / mark.stem)
            shutil.rmtree(_temporary_folders() / mark.stem, ignore_errors=True)
            if mark in kept:
                os.close(handle)  # it stays for a report
            else:
                let_go(handle, mark)


def crashes() -> list[Crash]:
    """Return the windows that have ended without being closed, newest first."""
    found = []
    with suppress(OSError):  # as above
        for mark in _of_windows():
            handle = _taken(mark)
            if handle is not None:
                os.close(handle)
                trace = mark.read_text(encoding="utf-8", errors="replace")[:_KEPT_TRACE]
                found.append(Crash(_began(mark), trace, mark))
    return found


def note_told(crash: Crash) -> None:
    """Note that a window has told of a crash; where that cannot be noted, the next one tells it again."""
    with suppress(OSError):
        crash.mark.replace(crash.mark.with_suffix(_TOLD))


def forget(crash: Crash) -> None:
    """Remove the mark of a crash, once a report of it is kept."""
    handle = _taken(crash.mark)
    if handle is not None:
        let_go(handle, crash.mark)


def _of_windows() -> list[Path]:
    """Return the marks of windows, the newest first."""
    found = (marks_folder().glob(f"window-*{ending}") for ending in (_ENDING, _TOLD))
    return sorted((mark for marks in found for mark in marks), key=_began, reverse=True)


def _taken(mark: Path) -> int | None:
    """Hold a mark that nobody holds; None where its process runs, or that cannot be known."""
    try:
        return hold(mark, make=False)
    except OSError:
        return None


def _began(mark: Path) -> str:
    parts = mark.stem.split("-")
    try:
        return time.strftime("%Y-%m-%d %H:%M:%S UTC", time.strptime(parts[2], _TIME))
    except (ValueError, IndexError):
        return ""  # somebody has made this file


def _temporary_folders() -> Path:
    return cache_folder() / "temporary"
