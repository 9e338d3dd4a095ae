"""The place of a new project file: nothing is there before, and nothing half made after."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from annotator.domain.errors import NotWritable, StorageError
from annotator.domain.system_errors import reason, remedy
from annotator.domain.translation import tr
from annotator.output_file import place_new, temporary_path

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@contextmanager
def made_anew(path: Path) -> Iterator[Path]:
    """Yield an empty file beside a path to write a project into; it gets its name after the block.

    Raises
    ------
    StorageError: a file of that name exists, or the folder cannot be written; nothing is left behind.
    """
    unnamed = None
    try:
        unnamed = temporary_path(path)
        yield unnamed
        place_new(unnamed, path)
    except FileExistsError as error:
        raise taken(path) from error
    except OSError as error:
        raise NotWritable(
            tr("{path} cannot be written: {reason}.", path=path, reason=reason(error)),
            remedy(error, tr("choose another folder")),
        ) from error
    finally:
        if unnamed is not None:
            for ending in ("", "-journal"):
                with suppress(OSError):
                    unnamed.with_name(unnamed.name + ending).unlink()


def taken(path: Path) -> StorageError:
    """Return the refusal to overwrite a file."""
    return StorageError(
        tr("{path} exists already; it was left as it is.", path=path), tr("Choose another name.")
    )
