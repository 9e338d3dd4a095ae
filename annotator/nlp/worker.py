"""The worker process: texts in, analyses out (see `nlp.worker_protocol`).

It ends with the process that asked for it, even in the middle of a text.
"""

from __future__ import annotations

import faulthandler
import gc
import json
import os
import signal
import sys
import time
import traceback
from queue import SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, BinaryIO, NoReturn

from annotator.computer import log
from annotator.domain.errors import ModelMissing
from annotator.nlp.pipeline import COMPONENTS, DEFAULT_MODEL
from annotator.nlp.pipelines import Pipelines
from annotator.nlp.worker_protocol import answer_line, loaded_line, refusal_line, time_limit

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

# Bytes of address space for a worker even on a machine with less memory: the model and its libraries map more
# than they use.
_LEAST_ADDRESS_SPACE = 4 * 1024**3
# The multiple of a request's time limit after which a worker ends by itself. The asking process ends it long
# before, unless it is gone and an endless search in C blocks the watching thread.
_PATIENCE = 2.0
_PR_SET_PDEATHSIG = 1  # <linux/prctl.h>


def main(model: str = DEFAULT_MODEL) -> NoReturn:
    """Serve standard input until it ends; do not return."""
    _end_with_parent()
    _limit_memory()
    # More threads multiply small matrices no faster, and take cores from the window and other workers.
    for threads in ("OPENBLAS_NUM_THREADS", "VECLIB_MAXIMUM_THREADS", "MKL_NUM_THREADS"):
        os.environ.setdefault(threads, "1")
    # Output of a library must not get between the answers.
    sink = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    try:
        code = serve(_watched(sys.stdin.buffer), sink, model)
    except BaseException as error:  # noqa: BLE001  (it is printed, and the exit code reports it)
        log.note_error(error)
        traceback.print_exc()
        code = 1
    sys.stderr.flush()
    os._exit(code)  # the thread that reads the input would block a normal exit


def serve(source: Iterable[bytes], sink: BinaryIO, model: str) -> int:
    """Answer the requests of `source` on `sink`; return the exit code."""

    def write_line(line: bytes) -> None:
        sink.write(line)
        sink.flush()

    try:
        began = time.monotonic()
        pipelines = Pipelines(model)
        name = log.word(model, (DEFAULT_MODEL,))
        log.note("model", name=name, seconds=time.monotonic() - began)
        gc.freeze()  # the model's objects stay to the end: collections over them took some 4 ms an article
        write_line(loaded_line(pipelines.name))
        for line in source:
            request = json.loads(line)
            texts: list[str] = request["texts"]
            faulthandler.dump_traceback_later(_PATIENCE * time_limit(texts), exit=True)
            outcomes = pipelines.outcomes(texts, request.get("languages", ()))
            write_line(answer_line(request["id"], outcomes))
            faulthandler.cancel_dump_traceback_later()
            for failure in filter(None, (outcome.failure for outcome in outcomes)):
                log.note("failed", step=log.word(failure.step, COMPONENTS), texts=len(texts))
    except ModelMissing as error:
        log.note_error(error)
        write_line(refusal_line(error))
        return 2
    except (BrokenPipeError, KeyboardInterrupt):
        return 0  # the asking process is gone
    return 0


def _watched(source: BinaryIO) -> Iterator[bytes]:
    """Return the lines of `source` as they come; its end ends this process, even while it is busy."""
    lines: SimpleQueue[bytes] = SimpleQueue()

    def watch() -> None:
        for line in source:
            lines.put(line)
        os._exit(0)

    Thread(target=watch, daemon=True).start()
    return iter(lines.get, None)


def _end_with_parent() -> None:
    """Have Linux end this process with the thread that started it, even in the middle of work."""
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


def _limit_memory() -> None:
    """Limit the address space, so that a text that needs too much memory fails and other programs go on."""
    try:
        import resource
    except ImportError:  # Windows: it refuses memory that it does not have
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    limits = [
        max(memory, _LEAST_ADDRESS_SPACE),
        *(limit for limit in (soft, hard) if limit != resource.RLIM_INFINITY),
    ]
    try:
        resource.setrlimit(resource.RLIMIT_AS, (min(limits), hard))
    except (ValueError, OSError):  # macOS does not accept every limit, and runs without one
        return
