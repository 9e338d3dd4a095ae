"""Pipes, sockets, devices and files that change under way: named, never waited for."""

from __future__ import annotations

import errno
import os
import socket
from pathlib import Path
from typing import NoReturn

import pytest

from annotator.__main__ import main
from annotator.domain.errors import InputError
from annotator.formats.input.special_files import refuse_device
from annotator.project import Project
from annotator.project.jobs.exports.export import export_file
from annotator.project.jobs.file_import import import_files
from tests.examples import add_document, child, finish

pytestmark = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")

ZERO = Path("/dev/zero")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a folder with an article, a pipe and a socket."""
    made = tmp_path / "in"
    (made / "deep").mkdir(parents=True)
    (made / "a.txt").write_text("One.")
    os.mkfifo(made / "deep" / "pipe.jsonl")
    with socket.socket(socket.AF_UNIX) as bound:
        here = Path.cwd()
        os.chdir(made)  # the path of a socket is short
        bound.bind("socket.txt")
        os.chdir(here)
    return made


def test_pipes_and_sockets_in_a_folder_are_named_and_the_others_go_in(project: Project, folder: Path) -> None:
    report = import_files(project, [folder])
    assert report.documents == 1
    assert sorted(str(problem).partition(" Save")[0] for problem in report.problems) == [
        "pipe.jsonl: it is a pipe, not a file.",
        "socket.txt: it is a socket, not a file.",
    ]


def test_a_pipe_and_a_device_as_input_are_refused(project: Project, folder: Path) -> None:
    given = [folder / "deep" / "pipe.jsonl", *([ZERO] if ZERO.exists() else [])]
    problems = import_files(project, given).problems
    assert [problem.message for problem in problems] == [
        "it is a pipe, not a file.", "it is a device, not a file.",
    ][: len(given)]  # fmt: skip


@pytest.mark.skipif(not ZERO.exists(), reason="this system has no /dev/zero")
def test_a_device_without_end_as_standard_input_is_refused() -> None:
    with ZERO.open("rb") as stream, pytest.raises(InputError, match="standard input is a device"):
        refuse_device(stream)


def test_a_folder_with_the_name_of_a_file_is_a_folder(project: Project, tmp_path: Path) -> None:
    (tmp_path / "in" / "x.jsonl").mkdir(parents=True)
    (tmp_path / "in" / "x.jsonl" / "y.jsonl").write_text('{"text": "One."}')
    for given in (tmp_path / "in", tmp_path / "in" / "x.jsonl"):
        assert import_files(project, [given]).problems == []
    assert project.count() == 1


def test_a_file_that_vanishes_between_listing_and_reading_costs_only_itself(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from annotator.project.jobs import file_import

    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(f"{name} says so.")

    def listed_and_gone(*given: object, **more: bool) -> list[Path]:
        found = readable_files(*given, **more)  # type: ignore[arg-type]
        (tmp_path / "a.txt").unlink()
        return found

    readable_files = file_import.readable_files
    monkeypatch.setattr(file_import, "readable_files", listed_and_gone)
    report = import_files(project, [tmp_path])
    assert report.documents == 1
    assert str(report.problems[0]).startswith("a.txt: it cannot be read: there is no such file or folder.")


def test_a_name_that_no_file_can_have_is_refused(project: Project, tmp_path: Path) -> None:
    (problem,) = import_files(project, [tmp_path / ("x" * 300 + ".txt")]).problems
    assert problem.message == "it cannot be read: its name is too long."


@pytest.mark.skipif(os.geteuid() == 0, reason="the administrator may read everything")
def test_a_folder_that_may_not_be_read_is_told(project: Project, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("One.")
    (tmp_path / "closed").mkdir(mode=0)
    report = import_files(project, [tmp_path])
    assert report.summary() == "1 document imported; 1 left out (you have no permission): closed"


def test_a_chosen_folder_that_cannot_be_read_is_not_said_to_hold_nothing(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "in").mkdir()

    def refuse(folder: Path) -> NoReturn:
        raise PermissionError(errno.EACCES, "Permission denied", str(folder))

    monkeypatch.setattr(os, "scandir", refuse)
    (problem,) = import_files(project, [tmp_path / "in"]).problems
    assert problem.message == "it cannot be read: you have no permission."


def test_links_in_a_folder_are_told(project: Project, folder: Path) -> None:
    (folder / "link.txt").symlink_to(folder / "a.txt")
    (folder / "more").symlink_to(folder, target_is_directory=True)
    assert "2 left out (links): more, link.txt" in import_files(project, [folder]).summary()


def test_hidden_files_of_the_system_are_not_told(project: Project, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("One.")
    (tmp_path / ".DS_Store").write_bytes(b"\0")
    assert import_files(project, [tmp_path]).summary() == "1 document imported"


def test_an_export_to_a_pipe_or_a_device_is_refused_and_leaves_it(project: Project, folder: Path) -> None:
    add_document(project, "One.")
    pipe = folder / "deep" / "pipe.jsonl"
    with pytest.raises(InputError, match="is a pipe, not a file"):
        export_file(project, pipe)
    assert pipe.is_fifo()
    if Path("/dev/null").exists():
        with pytest.raises(InputError, match="is a device, not a file"):
            export_file(project, Path("/dev/null"))


def test_suggest_refuses_pipes_on_both_ends_and_its_own_input_as_output(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pipe, article = folder / "deep" / "pipe.jsonl", folder / "a.txt"
    assert main(["suggest", str(pipe), "-o", str(tmp_path / "out.jsonl")]) == 2
    assert f"{pipe}: it is a pipe, not a file." in capsys.readouterr().err
    assert main(["suggest", str(article), "-o", str(pipe)]) == 2
    assert f"{pipe} is a pipe, not a file." in capsys.readouterr().err
    assert main(["suggest", str(article), "-o", str(pipe), "--resume"]) == 2
    assert main(["suggest", str(article), "-o", str(article)]) == 2
    assert "is what is read" in capsys.readouterr().err
    assert article.read_text() == "One."


def test_rejected_lines_never_overwrite_what_is_imported(tmp_path: Path) -> None:
    source, project = tmp_path / "in.jsonl", tmp_path / "p.qca"
    source.write_text('{"text": 7}\n')
    main(["new", str(project)])
    assert main(["import", str(project), str(source), "--rejected", str(source)]) == 2
    assert main(["import", str(project), str(source), "--rejected", str(project)]) == 2
    assert source.read_text() == '{"text": 7}\n'


def test_a_folder_of_which_files_were_passed_over_ends_with_1(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text("One.")
    (tmp_path / "in" / "photo.jpg").write_bytes(b"\xff\xd8")
    project = str(tmp_path / "p.qca")
    main(["new", project])
    assert main(["import", project, str(tmp_path / "in")]) == 1


def test_a_line_longer_than_memory_allows_is_read_in_pieces(tmp_path: Path) -> None:
    """A gigabyte in one line takes no more memory than the limit; the next line goes in."""
    code = (
        "import io, resource\n"
        "from annotator.formats.input import byte_lines\n"
        "byte_lines.LONGEST_LINE = 1 << 20\n"
        "class Long(io.RawIOBase):\n"
        "    left = 200 << 20\n"
        "    def readable(self): return True\n"
        "    def readinto(self, b):\n"
        "        n = min(len(b), self.left); self.left -= n; b[:n] = b'x' * n; return n\n"
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "assert list(byte_lines.byte_lines(io.BufferedReader(Long()))) == [None]\n"
        "print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)\n"
    )
    out, errors = finish(child(code))
    assert errors == ""
    assert int(out) < 20
