"""The button of saved filters: choose, save, remove."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from annotator.domain.document_filter import DocumentFilter
from annotator.domain.translation import language, tr
from annotator.ui.look.menu_button import MenuButton
from annotator.ui.wording.document_lists import condition_words
from annotator.ui.wording.titles import on_button

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotator.ui.session.settings import Settings
    from annotator.ui.session.workspace import Workspace


class SavedFilters(MenuButton):
    """Filters by name, stored on this computer for all projects.

    Attributes
    ----------
    present: the filter in force.
    """

    chosen = Signal(object)  # DocumentFilter

    def __init__(self, workspace: Workspace, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__("☰", tr("Saved filters"), tr("Saved filters"), parent)
        self._workspace = workspace
        self._settings = settings
        self.present = DocumentFilter()

    def _fill(self) -> None:
        menu, filters = self.entries, self._settings.saved_filters
        names = sorted(filters, key=language().sort_key)
        menu.clear()
        for name in names:
            saved = filters[name]
            action = menu.addAction(on_button(name))
            action.setCheckable(True)
            action.setChecked(saved == self.present)
            action.triggered.connect(partial(self._choose, saved))
        menu.addSeparator()
        menu.addAction(tr("&Save this filter…"), self._save).setEnabled(bool(self.present))
        menu.addAction(tr("Show &all documents"), lambda: self.chosen.emit(DocumentFilter())).setEnabled(
            bool(self.present)
        )
        if filters:
            removing = menu.within(tr("&Remove"))
            for name in names:
                removing.addAction(on_button(name), partial(self._remove, name))

    def _choose(self, saved: DocumentFilter) -> None:
        self.chosen.emit(saved)

    def _save(self) -> None:
        from annotator.ui.dialogs.messages import ask_words  # imported only when needed

        project = self._workspace.project
        parts = condition_words(self.present, project) if project is not None else ()
        words = " · ".join(part for _, part in parts)
        typed = ask_words(tr("Save this filter"), tr("Name of the filter:"), self.window(), words)
        if name := " ".join((typed or "").split()):
            self._settings.saved_filters = self._settings.saved_filters | {name: self.present}

    def _remove(self, name: str) -> None:
        remaining = self._settings.saved_filters
        remaining.pop(name, None)
        self._settings.saved_filters = remaining
