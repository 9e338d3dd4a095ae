"""The points of the check on a project's backups: how many, whether the newest is sound, and their folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.errors import StorageError
from annotator.domain.translation import tr
from annotator.project.backups.backup import up_to_date
from annotator.project.backups.folder import backups_of, folder_of
from annotator.project.jobs.doctor.machine import folder_point
from annotator.project.jobs.doctor.point import Point, limited
from annotator.store.backup import fault_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from annotator.project import Project


def of_backups(project: Project) -> Iterator[Point]:
    """Yield the points on the backups of a project."""
    yield folder_point(tr("folder of the backups"), folder_of(project.path))
    known = backups_of(project.path)
    if not known:
        remedy = tr("Make one: annotator backup PROJECT. The window makes them by itself.")
        yield Point(tr("newest backup"), tr("there is none."), "told", remedy)
        return
    fault = _fault(known[0].path)
    found = tr(
        "{time}, {state}; {n} backup|{time}, {state}; {n} backups",
        len(known),
        time=f"{known[0].at.astimezone():%Y-%m-%d %H:%M}",
        state=fault or tr("sound", note="backup"),
    )
    remedy = tr("Make a new one: annotator backup PROJECT.")
    yield limited(tr("newest backup"), found, is_good=not fault, remedy=remedy)
    if not fault and up_to_date(project.path) is None:
        remedy = tr("The window makes a backup an hour; at once: annotator backup PROJECT.")
        yield Point(tr("work since the newest backup"), tr("is in no backup yet."), "told", remedy)


def _fault(path: Path) -> str:
    try:
        return fault_of(path)
    except StorageError as error:
        return error.message
