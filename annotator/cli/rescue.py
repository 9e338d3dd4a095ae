"""The command for damaged projects: rescue."""

from pathlib import Path
from typing import Annotated

import typer

from annotator.cli.messages import FINDINGS, OK, print_json_line, progress, say
from annotator.cli.stopping import end_as_by_keyboard
from annotator.project.jobs.rescue import rescue_project
from annotator.project.jobs.rescue_report import lines, summary


def rescue(
    bad: Annotated[
        Path, typer.Argument(readable=False, metavar="BAD", help="The damaged project; it is only read.")
    ],
    out: Annotated[Path, typer.Option("-o", "--out", readable=False, help="The new project to make.")],
    backup: Annotated[
        list[Path] | None,
        typer.Option(
            readable=False, help="A backup or copy to take from what is lost; repeat, the newest first."
        ),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the report as JSON.")] = False,
) -> int:
    """Make a new project of all that can be read of a damaged one; exit code 1 where something is missing."""
    end_as_by_keyboard()
    with progress("rescuing") as report_progress:
        account = rescue_project(bad, out, report_progress, backup or ())
    if as_json:
        print_json_line(account.to_plain())
    for line in lines(account):
        say(line)
    say(f"{out}: {summary(account)}")
    return OK if account.is_complete else FINDINGS
