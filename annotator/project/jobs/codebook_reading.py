"""What an editor of the codebook wants to know of the project, read beside the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.domain.recoding import Label
from annotator.store import codebook_versions
from annotator.store.act_priority import Interrupted
from annotator.store.codebook_versions import CodebookVersion
from annotator.store.connection import Database, open_database
from annotator.store.label_usage import Usage, usage

if TYPE_CHECKING:
    from annotator.project.project import Project

__all__ = ["CodebookReader", "CodebookVersion", "Interrupted", "Label", "Usage", "body_of"]


class CodebookReader:
    """Reads beside the window with its own connection, for use by the thread that creates it.

    Raises
    ------
    ProjectMoved, StorageError: the project file cannot be opened (any more).
    """

    def __init__(self, project: Project) -> None:
        project.check_place()  # else another file with the same name could be read
        self._database: Database = open_database(project.path, read_only=True)
        self._gate = project.database.gate

    def close(self) -> None:
        """Close the connection."""
        self._database.close()

    def usage(self, label: Label) -> Usage:
        """Return how many annotations have a label.

        Raises
        ------
        Interrupted: an act had to be saved; ask again.
        """
        with self._gate.reading(self._database.connection):
            return usage(self._database, label)

    def versions(self) -> list[CodebookVersion]:
        """Return the codebooks that were in force, with their layers; errors as in `usage`."""
        with self._gate.reading(self._database.connection):
            return codebook_versions.versions(self._database)


def body_of(project: Project, number: int) -> dict[str, Any]:
    """Return the codebook that was in force under a number, {} if there is none; one row is read.

    Raises
    ------
    StorageError: its row is damaged.
    """
    return codebook_versions.body_of(project.database, number) or {}
