"""The process that writes pieces of an export for another one, so that all cores are used.

It takes pickled messages from its standard input: first the project and the request, then the keys of layers;
each is answered with their piece. Both processes are this program, of the same user and with the same rights.
"""

from __future__ import annotations

import gc
import os
import pickle
import sys
from contextlib import suppress
from dataclasses import replace

from annotator.formats.reading.reader_process import read_message, step_back, write_message
from annotator.formats.registry import export_format_named
from annotator.project import Project
from annotator.project.jobs.exports.written_pieces import piece_of

_SELDOM = 200_000  # new objects between two looks for circles


def main() -> int:
    """Write pieces until there are no more."""
    step_back()
    # Records hold no circles: looking for some after each 700 new objects takes a tenth of the time.
    gc.set_threshold(_SELDOM)
    stream = sys.stdin.buffer
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    path, format, request = pickle.loads(read_message(stream))
    request = replace(request, format=export_format_named(format))
    with suppress(BrokenPipeError), Project.open(path, read_only=True) as project:
        while message := read_message(stream):
            write_message(answers, pickle.dumps(piece_of(project, pickle.loads(message), request)))
    return 0
