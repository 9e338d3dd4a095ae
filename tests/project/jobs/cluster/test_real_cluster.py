"""A real cluster of two workers on this machine: killed workers, a stopped run, a text that ends its workers."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import distributed
import pytest

from annotator.cli.messages import FINDINGS, OK
from annotator.cli.program import run
from annotator.project.jobs.cluster import dispatch, parts
from annotator.project.jobs.cluster.parts_folder import PartsFolder
from annotator.project.jobs.cluster.scheduler import DaskCluster
from tests.project.jobs.cluster import fatal_texts
from tests.repeats import FORM

pytestmark = pytest.mark.model
ROOT = Path(__file__).parents[4]
TEXTS = [
    "“It is late,” Ann Reed said. Nobody left.",
    "The mayor, Tom Hale, promised that the bridge will open in May.",
    "Officials said the harbour was closed. “We had no choice,” said Joan Marsh, who runs it.",
    "Nothing was said.",
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cluster")


@pytest.fixture(scope="module")
def scheduler(folder: Path) -> Iterator[str]:
    """Give the address of a scheduler with two workers, which are started again when they end."""
    environment = os.environ | {"PYTHONPATH": str(ROOT), "DASK_TEMPORARY_DIRECTORY": str(folder)}
    known = folder / "scheduler.json"

    def started(*words: str) -> subprocess.Popen[bytes]:
        with (folder / "log").open("ab") as log:
            command = [sys.executable, "-m", "dask", *words, "--no-dashboard"]
            return subprocess.Popen(command, env=environment, cwd=folder, stdout=log, stderr=log)

    processes = [started("scheduler", "--host", "127.0.0.1", "--port", "0", "--scheduler-file", str(known))]
    try:
        options = ["--host", "127.0.0.1", "--nworkers", "2", "--nthreads", "1", "--memory-limit", "0"]
        options += ["--preload", fatal_texts.__file__]
        processes.append(started("worker", "--scheduler-file", str(known), *options))
        until = time.monotonic() + 60
        while not (known.exists() and known.stat().st_size):  # it is there before it is written
            assert time.monotonic() < until, (folder / "log").read_text()
            time.sleep(0.05)
        yield json.loads(known.read_text())["address"]
    finally:
        for process in reversed(processes):
            process.terminate()
            process.wait()


@pytest.fixture(scope="module")
def workers(scheduler: str) -> Iterator[distributed.Client]:
    with distributed.Client(scheduler, set_as_default=False) as client:
        client.wait_for_workers(2)
        yield client


@pytest.fixture(scope="module")
def articles(folder: Path) -> Path:
    lines = [
        {"id": f"a{number}", "text": f"{TEXTS[number % 4]} That was day {number}."} for number in range(12)
    ]
    path = folder / "articles.jsonl"
    path.write_text("".join(json.dumps(line) + "\n" for line in lines))
    return path


@pytest.fixture(scope="module")
def local_bytes(folder: Path, articles: Path, scheduler: str) -> bytes:
    # Behind the start of the cluster, which takes as long.
    assert run(["suggest", str(articles), "-o", str(folder / "local.jsonl"), "-j", "1"]) == OK
    return (folder / "local.jsonl").read_bytes()


@pytest.fixture(autouse=True)
def small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "_DOCUMENTS", 2)


@pytest.fixture
def submitted(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Give the tickets of all that is submitted."""
    tickets: list[int] = []
    submit = DaskCluster.submit

    def noted(self: DaskCluster, ticket: int, *more: Any) -> None:
        tickets.append(ticket)
        submit(self, ticket, *more)

    monkeypatch.setattr(DaskCluster, "submit", noted)
    return tickets


def at_part(monkeypatch: pytest.MonkeyPatch, number: int, act: Callable[[], object]) -> None:
    """Do something as soon as so many parts are kept."""
    keep = PartsFolder.keep
    kept: list[object] = []

    def noted(self: PartsFolder, *more: Any) -> None:
        keep(self, *more)
        kept.append(more)
        if len(kept) == number:
            act()

    monkeypatch.setattr(PartsFolder, "keep", noted)


def test_a_killed_worker_changes_no_byte(
    workers: distributed.Client, scheduler: str, articles: Path, local_bytes: bytes, tmp_path: Path,
    submitted: list[int], monkeypatch: pytest.MonkeyPatch, folder: Path,
) -> None:  # fmt: skip
    killed = next(iter(workers.run(os.getpid).values()))
    at_part(monkeypatch, 1, lambda: os.kill(killed, signal.SIGKILL))
    out = tmp_path / "out.jsonl"
    assert run(["suggest", str(articles), "-o", str(out), "--scheduler", scheduler]) == OK
    assert out.read_bytes() == local_bytes
    assert len(submitted) > 6  # what the killed worker had was given to another
    assert [path.name for path in tmp_path.iterdir()] == ["out.jsonl"]
    log = (folder / "log").read_text()
    assert not any(words in log for text in TEXTS for words in (text[:12], text[-12:]))


def test_a_stopped_run_goes_on_behind_what_is_done(
    workers: distributed.Client, scheduler: str, articles: Path, local_bytes: bytes, tmp_path: Path,
    submitted: list[int], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    def stop() -> None:
        raise KeyboardInterrupt

    out = tmp_path / "out.jsonl"
    command = ["suggest", str(articles), "-o", str(out), "--scheduler", scheduler]
    with monkeypatch.context() as patch:
        at_part(patch, 3, stop)
        assert run(command) not in (OK, FINDINGS)
    assert not out.exists()
    assert len(list((tmp_path / "out.jsonl.parts").rglob("*.part"))) == 3
    submitted.clear()
    assert run(command) == OK
    assert len(submitted) == 3
    told = capsys.readouterr().err
    assert "by itself with --scheduler" in told
    assert "6 documents of an earlier run kept." in told
    assert out.read_bytes() == local_bytes
    assert [path.name for path in tmp_path.iterdir()] == ["out.jsonl"]


@pytest.mark.faults
@pytest.mark.skipif(
    FORM != "long",
    reason="each worker loads the model again; `test_dispatch.py` has how the document is found",
)
def test_a_document_that_ends_its_workers_is_named_and_passed_over(
    workers: distributed.Client, scheduler: str, tmp_path: Path, local_bytes: bytes,
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.setattr(dispatch, "_LOSSES", 1)
    monkeypatch.setattr(dispatch, "_LOSSES_ALONE", 1)
    good = json.loads(local_bytes.splitlines()[0])
    lines = [{"id": good["id"], "text": good["text"]}, {"id": "bad", "text": fatal_texts.WORDS}]
    articles, out = tmp_path / "articles.jsonl", tmp_path / "out.jsonl"
    articles.write_text("".join(json.dumps(line) + "\n" for line in lines))
    assert run(["suggest", str(articles), "-o", str(out), "--scheduler", scheduler]) == FINDINGS
    good_line, bad_line = map(json.loads, out.read_bytes().splitlines())
    assert good_line == good
    why = "the analysing process ended twice while it read this text"
    assert (bad_line["id"], bad_line["quotations"], bad_line["analysis_error"]) == ("bad", [], why)
    told = capsys.readouterr().err
    assert f"“{fatal_texts.WORDS}” (bad) cannot be analysed: {why}." in told
    assert f"1 document: {why}: bad." in told
