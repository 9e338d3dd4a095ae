"""Commands that move documents to the trash and back: remove, trash."""

from typing import Annotated

import typer

from annotator.cli.messages import FINDINGS, OK, counted, print_json_line, say, show
from annotator.cli.parameters import AsJson, ProjectPath
from annotator.domain.errors import InputError
from annotator.domain.translation import tr
from annotator.project import Project
from annotator.project.jobs.trash import all_trashed, empty, positions_of, to_plain

Who = Annotated[str, typer.Option("--annotator", help="Who does it, and can undo it in the window.")]


def remove(
    project: ProjectPath,
    ids: Annotated[list[str], typer.Argument(metavar="ID...", help="The ids of the documents.")],
    annotator: Who = "",
) -> int:
    """Move documents to the trash, with all that hangs on them."""
    with Project.open(project) as opened:
        if annotator:
            opened.work_as(annotator)
        opened.trash_acts().remove(ids)
    say(
        f"{counted(len(set(ids)), 'document')} moved to the trash; `annotator trash` lists and restores them."
    )
    return OK


def trash(
    project: ProjectPath,
    restore: Annotated[
        list[str] | None, typer.Option(metavar="ID", help="Take this document out of the trash; repeat.")
    ] = None,
    empty_it: Annotated[
        bool,
        typer.Option("--empty", help="Delete what is in it for good, after a backup, and pack the file."),
    ] = False,
    annotator: Who = "",
    as_json: AsJson = False,
) -> int:
    """List the documents in the trash, restore some, or empty it."""
    if restore and empty_it:
        raise InputError("--restore and --empty are two acts.", "Do one after the other.")
    with Project.open(project, read_only=not (restore or empty_it)) as opened:
        if annotator and opened.writable:
            opened.work_as(annotator)
        if restore:
            opened.trash_acts().restore(positions_of(opened, restore))
            say(tr("{n} document restored.|{n} documents restored.", len(set(restore))))
            return OK
        if empty_it:
            emptied = empty(opened)
            for line in emptied.lines():
                say(line)
            return FINDINGS if emptied.fault else OK
        documents = all_trashed(opened)
        if as_json:
            print_json_line({"documents": [to_plain(each) for each in documents]})
            return OK
        number = 0
        for each in documents:
            number += 1
            layers = f"  ({', '.join(each.layers)})" if each.layers else ""
            show(f"{each.at[:19]}  {each.annotator or 'nobody'}  {each.id}  {each.title}{layers}")
        say(f"{counted(number, 'document')} in the trash.")
    return OK
