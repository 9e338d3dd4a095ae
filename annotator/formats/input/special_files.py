"""Pipes, sockets and devices: reading or writing one may never end, so none is opened as a file."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING, BinaryIO

from annotator.domain.errors import InputError
from annotator.output_file import kind_of

if TYPE_CHECKING:
    from pathlib import Path


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


def _refuse(mode: int) -> None:
    if kind := kind_of(mode):
        raise InputError(
            f"it is {kind}, not a file.", 'Save what comes from it in a file, or give "-" and pipe it in.'
        )
