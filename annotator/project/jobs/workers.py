"""Worker processes for the command line: many texts, several processes, answers in order.

Each process has a client of the protocol (`nlp.worker_client`), which replaces a lost process.
"""

from __future__ import annotations

import subprocess
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from queue import SimpleQueue
from threading import Event, Lock, Thread
from typing import TYPE_CHECKING, TypeVar

from annotator.domain.analysis import ENDED, HUNG
from annotator.domain.errors import AnnotatorError
from annotator.domain.translation import tr
from annotator.nlp.pipeline import DEFAULT_MODEL
from annotator.nlp.worker_client import State, WorkerClient
from annotator.nlp.worker_protocol import LIMIT_PARTS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from concurrent.futures import Future
    from types import TracebackType

    from annotator.domain.analysis import Outcome


# Texts and characters per request: few, so that a stop loses little and all processes have work to the end.
_BATCH = 4
_BATCH_CHARACTERS = 100_000

# Batches per process that are submitted before the first answer is awaited.
_AHEAD = 2

_GRACE = 5.0  # seconds in which a process must end after the end of its input

Key = TypeVar("Key")


class Workers:
    """Up to a number of worker processes, for a ``with`` block; each starts when there is work for it.

    What the processes print goes to `errors_to`, as `subprocess.Popen` takes it; None: standard error.
    """

    def __init__(self, number: int = 1, model: str = DEFAULT_MODEL, errors_to: int | None = None) -> None:
        self._number = max(1, number)
        self._model = model
        self._errors_to = errors_to
        self._workers: list[_Worker] = []
        self._idle: SimpleQueue[_Worker] = SimpleQueue()
        # A thread for each process sends it the next texts as soon as it has answered, even while the answer
        # to earlier texts is awaited from another process. The threads last as long as the processes: Linux
        # ends a process with the thread that has started it.
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
        # In the caller's thread, so that no process outlives a failure there.
        worker = _Worker(self._model, self._errors_to)
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

    def analyse(
        self, items: Iterable[tuple[Key, str]], language_of: Callable[[Key], str] = lambda key: ""
    ) -> Iterator[tuple[Key, Outcome]]:
        """Yield the outcome of each text with its key, in the order of the texts.

        Texts are taken only when they are needed, and none is kept. `language_of` gives the language that the
        metadata name, "" if they name none.

        Raises
        ------
        AnnotatorError: a worker cannot be started, or cannot load its model.
        """
        waiting: deque[tuple[list[Key], Future[list[Outcome]]]] = deque()
        try:
            for keys, texts in _batches(items):
                if len(waiting) == _AHEAD * self._number:
                    yield from _finished(*waiting.popleft())
                if len(self._workers) < min(self._number, len(waiting) + 1):
                    self._idle.put(self._add())
                languages = [language_of(key) for key in keys]
                waiting.append((keys, self._threads.submit(self._outcomes, texts, languages)))
            while waiting:
                yield from _finished(*waiting.popleft())
        finally:
            for _, future in waiting:
                future.cancel()

    def _outcomes(self, texts: list[str], languages: list[str]) -> list[Outcome]:
        """Return the outcomes of texts from an idle process."""
        worker = self._idle.get()
        try:
            return worker.ask(texts, languages)
        finally:
            self._idle.put(worker)


def _finished(keys: list[Key], future: Future[list[Outcome]]) -> Iterator[tuple[Key, Outcome]]:
    return zip(keys, future.result(), strict=True)


def _batches(items: Iterable[tuple[Key, str]]) -> Iterator[tuple[list[Key], list[str]]]:
    """Yield texts in batches, which the model reads faster than single texts; long texts are alone."""
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


