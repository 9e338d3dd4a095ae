"""Commands that give labelled data and its format: export, schema."""

import sys
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from annotator.cli.given_options import not_with, only_with
from annotator.cli.messages import FINDINGS, OK, print_json, progress, say, show
from annotator.cli.parameters import STANDARD_OUTPUT, ProjectPath, Since, Until
from annotator.cli.stopping import end_as_by_keyboard
from annotator.cli.target_files import refuse_input_as_target
from annotator.cli.viewers import say_kept_back
from annotator.domain.errors import InputError
from annotator.domain.layer import STATUSES
from annotator.domain.translation import tr
from annotator.formats.jsonl.writer import UNITS
from annotator.formats.plug_ins import plug_ins
from annotator.formats.registry import (
    EXPORTS,
    export_format_named,
    export_formats,
    format_of_ending,
    import_formats,
)
from annotator.project import Project
from annotator.project.jobs.exports.export import check_stream, export_file, write_records
from annotator.project.jobs.exports.request import (
    GROUPINGS,
    MARKS,
    STRATA,
    ExportRequest,
    Scope,
    check_time,
    one_of,
    split_from,
)
from annotator.project.jobs.exports.survey import Survey, survey
from annotator.project.jobs.exports.target import Target, Traces
from annotator.project.jobs.places import read_places
from annotator.project.jobs.rescue import readable
from annotator.project.jobs.rescue_report import lines
from annotator.project.teams.package_person import person_of
from annotator.resources_folder import resource

FORMATS = {format.name: format for format in EXPORTS}


def export(
    project: ProjectPath,
    out: Annotated[
        Path,
        typer.Option(
            "-o",
            "--out",
            readable=False,
            help='The file, folder or .zip to write; "-": standard output.',
        ),
    ],
    format: Annotated[
        str | None, typer.Option(help=f"The format, else that of the file's ending: {', '.join(FORMATS)}.")
    ] = None,
    annotator: Annotated[str | None, typer.Option(help="Only this annotator's layers.")] = None,
    status: Annotated[str | None, typer.Option(help=f"Only layers that are {', '.join(STATUSES)}.")] = None,
    flagged: Annotated[bool | None, typer.Option(help="Only flagged layers, or not.")] = None,
    speaker: Annotated[
        list[str] | None, typer.Option(help="Only layers with words of this speaker (name or id).")
    ] = None,
    claim_type: Annotated[list[str] | None, typer.Option(help="Only with a claim of this type.")] = None,
    publisher: Annotated[list[str] | None, typer.Option(help="Only documents of this publisher.")] = None,
    since: Since = "",
    until: Until = "",
    places: Annotated[
        Path | None,
        typer.Option(
            readable=False, help="Only documents at places, of a file: 12-40 a line, in the project's order."
        ),
    ] = None,
    suggestions: Annotated[
        bool, typer.Option(help="Pending suggestions of documents that nobody has begun, too.")
    ] = True,
    marks: Annotated[str, typer.Option(help=f"Quote marks around contents: {', '.join(MARKS)}.")] = MARKS[0],
    split: Annotated[str, typer.Option(help="Parts and their shares: train=80,dev=10,test=10.")] = "",
    split_by: Annotated[
        str | None,
        typer.Option(help=f"What is divided: by {', '.join(GROUPINGS)}.", show_default=GROUPINGS[0]),
    ] = None,
    stratify: Annotated[
        str | None, typer.Option(help=f"Of what each part gets its share: {', '.join(STRATA)}.")
    ] = None,
    seed: Annotated[
        int | None, typer.Option(help="The same seed gives the same parts and names.", show_default="0")
    ] = None,
    anonymous: Annotated[
        bool, typer.Option("--anonymous", help="Give documents and annotators other names.")
    ] = False,
    manifest: Annotated[
        bool, typer.Option("--manifest", help="Write what is in the files, and their hashes, beside them.")
    ] = False,
    strict: Annotated[
        bool, typer.Option("--strict", help="Write nothing if the format cannot carry all that is annotated.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print what a dry run finds as JSON.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would be lost.")] = False,
    offsets: Annotated[
        list[str] | None, typer.Option(help="Give offsets in utf8 bytes or utf16 units, too.")
    ] = None,
    keep_going: Annotated[
        bool,
        typer.Option("--keep-going", help="Pass over single rows of a damaged project, not whole layers."),
    ] = False,
) -> int:
    """Write labelled data: JSONL, one document and layer a line, or the form of another tool."""
    check_time(since, until)
    units = {one_of(unit, UNITS, "unit of offsets") for unit in offsets or ()}
    request = ExportRequest(
        Scope(
            annotator, one_of(status, STATUSES, "status") if status is not None else None, flagged,
            tuple(speaker or ()), tuple(claim_type or ()), tuple(publisher or ()), since, until,
            read_places(places) if places is not None else (),
        ),
        export_format_named(format) if format else format_of_ending(out.name),
        tuple(unit for unit in UNITS if unit in units),
        suggestions,
        one_of(marks, MARKS, "choice of quote marks"),
        split_from(
            split,
            one_of(split_by or GROUPINGS[0], GROUPINGS, "way to divide"),
            seed or 0,
            one_of(stratify, STRATA, "stratum") if stratify is not None else None,
        ),
        anonymous,
        seed or 0,
    )  # fmt: skip
    _refuse_idle(out, split, split_by, stratify, seed, anonymous, manifest, as_json, dry_run)
    with ExitStack() as stack:
        damage: list[str] = []
        if keep_going:
            refuse_input_as_target(out, [project])
            with progress("rescuing") as report_progress:
                project, account = stack.enter_context(readable(project, report_progress))
            damage = [] if account is None or account.is_complete else list(lines(account))
        opened = stack.enter_context(Project.open(project, read_only=True))
        viewer = person_of(opened)
        request = replace(request, scope=replace(request.scope, viewer=viewer))
        say_kept_back(opened, viewer)
        if not dry_run:
            _check_target(opened, out, request, is_format_given=bool(format))
        found = _counted(opened, request, is_needed=dry_run or manifest)
        if strict and found and found.losses:
            raise InputError(
                f"{request.format.title} cannot carry all of it; nothing was written.",
                "Leave --strict out, or export JSONL, which carries all.",
            )
        if dry_run and found:
            say(tr("{n} layer would be exported.|{n} layers would be exported.", found.layers))
            if as_json:
                print_json(found.to_plain())
            return OK
        return _write(opened, out, request, found, damage, has_manifest=manifest)


