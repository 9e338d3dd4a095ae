"""Project files: opened and worked in, whatever other programs have written into them."""

from __future__ import annotations

import json
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

from annotator.domain.document_filter import DocumentFilter
from annotator.domain.errors import AnnotatorError
from annotator.domain.kinds import QUOTATION
from annotator.domain.reports import Report, Reports
from annotator.domain.search_query import read_query
from annotator.domain.span import Span
from annotator.domain.syntax import Parts, Syntax
from annotator.project import Project
from annotator.project.acts.annotations import Reference
from annotator.project.jobs.check import check, labour_table, statistics
from annotator.project.jobs.exports.export import write_records
from annotator.project.jobs.figures.gathered import gathered
from annotator.project.jobs.figures.table import rows_of_all
from annotator.project.jobs.search import Searcher, unindexed
from annotator.store import analyses
from tests.examples import (
    ARTICLE,
    DIRECT,
    add_document,
    claim_proposal,
    made,
    model_entities,
    new_project,
    new_speaker,
    proposal,
    spans_of,
)
from tests.faults.fuzzing.target import Target

_PAGE = 512  # bytes of the pages of a file that is damaged byte by byte: it has few bytes that nothing reads


def work_in(project: Project, annotator: str = "ana") -> None:
    """Put a row into every table of a new project that an annotator fills."""
    document = add_document(project, ARTICLE)
    found = Parts.of([Span(0, 9)])
    parse = Syntax(found, found, found, Reports.of([Report(Span(4, 9), None, (Span(0, 3),))]))
    analyses.save(
        project.database, "a1", "given 1", model_entities(), (proposal(),), parse, (claim_proposal(),)
    )
    acts = project.work_as(annotator)
    quotation = made(acts.on(document).suggestions.accept(proposal()))
    made(acts.on(document).quotations.new(spans_of(ARTICLE, DIRECT)))
    acts.on(document).quotations.set_speakers(Reference(QUOTATION, quotation), (new_speaker("Ann Reed"),))
    acts.on(document).suggestions.accept(claim_proposal(), quotation=quotation)
    acts.on(document).entities.new(Span(0, 3), "ORG")


@cache
def worked_on() -> bytes:
    """Return a project file with a row in every table."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "news.qca"
        with new_project(path) as project:
            work_in(project)
        return path.read_bytes()


@cache
def in_small_pages() -> bytes:
    """Return the same in pages so small that most of its bytes matter."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "news.qca"
        path.write_bytes(worked_on())
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("PRAGMA journal_mode = DELETE")
            connection.execute(f"PRAGMA page_size = {_PAGE}")
            connection.execute("VACUUM")
        return path.read_bytes()


def uses(project: Project) -> Iterator[Callable[[], object]]:
    """Yield what window and command line do with a project, one step after the other."""
    acts = project.work_as("ana")

    def searched() -> None:
        searcher = Searcher(project)
        with closing(searcher):
            hits = searcher.hits(read_query("tram"))
            searcher.snippets(read_query("tram"), [hit.position for hit in hits])
            searcher.positions(searcher.conditions(DocumentFilter("a", "undecided", claims=True)), 0, 9)

    def opened(
        then: Callable[[Any], object] = lambda view: view.findings.before_done(),
    ) -> Callable[[], object]:
        return lambda: then(project.open_document(1))

    yield opened()
    yield opened(
        lambda view: [project.codebook.entity_group(e.label) for e in view.entities.overlapping(Span(0, 99))]
    )
    yield opened(lambda view: project.preview(None, view))

    def figured() -> object:
        with gathered(project, viewer="ana") as counts:
            return rows_of_all(counts)

    yield from (
        project.annotators,
        project.guidelines,
        project.count_done,
        project.blindness,
        project.due_date,
        project.speaker_uses,
    )
    yield from (lambda: project.summaries([1]), lambda: project.undecided(1), lambda: project.history())
    yield lambda: [project.words_around(project.mentions(one.id)) for one in project.speakers()]
    yield lambda: project.registry.matches("Ann Reed", "person", limit=3)
    yield lambda: project.past_acts(project.ids_of_acts()[0])
    yield searched
    yield lambda: list(check(project))
    yield lambda: (statistics(project), list(labour_table(project)))
    yield figured
    yield lambda: write_records(project, BytesIO(), passed_over=[])
    yield opened(lambda view: acts.on(view.document).quotations.new((Span(20, 30),)))
    yield opened(
        lambda view: acts.on(view.document).quotations.set_speakers(
            Reference(QUOTATION, view.quotations[0].id), (new_speaker("Zoe Ball"),)
        )
    )
    yield opened(lambda view: acts.on(view.document).layer.set_status("done"))
    yield from (project.undo, project.redo, lambda: project.jump(None))
    yield lambda: unindexed(project)


