"""The asking end of the worker's protocol: which request goes out when, and what a lost worker costs."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from annotator.domain.analysis import ENDED, HUNG, MEMORY, Analysis, AnalysisFailure, Outcome
from annotator.domain.errors import ModelMissing
from annotator.nlp import worker_protocol
from annotator.nlp.worker_client import State, WorkerClient
from annotator.nlp.worker_protocol import answer_line, loaded_line, refusal_line, request_line


class Recorder:
    """A channel that notes what it is told."""

    def __init__(self) -> None:
        self.events: list[object] = []
        self.limits: list[float | None] = []

    def start(self, command: Sequence[str]) -> None:
        self.events.append("start")

    def send(self, line: bytes) -> None:
        self.events.append(line)

    def limit(self, seconds: float | None) -> None:
        self.limits.append(seconds)

    def discard(self) -> None:
        self.events.append("discard")


class Asking:
    """A client with its channel, and the answers that have come."""

    def __init__(self) -> None:
        self.channel = Recorder()
        self.answers: list[tuple[str, str]] = []
        self.client: WorkerClient[str] = WorkerClient(self.channel, "m", self._keep)

    def _keep(self, key: str, outcome: Outcome) -> None:
        self.answers.append((key, outcome.failure.kind if outcome.failure else "read"))

    def ask(self, *texts: str, urgent: bool = False) -> None:
        self.client.ask({text: text for text in texts}, urgent=urgent)

    def load(self) -> None:
        self.client.take_line(loaded_line("m 1"))

    def answer(self, *outcomes: Outcome) -> None:
        self.client.take_line(answer_line(0, outcomes or [READ]))

    @property
    def sent(self) -> list[bytes]:
        return [event for event in self.channel.events if isinstance(event, bytes)]

    @property
    def starts(self) -> int:
        return self.channel.events.count("start")


READ = Outcome(Analysis("m 1", (), ()))


@pytest.fixture
def asking() -> Asking:
    return Asking()


def test_a_worker_is_started_for_the_first_request_and_asked_when_it_has_loaded(asking: Asking) -> None:
    asking.ask("a")
    assert (asking.client.state, asking.starts, asking.sent) == (State.LOADING, 1, [])
    asking.load()
    assert (asking.client.state, asking.sent) == (State.READING, [request_line(1, ["a"])])
    asking.answer()
    assert (asking.client.state, asking.answers) == (State.IDLE, [("a", "read")])
    assert asking.channel.limits[-1] is None


def test_urgent_requests_go_first_and_none_waits_twice(asking: Asking) -> None:
    for text in ("a", "b", "c"):
        asking.ask(text)
    asking.ask("c", urgent=True)
    assert asking.client.waiting == ["c", "a", "b"]
    asking.load()
    asking.ask("c", urgent=True)
    assert asking.client.waiting == ["a", "b"], "what is under way is not asked again"


def test_the_texts_of_a_lost_worker_go_alone_and_first_to_the_next_one(asking: Asking) -> None:
    asking.ask("a", "b")
    asking.ask("c")
    asking.load()
    asking.client.lose(ENDED)
    assert asking.client.waiting == ["a", "b", "c"]
    asking.load()
    asking.client.lose(HUNG)
    asking.load()
    asking.answer()
    asking.answer()
    assert asking.answers == [("a", HUNG), ("b", "read"), ("c", "read")]
    assert asking.starts == 3


def test_an_urgent_request_goes_before_a_second_try(asking: Asking) -> None:
    asking.ask("a")
    asking.load()
    asking.client.lose(ENDED)
    asking.ask("b", urgent=True)
    assert asking.client.waiting == ["b", "a"]


def test_a_worker_without_memory_is_replaced_for_the_next_request_only(asking: Asking) -> None:
    asking.ask("a")
    asking.load()
    asking.answer(Outcome(None, AnalysisFailure(MEMORY)))
    assert (asking.client.state, asking.starts) == (State.IDLE, 1)
    asking.ask("b")
    assert asking.starts == 2


def test_a_worker_that_never_loads_is_given_up_and_can_be_taken_up(asking: Asking) -> None:
    asking.ask("a")
    for _ in range(worker_protocol.STARTS):
        asking.client.lose(ENDED)
    assert (asking.client.state, asking.starts, asking.answers) == (State.GIVEN_UP, 3, [])
    asking.ask("a")
    assert asking.client.waiting == []
    asking.client.take_up()
    asking.ask("a")
    assert (asking.client.state, asking.starts) == (State.LOADING, 4)


def test_a_loaded_model_ends_the_count_of_lost_workers(asking: Asking) -> None:
    asking.ask("a")
    for _ in range(worker_protocol.STARTS):
        asking.client.lose(ENDED)
        if asking.starts == 3:
            asking.load()
            asking.answer()
            asking.client.lose(ENDED)
            asking.ask("b")
    assert asking.client.state is State.LOADING


def test_a_refusal_says_why_and_ends_the_worker(asking: Asking) -> None:
    asking.ask("a")
    asking.client.take_line(refusal_line(ModelMissing("It is not there.", "Install it.")))
    assert str(asking.client.error) == "It is not there. Install it."
    assert asking.channel.events[-1] == "discard"


@pytest.mark.parametrize(
    "line",
    [b"Warning: something\n", b'"model"\n', b"[]\n", b"7\n", b"null\n", b'{"id": 1}\n', b'{"outcomes": [1]}\n',
     b'{"id": 1, "outcomes": []}\n', b"\xff\n", answer_line(1, [READ, READ])],
)  # fmt: skip
def test_a_line_that_is_no_answer_costs_the_worker_and_not_the_text(asking: Asking, line: bytes) -> None:
    asking.ask("a")
    asking.load()
    asking.client.take_line(line)
    assert (asking.starts, asking.answers, asking.client.waiting) == (2, [], ["a"])
    asking.load()
    asking.answer()
    assert asking.answers == [("a", "read")]


def test_the_limit_is_that_of_loading_then_that_of_the_texts(asking: Asking) -> None:
    asking.ask("a" * 5000)
    assert asking.channel.limits[-1] == worker_protocol.LOADING_LIMIT
    asking.load()
    assert asking.channel.limits[-1] == worker_protocol.time_limit(["a" * 5000])
    asking.client.stop()
    assert asking.channel.limits[-1] is None


def test_what_is_asked_for_within_an_answer_is_sent_once(asking: Asking) -> None:
    client: WorkerClient[str] = WorkerClient(asking.channel, "m", lambda key, _: client.ask({key + "'": key}))
    client.ask({"a": "a"})
    client.take_line(loaded_line("m 1"))
    client.take_line(answer_line(1, [READ]))
    assert len(asking.sent) == 2
    assert client.waiting == []
