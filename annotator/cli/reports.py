"""What there is in a project: check, stats."""

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from annotator.cli.messages import FINDINGS, OK, say
from annotator.cli.parameters import ProjectPath
from annotator.cli.target_files import written
from annotator.domain.findings import Finding
from annotator.project import Project
from annotator.project.jobs.check import check as check_project
from annotator.project.jobs.check import labour_table, statistics


def check(
    project: ProjectPath,
    waived: Annotated[bool, typer.Option("--waived", help="Print the waived findings, too.")] = False,
) -> int:
    """Check the file, the offsets and the annotations; exit code 1 where something is found.

    Waived findings do not count.
    """
    number = let_stand = 0
    with Project.open(project, read_only=True) as opened:
        for wrong in check_project(opened):
            if isinstance(wrong, Finding) and wrong.waiver:
                let_stand += 1
                if waived:
                    typer.echo(_line(wrong))
                continue
            number += 1
            typer.echo(_line(wrong) if isinstance(wrong, Finding) else wrong)
    beside = f", {let_stand} waived" if let_stand else ""
    say(f"{number} findings{beside}." if number else f"Nothing found{beside}: the file is sound.")
    return FINDINGS if number else OK


def _line(finding: Finding) -> str:
    span = finding.span
    place = f"{finding.document}:{span.start}-{span.end}" if span else finding.document
    state = ""
    if finding.waiver:
        state = f" (waived{f': {finding.waiver.reason}' if finding.waiver.reason else ''})"
    return f"{place}: {finding.annotator}: {finding.message} [{finding.kind}]{state}"


def stats(
    project: ProjectPath,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
    labour: Annotated[
        Path | None, typer.Option(help="Write what each layer took to this CSV file, too.")
    ] = None,
) -> int:
    """Print how much there is, how much is done, and what it took."""
    with Project.open(project, read_only=True) as opened:
        counts = statistics(opened)
        if labour is not None:
            table = io.StringIO(newline="")
            csv.writer(table).writerows(labour_table(opened))
            with written(labour) as stream:
                stream.write(table.getvalue().encode("utf-8"))
    if as_json:
        typer.echo(json.dumps(counts, ensure_ascii=False, indent=2))
        return OK
    for name, value in _flat(counts):
        typer.echo(f"{name:32} {value}")
    return OK


def _flat(value: object, name: str = "") -> Iterator[tuple[str, object]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _flat(inner, f"{name} {key}".strip())
    else:
        yield name, value
