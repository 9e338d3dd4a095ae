"""The command line: the same use cases as the window, headless.

Standard output is data only; messages and progress go to standard error. Exit codes: 0 ok, 1 findings,
2 bad usage or input.
"""

from __future__ import annotations

import csv
import io
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any, BinaryIO

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from annotator import __version__
from annotator.domain.document import Document
from annotator.domain.errors import AnnotatorError, InputError
from annotator.domain.findings import Finding
from annotator.domain.layer import STATUSES
from annotator.formats.input.notices import Notice, Notices
from annotator.formats.input.problems import Problem
from annotator.formats.input.special_files import refuse_device
from annotator.formats.jsonl.writer import Unit, write_line
from annotator.formats.registry import read_file, read_lines, readable_files
from annotator.nlp.pipeline import DEFAULT_MODEL, installed
from annotator.output_file import complete_file, growing_file, refuse_as_target
from annotator.project import Project
from annotator.project.jobs.check import check as check_project
from annotator.project.jobs.check import labour_table, statistics
from annotator.project.jobs.file_import import ImportReport, import_files, import_stream
from annotator.project.jobs.layer_export import export_file, write_records
from annotator.project.jobs.left_out_files import LeftOut
from annotator.project.jobs.preparation import prepare as prepare_project
from annotator.project.jobs.preparation import suggest as suggest_records
from annotator.project.jobs.resumption import reopen
from annotator.project.jobs.sample_project import create_sample
from annotator.project.jobs.search import index as index_project
from annotator.project.jobs.workers import usual_number
from annotator.project.project import bundled_codebooks
from annotator.resources_folder import resource

OK, FINDINGS, BAD_INPUT = 0, 1, 2
_JOBS = usual_number()

app = typer.Typer(
    name="annotator",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="Label quotations, sources, speakers and claims in news articles.\n\n"
    "annotator [PROJECT] opens the window; the commands below do the same work without it.",
)

ProjectPath = Annotated[Path, typer.Argument(metavar="PROJECT", help="The project file.")]
Jobs = Annotated[
    int,
    typer.Option(
        "--jobs", "-j", min=1, help="How many processes to use.", show_default="one a core, up to 4"
    ),
]
Model = Annotated[str, typer.Option("--model", help="An installed spaCy pipeline; `models` lists them.")]


def run(arguments: list[str]) -> int:
    """Run a command and return its exit code; expected errors are said in one line."""
    try:
        found = app(args=arguments, standalone_mode=False, prog_name="annotator")
        return int(found or OK)
    except AnnotatorError as error:
        _say(f"annotator: {error}")
        return BAD_INPUT
    except typer.Exit as ended:
        return int(ended.exit_code)
    except (KeyboardInterrupt, typer.Abort):
        _say("annotator: stopped; what was saved is kept.")
        return BAD_INPUT
    except BrokenPipeError:
        # Whoever read standard output has enough (annotator stats | head).
        sys.stderr.close()
        return OK
    except Exception as error:
        if hasattr(error, "format_message") and hasattr(error, "exit_code"):  # wrong usage
            _say(f"annotator: {error.format_message()}")
            _say("Try: annotator --help")
            return BAD_INPUT
        raise


def _say(line: str) -> None:
    typer.echo(line, err=True)


_FEW = 25  # so many are done before anybody wonders
_FEW_BYTES = 1_000_000


