"""Worker processes for the command line: many texts, several processes, answers in order."""

from __future__ import annotations

import json
import subprocess
from collections import deque
from typing import TYPE_CHECKING

from annotator.domain.analysis import Analysis
from annotator.domain.errors import AnnotatorError, ModelMissing
from annotator.nlp.pipeline import DEFAULT_MODEL
from annotator.nlp.worker import worker_command

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from types import TracebackType


class Workers:
    """A number of worker processes, to be used in a ``with`` block."""

    def __init__(self, number: int = 1, model: str = DEFAULT_MODEL) -> None:
        self._number = max(1, number)
        self._model = model
        self._processes: list[subprocess.Popen[bytes]] = []

    def __enter__(self) -> Workers:
        for _ in range(self._number):
            self._processes.append(
                subprocess.Popen(worker_command(self._model), stdin=subprocess.PIPE, stdout=subprocess.PIPE)
            )
        try:
            for process in self._processes:
                _answer(process)
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return self

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
        waiting: deque[subprocess.Popen[bytes]] = deque()
        idle = deque(self._processes)
        for number, text in enumerate(texts):
            if not idle:
                process = waiting.popleft()
                yield _analysis(process)
                idle.append(process)
            process = idle.popleft()
            _ask(process, number, text)
            waiting.append(process)
        while waiting:
            yield _analysis(waiting.popleft())


def _ask(process: subprocess.Popen[bytes], number: int, text: str) -> None:
    assert process.stdin
    try:
        process.stdin.write(json.dumps({"id": number, "text": text}).encode("ascii") + b"\n")
        process.stdin.flush()
    except BrokenPipeError as error:
        raise AnnotatorError(
            "The analysing process has ended.", "Try again; what was done is kept."
        ) from error


def _analysis(process: subprocess.Popen[bytes]) -> Analysis:
    return Analysis.from_plain(_answer(process)["analysis"])


def _answer(process: subprocess.Popen[bytes]) -> dict[str, dict[str, object]]:
    assert process.stdout
    line = process.stdout.readline()
    if not line:
        raise AnnotatorError("The analysing process has ended.", "Try again; what was done is kept.")
    answer = json.loads(line)
    if "error" in answer:
        kind = AnnotatorError if "id" in answer else ModelMissing
        raise kind(answer["error"], answer.get("remedy", ""))
    return dict(answer)
