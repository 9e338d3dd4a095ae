"""The work of a cluster's worker: documents in, lines out, both plain.

The model runs in a process of its own, as it does for the local command, so that a text that ends or hangs it
costs neither the worker nor the part. The processes stay for the next parts, and end when none has come for a
while. Nothing here raises an exception: a cluster logs those with what they were about.
"""

from __future__ import annotations

import subprocess
from contextlib import contextmanager
from threading import Lock, Timer
from typing import TYPE_CHECKING, Any

from annotator.domain.errors import AnnotatorError
from annotator.formats.jsonl.writer import write_line
from annotator.project.jobs.cluster.environment import difference, environment
from annotator.project.jobs.cluster.parts import compressed, unpacked
from annotator.project.jobs.preparation import suggested_records
from annotator.project.jobs.workers import Workers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.project.jobs.cluster.parts import Settings

_IDLE = 60.0  # seconds without a part after which the processes of a model end

# Answers have one of these keys.
LINES = "lines"  # the lines, compressed; with them FAILURES: title, id and reason of each failed document
FAILURES = "failures"
UNFIT = "unfit"  # why this worker cannot compute any part
FAULT = "fault"  # the name of the exception that these documents have raised


def compute_part(settings: Settings, data: bytes) -> dict[str, Any]:
    """Return the answer for packed documents."""
    try:
        model = settings["model"]
        if differs := difference(environment(model), settings["environment"]):
            return {UNFIT: differs}
        lines, failures = [], []
        with _IDLE_WORKERS.borrowed(model) as workers:
            records = suggested_records(unpacked(data), workers, thoughts=settings["thoughts"])
            for record in records:
                lines.append(write_line(record))
                if record.analysis_error:
                    failures.append([record.document.title, record.document.id, record.analysis_error])
        return {LINES: compressed(b"".join(lines)), FAILURES: failures}
    except AnnotatorError as error:  # the model cannot be loaded, the process cannot be started
        return {UNFIT: str(error)}
    except Exception as error:  # noqa: BLE001  (a message may quote the text)
        return {FAULT: type(error).__name__}


class _IdleWorkers:
    """Processes of models that wait for the next part."""

    def __init__(self) -> None:
        self._idle: list[tuple[str, Workers]] = []
        self._changing = Lock()
        self._timer: Timer | None = None

    @contextmanager
    def borrowed(self, model: str) -> Iterator[Workers]:
        """Yield a process for a model, which nobody else has; one that failed is ended and not kept."""
        workers = self._take(model)
        try:
            yield workers
        except BaseException as error:
            workers.__exit__(type(error), error, None)
            raise
        with self._changing:
            self._idle.append((model, workers))
        self._end_later()

    def _take(self, model: str) -> Workers:
        with self._changing:
            for entry in self._idle:
                if entry[0] == model:
                    self._idle.remove(entry)
                    return entry[1]
        # What libraries print may quote a text, and would stand in the cluster's log.
        return Workers(1, model, errors_to=subprocess.DEVNULL).__enter__()

    def _end_later(self) -> None:
        with self._changing:
            if self._timer is not None:
                self._timer.cancel()
            self._timer = Timer(_IDLE, self.end)
            self._timer.daemon = True
            self._timer.start()

    def end(self) -> None:
        """End the processes that wait."""
        with self._changing:
            idle, self._idle = self._idle, []
        for _, workers in idle:
            workers.__exit__(None, None, None)


_IDLE_WORKERS = _IdleWorkers()
end_idle_processes = _IDLE_WORKERS.end
