"""The process that reads parts of files for another one: a reader that crashes or hangs costs one file.

It takes pickled parts from its standard input, and answers with their batches, each behind a byte that tells
whether it is the last. Pickles need trust: both
processes are this program, of the same user and with the same rights.
"""

from __future__ import annotations

import hashlib  # noqa: F401 - its SHA-256 is the fast one (`domain.document`)
import os
import pickle
import signal
import sys
from contextlib import suppress
from dataclasses import replace
from typing import IO, TYPE_CHECKING, Any

from annotator.domain.document import Document
from annotator.domain.layer import Layer, Record
from annotator.formats.reading.parts import batches_of

if TYPE_CHECKING:
    from annotator.formats.input.items import Item
    from annotator.formats.reading.parts import Batch

_LENGTH = 8  # bytes of the length before each message
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


def message_of(batch: Batch) -> bytes:
    """Return a batch as a message."""
    packed = replace(batch, items=list(map(_packed, batch.items)))
    return bytes([batch.is_last]) + pickle.dumps(packed, pickle.HIGHEST_PROTOCOL)


def batch_of(message: bytes) -> Batch:
    """Return the batch of a message."""
    packed: Batch = pickle.loads(memoryview(message)[1:])
    return replace(packed, items=list(map(_unpacked, packed.items)))


def is_last(message: bytes) -> bool:
    """Tell whether a message has the last batch of its part."""
    return message[0] == 1


def _packed(item: Item) -> Any:
    """Return an item, a plain article as the values of its document alone: that halves the work."""
    place, record, data = item
    if not isinstance(record, Record):
        return item
    document = record.document
    if record != Record(document, Layer(document.id, None)):
        return item
    return place, vars(document), data


def _unpacked(item: Any) -> Item:
    place, values, data = item
    if not isinstance(values, dict):
        return place, values, data
    document = object.__new__(Document)
    vars(document).update(values)  # with what was computed of it
    return place, Record(document, Layer(document.id, None)), data


def main() -> int:
    """Read parts until there are no more."""
    step_back()
    stream = sys.stdin.buffer
    # What libraries print goes nowhere: the answers have standard output for themselves.
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    with suppress(BrokenPipeError):
        while message := read_message(stream):
            for batch in batches_of(pickle.loads(message)):
                write_message(answers, message_of(batch))
    os._exit(0)  # without closing files that nobody reads any more


def step_back() -> None:
    """Leave Ctrl+C to the process that asks, end with it, and go first where memory ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the process that asks is told, and ends this one
    if sys.platform == "linux":
        import ctypes

        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_DIE_WITH_PARENT, signal.SIGKILL)
        with suppress(OSError), open("/proc/self/oom_score_adj", "wb", buffering=0) as score:  # noqa: PTH123
            score.write(_FIRST_TO_GO)
