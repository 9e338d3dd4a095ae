"""The export of annotations into files."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack, closing
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from annotator.domain.errors import InputError, StorageError
from annotator.domain.translation import tr
from annotator.formats.files import missing_library
from annotator.formats.output.destination import Destination
from annotator.formats.output.export_format import Contents
from annotator.output_file import unwritable
from annotator.project.jobs.exports.layer_records import passed_over_line
from annotator.project.jobs.exports.manifest import write_manifest
from annotator.project.jobs.exports.request import ALL
from annotator.project.jobs.exports.scope import as_requested
from annotator.project.jobs.exports.survey import Survey, in_scope, survey
from annotator.project.jobs.exports.target import Target, Traces
from annotator.project.jobs.exports.writing_pool import is_for_several, pieces
from annotator.project.jobs.exports.written_pieces import UNWRITABLE, settings_of, why_not

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.domain.layer import Record
    from annotator.formats.output.export_format import ExportFormat, Settings, Writer
    from annotator.project.jobs.exports.request import ExportRequest
    from annotator.project.project import Project

# A callback for progress: the number of records so far. It may raise `Cancelled`.
Progress = Callable[[int], None]


def records(
    project: Project, request: ExportRequest = ALL, passed_over: list[str] | None = None
) -> Iterator[Record]:
    """Yield the requested records in the project's order.

    With a list `passed_over`, a layer that cannot be exported is left out and added to it with the reason.

    Raises
    ------
    InputError, ProjectDamaged: a text, a span or a row is damaged, and `passed_over` is None.
    """
    _check_scope(project, request)
    yield from (as_requested(record, request) for record in in_scope(project, request, passed_over))


def write_records(
    project: Project,
    out: BinaryIO,
    request: ExportRequest = ALL,
    passed_over: list[str] | None = None,
    progress: Progress | None = None,
) -> int:
    """Write the requested records to a stream and return their number; `passed_over` as in `records`.

    Raises
    ------
    InputError: the format has more than one file, or the export is split.
    """
    check_stream(request)
    contents = _write(project, Destination(Path(), "", "", stream=out), request, None, passed_over, progress)
    return sum(contents.parts.values())


def check_stream(request: ExportRequest) -> None:
    """Check, before the work, whether an export can go to standard output.

    Raises
    ------
    InputError: the format has more than one file, or the export is split.
    """
    if request.split:
        raise InputError(tr("Parts cannot go to standard output."), tr("Give a file: -o FILE."))
    if not request.format.is_stream:
        raise InputError(
            tr("{title} cannot go to standard output.", title=tr(request.format.title)),
            tr("Give a file: -o FILE."),
        )


def export_file(
    project: Project,
    path: Path,
    request: ExportRequest = ALL,
    passed_over: list[str] | None = None,
    progress: Progress | None = None,
    found: Survey | None = None,
    traces: Traces | None = None,
    *,
    has_manifest: bool = False,
) -> int:
    """Write the records to a file, files beside it, or a folder, and return their number.

    All get their names when all are complete. A link with such a name is replaced, its target is unchanged.
    `passed_over` as in `records`; `found` is the survey of the same request, if there is one already;
    `traces` takes what has become of the files of an earlier export.

    Raises
    ------
    InputError: the path is the project, a pipe, a socket, a device, or a folder with other files.
    StorageError: the files could not be written; existing ones are unchanged.
    """
    format, target = request.format, Target(path, request.format)
    has_manifest = has_manifest or format.is_folder
    target.check(project.path)
    try:
        if found is None and (request.split or has_manifest):
            found = survey(project, request)
        with target.files() as folder:
            destination = Destination(folder, *target.stem_and_ending)
            contents = _write(project, destination, request, found, passed_over, progress)
            if request.scope.looks_into_records and not sum(contents.parts.values()):
                raise InputError(
                    tr("No layer meets all conditions; nothing was written."), tr("Ask for fewer.")
                )
            if format.describe:
                format.describe(destination, settings_of(project, request), contents)
            if has_manifest:
                assert found is not None
                write_manifest(project, destination, request, found, contents)
            names = sorted(file.name for file in folder.iterdir())
            replaced, listed_before = target.there(names), target.listed_before()
        tidied = target.tidy(names, listed_before, is_split=request.split is not None)
    except OSError as error:
        raise StorageError(*unwritable(path, error)) from error
    if traces is not None:
        traces.replaced, traces.removed, traces.left = replaced, tidied.removed, tidied.left
    return sum(contents.parts.values())


def _write(
    project: Project,
    destination: Destination,
    request: ExportRequest,
    found: Survey | None,
    passed_over: list[str] | None,
    progress: Progress | None,
) -> Contents:
    """Write all parts, and return how many records each got."""
    _check_scope(project, request)
    settings = settings_of(project, request)
    numbers = dict.fromkeys([name for name, _ in request.split.shares] if request.split else [""], 0)
    part_of = found.part_of if found else {}
    if passed_over is not None and is_for_several(project, request):
        number = _write_by_several(project, destination, request, passed_over, progress)
        return Contents({"": number})
    with ExitStack() as stack:
        writers: dict[str, Writer] = {}
        for name in numbers:
            writers[name] = _opened(request.format, destination.of_part(name), settings)
            stack.enter_context(closing(writers[name]))
        for original in in_scope(project, request, passed_over):
            part = part_of.get(original.document.id, "") if request.split else ""
            if part not in writers:
                continue  # it came into the project after the survey
            record = as_requested(original, request)
            try:
                writers[part].add(record)
            except UNWRITABLE as error:
                reason = why_not(error, request)
                if passed_over is None:
                    raise InputError(
                        tr("document “{id}”: {reason}.", id=record.document.id, reason=reason)
                    ) from error
                passed_over.append(passed_over_line(record.document.id, record.layer.annotator, reason))
                continue
            numbers[part] += 1
            if progress:
                progress(sum(numbers.values()))
        for writer in writers.values():
            writer.finish()
    return Contents(numbers)


def _write_by_several(
    project: Project,
    destination: Destination,
    request: ExportRequest,
    passed_over: list[str],
    progress: Progress | None,
) -> int:
    number = 0
    with closing(destination.open_main()) as out, closing(pieces(project, request)) as written:
        for piece in written:
            out.write(piece.data)
            passed_over += piece.passed_over
            number += piece.number
            if progress:
                progress(number)
    return number


def _opened(format: ExportFormat, destination: Destination, settings: Settings) -> Writer:
    """Return the writer of a part.

    Raises
    ------
    InputError: a library of the format is not installed.
    """
    try:
        return format.open(destination, settings)
    except ModuleNotFoundError as error:
        module = (error.name or "").partition(".")[0]
        if module not in format.modules:
            raise
        raise InputError(*missing_library(format, module)) from error


def _check_scope(project: Project, request: ExportRequest) -> None:
    if request.scope.annotator:
        check_annotator(project, request.scope.annotator)


def check_annotator(project: Project, annotator: str) -> None:
    """Check whether the project has an annotator.

    Raises
    ------
    InputError: it has not; the remedy names those that it has.
    """
    if annotator not in project.annotators():
        known = ", ".join(project.annotators()) or tr("nobody yet")
        raise InputError(
            tr("The project has no annotator “{annotator}”.", annotator=annotator),
            tr("It has: {known}.", known=known),
        )
