"""A project whose file another program moves, replaces or deletes while it is open, as sync clients do."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.domain.document import Document
from annotator.domain.errors import ProjectMoved, StorageError
from annotator.project import Project
from annotator.project.acts.acts import Acts
from annotator.project.jobs.search import Searcher
from annotator.store import layers
from tests.examples import ARTICLE, DIRECT, spans_of

CONTENT = spans_of(ARTICLE, DIRECT)


def replaced(path: Path) -> None:
    shutil.copyfile(path, path.with_name("x"))
    path.with_name("x").replace(path)


WAYS: dict[str, Callable[[Path], object]] = {
    "replaced": replaced,
    "moved": lambda path: path.rename(path.with_name("elsewhere.qca")),
    "deleted": lambda path: path.unlink(),
}


@pytest.fixture(params=WAYS)
def move(request: pytest.FixtureRequest) -> Callable[[Path], object]:
    return WAYS[request.param]


def test_the_message_says_so_when_something_is_saved_and_when_it_is_read(
    project: Project, document: Document, acts: Acts, move: Callable[[Path], object]
) -> None:
    acts.on(document).quotations.new(CONTENT)
    move(project.path)
    what_happened = (
        "Another program has replaced news.qca since it was opened"
        if project.path.exists()
        else "news.qca is no longer where it was opened: another program has moved or deleted it"
    )
    with pytest.raises(ProjectMoved) as told:
        acts.on(document).quotations.new(CONTENT)
    assert told.value.message == f"{what_happened}; the act was not saved."
    with pytest.raises(
        ProjectMoved, match=rf"{what_happened}\. All that was shown as saved is still open here"
    ):
        project.open_document(1)
    with pytest.raises(ProjectMoved):
        Searcher(project)


def test_a_copy_holds_what_is_still_open_here(
    project: Project, document: Document, acts: Acts, move: Callable[[Path], object], tmp_path: Path
) -> None:
    acts.on(document).quotations.new(CONTENT)
    move(project.path)
    copy = tmp_path / "copy.qca"
    project.save_copy(copy)
    with pytest.raises(StorageError, match="exists already"):
        project.save_copy(copy)
    with Project.open(copy) as again:
        assert len(layers.layer(again.database, "a1", "ana").quotations) == 1
        again.work_as("ana").on(document).quotations.new(CONTENT)


def test_acts_go_on_when_the_file_is_back(project: Project, document: Document, acts: Acts) -> None:
    away = project.path.with_name("away.qca")
    project.path.rename(away)
    with pytest.raises(ProjectMoved):
        acts.on(document).quotations.new(CONTENT)
    away.rename(project.path)
    acts.on(document).quotations.new(CONTENT)
    assert len(layers.layer(project.database, "a1", "ana").quotations) == 1


def test_closing_leaves_the_journal_of_the_file_that_came_instead(project: Project, acts: Acts) -> None:
    replaced(project.path)
    journal = project.path.with_name(f"{project.path.name}-journal")
    journal.write_bytes(b"another program's")
    project.close()
    assert journal.read_bytes() == b"another program's"
