"""Files that are written: no link, laid by whomever, leads the program into another file."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from annotator import output_file
from annotator.domain.errors import InputError, NotWritable, ProjectInUse, StorageError
from annotator.output_file import complete_file, growing_file, place_new, temporary_path
from annotator.project.jobs.resumption import reopen
from annotator.store.connection import create_database, open_database
from annotator.store.writer_lock import WriterLock, lock_path
from tests.examples import child, finish, kill

DEAR = b"what somebody else has written\n"
LINKS: dict[str, Callable[[Path, Path], None]] = {
    "symbolic": lambda link, target: link.symlink_to(target),
    "hard": lambda link, target: link.hardlink_to(target),
}
pytestmark = pytest.mark.skipif(os.name == "nt", reason="making links takes a right there")


@pytest.fixture
def made(tmp_path: Path) -> Path:
    path = tmp_path / "news.qca"
    create_database(path).close()
    return path


@pytest.fixture(params=LINKS)
def link(request: pytest.FixtureRequest) -> Callable[[Path, Path], None]:
    return LINKS[request.param]


@pytest.fixture
def dear(tmp_path: Path) -> Path:
    path = tmp_path / "dear.txt"
    path.write_bytes(DEAR)
    return path


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_link_in_the_place_of_the_lock_file_empties_nothing(made: Path, dear: Path, link) -> None:
    link(lock_path(made), dear)
    try:
        open_database(made).close()
    except NotWritable as told:
        assert "is no lock file of this program" in told.message
    assert dear.read_bytes() == DEAR


def test_a_pipe_in_the_place_of_the_lock_file_stops_nobody(made: Path) -> None:
    os.mkfifo(lock_path(made))
    with pytest.raises(NotWritable, match="is no lock file"):
        open_database(made)
    open_database(made, read_only=True).close()


def test_a_link_in_the_place_of_the_journal_is_refused(made: Path, dear: Path, link) -> None:
    link(made.with_name("news.qca-journal"), dear)
    with pytest.raises(NotWritable, match="saving would write into another file"):
        open_database(made)
    assert dear.read_bytes() == DEAR


def test_no_lock_file_stays_after_closing(made: Path) -> None:
    with closing(open_database(made)):
        assert lock_path(made).exists()
    assert names(made.parent) == ["news.qca"]


def test_the_lock_file_of_a_killed_program_goes_with_the_next_one(made: Path) -> None:
    code = "import sys, pathlib; from annotator.store.connection import open_database\n"
    holder = child(
        code + "d = open_database(pathlib.Path(sys.argv[1])); print('open'); sys.stdin.read()", made
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == "open\n"
    kill(holder)
    assert lock_path(made).exists()
    open_database(made).close()
    assert names(made.parent) == ["news.qca"]


def test_many_who_want_to_write_at_once_do_so_one_after_the_other(made: Path) -> None:
    code = """
import sys, time
from pathlib import Path
from annotator.domain.errors import ProjectInUse
from annotator.store.writer_lock import WriterLock
mine, seen = Path(sys.argv[1]).with_name("inside"), 0
while seen < 40:
    try:
        lock = WriterLock(Path(sys.argv[1]))
    except ProjectInUse:
        continue
    mine.touch(exist_ok=False)
    seen += 1
    mine.unlink()
    lock.release()
print("done")
"""
    for out, error in [finish(each) for each in [child(code, made) for _ in range(3)]]:
        assert out == "done\n", error
    assert names(made.parent) == ["news.qca"]


def test_one_project_under_two_names_has_one_writer(made: Path, tmp_path: Path, link) -> None:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    other = folder / "other.qca"
    link(other, made)
    code = "import sys, pathlib; from annotator.store.connection import open_database\n"
    code += "open_database(pathlib.Path(sys.argv[1])).close(); print('both')"
    for first, second in ((made, other), (other, made)):
        with closing(open_database(first)) as database:
            with pytest.raises(ProjectInUse, match="is open in another window"):
                open_database(second)
            out, error = finish(child(code, second))
            assert out == ""
            assert "ProjectInUse" in error
            with database.transaction() as connection:
                connection.execute("INSERT OR IGNORE INTO annotator VALUES ('ana', 'then')")
    open_database(other).close()


def test_locks_of_sqlite_hold_beside_that_of_the_writer(made: Path) -> None:
    with closing(open_database(made)) as database, database.transaction() as connection:
        connection.execute("INSERT INTO annotator VALUES ('ana', 'then')")
        with pytest.raises(ProjectInUse):
            WriterLock(made)  # must not open and close the file, which would drop SQLite's locks
        code = "import sqlite3, sys; sqlite3.connect(sys.argv[1], timeout=0).execute('BEGIN IMMEDIATE')"
        assert "database is locked" in finish(child(code, made))[1]


def test_a_new_project_is_never_made_through_a_link(tmp_path: Path, link, dear: Path) -> None:
    path = tmp_path / "news.qca"
    link(path, dear)
    with pytest.raises(StorageError, match="exists already"):
        create_database(path)
    path.unlink()
    path.symlink_to(tmp_path / "none")
    with pytest.raises(StorageError, match="exists already"):
        create_database(path)
    assert names(tmp_path) == ["dear.txt", "news.qca"]


def test_what_is_written_for_people_replaces_a_link_and_leaves_its_target(
    tmp_path: Path, dear: Path, link
) -> None:
    for number, write in enumerate((complete_file, growing_file)):
        path = tmp_path / f"out{number}"
        link(path, dear)
        with write(path) as out:
            out.write(b"new")
        assert path.read_bytes() == b"new"
        assert not path.is_symlink()
        assert dear.read_bytes() == DEAR
    assert names(tmp_path) == ["dear.txt", "out0", "out1"]


def test_what_is_no_regular_file_is_refused_and_stays(tmp_path: Path) -> None:
    device = Path(os.devnull)
    for write in (complete_file, growing_file):
        with pytest.raises(InputError, match="is a device"), write(device):
            pass
    assert device.is_char_device()


def test_what_fails_half_way_leaves_what_was_there_and_nothing_beside_it(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("before")
    with pytest.raises(KeyboardInterrupt), complete_file(tmp_path / "out") as out:
        out.write(b"half")
        raise KeyboardInterrupt
    assert (tmp_path / "out").read_text() == "before"
    assert names(tmp_path) == ["out"]


def test_a_name_that_was_taken_meanwhile_is_not_overwritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    for way in ("link", "rename", "empty file"):
        if way == "rename":  # as on FAT
            monkeypatch.setattr(os, "link", refuse)
        elif way == "empty file":
            monkeypatch.setattr(output_file, "_renamed_unless_taken", lambda *_: False)
        path = tmp_path / f"out {way}"
        made = temporary_path(path)
        path.write_text("somebody's")
        with pytest.raises(FileExistsError):
            place_new(made, path)
        assert path.read_text() == "somebody's"
        made.write_text("ours")
        place_new(made, tmp_path / f"free {way}")
        assert (tmp_path / f"free {way}").read_text() == "ours"
        assert not made.exists()


def test_a_run_is_never_resumed_through_a_link(tmp_path: Path, link) -> None:
    (tmp_path / "dear").write_bytes(b"a line without an end")
    link(tmp_path / "out.jsonl", tmp_path / "dear")
    with pytest.raises(InputError, match="is a link"):
        reopen(tmp_path / "out.jsonl")
    assert (tmp_path / "dear").read_bytes() == b"a line without an end"
