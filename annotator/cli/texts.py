"""The command that puts a new version of one text in: update."""

from pathlib import Path
from typing import Annotated

import typer

from annotator.cli.messages import OK, print_json_line, say
from annotator.cli.parameters import ProjectPath
from annotator.domain.document import Document
from annotator.domain.errors import InputError
from annotator.domain.layer import Record
from annotator.formats.files import read_source, readable_files
from annotator.formats.input.choices import Choices
from annotator.formats.input.problems import Problem
from annotator.formats.input.sources import file_source
from annotator.formats.jsonl.reader import IMPORTED
from annotator.formats.registry import IMPORTS, format_named
from annotator.project import Project
from annotator.project.versions.plain_report import to_plain
from annotator.project.versions.update import previewed, update_texts


def update(
    project: ProjectPath,
    document: Annotated[str, typer.Argument(metavar="ID", help="The id of the document.")],
    file: Annotated[Path, typer.Argument(readable=False, metavar="FILE", help="A file with the new text.")],
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say what would become of annotations, and change nothing.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the report as JSON, too.")] = False,
    format: Annotated[
        str,
        typer.Option(help=f"What the file is: {', '.join(f.name for f in IMPORTS)}. Else it is recognised."),
    ] = "",
    encoding: Annotated[str, typer.Option(help="The encoding of a text file; else it is found.")] = "",
    annotator: Annotated[str, typer.Option(help="Who puts the text in, and can undo that.")] = "",
) -> int:
    """Put a new version of a text in place of the old one; annotations follow their words."""
    with Project.open(project) as opened:
        older = opened.document_at(opened.position_of(document))
        newer = _newer(older, file, format, encoding)
        if newer.text == older.text:
            raise InputError(f"{file.name} has the same text as “{older.title}”.", "Nothing is to be done.")
        if dry_run:
            report = previewed(opened.database, newer)
        else:
            if annotator:
                opened.work_as(annotator)
            _, (report,) = update_texts(opened.database, opened.annotator or IMPORTED, [newer])
    say(f"{report.summary()}{'; nothing was changed' if dry_run else ''}.")
    for line in report.lines():
        say(line)
    if as_json:
        print_json_line({"versions": to_plain([report])})
    return OK


def _newer(older: Document, file: Path, format: str, encoding: str) -> Document:
    """Return the document with the text of a file; metadata that it lacks so far come from the file, too.

    Raises
    ------
    InputError: the file does not hold one article.
    """
    chosen = format_named(format) if format else None
    try:
        paths = readable_files(file, is_chosen=bool(format))
    except InputError as error:
        raise InputError(f"{file.name}: {error.message}", error.remedy) from error
    articles: list[Document] = []
    for path in paths:
        for _, item, _ in read_source(file_source(path), Choices(encoding or None), chosen):
            if isinstance(item, Problem):
                raise InputError(f"{item.place}: {item.message}", item.remedy)
            if isinstance(item, Record):
                articles.append(item.document)
            if len(articles) > 1:
                raise InputError(f"{file.name} has several articles.", "Give a file with the one text.")
    if not articles:
        raise InputError(f"{file.name} has no article.")
    (article,) = articles
    meta = {**article.meta, **older.meta}
    meta.pop("canonicalised", None)
    if "canonicalised" in article.meta:
        meta["canonicalised"] = article.meta["canonicalised"]
    return Document(older.id, article.text, meta, older.extra)
