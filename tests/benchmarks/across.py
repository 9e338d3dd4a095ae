"""The groups of figures on what is read and changed across all documents of a team."""

from __future__ import annotations

import shutil
from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple

from tests.benchmarks import projects
from tests.benchmarks.children import Child, Settings, temporary_settings
from tests.benchmarks.corpus_acts import without_layers
from tests.benchmarks.figures import Figure
from tests.benchmarks.projects import scratch

_READ, _FEW = 5_000, 500  # documents of what is read, and of the project that shows whether it grows
_CHANGED = 1_000  # documents of what is changed, and of agreement: one of twenty has two layers
_LONG = 5  # runs of what takes seconds; such need no warm-up either
_FLAT = 1.3


class _Reading(NamedTuple):
    """What is read, and its floor of the same name in `corpus_readings`."""

    name: str
    what: str
    floor: str
    reach: float
    is_flat: bool = False  # whether it may not grow with the project
    documents: int = _READ


class _Act(NamedTuple):
    """What is changed, and its floor of the same name in `corpus_acts`; `files` makes what both work with."""

    name: str
    what: str
    floor: str
    reach: float
    files: Callable[[Path], list[Path]]


def _copy(folder: Path) -> list[Path]:
    return [Path(shutil.copyfile(projects.worked(_CHANGED), folder / "project.qca"))]


def _lead_and_copy(folder: Path) -> list[Path]:
    (lead,) = _copy(folder)
    without_layers(lead)
    return [lead, projects.worked(_CHANGED)]


def _copy_and_folder(folder: Path) -> list[Path]:
    return [*_copy(folder), folder]


# The reaches are what was measured when a group came in, and half of it more: floors of some ms vary.
_GROUPS: dict[str, tuple[_Reading | _Act, ...]] = {
    "table": (
        _Reading(
            "page", "100 rows of the table, all columns", "the counts of 100 documents", 5, is_flat=True
        ),
        _Reading("sort", "the table sorted by publisher", "ORDER BY of the same in SQLite", 4),
    ),
    "lists": (_Reading("listing", "the quotations of a speaker", "their rows, fetched", 15),),
    "fields": (_Reading("fields", "100 hits of a search by speaker", "their rows and texts, fetched", 32),),
    "dashboard": (_Reading("dashboard", "all figures", "the rows that count, fetched", 15),),
    "codebook": (
        _Reading("usage", "the claims of a type counted", "the same count in SQLite", 3),
        _Act("codebook", "a claim type moved", "rows fetched, noted for undo, changed", 42, _copy),
    ),
    "merge": (_Act("merge", "a copy of three layers", "rows fetched, hashed, written", 20, _lead_and_copy),),
    "agreement": (
        _Reading(
            "agreement", "all measures with intervals", "rows and texts, fetched", 430, documents=_CHANGED
        ),
    ),
    "plan": (
        _Reading("plan", "what a plan would do", "the assigned and begun documents, fetched", 20),
        _Act("plan", "documents shared out", "the same rows written", 10, _copy),
        _Act("package", "a package", "rows copied, words indexed", 14, _copy_and_folder),
    ),
}


def _measured(group: str, runs: int) -> list[Figure]:
    with temporary_settings() as settings:
        return [
            figure
            for measure in _GROUPS[group]
            for figure in (
                _read(settings, group, measure, runs)
                if isinstance(measure, _Reading)
                else _done(settings, group, measure, runs)
            )
        ]


def _read(settings: Settings, group: str, reading: _Reading, runs: int) -> Iterator[Figure]:
    seconds: dict[str, list[float]] = defaultdict(list)
    with (
        Child(settings, "corpus_readings", projects.worked(reading.documents)) as child,
        Child(settings, "corpus_readings", projects.worked(_FEW)) as few,
    ):
        child.answer()
        few.answer()
        asked = [("floor", child, f"{reading.name}_floor"), ("program", child, reading.name)]
        asked += [("few", few, reading.name)] if reading.is_flat else []
        for number in range(runs + 1):
            for what, asks, do in asked:
                value = asks.seconds(do)
                if number:  # the first one warms up
                    seconds[what].append(value)
    what = f"{reading.what}, {reading.documents:,} documents"
    yield Figure(group, what, reading.floor, seconds["floor"], seconds["program"], reading.reach)
    if reading.is_flat:
        floor = f"the same among {_FEW:,} documents"
        yield Figure(group, what, floor, seconds["few"], seconds["program"], _FLAT)


def _done(settings: Settings, group: str, act: _Act, runs: int) -> Iterator[Figure]:
    seconds: dict[str, list[float]] = defaultdict(list)
    for _ in range(min(runs, _LONG)):
        for do in (f"{act.name}_floor", act.name):
            with scratch() as folder, Child(settings, "corpus_acts", do, *act.files(folder)) as child:
                seconds[do].append(child.answer(600)["seconds"])
    floors, samples = seconds[f"{act.name}_floor"], seconds[act.name]
    yield Figure(group, f"{act.what}, {_CHANGED:,} documents", act.floor, floors, samples, act.reach)


ACROSS: dict[str, Callable[[int], list[Figure]]] = {name: partial(_measured, name) for name in _GROUPS}
