"""The menu of recent projects, made when it opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.translation import tr
from annotator.ui.look.menus import Menu
from annotator.ui.look.mirroring import in_order

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QAction

    from annotator.project.jobs.recent_projects import RecentProject
    from annotator.ui.background.recent_reading import RecentReading
    from annotator.ui.session.settings import Settings

_LONGEST = 60  # characters of a folder; of a longer one the end is shown


class RecentMenu(Menu):
    """Lists recent projects with their folders; those that are missing turn grey, and say so."""

    def __init__(
        self, settings: Settings, open_project: Callable[[Path], object], forget: QAction, parent: Menu
    ) -> None:
        super().__init__(parent, tr("Open &recent"))
        self._settings = settings
        self._open = open_project
        self._forget = forget
        self._reading: RecentReading | None = None
        self._items: dict[Path, QAction] = {}
        self.aboutToShow.connect(self._fill)
        self.aboutToHide.connect(self._stop)

    def _fill(self) -> None:
        from annotator.ui.background.recent_reading import RecentReading

        self.clear()
        self._items.clear()
        recent = self._settings.recent
        for path in recent:
            self._items[path] = action = self.addAction(_words(path))
            action.setToolTip(str(path))
            action.triggered.connect(lambda _=False, path=path: self._open(path))
        if not recent:
            self.addAction(tr("No project was opened yet")).setEnabled(False)
            return
        self.addSeparator()
        self.addAction(self._forget)
        if self._reading is None:
            self._reading = RecentReading(self)
            self._reading.arrived.connect(self._show)
        self._reading.ask(recent, self._settings.annotator)

    def _show(self, project: RecentProject) -> None:
        action = self._items.get(project.path)
        if action is not None and project.changed is None:
            action.setEnabled(False)
            action.setText(tr("{project} (not there now)", project=_words(project.path)))

    def _stop(self) -> None:
        if self._reading is not None:
            self._reading.stop()


def _words(path: Path) -> str:
    """Return the name of a project and its folder, as menus write them."""
    folder = str(path.parent)
    if len(folder) > _LONGEST:
        folder = f"…{folder[1 - _LONGEST :]}"
    return f"{path.stem} — {in_order(folder)}".replace("&", "&&")
