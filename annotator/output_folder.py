"""Sets of output files for people: all files are written into a new folder, and get their places together.

As for single files (`annotator/output_file.py`), nothing is ever written into a file or folder that is there.
"""

from __future__ import annotations

import glob
import json
import os
import shutil
import zipfile
from contextlib import ExitStack, contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.computer.begun_files import hidden_name, hidden_start, remove_left
from annotator.computer.runs import note_begun
from annotator.domain.errors import InputError
from annotator.domain.translation import mark, tr
from annotator.output_file import refuse_as_target

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

# The file in each folder of an export that lists its files: only such a folder is ever replaced.
MANIFEST = "manifest.json"
ARCHIVE = ".zip"
_BEFORE = ".before"  # of a folder that is being replaced, in place of ".part"
_TRIES = 20
_NAME_A_NEW_ONE = mark("Name a folder that is not there yet, or a .zip file.")
_SAME_DATE = (1980, 1, 1, 0, 0, 0)  # the first that an archive can have: the same files give the same bytes


@contextmanager
def complete_files(path: Path) -> Iterator[Path]:
    """Yield a new folder; its files replace those of the same names beside `path` after the block.

    Nothing is changed if the block fails, or one of them cannot be replaced.

    Raises
    ------
    InputError: a target is a pipe, a socket or a device. OSError: the system refuses.
    """
    with _new_folder(path) as folder:
        yield folder
        files = sorted(folder.iterdir())
        for file in files:
            refuse_as_target(path.with_name(file.name))
            _sync(file)
        with ExitStack() as ways_back:
            for file in files:
                target = path.with_name(file.name)
                ways_back.callback(_kept(target, folder))
                file.replace(target)
            ways_back.pop_all()


def _kept(target: Path, folder: Path) -> Callable[[], object]:
    """Keep what is at a path under another name too; return what puts it back, or removes what is new."""
    kept = folder / f"{target.name}.before"
    if not os.path.lexists(target):
        return partial(target.unlink, missing_ok=True)
    try:
        os.link(target, kept, follow_symlinks=False)
    except OSError:  # a drive without hard links
        shutil.copy2(target, kept, follow_symlinks=False)
    return partial(kept.replace, target)


@contextmanager
def complete_archive(path: Path) -> Iterator[Path]:
    """Yield a new folder; an archive of its files replaces `path` after the block; see `complete_files`."""
    refuse_as_target(path)
    with _new_folder(path) as folder:
        yield folder
        archive = folder.with_name(folder.name + ARCHIVE)
        note_begun(archive)
        try:
            with zipfile.ZipFile(archive, "x", zipfile.ZIP_DEFLATED) as out:
                for file in _files_in(folder):
                    info = zipfile.ZipInfo(file.relative_to(folder).as_posix(), _SAME_DATE)
                    info.compress_type = zipfile.ZIP_DEFLATED
                    info.external_attr = 0o644 << 16
                    with file.open("rb") as source, out.open(info, "w") as target:
                        shutil.copyfileobj(source, target)
            _sync(archive)
            archive.replace(path)
        except BaseException:
            with suppress(OSError):
                archive.unlink()
            raise


@contextmanager
def complete_folder(path: Path) -> Iterator[Path]:
    """Yield a new folder that takes the place of `path` after the block; change nothing if the block fails.

    Raises
    ------
    InputError: there is a file, or a folder with other files than an earlier export's.
    OSError: the system refuses.
    """
    _put_back(path)
    refuse_foreign(path)
    with _new_folder(path) as folder:
        yield folder
        for file in _files_in(folder):
            _sync(file)
        refuse_foreign(path)
        if path.is_dir():
            before = folder.with_suffix(_BEFORE)
            path.rename(before)
            try:
                folder.rename(path)
            except BaseException:
                before.rename(path)
                raise
            shutil.rmtree(before, ignore_errors=True)
        else:
            folder.rename(path)


def _put_back(path: Path) -> None:
    """Give an earlier export its name again, where a process was killed while it was replaced."""
    for before in path.parent.glob(f"{glob.escape(hidden_start(path.name))}*{_BEFORE}"):
        if os.path.lexists(path):
            shutil.rmtree(before, ignore_errors=True)
        elif not before.is_symlink():
            before.rename(path)


def refuse_foreign(path: Path) -> None:
    """Refuse to replace anything but an empty folder, or one with an earlier export and nothing else.

    Raises
    ------
    InputError: there is something else; the message names it.
    """
    if not os.path.lexists(path):
        return
    if path.is_symlink() or not path.is_dir():
        raise InputError(tr("{path} is not a folder.", path=path), tr(_NAME_A_NEW_ONE))
    there = {file.relative_to(path).as_posix() for file in _files_in(path)}
    if there and there != _listed(path):
        raise InputError(
            tr("{path} holds other files than an earlier export's.", path=path), tr(_NAME_A_NEW_ONE)
        )


def _listed(folder: Path) -> set[str]:
    """Return the names of the files that the manifest in a folder lists, and its own; none without one."""
    if not (folder / MANIFEST).is_file():
        return set()
    try:
        files = json.loads((folder / MANIFEST).read_bytes())["files"]
        return {MANIFEST, *(str(file["name"]) for file in files)}
    except (ValueError, LookupError, TypeError):
        return set()


def _files_in(folder: Path) -> list[Path]:
    """Return all files in a folder, links and special files too, in the order of their names."""
    return sorted(
        Path(where, name)
        for where, folders, names in os.walk(folder, onerror=_not_passed_over)
        for name in (*names, *(each for each in folders if Path(where, each).is_symlink()))
    )


def _not_passed_over(error: OSError) -> None:
    raise error  # os.walk leaves out what it cannot read: an archive would be empty


def _sync(file: Path) -> None:
    with file.open("rb+") as stream:
        os.fsync(stream.fileno())


@contextmanager
def _new_folder(path: Path) -> Iterator[Path]:
    remove_left(path.parent, path.name)
    folder = _unused(path)
    note_begun(folder)
    folder.mkdir()
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _unused(path: Path) -> Path:
    """Return an unpredictable path beside another one."""
    for _ in range(_TRIES):
        unused = path.with_name(hidden_name(path.name))
        if not os.path.lexists(unused):
            return unused
    raise FileExistsError(tr("{folder} has no free name.", folder=path.parent))
