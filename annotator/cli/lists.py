"""The command that lists annotations across documents: list."""

import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any, TypeVar, get_args

import typer

from annotator.cli.given_options import only_with
from annotator.cli.list_conditions import refuse_idle, refuse_unknown
from annotator.cli.messages import OK, progress, say
from annotator.cli.parameters import STANDARD_OUTPUT, OnGold, ProjectPath, Publisher, SeenBy, Since, Until
from annotator.cli.target_files import refuse_input_as_target, refuse_unwritable, written
from annotator.cli.viewers import say_kept_back, work_as_viewer
from annotator.domain.annotation_query import ORDERS, AnnotationQuery
from annotator.domain.attributes import Attribute, AttributeValue
from annotator.domain.codebook import Codebook
from annotator.domain.document_filter import CommentFilter, DocumentFilter, FilterStatus
from annotator.domain.errors import InputError
from annotator.domain.findings import KINDS
from annotator.domain.kinds import SUGGESTED
from annotator.domain.quotation import TYPES
from annotator.domain.translation import mark, some_of, tr
from annotator.formats.tables.listed_annotations import LIST_FORMATS, ListFormat, write_list
from annotator.project import Project
from annotator.project.jobs.annotation_lists import listed_rows, others_called, speaker_named
from annotator.project.jobs.exports.export import check_annotator
from annotator.project.jobs.exports.request import check_time, one_of

_Entry = TypeVar("_Entry", Attribute, AttributeValue)
_DECISIONS = ("accepted", "edited", "rejected", "pending")
_COMMENTS = get_args(CommentFilter)[1:]  # without none
_STATES = get_args(FilterStatus)
_LISTED = {
    "quotation": mark("{n} quotation listed.|{n} quotations listed."),
    "claim": mark("{n} claim listed.|{n} claims listed."),
}


