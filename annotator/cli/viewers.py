"""Who looks at what a command prints: others' work that is kept back from this person is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.cli.messages import say
from annotator.project.jobs.exports.export import check_annotator
from annotator.project.teams.package_person import kept_back_words, person_of

if TYPE_CHECKING:
    from annotator.project import Project


def work_as_viewer(project: Project, named: str | None, *, on_gold: bool = False) -> str:
    """Work as a person who is named, else as that of a package; return whose layer this one works on, or "".

    Raises
    ------
    InputError: the project has no annotator of this name.
    """
    name = named or person_of(project)
    if not name:
        return ""
    check_annotator(project, name)
    project.work_as(name, on_gold=on_gold)
    return project.annotator


def say_kept_back(project: Project, viewer: str) -> None:
    """Say how many documents have something of others that was left out for a person, if any have."""
    if words := kept_back_words(project, viewer):
        say(words)