def _refuse_idle(
    out: Path, split: str, split_by: str | None, stratify: str | None, seed: int | None, anonymous: bool,
    manifest: bool, as_json: bool, dry_run: bool,
) -> None:  # fmt: skip
    """Refuse options that mean nothing with or without another one."""
    only_with("--json", as_json, "--dry-run", dry_run)
    only_with("--split-by", split_by, "--split", split)
    only_with("--stratify", stratify, "--split", split)
    only_with("--seed", seed is not None, "--split or --anonymous", split or anonymous)
    not_with("--manifest", manifest, "standard output", out == STANDARD_OUTPUT)


def _check_target(project: Project, out: Path, request: ExportRequest, *, is_format_given: bool) -> None:
    if out == STANDARD_OUTPUT:
        check_stream(request)
        return
    target = Target(out, request.format)
    target.check(project.path)
    for notice in target.notices(is_format_given=is_format_given):
        say(notice)


def _counted(project: Project, request: ExportRequest, *, is_needed: bool) -> Survey | None:
    """Count what will be written, and say what will be lost and what cannot be followed."""
    if not (is_needed or request.format.losses or request.split):
        return None
    total = project.count()
    with progress("counting") as report_progress:
        found = survey(project, request, lambda done: report_progress(min(done, total), total))
    for line in found.losses:
        say(tr("Not carried by {format}: {loss}", format=tr(request.format.title), loss=line))
    for line in found.notices:
        say(line)
    return found


def _write(
    project: Project, out: Path, request: ExportRequest, found: Survey | None, damage: list[str], *,
    has_manifest: bool,
) -> int:  # fmt: skip
    """Write the export of a project, or of what could be read of a damaged one."""
    end_as_by_keyboard()
    total = found.layers if found else project.count()
    passed_over: list[str] = []
    traces = Traces()
    with progress("exporting") as report_progress:

        def count(done: int) -> None:
            report_progress(min(done, total), total)

        if out == STANDARD_OUTPUT:
            number = write_records(project, sys.stdout.buffer, request, passed_over, count)
        else:
            number = export_file(
                project, out, request, passed_over, count, found, traces, has_manifest=has_manifest
            )
    for line in damage + passed_over:
        say(line)
    exported = tr("{n} layer exported|{n} layers exported", number)
    if damage:
        exported = tr(
            "{n} layer of a damaged project exported|{n} layers of a damaged project exported", number
        )
    if passed_over:
        exported += ", " + tr("{n} passed over|{n} passed over", len(passed_over))
    say(f"{exported}{traces.clause()}.")
    return FINDINGS if passed_over or damage else OK


def formats() -> int:
    """List the formats that are read and written, those of other packages, too."""
    read = [(format.name, format.title, " ".join(format.endings)) for format in import_formats()]
    written = [(format.name, format.title, format.ending) for format in export_formats()]
    for title, rows in (("Read", read), ("Written", written)):
        show(title)
        for name, words, endings in rows:
            show(f"  {name:16} {words:36} {endings}")
    for problem in plug_ins().problems:
        say(problem)
    return FINDINGS if plug_ins().problems else OK


def schema(
    history: Annotated[bool, typer.Option("--history", help="Of the lines that `history` writes.")] = False,
) -> int:
    """Print the JSON Schema of the export format."""
    path = resource("schema", f"quote-claim-{'history' if history else 'annotations'}-1.schema.json")
    typer.echo(path.read_text(encoding="utf-8"), nl=False)
    return OK
