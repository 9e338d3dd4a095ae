"""The worker process: texts in, analyses out, one JSON object a line.

It says ``{"model": ...}`` once the model is loaded, then answers each ``{"id": n, "texts": [...]}`` with
``{"id": n, "analyses": [...]}``. What goes wrong is said as ``{"error": ..., "remedy": ...}``, with the id
where it concerns one text. It ends when its input ends.
"""

from __future__ import annotations

import gc
import json
import os
import sys
from typing import Any, BinaryIO

from annotator.domain.errors import ModelMissing
from annotator.nlp.pipeline import DEFAULT_MODEL, load


def worker_command(model: str = DEFAULT_MODEL) -> list[str]:
    """Return the command line that starts a worker."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "worker", model]
    # -P: nothing is imported from the folder in which the program happens to be started.
    return [sys.executable, "-P", "-m", "annotator", "worker", model]


def main(model: str = DEFAULT_MODEL) -> int:
    """Serve standard input until it ends; return the exit code."""
    # More threads multiply small matrices no faster, and take cores from the window and from other workers.
    for threads in ("OPENBLAS_NUM_THREADS", "VECLIB_MAXIMUM_THREADS", "MKL_NUM_THREADS"):
        os.environ.setdefault(threads, "1")
    source = sys.stdin.buffer
    # Whatever a library prints must not get between the answers.
    sink = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    return serve(source, sink, model)


def serve(source: BinaryIO, sink: BinaryIO, model: str) -> int:
    """Answer the requests of `source` on `sink`; return the exit code."""

    def say(message: dict[str, Any]) -> None:
        sink.write(json.dumps(message).encode("ascii") + b"\n")
        sink.flush()

    try:
        pipeline = load(model)
        gc.freeze()  # the model's objects stay to the end: looking through them took some 4 ms an article
        say({"model": pipeline.name})
        for line in source:
            request = json.loads(line)
            try:
                analyses = [analysis.to_plain() for analysis in pipeline.analyse_all(request["texts"])]
            except MemoryError:
                message = "There is not enough memory to analyse this document."
                say({"id": request["id"], "error": message, "remedy": "Close other programs and try again."})
                continue
            say({"id": request["id"], "analyses": analyses})
    except ModelMissing as error:
        say({"error": error.message, "remedy": error.remedy})
        return 2
    except (BrokenPipeError, KeyboardInterrupt):
        return 0  # whoever asked is gone
    return 0
