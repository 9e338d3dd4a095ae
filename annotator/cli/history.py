"""Commands that go through the history: undo."""

from typing import Annotated

import typer

from annotator.cli.messages import OK, say
from annotator.cli.parameters import ProjectPath
from annotator.domain.errors import InputError
from annotator.project import Project


def undo(
    project: ProjectPath,
    annotator: Annotated[str, typer.Option(help="Whose last act.")],
    document: Annotated[
        str | None, typer.Option(metavar="ID", help="The last act on this document, not of all.")
    ] = None,
    redo: Annotated[bool, typer.Option("--redo", help="Do the last undone act again.")] = False,
) -> int:
    """Take an annotator's last act back, or do the last undone one again."""
    with Project.open(project) as opened:
        if annotator not in opened.annotators():
            raise InputError(f"The project has no annotator “{annotator}”.")
        opened.work_as(annotator)
        changes = opened.redo(document) if redo else opened.undo(document)
    say(f"{changes.act[:1].upper()}{changes.act[1:]}.")
    return OK
