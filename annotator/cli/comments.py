"""Commands that list what annotators say to each other: comments, flags."""

from typing import Annotated

import typer

from annotator.cli.messages import OK, counted, print_json_line, say, show
from annotator.cli.parameters import ProjectPath
from annotator.domain.translation import quoted
from annotator.project import Project
from annotator.project.jobs.comments import Listed, ThreadQuery, all_flags, all_threads, to_plain
from annotator.project.jobs.exports.export import check_annotator


def comments(
    project: ProjectPath,
    document: Annotated[str, typer.Option(help="Only those of this document, by its id.")] = "",
    author: Annotated[str, typer.Option(help="Only threads in which this annotator wrote.")] = "",
    words: Annotated[str, typer.Option(help="Only threads with these words.")] = "",
    solved: Annotated[bool, typer.Option("--solved", help="List the solved ones, too.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print a line of JSON for each thread.")] = False,
) -> int:
    """List the comments on documents and annotations of all annotators, the open ones first."""
    query = ThreadQuery(document, author, words, solved, all_annotators=True)
    number = 0
    with Project.open(project, read_only=True) as opened:
        if document:
            opened.position_of(document)
        for listed in all_threads(opened, query):
            number += 1
            if as_json:
                print_json_line(to_plain(listed))
                continue
            show(f"{listed.document}: {_place(listed)}: {'solved' if listed.thread.solved else 'open'}")
            for message in listed.thread.messages:
                show(f"  {message.at[:19]}  {message.author}: {' '.join(message.text.split())}")
        if author and not number:  # those of imports need be no annotators
            check_annotator(opened, author)
    say(f"{counted(number, 'thread')} of comments.")
    return OK


def _place(listed: Listed) -> str:
    place = listed.thread.place
    if place is None:
        return "the document"
    words = "deleted" if listed.is_on_deleted else quoted(listed.words)
    return f"{place.kind} of {place.layer}, {words}"


def flags(project: ProjectPath) -> int:
    """List the documents that annotators have flagged, with the reasons."""
    with Project.open(project, read_only=True) as opened:
        found = all_flags(opened)
    for flag in found:
        show(f"{flag.document}  {flag.annotator}  {flag.title}{f': {flag.reason}' if flag.reason else ''}")
    say(f"{counted(len(found), 'flag')}.")
    return OK
