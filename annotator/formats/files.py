"""Files and folders: the readable files of a path, and the items of a file."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.domain.errors import InputError
from annotator.formats.input.problems import Problem, problem
from annotator.formats.input.special_files import open_usual
from annotator.formats.input.ways_out import WAYS_OUT, way_out_of_json
from annotator.formats.registry import ENDINGS, format_of
from annotator.output_file import kind_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from annotator.formats.input.items import Item

# In the names of a project and of the files beside it while it is open.
_PROJECT = ".qca"


def readable_files(path: Path, leave_out: Callable[[Path, str], None] = lambda path, why: None) -> list[Path]:
    """Return the file at a path, or the files of a folder in readable formats.

    Links inside a folder are not followed: imported files lie in the folder that the reader sees. `leave_out`
    gets each other file of a folder with the reason, but no projects and no hidden files.

    Raises
    ------
    InputError: the path does not exist, or has no readable file.
    """
    try:
        kind = kind_of(path.stat().st_mode)
    except FileNotFoundError as error:
        raise InputError("there is no such file.", "Check the spelling.") from error
    except (OSError, ValueError) as error:
        raise InputError(
            f"it cannot be read: {_reason(error)}.", "Check its name and its permissions."
        ) from error
    if kind == "a folder":
        return _files_in(path, leave_out)
    if kind:
        raise InputError(
            f"it is {kind}, not a file.", 'Save what comes from it in a file, or give "-" and pipe it in.'
        )
    ending = path.suffix.lower()
    if format_of(path.name) is None:
        if ending == ".json":
            raise InputError("it is JSON, not one object a line.", way_out_of_json(path))
        kinds = f"files that end with “{shown(path.suffix)}”" if ending else "files without an ending"
        raise InputError(f"{kinds} cannot be read.", WAYS_OUT.get(ending, f"Give {', '.join(ENDINGS)}."))
    return [path]


def _files_in(folder: Path, leave_out: Callable[[Path, str], None]) -> list[Path]:
    files: list[Path] = []
    other_count = 0

    def unreadable(error: OSError) -> None:
        leave_out(Path(os.fsdecode(error.filename)), _reason(error))

    for folder_path, folders, names in os.walk(folder, onerror=unreadable):
        folders.sort()
        for name in folders:
            if (path := Path(folder_path, name)).is_symlink():
                leave_out(path, "links")
        for name in sorted(names):
            path = Path(folder_path, name)
            if format_of(name) is not None and not path.is_symlink():
                files.append(path)
            elif not name.startswith(".") and _PROJECT not in name:
                other_count += 1
                leave_out(path, "links" if path.is_symlink() else "")
    if not files:
        others = f"; it holds {other_count:,} of other kinds" if other_count else ""
        raise InputError(f"no file in it ends with {', '.join(ENDINGS)}{others}.", "Choose another folder.")
    return sorted(files)


def shown(name: str) -> str:
    """Return a file's name in printable characters; bytes outside UTF-8 become replacement characters."""
    return os.fsencode(name).decode("utf-8", "replace")


def read_file(path: Path) -> Iterator[Item]:
    """Yield the items of a file: place; record, problem or notice; bytes."""
    name = shown(path.name)
    try:
        with open_usual(path) as stream:
            format = format_of(name)
            if format is None:
                raise InputError(f"it does not end with {', '.join(ENDINGS)}.")
            yield from format.read(stream, name, shown(path.stem))
    except InputError as error:
        yield name, problem(name, error), b""
    except OSError as error:
        message = f"it cannot be read: {_reason(error)}."
        yield name, Problem(name, message, "Check that it exists and its permissions."), b""


def _reason(error: Exception) -> str:
    return str(getattr(error, "strerror", None) or error)
