"""A corpus on a cluster: its order, the folder of finished parts, and what a change computes anew."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from annotator.cli.messages import BAD_INPUT, FINDINGS, OK
from annotator.cli.program import run
from annotator.domain.document import Document
from annotator.nlp import worker_protocol
from annotator.nlp.pipeline import DEFAULT_MODEL
from annotator.project.jobs.cluster import corpus, part_work, parts, parts_folder, scheduler
from annotator.project.jobs.cluster.dispatch import Answer
from annotator.project.jobs.cluster.environment import environment
from annotator.project.jobs.cluster.part_work import LINES, compute_part
from annotator.project.jobs.cluster.parts import Settings, parts_of, unpacked
from tests.small_worker import small_worker


class LocalCluster:
    """A worker in this process, whose answers come in the reverse order."""

    def __init__(self) -> None:
        self.out: list[tuple[int, Settings, bytes]] = []
        self.computed: list[str] = []
        self.stops_at = ""

    def threads(self) -> dict[str, int]:
        return {"here": 2}

    def environments(self, addresses: list[str], model: str) -> dict[str, dict[str, str]]:
        return dict.fromkeys(addresses, environment(model))

    def name_of(self, address: str) -> str:
        return address

    def submit(self, ticket: int, address: str, settings: Settings, data: bytes) -> None:
        self.out.append((ticket, settings, data))

    def finished(self) -> list[tuple[int, Answer]]:
        ticket, settings, data = self.out.pop()
        ids = [document.id for document in unpacked(data)]
        if self.stops_at in ids:
            raise KeyboardInterrupt
        self.computed += ids
        return [(ticket, compute_part(settings, data))]

    def drop(self, ticket: int) -> None:
        raise AssertionError


@pytest.fixture
def cluster(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[LocalCluster]:
    made = LocalCluster()

    @contextmanager
    def connected(address: str) -> Iterator[LocalCluster]:
        made.out.clear()
        made.computed.clear()
        yield made

    monkeypatch.setattr(corpus, "connected", connected)
    monkeypatch.setattr(worker_protocol, "worker_command", lambda model: small_worker(tmp_path))
    monkeypatch.setattr(parts, "_DOCUMENTS", 2)
    yield made
    part_work.end_idle_processes()


def written(path: Path, *texts: str) -> Path:
    path.write_text("".join(json.dumps({"id": f"a{n}", "text": text}) + "\n" for n, text in enumerate(texts)))
    return path


def suggest(source: Path, out: Path, *more: str) -> int:
    usual = {"-o": str(out), "--scheduler": "tcp://there:1"}
    given = [word for option, value in usual.items() if option not in more for word in (option, value)]
    return run(["suggest", str(source), *given, *more])


def test_the_output_is_that_of_the_local_command_failures_included(
    cluster: LocalCluster, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    articles = written(
        tmp_path / "a.jsonl", "one", "fails twice", "three", "ends", "five", "six", "fails twice"
    )
    assert run(["suggest", str(articles), "-o", str(tmp_path / "local.jsonl")]) == FINDINGS
    local_told = capsys.readouterr().err.splitlines()
    assert suggest(articles, tmp_path / "out.jsonl") == FINDINGS
    told = capsys.readouterr().err.splitlines()
    assert (tmp_path / "out.jsonl").read_bytes() == (tmp_path / "local.jsonl").read_bytes()
    assert told[:3] == local_told[:3]  # each failed document, in order
    assert told[3:] == [
        "2 documents: ValueError: fails twice (quotations): a1, a6.",
        "1 document: the analysing process ended twice while it read this text: a3.",
        local_told[-1],
    ]


def test_what_is_done_is_not_computed_again_unless_it_changes(cluster: LocalCluster, tmp_path: Path) -> None:
    texts = ["one", "two", "three", "four", "five", "six", "seven", "eight"]
    articles, out = written(tmp_path / "a.jsonl", *texts), tmp_path / "out.jsonl"

    def computed_after_stop(*more: str) -> set[str]:
        cluster.stops_at = ""
        suggest(articles, out, *more)
        return set(cluster.computed)

    def stop(*more: str) -> None:
        cluster.stops_at = "a0"  # the first part, which is answered last
        assert suggest(articles, out, *more) not in (OK, FINDINGS)

    stop()
    assert not out.exists()
    kept = sorted(path.name for path in (tmp_path / "out.jsonl.parts").rglob("*.part"))
    assert kept == ["00000002.part", "00000003.part", "00000004.part"]
    assert computed_after_stop() == {"a0", "a1"}
    whole = out.read_bytes()
    assert not (tmp_path / "out.jsonl.parts").exists()

    stop()
    assert computed_after_stop("--no-thoughts") == {f"a{n}" for n in range(8)}

    stop()
    damaged = tmp_path / "out.jsonl.parts" / "00000" / "00000003.part"
    damaged.write_bytes(damaged.read_bytes()[:-1])
    written(articles, *texts[:6], "other", "eight")
    assert computed_after_stop() == {"a0", "a1", "a4", "a5", "a6", "a7"}
    assert out.read_bytes().splitlines()[:6] == whole.splitlines()[:6]
    assert json.loads(out.read_bytes().splitlines()[6])["text"] == "other"


def test_what_stood_in_the_place_of_the_output_stays_until_it_is_whole(
    cluster: LocalCluster, tmp_path: Path
) -> None:
    articles, out = written(tmp_path / "a.jsonl", "one", "two", "three"), tmp_path / "out.jsonl"
    out.write_text("before")
    cluster.stops_at = "a0"
    suggest(articles, out)
    assert out.read_text() == "before"
    left = tmp_path / "out.jsonl.parts" / ".output.0123.part"  # of a killed run
    left.touch()
    cluster.stops_at = ""
    assert suggest(articles, out) == OK
    assert len(out.read_bytes().splitlines()) == 3
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.jsonl", "asked", "out.jsonl"]


def test_a_folder_of_somebody_else_is_left_alone(
    cluster: LocalCluster, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "out.jsonl.parts"
    other.mkdir()
    (other / "letters.txt").touch()
    assert suggest(written(tmp_path / "a.jsonl", "one"), tmp_path / "out.jsonl") == BAD_INPUT
    assert "is not a folder of parts of this program" in capsys.readouterr().err
    assert [path.name for path in other.iterdir()] == ["letters.txt"]


def test_parts_are_bounded_by_documents_and_by_code_points(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "_DOCUMENTS", 3)
    monkeypatch.setattr(parts, "_CODE_POINTS", 10)
    sizes = [1, 1, 1, 1, 9, 30, 2, 2]
    made = list(parts_of(Document(str(size), "x" * size) for size in sizes))
    assert [part.documents for part in made] == [3, 2, 1, 2]
    assert [part.number for part in made] == [1, 2, 3, 4]


def test_meta_and_any_text_come_to_the_worker_as_they_are() -> None:
    document = Document("é", "“𝄞” \ud7ff\n", {"title": "ß", "tags": ["a", {"b": None}], "n": 1.5})
    (part,) = parts_of([document])
    assert unpacked(part.data) == [document]


def test_a_worker_raises_nothing_that_its_log_would_quote(cluster: LocalCluster) -> None:
    settings = {"model": DEFAULT_MODEL, "thoughts": True, "environment": environment(DEFAULT_MODEL)}
    (part,) = parts_of([Document("a", "Secret words.")])
    assert b"Secret" not in part.data
    assert LINES in compute_part(settings, part.data)
    assert compute_part(settings, b"Secret") == {"fault": "error"}
    assert compute_part({**settings, "environment": {"spacy": "0"}}, part.data).keys() == {"unfit"}


def without(*names: str) -> Callable[[pytest.MonkeyPatch], None]:
    return lambda patch: [patch.setitem(sys.modules, name, None) for name in names] and None


@pytest.mark.parametrize(
    ("prepare", "options", "message"),
    [
        (without("distributed"), (), "Install it: pip install 'quote-claim-annotator[cluster]'"),
        (without(), ("--scheduler", "nonsense"), "The scheduler nonsense cannot be reached. Start one with"),
        (
            without(),
            ("--scheduler", "tcp://127.0.0.1:1"),
            "The scheduler tcp://127.0.0.1:1 cannot be reached.",
        ),
        (without(), ("--resume",), "A run on a cluster is continued by itself."),
        (without(), ("-o", "-"), "Standard output cannot be written from a cluster."),
        (without(), ("--model", "no_model"), "The language model no_model is not installed here."),
    ],
)
def test_what_is_missing_is_said_with_the_remedy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
    prepare: Callable[[pytest.MonkeyPatch], None], options: tuple[str, ...], message: str,
) -> None:  # fmt: skip
    monkeypatch.setattr(scheduler, "_CONNECTING", 0.3)
    prepare(monkeypatch)
    assert suggest(written(tmp_path / "a.jsonl", "one"), tmp_path / "out.jsonl", *options) == BAD_INPUT
    assert message in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["a.jsonl"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_cannot_be_written_is_named(
    cluster: LocalCluster, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    articles = written(tmp_path / "a.jsonl", "one")
    tmp_path.chmod(0o500)
    assert suggest(articles, tmp_path / "out.jsonl") == BAD_INPUT
    assert "out.jsonl.parts cannot be used" in capsys.readouterr().err


def test_a_full_disk_keeps_what_is_done(
    cluster: LocalCluster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    complete_file = parts_folder.complete_file

    def full(path: Path) -> Any:
        if path.name == "00000001.part":
            raise OSError(28, "No space left on device")
        return complete_file(path)

    monkeypatch.setattr(parts_folder, "complete_file", full)
    assert suggest(written(tmp_path / "a.jsonl", *"abcde"), tmp_path / "out.jsonl") == BAD_INPUT
    assert (
        "the disk is full. Free some space. Call the command again: what is done is kept."
        in capsys.readouterr().err
    )
    assert len(list((tmp_path / "out.jsonl.parts").rglob("*.part"))) == 2
