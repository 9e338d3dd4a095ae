"""The person of a package: whoever opens it works as this annotator; and what it asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.translation import tr
from annotator.store import kept_back, plans

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


def kept_back_words(project: Project, viewer: str) -> str:
    """Return in how many documents others' work is kept back from somebody at work; "" if in none."""
    if not (number := kept_back.number(project.database, viewer or None)):
        return ""
    return tr(
        "What others have in {n} document is kept back until {annotator} has done it."
        "|What others have in {n} documents is kept back until {annotator} has done them.",
        number,
        annotator=project.person or viewer,
    )


def task_of(project: Project) -> str:
    """Return what an open package asks for, in sentences: how many are for training, and by which day."""
    number, day = len(plans.training(project.database)), project.due_date()
    sentences = []
    if number:
        sentences.append(
            tr(
                "{n} document is for training: its gold layer is shown once yours is done."
                "|{n} documents are for training: their gold layers are shown once yours are done.",
                number,
            )
        )
    if day is not None:
        sentences.append(tr("All are to be done by {day}.", day=day.isoformat()))
    return " ".join(sentences)
