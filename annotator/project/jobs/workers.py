"""Worker processes for the command line: many texts, several processes, answers in order.

A worker that ends, hangs or runs out of memory is replaced. The texts of its request are then given one by
one to the new one, so that a text is passed over only where a worker that had it alone was lost, too.
"""

from __future__ import annotations

import os
import subprocess
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from queue import SimpleQueue
from threading import Lock, Timer
from typing import TYPE_CHECKING, TypeVar

from annotator.domain.analysis import ENDED, HUNG, AnalysisFailure, Outcome
from annotator.domain.errors import AnnotatorError
from annotator.nlp import worker_protocol as protocol
from annotator.nlp.pipeline import DEFAULT_MODEL

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from concurrent.futures import Future
    from types import TracebackType


# Few, so that a stopped run loses little and all processes have work to the end.
_BATCH = 4
_BATCH_CHARACTERS = 100_000

# Batches that are given out for each process before the first of them is waited for.
_AHEAD = 2

# Each holds its own copy of the model, 200 to 450 MB; more are started only where somebody asks for them.
_USUALLY_AT_MOST = 4

_GRACE = 5.0  # seconds in which a process whose input has ended is to end by itself

Key = TypeVar("Key")


def usual_number() -> int:
    """Return how many processes are used where nobody says: one a core that this program may use, up to 4."""
    given = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(_USUALLY_AT_MOST, given)


class Workers:
    """Up to a number of worker processes, for a ``with`` block; each starts when there is work for it."""

    def __init__(self, number: int = 1, model: str = DEFAULT_MODEL) -> None:
        self._number = max(1, number)
        self._model = model
        self._workers: list[_Worker] = []
        self._idle: SimpleQueue[_Worker] = SimpleQueue()
        # A thread for each process gives it the next texts as soon as it has answered, even while the answer
        # to earlier texts is awaited from another one. They last as long as the processes: Linux ends a
        # process with the thread that has started it.
        self._threads = ThreadPoolExecutor(self._number)

    def __enter__(self) -> Workers:
        try:
            worker = self._add()
            worker.load()
            self._idle.put(worker)
        except BaseException as error:
            self.__exit__(type(error), error, None)
            raise
        return self

    def _add(self) -> _Worker:
        # In the caller's thread, so that none outlives a failure there.
        worker = _Worker(self._model)
        self._workers.append(worker)
        worker.start()
        return worker

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for worker in self._workers:
            worker.close(at_once=error is not None)
        self._workers.clear()
        self._threads.shutdown(cancel_futures=True)

    def analyse(self, items: Iterable[tuple[Key, str]]) -> Iterator[tuple[Key, Outcome]]:
        """Yield what becomes of each text, with its key, in their order.

        Texts are drawn only as they are needed, and nothing of them is kept.

        Raises
        ------
        AnnotatorError: a worker cannot be started, or not load its model, any more.
        """
        waiting: deque[tuple[list[Key], Future[list[Outcome]]]] = deque()
        try:
            for keys, texts in _batches(items):
                if len(waiting) == _AHEAD * self._number:
                    yield from _finished(*waiting.popleft())
                if len(self._workers) < min(self._number, len(waiting) + 1):
                    self._idle.put(self._add())
                waiting.append((keys, self._threads.submit(self._outcomes, texts)))
            while waiting:
                yield from _finished(*waiting.popleft())
        finally:
            for _, future in waiting:
                future.cancel()

    def _outcomes(self, texts: list[str]) -> list[Outcome]:
        """Return what becomes of some texts, by a process that has no work."""
        worker = self._idle.get()
        try:
            return worker.ask(texts)
        except WorkerLost:
            return [_outcome_alone(worker, text) for text in texts]
        finally:
            self._idle.put(worker)


def _finished(keys: list[Key], future: Future[list[Outcome]]) -> Iterator[tuple[Key, Outcome]]:
    return zip(keys, future.result(), strict=True)


def _outcome_alone(worker: _Worker, text: str) -> Outcome:
    try:
        return worker.ask([text])[0]
    except WorkerLost as lost:
        return Outcome(None, AnalysisFailure(lost.kind, model=worker.model_name))


