"""The offer of what is new in the watched folder, above the article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

from annotator.domain.translation import tr
from annotator.ui.panels.notice_bar import NoticeBar
from annotator.ui.shell.notices import show_notice

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from annotator.domain.changes import Changes
    from annotator.ui.shell.main_window import MainWindow

_MERGES = "bring together"  # stands in the names of their acts
_MOST_NAMED = 3  # files that the notice names


class MergeOffer(QObject):
    """Looks at the folder when a project opens, the window comes to the front, or a merge is undone.

    What somebody has hidden is not offered again until it changes or the program starts anew.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._bar: NoticeBar | None = None
        self._offered: list[Path] = []
        commands = window.subjects.team.merging
        commands.look.found.connect(self._offer)
        commands.brought.connect(self._leave)
        window.workspace.project_opened.connect(commands.look.begin)
        window.workspace.project_closed.connect(self._leave)
        window.workspace.changed.connect(self._look_after_undo)
        window.installEventFilter(self)
        commands.look.begin()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look when the window comes to the front."""
        if event.type() == QEvent.Type.WindowActivate and watched is self._window:
            self._window.subjects.team.merging.look.begin()
        return False

    def _look_after_undo(self, changes: Changes) -> None:
        """Look when a merge was taken back, or done again."""
        if _MERGES in changes.act:
            self._window.subjects.team.merging.look.begin()

    def _offer(self, paths: Sequence[Path]) -> None:
        if list(paths) == self._offered:
            return
        self._leave()
        if not paths:
            return
        self._offered = list(paths)
        names = ", ".join(path.name for path in paths[:_MOST_NAMED])
        if len(paths) > _MOST_NAMED:
            names = tr("{names} and {number} more", names=names, number=len(paths) - _MOST_NAMED)
        words = tr("New in the folder that you watch: {names}.", names=names)
        self._bar = NoticeBar(
            words,
            tr("Bring together…"),
            lambda: self._window.subjects.team.merging.show_files(paths),
            self._window,
        )
        show_notice(self._window, self._bar)

    def _leave(self) -> None:
        self._offered = []
        if self._bar is not None and not self._bar.is_gone:
            self._bar.leave()
        self._bar = None
