"""The command on the project's codebook: codebook."""

import json
from pathlib import Path
from typing import Annotated

import typer

from annotator.cli.json_files import json_object_of
from annotator.cli.messages import OK, say
from annotator.cli.parameters import ProjectPath
from annotator.project import Project
from annotator.project.acts.codebook import change_codebook
from annotator.project.backups.backup import back_up_before


def codebook(
    project: ProjectPath,
    file: Annotated[
        Path | None,
        typer.Argument(
            readable=False, metavar="FILE", help="A codebook to put in its place; else it is printed."
        ),
    ] = None,
    annotator: Annotated[str, typer.Option(help="Who changes it, and can undo that.")] = "",
) -> int:
    """Print the project's codebook, or put another one in its place."""
    with Project.open(project, read_only=file is None) as opened:
        if file is None:
            typer.echo(json.dumps(opened.codebook.body, ensure_ascii=False, indent=2))
            return OK
        body = json_object_of(file, "codebook")
        if annotator:
            opened.work_as(annotator)
        back_up_before(project, "codebook", say)
        change_codebook(opened.database, opened.annotator or None, body, str(file))
        opened.reload_codebook()
        say(f"The codebook is now {opened.codebook.name}, version {opened.codebook.version}.")
    return OK
