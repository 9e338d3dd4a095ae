"""Commands that report on a project or this computer: check, doctor, stats."""

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from annotator.cli.messages import FINDINGS, OK, counted, say
from annotator.cli.parameters import ProjectPath
from annotator.cli.target_files import written
from annotator.domain.findings import Finding
from annotator.project import Project
from annotator.project.jobs.check import check as check_project
from annotator.project.jobs.check import labour_table, statistics
from annotator.project.jobs.doctor.doctor import points

_OF_FAULTS = (
    "The file has faults. Where a line says no way out: restore the document from a backup"
    " (`annotator restore`), or rescue all that can be read into a new project (`annotator rescue`)."
)


def check(
    project: ProjectPath,
    waived: Annotated[bool, typer.Option("--waived", help="Print the waived findings, too.")] = False,
) -> int:
    """Check the file, the offsets and the annotations; exit code 1 where something is found.

    Waived findings do not count.
    """
    finding_count = waived_count = 0
    has_faults = False
    with Project.open(project, read_only=True) as opened:
        for result in check_project(opened):
            if isinstance(result, Finding) and result.waiver:
                waived_count += 1
                if waived:
                    typer.echo(_line(result))
                continue
            finding_count += 1
            has_faults |= isinstance(result, str)
            typer.echo(_line(result) if isinstance(result, Finding) else result)
    waived_clause = f", {waived_count} waived" if waived_count else ""
    say(
        f"{counted(finding_count, 'finding')}{waived_clause}."
        if finding_count
        else f"Nothing found{waived_clause}: the file is sound."
    )
    if has_faults:
        say(_OF_FAULTS)
    return FINDINGS if finding_count else OK


def doctor(
    project: Annotated[
        Path | None, typer.Argument(readable=False, help="A project that is checked, too.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> int:
    """Check this computer and a project, with remedies; exit code 1 where something needs doing.

    ! stands before what needs doing, ? before what is good to know.
    """
    found = []
    for point in points(project):
        found.append(point)
        if not as_json:
            typer.echo(point.line())
    if as_json:
        typer.echo(json.dumps([point.to_plain() for point in found], ensure_ascii=False, indent=2))
    wrong = sum(point.state == "wrong" for point in found)
    say(f"{counted(wrong, 'point')} to do something about." if wrong else "Nothing needs doing.")
    return FINDINGS if wrong else OK


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
        Path | None, typer.Option(readable=False, help="Write what each layer took to this CSV file, too.")
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
