"""The dispatch of parts to a cluster's workers, with workers in miniature."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable

import pytest

from annotator.domain.document import Document
from annotator.domain.errors import AnnotatorError
from annotator.project.jobs.cluster import parts
from annotator.project.jobs.cluster.dispatch import LOST, Answer, Dispatch
from annotator.project.jobs.cluster.environment import Environment
from annotator.project.jobs.cluster.part_work import FAILURES, FAULT, LINES, UNFIT
from annotator.project.jobs.cluster.parts import Settings, compressed, decompressed, parts_of, unpacked

HERE = {"annotator": "1", "model": "2"}
SETTINGS: Settings = {"model": "model", "thoughts": True, "environment": HERE}
Work = Callable[[str, list[str]], Answer | None]


def lines_of(texts: Iterable[str]) -> Answer:
    return {LINES: compressed("".join(f'{{"id": "{text}"}}\n' for text in texts).encode()), FAILURES: []}


class SmallCluster:
    """Workers of one thread that answer in turn; `work` gives the answer, or None where it ends the worker.

    A lost worker comes again with another address, as behind a nanny.
    """

    def __init__(self, work: Work, **environments: Environment | str) -> None:
        self.work = work
        self.states = environments or {"a": HERE, "b": HERE}
        self.out: dict[int, tuple[str, list[str]]] = {}
        self.runs: list[tuple[str, list[str]]] = []
        self.losses: list[list[list[str]]] = []  # what each lost worker had
        self.most = 0
        self.at_work: list[int] = []  # parts under way at each answer

    def threads(self) -> dict[str, int]:
        return dict.fromkeys(self.states, 1)

    def environments(self, addresses: Iterable[str], model: str) -> dict[str, Environment | str]:
        return {address: self.states[address] for address in addresses}

    def name_of(self, address: str) -> str:
        return f"node-{address}"

    def submit(self, ticket: int, address: str, settings: Settings, data: bytes) -> None:
        self.out[ticket] = address, [document.id for document in unpacked(data)]
        self.most = max(self.most, len(self.out))

    def finished(self) -> list[tuple[int, Answer]]:
        self.at_work.append(len(self.out))
        for ticket, (address, texts) in self.out.items():
            self.runs.append((address, texts))
            answer = self.work(address, texts)
            if answer is not None:
                del self.out[ticket]
                return [(ticket, answer)]
            self.losses.append([texts for worker, texts in self.out.values() if worker == address])
            self.states[f"{address}'"] = self.states.pop(address)
            break
        return []

    def drop(self, ticket: int) -> None:
        del self.out[ticket]


def computed(cluster: SmallCluster, *texts: str, told: list[str] | None = None) -> tuple[str, list[str]]:
    """Return the ids of the output in order, and those of failed documents."""
    dispatch = Dispatch(cluster, SETTINGS, (told if told is not None else []).append)
    some = parts_of(Document(text, text) for text in texts)
    found: dict[int, bytes] = {}
    failed: list[str] = []
    for _ in range(1000):
        if dispatch.has_room and (part := next(some, None)):
            dispatch.add(part)
            continue
        if dispatch.is_idle:
            break
        for part, result in dispatch.computed():
            found[part.number] = decompressed(result.lines)
            failed += [failure.id for failure in result.failures]
    lines = b"".join(found[number] for number in sorted(found)).splitlines()
    return "".join(json.loads(line)["id"] for line in lines), failed


@pytest.fixture(autouse=True)
def parts_of_four(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "_DOCUMENTS", 4)


def test_each_part_is_computed_once_and_few_are_under_way() -> None:
    cluster = SmallCluster(lambda address, texts: lines_of(texts))
    assert computed(cluster, *"abcdefghijklmnopqrstuvwxyz") == ("abcdefghijklmnopqrstuvwxyz", [])
    assert len(cluster.runs) == 7
    assert cluster.most == 4
    assert cluster.at_work == [4, 4, 4, 4, 3, 2, 1], "no worker waits for its next part"
    assert {address for address, _ in cluster.runs} == {"a", "b"}


@pytest.mark.parametrize("workers", ["a", "ab"])
@pytest.mark.parametrize("bad", ["c", "a", "j", "cg", "cd"])
def test_documents_that_end_their_workers_are_found_and_the_others_are_not_blamed(
    bad: str, workers: str
) -> None:
    cluster = SmallCluster(
        lambda address, texts: None if set(texts) & set(bad) else lines_of(texts),
        **dict.fromkeys(workers, HERE),
    )
    assert computed(cluster, *"abcdefghij") == ("abcdefghij", list(bad))
    alone = [had for had in cluster.losses if len(had[0]) < 4 and had[0] != ["i", "j"]]
    assert all(len(had) == 1 for had in alone)
    for text in bad:
        assert alone.count([[text]]) == 2
    for part in ("abcd", "efgh", "ij"):
        if not set(part) & set(bad):
            assert [texts for _, texts in cluster.runs if set(texts) & set(part)] == [list(part)]


def test_a_part_that_loses_two_workers_by_chance_is_not_split() -> None:
    lost = iter([None, None])
    cluster = SmallCluster(lambda address, texts: next(lost, lines_of(texts)))
    assert computed(cluster, *"abcdefgh") == ("abcdefgh", [])
    assert {len(texts) for _, texts in cluster.runs} == {4}


def test_an_answer_that_says_lost_counts_as_a_lost_worker() -> None:
    cluster = SmallCluster(lambda address, texts: LOST if "b" in texts else lines_of(texts))
    assert computed(cluster, *"abcd") == ("abcd", ["b"])


def test_documents_on_which_the_work_itself_fails_are_found() -> None:
    cluster = SmallCluster(lambda address, texts: {FAULT: "ValueError"} if "b" in texts else lines_of(texts))
    assert computed(cluster, *"abcdefgh") == ("abcdefgh", ["b"])


@pytest.mark.parametrize(
    ("theirs", "words"),
    [
        ({"annotator": "1", "model": "3"}, "model 3 instead of 2"),
        ({"annotator": "1", "model": ""}, "no model"),
        ({"annotator": "0", "model": ""}, "annotator 0 instead of 1, no model"),
        ("this version of the program is not installed", "this version of the program is not installed"),
    ],
)
def test_a_worker_that_differs_is_named_and_gets_nothing(theirs: Environment | str, words: str) -> None:
    told: list[str] = []
    cluster = SmallCluster(lambda address, texts: lines_of(texts), a=HERE, c=theirs)
    assert computed(cluster, *"abcdefgh", told=told)[0] == "abcdefgh"
    assert {address for address, _ in cluster.runs} == {"a"}
    assert told == [f"The worker node-c gets no parts: {words}."]
    cluster = SmallCluster(lambda address, texts: lines_of(texts), c=theirs)
    with pytest.raises(AnnotatorError, match=f"node-c: {words}"):
        computed(cluster, "a")


def test_workers_that_come_later_are_checked_and_used() -> None:
    told: list[str] = []
    cluster = SmallCluster(lambda address, texts: lines_of(texts), a=HERE)

    def work(address: str, texts: list[str]) -> Answer:
        cluster.states |= {"late": HERE, "old": {"annotator": "0", "model": "2"}}
        return lines_of(texts)

    cluster.work = work
    assert computed(cluster, *"abcdefghijklmnopqrst", told=told)[0] == "abcdefghijklmnopqrst"
    assert {address for address, _ in cluster.runs} == {"a", "late"}
    assert told == ["The worker node-old gets no parts: annotator 0 instead of 1."]


def test_a_worker_that_cannot_load_the_model_hands_its_parts_on() -> None:
    told: list[str] = []
    cluster = SmallCluster(lambda address, texts: {UNFIT: "no memory"} if address == "a" else lines_of(texts))
    assert computed(cluster, *"abcdefghijkl", told=told) == ("abcdefghijkl", [])
    assert told == ["The worker node-a gets no parts: no memory."]


def test_a_cluster_without_workers_is_waited_for() -> None:
    told: list[str] = []
    cluster = SmallCluster(lambda address, texts: lines_of(texts), a=HERE)
    states, cluster.states = cluster.states, {}
    finished = cluster.finished

    def then_come() -> list[tuple[int, Answer]]:
        cluster.states = states
        return finished()

    cluster.finished = then_come  # type: ignore[method-assign]
    assert computed(cluster, *"abcd", told=told) == ("abcd", [])
    assert told == ["The cluster has no worker; waiting for one."]
