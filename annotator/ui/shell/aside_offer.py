"""The offer to decide on states of layers that merges have set aside, above the article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.domain.errors import AnnotatorError
from annotator.domain.translation import tr
from annotator.project.teams.waiting_states import layers_waiting
from annotator.ui.panels.notice_bar import NoticeBar
from annotator.ui.shell.notices import show_notice

if TYPE_CHECKING:
    from annotator.ui.shell.main_window import MainWindow


class AsideOffer(QObject):
    """Tells when a project opens that states wait; leaves once somebody has looked at them."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._bar: NoticeBar | None = None
        window.workspace.project_opened.connect(self._look)
        window.workspace.project_closed.connect(self._leave)
        window.subjects.team.merging.brought.connect(self._leave)
        self._look()

    def _look(self) -> None:
        self._leave()
        workspace = self._window.workspace
        if workspace.project is None or not workspace.project.writable:
            return
        try:
            number = layers_waiting(workspace.project)
        except AnnotatorError as error:
            workspace.refused.emit(error)
            return
        if not number:
            return
        words = tr(
            "{n} layer has states that were set aside and wait for a decision."
            "|{n} layers have states that were set aside and wait for a decision.",
            number,
        )
        merging = self._window.subjects.team.merging
        self._bar = NoticeBar(words, tr("Bring together…"), merging.show, self._window)
        show_notice(self._window, self._bar)

    def _leave(self) -> None:
        if self._bar is not None and not self._bar.is_gone:
            self._bar.leave()
        self._bar = None
