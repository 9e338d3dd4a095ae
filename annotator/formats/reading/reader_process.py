"""The process that reads parts of files for another one: a reader that crashes or hangs costs one file.

It takes pickled parts from its standard input, and answers with their batches, each behind a byte that tells
whether it is the last. Pickles need trust: both
processes are this program, of the same user and with the same rights.
"""

from __future__ import annotations

import os
import pickle
import signal
import sys
from contextlib import suppress
from typing import IO

from annotator.formats.reading.parts import batches_of

_LENGTH = 8  # bytes of the length before each message
_KINDER = 5  # by which its priority is lower than that of the window
_DIE_WITH_PARENT = 1  # PR_SET_PDEATHSIG of Linux
_FIRST_TO_GO = b"1000"  # where memory ends, Linux ends this process before any other


def write_message(stream: IO[bytes], message: bytes) -> None:
    """Write a message with its length."""
    stream.write(len(message).to_bytes(_LENGTH, "little"))
    stream.write(message)
    stream.flush()


def read_message(stream: IO[bytes]) -> bytes:
    """Return the next message, b"" at the end."""
    length = int.from_bytes(stream.read(_LENGTH), "little")
    message = stream.read(length)
    return message if len(message) == length else b""


def main() -> int:
    """Read parts until there are no more."""
    _step_back()
    stream = sys.stdin.buffer
    # What libraries print goes nowhere: the answers have standard output for themselves.
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    with suppress(BrokenPipeError):
        while message := read_message(stream):
            for batch in batches_of(pickle.loads(message)):
                message = bytes([batch.is_last]) + pickle.dumps(batch, pickle.HIGHEST_PROTOCOL)
                write_message(answers, message)
    os._exit(0)  # without closing files that nobody reads any more


def _step_back() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the process that asks is told, and ends this one
    with suppress(OSError, AttributeError):
        os.nice(_KINDER)
    if sys.platform == "linux":
        import ctypes

        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_DIE_WITH_PARENT, signal.SIGKILL)
        with suppress(OSError), open("/proc/self/oom_score_adj", "wb", buffering=0) as score:  # noqa: PTH123
            score.write(_FIRST_TO_GO)
