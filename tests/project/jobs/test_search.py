"""The index of words in use: by imports, the command line, and beside acts."""

from __future__ import annotations

import shutil
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from threading import Thread

import pytest

from annotator.cli.program import run
from annotator.domain.document_filter import DocumentFilter
from annotator.domain.search_query import read_query
from annotator.project import Project
from annotator.project.jobs.check import check
from annotator.project.jobs.reading_connection import Interrupted
from annotator.project.jobs.sample_project import create_sample
from annotator.project.jobs.search import Searcher, index, unindexed
from annotator.store.writer_lock import TOKEN_VARIABLE
from tests.examples import ARTICLE, add_document
from tests.store.test_versions import STORED


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "news.qca") as made:
        yield made


def titles(project: Project, typed: str) -> list[str]:
    with closing(Searcher(project)) as searcher:
        return [hit.title for hit in searcher.hits(read_query(typed))]


def test_an_import_by_the_command_line_is_found_at_once(tmp_path: Path) -> None:
    path, article = tmp_path / "news.qca", tmp_path / "tram.txt"
    article.write_text(ARTICLE, encoding="utf-8")
    assert run(["new", str(path)]) == run(["import", str(path), str(article)]) == 0
    with Project.open(path) as project:
        assert unindexed(project) == 0
        assert titles(project, "mayor") == ["Council backs tram"]


def test_an_import_may_leave_the_index_to_another_command(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, article = tmp_path / "news.qca", tmp_path / "tram.txt"
    article.write_text(ARTICLE, encoding="utf-8")
    assert run(["new", str(path)]) == run(["import", str(path), "--no-index", str(article)]) == 0
    assert run(["check", str(path)]) == 0, "that it lags is no finding"
    with Project.open(path) as project:
        assert unindexed(project) == 1
        assert titles(project, "mayor") == []
    assert run(["index", str(path)]) == 0
    assert "1 document indexed" in capsys.readouterr().err
    with Project.open(path) as project:
        assert titles(project, "mayor") == ["Council backs tram"]


def test_the_check_reports_a_damaged_index_and_the_command_line_mends_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "sample.qca"
    create_sample(path).close()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("DELETE FROM search_data")
    assert run(["check", str(path)]) == 1
    assert "annotator index --anew sample.qca" in capsys.readouterr().out
    assert run(["index", str(path)]) == 2
    assert "Build it again" in capsys.readouterr().err
    assert run(["index", "--anew", str(path)]) == run(["check", str(path)]) == 0


def test_a_project_of_an_older_version_is_indexed_after_its_migration(tmp_path: Path) -> None:
    with Project.open(Path(shutil.copy(STORED / "version-1.qca", tmp_path))) as project:
        assert unindexed(project) == project.count() > 0
        index(project)
        assert titles(project, "“it is safe”") == [project.document_at(1).title]
        assert list(check(project)) == []
    with Project.open(Path(shutil.copy(STORED / "version-2.qca", tmp_path))) as project:
        assert unindexed(project) == 0
        assert titles(project, "“it is safe”") == [project.document_at(1).title]


def test_progress_is_told_and_what_is_done_stays(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("annotator.project.jobs.search._AT_ONCE", 40)
    for number in range(6):
        add_document(project, ARTICLE, f"a{number}")
    told: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> None:
        told.append((done, total))
        if done >= 4:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        index(project, stop)
    assert told == [(2, 6), (4, 6)]
    assert unindexed(project) == 2
    assert index(project) == 2


def test_who_writes_for_a_window_indexes_in_small_steps(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.project.jobs.search._AT_ONCE_SHARED", 1)
    for number in range(3):
        add_document(project, ARTICLE, f"a{number}")
    monkeypatch.setenv(TOKEN_VARIABLE, project.database.lock_token)
    told: list[tuple[int, int]] = []
    with Project.open(project.path) as child:
        assert child.database.shares_lock
        assert index(child, lambda *done: told.append(done)) == 3
    assert told == [(1, 3), (2, 3), (3, 3)]


def test_an_act_does_not_wait_for_a_search(project: Project) -> None:
    with project.database.transaction() as connection:
        connection.execute(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 30000)"
            " INSERT INTO document SELECT i, 'd' || i, 'T' || i, 1, '', '{}', '{}' FROM n"
        )
        connection.execute("INSERT INTO document_text SELECT position, 'x' FROM document")
    stopped: list[float] = []
    begun: list[float] = []

    def read() -> None:
        with closing(Searcher(project)) as searcher:
            begun.append(time.perf_counter())
            try:
                # Half a billion comparisons: it would take minutes.
                with searcher._gate.reading(searcher._database.connection), searcher._database.reading() as c:
                    c.execute("SELECT count(*) FROM document a, document b WHERE a.title < b.id").fetchone()
            except Interrupted:
                stopped.append(time.perf_counter())

    thread = Thread(target=read)
    thread.start()
    while not begun:
        time.sleep(0.01)
    time.sleep(0.1)
    started = time.perf_counter()
    project.work_as("Ana")
    assert time.perf_counter() - started < 5, "SQLite's own patience, after which the act is refused"
    thread.join()
    assert len(stopped) == 1


def test_filters_are_asked_in_slices_too(project: Project) -> None:
    project.work_as("Ana")
    for number in range(5):
        add_document(project, ARTICLE, f"a{number}")
    with closing(Searcher(project)) as searcher:
        assert searcher.last() == 5
        assert searcher.positions(searcher.conditions(DocumentFilter("tram", "new")), 1, 4) == [2, 3, 4]
        assert searcher.positions(searcher.conditions(DocumentFilter("", "done")), 0, 5) == []
