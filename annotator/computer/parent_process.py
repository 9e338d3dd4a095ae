"""The process that has started this one: the window, which is at the other end of standard input."""

from __future__ import annotations

import os
from contextlib import suppress
from threading import Thread

_STANDARD_INPUT = 0
_ENDED = 1  # the exit code, which nobody is left to read


def end_with_parent() -> None:
    """End this process as soon as its standard input ends: the other process has ended, in whatever way."""
    Thread(target=_wait, daemon=True).start()


def _wait() -> None:
    with suppress(OSError):
        # Not by sys.stdin, whose lock a thread must not hold when the program ends.
        while os.read(_STANDARD_INPUT, 4096):
            pass
    os._exit(_ENDED)