def list_(
    project: ProjectPath,
    out: Annotated[
        Path, typer.Option("-o", "--out", readable=False, help='The file to write; "-": standard output.')
    ] = STANDARD_OUTPUT,
    format: Annotated[
        str | None,
        typer.Option(help=f"{', '.join(LIST_FORMATS)}; else that of the file's ending.", show_default="csv"),
    ] = None,
    kind: Annotated[
        str | None,
        typer.Option(
            help=f"{' or '.join(kind.id for kind in SUGGESTED)}; a type or an attribute says it, too.",
            show_default="quotation",
        ),
    ] = None,
    speaker: Annotated[
        str, typer.Option(help="Only those of this speaker: a name, a part that no other has, or the id.")
    ] = "",
    type: Annotated[
        str, typer.Option(help=f"Only of this type: {', '.join(TYPES)}, or the id of a claim type.")
    ] = "",
    attribute: Annotated[
        str,
        typer.Option(
            metavar="ID[=VALUE]",
            help="Only with this attribute, or with this value of it; with ID= alone, without any.",
        ),
    ] = "",
    cue: Annotated[str, typer.Option(help="Only with these reporting words.")] = "",
    words: Annotated[str, typer.Option(help="Only with all of these words in them.")] = "",
    rule: Annotated[str, typer.Option(help="Only from suggestions of this rule.")] = "",
    decision: Annotated[
        str,
        typer.Option(help=f"Only {', '.join(_DECISIONS)}; the last two list suggestions."),
    ] = "",
    note: Annotated[bool, typer.Option("--note", help="Only with a note.")] = False,
    finding: Annotated[str, typer.Option(help="Only with a finding of this kind.")] = "",
    comments: Annotated[str, typer.Option(help=f"Only with comments: {', '.join(_COMMENTS)}.")] = "",
    annotator: Annotated[
        str, typer.Option(help="Only this annotator's; else everyone's.", show_default="everyone")
    ] = "",
    publisher: Publisher = "",
    since: Since = "",
    until: Until = "",
    status: Annotated[
        str, typer.Option(help=f"Only in documents that are {', '.join(_STATES)} for the annotator.")
    ] = "",
    flagged: Annotated[
        bool | None,
        typer.Option("--flagged/--no-flagged", help="Only in documents with a flag, or without one."),
    ] = None,
    document_comments: Annotated[
        str, typer.Option(help=f"Only in documents with comments: {', '.join(_COMMENTS)}.")
    ] = "",
    document_findings: Annotated[
        bool, typer.Option("--document-findings", help="Only in documents with findings.")
    ] = False,
    assigned: Annotated[
        str, typer.Option(metavar="NAME", help="Only in documents assigned to this annotator.")
    ] = "",
    done_by: Annotated[
        str, typer.Option(metavar="NAME", help="Only in documents that this annotator has done.")
    ] = "",
    order: Annotated[str, typer.Option(help=f"Sorted by {', '.join(ORDERS)}.")] = ORDERS[0],
    seen_by: SeenBy = "",
    on_gold: OnGold = False,
    query: Annotated[
        str,
        typer.Option(metavar="JSON", help="The conditions as the window hands them on; options come on top."),
    ] = "",
) -> int:
    """List quotations or claims of all documents, with the words around them, as CSV or JSONL."""
    check_time(since, until)
    named_format = None if format is None else one_of(format, LIST_FORMATS, "format")
    given: dict[str, Any] = {
        **_kind_and_type(kind, type),
        "cue": cue,
        "words": words,
        "rule": rule,
        "decision": one_of(decision, _DECISIONS, "decision") if decision else "",
        "note": note,
        "finding": one_of(finding, tuple(KINDS), "kind of finding") if finding else "",
        "comments": one_of(comments, _COMMENTS, "choice of comments") if comments else "",
    }
    given["attribute"], has_value, given["value"] = attribute.partition("=")
    if has_value and not given["attribute"]:
        raise InputError(f"“{attribute}” names no attribute.", "Give it as ID=VALUE.")
    given["undecided"] = bool(has_value) and not given["value"]
    documents: dict[str, Any] = {
        "publisher": publisher,
        "since": since,
        "until": until,
        "status": one_of(status, _STATES, "status") if status else None,
        "flagged": flagged,
        "comments": one_of(document_comments, _COMMENTS, "choice of comments") if document_comments else "",
        "findings": document_findings or None,
        "assigned": assigned,
        "done_by": done_by,
    }
    if status == "undecided":
        only_with("--status undecided", status, "--annotator or --seen-by", annotator or seen_by)
    only_with("--on-gold", on_gold, "--seen-by", seen_by)
    before, sorted_by = _query_of(query), one_of(order, ORDERS, "order")
    if out != STANDARD_OUTPUT:
        refuse_input_as_target(out, [project])
        refuse_unwritable(out)
    chosen_format = named_format or _format_of(out)
    with Project.open(project, read_only=True) as opened:
        for name in filter(None, (annotator, assigned, done_by)):
            check_annotator(opened, name)
        viewer = work_as_viewer(opened, seen_by, on_gold=on_gold)
        if given["attribute"]:
            given |= _as_codebook(given["attribute"], given["value"], opened.codebook)
            of_query = before.kind if query else ""
            given["kind"] = _kind_with(given["attribute"], given["kind"] or of_query, opened.codebook)
        given |= {"annotator": annotator, "speaker": _speaker(opened, speaker) if speaker else ""}
        asked = _on_top(before, given, documents)
        refuse_idle(asked)
        refuse_unknown(opened, asked)
        with progress("listing") as report_progress:
            rows = listed_rows(opened, asked, sorted_by, report_progress)
            number = _write(rows, out, chosen_format)
        say_kept_back(opened, viewer)
    say(tr(_LISTED[asked.kind], number))
    return OK


