"""The check as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.project.jobs.doctor.file import of_project
from annotator.project.jobs.doctor.machine import of_folders, of_model, of_other_languages, of_program
from annotator.project.jobs.doctor.window import of_window, seen_by_window, settings_file

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from annotator.project.jobs.doctor.point import Point

_ALWAYS = {"LATIN": "a"}


def points(project: Path | None) -> Iterator[Point]:
    """Yield the points of this computer, and of a project."""
    yield from of_program()
    scripts = dict(_ALWAYS)
    if project is not None:
        yield from of_project(project, scripts)
    seen = seen_by_window(scripts)
    yield from of_window(seen)
    yield from of_folders(project, settings_file(seen))
    yield from of_model()
    yield from of_other_languages()
