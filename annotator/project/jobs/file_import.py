"""The import of files: good items are added, bad items are listed with place and remedy."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import PurePath
from typing import TYPE_CHECKING, BinaryIO

from annotator.domain.errors import InputError
from annotator.domain.layer import Record
from annotator.formats.files import read_source, readable_files
from annotator.formats.input.import_plan import ImportPlan
from annotator.formats.input.items import LARGEST_ARTICLE, PassedOver
from annotator.formats.input.notices import Notice
from annotator.formats.input.problems import Problem, problem
from annotator.formats.input.sources import bytes_source, file_source, shown
from annotator.formats.input.special_files import refuse_device
from annotator.formats.jsonl.line_items import read_lines
from annotator.formats.jsonl.reader import IMPORTED
from annotator.formats.registry import format_named
from annotator.project.jobs.import_report import ImportReport
from annotator.project.jobs.known_texts import KnownTexts
from annotator.project.versions.update import update_texts
from annotator.store import documents
from annotator.store.import_reports import keep_report
from annotator.store.import_stage import ImportStage, Outcome

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.domain.document import Document
    from annotator.formats.input.items import Item
    from annotator.project.project import Project

# A callback for progress: bytes read so far, total bytes. It may raise `Cancelled`.
Progress = Callable[[int, int], None]

USUAL_PLAN = ImportPlan()
_MOST_NAMED = 100  # names of files that are kept with the report


class Cancelled(Exception):
    """The user has stopped a long job; nothing of it is kept."""


def import_files(
    project: Project, paths: Iterable[Path], progress: Progress | None = None, plan: ImportPlan = USUAL_PLAN
) -> ImportReport:
    """Import files and folders in one transaction, as the user has planned.

    Raises
    ------
    StorageError: the project could not be written; nothing is imported.
    """
    report = ImportReport()
    files: list[Path] = []
    for path in paths:
        try:
            is_chosen = bool(plan.choice(path).format)
            files += readable_files(path, report.left_out.add, is_chosen=is_chosen)
        except InputError as error:
            report.problems.append(problem(shown(str(path)), error))
    total = sum(map(_size, files))
    done = 0

    def count(size: int) -> None:
        nonlocal done
        done += size
        if progress:
            progress(min(done, total), total)  # an archive's list of members is read more than once

    def items() -> Iterator[Item]:
        for path in files:
            choice = plan.choice(path)
            format = format_named(choice.format) if choice.format else None
            yield from read_source(file_source(path, count), choice.choices, format)

    names = ", ".join(shown(path.name) for path in files[:3]) + (" …" if len(files) > 3 else "")
    shown_names = [shown(path.name) for path in files[:_MOST_NAMED]]
    return _Import(project, plan, report).run(items(), f"import {names}", shown_names)


def import_stream(project: Project, stream: BinaryIO, plan: ImportPlan = USUAL_PLAN) -> ImportReport:
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
    return _Import(project, plan, ImportReport()).run(items, f"import {name}", [name])


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:  # deleted since it was listed; reading it reports that
        return 0


class _Import:
    """One import: stages records, and reports what becomes of each item."""

    def __init__(self, project: Project, plan: ImportPlan, report: ImportReport) -> None:
        self._project = project
        self._plan = plan
        self._report = report
        self._stage = ImportStage(project.database)
        self._known = KnownTexts(project.database) if plan.repeated == "pass" else None
        self._newer: dict[str, Document] = {}

    def run(self, items: Iterator[Item], act: str, files: Sequence[str]) -> ImportReport:
        """Stage all items and add them in one transaction, with the report."""
        report, stage = self._report, self._stage
        annotator = self._project.annotator or None
        try:
            self._stage_all(items)
            if self._newer:
                # An act of its own, which can be undone; what comes in beside it cannot.
                who = annotator or IMPORTED
                _, report.updated = update_texts(self._project.database, who, list(self._newer.values()))
            if report.documents or report.layers:
                stage.commit(act, annotator, report.to_keep(files))
            else:
                stage.discard()
                if report.problems or report.updated:
                    keep_report(self._project.database, annotator, report.to_keep(files))
        except BaseException:
            stage.discard()
            raise
        return report

    def _stage_all(self, items: Iterator[Item]) -> None:
        report = self._report
        is_added = False
        for place, item, data in items:
            if isinstance(item, Notice):
                if is_added:
                    report.notices.add(item)
            elif isinstance(item, PassedOver):
                report.left_out.add(PurePath(place), item.why)
            elif isinstance(item, Problem):
                is_added = False
                report.problems.append(item)
            elif isinstance(item, Record):
                outcome = self._add(place, item, data)
                if outcome is not None:
                    report.count(outcome, place, item)
                is_added = outcome in ("document", "layer")

    def _add(self, place: str, record: Record, data: bytes) -> Outcome | None:
        if self._is_repeated(place, record):
            return None
        if self._plan.changed == "update" and self._is_newer(record):
            self._newer[record.document.id] = record.document
            return None
        try:
            return self._stage.add(_with_codebook(self._project, record))
        except InputError as error:
            renamed = None
            if self._plan.changed == "add" or _is_named_after(place, record):
                renamed = _add_renamed(self._stage, self._project, record)
            if renamed is None:
                self._report.problems.append(problem(place, error, data))
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
        self._report.repeated.append(f"{place}: its text is there already, as “{other}”.")
        return True


def _with_codebook(project: Project, record: Record) -> Record:
    if record.codebook or not record.layer.annotator:  # only a layer names the codebook that it was made with
        return record
    return replace(record, codebook={"name": project.codebook.name, "version": project.codebook.version})


def _is_named_after(place: str, record: Record) -> bool:
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
