"""The import of files: good items are added, bad items are listed with place and remedy."""

from __future__ import annotations

import json
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import astuple, replace
from functools import partial
from pathlib import PurePath
from typing import TYPE_CHECKING, BinaryIO

from annotator.domain.document import sha256
from annotator.domain.errors import InputError
from annotator.domain.layer import Record
from annotator.domain.translation import tr
from annotator.formats.files import read_source, readable_files, without_beside
from annotator.formats.input.import_plan import ImportPlan
from annotator.formats.input.items import LARGEST_ARTICLE, Fields, Labels, PassedOver
from annotator.formats.input.notices import Notice
from annotator.formats.input.problems import Problem, problem
from annotator.formats.input.sources import bytes_source, shown
from annotator.formats.input.special_files import refuse_device
from annotator.formats.jsonl.line_items import read_lines
from annotator.formats.jsonl.reader import IMPORTED
from annotator.formats.reading.file_batches import batches
from annotator.formats.reading.parts import Mark
from annotator.formats.registry import format_named, is_labelled
from annotator.project.jobs.import_report import ImportReport
from annotator.project.jobs.label_proposals import proposal, with_proposed_labels
from annotator.project.jobs.priority import let_the_window_go_first
from annotator.project.jobs.record_intake import RecordIntake
from annotator.project.jobs.refused_files import line_ending
from annotator.project.versions.update import update_texts
from annotator.store import documents
from annotator.store.import_reports import RefusedItem
from annotator.store.import_stage import ImportStage
from annotator.version import __version__

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.formats.input.items import Item
    from annotator.project.project import Project

# A function that gets each item that could not be imported.
Refused = Callable[[RefusedItem], object]
# A callback for progress: bytes read so far, total bytes. It may raise `Cancelled`.
Progress = Callable[[int, int], None]

USUAL_PLAN = ImportPlan()
_MOST_NAMED = 100  # names of files that are kept with the report


class Cancelled(Exception):
    """The user has stopped a long job; nothing of it is kept."""


def import_files(
    project: Project,
    paths: Iterable[Path],
    progress: Progress | None = None,
    plan: ImportPlan = USUAL_PLAN,
    refused: Refused | None = None,
) -> ImportReport:
    """Import files and folders in one transaction, as the user has planned.

    An import of the same files by the same plan that was stopped, its process killed, is gone on with.
    `refused` gets each item that could not be imported.

    Raises
    ------
    StorageError: the project could not be written; nothing is imported.
    """
    report = ImportReport()
    files: list[Path] = []
    found: list[Problem] = []
    for path in paths:
        try:
            is_chosen = bool(plan.choice(path).format)
            files += readable_files(path, report.left_out.add, is_chosen=is_chosen)
        except InputError as error:
            found.append(problem(shown(str(path)), error))
    files = without_beside(files)
    plan = with_proposed_labels(files, plan)
    names = ", ".join(shown(path.name) for path in files[:3]) + (" …" if len(files) > 3 else "")
    shown_names = [shown(path.name) for path in files[:_MOST_NAMED]]
    job = _Import(project, plan, report, _key(files, plan))
    mark = job.go_on(found)
    if project.database.shares_lock:
        let_the_window_go_first()
    total = sum(map(_size, files))
    done = sum(map(_size, files[: mark.file])) + mark.start

    def read() -> Generator[tuple[Sequence[Item], Mark]]:
        nonlocal done
        with batches(files, plan, mark) as read_batches:
            for batch in read_batches:
                yield batch.items, batch.behind
                done += batch.size
                if progress:
                    progress(min(done, total), total)  # an archive's list of members is read more than once

    with closing(read()) as items:
        return job.run(items, f"import {names}", shown_names, refused)


def import_stream(
    project: Project, stream: BinaryIO, plan: ImportPlan = USUAL_PLAN, refused: Refused | None = None
) -> ImportReport:
    """Import a stream, such as standard input: lines of JSON, unless the plan names another format.

    Raises
    ------
    InputError: the stream is a device without end, or too large for another format.
    StorageError: the project could not be written; nothing is imported.
    """
    refuse_device(stream)
    name = "standard input"
    if plan.usual.format:
        # Formats seek, which a pipe cannot do.
        data = stream.read(LARGEST_ARTICLE + 1)
        if len(data) > LARGEST_ARTICLE:
            raise InputError(
                tr("standard input is larger than {size} MB.", size=LARGEST_ARTICLE >> 20),
                tr("Save it as a file, and import that."),
            )
        source, format = bytes_source("stdin", data), format_named(plan.usual.format)
        if plan.usual.choices.labels is None and is_labelled(format):
            plan = plan.with_labels(proposal(read_source(source, plan.usual.choices, format)))
        items = read_source(source, plan.usual.choices, format)
    else:
        items = read_lines(stream, name, "stdin", plan.usual.choices)
    job = _Import(project, plan, ImportReport(), "")
    return job.run((([item], Mark()) for item in items), f"import {name}", [name], refused)


