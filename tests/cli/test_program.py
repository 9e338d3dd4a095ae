"""The program of the command line: where its words go, and what its exit codes say."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.__main__ import main
from annotator.cli.messages import BAD_INPUT, OK
from annotator.cli.program import COMMANDS, command_named, group_of, run


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_has_help_which_goes_to_standard_output(
    capsys: pytest.CaptureFixture[str], command: str
) -> None:
    assert run([command, "--help"]) == OK
    told = capsys.readouterr()
    assert f"annotator {command} " in told.out
    first = (command_named(command).__doc__ or "").splitlines()[0]
    assert " ".join(first.split()) in " ".join(told.out.split())
    assert told.err == ""


@pytest.mark.parametrize("command", COMMANDS)
def test_an_option_that_holds_once_is_refused_when_it_is_given_again(
    capsys: pytest.CaptureFixture[str], command: str
) -> None:
    for option in group_of([command]).commands[command].params:
        opposite = option.secondary_opts
        if option.param_type_name != "option" or option.multiple or (option.is_flag and not opposite):
            continue  # a switch says the same again
        name = max(option.opts, key=len)
        values = [] if opposite else ["1"] * option.nargs
        assert run([command, "p.qca", name, *values, *(opposite or [name]), *values]) == BAD_INPUT
        told = capsys.readouterr().err
        assert told.startswith(f"annotator: {'/'.join([name, *opposite])} is given 2 times")
        assert f"Give it once, or run `annotator {command}` once for each." in told


def test_the_help_lists_the_commands_in_the_order_of_the_table(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--help"]) == OK
    lines = capsys.readouterr().out.partition("Commands:")[2].splitlines()
    assert [line.split()[0] for line in lines if line.startswith("  ") and line[2] != " "] == list(COMMANDS)


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["no_such_command"], "no_such_command"),
        (["new"], "PROJECT"),
        (["prepare", "p.qca", "--jobs", "many"], "--jobs"),
        (["check", "not/there.qca"], "not/there.qca"),
    ],
)
def test_wrong_usage_and_input_are_said_on_standard_error(
    capsys: pytest.CaptureFixture[str], arguments: list[str], word: str
) -> None:
    assert run(arguments) == BAD_INPUT
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith("annotator: ")
    assert word in told.err


def test_a_file_that_is_read_is_never_written_over(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    articles = tmp_path / "a.jsonl"
    articles.write_text('{"text": "One article."}\n')
    assert run(["new", str(tmp_path / "p.qca")]) == OK
    before = articles.read_bytes()
    assert run(["suggest", str(articles), "-o", str(articles)]) == BAD_INPUT
    assert run(["import", str(tmp_path / "p.qca"), str(articles), "--rejected", str(articles)]) == BAD_INPUT
    assert articles.read_bytes() == before
    assert "is what is read" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("argument", "opened"),
    [("press.qca", "press.qca"), ("folder/press", "folder/press"), ("prepare", None), ("pres", None)],
)
def test_a_lone_argument_is_a_project_if_it_looks_like_a_path(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], argument: str, opened: str | None
) -> None:
    given: list[str | None] = []

    def open_window(project: str | None) -> int:
        given.append(project)
        return OK

    monkeypatch.setattr("annotator.ui.shell.start.open_window", open_window)
    assert main([argument]) == (OK if opened else BAD_INPUT)
    assert given == ([opened] if opened else [])


def test_a_wrong_word_leads_to_the_help_of_its_command(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for command in (["export", "p.qca", "-o", "x", "--seed", "x"], ["import"], ["suggest", "--jobs", "0"]):
        assert run(command) == BAD_INPUT
        assert capsys.readouterr().err.splitlines()[-1] == f"Try: annotator {command[0]} --help"
    assert run(["nonsense"]) == BAD_INPUT
    assert capsys.readouterr().err.splitlines()[-1] == "Try: annotator --help"


@pytest.mark.parametrize(
    ("command", "message"),
    [
        (["import", "p.qca", "a.txt", "--quick"], "--quick means nothing without --dry-run."),
        (
            ["import", "p.qca", "a.txt", "--dry-run", "--rejected", "r"],
            "--rejected means nothing with --dry-run.",
        ),
        (
            ["imports", "p.qca", "--rejected", "r"],
            "--rejected means nothing without the number of an import.",
        ),
    ],
)
def test_an_option_that_can_mean_nothing_is_refused(
    tmp_path: Path, command: list[str], message: str, capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    run(["new", "p.qca"])
    Path("a.txt").write_text("A text.")
    capsys.readouterr()
    assert run(command) == BAD_INPUT
    assert message in capsys.readouterr().err
    assert not Path("r").exists()


@pytest.mark.parametrize(
    "command", ["suggest IN -o OUT", "stats p.qca --labour OUT", "import p.qca IN --rejected OUT"]
)
def test_a_place_that_cannot_be_written_is_named_before_the_work(
    tmp_path: Path, command: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    run(["new", "p.qca"])
    Path("in.txt").write_text("A text.")
    Path("folder").mkdir()
    for out, message in (("folder", "folder is a folder. Name a file in it."),
                         ("none/out", "The folder none does not exist. Make it first, or choose another one.")):  # fmt: skip
        capsys.readouterr()
        words = command.replace("IN", "in.txt").replace("OUT", out).split()
        assert run(words) == BAD_INPUT
        assert capsys.readouterr().err.splitlines() == [f"annotator: {message}"]


def test_names_of_formats_and_choices_are_taken_in_capitals_and_by_either_name(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text("A text.")
    assert run(["new", "p.qca"]) == run(["new", "q.qca"]) == 0
    assert run(["import", "p.qca", "a.txt", "--format", "TEXT", "--changed", "Refuse"]) == 0
    assert run(["export", "p.qca", "-o", "x.qdpx", "--format", "REFI-QDA", "--status", "NEW"]) == 0
    for name in ("refi-qda", "qdpx"):
        assert run(["import", "q.qca", "x.qdpx", "--format", name]) == 0
