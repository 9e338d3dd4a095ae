"""The rows behind figures: in pages that an act waits for, and past what cannot be read."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.domain.changes import LayerKey
from annotator.project import Project
from annotator.project.acts.transaction import writing
from annotator.project.jobs.figures.gathered import gathered
from annotator.project.jobs.figures.table import rows_of_all
from annotator.store import figure_pages
from annotator.store.due_date import due_date
from annotator.store.figure_pages import pages
from tests.examples import ARTICLE, DIRECT, add_document, new_project, spans_of

CONTENT = spans_of(ARTICLE, DIRECT)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    with new_project(tmp_path / "p.qca") as opened:
        for number in range(7):
            add_document(opened, f"{ARTICLE} {number}", f"a{number}")
        opened.work_as("ana")
        yield opened


def test_pages_hold_each_document_once_whatever_their_size(project: Project, monkeypatch) -> None:
    monkeypatch.setattr(figure_pages, "_FIRST", 2)
    monkeypatch.setattr(figure_pages, "_MOST", 3)
    told: list[tuple[int, int]] = []
    found = list(pages(project.database, None, None, lambda *numbers: told.append(numbers)))
    assert len(found) > 2
    assert max(page.documents for page in found) <= 3
    assert sum(page.documents for page in found) == 7
    assert told[-1] == (7, 7)


def test_nothing_is_locked_between_two_pages(project: Project, monkeypatch) -> None:
    monkeypatch.setattr(figure_pages, "_FIRST", 2)
    monkeypatch.setattr(figure_pages, "_MOST", 2)
    acts = project.work_as("ana")
    with Project.open(project.path, read_only=True) as reader:
        project.database.connection.execute("PRAGMA busy_timeout = 0")
        read = 0
        for _ in pages(reader.database, None, None):
            acts.on(project.document_at(1)).quotations.new(CONTENT)  # is refused if a page holds the file
            read += 1
    assert len(project.open_document(1).quotations) == read > 2


def test_what_progress_raises_ends_the_counting(project: Project) -> None:
    def leave(done: int, total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt), gathered(project, progress=leave):
        pass


def test_rows_that_cannot_be_read_are_counted_and_passed_over(project: Project) -> None:
    acts = project.work_as("ana")
    for position in (1, 2, 3, 4):
        acts.on(project.document_at(position)).quotations.new(CONTENT)
    with project.database.transaction() as connection:
        for id, column, value in (
            ("a0", "content", "[[]]"), ("a1", "cue", "[[1]]"), ("a2", "further_speakers", "{{{"),
        ):  # fmt: skip
            connection.execute(f"UPDATE quotation SET {column} = ? WHERE document = ?", (value, id))
    with gathered(project) as counts:
        assert counts.unreadable == 3
        (direct, *_) = rows_of_all(counts)["types"]
    assert direct == {"type": "direct", "quotations": 1, "share": 1.0}


def test_acts_on_several_documents_tell_when_these_were_done(project: Project) -> None:
    with writing(project.database, "mark 2 documents done", "ana", None) as (writer, _):
        for id in ("a0", "a1"):
            writer.layer(LayerKey(id, "ana")).set_state(project.codebook.edition, status="done")
    project.work_as("ana").on(project.document_at(2)).layer.set_status("started")
    project.work_as("ana").on(project.document_at(2)).layer.set_status("done")
    with project.database.transaction() as connection:
        connection.execute(
            "UPDATE history SET at = '2026-01-02T08:00:00.000+00:00' WHERE act LIKE '%documents%'"
        )
        connection.execute("UPDATE history SET at = '2026-01-05T08:00:00.000+00:00' WHERE act = 'mark done'")
        connection.execute("UPDATE effort SET done = ''")  # as before version 10: the history tells
    with gathered(project) as counts:
        done = rows_of_all(counts)["done"]
    assert [(row["day"], row["done"]) for row in done] == [("2026-01-02", 1), ("2026-01-05", 1)]


def test_a_day_that_is_none_counts_as_not_set(project: Project) -> None:
    with project.database.transaction() as connection:
        connection.execute("INSERT INTO due_date VALUES (1, 'soon', 'ana', '')")
    assert due_date(project.database) is None


def test_gaps_of_any_size_between_positions_cost_nothing(project: Project) -> None:
    with project.database.transaction() as connection:
        connection.execute("PRAGMA defer_foreign_keys = ON")
        for table in ("document", "document_text"):
            connection.execute(f"UPDATE {table} SET position = {2**62} WHERE position = 7")
    found = list(pages(project.database, None, None))
    assert sum(page.documents for page in found) == 7
