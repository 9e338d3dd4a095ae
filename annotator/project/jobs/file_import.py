"""The import of files: good items are added, bad items are listed with place and remedy."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import astuple, replace
from functools import partial
from pathlib import PurePath
from typing import TYPE_CHECKING, BinaryIO

from annotator.domain.document import sha256
from annotator.domain.errors import InputError
from annotator.domain.layer import Record
from annotator.formats.files import read_source, readable_files, without_beside
from annotator.formats.input.import_plan import ImportPlan
from annotator.formats.input.items import LARGEST_ARTICLE, PassedOver
from annotator.formats.input.notices import Notice
from annotator.formats.input.problems import Problem, problem
from annotator.formats.input.sources import bytes_source, shown
from annotator.formats.input.special_files import refuse_device
from annotator.formats.jsonl.line_items import read_lines
from annotator.formats.jsonl.reader import IMPORTED
from annotator.formats.reading.file_batches import batches
from annotator.formats.reading.parts import Mark
from annotator.formats.registry import format_named
from annotator.project.jobs.import_report import ImportReport
from annotator.project.jobs.known_texts import KnownTexts
from annotator.project.versions.update import update_texts
from annotator.store import documents
from annotator.store.import_reports import RefusedItem
from annotator.store.import_stage import ImportStage, Outcome
from annotator.version import __version__

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.formats.input.items import Item
    from annotator.project.project import Project

# A function that gets the bytes of an item that could not be imported.
Refused = Callable[[bytes], object]
# A callback for progress: bytes read so far, total bytes. It may raise `Cancelled`.
Progress = Callable[[int, int], None]

USUAL_PLAN = ImportPlan()
_KINDER = 5  # by which the priority of an import beside a window is lower
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
    `refused` gets the bytes of each item that could not be imported.

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
    names = ", ".join(shown(path.name) for path in files[:3]) + (" …" if len(files) > 3 else "")
    shown_names = [shown(path.name) for path in files[:_MOST_NAMED]]
    job = _Import(project, plan, report, _key(files, plan))
    mark = job.go_on(found)
    if project.database.shares_lock:
        _let_the_window_go_first()
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
                f"standard input is larger than {LARGEST_ARTICLE >> 20} MB.",
                "Save it as a file, and import that.",
            )
        source = bytes_source("stdin", data)
        items = read_source(source, plan.usual.choices, format_named(plan.usual.format))
    else:
        items = read_lines(stream, name, "stdin", plan.usual.choices)
    job = _Import(project, plan, ImportReport(), "")
    return job.run((([item], Mark()) for item in items), f"import {name}", [name], refused)


def _let_the_window_go_first() -> None:
    """Lower the priority of this process, which a window has started, and of those that it starts."""
    with suppress(OSError, AttributeError):
        os.nice(_KINDER)


def _key(files: Sequence[Path], plan: ImportPlan) -> str:
    """Return what is the same only for an import of the same files by the same plan."""
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
        self._plan = plan
        self._report = report
        self._stage = ImportStage(project.database, key)
        self._known = KnownTexts(project.database) if plan.repeated == "pass" else None
        self._has_newer = False
        self._is_added = False  # what the notices on the record before are told for

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
        if self._known is not None:
            for id, text_hash in self._stage.hashes():
                self._known.add(text_hash, id)
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
        annotator = self._project.annotator or None
        try:
            for items, mark in batches:
                self._stage_batch(items)
                stage.checkpoint(partial(self._state, mark))
            if refused:
                for item in stage.refused():
                    refused(item.given)
            if self._has_newer:
                self._update(annotator or IMPORTED)
            if report.documents or report.layers:
                stage.commit(act, annotator, report.to_keep(files))
            elif report.problems or report.updated:
                stage.commit("", annotator, report.to_keep(files))
            else:
                stage.discard()
        except BaseException:
            stage.discard()
            raise
        return report

    def _state(self, mark: Mark) -> str:
        """Return from where, and with what, a stopped import goes on."""
        state = {"mark": astuple(mark), "report": self._report.to_plain(), "has_newer": self._has_newer}
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
                report.left_out.add(PurePath(place), item.why)
            elif isinstance(item, Problem):
                self._is_added = False
                self._refuse(item)
            elif isinstance(item, Record):
                outcome = self._add(place, item, data)
                if outcome is not None:
                    report.count(outcome, place, item)
                self._is_added = outcome in ("document", "layer")

    def _refuse(self, refused: Problem) -> None:
        self._report.problems.take(replace(refused, given=b""))
        self._stage.refuse(RefusedItem(refused.place, refused.message, refused.remedy, refused.given))

    def _add(self, place: str, record: Record, data: bytes) -> Outcome | None:
        if self._is_repeated(place, record):
            return None
        if self._plan.changed == "update" and self._is_newer(record):
            self._stage.defer(record.document)
            self._has_newer = True
            return None
        try:
            return self._stage.add(_with_codebook(self._project, record))
        except InputError as error:
            renamed = None
            if self._plan.changed == "add" or is_named_after(place, record):
                renamed = _add_renamed(self._stage, self._project, record)
            if renamed is None:
                self._refuse(problem(place, error, data))
            return renamed

    def _is_newer(self, record: Record) -> bool:
        """Tell whether an article without annotations of its own has another text than the project's."""
        known = documents.hash_of(self._project.database, record.document.id)
        is_plain = not record.layer.annotator and not record.entities and not record.suggestions
        return is_plain and known not in (None, record.document.sha256)

    def _is_repeated(self, place: str, record: Record) -> bool:
        """Tell whether an article is passed over because its text is there under another id."""
        if self._known is None:
            return False
        document = record.document
        other = self._known.place_of(document.sha256)
        self._known.add(document.sha256, document.id)
        if other is None or other == document.id:
            return False
        self._report.repeated.take(f"{place}: its text is there already, as “{other}”.")
        return True


def _with_codebook(project: Project, record: Record) -> Record:
    if record.codebook or not record.layer.annotator:  # only a layer names the codebook that it was made with
        return record
    return replace(record, codebook={"name": project.codebook.name, "version": project.codebook.version})


def is_named_after(place: str, record: Record) -> bool:
    """Tell whether the id of a document is made of the name of its file, or of file and number."""
    file, _, number = place.rpartition(":")
    names = {
        PurePath(place).stem,
        f"{'stdin' if file == 'standard input' else PurePath(file).stem}-{number}",
    }
    return not record.layer.annotator and record.document.id in names


def _add_renamed(stage: ImportStage, project: Project, record: Record) -> Outcome | None:
    """Stage a document under another id, since two folders may have files with the same name."""
    for number in range(2, 1000):
        id = f"{record.document.id}-{number}"
        renamed = replace(
            record, document=replace(record.document, id=id), layer=replace(record.layer, document=id)
        )
        try:
            return stage.add(_with_codebook(project, renamed))
        except InputError:
            continue  # that id has another text, too
    return None
