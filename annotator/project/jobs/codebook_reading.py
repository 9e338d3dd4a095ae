"""Answers of the project for an editor of the codebook, read beside the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.domain.recoding import Label
from annotator.project.jobs.reading_connection import ReadingConnection
from annotator.store import codebook_versions
from annotator.store.codebook_versions import CodebookVersion
from annotator.store.label_usage import Usage, usage

if TYPE_CHECKING:
    from annotator.project.project import Project

__all__ = ["CodebookReader", "CodebookVersion", "Label", "Usage", "body_of"]


class CodebookReader(ReadingConnection):
    """Counts the annotations of labels, and lists the codebooks so far."""

    def usage(self, label: Label) -> Usage:
        """Return how many annotations have a label.

        Raises
        ------
        Interrupted: an act had to be saved; ask again.
        """
        with self._reading():
            return usage(self._database, label)

    def versions(self) -> list[CodebookVersion]:
        """Return the codebooks that were in force, with their layers; errors as in `usage`."""
        with self._reading():
            return codebook_versions.versions(self._database)


def body_of(project: Project, number: int) -> dict[str, Any]:
    """Return the codebook that was in force under a number, {} if there is none; one row is read.

    Raises
    ------
    StorageError: its row is damaged.
    """
    return codebook_versions.body_of(project.database, number) or {}
