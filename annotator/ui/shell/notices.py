"""The places of notices: above the article, or on the first page while no project is open."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout

    from annotator.ui.panels.notice_bar import NoticeBar
    from annotator.ui.shell.main_window import MainWindow


def show_notice(window: MainWindow, bar: NoticeBar) -> None:
    """Show a notice above the page that is shown; it goes along to the article and back."""

    def place() -> None:
        if bar.is_gone:
            return
        if window.workspace.project is None:
            window.welcome.add_notice(bar)
        else:
            cast("QVBoxLayout", window.middle.layout()).insertWidget(0, bar)
        bar.show()

    window.workspace.project_opened.connect(place)
    window.workspace.project_closed.connect(place)
    place()
    window.announcer.say(bar.words.text())
