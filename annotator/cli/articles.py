"""The command that brings articles and annotations into a project: import."""

import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from annotator.cli.given_options import not_with, only_with
from annotator.cli.messages import BAD_INPUT, FINDINGS, OK, counted, print_json_line, progress, say, show
from annotator.cli.parameters import STANDARD_INPUT, ProjectPath
from annotator.cli.target_files import refuse_input_as_target, refuse_unwritable, unwritable, written
from annotator.computer import log
from annotator.domain.errors import InputError
from annotator.formats.input.import_plan import ImportPlan, made_plan
from annotator.formats.input.label_map import LabelMap
from annotator.formats.registry import IMPORTS, format_named
from annotator.output_file import refuse_as_target
from annotator.project import Project
from annotator.project.backups.backup import back_up_before
from annotator.project.jobs import import_preview
from annotator.project.jobs.file_import import import_files, import_stream
from annotator.project.jobs.import_report import ImportReport
from annotator.project.jobs.json_files import json_object_of
from annotator.project.jobs.kept_fields import with_kept_fields
from annotator.project.jobs.kept_imports import (
    by_whom,
    files_named,
    heading,
    kept_imports,
    refused_files,
    when,
)
from annotator.project.jobs.label_maps import ENTITIES, keep_map, map_named
from annotator.project.jobs.refused_files import RefusedFiles
from annotator.project.jobs.search import index
from annotator.project.versions.plain_report import to_plain


def import_(
    project: ProjectPath,
    files: Annotated[
        list[Path],
        typer.Argument(readable=False, metavar="FILE...", help='Files, folders; "-": standard input.'),
    ],
    rejected: Annotated[
        Path | None,
        typer.Option(
            readable=False, help="Write what was not imported to this file, tables as .csv or .tsv."
        ),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the report as JSON, too.")] = False,
    indexed: Annotated[
        bool, typer.Option("--index/--no-index", help="Let the search find them at once, or after `index`.")
    ] = True,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say what would come in, and change nothing.")
    ] = False,
    quick: Annotated[
        bool, typer.Option("--quick", help="With --dry-run: look at the first articles only.")
    ] = False,
    format: Annotated[
        str,
        typer.Option(
            help=f"What the files are: {', '.join(f.name for f in IMPORTS)}. Else it is recognised."
        ),
    ] = "",
    encoding: Annotated[str, typer.Option(help="The encoding of text files; else it is found.")] = "",
    field: Annotated[
        list[str] | None,
        typer.Option(
            metavar="COLUMN=FIELD", help="What a column or field is: text, title, byline ...; repeat."
        ),
    ] = None,
    map: Annotated[
        str,
        typer.Option(
            metavar="NAME|FILE",
            help="What labels become: a map of the project, a file, or “entities”. Else their names say it.",
        ),
    ] = "",
    changed: Annotated[
        str, typer.Option(help="Articles that are there with another text: refuse (usual), update or add.")
    ] = "",
    repeated: Annotated[
        str, typer.Option(help="Articles whose text is there under another id: pass (usual) or take.")
    ] = "",
    annotator: Annotated[
        str, typer.Option(help="Who imports, and can undo it; without this, nobody can.")
    ] = "",
    plan: Annotated[
        Path | None,
        typer.Option(readable=False, help="All of these choices, for each file, in a file of JSON."),
    ] = None,
) -> int:
    """Import articles and annotations; bad items are listed, good ones go in."""
    only_with("--quick", quick, "--dry-run", dry_run)
    not_with("--rejected", rejected, "--dry-run", dry_run)
    if rejected:
        refuse_input_as_target(rejected, [project, *files])
        refuse_as_target(rejected)
        refuse_unwritable(rejected)
    with Project.open(project) as opened:
        chosen = _plan(opened, plan, format, encoding, field or [], map, changed, repeated)
        if dry_run:
            return _preview(opened, files, chosen, is_quick=quick, as_json=as_json)
        back_up_before(project, "import", say)
        if annotator:
            opened.work_as(annotator)
        with RefusedFiles() as refused:
            reports = _reports(opened, files, chosen, refused if rejected else None)
            if rejected:
                _save_refused(refused, rejected)
        if chosen.usual.choices.labels is not None:
            keep_map(opened, chosen.usual.choices.labels)
        if indexed:
            with progress("indexing") as report_progress:
                index(opened, report_progress)
    code = _say(reports, as_json=as_json)
    if chosen.usual.choices.labels is None and any(not report.labels.are_all_entities for report in reports):
        say(f"Their names said so; --map says otherwise, --map {ENTITIES} takes all labels for entities.")
    return code


