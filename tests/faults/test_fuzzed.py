"""Project files that something else has written into: whatever is in them is read, or told as one kind of error."""

from __future__ import annotations

import io
import random
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from annotator.domain.errors import AnnotatorError
from annotator.domain.kinds import QUOTATION
from annotator.domain.search_query import read_query
from annotator.domain.span import Span
from annotator.project import Project
from annotator.project.acts.annotations import Reference
from annotator.project.jobs.check import check, labour_table, statistics
from annotator.project.jobs.exports.export import write_records
from annotator.project.jobs.search import Searcher, unindexed
from annotator.project.project import Filter
from tests.examples import new_speaker
from tests.faults.test_rows import worked_on

__all__ = ["worked_on"]

BLOB, NOTHING, UNDECODABLE = b"\xff\x00", None, "CAST(x'ff' AS TEXT)"
VALUES: tuple[Any, ...] = (BLOB, UNDECODABLE, NOTHING, 2**62, "[1e999]", '{"a": "\\ud800"}', "x\0y")


def uses(project: Project) -> Iterator[Callable[[], object]]:
    """Yield what window and command line do with a project, one step after the other."""
    acts = project.work_as("ana")

    def searched() -> None:
        searcher = Searcher(project)
        with closing(searcher):
            hits = searcher.hits(read_query("tram"))
            searcher.snippets(read_query("tram"), [hit.position for hit in hits])
            searcher.positions_matching(Filter("a", "undecided", claims=True), 0, 9)

    def opened(
        then: Callable[[Any], object] = lambda view: view.findings.before_done(),
    ) -> Callable[[], object]:
        return lambda: then(project.open_document(1))

    yield opened()
    yield opened(
        lambda view: [project.codebook.entity_group(e.label) for e in view.entities.overlapping(Span(0, 99))]
    )
    yield opened(lambda view: project.preview(None, view))
    yield from (
        project.annotators,
        project.guidelines,
        project.count_done,
        project.blindness,
        project.speaker_uses,
    )
    yield from (lambda: project.summaries([1]), lambda: project.undecided(1), lambda: project.history())
    yield lambda: [project.words_around(project.mentions(one.id)) for one in project.speakers()]
    yield lambda: project.registry.matches("Ann Reed", "person", limit=3)
    yield lambda: project.past_acts(project.ids_of_acts()[0])
    yield searched
    yield lambda: list(check(project))
    yield lambda: (statistics(project), list(labour_table(project)))
    yield lambda: write_records(project, io.BytesIO(), passed_over=[])
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
    with closing(sqlite3.connect(path)) as connection:
        tables = connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search%'"
        ).fetchall()
        return [
            (table, column[1])
            for table, _ in tables
            for column in connection.execute(f"PRAGMA table_info({table})")
        ]


def put(path: Path, table: str, column: str, value: object) -> None:
    """Write a value into all rows, past each constraint, as a program may that knows the file's format."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute(
            "UPDATE sqlite_master SET sql = replace(sql, ' NOT NULL', '') WHERE name = ?", (table,)
        )
        connection.execute("PRAGMA writable_schema = RESET")
        mark, values = (value, ()) if value is UNDECODABLE else ("?", (value,))
        try:
            connection.execute(f'UPDATE OR IGNORE {table} SET "{column}" = {mark}', values)
            connection.commit()
        except sqlite3.Error:
            connection.rollback()  # a key that nothing else fits


def test_whatever_kind_of_value_stands_in_a_column_is_read_or_told(worked_on: Path, tmp_path: Path) -> None:
    for number, (table, column) in enumerate(columns_of(worked_on)):
        path = tmp_path / "fuzzed.qca"
        shutil.copyfile(worked_on, path)
        put(path, table, column, VALUES[number % len(VALUES)])
        use(path)


def test_a_sound_project_can_be_used(worked_on: Path) -> None:
    with Project.open(worked_on) as project:
        for step in uses(project):
            step()


@pytest.mark.parametrize("seed", range(4))
def test_flipped_bytes_are_read_or_told(worked_on: Path, tmp_path: Path, seed: int) -> None:
    dice = random.Random(seed)
    sound = worked_on.read_bytes()
    for _ in range(8):
        data = bytearray(sound)
        for _ in range(dice.choice((1, 20, 400))):
            data[dice.randrange(len(data))] = dice.randrange(256)
        path = tmp_path / "fuzzed.qca"
        path.write_bytes(data[: dice.choice((len(data), len(data) - 4096, 9000))])
        use(path)


@pytest.mark.parametrize("how", ["DROP TABLE {0}", "DELETE FROM {0}"])
def test_tables_that_are_gone_or_empty_are_told_or_do_no_harm(
    worked_on: Path, tmp_path: Path, how: str
) -> None:
    for table in sorted({table for table, _ in columns_of(worked_on)}):
        path = tmp_path / "fuzzed.qca"
        shutil.copyfile(worked_on, path)
        with closing(sqlite3.connect(path)) as connection:
            connection.execute(how.format(table))
            connection.commit()
        use(path)