def _key(files: Sequence[Path], plan: ImportPlan) -> str:
    """Return a key of these files and this plan; it changes when a file changes."""
    states = [(str(path.absolute()), *_state(path)) for path in files]
    return sha256(json.dumps([__version__, states, repr(plan)]))


def _state(path: Path) -> tuple[int, int]:
    try:
        status = path.stat()
    except OSError:
        return (0, 0)
    return (status.st_size, status.st_mtime_ns)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:  # deleted since it was listed; reading it reports that
        return 0


class _Import:
    """One import: stages records, and reports what becomes of each item."""

    def __init__(self, project: Project, plan: ImportPlan, report: ImportReport, key: str) -> None:
        self._project = project
        self._report = report
        self._stage = ImportStage(project.database, key)
        self._intake = RecordIntake(project, plan, self._stage)
        self._has_newer = False
        self._is_added = False  # what the notices on the record before are told for
        self._table: tuple[str, bytes | None] = ("", None)  # the last file with columns, and its head

    def go_on(self, found: Sequence[Problem]) -> Mark:
        """Take over what an import that was stopped has staged, and return the place from which to go on.

        `found` are the problems of this import so far, which the stopped one has told already.
        """
        if not self._stage.state:
            for each in found:
                self._refuse(each)
            return Mark()
        state = json.loads(self._stage.state)
        self._report.go_on_from(state["report"])
        self._has_newer = state["has_newer"]
        file, head = state["table"]
        self._table = (file, None if head is None else head.encode("latin-1"))
        self._intake.remember(self._stage.hashes())
        return Mark(*state["mark"])

    def run(
        self,
        batches: Iterator[tuple[Sequence[Item], Mark]],
        act: str,
        files: Sequence[str],
        refused: Refused | None = None,
    ) -> ImportReport:
        """Stage all items and add them in one transaction, with the report."""
        report, stage = self._report, self._stage
        annotator = self._project.person or None
        try:
            for items, mark in batches:
                self._stage_batch(items)
                stage.checkpoint(partial(self._state, mark))
            if refused:
                for item in stage.refused():
                    refused(item)
            if self._has_newer:
                self._update(annotator or IMPORTED)
            if report.documents or report.layers:
                stage.commit(act, annotator, report.to_keep(files))
            elif report.problems or report.updated:
                stage.commit("", annotator, report.to_keep(files))
            else:
                stage.discard()
            report.fields.keep(self._project)
        except BaseException:
            stage.discard()
            raise
        return report

    def _state(self, mark: Mark) -> str:
        """Return from where, and with what, a stopped import goes on."""
        file, head = self._table
        state = {
            "mark": astuple(mark),
            "report": self._report.to_plain(),
            "has_newer": self._has_newer,
            "table": [file, None if head is None else head.decode("latin-1")],
        }
        return json.dumps(state)

    def _update(self, annotator: str) -> None:
        """Bring new versions of texts in: an act of its own, which can be undone; other articles cannot.

        Those that the project has already came in before the import was stopped.
        """
        database = self._project.database
        newer = [
            document
            for document in self._stage.deferred()
            if documents.hash_of(database, document.id) != document.sha256
        ]
        if newer:
            _, self._report.updated = update_texts(database, annotator, newer)

    def _stage_batch(self, items: Sequence[Item]) -> None:
        report = self._report
        if len(items) > 1:
            ids = {item.document.id for _, item, _ in items if isinstance(item, Record)}
            self._stage.look_ahead(sorted(ids))
        for place, item, data in items:
            if isinstance(item, Notice):
                if self._is_added:
                    report.notices.add(item)
            elif isinstance(item, PassedOver):
                report.left_out.add(PurePath(place), item.why, item.name, is_missed=item.is_missed)
            elif isinstance(item, Fields):
                self._table = (place, item.head)
                report.fields.add(place, item)
            elif isinstance(item, Labels):
                if self._is_added:
                    report.labels.add(item)
            elif isinstance(item, Problem):
                self._is_added = False
                self._refuse(item)
            elif isinstance(item, Record):
                self._add(place, item, data)

    def _refuse(self, refused: Problem) -> None:
        self._report.problems.take(replace(refused, given=b""))
        file, head = self._table
        head = head if refused.place.startswith(f"{file}:") else None
        given = refused.given if head is not None or line_ending(refused.place, refused.given) else b""
        self._stage.refuse(RefusedItem(refused.place, refused.message, refused.remedy, given, head))

    def _add(self, place: str, record: Record, data: bytes) -> None:
        taken = self._intake.take(place, record)
        self._is_added = taken.is_added
        if taken.error is not None:
            self._refuse(problem(place, taken.error, data))
        elif taken.fate == "repeated":
            self._report.repeated.take(
                tr(
                    "{place}: its text is there already, as “{document}”.",
                    place=place,
                    document=taken.same_text,
                )
            )
        elif taken.fate == "newer":
            self._has_newer = True
        elif taken.fate != "refused":
            self._report.count(taken.fate, place, record)
