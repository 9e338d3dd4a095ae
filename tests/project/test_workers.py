"""Worker processes of the command line: all at work, answers in order, what is said when one fails."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.domain.analysis import Analysis
from annotator.domain.errors import AnnotatorError
from annotator.domain.syntax import Syntax
from annotator.project import workers
from annotator.project.workers import Workers

# A worker in miniature. Each text is a word for what it does; the analysis names the text as its model.
WORKER = """
import json, os, sys, time
here = sys.argv[1]
print('{"model": "m"}', flush=True)
for line in sys.stdin:
    request = json.loads(line)
    for text in request["texts"]:
        if text == "ends":
            sys.exit(1)
        if text == "waits for the last":
            until = time.monotonic() + 30
            while not os.path.exists(here + "/last") and time.monotonic() < until:
                time.sleep(0.01)
        if text == "last":
            open(here + "/last", "w").close()
    if "too long" in request["texts"]:
        print(json.dumps({"id": request["id"], "error": "Too long.", "remedy": "Cut it."}), flush=True)
        continue
    late = "waits for the last" in request["texts"] and not os.path.exists(here + "/last")
    plain = [{**json.loads(sys.argv[2]), "model": "late" if late else text} for text in request["texts"]]
    print(json.dumps({"id": request["id"], "analyses": plain}), flush=True)
"""


@pytest.fixture(autouse=True)
def small_workers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    nothing = json.dumps(Analysis("", (), (), Syntax()).to_plain())
    command = [sys.executable, "-P", "-c", WORKER, str(tmp_path), nothing]
    monkeypatch.setattr(workers, "worker_command", lambda model: command)
    monkeypatch.setattr(workers, "_BATCH", 1)


def test_answers_come_in_the_order_of_the_texts() -> None:
    texts = [str(number) for number in range(20)]
    with Workers(3) as some:
        assert [one.model for one in some.analyse(texts)] == texts


def test_a_worker_does_not_wait_while_another_reads_a_long_text() -> None:
    texts = ["waits for the last", "short", "shorter", "last"]
    with Workers(2) as some:
        assert [one.model for one in some.analyse(texts)] == texts


def test_texts_are_drawn_as_they_are_needed() -> None:
    drawn: list[str] = []

    def texts() -> Iterator[str]:
        for number in range(100):
            drawn.append(str(number))
            yield str(number)

    with Workers(2) as some:
        analyses = some.analyse(texts())
        next(analyses)
        assert len(drawn) < 10


def test_no_more_processes_are_started_than_there_is_work_for() -> None:
    with Workers(8) as some:
        assert [one.model for one in some.analyse(["only"])] == ["only"]
        assert len(some._processes) == 1


def test_a_worker_that_ended_is_told_of() -> None:
    with pytest.raises(AnnotatorError, match="has ended"), Workers(2) as some:
        list(some.analyse(["a", "ends", "b"]))


def test_after_a_text_that_could_not_be_analysed_the_workers_go_on() -> None:
    with Workers(1) as some:
        with pytest.raises(AnnotatorError, match="Too long"):
            list(some.analyse(["too long"]))
        assert [one.model for one in some.analyse(["a", "b"])] == ["a", "b"]
