"""A second connection to an open project, with which a thread reads while acts are saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.store.act_priority import Interrupted
from annotator.store.connection import Database, open_database

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from annotator.project.project import Project

__all__ = ["Interrupted", "ReadingConnection"]


class ReadingConnection:
    """Reads beside the window, for use by the thread that creates it.

    Raises
    ------
    ProjectMoved, StorageError: the project file cannot be opened (any more).
    """

    def __init__(self, project: Project) -> None:
        project.check_place()  # else another file with the same name could be read
        self._database: Database = open_database(project.path, read_only=True)
        self._gate = project.database.gate
        self._of_window = project.database

    def close(self) -> None:
        """Close the connection."""
        self._database.close()

    def _reading(self) -> AbstractContextManager[None]:
        """Read in a block that ends with `Interrupted` when an act has to be saved; ask again then."""
        self._database.adjudicator = self._of_window.adjudicator
        return self._gate.reading(self._database.connection)