def _write(rows: Iterator[dict[str, Any]], out: Path, format: ListFormat) -> int:
    """Write rows to a file or to standard output, and return their number."""
    number = 0

    def counted_rows() -> Iterator[dict[str, Any]]:
        nonlocal number
        for row in rows:
            number += 1
            yield row

    if out == STANDARD_OUTPUT:
        write_list(sys.stdout.buffer, format, counted_rows())
    else:
        with written(out) as stream:
            write_list(stream, format, counted_rows(), is_file=True)
    return number


def _speaker(project: Project, name: str) -> str:
    """Return the id of the speaker with a name; say who else may be meant."""
    speaker = speaker_named(project, name)
    others = others_called(project, name, speaker) if name != speaker.id else []
    if others:
        names = some_of([f"{other.name} ({other.id})" for other in others])
        say(
            tr(
                "Only those of {speaker} are listed; others have “{name}” in their names, too: {names}. Give"
                " the whole name or the id for theirs, or merge the speakers if they are one.",
                speaker=speaker.name, name=name, names=names,
            )
        )  # fmt: skip
    return speaker.id


def _format_of(out: Path) -> ListFormat:
    """Return the format of a file by its ending, CSV for others; say where the name promises another one."""
    ending = out.suffix.lower()
    for known in LIST_FORMATS:
        if ending == f".{known}":
            return known
    usual = LIST_FORMATS[0]
    if ending:
        say(
            f"No list that is written ends with {ending}: {out.name} will be {usual};"
            " --format chooses another."
        )
    return usual


def _kind_and_type(kind: str | None, type: str) -> dict[str, str]:
    """Return the kind and the type that are asked for; a type of a quotation is none of claims."""
    if kind is not None:
        kind = one_of(kind, tuple(each.id for each in SUGGESTED), "kind")
    of_type = "" if not type else "quotation" if type in TYPES else "claim"
    if kind is not None and of_type and kind != of_type:
        raise InputError(f"“{type}” is a type of a {of_type}.", "Leave --kind out.")
    name = "claim_type" if of_type == "claim" else "type"
    return {"kind": kind or of_type, name: type}


def _as_codebook(attribute: str, value: str, codebook: Codebook) -> dict[str, str]:
    """Return an attribute and its value as the codebook writes them; they may be given as they are shown."""
    every = [each for kind in SUGGESTED for each in kind.attributes(codebook)]
    found = _alike(attribute, every)
    if found is None:
        return {"attribute": attribute, "value": value}
    named = _alike(value, found.values)
    return {"attribute": found.id, "value": value if named is None else named.id}


def _alike(words: str, entries: Sequence[_Entry]) -> _Entry | None:
    """Return the entry with an id, or else with an id or label that differs in letters' case and hyphens."""

    def plain(words: str) -> str:
        return words.casefold().replace("-", "_").replace(" ", "_")

    exact = (each for each in entries if each.id == words)
    alike = (e for e in entries if plain(words) in (plain(e.id), plain(e.label), plain(tr(e.label))))
    return next(exact, None) or next(alike, None)


def _kind_with(attribute: str, kind: str, codebook: Codebook) -> str:
    """Return the kind that is asked for, or else the one that has an attribute; "" if none has it."""
    having = [each.id for each in SUGGESTED if attribute in {a.id for a in each.attributes(codebook)}]
    return kind or next(iter(having), "")


def _query_of(words: str) -> AnnotationQuery:
    try:
        return AnnotationQuery.from_plain(json.loads(words)) if words else AnnotationQuery()
    except (ValueError, RecursionError) as error:
        raise InputError(
            "--query is no query of a list.", "Give its fields and their values as JSON, or leave it out."
        ) from error


def _on_top(query: AnnotationQuery, given: dict[str, Any], documents: dict[str, Any]) -> AnnotationQuery:
    """Return a query with the options that were given in place of its own conditions."""
    if given["attribute"]:
        query = query.without("attribute")  # with its value
    of_documents = {name: value for name, value in documents.items() if value not in ("", None)}
    chosen: DocumentFilter = replace(query.documents, **of_documents)
    return replace(query, documents=chosen, **{name: value for name, value in given.items() if value})
