"""Files and folders that a process has begun beside others, under hidden names; a list tells which.

They get their names when they are whole. A killed process leaves them; the next start of the program removes
what the list of that process names. What no list names (of another computer, or of a disk that was gone)
is removed where the same is made again, a day later.
"""

from __future__ import annotations

import os
import re
import shutil
import stat
import time
from contextlib import suppress
from pathlib import Path

_LIST = "begun"
# Only names that this program gives: the random part is 64 bits.
_HIDDEN = re.compile(r"\..*\.[0-9a-f]{16}\.part(-journal|\.zip)?", re.DOTALL)
_JOURNAL = "-journal"  # what SQLite keeps beside a file that it writes
_LONGEST = 60  # characters of a name in its hidden ones
_IS_LEFT = 86_400.0  # seconds: nothing is written for a day


def hidden_name(name: str) -> str:
    """Return an unpredictable hidden name for what will be called `name`."""
    return f"{hidden_start(name)}{os.urandom(8).hex()}.part"


def hidden_start(name: str) -> str:
    """Return what all hidden names of what will be called `name` begin with."""
    return f".{name[:_LONGEST]}."


def is_hidden_name_of(hidden: str, name: str) -> bool:
    """Tell whether it is a hidden name of what is called `name`."""
    return hidden.startswith(hidden_start(name)) and _HIDDEN.fullmatch(hidden) is not None


def remove_left(folder: Path, start: str) -> None:
    """Remove what was to get names that begin so, if nobody has written it for a day; else it stays."""
    with suppress(OSError):
        for entry in list(os.scandir(folder)):
            if entry.name.startswith(f".{start[:_LONGEST]}") and _HIDDEN.fullmatch(entry.name):
                with suppress(OSError):
                    if time.time() - entry.stat(follow_symlinks=False).st_mtime > _IS_LEFT:
                        _remove(folder / entry.name)


def note(folder: Path, path: Path) -> None:
    """Note in the private folder of a process what it is about to make.

    Raises
    ------
    OSError: the folder cannot be written.
    """
    with (folder / _LIST).open("ab") as out:
        out.write(os.fsencode(path.absolute()) + b"\0")


def remove_noted(folder: Path) -> None:
    """Remove what a process that is gone has noted and left; what has its name by now is not touched."""
    try:
        paths = (folder / _LIST).read_bytes().split(b"\0")[:-1]
    except OSError:
        return  # it has begun nothing
    for path in (Path(os.fsdecode(each)) for each in paths):
        if _HIDDEN.fullmatch(path.name):
            for left in (path, path.with_name(path.name + _JOURNAL)):
                with suppress(OSError):  # it has got its name, its drive is gone, or it may not be removed
                    _remove(left)


def _remove(path: Path) -> None:
    mode = path.lstat().st_mode
    if stat.S_ISREG(mode):
        path.unlink()
    elif stat.S_ISDIR(mode):
        shutil.rmtree(path)
