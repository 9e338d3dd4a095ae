"""Worker processes of the command line: all at work, answers in order, none stopped by another's text."""

from __future__ import annotations

import sys
import weakref
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from annotator.domain.errors import AnnotatorError
from annotator.nlp import worker_protocol
from annotator.project.jobs import workers
from annotator.project.jobs.workers import Workers
from tests.small_worker import small_worker


@pytest.fixture(autouse=True)
def small_workers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker_protocol, "worker_command", lambda model: small_worker(tmp_path))


@pytest.fixture
def one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "_BATCH", 1)


def said(some: Workers, texts: Iterable[str]) -> list[str]:
    """Return for each text what its analysis names, or why it failed."""
    return [
        outcome.failure.kind if outcome.failure else outcome.analysis.model
        for _, outcome in some.analyse((None, text) for text in texts)
    ]


def asked(folder: Path) -> list[tuple[str, str]]:
    """Return which process was asked which text, in order."""
    lines = (folder / "asked").read_text("utf-8").splitlines()
    return [(line.split(" ", 1)[0], line.split(" ", 1)[1]) for line in lines]


def test_answers_come_in_the_order_of_the_texts_with_their_keys() -> None:
    items = [(number, f"text {number}") for number in range(20)]
    with Workers(3) as some:
        found = [(key, outcome.analysis.model) for key, outcome in some.analyse(items)]
    assert found == items


@pytest.mark.usefixtures("one_by_one")
def test_a_worker_does_not_wait_while_another_reads_a_long_text() -> None:
    texts = ["waits for the last", "short", "shorter", "last"]
    with Workers(2) as some:
        assert said(some, texts) == texts


@pytest.mark.usefixtures("one_by_one")
def test_texts_are_drawn_as_they_are_needed() -> None:
    drawn: list[int] = []

    def items() -> Iterator[tuple[None, str]]:
        for number in range(100):
            drawn.append(number)
            yield None, str(number)

    with Workers(2) as some:
        next(some.analyse(items()))
        assert len(drawn) < 10


def test_nothing_is_kept_of_texts_that_are_done() -> None:
    class Key:
        pass

    living: weakref.WeakSet[Key] = weakref.WeakSet()

    def items() -> Iterator[tuple[Key, str]]:
        for number in range(200):
            key = Key()
            living.add(key)
            yield key, "fails" if number % 7 == 0 else str(number)

    most = 0
    with Workers(2) as some:
        for _ in some.analyse(items()):
            most = max(most, len(living))
    # The batches that are given out, one that is being made and one that is being gone through.
    assert most <= 4 * (2 * 2 + 2) + 1


def test_no_more_processes_are_started_than_there_is_work_for() -> None:
    with Workers(8) as some:
        assert said(some, ["only"]) == ["only"]
        assert len(some._workers) == 1


def test_only_the_text_over_which_workers_end_is_passed_over(tmp_path: Path) -> None:
    texts = ["a", "ends", "b", "ends", "c", "d", "e", "f"]
    with Workers(1) as some:
        assert said(some, texts) == ["a", "ended", "b", "ended", "c", "d", "e", "f"]
    processes = {process for process, _ in asked(tmp_path)}
    # The first, the one that had "a" and then "ends", that with "b" and "ends", the last.
    assert len(processes) == 4


@pytest.mark.parametrize("number", [1, 2])
def test_a_text_is_not_to_blame_for_a_worker_that_ended_once(number: int) -> None:
    with Workers(number) as some:
        assert said(some, ["a", "ends once", "b"]) == ["a", "ends once", "b"]


def test_a_worker_whose_answer_is_cut_off_has_ended() -> None:
    with Workers(1) as some:
        assert said(some, ["a", "says half", "b"]) == ["a", "ended", "b"]


def test_only_the_text_over_which_workers_hang_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker_protocol, "_LEAST_LIMIT", 0.5)
    with Workers(2) as some:
        assert said(some, ["a", "hangs", "b", "c", "d"]) == ["a", "hung", "b", "c", "d"]


def test_the_limit_of_time_grows_with_the_texts() -> None:
    short, long = ["a"], ["a" * 1_000_000]
    assert worker_protocol.time_limit(long) > 20 * worker_protocol.time_limit(short)
    assert worker_protocol.time_limit(short * 4) < 2 * worker_protocol.time_limit(short)


def test_a_worker_that_ran_out_of_memory_is_replaced(tmp_path: Path) -> None:
    with Workers(1) as some:
        found = said(some, ["a", "takes all memory", "b", "c", "d"])
    assert found == ["a", "MemoryError", "b", "c", "d"]
    processes = [process for process, _ in asked(tmp_path)]
    assert len(set(processes[:4])) == 1
    assert processes[4] != processes[3]


def test_a_failed_text_says_why_and_the_others_go_on() -> None:
    with Workers(1) as some:
        outcomes = [outcome for _, outcome in some.analyse([(1, "a"), (2, "fails here"), (3, "b")])]
    assert [outcome.failure and outcome.failure.reason for outcome in outcomes] == [
        None,
        "ValueError: fails here (quotations)",
        None,
    ]


def test_workers_that_never_load_the_model_are_given_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = f"open({str(tmp_path / 'starts')!r}, 'a').write('x')"
    monkeypatch.setattr(worker_protocol, "worker_command", lambda model: [sys.executable, "-c", program])
    with pytest.raises(AnnotatorError, match="ends again and again"), Workers(1):
        pass
    assert (tmp_path / "starts").read_text() == "xxx"


def test_a_worker_that_cannot_be_started_is_told_of(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker_protocol, "worker_command", lambda model: ["/nowhere/python"])
    with pytest.raises(AnnotatorError, match="cannot be started"), Workers(1):
        pass


def test_all_processes_end_with_the_block() -> None:
    with Workers(2) as some:
        said(some, map(str, range(20)))
        processes = [worker.pipes.process for worker in some._workers]
    assert [process.returncode for process in processes] == [0, 0]


def test_all_processes_end_with_an_error_in_the_block() -> None:
    with pytest.raises(RuntimeError, match="ours"), Workers(2) as some:
        for _ in some.analyse((None, text) for text in ["a", "b", "c", "d", "hangs", "e", "f", "g", "h"]):
            processes = [worker.pipes.process for worker in some._workers]
            raise RuntimeError("ours")
    assert all(process.returncode is not None for process in processes)
