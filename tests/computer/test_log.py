"""The log holds numbers, kinds of errors and places in the program; words of people have no way in."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.__main__ import main
from annotator.computer import folders, log
from annotator.domain.errors import InputError

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def empty(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path_factory.mktemp("state")
    monkeypatch.setenv("XDG_STATE_HOME", str(folder))
    return folders.log_folder()


def raised(error: BaseException) -> BaseException:
    try:
        log.word("a", "b")
        raise error
    except BaseException as caught:  # noqa: BLE001
        return caught


@given(st.text(min_size=6))
def test_a_string_is_never_written_wherever_it_is_given(words: str) -> None:
    log.note("job", documents=words)  # type: ignore[arg-type]
    log.note(words)  # type: ignore[arg-type]
    log.note("job", name=log.word(words, ("import", "export")))
    error = InputError(f"{words} is wrong", words)
    error.__cause__ = OSError(28, words, words)
    log.note_error(raised(error))
    line = log.last_lines(5)
    assert [part.split(" ", 3)[3] for part in line] == [
        "job documents=?", "other", "job name=other", "error kind=InputError at=elsewhere cause=0",
        "error kind=OSError at=elsewhere cause=1 errno=28",
    ]  # fmt: skip


def test_an_error_names_its_places_in_the_program() -> None:
    try:
        log.Word("a").join([1])  # type: ignore[list-item]
    except TypeError as error:
        log.note_error(error)
    try:
        from annotator.domain.span import Span, check_span

        check_span(Span(3, 9), 5, "the cue")
    except InputError as error:
        log.note_error(error)
    frozen = compile("raise KeyError('Quillfeather')", "annotator/store/rows.py", "exec")
    try:
        exec(frozen)
    except KeyError as error:
        log.note_error(error)
        assert log.last_lines(1)[0].endswith("kind=KeyError at=store/rows.py:1 cause=0")
    first, second, _ = log.last_lines(3)
    assert "kind=TypeError at=elsewhere" in first
    assert "kind=InputError at=domain/span.py:" in second
    assert "cue" not in second


def test_a_command_is_named_by_its_known_words_alone(tmp_path: Path) -> None:
    assert main(["stats", str(tmp_path / "Quillfeather.qca"), "--json", "--brunhilde=x"]) == 2
    assert main(["Quillfeather", "--json"]) == 2
    assert main(["stats", str(tmp_path / "Quillfeather.qca"), "--json", "--", "--labour"]) == 2
    assert [line.split(" ", 3)[3] for line in log.last_lines(20) if " start " in line] == [
        "start name=stats options=--json,other", "start name=other options=other", "start name=stats options=--json",
    ]  # fmt: skip
    assert not any(name in line for line in log.last_lines(20) for name in ("Quillfeather", "brunhilde"))


def test_it_holds_five_files_of_a_megabyte(empty: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log, "LARGEST", 2_000)
    for number in range(400):
        log.note("job", number=number)
    assert [path.name for path in log.files()] == [
        "annotator.log",
        *(f"annotator.{n}.log" for n in range(1, 5)),
    ]
    assert all(path.stat().st_size < 2_100 for path in log.files())
    assert sorted(path.name for path in empty.iterdir()) == sorted(path.name for path in log.files())
    numbers = [int(line.rpartition("=")[2]) for line in log.last_lines(150)]
    assert numbers == list(range(250, 400))


def test_many_processes_lose_no_line(empty: Path) -> None:
    program = (
        "from annotator.computer import log\nlog.LARGEST = 3_000\nlog.FILES = 200\n"
        "for number in range(300): log.note('job', number=number)\n"
    )
    children = [subprocess.Popen([sys.executable, "-c", program], cwd=ROOT) for _ in range(3)]
    assert [child.wait() for child in children] == [0, 0, 0]
    lines = [line for path in empty.glob("*.log") for line in path.read_text().splitlines()]
    assert len(lines) == len({line.split(" ", 1)[1] for line in lines}) == 900


def test_nothing_fails_where_it_cannot_be_written(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "file"))
    log.note("start")
    assert log.last_lines(3) == []


def test_only_this_user_reads_it(empty: Path) -> None:
    log.note("start")
    assert empty.stat().st_mode & 0o077 == 0
    assert log.files()[0].stat().st_mode & 0o077 == 0
