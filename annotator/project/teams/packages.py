"""Packages: for each annotator a project with the documents that the plan gives to this person."""

from __future__ import annotations

import os
import unicodedata
from typing import TYPE_CHECKING, NamedTuple

from annotator.domain.errors import InputError, StorageError
from annotator.domain.system_errors import reason, remedy
from annotator.domain.translation import tr
from annotator.domain.work_order import drawn
from annotator.formats.output.destination import safe_name
from annotator.project.project import ENDING
from annotator.store import assignments, plans
from annotator.store.connection import make_file
from annotator.store.history import now
from annotator.store.package_file import Contents, fill_package
from annotator.store.plans import Origin

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from annotator.domain.team_plan import TeamPlan
    from annotator.project.project import Project

_LONGEST = 60  # characters of the project's name in that of a package: the annotator's stands behind it


class Package(NamedTuple):
    """A package that was written, or is to be."""

    annotator: str
    path: Path
    documents: int


def write_packages(
    project: Project,
    plan: TeamPlan,
    folder: Path,
    annotators: Sequence[str] = (),
    progress: Callable[[int, int], object] | None = None,
) -> list[Package]:
    """Write the packages of annotators (none named: of all in the plan) into a folder.

    `progress` gets numbers of documents, done and of all, and may raise to stop: whole packages stay.

    Raises
    ------
    InputError: somebody is not in the plan, or has no documents.
    StorageError: a file of such a name exists, or cannot be written; it is as it was.
    """
    paths = package_paths(project.path, folder, plan.annotators)
    contents = {}
    for name in annotators or plan.annotators:
        if name not in paths:
            raise InputError(
                tr("“{name}” is not in the plan.", name=name), tr("Plan the work for this annotator, too.")
            )
        contents[name] = _contents(project, plan, name)
        if os.path.lexists(paths[name]):
            raise StorageError(
                tr("{path} exists already; it was left as it is.", path=paths[name]),
                tr("Choose another folder, or write packages for others only."),
            )
    _make_folder(folder)
    total = sum(len(each.documents) for each in contents.values())
    done = 0

    def tell(number: int) -> None:
        nonlocal done
        done += number
        if progress is not None:
            progress(done, total)

    written = []
    for name, each in contents.items():
        make_file(paths[name], lambda package, held=each: fill_package(package, project.path, held, tell))  # type: ignore[misc]
        written.append(Package(name, paths[name], len(each.documents)))
    return written


def _contents(project: Project, plan: TeamPlan, annotator: str) -> Contents:
    """Return what the package of an annotator holds: training documents first, then in the plan's order."""
    places = assignments.documents_of(project.database, annotator)
    if not places:
        raise InputError(
            tr("“{name}” has no documents.", name=annotator),
            tr("Plan the work again, or write packages for the others only."),
        )
    gold = set(plans.with_gold(project.database))
    training = frozenset(plans.training(project.database)) & gold
    documents = [id for _, id in places]
    if plan.order == "random":
        documents.sort(key=lambda id: (drawn(plan.seed, id), id))
    documents.sort(key=lambda id: id not in training)
    origin = Origin(annotator, project.path.name, now())
    return Contents(origin, documents, training, not plan.blind, project.due_date())


def package_paths(project: Path, folder: Path, annotators: Sequence[str]) -> dict[str, Path]:
    """Return the path of the package of each annotator: names that all systems take, and tell apart."""
    stem = safe_name(project.stem)[:_LONGEST]
    paths: dict[str, Path] = {}
    known: set[str] = set()
    for name in annotators:
        wanted = f"{stem}-{safe_name(unicodedata.normalize('NFC', name))[:_LONGEST]}"
        unique, number = wanted, 1
        while _folded(unique) in known:
            number += 1
            unique = f"{wanted}-{number}"
        known.add(_folded(unique))
        paths[name] = folder / f"{unique}{ENDING}"
    return paths


def _folded(name: str) -> str:
    """Return a name as the systems that tell the fewest names apart see it."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", name).casefold())


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError(
            tr("{path} cannot be written: {reason}.", path=folder, reason=reason(error)),
            remedy(error, tr("choose another folder")),
        ) from error