def use(path: Path) -> None:
    """Do all of it; what is told is an `AnnotatorError` each time, and nothing keeps the file locked."""
    try:
        project = Project.open(path)
    except AnnotatorError:
        return
    with project:
        steps = uses(project)
        while True:
            try:
                step = next(steps, None)
            except AnnotatorError:  # nobody may work here
                break
            if step is None:
                break
            try:
                step()
            except AnnotatorError as told:
                assert told.message
            except (IndexError, StopIteration):
                raise AssertionError(step) from None
    with closing(sqlite3.connect(path, timeout=0)) as other:
        try:
            other.execute("BEGIN EXCLUSIVE")
        except sqlite3.DatabaseError as error:
            assert "locked" not in str(error)


def columns_of(path: Path) -> list[tuple[str, str]]:
    """Return the tables of a project with their columns, without the index of words."""
    with closing(sqlite3.connect(path)) as connection:
        tables = connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search%'"
        ).fetchall()
        return [
            (table, column[1])
            for table, _ in tables
            for column in connection.execute(f"PRAGMA table_info({table})")
        ]


def write_values(path: Path, values: Any) -> None:
    """Write values into all rows of tables, past each constraint, as a program may that knows the file's format.

    Each is table, column and value; lists and objects become JSON, {"bytes": "ff"} bytes, and
    {"words": "ff"} words that are no UTF-8.
    """
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute(
            "UPDATE sqlite_master SET sql = replace(sql, ' NOT NULL', '') WHERE type = 'table'"
        )
        connection.execute("PRAGMA writable_schema = RESET")
        for entry in values if isinstance(values, list) else []:
            try:
                table, column, value = entry
                mark, given = _stored(value)
                connection.execute(f'UPDATE OR IGNORE "{table}" SET "{column}" = {mark}', (given,))
            except (sqlite3.Error, TypeError, ValueError, OverflowError):
                continue  # no such place, or nothing that SQLite holds
        connection.commit()


def _stored(value: Any) -> tuple[str, object]:
    if isinstance(value, dict) and len(value) == 1:
        kind, hexadecimal = next(iter(value.items()))
        if kind in ("bytes", "words"):
            return ("CAST(? AS TEXT)" if kind == "words" else "?"), bytes.fromhex(str(hexadecimal))
    return "?", json.dumps(value) if isinstance(value, list | dict) else value


def values_in(path: Path) -> list[list[Any]]:
    """Return the values of the first row of each table, as `write_values` takes them."""
    found: list[list[Any]] = []
    with closing(sqlite3.connect(path)) as connection:
        for table, column in columns_of(path):
            row = connection.execute(f'SELECT "{column}" FROM "{table}" LIMIT 1').fetchone()
            if row is not None:
                found.append([table, column, _given(row[0])])
    return found


def _given(value: Any) -> Any:
    if isinstance(value, bytes):
        return {"bytes": value.hex()}
    if isinstance(value, str) and value[:1] in ("[", "{"):
        return json.loads(value)
    return value


def _in_folder(run: Callable[[Path, bytes], object]) -> Callable[[bytes], None]:
    """Run with a new path of a project, in a folder that goes afterwards."""

    def run_there(data: bytes) -> None:
        with tempfile.TemporaryDirectory() as folder:
            run(Path(folder) / "fuzzed.qca", data)

    return run_there


def _with_bytes(path: Path, data: bytes) -> None:
    path.write_bytes(data)
    use(path)


def _with_values(path: Path, data: bytes) -> None:
    try:
        values = json.loads(data)
    except (ValueError, RecursionError):
        return
    path.write_bytes(worked_on())
    write_values(path, values)
    use(path)


def _seeds_of_values() -> list[bytes]:
    """Return one input for each column, with its own value."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "news.qca"
        path.write_bytes(worked_on())
        return [json.dumps([entry]).encode() for entry in values_in(path)]


PROJECTS = (
    Target("project-bytes", "projects", "bytes", lambda: [in_small_pages()], _in_folder(_with_bytes), 2),
    Target("project-values", "projects", "json", _seeds_of_values, _in_folder(_with_values), 3),
)
