"""The points of the check on a project: its place, its file, what it lacks."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from annotator.computer.places import special_place
from annotator.domain.errors import AnnotatorError
from annotator.domain.translation import mark, number, tr
from annotator.project import Project
from annotator.project.jobs.doctor.backups import of_backups
from annotator.project.jobs.doctor.point import Point, limited
from annotator.store import analyses, emptying, file_overview, search
from annotator.store.sqlite_library import commit_seconds
from annotator.store.stage_file import stage_path
from annotator.store.writer_lock import holder_of, lock_path

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

_USUAL_COMMIT, _SLOW_COMMIT = 3, 50  # milliseconds
_MUCH_UNUSED = 20_000_000  # bytes: a project grows into less by itself
_PLACES = {"network": mark("network"), "synced": mark("synced")}
_TEXTS = 50  # documents whose scripts are looked at
_CHARACTERS = 5_000  # of each of them


def of_project(path: Path, scripts: dict[str, str]) -> Iterator[Point]:
    """Yield the points on a project; `scripts` takes a character of each script of its first documents."""
    yield from _place(path)
    yield from _beside(path)
    try:
        with Project.open(path, read_only=True) as project:
            for points in _OF_FILE:
                yield from points(project)
            scripts.update(_scripts(project))
    except AnnotatorError as error:
        yield Point(tr("project"), error.message, "wrong", error.remedy or tr("Restore a backup."))


def _place(path: Path) -> Iterator[Point]:
    place = special_place(path)
    if place is None:
        yield Point(tr("place of the project"), tr("a folder of this computer"))
    else:
        yield Point(
            tr("place of the project"), f"{tr(_PLACES[place.kind])} ({place.name}).", "told", place.warning
        )
    try:
        milliseconds = 1000 * commit_seconds(path.absolute().parent)
    except OSError:
        return  # the point on the folder says that it cannot be written
    found = tr(
        "an act is saved in {milliseconds} ms (usual: {usual} ms)",
        milliseconds=number(milliseconds, 1),
        usual=str(_USUAL_COMMIT),
    )
    remedy = tr("Each key waits that long: move the project to a faster disk, or pause what reads the disk.")
    yield limited(tr("speed of the disk"), found, is_good=milliseconds < _SLOW_COMMIT, remedy=remedy)


def _beside(path: Path) -> Iterator[Point]:
    """Yield the files that other programs, or stopped ones, have left beside a project."""
    holder = holder_of(path)
    if holder:
        yield Point(
            tr("writer"),
            tr("{holder} has the project open.", holder=holder),
            "told",
            tr("Others can read it meanwhile."),
        )
    elif lock_path(path).exists():
        remedy = tr("Nothing has to be done: the next start removes it.")
        yield Point(tr("lock"), tr("a killed program has left its lock file."), "told", remedy)
    if stage_path(path).exists():
        remedy = tr("Import the same files again: the import goes on where it was.")
        yield Point(tr("import"), tr("an import was stopped before its end."), "told", remedy)


def _file(project: Project) -> Iterator[Point]:
    version = file_overview.file_version(project.database)
    yield Point(
        tr("project"),
        tr(
            "file version {version}, {n} document|file version {version}, {n} documents",
            project.count(),
            version=str(version),
        ),
    )
    faults = file_overview.quick_damage(project.database)
    remedy = tr("Restore a backup, or see what is wrong: annotator check PROJECT.")
    found = tr("sound", note="pages and references")
    if faults:
        found = tr("{n} fault: {first}|{n} faults: {first}", len(faults), first=faults[0])
    yield limited(tr("pages and references"), found, is_good=not faults, remedy=remedy)


def _words(project: Project) -> Iterator[Point]:
    behind = project.count() - search.indexed(project.database)
    remedy = tr("The search misses them: annotator index PROJECT.")
    found = tr("{n} document behind|{n} documents behind", behind) if behind else tr("complete", note="index")
    yield limited(tr("index of words"), found, is_good=behind <= 0, remedy=remedy, state="told")


def _analyses(project: Project) -> Iterator[Point]:
    missing = analyses.count_unanalysed(project.database)
    found = tr("complete", note="analyses")
    if missing:
        found = tr("{n} document without|{n} documents without", missing)
    remedy = tr("They come when a document is opened; all at once: annotator prepare PROJECT.")
    yield limited(tr("analyses"), found, is_good=not missing, remedy=remedy, state="told")


def _unused(project: Project) -> Iterator[Point]:
    free = emptying.free_bytes(project.database)
    found = tr("none", note="parts of the file")
    if free:
        found = tr("{size} MB, in which deleted words may stand", size=number(free / 1e6, 1))
    remedy = tr("Take them out, and make the file smaller: annotator trash PROJECT --empty.")
    yield limited(
        tr("unused parts of the file"), found, is_good=free < _MUCH_UNUSED, remedy=remedy, state="told"
    )


_OF_FILE: tuple[Callable[[Project], Iterator[Point]], ...] = (_file, _words, _analyses, _unused, of_backups)


def _scripts(project: Project) -> dict[str, str]:
    """Return a character of each script in the first documents, by the script's name in Unicode."""
    scripts: dict[str, str] = {}
    for position in project.beside(0, _TEXTS):
        for sign in set(project.document_at(position).text[:_CHARACTERS]):
            if sign.isalpha():
                scripts.setdefault(unicodedata.name(sign, "OTHER").split(" ")[0], sign)
    return scripts
