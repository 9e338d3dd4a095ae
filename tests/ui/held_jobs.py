"""Commands beside the window that never run: the test says how each ends."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, TypeVar

import pytest
import shiboken6
from PySide6.QtWidgets import QWidget

from annotator.ui.background import dry_run
from annotator.ui.dialogs.beside import WindowBeside
from tests.ui.driving import settle

Shown = TypeVar("Shown", bound=WindowBeside)


class HeldJob(dry_run.CommandJob):
    """A command that waits for the test; those that were begun are in `jobs`."""

    def __init__(self, arguments: Sequence[str], *rest: Any) -> None:
        super().__init__(arguments, *rest)
        self.arguments = list(arguments)
        self.is_stopped = False

    def start(self) -> None:
        jobs.append(self)

    def stop(self) -> None:
        self.is_stopped = True

    def answer(self, found: Any) -> None:
        self.finished.emit(0, json.dumps(found), "")
        settle()


jobs: list[HeldJob] = []


def hold_jobs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the commands that windows begin from now on wait, and forget those before."""
    jobs.clear()
    monkeypatch.setattr(dry_run, "CommandJob", HeldJob)


@contextmanager
def beside_work(make: Callable[[QWidget], Shown]) -> Iterator[Shown]:
    """Show a window beside a bare one, and close it at the end unless the test has."""
    owner = QWidget()
    owner.resize(1280, 800)
    shown = make(owner)
    shown.show()
    yield shown
    if shiboken6.isValid(shown):
        shown.close()
    owner.deleteLater()
