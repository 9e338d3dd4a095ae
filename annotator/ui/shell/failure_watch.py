"""Failures that no command catches: exceptions of threads, and warnings of Qt."""

from __future__ import annotations

import sys
import threading
import time
from collections import Counter
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot, qInstallMessageHandler

from annotator.computer import log

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import TracebackType

    from PySide6.QtCore import QMessageLogContext, QtMsgType

    Hook = Callable[[type[BaseException], BaseException, TracebackType | None], None]

_LEVELS = {"QtWarningMsg": "warning", "QtCriticalMsg": "critical", "QtFatalMsg": "fatal"}
_QT_KINDS = ("qt.", "default")  # beginnings of the categories that Qt itself gives its messages
_LONGEST_CATEGORY = 40
_told: Counter[tuple[str, str]] = Counter()  # of messages by level and category


@contextmanager
def watched(show: Hook) -> Iterator[None]:
    """In the block, show exceptions of all threads, and log warnings of Qt; log its end."""
    began = time.monotonic()
    messenger = Messenger(show)
    hooks = sys.excepthook, threading.excepthook
    sys.excepthook, threading.excepthook = messenger.take, messenger.take_of_thread
    previous = qInstallMessageHandler(lambda *message: _take_message(previous, *message))
    try:
        yield
    finally:
        qInstallMessageHandler(previous)
        sys.excepthook, threading.excepthook = hooks
        log.note("end", seconds=time.monotonic() - began)


class Messenger(QObject):
    """Hands exceptions of other threads to the window's: only that one may show messages."""

    failed = Signal(object)

    def __init__(self, show: Hook) -> None:
        super().__init__()
        self._show = show
        self.failed.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    @Slot(object)
    def _tell(self, failure: tuple[type[BaseException], BaseException, TracebackType | None]) -> None:
        self._show(*failure)

    def take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Show an exception, at once if it is one of the window's thread."""
        if threading.current_thread() is threading.main_thread():
            self._show(kind, error, trace)
        else:
            self.failed.emit((kind, error, trace))

    def take_of_thread(self, failure: threading.ExceptHookArgs) -> None:
        """Show an exception that has ended a thread."""
        if failure.exc_value is not None and not issubclass(failure.exc_type, SystemExit):
            self.take(failure.exc_type, failure.exc_value, failure.exc_traceback)


def _take_message(
    previous: Callable[..., object] | None, level: QtMsgType, context: QMessageLogContext, message: str
) -> None:
    """Log a warning of Qt by its category alone, and print it as before.

    Some come with each painting: after the first, the tenth, hundredth ... of a kind are logged.
    """
    if level.name in _LEVELS:
        category = _category(context.category)
        _told[level.name, category] += 1
        count = _told[level.name, category]
        if str(count).strip("0") == "1":
            log.note("qt", level=log.Word(_LEVELS[level.name]), category=category, count=count)
    if previous is not None:
        previous(level, context, message)
    else:
        sys.stderr.write(f"{message}\n")


def _category(name: str | None) -> log.Word:
    """Return a category of Qt's own; messages may hold names of files, categories are in its code."""
    is_known = name is not None and name.startswith(_QT_KINDS) and len(name) <= _LONGEST_CATEGORY
    return log.Word(name if is_known else "other")
