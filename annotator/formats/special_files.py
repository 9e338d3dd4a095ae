"""Pipes, sockets and devices: reading or writing one may never end, so none is opened as a file."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING, BinaryIO

from annotator.domain.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path

_KINDS = (
    (stat.S_ISFIFO, "a pipe"), (stat.S_ISSOCK, "a socket"), (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"), (stat.S_ISDIR, "a folder"),
)  # fmt: skip


def kind_of(mode: int) -> str:
    """Return what a mode of `stat` stands for: "a pipe", "a device" ...; "" for a usual file."""
    return next((name for is_kind, name in _KINDS if is_kind(mode)), "")


def open_usual(path: Path) -> BinaryIO:
    """Open a usual file for reading; never waits for anybody to write into it.

    Raises
    ------
    InputError: it is something else.
    OSError: it cannot be opened.
    """
    _refuse(path.stat().st_mode)  # opening a device may already do something
    stream = open(path, "rb", opener=_at_once)  # noqa: SIM115 - `Path.open` takes no opener
    try:
        _refuse(os.fstat(stream.fileno()).st_mode)
    except BaseException:
        stream.close()
        raise
    return stream


def _at_once(name: str, flags: int) -> int:
    return os.open(name, flags | getattr(os, "O_NONBLOCK", 0))


def refuse_device(stream: BinaryIO) -> None:
    """Refuse a standard input that is a device without end; a terminal is none.

    Raises
    ------
    InputError: it is one.
    """
    try:
        number = stream.fileno()
    except (OSError, ValueError):  # no file of the system's
        return
    mode = os.fstat(number).st_mode
    if (stat.S_ISCHR(mode) or stat.S_ISBLK(mode) or stat.S_ISDIR(mode)) and not stream.isatty():
        raise InputError(f"standard input is {kind_of(mode)}, not a file.", "Give it lines of JSON.")


def refuse_as_target(path: Path) -> None:
    """Refuse to write to a pipe, a socket or a device, which may wait for ever or be replaced by a file.

    Raises
    ------
    InputError: says what it is.
    """
    try:
        mode = path.stat().st_mode
    except OSError:
        return  # not there, or not to be seen: writing says what is wrong
    if (kind := kind_of(mode)) and not stat.S_ISDIR(mode):  # writing to a folder says what is wrong, too
        raise InputError(
            f"{path} is {kind}, not a file.", 'Name a file, or give "-" and send standard output there.'
        )


def _refuse(mode: int) -> None:
    if kind := kind_of(mode):
        raise InputError(
            f"it is {kind}, not a file.", 'Save what comes from it in a file, or give "-" and pipe it in.'
        )
