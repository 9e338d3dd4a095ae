"""For whom a project was made as a package: who opens it works as this person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.store import plans

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.project.project import Project


def person_at(path: Path) -> str:
    """Return for whom the package in a file was made; "" if it is none, or cannot be read now."""
    origin = plans.origin_at(path)
    return origin.annotator if origin is not None else ""


def person_of(project: Project) -> str:
    """Return for whom an open project was made as a package; "" if it is none."""
    origin = plans.origin(project.database)
    return origin.annotator if origin is not None else ""
