"""Commands that report on a project or this computer: check, doctor, stats."""

import csv
import io
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from annotator.cli.figure_tables import table_in_words
from annotator.cli.given_options import only_with
from annotator.cli.messages import FINDINGS, OK, counted, print_json, progress, say, show
from annotator.cli.parameters import AsJson, ProjectPath
from annotator.cli.target_files import refuse_input_as_target, refuse_unwritable, written
from annotator.cli.viewers import say_kept_back, work_as_viewer
from annotator.domain.errors import InputError
from annotator.domain.findings import Finding
from annotator.project import Project
from annotator.project.jobs.check import check as check_project
from annotator.project.jobs.check import labour_table, statistics
from annotator.project.jobs.doctor.doctor import points
from annotator.project.jobs.figures.gathered import gathered
from annotator.project.jobs.figures.table import FIGURES, rows_of_all

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
                    show(_line(result))
                continue
            finding_count += 1
            has_faults |= isinstance(result, str)
            show(_line(result) if isinstance(result, Finding) else result)
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
    as_json: AsJson = False,
) -> int:
    """Check this computer and a project, with remedies; exit code 1 where something needs doing.

    ! stands before what needs doing, ? before what is good to know.
    """
    found = []
    for point in points(project):
        found.append(point)
        if not as_json:
            show(point.line())
    if as_json:
        print_json([point.to_plain() for point in found])
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
    as_json: AsJson = False,
    labour: Annotated[
        Path | None, typer.Option(readable=False, help="Write what each layer took to this CSV file, too.")
    ] = None,
    figures: Annotated[
        bool, typer.Option("--figures", help="Print the figures of the dashboard alone, not the counts.")
    ] = False,
    annotator: Annotated[
        str | None, typer.Option(help="Leave out what this annotator must not see yet (blind, training).")
    ] = None,
    own: Annotated[
        bool, typer.Option("--own", help="Count the annotations and decisions of --annotator alone.")
    ] = False,
    on_gold: Annotated[
        bool, typer.Option("--on-gold", help="The annotator of --annotator makes gold layers.")
    ] = False,
    by: Annotated[
        str, typer.Option(metavar="DATE", help="Reckon with this day, not with the project's: 2026-11-29.")
    ] = "",
) -> int:
    """Print how much there is, how much is done, what it took, and the figures of the dashboard.

    In JSON, the figures are in "figures", each with its title, how it is counted, and its rows.
    """
    only_with("--own", own, "--annotator", annotator)
    only_with("--on-gold", on_gold, "--annotator", annotator)
    due = _day(by)
    if labour is not None:
        refuse_input_as_target(labour, [project])
        refuse_unwritable(labour)
    with Project.open(project, read_only=True) as opened:
        viewer = work_as_viewer(opened, annotator, on_gold=on_gold) or None
        say_kept_back(opened, viewer or "")
        counts = {} if figures else statistics(opened, viewer)
        if labour is not None:
            table = io.StringIO(newline="")
            csv.writer(table).writerows(labour_table(opened))
            with written(labour) as stream:
                stream.write(table.getvalue().encode("utf-8"))
        with (
            progress("figures") as told,
            gathered(
                opened,
                annotator=viewer if own else None,
                viewer=viewer,
                due=due,
                progress=told,
            ) as found,
        ):
            counts |= {"unreadable": found.unreadable} if found.unreadable else {}
            rows = rows_of_all(found)
    if as_json:
        told_figures = {
            figure.id: {"title": figure.title, "note": figure.note, "rows": rows[figure.id]}
            for figure in FIGURES
        }
        print_json({**counts, "figures": told_figures})
        return OK
    for name, value in _flat(counts):
        show(f"{name:32} {value}")
    for figure in FIGURES:
        if rows[figure.id]:
            show(f"\n{figure.title}\n{table_in_words(figure, rows[figure.id])}")
    return OK


def _day(words: str) -> date | None:
    """Return the day that words name, None for "".

    Raises
    ------
    InputError: they name none.
    """
    try:
        return date.fromisoformat(words) if words else None
    except ValueError as error:
        raise InputError(f"“{words}” is no day.", "Give --by as 2026-11-29.") from error


def _flat(value: object, name: str = "") -> Iterator[tuple[str, object]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _flat(inner, f"{name} {key}".strip())
    else:
        yield name, value
