"""The worker process: one text never costs the others theirs, and it ends with whoever asked it."""

from __future__ import annotations

import io
import json
import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from annotator.domain.analysis import Outcome
from annotator.domain.errors import ModelMissing
from annotator.domain.span import Span
from annotator.nlp import pipeline, pipelines, worker
from annotator.nlp.en.claims import component as claims_rules
from annotator.nlp.en.quotations import candidates
from annotator.nlp.pipeline import DEFAULT_MODEL, Pipeline, load
from annotator.nlp.worker_protocol import answer_line, read_answer

ROOT = str(Path(__file__).parents[2])
SAID = "The mayor said that it was late in London."
GUILTY = "Nobody was there. Ann Reed told the guilty party to leave."
LATER = "“It is safe,” she said."


@cache
def loaded() -> Pipeline:
    return load()


@pytest.fixture
def fault(monkeypatch: pytest.MonkeyPatch) -> Callable[[object, str], None]:
    """Give a function that plants a fault in a rule, for texts with the word "guilty"."""

    def plant(module: object, name: str) -> None:
        rule = getattr(module, name)

        def faulty(given: object, *more: object) -> object:
            if "guilty" in getattr(given, "text", ""):
                raise KeyError(given.text.split()[-3])
            return rule(given, *more)

        monkeypatch.setattr(module, name, faulty)

    return plant


@pytest.mark.model
def test_a_text_whose_rules_fail_keeps_what_the_model_has_read(fault) -> None:
    whole = loaded().outcomes([SAID, GUILTY, LATER])
    fault(candidates, "constructions_of")
    first, guilty, last = loaded().outcomes([SAID, GUILTY, LATER])
    assert (first, last) == (whole[0], whole[2])
    analysis, failure = guilty.analysis, guilty.failure
    assert [GUILTY[start:end] for start, end, _ in analysis.entities] == ["Ann Reed"]
    assert (analysis.suggestions, len(analysis.syntax.reports)) == ((), 0)
    assert analysis.syntax.phrases == whole[1].analysis.syntax.phrases, "selections grow as elsewhere"
    assert (failure.kind, failure.message, failure.step) == ("KeyError", "'party'", "quotations")
    assert failure.span == Span(GUILTY.index("Ann"), len(GUILTY)), "the sentence that fails alone"
    assert failure.model == loaded().name
    assert "annotator/nlp/en/quotations/candidates.py" in failure.trace
    assert ROOT not in failure.trace, "paths name no folders of the user"
    assert "party" not in failure.trace, "what the exception says may quote the article"


@pytest.mark.model
def test_a_worker_forgets_the_words_of_texts(monkeypatch: pytest.MonkeyPatch) -> None:
    strings = loaded().language.vocab.strings
    monkeypatch.setattr(pipelines, "load", lambda _: loaded())
    known, sink = len(strings), io.BytesIO()
    texts = [f"The mayor said that tram qx{number}y was late in London." for number in range(3)]
    lines = [json.dumps({"id": number, "texts": [text]}).encode() for number, text in enumerate(texts)]
    assert worker.serve(lines, sink, DEFAULT_MODEL) == 0
    assert len(strings) == known
    answers = [read_answer(line) for line in sink.getvalue().splitlines()[1:]]
    assert answers == [loaded().outcomes([text]) for text in texts]


@pytest.mark.model
def test_suggestions_go_out_whole_or_not_at_all(fault) -> None:
    assert loaded().outcomes([GUILTY])[0].analysis.suggestions
    fault(claims_rules, "_text_of")
    (guilty,) = loaded().outcomes([GUILTY])
    assert guilty.failure.step == "claims"
    assert guilty.analysis.suggestions == ()


@pytest.mark.model
def test_a_span_outside_of_the_text_is_a_failure_of_that_text_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    real = pipeline._entities_of
    monkeypatch.setattr(
        pipeline,
        "_entities_of",
        lambda doc: ((5, 3, "ORG"),) if "guilty" in doc.text else real(doc),
    )
    first, guilty = loaded().outcomes([SAID, GUILTY])
    assert first.failure is None
    assert (
        guilty.failure.reason == "InputError: the entity ORG is empty: start 5 is not before end 3 (syntax)"
    )
    assert guilty.analysis is None


@pytest.mark.model
@pytest.mark.parametrize("error", [MemoryError, RecursionError, ValueError, AssertionError])
def test_whatever_the_model_raises_costs_one_text_alone(monkeypatch: pytest.MonkeyPatch, error: type) -> None:
    made = loaded().language.make_doc

    def make_doc(text: str) -> object:
        if text == GUILTY:
            raise error("no")
        return made(text)

    monkeypatch.setattr(loaded().language, "make_doc", make_doc)
    first, guilty, last = loaded().outcomes([SAID, GUILTY, LATER])
    assert first.failure is last.failure is None
    assert (guilty.analysis, guilty.failure.kind) == (None, error.__name__)


