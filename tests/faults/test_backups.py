"""Backups and restores whose writes fail, or that are stopped: no half backup has a name, and no act is lost."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from annotator import output_file
from annotator.domain.errors import StorageError
from annotator.project import Project
from annotator.project.backups.backup import back_up
from annotator.project.backups.folder import backups_of, folder_beside
from annotator.project.backups.restore import restore
from annotator.store import layers
from annotator.store.file_overview import damage
from tests.examples import ARTICLE, add_document, child
from tests.project.backups.restoring import CONTENT, own_settings
from tests.repeats import repeats
from tests.store.test_history import everything

__all__ = ["own_settings"]


def annotated(path: Path) -> None:
    """Make a project with two quotations, and a backup of it."""
    with Project.create(path) as project:
        document = add_document(project, ARTICLE)
        acts = project.work_as("ana")
        for _ in range(2):
            acts.on(document).quotations.new(CONTENT)
        back_up(path, "asked")


def quotations(path: Path) -> int:
    with Project.open(path) as project:
        assert damage(project.database) == []
        return len(layers.layer(project.database, "a1", "ana").quotations)


@contextmanager
def no_file_beyond(size: int) -> Iterator[None]:
    """Let each write behind so many bytes of any file fail, as on a full disk."""
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no limit of file sizes")
def test_a_backup_whose_nth_page_cannot_be_written_is_not_there(tmp_path: Path) -> None:
    path = tmp_path / "news.qca"
    annotated(path)
    size = path.stat().st_size
    before = backups_of(path)
    for limit in range(0, size, 4096):
        with no_file_beyond(limit), pytest.raises(StorageError, match=r"No backup could be written|is full"):
            back_up(path, "asked")
        assert backups_of(path) == before
        assert len(list(folder_beside(path).iterdir())) == 1
    with no_file_beyond(size):
        assert back_up(path, "asked").is_new
    assert quotations(path) == 2


@pytest.mark.skipif(os.name == "nt", reason="Windows has no limit of file sizes")
def test_a_restore_whose_nth_write_fails_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "news.qca"
    annotated(path)
    first = backups_of(path)[-1]
    with Project.open(path) as project:
        acts = project.work_as("ana")
        for _ in range(20):
            acts.on(project.document_at(1)).quotations.new(CONTENT)
    back_up(path, "asked")
    before = everything(path)
    refused = 0
    for limit in range(0, path.stat().st_size + 20_000, repeats(2, long=1) * 4096):
        copy = Path(shutil.copy(path, tmp_path / "copy.qca"))
        shutil.copytree(folder_beside(path), folder_beside(copy), dirs_exist_ok=True)
        backup = folder_beside(copy) / "copy.2099-01-01T000000Z.asked.qca"
        shutil.copy(path, backup)
        with Project.open(copy) as project:
            project.work_as("ana")
            try:
                with no_file_beyond(limit):
                    restore(project.database, "ana", first.path, first.at)
            except StorageError:
                refused += 1
                expected = before
            else:
                expected = None
        with Project.open(copy) as project:
            assert damage(project.database) == []
        if expected is not None:
            assert everything(copy) == expected
        else:
            assert quotations(copy) == 2
        copy.unlink()
    assert refused > 10


@pytest.mark.parametrize("call", ["fsync", "link", "replace", "open"])
def test_a_call_of_the_system_that_fails_leaves_no_backup_with_a_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    path = tmp_path / "news.qca"
    annotated(path)
    before = backups_of(path)
    real = getattr(os, call) if call != "replace" else Path.replace

    def fail(*arguments: Any, **more: Any) -> Any:
        if call == "open" and not str(arguments[0]).endswith(".part"):
            return real(*arguments, **more)
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    with monkeypatch.context() as broken:
        if call == "replace":
            broken.setattr(Path, "replace", fail)
            broken.setattr(os, "link", fail)
            broken.setattr(output_file, "_renamed_unless_taken", lambda *_: False)
        else:
            broken.setattr(os, call, fail)
        if call == "link":  # as on a stick: then the name is taken in another way
            assert back_up(path, "asked").is_new
            return
        with pytest.raises(StorageError):
            back_up(path, "asked")
    assert backups_of(path) == before
    assert len(list(folder_beside(path).iterdir())) == 1


def test_a_disk_that_is_full_stops_no_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "news.qca"
    with Project.create(path) as project:
        add_document(project, ARTICLE)
        acts = project.work_as("ana")
        monkeypatch.setattr("annotator.store.backup._EMPTY_ROOM", 1 << 60)
        monkeypatch.setattr(
            "annotator.store.backup.shutil.disk_usage",
            lambda folder: shutil._ntuple_diskusage(10, 10, 0),  # type: ignore[attr-defined]
        )
        with pytest.raises(StorageError, match=r"has no room for a backup .* Free some space"):
            back_up(path, "hourly")
        acts.on(project.document_at(1)).quotations.new(CONTENT)
    assert quotations(path) == 1


STOPPED = """
import sys
from annotator.cli import backups
from annotator.cli.program import run
from annotator.store import backup
step = backup._Watch.step
def stop_at_the_second(self, *arguments):
    step(self, *arguments)
    print("step", flush=True)
    sys.stdin.readline()
backup._Watch.step = stop_at_the_second
sys.exit(run(["backup", sys.argv[1]]))
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows ends processes without a word")
def test_a_backup_that_the_window_stops_leaves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "news.qca"
    annotated(path)
    before = list(folder_beside(path).iterdir())
    process = child(STOPPED, path)
    assert process.stdout is not None
    assert process.stdout.readline() == "step\n"
    assert len(list(folder_beside(path).iterdir())) == 2
    process.terminate()
    process.communicate(timeout=60)
    assert process.returncode > 0  # not by the signal itself
    assert list(folder_beside(path).iterdir()) == before
