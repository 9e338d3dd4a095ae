"""A look back once a window is shown: leftovers of earlier runs, and whether the last one was closed."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import Qt, qVersion

from annotator.computer import log, runs
from annotator.computer.places import special_place
from annotator.domain.translation import tr
from annotator.ui.panels.notice_bar import NoticeBar
from annotator.ui.session.settings import Settings
from annotator.ui.shell.aside_offer import AsideOffer
from annotator.ui.shell.merge_offer import MergeOffer
from annotator.ui.shell.notices import show_notice
from annotator.version import __version__

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.computer.runs import Crash
    from annotator.ui.shell.main_window import MainWindow


def look_back(window: MainWindow) -> None:
    """Log the start, remove what killed processes left, tell once of a window that was not closed."""
    log.note(
        "start",
        program=log.Word(__version__),
        python=log.Word(platform.python_version()),
        pyside=log.Word(pyside_version),
        qt=log.Word(qVersion() or "unknown"),
    )
    later = window.workspace.later
    window.workspace.project_opened.connect(lambda: later.do(lambda: _look_at_project(window)))
    _look_at_project(window)
    MergeOffer(window)
    AsideOffer(window)
    runs.remove_leftovers()
    crashes = [crash for crash in runs.crashes() if not crash.is_told]
    if crashes:
        log.note("crash", count=len(crashes), native=sum(bool(crash.trace) for crash in crashes))
        _offer(window, crashes)
        for crash in crashes:
            runs.note_told(crash)


def _look_at_project(window: MainWindow) -> None:
    project = window.workspace.project
    if project is None:
        return
    log.note("opened", documents=project.count(), writable=project.writable)
    settings = Settings()
    if project.writable and not settings.was_told(project.path) and (place := special_place(project.path)):
        settings.set_told(project.path)
        read = window.subjects.help.read
        bar = NoticeBar(place.warning, tr("Manual"), lambda: read("trouble"), window)
        show_notice(window, bar)
        # Of another project it says nothing.
        window.workspace.project_closed.connect(bar.leave, Qt.ConnectionType.SingleShotConnection)


def _offer(window: MainWindow, crashes: Sequence[Crash]) -> None:
    words = (
        tr("The program crashed the last time. Your acts are saved up to the last one.")
        if crashes[0].trace
        else tr("The program was not closed the last time. Your acts are saved up to the last one.")
    )
    bar = NoticeBar(words, tr("Report a problem…"), lambda: report(), window)

    def report() -> None:
        if window.subjects.help.report():
            bar.leave()

    show_notice(window, bar)
