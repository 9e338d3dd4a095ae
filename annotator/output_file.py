"""Output files for people: a new file replaces the old one, which is never written into.

A predictable name may be a link that somebody has planted, so that writing into it would empty another file.
So each file is created anew under a name with a random part, and then takes the place of the old one.
"""

from __future__ import annotations

import errno
import os
import re
import shutil
import stat
import time
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, BinaryIO

from annotator.domain.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_NEW = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
_TRIES = 20
_LONGEST_START = 60  # characters of the target in the name of its part
_PART = re.compile(r"\..{1,60}\.[0-9a-f]{16}\.part(-journal|\.zip)?")
_PART_IS_LEFT = 86_400.0  # seconds: nothing is written for a day
_KINDS = (
    (stat.S_ISFIFO, "a pipe"), (stat.S_ISSOCK, "a socket"), (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"), (stat.S_ISDIR, "a folder"),
)  # fmt: skip


def kind_of(mode: int) -> str:
    """Return the kind of file by its mode of `stat`: "a pipe", "a device" ...; "" for a regular file."""
    return next((name for is_kind, name in _KINDS if is_kind(mode)), "")


def refuse_as_target(path: Path) -> None:
    """Refuse to write to a folder, or to a pipe, socket or device, which may wait for ever or be replaced.

    Raises
    ------
    InputError: the path is one of these; the message names it.
    """
    try:
        mode = path.stat().st_mode
    except OSError:
        return  # missing or inaccessible: writing says what is wrong
    if stat.S_ISDIR(mode):
        raise InputError(f"{path} is a folder.", "Name a file in it.")
    if kind := kind_of(mode):
        raise InputError(
            f"{path} is {kind}, not a file.", 'Name a file, or give "-" and send standard output there.'
        )


def unwritable(path: Path, error: OSError) -> tuple[str, str]:
    """Return why a file cannot be written, and the remedy."""
    folder = path.parent
    if isinstance(error, FileNotFoundError):
        return f"The folder {folder} does not exist.", "Make it first, or choose another one."
    if isinstance(error, NotADirectoryError):
        return f"{folder} is no folder.", "Choose another place."
    if error.errno == errno.ENOSPC:
        return f"{path} cannot be written: the disk is full.", "Free some space, or choose another place."
    return f"{path} cannot be written: {error.strerror}.", "Choose another place."


def part_name(path: Path) -> Path:
    """Return an unpredictable path beside a target, for what becomes the target when it is whole."""
    return path.with_name(f"{part_start(path)}{os.urandom(8).hex()}.part")


def part_start(path: Path) -> str:
    """Return what the names of all parts of a target begin with."""
    return f".{path.name[:_LONGEST_START]}."


def remove_left_parts(folder: Path, start: str) -> None:
    """Remove what was to become targets whose names begin so, if nobody has written it for a day.

    A process that was killed, or whose disk was gone, could not remove it. What cannot be removed stays.
    """
    with suppress(OSError):
        for entry in list(os.scandir(folder)):
            if entry.name.startswith(f".{start[:_LONGEST_START]}") and _PART.fullmatch(entry.name):
                _remove_if_left(entry)


def _remove_if_left(entry: os.DirEntry[str]) -> None:
    with suppress(OSError):
        if time.time() - entry.stat(follow_symlinks=False).st_mtime < _PART_IS_LEFT:
            return
        if entry.is_dir(follow_symlinks=False):
            shutil.rmtree(entry.path)
        elif entry.is_file(follow_symlinks=False):
            os.unlink(entry.path)  # noqa: PTH108 - an entry has no other path


def remove_first_name(path: Path) -> None:
    """Remove the name under which a file was written, where that stayed when it got its own (`place_new`)."""
    with suppress(OSError):
        file = path.stat()
        if file.st_nlink == 1:
            return
        for entry in list(os.scandir(path.parent)):
            is_part = entry.name.startswith(part_start(path)) and _PART.fullmatch(entry.name)
            if is_part and os.path.samestat(file, entry.stat(follow_symlinks=False)):
                os.unlink(entry.path)  # noqa: PTH108 - an entry has no other path


def temporary_path(path: Path) -> Path:
    """Create an empty file with an unpredictable name in the folder of a path, and return its path.

    What a killed process has left of the same target is removed.

    Raises
    ------
    OSError: the folder is not writable.
    """
    remove_left_parts(path.parent, path.name)
    for _ in range(_TRIES):
        temporary = part_name(path)
        try:
            # The process's umask sets the permissions, as for every new file.
            os.close(os.open(temporary, _NEW, 0o666))
        except FileExistsError:
            continue
        return temporary
    raise FileExistsError(f"{path.parent} has no free name.")


def place_new(temporary: Path, path: Path) -> None:
    """Rename the file `temporary` to `path`, unless that name is taken.

    Raises
    ------
    FileExistsError: the name is taken; nothing is changed. OSError: the system refuses.
    """
    if os.name == "nt":
        temporary.rename(path)  # fails if the name is taken
        return
    try:
        # Not rename, which would overwrite a file created in the meantime.
        os.link(temporary, path)
    except FileExistsError:
        raise
    except OSError:
        # A file system without hard links: an empty file holds the name until the complete file replaces it.
        os.close(os.open(path, _NEW, 0o666))
        try:
            temporary.replace(path)
        except BaseException:
            path.unlink()
            raise
        return
    with suppress(OSError):  # the new file stands; what is left is removed a day later
        temporary.unlink()


@contextmanager
def _replacement_file(path: Path) -> Iterator[Path]:
    """Yield the path of a new file beside the target; remove the file if the block fails."""
    refuse_as_target(path)
    temporary = temporary_path(path)
    try:
        yield temporary
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise


@contextmanager
def complete_file(path: Path) -> Iterator[BinaryIO]:
    """Yield a stream to a file that replaces the target after the block; change nothing if the block fails.

    Raises
    ------
    InputError: the target is a folder, a pipe, a socket or a device.
    OSError: the system refuses.
    """
    with _replacement_file(path) as temporary:
        with temporary.open("wb") as out:
            yield out
            out.flush()
            os.fsync(out.fileno())
        temporary.replace(path)


def growing_file(path: Path) -> BinaryIO:
    """Return a stream to a new file that replaces the target at once, and grows while it is written.

    Raises
    ------
    InputError: the target is a folder, a pipe, a socket or a device.
    OSError: the system refuses.
    """
    with _replacement_file(path) as temporary:
        stream = temporary.open("wb")
        try:
            if os.name == "nt":  # Windows cannot rename an open file
                stream.close()
                temporary.replace(path)
                return path.open("r+b")
            temporary.replace(path)
        except BaseException:
            stream.close()
            raise
        return stream


def is_link(path: Path) -> bool:
    """Tell whether a path is a symbolic link, or one of several names (hard links) of a file."""
    try:
        status = path.lstat()
    except OSError:
        return False
    return stat.S_ISLNK(status.st_mode) or (stat.S_ISREG(status.st_mode) and status.st_nlink > 1)
