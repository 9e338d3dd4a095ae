"""Full disks, read-only files, and another program that holds the file."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.domain.document import Document
from annotator.domain.errors import ProjectInUse, StorageError
from annotator.domain.kinds import QUOTATION
from annotator.domain.layer import Layer, Record
from annotator.project import Project
from annotator.project.acts.acts import Acts
from annotator.project.acts.annotations import Reference
from annotator.project.jobs.check import check
from annotator.project.jobs.exports.export import export_file, records
from annotator.project.jobs.file_import import import_files
from annotator.store import layers
from annotator.store.file_overview import damage
from tests.examples import ARTICLE, DIRECT, add_document, add_records, made, spans_of

MAY_WRITE_ANYWHERE = not hasattr(os, "geteuid") or os.geteuid() == 0
CONTENT = spans_of(ARTICLE, DIRECT)


def quotations(project: Project) -> int:
    return len(layers.layer(project.database, "a1", "ana").quotations)


def test_on_a_full_disk_an_act_is_refused_and_nothing_is_lost(
    project: Project, document: Document, acts: Acts
) -> None:
    id = made(acts.on(document).quotations.new(CONTENT))
    before = project.history()
    connection = project.database.connection
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StorageError, match=r"is full; the act was not saved\. Free some space"):
        acts.on(document).annotations.set_note(Reference(QUOTATION, id), "x" * 100_000)
    assert project.history() == before
    assert damage(project.database) == []
    connection.execute("PRAGMA max_page_count = 100000")
    acts.on(document).annotations.set_note(Reference(QUOTATION, id), "x" * 100_000)
    assert len(layers.layer(project.database, "a1", "ana").quotations[0].note) == 100_000


def test_on_a_full_disk_an_import_is_refused_as_a_whole(
    project: Project, document: Document, tmp_path: Path
) -> None:
    connection = project.database.connection
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages + 2}")
    (tmp_path / "in").mkdir()
    for number in range(20):
        (tmp_path / "in" / f"{number}.txt").write_text(f"Article {number}. " + "words " * 2000)
    with pytest.raises(StorageError, match="is full"):
        import_files(project, [tmp_path / "in"])
    assert project.count() == 1
    connection.execute("PRAGMA max_page_count = 100000")
    assert import_files(project, [tmp_path / "in"]).documents == 20


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Give a file system of 600 KB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=600k", "tmpfs", str(folder)]
    if (
        os.name != "posix"
        or not shutil.which("mount")
        or subprocess.run(command, capture_output=True).returncode
    ):
        pytest.skip("a small file system cannot be mounted here (that takes root)")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def fill(folder: Path) -> None:
    try:
        with (folder / "filler").open("wb", buffering=0) as out:
            while True:
                out.write(b"x" * 512)
    except OSError:
        pass


def test_a_disk_that_really_is_full_costs_nothing_that_was_saved(small_disk: Path) -> None:
    with Project.create(small_disk / "news.qca") as project:
        document = add_document(project, ARTICLE)
        acts = project.work_as("ana")
        acts.on(document).quotations.new(CONTENT)
        fill(small_disk)
        with pytest.raises(StorageError):
            for _ in range(100):
                acts.on(document).quotations.new(CONTENT)
        saved = quotations(project)
        with pytest.raises(StorageError, match="cannot be written: the disk is full"):
            for number in range(1000):
                export_file(project, small_disk / f"{number}.jsonl")
    with Project.open(small_disk / "news.qca") as project:
        assert quotations(project) == saved >= 1
        assert damage(project.database) == []
        (small_disk / "filler").unlink()
        for path in small_disk.glob("*.jsonl"):
            path.unlink()
        project.work_as("ana").on(document).quotations.new(CONTENT)


def test_a_project_that_cannot_be_made_on_a_full_disk_leaves_no_half_file(small_disk: Path) -> None:
    fill(small_disk)
    with pytest.raises(StorageError):
        Project.create(small_disk / "news.qca")
    (small_disk / "filler").unlink()
    Project.create(small_disk / "news.qca").close()


def test_a_file_that_turned_read_only_is_named_and_nothing_changes(
    project: Project, document: Document, acts: Acts
) -> None:
    # Not by chmod, which does not bind root; SQLite answers both with SQLITE_READONLY.
    project.database.connection.execute("PRAGMA query_only = ON")
    with pytest.raises(
        StorageError, match=r"cannot be written; the act was not saved\. Change the permissions"
    ):
        acts.on(document).quotations.new(CONTENT)
    project.database.connection.execute("PRAGMA query_only = OFF")
    assert quotations(project) == 0


@pytest.mark.skipif(MAY_WRITE_ANYWHERE, reason="modes of folders bind neither root nor Windows")
def test_a_project_in_an_unwritable_folder_can_only_be_read(project: Project) -> None:
    project.close()
    project.path.parent.chmod(0o500)
    (project.path.parent / f".{project.path.name}.lock").chmod(0o400)
    try:
        with pytest.raises(StorageError, match="cannot be written"):
            Project.open(project.path)
        Project.open(project.path, read_only=True).close()
    finally:
        project.path.parent.chmod(0o700)


def test_while_another_program_writes_an_act_is_refused_and_can_be_done_again(
    project: Project, document: Document, acts: Acts
) -> None:
    project.database.connection.execute("PRAGMA busy_timeout = 20")
    other = sqlite3.connect(project.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(
        ProjectInUse, match=r"is held by another program; the act was not saved\. Do it again"
    ):
        acts.on(document).quotations.new(CONTENT)
    other.execute("ROLLBACK")
    other.close()
    acts.on(document).quotations.new(CONTENT)
    assert quotations(project) == 1


def test_a_program_that_exports_does_not_keep_the_window_from_saving(
    project: Project, document: Document, acts: Acts
) -> None:
    others = [f"b{number}" for number in range(700)]
    add_records(project, *(Record(Document(id, f"Text {id}."), Layer(id, None)) for id in others))
    project.database.connection.execute("PRAGMA busy_timeout = 20")
    with Project.open(project.path, read_only=True) as reader:
        found = records(reader)
        next(found)
        acts.on(document).quotations.new(CONTENT)
        assert [record.document.id for record in found] == others


def test_a_damaged_page_is_reported_and_the_rest_can_still_be_read(
    project: Project, document: Document, acts: Acts
) -> None:
    acts.on(document).quotations.new(CONTENT)
    root = project.database.connection.execute(
        "SELECT rootpage FROM sqlite_master WHERE name = 'quotation'"
    ).fetchone()[0]
    size = project.database.connection.execute("PRAGMA page_size").fetchone()[0]
    project.close()
    with project.path.open("r+b") as out:
        out.seek((root - 1) * size)
        out.write(b"\xa5" * size)
    with Project.open(project.path) as again:
        assert again.document_at(1).text == ARTICLE
        again.work_as("ana")
        with pytest.raises(StorageError, match="is damaged"):
            again.open_document(1)
        assert damage(again.database) != []
        assert "is damaged" in "".join(str(found) for found in check(again))


def test_a_line_that_says_where_it_is_from_is_kept_when_the_import_goes_wrong(
    project: Project, tmp_path: Path
) -> None:
    path = tmp_path / "in.jsonl"
    path.write_text(json.dumps({"text": "Ann said hi."}) + "\n")
    project.database.connection.execute("PRAGMA query_only = ON")
    with pytest.raises(StorageError):
        import_files(project, [path])
    project.database.connection.execute("PRAGMA query_only = OFF")
    assert project.count() == 0