def _batches(items: Iterable[tuple[Key, str]]) -> Iterator[tuple[list[Key], list[str]]]:
    """Yield some texts at a time, which the model reads faster than one by one; long ones come alone."""
    keys: list[Key] = []
    batch: list[str] = []
    size = 0
    for key, text in items:
        if batch and (len(batch) == _BATCH or size + len(text) > _BATCH_CHARACTERS):
            yield keys, batch
            keys, batch, size = [], [], 0
        keys.append(key)
        batch.append(text)
        size += len(text)
    if batch:
        yield keys, batch


class WorkerLost(Exception):
    """A worker has ended, or was ended since it hung.

    Attributes
    ----------
    kind: `ENDED` or `HUNG`.
    """

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


class _Worker:
    """A worker process, started anew after it was lost.

    Attributes
    ----------
    model_name: name and version of its model, "" before it has loaded one.
    """

    def __init__(self, model: str) -> None:
        self.model_name = ""
        self._command = protocol.worker_command(model)
        self._process: subprocess.Popen[bytes] | None = None
        self._is_loaded = self._is_hung = self._is_closed = False
        self._changing = Lock()  # of the process: one thread starts it, another may close it

    def start(self) -> None:
        """Start the process where none is running.

        Raises
        ------
        AnnotatorError: it cannot be started, or was closed.
        """
        with self._changing:
            if self._is_closed:
                raise AnnotatorError("The analysing processes were ended.")
            if self._process is None:
                try:
                    self._process = subprocess.Popen(
                        self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE
                    )
                except OSError as error:
                    raise AnnotatorError(f"The analysing process cannot be started: {error}.") from error
                self._is_loaded = False

    def load(self) -> None:
        """Wait until the model is loaded; a process that ends before is replaced a few times.

        Raises
        ------
        ModelMissing: the model cannot be loaded.
        AnnotatorError: the process always ends.
        """
        for _ in range(protocol.STARTS):
            self.start()
            if self._is_loaded:
                return
            try:
                with self._at_most(protocol.LOADING_LIMIT):
                    self.model_name = str(self._answer())
            except WorkerLost:
                continue
            self._is_loaded = True
            return
        raise AnnotatorError(
            "The analysing process ends again and again while it loads the language model.",
            "Try again; what was done is kept.",
        )

    def ask(self, texts: Sequence[str]) -> list[Outcome]:
        """Return what becomes of some texts.

        Raises
        ------
        WorkerLost: the process has ended or hung; the next call starts another one.
        AnnotatorError: as `load`.
        """
        self.load()
        with self._at_most(protocol.time_limit(texts)):
            self._send(protocol.request_line(0, texts))
            outcomes = self._answer()
        assert not isinstance(outcomes, str)
        if protocol.is_worn(outcomes):
            self._discard()
        return outcomes

    def _send(self, line: bytes) -> None:
        assert self._process
        assert self._process.stdin
        try:
            self._process.stdin.write(line)
            self._process.stdin.flush()
        except (OSError, ValueError):  # the process has ended, or `close` has closed its input
            raise self._lost() from None

    def _answer(self) -> str | list[Outcome]:
        assert self._process
        assert self._process.stdout
        line = self._process.stdout.readline()
        if not line.endswith(b"\n"):
            raise self._lost()
        return protocol.read_answer(line)

    @contextmanager
    def _at_most(self, seconds: float) -> Iterator[None]:
        """End the process where what is inside takes longer."""
        process = self._process
        assert process

        def end() -> None:
            self._is_hung = self._process is process
            process.kill()

        timer = Timer(seconds, end)
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()

    def _lost(self) -> WorkerLost:
        kind, self._is_hung = HUNG if self._is_hung else ENDED, False
        self._discard()
        return WorkerLost(kind)

    def _discard(self) -> None:
        """End the process and forget it."""
        with self._changing:
            process, self._process = self._process, None
        if process is not None:
            _end(process, at_once=True)

    def close(self, *, at_once: bool) -> None:
        """End the process for good; one that is asked to end but does not is killed."""
        with self._changing:
            self._is_closed = True
            process = self._process
        if process is not None:
            _end(process, at_once=at_once)


def _end(process: subprocess.Popen[bytes], *, at_once: bool) -> None:
    if at_once:
        process.kill()
    try:
        if process.stdin:
            process.stdin.close()
    except OSError:  # what was left to be written has nobody to read it any more
        pass
    try:
        process.wait(_GRACE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    if process.stdout:
        process.stdout.close()
