"""The imports of a project as it keeps them: reports, and the items that were refused, for mending."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.project.jobs.refused_files import RefusedFiles
from annotator.store import import_reports

if TYPE_CHECKING:
    from annotator.project.project import Project
    from annotator.store.import_reports import StoredReport


def kept_imports(project: Project) -> list[StoredReport]:
    """Return the reports of all imports, the newest first."""
    return import_reports.reports(project.database)


def refused_files(project: Project, report: int) -> RefusedFiles:
    """Return the lines and rows that an import refused, in files of their kinds; none if none are kept."""
    return RefusedFiles(import_reports.refused_items(project.database, report))


def count_refused_lines(project: Project, report: int) -> int:
    """Return the number of lines that an import refused and that are kept."""
    return import_reports.count_given(project.database, report)
