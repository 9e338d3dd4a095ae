"""Files that commands write besides the project."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, BinaryIO

from annotator import output_file
from annotator.domain.errors import InputError
from annotator.output_file import complete_file, growing_file, refuse_as_target, temporary_path

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def refuse_input_as_target(target: Path, sources: list[Path]) -> None:
    """Refuse to overwrite a file that is read.

    Raises
    ------
    InputError: the target is one of the sources.
    """
    for source in sources:
        try:
            is_read = target.samefile(source)
        except OSError:  # one of them is missing, or cannot be read: reading and writing say so
            continue
        if is_read:
            raise InputError(f"{target} is what is read.", "Choose another name for what is written.")


def refuse_unwritable(target: Path) -> None:
    """Refuse, before the work, a file that could not be written after it.

    Raises
    ------
    InputError: it is a folder, a pipe or a device, or the folder around it cannot be written.
    """
    refuse_as_target(target)
    try:
        temporary_path(target).unlink()
    except OSError as error:
        raise unwritable(target, error) from error


def open_for_writing(path: Path) -> BinaryIO:
    """Open a file that grows while it is written.

    Raises
    ------
    InputError: the file cannot be written.
    """
    try:
        return growing_file(path)
    except OSError as error:
        raise unwritable(path, error) from error


@contextmanager
def written(path: Path) -> Iterator[BinaryIO]:
    """Yield a stream to a file that takes its place when it is complete.

    Raises
    ------
    InputError: the file cannot be written.
    """
    try:
        with complete_file(path) as stream:
            yield stream
    except OSError as error:
        raise unwritable(path, error) from error


def unwritable(path: Path, error: OSError) -> InputError:
    """Return the refusal to write a file."""
    return InputError(*output_file.unwritable(path, error))
