"""Worker processes for the command line: many texts, several processes, answers in order."""

from __future__ import annotations

import json
import os
import subprocess
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any

from annotator.domain.analysis import Analysis
from annotator.domain.errors import AnnotatorError, ModelMissing
from annotator.nlp.pipeline import DEFAULT_MODEL
from annotator.nlp.worker import worker_command

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from concurrent.futures import Future
    from types import TracebackType


# Few, so that a stopped run loses little and all processes have work to the end.
_BATCH = 4
_BATCH_CHARACTERS = 100_000

# Batches that are given out for each process before the first of them is waited for.
_AHEAD = 2

# Each holds its own copy of the model, 200 to 450 MB; more are started only where somebody asks for them.
_USUALLY_AT_MOST = 4


def usual_number() -> int:
    """Return how many processes are used where nobody says: one a core that this program may use, up to 4."""
    given = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(_USUALLY_AT_MOST, given)


class Workers:
    """Up to a number of worker processes, for a ``with`` block; each starts when there is work for it."""

    def __init__(self, number: int = 1, model: str = DEFAULT_MODEL) -> None:
        self._number = max(1, number)
        self._model = model
        self._processes: list[subprocess.Popen[bytes]] = []
        self._idle: SimpleQueue[subprocess.Popen[bytes]] = SimpleQueue()

    def __enter__(self) -> Workers:
        try:
            process = self._start()
            _answer(process)
            self._idle.put(process)
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return self

    def _start(self) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(worker_command(self._model), stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self._processes.append(process)
        return process

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for process in self._processes:
            if error is not None:
                process.kill()
            if process.stdin and not process.stdin.closed:
                process.stdin.close()
            process.wait()
            if process.stdout:
                process.stdout.close()
        self._processes.clear()

    def analyse(self, texts: Iterable[str]) -> Iterator[Analysis]:
        """Yield the analyses of the texts in their order; texts are drawn only as they are needed.

        Raises
        ------
        AnnotatorError: a text could not be analysed, or a worker ended.
        """
        # A thread for each process gives it the next texts as soon as it has answered, even while the answer
        # to earlier texts is awaited from another one.
        threads = ThreadPoolExecutor(self._number)
        waiting: deque[Future[list[dict[str, Any]]]] = deque()
        try:
            for some in _batches(texts):
                if len(waiting) == _AHEAD * self._number:
                    yield from map(Analysis.from_plain, waiting.popleft().result())
                if len(self._processes) < min(self._number, len(waiting) + 1):
                    self._idle.put(self._start())
                waiting.append(threads.submit(self._analysed, some))
            while waiting:
                yield from map(Analysis.from_plain, waiting.popleft().result())
        finally:
            threads.shutdown(wait=False, cancel_futures=True)

    def _analysed(self, texts: list[str]) -> list[dict[str, Any]]:
        """Return the analyses of some texts, in plain form, by a process that has no work."""
        process = self._idle.get()
        try:
            _ask(process, texts)
            answer = _answer(process)
            if "model" in answer:  # which a process says before its first answer
                answer = _answer(process)
        finally:
            self._idle.put(process)
        return list(answer["analyses"])


def _batches(texts: Iterable[str]) -> Iterator[list[str]]:
    """Yield some texts at a time, which the model reads faster than one by one; long ones come alone."""
    batch: list[str] = []
    size = 0
    for text in texts:
        if batch and (len(batch) == _BATCH or size + len(text) > _BATCH_CHARACTERS):
            yield batch
            batch, size = [], 0
        batch.append(text)
        size += len(text)
    if batch:
        yield batch


def _ask(process: subprocess.Popen[bytes], texts: list[str]) -> None:
    assert process.stdin
    try:
        process.stdin.write(json.dumps({"id": 0, "texts": texts}).encode("ascii") + b"\n")
        process.stdin.flush()
    except BrokenPipeError as error:
        raise AnnotatorError(
            "The analysing process has ended.", "Try again; what was done is kept."
        ) from error


def _answer(process: subprocess.Popen[bytes]) -> dict[str, Any]:
    assert process.stdout
    line = process.stdout.readline()
    if not line:
        raise AnnotatorError("The analysing process has ended.", "Try again; what was done is kept.")
    answer = json.loads(line)
    if "error" in answer:
        kind = AnnotatorError if "id" in answer else ModelMissing
        raise kind(answer["error"], answer.get("remedy", ""))
    return dict(answer)
