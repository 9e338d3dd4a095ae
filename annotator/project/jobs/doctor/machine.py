"""The points of the check on this computer: versions, folders, the model's speed."""

from __future__ import annotations

import os
import shutil
import time
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.computer import folders, runs, temporary
from annotator.domain.errors import AnnotatorError
from annotator.domain.translation import number, tr
from annotator.language.languages import LANGUAGES
from annotator.nlp.pipeline import DEFAULT_MODEL, installed
from annotator.project.jobs.doctor.point import Point, limited
from annotator.project.jobs.problem_report import MISSING, versions
from annotator.project.jobs.workers import Workers

if TYPE_CHECKING:
    from collections.abc import Iterator

_MB = 1_000_000
LEAST_SPACE = 500 * _MB  # for a copy of a project and temporary files
_USUAL_PARSE, _SLOW_PARSE = 0.1, 1.0  # seconds for the article below on one core
_ARTICLE = (
    '"The bridge will be open by May," said Ada Crane, who leads the council. Critics doubt that. "Nobody has'
    ' counted the cost," Tom Reed told reporters on Monday, and he asked for a new report.\n\n'
) * 10


def of_program() -> Iterator[Point]:
    """Yield the versions, the processors and the memory."""
    for name, found in versions().items():
        remedy = tr("Install the program again; it lacks this part.")
        is_there = found != MISSING
        words = found if is_there else tr(MISSING)
        yield limited(tr(name), words, is_good=is_there, remedy=remedy)
    yield Point(tr("processors"), str(os.cpu_count() or 1))
    if hasattr(os, "sysconf") and "SC_PHYS_PAGES" in os.sysconf_names:
        memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
        remedy = tr("Choose one process for the model (--jobs 1), and close other programs.")
        yield limited(
            tr("memory"),
            tr("{size} GB", size=number(memory / 1e9, 1)),
            is_good=memory > 2e9,
            remedy=remedy,
            state="told",
        )


def of_folders(project: Path | None, settings: Path | None) -> Iterator[Point]:
    """Yield whether the folders that the program writes can be written, and their free space."""
    places = {
        tr("project's folder"): project.absolute().parent if project is not None else None,
        tr("settings folder"): settings.parent if settings is not None else None,
        tr("log folder"): folders.log_folder(),
        tr("cache folder"): folders.cache_folder(),
        tr("temporary folder"): temporary.system_folder(),
    }
    for name, folder in places.items():
        if folder is not None:
            yield folder_point(name, folder)
    crashes = len(runs.crashes())
    remedy = tr("“Report a problem” in the window’s menu Help shows them.")
    yield limited(
        tr("windows that were not closed"), str(crashes), is_good=not crashes, remedy=remedy, state="told"
    )


def folder_point(name: str, folder: Path) -> Point:
    """Return whether a folder, or the one that it will be made in, can be written, and its free space."""
    there = next((path for path in (folder, *folder.parents) if path.is_dir()), Path(folder.anchor))
    free = shutil.disk_usage(there).free
    found = tr("{folder}, {size} MB free", folder=folder, size=free // _MB)
    if not os.access(there, os.W_OK | os.X_OK):
        return Point(
            name,
            tr("{folder}, {size} MB free, cannot be written.", folder=folder, size=free // _MB),
            "wrong",
            tr("Change its permissions."),
        )
    remedy = tr(
        "Free some space: less than {size} MB may not hold a copy of a project.",
        size=str(LEAST_SPACE // _MB),
    )
    return limited(name, found, is_good=free >= LEAST_SPACE, remedy=remedy)


def of_other_languages() -> Iterator[Point]:
    """Yield whether there is a model for each further language that the program knows."""
    names = {pipeline.name for pipeline in installed()}
    for language in LANGUAGES.values():
        model = next((model for model in language.models if model in names), "")
        remedy = f"Only articles in {language.name} need it: pip install {language.requirement}"
        if language.requirement:
            found = model or "not installed"
            subject = f"language model for {language.name}"
            yield limited(subject, found, is_good=bool(model), remedy=remedy, state="told")


def of_model() -> Iterator[Point]:
    """Yield whether the language model can be loaded, and how long it takes to read a short article."""
    try:
        began = time.monotonic()
        with Workers(1) as workers:
            loaded = time.monotonic() - began
            list(workers.analyse([(0, "One line.")]))
            began = time.monotonic()
            ((_, outcome),) = workers.analyse([(0, _ARTICLE)])
            seconds = time.monotonic() - began
    except AnnotatorError as error:
        yield Point(
            tr("language model"), error.message, "wrong", error.remedy or tr("Install the program again.")
        )
        return
    if outcome.analysis is None or not outcome.analysis.suggestions:
        remedy = tr("Install the program again: model and spaCy do not fit.")
        yield Point(
            tr("language model"),
            tr("{model} finds no quotations", model=DEFAULT_MODEL),
            "wrong",
            remedy,
        )
        return
    yield Point(
        tr("language model"),
        tr("{model}, loaded in {seconds} s", model=outcome.analysis.model, seconds=number(loaded, 1)),
    )
    found = tr(
        "{number} words in {seconds} s (usual: {usual} s)",
        number=str(len(_ARTICLE.split())),
        seconds=number(seconds, 2),
        usual=number(_USUAL_PARSE, 1),
    )
    remedy = tr("Close other programs, or prepare the documents beforehand: annotator prepare PROJECT.")
    yield limited(
        tr("reading of the model"), found, is_good=seconds < _SLOW_PARSE, remedy=remedy, state="told"
    )
