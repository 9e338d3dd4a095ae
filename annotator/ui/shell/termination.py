"""Signals that ask the program to end, at a logout for instance: the window closes as by its button."""

from __future__ import annotations

import os
import signal
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_SIGNALS = ("SIGTERM", "SIGHUP")


@contextmanager
def ended_by_signals(close: Callable[[], object]) -> Iterator[None]:
    """In the block, close the window at a signal that asks for the end; on Windows there are none.

    Python handles a signal when it next runs code of its own, and Qt's event loop may run none for hours. So
    Python's own note of a signal goes into a pipe (not a socket) that the event loop watches.
    """
    numbers = [getattr(signal, name) for name in _SIGNALS if hasattr(signal, name) and os.name != "nt"]
    if not numbers:
        yield
        return
    receiving, sending = os.pipe()
    os.set_blocking(sending, False)
    handlers = {number: signal.signal(number, lambda *_: None) for number in numbers}
    before = signal.set_wakeup_fd(sending, warn_on_full_buffer=False)
    notifier = QSocketNotifier(receiving, QSocketNotifier.Type.Read)

    def take() -> None:
        if set(os.read(receiving, 64)) & set(numbers):
            close()
            QApplication.exit(0)  # also out of an open dialog

    notifier.activated.connect(take)
    try:
        yield
    finally:
        notifier.setEnabled(False)
        signal.set_wakeup_fd(before)
        for number, handler in handlers.items():
            signal.signal(number, handler)
        os.close(receiving)
        os.close(sending)
