"""Pipes, sockets and devices, which are never opened as files: reading or writing may never end."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING, BinaryIO

from annotator.domain.errors import InputError
from annotator.domain.translation import mark, tr

if TYPE_CHECKING:
    from pathlib import Path


_NO_LINES_IN_DEVICE = mark("standard input is a device, not a file.")
_NO_LINES_IN_FOLDER = mark("standard input is a folder, not a file.")
_NO_FILES = (
    (stat.S_ISFIFO, mark("it is a pipe, not a file.")),
    (stat.S_ISSOCK, mark("it is a socket, not a file.")),
    (stat.S_ISCHR, mark("it is a device, not a file.")),
    (stat.S_ISBLK, mark("it is a device, not a file.")),
    (stat.S_ISDIR, mark("it is a folder, not a file.")),
)


def open_usual(path: Path) -> BinaryIO:
    """Open a regular file for reading, without waiting for a writer.

    Raises
    ------
    InputError: the path is something else.
    OSError: the file cannot be opened.
    """
    refuse_unusual(path.stat().st_mode)  # merely opening a device may have an effect
    stream = open(path, "rb", opener=_open_without_waiting)  # noqa: SIM115 - `Path.open` takes no opener
    try:
        refuse_unusual(os.fstat(stream.fileno()).st_mode)
    except BaseException:
        stream.close()
        raise
    return stream


def _open_without_waiting(name: str, flags: int) -> int:
    return os.open(name, flags | getattr(os, "O_NONBLOCK", 0))


def refuse_device(stream: BinaryIO) -> None:
    """Refuse a standard input that is a device, which may be endless, or a folder; accept a terminal.

    Raises
    ------
    InputError: standard input is refused.
    """
    try:
        descriptor = stream.fileno()
    except (OSError, ValueError):  # not a file of the system
        return
    mode = os.fstat(descriptor).st_mode
    if (stat.S_ISCHR(mode) or stat.S_ISBLK(mode) or stat.S_ISDIR(mode)) and not stream.isatty():
        what = _NO_LINES_IN_FOLDER if stat.S_ISDIR(mode) else _NO_LINES_IN_DEVICE
        raise InputError(tr(what), tr("Give it lines of JSON."))


def refuse_unusual(mode: int) -> None:
    """Refuse what is no regular file by its mode of `stat`.

    Raises
    ------
    InputError: it is something else, which the message names.
    """
    for is_kind, words in _NO_FILES:
        if is_kind(mode):
            raise InputError(tr(words), tr('Save what comes from it in a file, or give "-" and pipe it in.'))
