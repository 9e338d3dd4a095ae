"""Files of temporary use, by which a command is handed what it works with."""

from __future__ import annotations

import json
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.computer.temporary import private_folder
from annotator.domain.errors import StorageError
from annotator.domain.system_errors import reason, remedy
from annotator.domain.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class HandedFiles:
    """Files in a folder that only this user may read.

    Raises
    ------
    StorageError: the system refuses to make the folder.

    Attributes
    ----------
    path: the folder.
    """

    def __init__(self, name: str) -> None:
        with _refusals_told():
            self._folder = private_folder(name)
        self.path = Path(self._folder.name)

    def write(self, name: str, write: Callable[[Path], object]) -> Path:
        """Return the path of a new file after `write` has written it.

        Raises
        ------
        StorageError: the system refuses to write it; the folder is removed.
        """
        path = self.path / name
        try:
            with _refusals_told():
                write(path)
        except StorageError:
            self.remove()
            raise
        return path

    def write_json(self, name: str, plain: object) -> Path:
        """Write plain data as JSON; otherwise as `write`."""
        return self.write(name, lambda path: path.write_text(json.dumps(plain), encoding="utf-8"))

    def remove(self) -> None:
        """Remove the folder with its files."""
        self._folder.cleanup()


@contextmanager
def _refusals_told() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        words = tr("Files of temporary use cannot be written: {reason}.", reason=reason(error))
        raise StorageError(words, remedy(error, tr("try again"))) from error
