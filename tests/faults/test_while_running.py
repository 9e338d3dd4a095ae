"""What happens to an open project while the annotator works, and what goes on afterwards.

The table of causes is in tests/faults/README.md.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import pytest

from annotator.domain.document import Document
from annotator.domain.errors import NotWritable, ProjectInUse, ProjectMoved, StorageError
from annotator.domain.kinds import QUOTATION
from annotator.project import Project
from annotator.project.acts.acts import Acts
from annotator.project.acts.annotations import Reference
from annotator.project.jobs.saved_copy import save_copy
from annotator.store import history, layers
from annotator.store.connection import Database
from annotator.store.writer_lock import lock_path
from tests.examples import ARTICLE, CHECKOUT, DIRECT, add_document, made, new_project, new_speaker, spans_of

CONTENT = spans_of(ARTICLE, DIRECT)


class Cause(NamedTuple):
    """Something that another program does to the file, how it is undone, and what is said."""

    happens: Callable[[Path], object]
    ends: Callable[[Path], object]
    said: str
    copied: int  # documents in a copy that is saved meanwhile


def _away(path: Path) -> Path:
    return path.with_name("away.qca")


def _replace_by_another(path: Path) -> None:
    path.rename(_away(path))
    with new_project(path.with_name("other.qca")) as other:
        other.work_as("ben")
    path.with_name("other.qca").rename(path)


def _cut(path: Path, size: int) -> None:
    shutil.copyfile(path, _away(path))
    os.truncate(path, size)


def _write_back(path: Path) -> None:
    """Write the bytes back into the same file, as some sync programs do."""
    path.write_bytes(_away(path).read_bytes())


CAUSES: dict[str, Cause] = {
    "moved": Cause(
        lambda path: path.rename(_away(path)),
        lambda path: _away(path).rename(path),
        "news.qca is no longer where it was opened: another program has moved or deleted it",
        2,
    ),
    "folder moved": Cause(
        lambda path: path.parent.rename(path.parent.with_name("moved")),
        lambda path: path.parent.with_name("moved").rename(path.parent),
        "The drive or the folder that holds news.qca is gone",
        2,
    ),
    "replaced by another project": Cause(
        _replace_by_another,
        lambda path: _away(path).replace(path),
        "Another program has replaced news.qca since it was opened",
        2,
    ),
    "cut by a page": Cause(
        lambda path: _cut(path, path.stat().st_size - 4096),
        _write_back,
        "Another program has cut news.qca short since it was opened",
        1,
    ),
    "cut within its first page": Cause(
        lambda path: _cut(path, 100),
        _write_back,
        "Another program has cut news.qca short since it was opened",
        1,
    ),
}


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Path]:
    """Give the path of a project of two articles in a folder of its own."""
    path = tmp_path / "folder" / "news.qca"
    path.parent.mkdir()
    with new_project(path) as project:
        add_document(project, ARTICLE)
        add_document(project, "Another text.", "a2")
    yield path


def number(database: Database) -> int:
    return len(layers.layer(database, "a1", "ana").quotations)


@pytest.mark.parametrize("cause", CAUSES)
def test_an_act_is_refused_truly_a_copy_is_saved_and_work_goes_on(
    place: Path, tmp_path: Path, cause: str
) -> None:
    happens, ends, said, copied = CAUSES[cause]
    with Project.open(place) as project:
        acts = project.work_as("ana")
        opened = project.open_document(1)
        document = opened.document
        first = acts.on(document).quotations.new(CONTENT)
        opened.apply(first)
        _ = project.registry.get("")  # as a window has read it
        speaker = new_speaker("Ann Reed")
        named = acts.on(document).quotations.set_speakers(Reference(QUOTATION, made(first)), (speaker,))
        opened.apply(named)
        project.update_registry(named)
        happens(place)
        for _ in range(2):  # each time
            with pytest.raises(ProjectMoved) as told:
                acts.on(document).quotations.new(CONTENT)
            assert told.value.message == f"{said}; the act was not saved."
        assert "save a copy" in told.value.remedy.lower()
        words = save_copy(project, tmp_path / "copy.qca", opened)
        assert words.startswith("A copy was saved" if copied == 2 else "Only “")
        with Project.open(tmp_path / "copy.qca") as copy:
            assert copy.count() == copied
            (quotation,) = layers.layer(copy.database, "a1", "ana").quotations
            assert [copy.speaker(id).name for id in quotation.speakers] == ["Ann Reed"]
            assert copy.codebook == project.codebook
        ends(place)
        acts.on(document).quotations.new(CONTENT)
        assert number(project.database) == 2


def test_of_an_emptied_file_no_empty_copy_is_told_as_saved(
    project: Project, document: Document, acts: Acts, tmp_path: Path
) -> None:
    opened = project.open_document(1)
    opened.apply(acts.on(document).quotations.new(CONTENT))
    os.truncate(project.path, 0)
    with pytest.raises(StorageError, match=r"cut news\.qca short"):
        acts.on(document).quotations.new(CONTENT)
    with pytest.raises(StorageError, match="can be read any more, so no copy was saved"):
        save_copy(project, tmp_path / "copy.qca", None)
    assert not (tmp_path / "copy.qca").exists()
    assert save_copy(project, tmp_path / "copy.qca", opened).startswith("Only “")
    with pytest.raises(StorageError, match="exists already"):
        save_copy(project, tmp_path / "copy.qca", opened)


def test_of_a_deleted_file_all_is_saved_from_the_open_one(
    project: Project, document: Document, acts: Acts, tmp_path: Path
) -> None:
    acts.on(document).quotations.new(CONTENT)
    project.path.unlink()
    save_copy(project, tmp_path / "copy.qca", None)
    with Project.open(tmp_path / "copy.qca") as copy:
        assert number(copy.database) == 1
        copy.work_as("ana")
        copy.undo()  # its history is in it


@pytest.mark.parametrize("lock", ["BEGIN EXCLUSIVE", "BEGIN IMMEDIATE", "BEGIN; SELECT * FROM document"])
def test_a_sync_program_that_holds_the_file_for_a_moment_is_waited_for(
    project: Project, document: Document, acts: Acts, lock: str
) -> None:
    project.database.connection.execute("PRAGMA busy_timeout = 20")
    with closing(sqlite3.connect(project.path, isolation_level=None, check_same_thread=False)) as other:
        for statement in lock.split("; "):
            other.execute(statement).fetchone()
        with pytest.raises(ProjectInUse, match="is held by another program; the act was not saved") as told:
            acts.on(document).quotations.new(CONTENT)
        assert told.value.remedy == "Do it again in a moment."
        other.execute("ROLLBACK")
        acts.on(document).quotations.new(CONTENT)
        for statement in lock.split("; "):
            other.execute(statement).fetchone()
        ending = threading.Timer(0.1, other.execute, ["ROLLBACK"])
        ending.start()
        acts.on(document).quotations.new(CONTENT)  # waits for it
        ending.join()
    assert number(project.database) == 2


def test_a_copy_that_a_sync_program_makes_beside_it_changes_nothing(
    project: Project, document: Document, acts: Acts
) -> None:
    acts.on(document).quotations.new(CONTENT)
    beside = project.path.with_name("news (conflicted copy).qca")
    shutil.copyfile(project.path, beside)
    acts.on(document).quotations.new(CONTENT)
    with Project.open(beside) as other:  # under no lock of the first one
        assert number(other.database) == 1
    assert number(project.database) == 2


def test_the_order_of_acts_does_not_depend_on_the_clock(
    project: Project, document: Document, acts: Acts, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = []
    for year in (2026, 2001, 2040):
        monkeypatch.setattr(history, "now", lambda year=year: f"{year}-01-01T00:00:00.000+00:00")
        ids.append(made(acts.on(document).quotations.new(CONTENT)))
    for left in (2, 1, 0):
        project.undo()
        assert [q.id for q in layers.layer(project.database, "a1", "ana").quotations] == sorted(ids[:left])
    for _ in ids:
        project.redo()
    acts_listed, done = project.ids_of_acts()
    assert done == 3
    assert acts_listed == sorted(acts_listed)


def _mounted(folder: Path, size: str) -> None:
    command = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)]
    if os.name != "posix" or not shutil.which("mount"):
        pytest.skip("a drive cannot be mounted here")
    if subprocess.run(command, capture_output=True).returncode:
        pytest.skip("a drive cannot be mounted here (that takes root)")


def test_a_drive_that_is_gone_is_named_and_a_copy_saved(tmp_path: Path) -> None:
    drive = tmp_path / "drive"
    drive.mkdir()
    _mounted(drive, "2m")
    try:
        project = Project.create(drive / "news.qca")
        document = add_document(project, ARTICLE)
        acts = project.work_as("ana")
        acts.on(document).quotations.new(CONTENT)
    finally:
        subprocess.run(["umount", "-l", str(drive)], check=True)
    with project:
        with pytest.raises(ProjectMoved) as told:
            acts.on(document).quotations.new(CONTENT)
        assert told.value.message == (
            "The drive or the folder that holds news.qca is gone; the act was not saved."
        )
        save_copy(project, tmp_path / "copy.qca", None)
    with Project.open(tmp_path / "copy.qca") as copy:
        assert number(copy.database) == 1


def test_a_copy_onto_a_full_disk_is_refused_by_its_own_name(
    project: Project, document: Document, acts: Acts, tmp_path: Path
) -> None:
    drive = tmp_path / "drive"
    drive.mkdir()
    _mounted(drive, "16k")
    try:
        with pytest.raises(
            NotWritable, match=r"The copy copy\.qca cannot be written: the disk is full.*The project itself"
        ):
            save_copy(project, drive / "copy.qca", project.open_document(1))
        assert list(drive.iterdir()) == []
    finally:
        subprocess.run(["umount", "-l", str(drive)], check=True)
    acts.on(document).quotations.new(CONTENT)


def test_only_a_full_disk_is_told_to_be_full(tmp_path: Path) -> None:
    from annotator.store.connection import _copying

    for name, wants_space in (
        ("SQLITE_FULL", True),
        ("SQLITE_READONLY", False),
        ("SQLITE_IOERR_WRITE", False),
    ):
        error = sqlite3.OperationalError()
        error.sqlite_errorname = name
        with pytest.raises(NotWritable) as told, _copying(tmp_path / "copy.qca"):
            raise error
        assert ("Free some space" in str(told.value)) is wants_space, name
        assert "choose another folder" in str(told.value).lower()


@pytest.mark.skipif(not shutil.which("Xvfb"), reason="takes a display of its own")
def test_a_lost_screen_ends_the_window_without_a_traceback_and_what_is_saved_stays(
    project: Project, document: Document, acts: Acts, tmp_path: Path
) -> None:
    acts.on(document).quotations.new(CONTENT)
    project.close()
    reading, writing = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing)], pass_fds=[writing], stderr=subprocess.DEVNULL
    )
    os.close(writing)
    with os.fdopen(reading) as answer:
        display = f":{answer.readline().strip()}"
    environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    environment |= {"DISPLAY": display, "HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)}
    settings = tmp_path / "quote-claim-annotator" / "annotator.ini"
    settings.parent.mkdir()
    settings.write_text("[General]\nannotator=ana\n")
    window = subprocess.Popen(
        [sys.executable, "-m", "annotator", str(project.path)],
        cwd=CHECKOUT, env=environment, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        lock = lock_path(project.path)
        deadline = time.monotonic() + 30
        while not lock.exists() and window.poll() is None and time.monotonic() < deadline:
            time.sleep(0.05)
        assert lock.exists()
        screen.kill()
        _, said = window.communicate(timeout=30)
    finally:
        screen.kill()
        window.kill()
        screen.wait()
    assert window.returncode == 1
    assert "Traceback" not in said
    with Project.open(project.path) as again:
        assert number(again.database) == 1
