"""Files that are written for people: what stood under the name is replaced, never written into.

A name that can be foreseen may be a link that somebody has laid, so that writing into it would empty another
file. So each file is written under a name with a random part, opened anew, and then takes its place.
"""

from __future__ import annotations

import os
import stat
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, BinaryIO

from annotator.domain.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_NEW = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
_TRIES = 20
_KINDS = (
    (stat.S_ISFIFO, "a pipe"), (stat.S_ISSOCK, "a socket"), (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"), (stat.S_ISDIR, "a folder"),
)  # fmt: skip


def kind_of(mode: int) -> str:
    """Return what a mode of `stat` stands for: "a pipe", "a device" ...; "" for a usual file."""
    return next((name for is_kind, name in _KINDS if is_kind(mode)), "")


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


def temporary_path(path: Path) -> Path:
    """Make an empty file in the folder of a path, under a name that nobody can foresee, and return its path.

    Raises
    ------
    OSError: the folder cannot be written.
    """
    for _ in range(_TRIES):
        made = path.with_name(f".{path.name[:60]}.{os.urandom(8).hex()}.part")
        try:
            # The process's umask says who may read it, as with every new file.
            os.close(os.open(made, _NEW, 0o666))
        except FileExistsError:
            continue
        return made
    raise FileExistsError(f"{path.parent} has no free name.")


def place_new(made: Path, path: Path) -> None:
    """Give a file its name, unless that is taken.

    Raises
    ------
    FileExistsError: it is taken; nothing is changed. OSError: the machine would not do it.
    """
    if os.name == "nt":
        made.rename(path)  # refuses a name that is taken
        return
    try:
        # Not rename, which would overwrite a file that has come meanwhile.
        os.link(made, path)
    except FileExistsError:
        raise
    except OSError:
        # A file system without hard links: an empty file keeps the name until the whole one is there.
        os.close(os.open(path, _NEW, 0o666))
        made.replace(path)
        return
    made.unlink()


@contextmanager
def _made_anew(path: Path) -> Iterator[Path]:
    """Give the path of a new file beside the target; where the block fails it is removed."""
    refuse_as_target(path)
    made = temporary_path(path)
    try:
        yield made
    except BaseException:
        with suppress(OSError):
            made.unlink()
        raise


@contextmanager
def complete_file(path: Path) -> Iterator[BinaryIO]:
    """Give a stream whose file takes the place of the path when all is written; else nothing is changed.

    Raises
    ------
    InputError: a pipe, a socket or a device is there.
    OSError: the machine would not do it.
    """
    with _made_anew(path) as made:
        with made.open("wb") as out:
            yield out
            out.flush()
            os.fsync(out.fileno())
        made.replace(path)


def growing_file(path: Path) -> BinaryIO:
    """Return a stream to a new file that takes the place of the path at once, and grows while it is written.

    Raises
    ------
    InputError: a pipe, a socket or a device is there.
    OSError: the machine would not do it.
    """
    with _made_anew(path) as made:
        stream = made.open("wb")
        try:
            if os.name == "nt":  # an open file cannot be renamed there
                stream.close()
                made.replace(path)
                return path.open("r+b")
            made.replace(path)
        except BaseException:
            stream.close()
            raise
        return stream


def is_link(path: Path) -> bool:
    """Tell whether a path is a link, or a further name of a file."""
    try:
        found = path.lstat()
    except OSError:
        return False
    return stat.S_ISLNK(found.st_mode) or (stat.S_ISREG(found.st_mode) and found.st_nlink > 1)
