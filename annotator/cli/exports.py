"""Commands that give labelled data and its format: export, schema."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from annotator.cli.messages import FINDINGS, OK, say
from annotator.cli.parameters import ProjectPath
from annotator.domain.errors import InputError
from annotator.domain.layer import STATUSES
from annotator.formats.jsonl.writer import UNITS
from annotator.formats.registry import EXPORTS, listed
from annotator.project import Project
from annotator.project.jobs.layer_export import ExportRequest, export_file, write_records
from annotator.resources_folder import resource

FORMATS = {format.name: format for format in EXPORTS}


def export(
    project: ProjectPath,
    out: Annotated[Path, typer.Option("-o", "--out", help='The file to write; "-": standard output.')],
    format: Annotated[str, typer.Option(help=f"The format: {', '.join(FORMATS)}.")] = EXPORTS[0].name,
    annotator: Annotated[str | None, typer.Option(help="Only this annotator's layers.")] = None,
    status: Annotated[str | None, typer.Option(help=f"Only layers that are {', '.join(STATUSES)}.")] = None,
    offsets: Annotated[
        list[str] | None, typer.Option(help="Give offsets in utf8 bytes or utf16 units, too.")
    ] = None,
) -> int:
    """Write labelled data: one document and layer a line."""
    if format not in FORMATS:
        raise InputError(f"There is no export format “{format}”.", f"Choose {listed(FORMATS, 'or')}.")
    if status is not None and status not in STATUSES:
        raise InputError(f"There is no status “{status}”.", f"Choose one of {', '.join(STATUSES)}.")
    for name in offsets or []:
        if name not in UNITS:
            raise InputError(f"There is no unit “{name}” of offsets.", f"Choose {listed(UNITS, 'or')}.")
    units = tuple(unit for name in offsets or [] for unit in UNITS if unit == name)
    request = ExportRequest(annotator, status, units, FORMATS[format])
    passed_over: list[str] = []
    with Project.open(project, read_only=True) as opened:
        if out == Path("-"):
            number = write_records(opened, sys.stdout.buffer, request, passed_over)
        else:
            number = export_file(opened, out, request, passed_over)
    for line in passed_over:
        say(line)
    passed_over_clause = f", {len(passed_over)} passed over" if passed_over else ""
    say(f"{number} layers exported{passed_over_clause}.")
    return FINDINGS if passed_over else OK


def schema() -> int:
    """Print the JSON Schema of the export format."""
    path = resource("schema", "quote-claim-annotations-1.schema.json")
    typer.echo(path.read_text(encoding="utf-8"), nl=False)
    return OK
