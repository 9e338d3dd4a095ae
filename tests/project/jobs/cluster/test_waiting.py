"""What waits in a cluster, and for how long: processes for the next part, and the command for answers."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from annotator.project.jobs.cluster import part_work, scheduler


class SmallWorkers:
    """A process of a model in miniature."""

    def __init__(self, *_: object, **__: object) -> None:
        self.is_ended = False

    def __enter__(self) -> SmallWorkers:
        return self

    def __exit__(self, *_: object) -> None:
        self.is_ended = True


class HandTimer:
    """A timer that goes off when the test says so."""

    made: list[HandTimer]

    def __init__(self, seconds: float, do: Any) -> None:
        self.do = do
        self.is_on = False
        self.made.append(self)

    def start(self) -> None:
        self.is_on = True

    def cancel(self) -> None:
        self.is_on = False


def test_a_process_waits_for_the_next_part_from_its_last_one_on(monkeypatch: pytest.MonkeyPatch) -> None:
    HandTimer.made = []
    monkeypatch.setattr(part_work, "Timer", HandTimer)
    monkeypatch.setattr(part_work, "Workers", SmallWorkers)
    idle = part_work._IdleWorkers()
    for _ in range(3):
        with idle.borrowed("model") as workers:
            assert not workers.is_ended
    assert [timer.is_on for timer in HandTimer.made] == [False, False, True]
    HandTimer.made[-1].do()
    assert workers.is_ended
    with idle.borrowed("model") as other:
        assert other is not workers


def test_answers_are_waited_for_a_moment_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scheduler, "_MOMENT", 0.0)
    given = [True]
    futures = [SimpleNamespace(done=lambda: given[0], result=lambda timeout: {}, cancel=bool)]
    futures.append(SimpleNamespace(done=lambda: False, result=None, cancel=bool))
    cluster = scheduler.DaskCluster(SimpleNamespace(submit=lambda *_, **__: futures.pop(0)))
    for ticket in (1, 2):
        cluster.submit(ticket, "tcp://a", {}, b"")  # type: ignore[typeddict-item]
    given[0] = False
    assert cluster.finished() == []
    given[0] = True
    assert [ticket for ticket, _ in cluster.finished()] == [1]
    assert cluster.finished() == []