class Mute(Exception):
    """An exception that cannot say what it is."""

    def __str__(self) -> str:
        raise LookupError("no words")


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (Mute(), "Mute (claims)"),
        (ValueError("half a character: \ud83d"), "ValueError: half a character: \\ud83d (claims)"),
    ],
)
def test_whatever_an_exception_says_its_failure_can_be_kept_and_written(
    error: Exception, reason: str
) -> None:
    failure = pipeline.failure_of(error, "m 1", "claims")
    assert failure.reason == reason
    assert read_answer(answer_line(1, [Outcome(None, failure)])) == [Outcome(None, failure)]
    assert failure.message.encode().decode() == failure.message, "files and databases hold UTF-8"


def test_outcomes_cross_the_border_of_the_process_whole() -> None:
    failure = pipeline.failure_of(ValueError("“é” 😀"), "m 1", "claims", Span(1, 2))
    outcome = Outcome(None, failure)
    assert read_answer(answer_line(1, [outcome])) == [outcome]


def test_a_model_that_cannot_be_loaded_is_refused_in_one_line() -> None:
    sink = io.BytesIO()
    assert worker.serve([], sink, "xx_not_there") == 2
    with pytest.raises(ModelMissing, match="xx_not_there is not installed"):
        read_answer(sink.getvalue())


# The end of a worker

# A worker without a model: it says that it is busy, and then does nothing else for ever.
BUSY = f"""
import re, sys, time
sys.path.insert(0, {ROOT!r})
from annotator.nlp import worker

class Busy:
    name = "busy"
    def outcomes(self, texts, languages):
        print("busy", file=sys.stderr, flush=True)
        exec(sys.argv[1])

worker.Pipelines = lambda model: Busy()
if sys.argv[2] == "unwatched by Linux":
    worker._end_with_parent = lambda: None
if sys.argv[2] == "with its own limit":
    worker.time_limit = lambda texts: 0.2
worker.main()
"""
# What asks it: any program, here one that gets killed. The worker's messages come through its own.
ASKS = """
import json, subprocess, sys, time
process = subprocess.Popen(sys.argv[1:], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
process.stdin.write(json.dumps({"id": 1, "texts": ["a"]}).encode() + b"\\n")
process.stdin.flush()
time.sleep(600)
"""
IN_PYTHON = "while True: pass"
IN_C = "re.match(r'(a+)+b', 'a' * 64)"  # holds Python's lock, so that no thread can watch anything
linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux ends a process with its parent")


def ends_by_itself(messages: int, seconds: float = 20.0) -> bool:
    """Tell whether the other end of a pipe is closed in time: nobody who held it lives any more."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if select.select([messages], [], [], 0.1)[0] and not os.read(messages, 4096):
            return True
    return False


@pytest.mark.parametrize(
    ("work", "how"),
    [
        (IN_PYTHON, "unwatched by Linux"),
        pytest.param(IN_C, "", marks=linux),
        (IN_C, "with its own limit"),
    ],
)
@pytest.mark.skipif(os.name == "nt", reason="select knows no pipes there")
def test_a_busy_worker_ends_with_the_program_that_asked_it(work: str, how: str) -> None:
    asking = subprocess.Popen(
        [sys.executable, "-c", ASKS, sys.executable, "-c", BUSY, work, how], stderr=subprocess.PIPE
    )
    assert asking.stderr is not None
    with asking.stderr:
        line = asking.stderr.readline()
        assert line == b"busy\n"
        if how != "with its own limit":
            assert not ends_by_itself(asking.stderr.fileno(), 0.5)
        asking.send_signal(signal.SIGKILL)
        asking.wait()
        assert ends_by_itself(asking.stderr.fileno())


@linux
def test_a_worker_may_not_take_more_memory_than_there_is() -> None:
    import resource

    hungry = "bytearray(1 << 50)"
    with subprocess.Popen(
        [sys.executable, "-c", BUSY, hungry, ""],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdin is not None
        assert process.stderr is not None
        process.stdin.write(json.dumps({"id": 1, "texts": ["a"]}).encode() + b"\n")
        process.stdin.flush()
        assert process.stderr.readline() == b"busy\n"
        assert b"MemoryError" in process.stderr.read()
        assert process.wait() == 1
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    program = "import resource; from annotator.nlp import worker; worker._limit_memory();"
    program += "print(resource.getrlimit(resource.RLIMIT_AS)[0])"
    found = int(subprocess.run([sys.executable, "-c", program], capture_output=True, check=True).stdout)
    own = resource.getrlimit(resource.RLIMIT_AS)[0]
    assert found == min(max(memory, 4 << 30), own if own != resource.RLIM_INFINITY else memory + (4 << 30))


@pytest.mark.model
def test_the_real_worker_answers_and_ends_with_its_input() -> None:
    from annotator.nlp.worker_protocol import request_line, worker_command

    with subprocess.Popen(
        worker_command(DEFAULT_MODEL), stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert read_answer(process.stdout.readline()) == loaded().name
        process.stdin.write(request_line(1, [SAID, LATER]))
        process.stdin.flush()
        assert read_answer(process.stdout.readline()) == loaded().outcomes([SAID, LATER])
        process.stdin.close()
        assert process.wait(20) == 0
