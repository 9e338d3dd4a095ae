"""What a window looks at once it is shown: leftovers of earlier runs, and whether the last one was closed."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import qVersion

from annotator.computer import log, runs
from annotator.version import __version__

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.computer.runs import Crash
    from annotator.ui.shell.main_window import MainWindow


def look_back(window: MainWindow) -> None:
    """Log the start, remove what killed processes left, offer a report of a window that was not closed."""
    log.note(
        "start",
        program=log.Word(__version__),
        python=log.Word(platform.python_version()),
        pyside=log.Word(pyside_version),
        qt=log.Word(qVersion() or "unknown"),
    )
    window.workspace.project_opened.connect(lambda: _note_project(window))
    _note_project(window)
    runs.remove_leftovers()
    crashes = runs.crashes()
    if crashes:
        log.note("crash", count=len(crashes), native=sum(bool(crash.trace) for crash in crashes))
        _offer(window, crashes)


def _note_project(window: MainWindow) -> None:
    project = window.workspace.project
    if project is not None:
        log.note("opened", documents=project.count(), writable=project.writable)


def _offer(window: MainWindow, crashes: Sequence[Crash]) -> None:
    from annotator.ui.panels.notice_bar import NoticeBar
    from annotator.ui.shell.notices import show_notice

    ended = "crashed" if crashes[0].trace else "was not closed"
    words = f"The program {ended} the last time. Your acts are saved up to the last one."
    bar = NoticeBar(words, "Report…", lambda: report(), window.article, window)

    def report() -> None:
        if window.subjects.help.report():
            bar.leave()

    bar.hidden_by_person.connect(lambda: _forget(crashes))
    show_notice(window, bar)


def _forget(crashes: Sequence[Crash]) -> None:
    for crash in crashes:
        runs.forget(crash)
