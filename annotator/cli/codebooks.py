"""The command on the project's codebook: codebook."""

from pathlib import Path
from typing import Annotated, Any

import typer

from annotator.cli.given_options import not_with, only_with
from annotator.cli.messages import FINDINGS, OK, counted, print_json, progress, say, show
from annotator.cli.parameters import ProjectPath
from annotator.domain.codebook import read_codebook
from annotator.domain.codebook_difference import differences, guideline_changes
from annotator.domain.errors import InputError
from annotator.domain.recoding import Recoding
from annotator.project import Project
from annotator.project.acts.codebook import change_codebook
from annotator.project.backups.backup import back_up_before
from annotator.project.bundled_codebooks import bundled_codebook, bundled_codebooks
from annotator.project.jobs.json_files import json_object_of
from annotator.project.jobs.recodings import left_behind, refuse_other_source, table_named
from annotator.store import codebook_versions


def codebook(
    project: ProjectPath,
    file: Annotated[
        str,
        typer.Argument(
            metavar="FILE",
            help="A codebook to put in its place, or the name of one that comes with the program; else it is"
            " printed.",
            show_default=False,
        ),
    ] = "",
    recode: Annotated[
        str,
        typer.Option(
            metavar="TABLE",
            help="Move the annotations by this table, .json or .csv, or one that comes with the program:"
            " default-to-fullfact.",
        ),
    ] = "",
    annotator: Annotated[str, typer.Option(help="Who changes it, and can undo that.")] = "",
    versions: Annotated[
        bool, typer.Option("--versions", help="List the codebooks that were in force, with their layers.")
    ] = False,
    number: Annotated[
        int | None, typer.Option("--number", help="Print the one with this number.", show_default=False)
    ] = None,
    difference: Annotated[
        tuple[int, int] | None,
        typer.Option(metavar="A B", help="Say what differs between those with these numbers."),
    ] = None,
) -> int:
    """Print the project's codebook, or put another one in its place."""
    asked = {"--versions": versions, "--number": number is not None, "--difference": difference}
    for option, is_given in asked.items():
        not_with(option, is_given, "FILE", file)
        for other in asked:
            if option < other:
                not_with(option, is_given, other, asked[other])
    only_with("--recode", recode, "FILE", file)
    only_with("--annotator", annotator, "FILE", file)
    with Project.open(project, read_only=not file) as opened:
        if versions:
            _list_versions(opened)
        elif difference is not None:
            _say_difference(opened, *difference)
        elif not file:
            body = _version(opened, number) if number is not None else opened.codebook.body
            print_json(body)
        else:
            return _change(opened, file, recode, annotator)
    return OK


def _change(opened: Project, file: str, table: str, annotator: str) -> int:
    before, body = opened.codebook, _body_of(file, opened.codebook.language)
    after, recoding = read_codebook(body, file), Recoding()
    if table:
        read = table_named(table)
        refuse_other_source(read, before)
        recoding = read.recoding
        for remark in read.remarks:
            say(remark)
    if annotator:
        opened.work_as(annotator)
    back_up_before(opened.database.path, "codebook", say)
    behind = left_behind(opened, before, after, recoding)
    with progress("moved") as tell:
        change_codebook(opened.database, opened.annotator or None, body, file, recoding, tell)
    opened.reload_codebook()
    say(f"The codebook is now {opened.codebook.name}, version {opened.codebook.version}.")
    for label, used in behind:
        say(
            f"{counted(used.total, 'annotation')} {'keeps' if used.total == 1 else 'keep'} the {label.sort}"
            f" “{label.id}”, which it does not have: `annotator check` lists them."
        )
    return FINDINGS if behind else OK


def _body_of(file: str, language: str) -> dict[str, Any]:
    """Return the codebook of a file, or one that comes with the program, in the language of the project's."""
    if file in bundled_codebooks() and not Path(file).exists():
        return dict(bundled_codebook(file, language))
    return json_object_of(Path(file), "codebook")


def _list_versions(opened: Project) -> None:
    kept = codebook_versions.versions(opened.database)
    for version in kept:
        show(
            f"{version.id}\t{version.name}\t{version.version}\t{version.at[:10]}\t{version.annotator or '-'}"
            f"\t{counted(version.layers, 'layer')}, {version.done} done"
            + ("\tin force" if version.is_in_force else "")
        )
    known = {(version.name, version.version) for version in kept}
    for (name, edition), (layers, done) in codebook_versions.begun_under(opened.database).items():
        if (name, edition) not in known:
            show(f"-\t{name}\t{edition}\t-\t-\t{counted(layers, 'layer')}, {done} done")


def _version(opened: Project, number: int) -> dict[str, Any]:
    body = codebook_versions.body_of(opened.database, number)
    if body is None:
        raise InputError(
            f"The project has had no codebook with the number {number}.", "`--versions` lists them."
        )
    return body


def _say_difference(opened: Project, first: int, second: int) -> None:
    before, after = _version(opened, first), _version(opened, second)
    for difference in differences(before, after):
        show(difference.message)
    for line in guideline_changes(before, after):
        show(line)
