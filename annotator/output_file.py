"""Output files for people: a new file replaces the old one, which is never written into.

A predictable name may be a link that somebody has planted, so that writing into it would empty another file.
So each file is created anew under a name with a random part, and then takes the place of the old one.
"""

from __future__ import annotations

import errno
import os
import stat
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, BinaryIO

from annotator.computer.begun_files import hidden_name, is_hidden_name_of, remove_left
from annotator.computer.runs import note_begun
from annotator.domain.errors import InputError
from annotator.domain.system_errors import reason, remedy
from annotator.domain.translation import mark, tr

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_NEW = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
_TRIES = 20
_HERE, _NO_REPLACE = -100, 1  # AT_FDCWD and RENAME_NOREPLACE of <linux/fs.h>
_EXCLUSIVE = 4  # RENAME_EXCL of <sys/stdio.h>
_KINDS = (
    (stat.S_ISFIFO, mark("a pipe")), (stat.S_ISSOCK, mark("a socket")), (stat.S_ISCHR, mark("a device")),
    (stat.S_ISBLK, mark("a device")), (stat.S_ISDIR, mark("a folder")),
)  # fmt: skip


def kind_of(mode: int) -> str:
    """Return the kind of file by its mode of `stat`: "a pipe", "a device" ...; "" for a regular file."""
    return next((tr(name) for is_kind, name in _KINDS if is_kind(mode)), "")


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
        raise InputError(tr("{path} is a folder.", path=path), tr("Name a file in it."))
    if kind := kind_of(mode):
        raise InputError(
            tr("{path} is {kind}, not a file.", path=path, kind=kind),
            tr('Name a file, or give "-" and send standard output there.'),
        )


def unwritable(path: Path, error: OSError) -> tuple[str, str]:
    """Return why a file cannot be written, and the remedy."""
    folder = path.parent
    if isinstance(error, FileNotFoundError):
        return (
            tr("The folder {folder} does not exist.", folder=folder),
            tr("Make it first, or choose another one."),
        )
    if isinstance(error, NotADirectoryError):
        return tr("{path} is no folder.", path=folder), tr("Choose another place.")
    message = tr("{path} cannot be written: {reason}.", path=path, reason=reason(error))
    return message, remedy(error, tr("choose another place"))


def remove_first_name(path: Path) -> None:
    """Remove the name under which a file was written, where that stayed when it got its own (`place_new`)."""
    with suppress(OSError):
        file = path.stat()
        if file.st_nlink == 1:
            return
        for entry in list(os.scandir(path.parent)):
            is_hidden = is_hidden_name_of(entry.name, path.name)
            if is_hidden and os.path.samestat(file, entry.stat(follow_symlinks=False)):
                os.unlink(entry.path)  # noqa: PTH108 - an entry has no other path


def temporary_path(path: Path) -> Path:
    """Create an empty file with an unpredictable name in the folder of a path, and return its path.

    If the process is killed, the next start of the program removes it.

    Raises
    ------
    OSError: the folder is not writable.
    """
    remove_left(path.parent, path.name)
    for _ in range(_TRIES):
        temporary = path.with_name(hidden_name(path.name))
        note_begun(temporary)
        try:
            # The process's umask sets the permissions, as for every new file.
            os.close(os.open(temporary, _NEW, 0o666))
        except FileExistsError:
            continue
        return temporary
    raise FileExistsError(tr("{folder} has no free name.", folder=path.parent))


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
    except OSError:  # a file system without hard links, as on many sticks
        if _renamed_unless_taken(temporary, path):
            return
        # An empty file holds the name until the complete file replaces it; a kill between both leaves it.
        os.close(os.open(path, _NEW, 0o666))
        try:
            temporary.replace(path)
        except BaseException:
            path.unlink()
            raise
        return
    with suppress(OSError):  # the new file stands; what is left is removed a day later
        temporary.unlink()


def _renamed_unless_taken(temporary: Path, path: Path) -> bool:
    """Rename a file in one step unless the name is taken; False where the system or the drive cannot do that.

    Raises
    ------
    FileExistsError: the name is taken.
    """
    import ctypes

    library = ctypes.CDLL(None, use_errno=True)
    names = os.fsencode(temporary), os.fsencode(path)
    if hasattr(library, "renameat2"):  # Linux
        code = library.renameat2(_HERE, names[0], _HERE, names[1], _NO_REPLACE)
    elif hasattr(library, "renamex_np"):  # macOS
        code = library.renamex_np(*names, _EXCLUSIVE)
    else:
        return False
    if code and ctypes.get_errno() == errno.EEXIST:
        raise FileExistsError(errno.EEXIST, "the name is taken", str(path))
    return bool(code == 0)


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
