"""Commands on the history: undo, history."""

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from annotator.cli.messages import FINDINGS, OK, counted, say
from annotator.cli.parameters import STANDARD_OUTPUT, ProjectPath
from annotator.cli.target_files import refuse_input_as_target, refuse_unwritable, written
from annotator.domain.errors import InputError
from annotator.domain.stored_words import shown
from annotator.domain.translation import tr
from annotator.output_file import refuse_as_target
from annotator.project import Project
from annotator.project.jobs.audit_trail import audit_trail
from annotator.project.jobs.exports.export import check_annotator


def undo(
    project: ProjectPath,
    annotator: Annotated[str, typer.Option(help="Whose last act.")],
    document: Annotated[
        str | None, typer.Option(metavar="ID", help="The last act on this document, not of all.")
    ] = None,
    redo: Annotated[bool, typer.Option("--redo", help="Do the last undone act again.")] = False,
    only: Annotated[
        int | None, typer.Option(metavar="ACT", help="Only if it is this one, by its number in the history.")
    ] = None,
    to: Annotated[
        int | None,
        typer.Option(metavar="ACT", help="Undo or redo until this act is the last one done; 0: none is."),
    ] = None,
) -> int:
    """Take an annotator's last act back, or do the last undone one again, or go to another act."""
    if to is not None and (document or redo or only is not None):
        raise InputError("--to says what is undone or done again.", "Leave the other options out.")
    with Project.open(project) as opened:
        check_annotator(opened, annotator)
        opened.work_as(annotator)
        if to is not None:
            number = len(opened.jump(to or None))
            say(tr("The history has gone there.") if number else tr("The history is there already."))
            return OK
        changes = opened.redo(document, only) if redo else opened.undo(document, only)
    act = shown(changes.act)
    say(f"{act[:1].upper()}{act[1:]}.")
    return OK


def history(
    project: ProjectPath,
    out: Annotated[
        Path, typer.Option("--out", "-o", readable=False, help="The file to write; “-”: standard output.")
    ],
    document: Annotated[
        str | None, typer.Option(metavar="ID", help="Only what changed this document.")
    ] = None,
    annotator: Annotated[str | None, typer.Option(help="Only what this annotator did.")] = None,
    since: Annotated[
        str,
        typer.Option(metavar="DATE", help="Only acts from a day or time on: 2026-11-29, 2026-11-29T14:00."),
    ] = "",
) -> int:
    """Write the history as an audit trail, a line of JSON for each act."""
    start = _utc(since)
    if out != STANDARD_OUTPUT:
        refuse_input_as_target(out, [project])
        refuse_as_target(out)
        refuse_unwritable(out)
    passed_over: list[str] = []

    def damaged(act: int, fault: str) -> None:
        passed_over.append(f"act {act} is damaged: {fault}")

    number = 0
    with Project.open(project, read_only=True) as opened:
        if annotator is not None:
            check_annotator(opened, annotator)
        lines = audit_trail(opened, damaged, document, annotator, start)
        if out == STANDARD_OUTPUT:
            for line in lines:
                sys.stdout.buffer.write(line)
                number += 1
        else:
            with written(out) as stream:
                for line in lines:
                    stream.write(line)
                    number += 1
    for words in passed_over:
        say(words)
    more = f", {counted(len(passed_over), 'act')} passed over" if passed_over else ""
    say(f"{counted(number, 'act')}{more}: {out}")
    return FINDINGS if passed_over else OK


def _utc(date: str) -> str:
    """Return a day or time where the reader is as ISO 8601 in UTC; "" stays.

    Raises
    ------
    InputError: it is none.
    """
    if not date:
        return ""
    try:
        return datetime.fromisoformat(date).astimezone(UTC).isoformat(timespec="milliseconds")
    except (ValueError, OverflowError, OSError) as error:
        raise InputError(f"“{date}” is no date.", "Give it as 2026-11-29 or 2026-11-29T14:00.") from error
