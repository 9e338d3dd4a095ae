"""The command that brings articles and annotations into a project: import."""

import json
import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from annotator.cli.messages import BAD_INPUT, FINDINGS, OK, progress, say
from annotator.cli.parameters import ProjectPath
from annotator.cli.target_files import refuse_input_as_target, written
from annotator.formats.registry import usual_endings
from annotator.output_file import refuse_as_target
from annotator.project import Project
from annotator.project.jobs.file_import import ImportReport, import_files, import_stream
from annotator.project.jobs.search import index


def import_(
    project: ProjectPath,
    files: Annotated[
        list[Path],
        typer.Argument(metavar="FILE...", help=f'{usual_endings()} files, folders; "-": standard input.'),
    ],
    rejected: Annotated[
        Path | None, typer.Option(help="Write the lines that were not imported to this file.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the report as JSON, too.")] = False,
    indexed: Annotated[
        bool, typer.Option("--index/--no-index", help="Let the search find them at once, or after `index`.")
    ] = True,
) -> int:
    """Import articles and annotations; bad items are listed, good ones go in."""
    if rejected:
        refuse_input_as_target(rejected, [project, *files])
        refuse_as_target(rejected)
    with Project.open(project) as opened:
        reports: list[ImportReport] = []
        if Path("-") in files:
            reports.append(import_stream(opened, sys.stdin.buffer))
        if paths := [path for path in files if path != Path("-")]:
            with progress("importing", in_bytes=True) as report_progress:
                reports.append(import_files(opened, paths, report_progress))
        if indexed:
            with progress("indexing") as report_progress:
                index(opened, report_progress)
    for report in reports:
        say(report.summary())
        for line in report.lines():
            say(line)
    problems = [problem for report in reports for problem in report.problems]
    if as_json:
        json_report: dict[str, Any] = {
            "documents": sum(report.documents for report in reports),
            "layers": sum(report.layers for report in reports),
            "present": [line for report in reports for line in report.present],
            "problems": [str(problem) for problem in problems],
            "summary": "; ".join(report.counts() for report in reports),
            "page": [line for report in reports for line in report.page()],
        }
        typer.echo(json.dumps(json_report, ensure_ascii=False))
    if rejected:
        with written(rejected) as stream:
            stream.writelines(problem.given + b"\n" for problem in problems if problem.given)
    if problems:
        return BAD_INPUT
    return FINDINGS if any(len(report.left_out) for report in reports) else OK