def _reports(
    project: Project, files: list[Path], plan: ImportPlan, rejected: RefusedFiles | None
) -> list[ImportReport]:
    """Import standard input and files, and gather what is refused."""
    refused = rejected.take if rejected is not None else None
    reports: list[ImportReport] = []
    if STANDARD_INPUT in files:
        reports.append(import_stream(project, sys.stdin.buffer, plan, refused))
    if paths := [path for path in files if path != STANDARD_INPUT]:
        with progress("importing", in_bytes=True) as report_progress:
            reports.append(import_files(project, paths, report_progress, plan, refused))
    return reports


def _plan(
    project: Project, file: Path | None, format: str, encoding: str, fields: list[str], label_map: str,
    changed: str, repeated: str,
) -> ImportPlan:  # fmt: skip
    def named(name: str) -> LabelMap:
        return map_named(project, name)

    values: dict[str, Any] = {}
    if file is not None:
        values = json_object_of(file, "plan")
    pairs = [field.partition("=") for field in fields]
    if wrong := [pair[0] for pair in pairs if not pair[1]]:
        raise InputError(f"--field {wrong[0]} has no “=”.", "Give COLUMN=FIELD, for instance body=text.")
    options = {
        "format": format and format_named(format).name, "encoding": encoding, "labels": label_map,
        "fields": {name: field for name, _, field in pairs}, "changed": changed, "repeated": repeated,
    }  # fmt: skip
    given = {name: value for name, value in options.items() if value}
    return with_kept_fields(project, made_plan({**values, **given}, named))


def _preview(project: Project, files: list[Path], plan: ImportPlan, *, is_quick: bool, as_json: bool) -> int:
    with progress("looking") as report_progress:
        result = import_preview.preview(project, files, plan, report_progress, is_quick=is_quick)
    if as_json:
        print_json_line(result.to_plain())
    for line in result.lines():
        say(line)
    return BAD_INPUT if result.problems else FINDINGS if result.left_out.missed else OK


def _say(reports: list[ImportReport], *, as_json: bool) -> int:
    for report in reports:
        say(report.summary())
        for line in report.lines():
            say(line)
    if any(report.is_summed_up for report in reports):
        say("`annotator imports PROJECT` lists the reports, which have all lines.")
    problems = [problem for report in reports for problem in report.problems]
    log.note("job", documents=sum(report.documents for report in reports), problems=len(problems))
    if as_json:
        json_report: dict[str, Any] = {
            "documents": sum(report.documents for report in reports),
            "layers": sum(report.layers for report in reports),
            "updated": sum(len(report.updated) for report in reports),
            "has_remarks": any(report.has_remarks for report in reports),
            "versions": to_plain([version for report in reports for version in report.updated]),
            "present": [line for report in reports for line in report.present],
            "problems": [str(problem) for problem in problems],
            "summary": "; ".join(report.counts() for report in reports),
            "page": [line for report in reports for line in report.page()],
        }
        print_json_line(json_report)
    if problems:
        return BAD_INPUT
    return FINDINGS if any(report.left_out.missed for report in reports) else OK


def imports(
    project: ProjectPath,
    number: Annotated[int | None, typer.Argument(help="The number of a report; else all are listed.")] = None,
    rejected: Annotated[
        Path | None,
        typer.Option(
            readable=False, help="Write what this import refused to this file, tables as .csv or .tsv."
        ),
    ] = None,
) -> int:
    """List the imports of a project, or tell what one of them took, passed over and refused."""
    only_with("--rejected", rejected, "the number of an import", number)
    with Project.open(project, read_only=True) as opened:
        kept = kept_imports(opened)
        if number is None:
            for report in kept:
                told = f"{files_named(report)}: {heading(report)}"
                show(f"{report.id}  {when(report)}  {by_whom(report)}  {told}")
            say(f"{counted(len(kept), 'import')}.")
            return OK
        chosen = next((report for report in kept if report.id == number), None)
        if chosen is None:
            raise InputError(f"There is no import {number}.", "`annotator imports PROJECT` lists them.")
        for line in (heading(chosen), "", *chosen.page):
            show(line)
        if rejected:
            refuse_input_as_target(rejected, [project])
            with refused_files(opened, number) as refused:
                _save_refused(refused, rejected)
    return OK


def _save_refused(refused: RefusedFiles, target: Path) -> None:
    """Write what was refused to files of its kinds, and say which; an empty one if there is nothing."""
    if not len(refused):
        with written(target):
            return
    try:
        paths = refused.save(target)
    except OSError as error:
        raise unwritable(target, error) from error
    say(f"To mend and import again: {', '.join(map(str, paths))}.")
