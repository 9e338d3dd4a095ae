"""The command for tests: what it hands to pytest."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from importlib import import_module
from itertools import pairwise
from threading import Event
from types import ModuleType, SimpleNamespace
from typing import IO

import pytest

from tests.examples import CHECKOUT
from tests.repeats import DONE, sums_of
from tests.slow import SLOW

Arguments = Callable[..., list[str]]


@pytest.fixture
def dev(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(CHECKOUT / "packaging"))
    return import_module("dev")


@pytest.fixture
def arguments(dev: ModuleType) -> Arguments:
    """Give a function from the words behind `dev.py test` to those behind `pytest`."""

    def handed_on(*words: str) -> list[str]:
        options, extra = dev.parser().parse_known_args(["test", *words])
        return dev.pytest_arguments(options, extra)

    return handed_on


def chosen(arguments: list[str]) -> list[str]:
    """Return what chooses among the tests by their markers."""
    return [word for flag, word in pairwise(arguments) if flag == "-m"]


def test_everything_is_run_unless_quick_is_said(arguments: Arguments) -> None:
    assert chosen(arguments()) == []
    assert chosen(arguments("--quick")) == ["not slow and not model and not wheel"]


def test_quick_leaves_out_what_drives_the_whole_program_and_the_model(arguments: Arguments) -> None:
    kept = ["tests/domain/test_span.py", "tests/store/test_connection.py"]
    left_out = ["tests/e2e/test_kill.py", "tests/e2e/test_wheel.py", "tests/nlp/test_syntax.py"]
    words = arguments("--quick", "-n", "0", "--collect-only", *kept, *left_out)
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *words], cwd=CHECKOUT, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stdout + done.stderr
    modules = {line.partition("::")[0] for line in done.stdout.splitlines() if "::" in line}
    assert modules == set(kept)


def test_checks_run_beside_the_tests_and_are_told_behind_them(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    is_checking = Event()

    def call(command: list[object], environment: dict[str, str], output: IO[str] | None = None) -> int:
        if output is None:  # pytest writes to the terminal
            assert is_checking.wait(20), "no check has begun"
            dev.say("a test passed")
            return 0
        is_checking.set()
        is_wrong = "mypy" in command
        output.write("a.py:1: error\n" if is_wrong else "fine\n")
        return 3 if is_wrong else 0

    monkeypatch.setattr(dev, "set_up", lambda **_: None)
    monkeypatch.setattr(dev, "call", call)
    assert dev.main(["test"]) == 3
    said = capsys.readouterr().out
    assert said.index("a test passed") < said.index("== ruff check: passed")
    assert "== mypy: FAILED with exit code 3" in said
    assert "a.py:1: error" in said
    assert "== lint-imports: passed" in said


@pytest.mark.parametrize("place", SLOW)
def test_what_is_named_as_slow_is_there(place: str) -> None:
    assert (CHECKOUT / place).exists()


def test_what_the_person_chose_comes_last(arguments: Arguments) -> None:
    words = arguments("--quick", "-n", "0", "-m", "model", "tests/domain")
    assert words[-5:] == ["-n", "0", "-m", "model", "tests/domain"]
    assert chosen(words)[-1] == "model"
    assert "worksteal" not in words
    assert "worksteal" in arguments("--quick")


@pytest.mark.parametrize(("words", "length"), [((), "short"), (("--long",), "long")])
def test_harnesses_of_faults_run_in_either_length(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], length: str
) -> None:
    called: list[tuple[list[object], str]] = []
    monkeypatch.setattr(dev, "set_up", lambda: None)
    monkeypatch.setattr(dev, "call", lambda command, env: called.append((command, env["FAULTS"])) or 0)
    assert dev.main(["faults", *words, "--", "tests/faults/test_kill.py"]) == 0
    ((command, found),) = called
    assert found == length
    assert chosen([str(word) for word in command[3:]]) == ["faults"]
    assert ("faulthandler_timeout=0" in command) == (length == "long")
    assert command[-1] == "tests/faults/test_kill.py"


def test_how_often_each_was_done_is_summed_over_tests() -> None:
    kills, reads = (DONE, ["kills", 2]), ("other", "x")
    reports = [
        SimpleNamespace(when="setup", user_properties=[]),
        SimpleNamespace(when="call", user_properties=[kills, reads]),
        SimpleNamespace(when="teardown", user_properties=[kills, reads]),
        SimpleNamespace(when="call", user_properties=[kills, (DONE, ["cuts", 1])]),
    ]
    assert sums_of(reports) == {"kills": 4, "cuts": 1}
