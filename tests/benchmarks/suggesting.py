"""In a process of its own: the language model alone, and with all that is suggested."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterable
from typing import Any

from annotator.nlp.pipeline import DEFAULT_MODEL, load
from annotator.project.jobs.sample_project import sample_records
from annotator.project.jobs.workers import Workers
from tests.benchmarks.serving import say, serve

_TIMES = 3  # how often the sample's articles are read in a run
_BATCH = 16


def main(what: str) -> int:
    """Answer with the seconds that all articles take."""
    texts = [record.document.text for record in sample_records()] * _TIMES
    return _in_this_process(texts) if what == "one" else _in_workers(texts, int(what))


def _took(found: Iterable[Any]) -> dict[str, float]:
    started = time.perf_counter()
    for _ in found:
        pass
    return {"seconds": time.perf_counter() - started}


def _in_this_process(texts: list[str]) -> int:
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # one core each, as in a worker
    import spacy

    bare, program = spacy.load(DEFAULT_MODEL), load()
    say(ready=True)
    return serve(
        {
            "bare": lambda: _took(bare.pipe(texts, batch_size=_BATCH)),
            "program": lambda: _took(program.analyse_all(texts)),
        }
    )


def _in_workers(texts: list[str], number: int) -> int:
    with Workers(number) as workers:
        say(ready=True)
        return serve({"program": lambda: _took(workers.analyse(enumerate(texts)))})


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
