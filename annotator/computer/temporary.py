"""Temporary files with words of articles: the one place of the program that makes any.

Files without a name are gone with their process. Files and folders with a name lie in the private folder of
the process, which the next start removes if the process could not.
"""

from __future__ import annotations

import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING

from annotator.computer import runs

if TYPE_CHECKING:
    from collections.abc import Iterator


Folder = tempfile.TemporaryDirectory[str]


def private_folder(name: str) -> Folder:
    """Return a new folder that only this user may read; its `cleanup` removes it.

    Where the user's cache cannot be written, it lies in the system's folder for temporary files.

    Raises
    ------
    OSError: neither can be written.
    """
    return tempfile.TemporaryDirectory(prefix=f"{name}-", dir=_folder())


def unnamed_file(folder: Path | None = None) -> IO[bytes]:
    """Return a file without a name, in a folder or where the system puts temporary files."""
    return tempfile.TemporaryFile(dir=folder)


def spooled_file(in_memory: int) -> tempfile.SpooledTemporaryFile[bytes]:
    """Return a file that stays in memory up to a number of bytes, and has no name."""
    return tempfile.SpooledTemporaryFile(in_memory)


def system_folder() -> Path:
    """Return the folder in which the system puts files without a name."""
    return Path(tempfile.gettempdir())


@contextmanager
def of_libraries() -> Iterator[None]:
    """Let libraries put their temporary files into the private folder of this process, too."""
    usual, folder = tempfile.tempdir, _folder()
    tempfile.tempdir = str(folder) if folder is not None else usual
    try:
        yield
    finally:
        tempfile.tempdir = usual


def _folder() -> Path | None:
    try:
        return runs.current().folder
    except OSError:
        return None
