"""Several processes that read the parts of files; their batches come in the order of the parts.

A process that ends or is silent costs the part that it reads: that is named, and the next part gets a new
process. Few batches wait, however slowly they are taken.
"""

from __future__ import annotations

import pickle
import subprocess
import sys
from contextlib import suppress
from queue import Full, Queue, SimpleQueue
from threading import Lock, Semaphore, Thread, Timer
from typing import TYPE_CHECKING

from annotator.computer.cores import processes
from annotator.computer.own_command import own_command
from annotator.domain.translation import tr
from annotator.formats.input.problems import Problem
from annotator.formats.input.sources import shown
from annotator.formats.reading.parts import Batch
from annotator.formats.reading.reader_process import batch_of, is_last, read_message, write_message

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.formats.reading.parts import Part

_AT_MOST = 8  # processes; each holds some 60 MB
_WAITING = 8  # batches of a part
_AHEAD = 3  # parts for each process that are begun before the first is taken
_PATIENCE = 120.0  # seconds in which a batch must come
_PATIENCE_A_MB = 10.0  # seconds more for each MB of the file: a large one has much to unpack first
_LONGEST = 1_800.0  # seconds
_PULSE = 0.2  # seconds between two looks whether the reading was stopped

_Answers = Queue["bytes | Batch | None"]  # None: the part is at its end


def usual_number() -> int:
    """Return the usual number of processes that read."""
    return processes(_AT_MOST)


def patience_with(part: Part) -> float:
    """Return the seconds in which each batch of a part must come."""
    return min(_PATIENCE + _PATIENCE_A_MB * (part.size >> 20), _LONGEST)


def reader_command() -> list[str]:
    """Return the command line that starts a reader."""
    return own_command("reader")


class ReaderPool:
    """The processes; `close` ends them all at once."""

    def __init__(self, parts: Iterable[Part], number: int) -> None:
        """Begin to read parts in some processes; these are started as there are parts for them."""
        self._parts = iter(parts)
        self._taking = Lock()
        self._order: SimpleQueue[_Answers | BaseException | None] = SimpleQueue()
        self._room = Semaphore(number * _AHEAD)
        self._is_closed = False
        self._readers = [_Reader() for _ in range(number)]
        self._threads = [Thread(target=self._serve, args=(reader,), daemon=True) for reader in self._readers]
        for thread in self._threads:
            thread.start()

    def batches(self) -> Iterator[Batch]:
        """Yield the batches in the order of the parts."""
        while (answers := self._order.get()) is not None:
            if isinstance(answers, BaseException):
                raise answers
            while (answer := answers.get()) is not None:
                yield batch_of(answer) if isinstance(answer, bytes) else answer
            self._room.release()

    def close(self) -> None:
        """End the processes, whatever they do."""
        self._is_closed = True
        for reader in self._readers:
            reader.close()
        for _ in self._threads:
            self._room.release()
        for thread in self._threads:
            thread.join()

    def _serve(self, reader: _Reader) -> None:
        """Read part after part by one process."""
        try:
            while (job := self._next()) is not None:
                part, answers = job
                for answer in reader.answers(part):
                    self._put(answers, answer)
                self._put(answers, None)
        except BaseException as error:  # noqa: BLE001 - raised where the batches are taken
            self._order.put(error)
        finally:
            reader.close()

    def _next(self) -> tuple[Part, _Answers] | None:
        self._room.acquire()
        with self._taking:
            part = None if self._is_closed else next(self._parts, None)
            if part is None:
                self._order.put(None)
                self._room.release()  # the other threads come to the end, too
                return None
            answers: _Answers = Queue(_WAITING)
            self._order.put(answers)
            return part, answers

    def _put(self, answers: _Answers, answer: bytes | Batch | None) -> None:
        while not self._is_closed:
            try:
                answers.put(answer, timeout=_PULSE)
            except Full:
                continue
            return


class _Reader:
    """One process, started anew where it was lost."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._changing = Lock()
        self._is_hung = False
        self._is_closed = False

    def answers(self, part: Part) -> Iterator[bytes | Batch]:
        """Yield the pickled batches of a part; in the place of its rest a problem, if the process is lost."""
        self._is_hung = False
        is_done = False
        try:
            process = self._started()
            assert process.stdin is not None
            assert process.stdout is not None
            write_message(process.stdin, pickle.dumps(part))
            while not is_done:
                deadline = Timer(patience_with(part), self._give_up)
                deadline.start()
                try:
                    message = read_message(process.stdout)
                finally:
                    deadline.cancel()
                if not message:
                    break
                is_done = is_last(message)
                yield message
        except BrokenPipeError:  # it ended before it could take the part
            pass
        if not is_done:
            self.end()
            yield _lost(part, is_hung=self._is_hung)

    def _started(self) -> subprocess.Popen[bytes]:
        with self._changing:
            if self._is_closed:
                raise BrokenPipeError
            if self._process is None:
                self._process = subprocess.Popen(
                    reader_command(),
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.DEVNULL,
                )
            return self._process

    def _give_up(self) -> None:
        self._is_hung = True
        process = self._process
        if process is not None:
            process.kill()

    def close(self) -> None:
        """End the process at once; no other is started."""
        with self._changing:
            self._is_closed = True
        self.end()

    def end(self) -> None:
        """End the process at once."""
        with self._changing:
            process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                with suppress(OSError):  # what was to be sent is of no more use
                    stream.close()


def _lost(part: Part, *, is_hung: bool) -> Batch:
    name = shown(part.path.name)
    place = f"{name}:{part.line}" if part.end is not None else name
    crashed = tr("its reader crashed, or there was not enough memory, so it is not read to its end.")
    stuck = tr("its reader got stuck, so it is not read to its end.")
    remedy = tr("Save it in another format, or in smaller files.")
    lost = Problem(place, stuck if is_hung else crashed, remedy)
    return Batch(part, [(place, lost, b"")], sys.maxsize, part.size, is_last=True)
