"""The import of files: good items are added, bad items are listed with place and remedy."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import PurePath
from typing import TYPE_CHECKING, BinaryIO

from annotator.domain.counted_nouns import counted
from annotator.domain.errors import InputError
from annotator.formats.files import read_source, readable_files
from annotator.formats.input.choices import USUAL, Choices
from annotator.formats.input.items import Fields, Labels, PassedOver
from annotator.formats.input.notices import Notice, Notices, Section
from annotator.formats.input.problems import Problem, problem
from annotator.formats.input.sources import file_source, shown
from annotator.formats.input.special_files import refuse_device
from annotator.formats.jsonl.line_items import read_lines
from annotator.project.jobs.left_out_files import LeftOut
from annotator.store.import_stage import ImportStage, Outcome

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.domain.layer import Record
    from annotator.formats.input.items import Item
    from annotator.project.project import Project

# A callback for progress: bytes read so far, total bytes. It may raise `Cancelled`.
Progress = Callable[[int, int], None]


class Cancelled(Exception):
    """The user has stopped a long job; nothing of it is kept."""


@dataclass
class ImportReport:
    """The outcome of an import.

    Attributes
    ----------
    documents: the number of added documents.
    layers: the number of layers (or entities and suggestions) added to existing documents.
    present: messages on items whose text and layer are in the project already.
    problems: items that were not imported, with reasons.
    notices: remarks on imported items, by kind.
    left_out: files of folders that were left out.
    """

    documents: int = 0
    layers: int = 0
    present: list[str] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    notices: Notices = field(default_factory=Notices)
    left_out: LeftOut = field(default_factory=LeftOut)

    def count(self, outcome: Outcome, place: str, record: Record) -> None:
        """Count the outcome of an item."""
        if outcome == "document":
            self.documents += 1
        elif outcome == "layer":
            self.layers += 1
        else:
            self.present.append(
                f"{place}: “{record.document.id}” is already in the project, with the same text."
            )

    def counts(self) -> str:
        """Return the numbers of items that were imported, already there and refused, as words."""
        parts = [f"{counted(self.documents, 'document')} imported"]
        if self.layers:
            parts.append(f"{counted(self.layers, 'layer')} added to documents already there")
        if self.present:
            parts.append(f"{len(self.present)} already there")
        if self.problems:
            parts.append(f"{len(self.problems)} not imported")
        return ", ".join(parts)

    def summary(self) -> str:
        """Return one line for the user: the counts, the notices and the files left out."""
        return "; ".join([self.counts(), *(section.clause for section in self._sections())])

    def lines(self) -> list[str]:
        """Return the lines below the summary: problems, notices, files left out, items already there."""
        section_lines = [line for section in self._sections() for line in section.lines]
        return [*map(str, self.problems), *section_lines, *self.present]

    def page(self) -> list[str]:
        """Return the same lines with headings for notices and files left out, to show below the counts."""
        parts = [[str(refused) for refused in self.problems]]
        parts += [[_as_sentence(section.clause), *section.lines] for section in self._sections()]
        parts.append(self.present)
        page = [line for part in parts if part for line in (*part, "")]
        return page[:-1]

    def _sections(self) -> list[Section]:
        return [*self.notices.sections(self.documents + self.layers), *self.left_out.sections()]


def _as_sentence(clause: str) -> str:
    return f"{clause[0].upper()}{clause[1:]}{'' if clause.endswith('…') else '.'}"


def import_files(
    project: Project, paths: Iterable[Path], progress: Progress | None = None, choices: Choices = USUAL
) -> ImportReport:
    """Import files and folders in one transaction, read as the user has chosen.

    Raises
    ------
    StorageError: the project could not be written; nothing is imported.
    """
    report = ImportReport()
    files: list[Path] = []
    for path in paths:
        try:
            files += readable_files(path, report.left_out.add)
        except InputError as error:
            report.problems.append(problem(shown(str(path)), error))
    total = sum(map(_size, files))
    done = 0

    def count(size: int) -> None:
        nonlocal done
        done += size
        if progress:
            progress(min(done, total), total)  # an archive's list of members is read more than once

    items = (item for path in files for item in read_source(file_source(path, count), choices))
    names = ", ".join(shown(path.name) for path in files[:3]) + (" …" if len(files) > 3 else "")
    return _import(project, items, report, f"import {names}")


def import_stream(project: Project, stream: BinaryIO) -> ImportReport:
    """Import JSON lines from a stream, such as standard input.

    Raises
    ------
    InputError: the stream is a device without end.
    StorageError: the project could not be written; nothing is imported.
    """
    refuse_device(stream)
    return _import(
        project, read_lines(stream, "standard input", "stdin"), ImportReport(), "import standard input"
    )


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:  # deleted since it was listed; reading it reports that
        return 0


def _import(project: Project, items: Iterator[Item], report: ImportReport, act: str) -> ImportReport:
    stage = ImportStage(project.database)
    is_added = False
    try:
        for place, item, data in items:
            if isinstance(item, Notice):
                if is_added:
                    report.notices.add(item)
                continue
            is_added = False
            if isinstance(item, Fields | Labels):
                continue
            if isinstance(item, PassedOver):
                report.left_out.add(PurePath(place), item.why)
                continue
            if isinstance(item, Problem):
                report.problems.append(item)
                continue
            try:
                outcome = stage.add(_with_codebook(project, item))
            except InputError as error:
                renamed = _add_renamed(stage, project, item) if _is_named_after(place, item) else None
                if renamed is None:
                    report.problems.append(problem(place, error, data))
                    continue
                outcome = renamed
            report.count(outcome, place, item)
            is_added = outcome != "present"
        if report.documents or report.layers:
            stage.commit(act, project.annotator or None)
        else:
            stage.discard()
    except BaseException:
        stage.discard()
        raise
    return report


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
