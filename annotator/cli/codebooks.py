"""The command on the project's codebook: codebook."""

import codecs
import json
from pathlib import Path
from typing import Annotated, Any

import typer

from annotator.cli.messages import OK, say
from annotator.cli.parameters import ProjectPath
from annotator.domain.errors import InputError
from annotator.formats.input.json_objects import read_object
from annotator.project import Project
from annotator.project.acts.codebook import change_codebook
from annotator.project.backups.backup import back_up_before


def codebook(
    project: ProjectPath,
    file: Annotated[
        Path | None,
        typer.Argument(metavar="FILE", help="A codebook to put in its place; else it is printed."),
    ] = None,
    annotator: Annotated[str, typer.Option(help="Who changes it, and can undo that.")] = "",
) -> int:
    """Print the project's codebook, or put another one in its place."""
    with Project.open(project, read_only=file is None) as opened:
        if file is None:
            typer.echo(json.dumps(opened.codebook.body, ensure_ascii=False, indent=2))
            return OK
        body = _body_of(file)
        if annotator:
            opened.work_as(annotator)
        back_up_before(project, "codebook", say)
        change_codebook(opened.database, opened.annotator or None, body, str(file))
        opened.reload_codebook()
        say(f"The codebook is now {opened.codebook.name}, version {opened.codebook.version}.")
    return OK


def _body_of(file: Path) -> dict[str, Any]:
    """Return the object of a codebook's file, with no more in it than a project can keep.

    Raises
    ------
    InputError: it cannot be read, or is no object of JSON.
    """
    try:
        data = file.read_bytes()
    except OSError as error:
        raise InputError(f"{file} cannot be read: {error.strerror}.") from error
    try:
        body, _ = read_object(data.removeprefix(codecs.BOM_UTF8))
    except InputError as error:
        raise InputError(f"{file} is no codebook: {error.message}") from error
    return body
