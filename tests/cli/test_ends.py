"""Commands that end otherwise than they should: stopped, by the machine, by a mistake of the program."""

from __future__ import annotations

import errno
import sys
from pathlib import Path
from typing import NoReturn, get_args, get_type_hints

import pytest

from annotator.__main__ import main
from annotator.cli.messages import BAD_INPUT, OK
from annotator.cli.program import COMMANDS, command_named, run
from annotator.cli.stopping import _LEFT
from annotator.project import Project


def ended(error: BaseException, monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    """Run a command that ends by an error when it opens the project."""

    def fail(*_: object, **__: object) -> NoReturn:
        raise error

    monkeypatch.setattr(Project, "open", fail)
    return run(list(arguments))


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("stats", "p.qca"), "an act is done whole or not at all. Give the same command again to go on."),
        (
            ("prepare", "p.qca"),
            "The documents that are prepared are kept: the same command goes on from there.",
        ),
        (("import", "p.qca", "a.txt"), "If it is not, import the same files again."),
        (("export", "p.qca", "-o", "out.jsonl"), "Files that were there before are as they were."),
    ],
)
def test_a_command_stopped_by_the_keyboard_says_what_is_safe_and_how_to_go_on(
    arguments: tuple[str, ...],
    words: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert ended(KeyboardInterrupt(), monkeypatch, *arguments) == 130
    told = capsys.readouterr().err
    assert told.startswith("annotator: stopped. ")
    assert words in told
    assert COMMANDS.keys() >= _LEFT.keys()


def test_what_the_machine_refuses_is_said_in_words_without_calls(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    full = OSError(errno.ENOSPC, "No space left on device", "/tmp/spool")
    assert ended(full, monkeypatch, "stats", "p.qca") == BAD_INPUT
    told = capsys.readouterr().err
    assert told.startswith("annotator: /tmp/spool: the disk is full. Free some space, or try again. ")
    assert "Traceback" not in told
    assert ended(MemoryError(), monkeypatch, "stats", "p.qca") == BAD_INPUT
    assert capsys.readouterr().err.startswith("annotator: memory is used up. ")


def test_a_mistake_of_the_program_is_shown_with_what_is_safe_behind_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ended(KeyError("place"), monkeypatch, "stats", "p.qca") == BAD_INPUT
    *calls, last = capsys.readouterr().err.strip().splitlines()
    assert calls[0].startswith("Traceback")
    assert last.startswith(
        "annotator: the program made a mistake; the lines above show where. What was saved"
    )


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (None, "cannot be read: there is no such file or folder. Check its name, or choose another file."),
        (b"{", "the name of a field, in double quotes, is missing at character 2. Mend it there"),
        (b"\xff{}", "it is not UTF-8. Save it again as UTF-8."),
        (b"[1]", "it is not a JSON object. Mend it there, or choose another file."),
    ],
)
def test_a_plan_and_a_codebook_that_are_none_are_refused_alike(
    content: bytes | None, words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project, file = str(tmp_path / "p.qca"), tmp_path / "given.json"
    assert run(["new", project]) == OK
    if content is not None:
        file.write_bytes(content)
    capsys.readouterr()
    for noun, arguments in (
        ("plan", ["import", project, str(file), "--plan", str(file)]),
        ("codebook", ["codebook", project, str(file)]),
    ):
        assert run(arguments) == BAD_INPUT
        told = capsys.readouterr().err
        assert told.startswith(f"annotator: {file}") and words in told
        assert content is None or f"is no {noun}: " in told


@pytest.mark.parametrize("command", COMMANDS)
def test_what_cannot_be_read_is_told_by_the_program_not_by_the_help(command: str) -> None:
    # Typer's own check would refuse all files for one, and offers the help as the way out.
    for name, hint in get_type_hints(command_named(command), include_extras=True).items():
        if "Path" in str(get_args(hint)[:1]):
            assert not get_args(hint)[1].readable, name


def test_a_stop_while_the_program_is_being_loaded_shows_no_calls(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Interrupted:
        def find_spec(self, name: str, *_: object) -> None:
            if name == "annotator.cli.program":
                raise KeyboardInterrupt

    monkeypatch.delitem(sys.modules, "annotator.cli.program")
    monkeypatch.delattr("annotator.cli.program")
    monkeypatch.setattr(sys, "meta_path", [Interrupted(), *sys.meta_path])
    assert main(["stats", "p.qca"]) == 130
    assert capsys.readouterr().err == "annotator: stopped before it had begun; nothing was changed.\n"