class _Worker:
    """A worker process, used by one thread at a time, which waits for its answers."""

    def __init__(self, model: str, errors_to: int | None) -> None:
        self.pipes = _Pipes(errors_to)
        self._client: WorkerClient[int] = WorkerClient(self.pipes, model, self._keep)
        self._outcomes: dict[int, Outcome] = {}

    def start(self) -> None:
        """Start the process; the thread that does so must live as long as the process.

        Raises
        ------
        AnnotatorError: the process cannot be started.
        """
        self._client.load()
        self._raise()

    def load(self) -> None:
        """Wait until the model is loaded; a process that ends before is replaced a few times.

        Raises
        ------
        ModelMissing: the model cannot be loaded.
        AnnotatorError: each of the processes has ended.
        """
        while not self._client.is_loaded:
            self._client.load()
            self._wait()

    def ask(self, texts: Sequence[str], languages: Sequence[str]) -> list[Outcome]:
        """Return the outcomes of texts.

        Raises
        ------
        AnnotatorError: as `load`.
        """
        self._outcomes.clear()
        self._client.ask(dict(enumerate(texts)), dict(enumerate(languages)))
        self._wait()
        return [self._outcomes[number] for number in range(len(texts))]

    def close(self, *, at_once: bool) -> None:
        """End the process for good: kill it `at_once`, or end its input and kill it if it does not end."""
        self.pipes.close(at_once=at_once)

    def _keep(self, number: int, outcome: Outcome) -> None:
        self._outcomes[number] = outcome

    def _wait(self) -> None:
        while self._client.state in (State.LOADING, State.READING):
            line = self.pipes.read()
            if line is None:
                self._client.lose(HUNG if self.pipes.is_hung else ENDED)
            else:
                self._client.take_line(line)
        self._raise()

    def _raise(self) -> None:
        if self._client.error is not None:
            raise self._client.error


class _Pipes:
    """The `Channel` of a waiting thread: a subprocess, and a thread that kills it if it hangs.

    Attributes
    ----------
    process: the process, or None.
    is_hung: whether the process was killed since it had hung.
    """

    def __init__(self, errors_to: int | None) -> None:
        self._errors_to = errors_to
        self.process: subprocess.Popen[bytes] | None = None
        self.is_hung = self._is_closed = False
        self._answered: Event | None = None
        self._changing = Lock()  # for changes of `process`: one thread starts it, another may close it

    def start(self, command: Sequence[str]) -> None:
        """Start a process.

        Raises
        ------
        OSError: the process cannot be started.
        AnnotatorError: the channel was closed.
        """
        with self._changing:
            if self._is_closed:
                raise AnnotatorError(tr("The analysing processes were ended."))
            self.is_hung = False
            self.process = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._errors_to
            )

    def send(self, line: bytes) -> None:
        """Write a line to the process."""
        assert self.process is not None
        assert self.process.stdin is not None
        try:
            self.process.stdin.write(line)
            self.process.stdin.flush()
        except (OSError, ValueError):  # it has ended, or `close` has closed its input; `read` tells
            pass

    def read(self) -> bytes | None:
        """Return the next line of the process after waiting; None if it has ended, also within a line."""
        assert self.process is not None
        assert self.process.stdout is not None
        try:
            line = self.process.stdout.readline()
        except ValueError:  # `close` has closed it
            return None
        return line if line.endswith(b"\n") else None

    def limit(self, seconds: float | None) -> None:
        """Kill the process after a number of seconds; None removes the limit."""
        if self._answered is not None:
            self._answered.set()
            self._answered = None
        if seconds is not None and self.process is not None:
            self._answered = Event()
            watched = (self.process, self._answered, seconds)
            Thread(target=self._kill_hung, args=watched, daemon=True).start()

    def _kill_hung(self, process: subprocess.Popen[bytes], answered: Event, seconds: float) -> None:
        for _ in range(LIMIT_PARTS):
            if answered.wait(seconds / LIMIT_PARTS):
                return
        self.is_hung = self.process is process
        process.kill()

    def discard(self) -> None:
        """End the process at once and forget it."""
        with self._changing:
            process, self.process = self.process, None
        if process is not None:
            _end(process, at_once=True)

    def close(self, *, at_once: bool) -> None:
        """End the process for good: kill it `at_once`, or end its input and kill it if it does not end."""
        with self._changing:
            self._is_closed = True
            process = self.process
        if process is not None:
            _end(process, at_once=at_once)


def _end(process: subprocess.Popen[bytes], *, at_once: bool) -> None:
    if at_once:
        process.kill()
    try:
        if process.stdin:
            process.stdin.close()
    except OSError:  # the process has ended before it could read all of its input
        pass
    try:
        process.wait(_GRACE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    if process.stdout:
        process.stdout.close()
