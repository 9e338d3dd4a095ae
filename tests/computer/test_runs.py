"""What a killed process leaves is removed by the next one; what a living one or somebody else has stays."""

from __future__ import annotations

import faulthandler
import os
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.computer import begun_files, folders, log, runs
from annotator.computer.temporary import of_libraries, private_folder, spooled_file, unnamed_file
from annotator.project.jobs.problem_report import problem_report
from tests.examples import child, kill

ROOT = Path(__file__).parents[2]

WITH_TEXTS = """
import time
from pathlib import Path
from annotator.computer import runs, temporary
kept = temporary.private_folder("text")
Path(kept.name, "pasted.txt").write_text("words of an article")
print(kept.name, flush=True)
time.sleep(60)
"""
BEGINNING = """
import sys, time
from pathlib import Path
from annotator.output_file import complete_file
from annotator.output_folder import complete_folder
from annotator.store.new_file import made_anew
folder = Path(sys.argv[1])
with complete_file(folder / "done.jsonl") as out:
    out.write(b"done")
with made_anew(folder / "new.qca") as new, complete_file(folder / "out.jsonl"), complete_folder(folder / "out") as out:
    (out / "one.txt").write_text("half")
    new.with_name(new.name + "-journal").touch()
    print("begun", flush=True)
    time.sleep(60)
"""
CRASHING = """
import ctypes, faulthandler
from annotator.ui.shell import crash_watch
crash_watch.begin()
ctypes.string_at(0)
"""
CRASHING_READER = """
import ctypes
from annotator.__main__ import main
from annotator.formats.reading import reader_process
reader_process.main = lambda: ctypes.string_at(0)
main(["reader"])
"""


@pytest.fixture(autouse=True)
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


def test_temporary_texts_of_a_killed_process_are_removed_by_the_next_start(tmp_path: Path) -> None:
    killed, living = child(WITH_TEXTS, tmp_path), child(WITH_TEXTS, tmp_path)
    assert killed.stdout is not None
    assert living.stdout is not None
    left, used = Path(killed.stdout.readline().strip()), Path(living.stdout.readline().strip())
    foreign = folders.cache_folder() / "temporary" / "somebody's"
    foreign.mkdir()
    kill(killed)
    assert (left / "pasted.txt").exists()
    assert left.parent.stat().st_mode & 0o077 == 0
    subprocess.run(
        [sys.executable, "-m", "annotator", "--version"], cwd=ROOT, check=True, capture_output=True
    )
    assert not left.parent.exists()
    assert (used / "pasted.txt").exists()
    assert foreign.exists()
    kill(living)
    runs.remove_leftovers()
    assert sorted(folders.cache_folder().glob("temporary/*")) == [foreign]
    assert list(runs.marks_folder().iterdir()) == []


def test_what_a_killed_process_has_begun_beside_others_is_removed_by_the_next_start(tmp_path: Path) -> None:
    folders_used = tmp_path / "killed", tmp_path / "living"
    processes = []
    for folder in folders_used:
        folder.mkdir()
        processes.append(child(BEGINNING, folder))
        assert processes[-1].stdout.readline() == "begun\n"
        assert len(list(folder.iterdir())) == 5
        (folder / ".notes.0123456789abcdef.part").touch()  # somebody else's
    kill(processes[0])
    runs.remove_leftovers()
    assert {path.name for path in folders_used[0].iterdir()} == {"done.jsonl", ".notes.0123456789abcdef.part"}
    assert len(list(folders_used[1].iterdir())) == 6
    kill(processes[1])


def test_no_other_file_is_removed_whatever_a_list_says(tmp_path: Path) -> None:
    mine, link, whole = tmp_path / "news.qca", tmp_path / ".a.0123456789abcdef.part", tmp_path / "b"
    mine.write_text("mine")
    link.symlink_to(mine)
    for path in (mine, link, whole):
        begun_files.note(tmp_path, path)
    begun_files.remove_noted(tmp_path)
    assert mine.read_text() == "mine"
    assert link.is_symlink()
    begun_files.remove_noted(tmp_path / "none")


def test_a_native_crash_of_a_window_is_known_with_its_calls_until_a_report_is_kept(tmp_path: Path) -> None:
    crashed = subprocess.run([sys.executable, "-c", CRASHING], cwd=ROOT, capture_output=True, check=False)
    assert crashed.returncode < 0
    runs.remove_leftovers()
    (crash,) = runs.crashes()
    assert "Fatal Python error: Segmentation fault" in crash.trace
    assert crash.began.endswith(" UTC")
    assert not crash.is_told
    runs.note_told(crash)
    runs.remove_leftovers()
    (crash,) = runs.crashes()
    assert crash.is_told
    assert "Segmentation fault" in crash.trace
    runs.forget(crash)
    assert runs.crashes() == []


def test_of_many_crashes_the_last_ones_are_told() -> None:
    runs.marks_folder().mkdir(parents=True)
    for number in range(30):
        (runs.marks_folder() / f"window-1-202611{number % 28 + 1:02}T140005Z-{number:08}.run").write_text("")
    runs.remove_leftovers()
    assert [crash.began[:10] for crash in runs.crashes()][:3] == ["2026-11-28", "2026-11-27", "2026-11-26"]
    assert len(runs.crashes()) == 10


def test_a_native_crash_of_a_helping_process_leaves_its_calls(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-c", CRASHING_READER], cwd=ROOT, capture_output=True, check=False)
    assert "in main" in log.last_trace(5_000)
    assert 'File "annotator/__main__.py"' in problem_report([])
    assert str(ROOT) not in problem_report([])


def test_windows_that_are_open_or_were_closed_are_no_crash() -> None:
    mark = runs.begin_window()
    assert os.fstat(mark.handle).st_size == 0
    assert runs.crashes() == []
    runs.remove_leftovers()
    runs.end()
    assert runs.crashes() == []
    assert list(runs.marks_folder().iterdir()) == []
    assert faulthandler.is_enabled()


def test_files_of_libraries_lie_in_the_private_folder() -> None:
    import tempfile

    usual = tempfile.gettempdir()
    with of_libraries():
        handle, name = tempfile.mkstemp()
        os.close(handle)
    assert Path(name).parent == runs.current().folder
    assert tempfile.gettempdir() == usual
    runs.end()
    assert not Path(name).exists()


def test_without_a_cache_the_systems_folder_serves(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    runs.end()
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "file"))
    kept = private_folder("text")
    assert Path(kept.name).stat().st_mode & 0o077 == 0
    kept.cleanup()
    for file in (unnamed_file(), spooled_file(1)):
        file.write(b"words of an article")
        file.close()
