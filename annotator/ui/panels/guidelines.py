"""The panel of guidelines: opens at the section on the current field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QVBoxLayout

from annotator.domain.claim import Claim
from annotator.domain.translation import tr
from annotator.ui.actions.keys import Keys, key_of_press
from annotator.ui.look.accessible_names import name_choice
from annotator.ui.look.drop_down_lists import ShorteningBox
from annotator.ui.look.markdown_page import MarkdownPage
from annotator.ui.look.measures import give_room
from annotator.ui.wording.guideline_headings import in_language

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from annotator.project import Project
    from annotator.ui.look.theme import Theme
    from annotator.ui.session.workspace import Workspace


class GuidelinesPanel(QFrame):
    """The guidelines of the open project, beside the article."""

    closed = Signal()  # the key of the guidelines was pressed in the panel

    def __init__(
        self, workspace: Workspace, keys: Keys, theme: Theme, is_at_entity: Callable[[], bool]
    ) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self._workspace = workspace
        self._is_at_entity = is_at_entity
        self._passage = 0  # number of the section on the current field
        self.sections = ShorteningBox()
        name_choice(self.sections, tr("Section of the guidelines"))
        # A long heading never widens the panel.
        self.sections.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.page = GuidelinesPage(keys, theme)
        layout = QVBoxLayout(self)
        give_room(layout, "panel")
        layout.addWidget(self.sections)
        layout.addWidget(self.page, 1)
        self.setFocusProxy(self.page)
        self.page.closed.connect(self.closed)
        self.sections.activated.connect(self.page.show_section)
        workspace.project_opened.connect(self._load)
        workspace.codebook_changed.connect(self._load)
        workspace.project_closed.connect(self._load)
        workspace.current_changed.connect(self._follow)
        self._load()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.page.set_theme(theme)

    def set_reading(self, face: str, percent: int) -> None:
        """Set the face and zoom of articles; the passage in view stays."""
        self.page.set_reading(face, percent)

    def show_passage(self) -> None:
        """Go to the section on the current field."""
        self._passage = self.page.find_section(self._headings())
        self.sections.setCurrentIndex(self._passage)
        self.page.show_section(self._passage)

    def _load(self) -> None:
        project = self._workspace.project
        self.page.show_markdown(project.guidelines() if project is not None else "")
        self.sections.clear()
        for level, heading in self.page.sections():
            self.sections.addItem("    " * max(0, level - 2) + heading)

    def _follow(self) -> None:
        """Go to the section on the field if it is not the present section."""
        if self.isVisible() and self.page.find_section(self._headings()) != self._passage:
            self.show_passage()

    def _headings(self) -> tuple[str, ...]:
        """Return the headings that the section on the current field may have, the best first."""
        project = self._workspace.project
        return in_language(project, self._english_headings(project)) if project is not None else ()

    def _english_headings(self, project: Project) -> tuple[str, ...]:
        current, item = self._workspace.current, self._workspace.current_item()
        if current is None:
            return ("Entity",) if self._is_at_entity() else ("Quotation",)
        if isinstance(item, Claim):
            types = [project.codebook.claim_label(id) for id in item.types[-1:]]
            return (*types, "Claim")
        return (current.role.capitalize() if current.kind == "quotation" else "Quotation", "Quotation")


class GuidelinesPage(MarkdownPage):
    """The page of the panel, which its key closes."""

    closed = Signal()

    def __init__(self, keys: Keys, theme: Theme) -> None:
        super().__init__(theme, tr("Guidelines"))
        self._keys = keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close the panel at the key of the guidelines."""
        if key_of_press(event.keyCombination()) in self._keys.of("guidelines"):
            self.closed.emit()
        else:
            super().keyPressEvent(event)
