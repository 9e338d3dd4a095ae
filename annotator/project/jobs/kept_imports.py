"""The imports of a project as it keeps them: reports, and the items that were refused, for mending."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from annotator.domain.translation import tr
from annotator.project.jobs.refused_files import RefusedFiles
from annotator.store import import_reports

if TYPE_CHECKING:
    from annotator.project.project import Project
    from annotator.store.import_reports import StoredReport

_NAMED = 3  # files that are named


def kept_imports(project: Project) -> list[StoredReport]:
    """Return the reports of all imports, the newest first."""
    return import_reports.reports(project.database)


def heading(report: StoredReport) -> str:
    """Return how much came in; the notices and files of the summary stand in the page, too."""
    return f"{report.summary.partition(';')[0].rstrip('.')}."


def files_named(report: StoredReport) -> str:
    """Return the names of the first files of an import."""
    return ", ".join(report.files[:_NAMED]) + (" …" if len(report.files) > _NAMED else "")


def when(report: StoredReport) -> str:
    """Return the time of an import where the reader is."""
    try:
        return f"{datetime.fromisoformat(report.at).astimezone():%Y-%m-%d %H:%M}"
    except ValueError:
        return report.at


def by_whom(report: StoredReport) -> str:
    """Return who imported."""
    return report.annotator or tr("command line")


def import_counts(project: Project) -> tuple[int, int, int, int]:
    """Return numbers that change when an import brings something in, or documents come and go."""
    return import_reports.import_counts(project.database)


def said_of_cancelled(before: tuple[int, int, int, int], after: tuple[int, int, int, int]) -> str:
    """Return what a cancelled job has done, from `import_counts` before and after it."""
    if before == after:
        return tr("Cancelled; nothing was changed.")
    if before[:3] == after[:3]:
        return tr("It was done before it could be cancelled.")
    if before[:2] == after[:2]:
        return tr("Cancelled; new versions of texts had come in before.")
    return tr("The import had come in before it could be cancelled.")


def refused_files(project: Project, report: int) -> RefusedFiles:
    """Return the lines and rows that an import refused, in files of their kinds; none if none are kept."""
    return RefusedFiles(import_reports.refused_items(project.database, report))


def count_refused_lines(project: Project, report: int) -> int:
    """Return the number of lines that an import refused and that are kept."""
    return import_reports.count_given(project.database, report)
