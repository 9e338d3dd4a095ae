"""Commands of the language model: suggest, prepare, models."""

import sys
from collections.abc import Iterator
from pathlib import Path, PurePath
from typing import Annotated

import typer

from annotator.cli.messages import (
    BAD_INPUT,
    FINDINGS,
    OK,
    counted,
    not_analysed,
    not_analysed_line,
    progress,
    say,
    show,
)
from annotator.cli.parameters import ONE_A_CORE, STANDARD_INPUT, STANDARD_OUTPUT, Jobs, Model, ProjectPath
from annotator.cli.target_files import open_for_writing, refuse_input_as_target
from annotator.computer import log
from annotator.domain.document import Document
from annotator.domain.errors import InputError
from annotator.domain.layer import Record
from annotator.formats.files import read_file, readable_files
from annotator.formats.input.items import PassedOver
from annotator.formats.input.notices import Notice, Notices
from annotator.formats.input.problems import Problem
from annotator.formats.input.special_files import refuse_device
from annotator.formats.jsonl.line_items import read_lines
from annotator.formats.jsonl.writer import write_line
from annotator.nlp.pipeline import DEFAULT_MODEL, installed
from annotator.project import Project
from annotator.project.jobs import preparation
from annotator.project.jobs.left_out_files import LeftOut
from annotator.project.jobs.resumption import reopen


def suggest(
    source: Annotated[
        Path,
        typer.Argument(readable=False, metavar="IN.jsonl", help='Texts, one a line; "-": standard input.'),
    ],
    out: Annotated[
        Path, typer.Option("-o", "--out", readable=False, help='Where to; "-": standard output.')
    ] = STANDARD_OUTPUT,
    jobs: Jobs = ONE_A_CORE,
    model: Model = DEFAULT_MODEL,
    thoughts: Annotated[
        bool, typer.Option("--thoughts/--no-thoughts", help="Suggest beliefs and intentions, too.")
    ] = True,
    resume: Annotated[
        bool, typer.Option("--resume", help="Continue after the last whole line of OUT from a stopped run.")
    ] = False,
    scheduler: Annotated[
        str,
        typer.Option(
            metavar="ADDRESS",
            help="Compute on the cluster of a Dask scheduler, over the network; goes on after a stop.",
        ),
    ] = "",
) -> int:
    """Suggest entities and quotations for texts, without a project."""
    if out == STANDARD_OUTPUT and (resume or scheduler):
        what = "Standard output cannot be " + ("resumed." if resume else "written from a cluster.")
        raise InputError(what, "Name the file with -o.")
    if resume and scheduler:
        raise InputError("A run on a cluster is continued by itself.", "Leave --resume out.")
    refuse_input_as_target(out, [source])
    bad_lines = failed = number = 0
    notices, left_out = Notices(), LeftOut()
    present_ids: set[str] = set()

    paths = [] if source == STANDARD_INPUT else _files(source, left_out)
    if not paths:
        refuse_device(sys.stdin.buffer)

    def documents() -> Iterator[Document]:
        nonlocal bad_lines
        items = (
            read_lines(sys.stdin.buffer, "standard input", "stdin")
            if not paths
            else (item for path in paths for item in read_file(path))
        )
        for place, item, _ in items:
            if isinstance(item, PassedOver):
                left_out.add(PurePath(place), item.why, item.name, is_missed=item.is_missed)
            elif isinstance(item, Problem):
                bad_lines += 1
                say(str(item))
            elif isinstance(item, Notice):
                notices.add(item)
            elif isinstance(item, Record) and item.document.id not in present_ids:
                yield item.document

    if scheduler:
        # Not with each start of the program: it brings asyncio.
        from annotator.cli.cluster_suggestions import write_from_cluster

        number, failed = write_from_cluster(documents(), scheduler, out, model, thoughts=thoughts)
    else:
        if resume:
            stream, present_ids = reopen(out)
            say(f"{out}: {counted(len(present_ids), 'document')} kept.")
        else:
            stream = sys.stdout.buffer if out == STANDARD_OUTPUT else open_for_writing(out)
        try:
            records = preparation.suggest(documents(), jobs, model, thoughts=thoughts)
            for number, record in enumerate(records, 1):
                stream.write(write_line(record))
                if record.analysis_error:
                    failed += 1
                    say(not_analysed_line(record.document.title, record.document.id, record.analysis_error))
                if number % 50 == 0:
                    say(f"suggesting: {number}")
        finally:
            if out != STANDARD_OUTPUT:
                stream.close()
    sections = [*notices.sections(number), *left_out.sections()]
    for line in (line for section in sections for line in section.lines):
        say(line)
    not_read = f", {bad_lines} not read" if bad_lines else ""
    clauses = [f"{counted(number - failed, 'document')} with suggestions{not_analysed(failed)}{not_read}"]
    say("; ".join([*clauses, *(section.clause for section in sections)]) + ".")
    if bad_lines:
        return BAD_INPUT
    return FINDINGS if failed or left_out.missed else OK


def _files(source: Path, left_out: LeftOut) -> list[Path]:
    try:
        return readable_files(source, left_out.add)
    except InputError as error:
        raise InputError(f"{source}: {error.message}", error.remedy) from error


def prepare(
    project: ProjectPath,
    jobs: Jobs = ONE_A_CORE,
    model: Model = DEFAULT_MODEL,
    anew: Annotated[
        bool, typer.Option("--anew", help="Analyse all documents again; decisions stay.")
    ] = False,
) -> int:
    """Compute entities and suggestions of all documents that have none yet."""
    with Project.open(project) as opened, progress("preparing") as report_progress:
        result = preparation.prepare(opened, jobs, model, report_progress, say, anew=anew)
    log.note("job", documents=result.documents, failed=result.failed)
    say(f"{counted(result.documents, 'document')} prepared{not_analysed(result.failed)}.")
    if result.failed:
        say("Another `prepare` tries those again.")
    return FINDINGS if result.failed else OK


def models() -> int:
    """List the installed spaCy pipelines, which --model takes: name and version."""
    for pipeline in installed():
        show(f"{pipeline.name} {pipeline.version}".rstrip())
    return OK
