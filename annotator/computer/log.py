"""The log: what the program did, how long it took and what went wrong, without words of articles and people.

A line is made of values that cannot hold such words: numbers, kinds of exceptions, places in this program's
code, and words out of a list that the caller names. Messages of exceptions are never written.
"""

from __future__ import annotations

import faulthandler
import os
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Literal, get_args

from annotator.computer.folders import log_folder, made_private
from annotator.computer.held_file import hold, let_go

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from types import TracebackType

Event = Literal[
    "start", "end", "command", "versions", "opened", "closed", "job", "model", "failed", "error", "qt",
    "setting", "crash",
]  # fmt: skip
Kind = Literal["window", "command", "worker", "reader", "writer", "probe"]

LARGEST = 1_000_000  # bytes of a file of the log
FILES = 5
_TRACE = "helpers.trace"  # calls of native crashes of all but windows
_MOST_CAUSES = 5  # exceptions in a chain of causes
_MOST_CALLS = 12  # the innermost calls of an exception
_PACKAGE = Path(__file__).parents[1]
_FLAGS = os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


class Word(str):
    """A word of this program, which no person has written."""

    __slots__ = ()


Value = int | float | Word | type[BaseException]


def word(value: str, known: Collection[str]) -> Word:
    """Return a word if it is among the known ones, else "other"."""
    return Word(value) if value in known else Word("other")


class _Process:
    kind: Kind = "command"
    began = time.monotonic()


def begin(kind: Kind) -> None:
    """Set which kind of process writes from now on."""
    _Process.kind = kind


def note(event: Event, **values: Value) -> None:
    """Write a line; where the disk or the folder refuses it, there is none."""
    # `annotator doctor` says whether the log can be written; nothing else may fail for its sake.
    with suppress(OSError):
        _append(_line(event, values))


def note_error(error: BaseException, event: Event = "error", **values: Value) -> None:
    """Write an exception with its causes: kinds, numbers and calls in this program, but no messages."""
    for depth, cause in enumerate(_chain(error)):
        numbers = {name: number for name in _NUMBERS if isinstance(number := getattr(cause, name, None), int)}
        calls = Word(",".join(_calls(cause.__traceback__)) or "elsewhere")
        note(event, kind=type(cause), at=calls, cause=depth, **numbers, **values)


def keep_calls_of_crashes() -> None:
    """Have a native crash of this process write its calls beside the log, if that can be written."""
    if faulthandler.is_enabled():  # somebody watches already: python -X faulthandler
        return
    with suppress(OSError):  # the process works without it
        path = made_private(log_folder()) / _TRACE
        too_large = path.is_file() and path.stat().st_size > LARGEST
        handle = os.open(path, _FLAGS | (os.O_TRUNC if too_large else 0), 0o600)
        faulthandler.enable(handle)  # it stays open until the process ends


def last_trace(characters: int) -> str:
    """Return the end of the calls of native crashes of helping processes."""
    try:
        return (log_folder() / _TRACE).read_text(encoding="utf-8", errors="replace")[-characters:]
    except OSError:
        return ""


def files() -> list[Path]:
    """Return the files of the log that exist, newest first."""
    return [path for number in range(FILES) if (path := _path(number)).is_file()]


def last_lines(count: int) -> list[str]:
    """Return the last lines of the log."""
    lines: list[str] = []
    for path in files():
        with suppress(OSError):  # it was renamed just now
            lines = path.read_text(encoding="utf-8", errors="replace").splitlines() + lines
        if len(lines) >= count:
            break
    return lines[-count:]


# Numbers of errors of the system and of SQLite.
_NUMBERS = ("errno", "winerror", "sqlite_errorcode")


def _line(event: Event, values: dict[str, Value]) -> bytes:
    name = event if event in get_args(Event) else "other"
    at = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
    shown = "".join(f" {field}={_shown(value)}" for field, value in values.items())
    return f"{at} {_Process.kind} {os.getpid()} {name}{shown}\n".encode("ascii", "backslashreplace")


def _shown(value: object) -> str:
    """Return a value in the log; a plain string has no way in, whatever a caller does."""
    if isinstance(value, type) and issubclass(value, BaseException):
        return value.__name__
    if isinstance(value, Word):
        return str(value)
    if isinstance(value, float):
        return f"{value:.3f}"
    return str(int(value)) if isinstance(value, int) else "?"


def _chain(error: BaseException) -> Iterator[BaseException]:
    cause: BaseException | None = error
    for _ in range(_MOST_CAUSES):
        if cause is None:
            return
        yield cause
        cause = cause.__cause__ or (None if cause.__suppress_context__ else cause.__context__)


def _calls(trace: TracebackType | None) -> list[str]:
    """Return the calls in this program's code, from the outermost on: "store/history.py:12"."""
    calls = []
    while trace is not None:
        path = _place(Path(trace.tb_frame.f_code.co_filename))
        if path is not None:
            calls.append(f"{path.as_posix()}:{trace.tb_lineno}")
        trace = trace.tb_next
    return calls[-_MOST_CALLS:]


def _place(file: Path) -> Path | None:
    """Return a file of this program below its package; None for one of others."""
    if file.is_relative_to(_PACKAGE):
        return file.relative_to(_PACKAGE)
    # A frozen build knows its files by paths that begin with the package.
    return file.relative_to(_PACKAGE.name) if file.is_relative_to(_PACKAGE.name) else None


def _path(number: int) -> Path:
    return log_folder() / ("annotator.log" if number == 0 else f"annotator.{number}.log")


def _append(line: bytes) -> None:
    """Append a line in one write, which the lines of other processes cannot break."""
    made_private(log_folder())
    handle = os.open(_path(0), _FLAGS, 0o600)
    try:
        os.write(handle, line)
        size = os.fstat(handle).st_size
    finally:
        os.close(handle)
    if size > LARGEST:
        _rotate()


def _rotate() -> None:
    """Give each file the next number; one process does it, and the others go on writing."""
    lock = log_folder() / "annotator.log.lock"
    handle = hold(lock)
    if handle is None:
        return
    try:
        if _path(0).stat().st_size > LARGEST:  # else another process was quicker
            for number in reversed(range(FILES - 1)):
                with suppress(FileNotFoundError):
                    _path(number).replace(_path(number + 1))
    finally:
        let_go(handle, lock)