@contextmanager
def _progress(label: str, *, in_bytes: bool = False) -> Iterator[Callable[[int, int], None]]:
    """Give a callback ``(done, total)``: a bar on a terminal, elsewhere a few plain lines.

    A line comes for the first document, then for each tenth; bytes are told by tenths alone.
    """
    if sys.stderr.isatty():
        columns = (TextColumn(label), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
        with Progress(*columns, console=Console(stderr=True)) as bar:
            task = bar.add_task(label, total=None)
            yield lambda done, total: bar.update(task, completed=done, total=total)
        return
    few, told = (_FEW_BYTES, 0) if in_bytes else (_FEW, -1)

    def line(done: int, total: int) -> None:
        nonlocal told
        if told < 0 or done - told >= max(total / 10, few):
            told = done
            _say(f"{label}: {done} of {total}")

    yield line


@app.callback(invoke_without_command=True)
def _version(version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False) -> None:
    if version:
        typer.echo(f"annotator {__version__}")
        raise typer.Exit(OK)


@app.command()
def new(
    project: ProjectPath,
    codebook: Annotated[
        str, typer.Option(help=f"Label sets to begin with: {', '.join(bundled_codebooks())}.")
    ] = "default",
    sample: Annotated[bool, typer.Option("--sample", help="Put the bundled sample articles in.")] = False,
) -> int:
    """Make a new project."""
    with create_sample(project, codebook) if sample else Project.create(project, codebook) as made:
        _say(f"{project}: a new project with {made.count()} documents, codebook {made.codebook.name}.")
    return OK


@app.command(name="import")
def import_(
    project: ProjectPath,
    files: Annotated[
        list[Path],
        typer.Argument(metavar="FILE...", help='.txt and .jsonl files, folders; "-": standard input.'),
    ],
    rejected: Annotated[
        Path | None, typer.Option(help="Write the lines that were not imported to this file.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the report as JSON, too.")] = False,
    indexed: Annotated[
        bool, typer.Option("--index/--no-index", help="Let the search find them at once, or after `index`.")
    ] = True,
) -> int:
    """Import articles and annotations; bad items are listed, good ones go in."""
    if rejected:
        _refuse_input_as_target(rejected, [project, *files])
        refuse_as_target(rejected)
    with Project.open(project) as opened:
        reports: list[ImportReport] = []
        if Path("-") in files:
            reports.append(import_stream(opened, sys.stdin.buffer))
        if paths := [path for path in files if path != Path("-")]:
            with _progress("importing", in_bytes=True) as progress:
                reports.append(import_files(opened, paths, progress))
        if indexed:
            with _progress("indexing") as progress:
                index_project(opened, progress)
    for report in reports:
        _say(report.summary())
        for line in report.lines():
            _say(line)
    problems = [found for report in reports for found in report.problems]
    if as_json:
        lines: dict[str, Any] = {
            "documents": sum(report.documents for report in reports),
            "layers": sum(report.layers for report in reports),
            "present": [line for report in reports for line in report.present],
            "problems": [str(found) for found in problems],
            "summary": "; ".join(report.counts() for report in reports),
            "page": [line for report in reports for line in report.page()],
        }
        typer.echo(json.dumps(lines, ensure_ascii=False))
    if rejected:
        with _written(rejected) as stream:
            stream.writelines(found.given + b"\n" for found in problems if found.given)
    if problems:
        return BAD_INPUT
    return FINDINGS if any(len(report.left_out) for report in reports) else OK


@app.command()
def suggest(
    source: Annotated[
        Path, typer.Argument(metavar="IN.jsonl", help='Texts, one a line; "-": standard input.')
    ],
    out: Annotated[Path, typer.Option("-o", "--out", help='Where to; "-": standard output.')] = Path("-"),
    jobs: Jobs = _JOBS,
    model: Model = DEFAULT_MODEL,
    thoughts: Annotated[
        bool, typer.Option("--thoughts/--no-thoughts", help="Suggest beliefs and intentions, too.")
    ] = True,
    resume: Annotated[
        bool, typer.Option("--resume", help="Go on behind the last whole line of OUT, which a stop left.")
    ] = False,
) -> int:
    """Suggest entities and quotations for texts, without a project."""
    if resume and out == Path("-"):
        raise InputError("Standard output cannot be resumed.", "Name the file of the stopped run with -o.")
    _refuse_input_as_target(out, [source])
    bad_lines = failed = number = 0
    notices, left_out = Notices(), LeftOut()
    there: set[str] = set()

    paths = [] if source == Path("-") else _files(source, left_out)
    if not paths:
        refuse_device(sys.stdin.buffer)

    def documents() -> Iterator[Document]:
        nonlocal bad_lines
        items = (
            read_lines(sys.stdin.buffer, "standard input", "stdin")
            if not paths
            else (item for path in paths for item in read_file(path))
        )
        for _, item, _ in items:
            if isinstance(item, Problem):
                bad_lines += 1
                _say(str(item))
            elif isinstance(item, Notice):
                notices.add(item)
            elif item.document.id not in there:
                yield item.document

    if resume:
        stream, there = reopen(out)
        _say(f"{out}: {len(there)} documents were there.")
    else:
        stream = sys.stdout.buffer if out == Path("-") else _open_for_writing(out)
    try:
        for number, record in enumerate(suggest_records(documents(), jobs, model, thoughts=thoughts), 1):
            stream.write(write_line(record))
            if record.analysis_error:
                failed += 1
                name = f"“{record.document.title}” ({record.document.id})"
                _say(f"{name} cannot be analysed: {record.analysis_error}.")
            if number % 50 == 0:
                _say(f"suggesting: {number}")
    finally:
        if out != Path("-"):
            stream.close()
    sections = [*notices.sections(number), *left_out.sections()]
    for line in (line for section in sections for line in section.lines):
        _say(line)
    not_read = f", {bad_lines} not read" if bad_lines else ""
    clauses = [f"{number - failed} documents with suggestions{_not_analysed(failed)}{not_read}"]
    _say("; ".join([*clauses, *(section.clause for section in sections)]) + ".")
    if bad_lines:
        return BAD_INPUT
    return FINDINGS if failed or len(left_out) else OK


def _not_analysed(failed: int) -> str:
    return f", {failed} that could not be analysed" if failed else ""


def _files(source: Path, left_out: LeftOut) -> list[Path]:
    try:
        return readable_files(source, left_out.add)
    except InputError as error:
        raise InputError(f"{source}: {error.message}", error.remedy) from error


def _refuse_input_as_target(target: Path, sources: list[Path]) -> None:
    for source in sources:
        if target.exists() and source.exists() and target.samefile(source):
            raise InputError(f"{target} is what is read.", "Choose another name for what is written.")


def _open_for_writing(path: Path) -> BinaryIO:
    """Open a file that grows while it is written."""
    try:
        return growing_file(path)
    except OSError as error:
        raise _unwritable(path, error) from error


@contextmanager
def _written(path: Path) -> Iterator[BinaryIO]:
    """Give a stream to a file that takes its place when it is complete."""
    try:
        with complete_file(path) as stream:
            yield stream
    except OSError as error:
        raise _unwritable(path, error) from error


def _unwritable(path: Path, error: OSError) -> InputError:
    return InputError(f"{path} cannot be written: {error.strerror}.", "Choose another place.")


@app.command()
def prepare(
    project: ProjectPath,
    jobs: Jobs = _JOBS,
    model: Model = DEFAULT_MODEL,
    anew: Annotated[
        bool, typer.Option("--anew", help="Read all documents again; what was decided on stays decided.")
    ] = False,
) -> int:
    """Compute entities and suggestions of all documents that have none yet."""
    with Project.open(project) as opened, _progress("preparing") as progress:
        made = prepare_project(opened, jobs, model, progress, _say, anew=anew)
    _say(f"{made.documents} documents prepared{_not_analysed(made.failed)}.")
    if made.failed:
        _say("Another `prepare` tries those again.")
    return FINDINGS if made.failed else OK


@app.command()
def models() -> int:
    """List the installed spaCy pipelines, which --model takes: name and version."""
    for one in installed():
        typer.echo(f"{one.name} {one.version}".rstrip())
    return OK


@app.command()
def export(
    project: ProjectPath,
    out: Annotated[Path, typer.Option("-o", "--out", help='The file to write; "-": standard output.')],
    format: Annotated[str, typer.Option(help="The format: jsonl.")] = "jsonl",
    annotator: Annotated[str | None, typer.Option(help="Only this annotator's layers.")] = None,
    status: Annotated[str | None, typer.Option(help=f"Only layers that are {', '.join(STATUSES)}.")] = None,
    offsets: Annotated[
        list[str] | None, typer.Option(help="Give offsets in utf8 bytes or utf16 units, too.")
    ] = None,
) -> int:
    """Write labelled data: one document and layer a line."""
    if format != "jsonl":
        raise InputError(f"There is no export format “{format}”.", "Choose jsonl.")
    if status is not None and status not in STATUSES:
        raise InputError(f"There is no status “{status}”.", f"Choose one of {', '.join(STATUSES)}.")
    units: list[Unit] = []
    for unit in offsets or []:
        if unit not in ("utf8", "utf16"):
            raise InputError(f"There is no unit “{unit}” of offsets.", "Choose utf8 or utf16.")
        units.append("utf8" if unit == "utf8" else "utf16")
    with Project.open(project, read_only=True) as opened:
        passed_over: list[str] = []
        if out == Path("-"):
            number = write_records(
                opened, sys.stdout.buffer, annotator, status, tuple(units), passed_over=passed_over
            )
        else:
            number = export_file(opened, out, annotator, status, tuple(units), passed_over=passed_over)
    for line in passed_over:
        _say(line)
    beside = f", {len(passed_over)} passed over" if passed_over else ""
    _say(f"{number} layers exported{beside}.")
    return FINDINGS if passed_over else OK


@app.command()
def index(
    project: ProjectPath,
    anew: Annotated[bool, typer.Option("--anew", help="Begin from nothing: for a damaged index.")] = False,
) -> int:
    """Complete the index of words, so that the search in the project finds all documents."""
    with Project.open(project) as opened, _progress("indexing") as progress:
        number = index_project(opened, progress, anew=anew)
    _say(f"{number} documents indexed.")
    return OK


@app.command()
def check(
    project: ProjectPath,
    waived: Annotated[bool, typer.Option("--waived", help="Print the waived findings, too.")] = False,
) -> int:
    """Check the file, the offsets and the annotations; exit code 1 where something is found.

    Waived findings do not count.
    """
    number = let_stand = 0
    with Project.open(project, read_only=True) as opened:
        for found in check_project(opened):
            if isinstance(found, Finding) and found.waiver:
                let_stand += 1
                if waived:
                    typer.echo(_line(found))
                continue
            number += 1
            typer.echo(_line(found) if isinstance(found, Finding) else found)
    beside = f", {let_stand} waived" if let_stand else ""
    _say(f"{number} findings{beside}." if number else f"Nothing found{beside}: the file is sound.")
    return FINDINGS if number else OK


def _line(found: Finding) -> str:
    place = f"{found.document}:{found.span.start}-{found.span.end}" if found.span else found.document
    state = ""
    if found.waiver:
        state = f" (waived{f': {found.waiver.reason}' if found.waiver.reason else ''})"
    return f"{place}: {found.annotator}: {found.message} [{found.kind}]{state}"


@app.command()
def stats(
    project: ProjectPath,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
    labour: Annotated[
        Path | None, typer.Option(help="Write what each layer took to this CSV file, too.")
    ] = None,
) -> int:
    """Print how much there is, how much is done, and what it took."""
    with Project.open(project, read_only=True) as opened:
        found = statistics(opened)
        if labour is not None:
            table = io.StringIO(newline="")
            csv.writer(table).writerows(labour_table(opened))
            with _written(labour) as stream:
                stream.write(table.getvalue().encode("utf-8"))
    if as_json:
        typer.echo(json.dumps(found, ensure_ascii=False, indent=2))
        return OK
    for name, value in _flat(found):
        typer.echo(f"{name:32} {value}")
    return OK


def _flat(found: object, name: str = "") -> Iterator[tuple[str, object]]:
    if isinstance(found, dict):
        for key, value in found.items():
            yield from _flat(value, f"{name} {key}".strip())
    else:
        yield name, found


@app.command()
def schema() -> int:
    """Print the JSON Schema of the export format."""
    path = resource("schema", "quote-claim-annotations-1.schema.json")
    typer.echo(path.read_text(encoding="utf-8"), nl=False)
    return OK
