"""The person of a package: whoever opens the package works as this annotator."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.store import plans

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.project.project import Project


def person_at(path: Path) -> str:
    """Return the person of the package in a file; "" if it is no package, or cannot be read now."""
    origin = plans.origin_at(path)
    return origin.annotator if origin is not None else ""


def person_of(project: Project) -> str:
    """Return the person of an open project that is a package; "" if it is none."""
    origin = plans.origin(project.database)
    return origin.annotator if origin is not None else ""
