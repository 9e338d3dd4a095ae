"""The window of the codebook: its parts at the left, and the page of the chosen part."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QMessageBox,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.translation import tr
from annotator.ui.background.codebook_reading import CodebookReading
from annotator.ui.dialogs.codebook.editing import Editing
from annotator.ui.dialogs.codebook.labels_page import LabelsPage
from annotator.ui.dialogs.codebook.parts import PARTS
from annotator.ui.dialogs.codebook.saving import SavingQuestion, number_of_changes
from annotator.ui.dialogs.placement import keep_over_window
from annotator.ui.look.accessible_names import set_name
from annotator.ui.look.measures import give_room, space
from annotator.ui.look.plain_words import plain_words
from annotator.ui.look.scroll_areas import scrolling

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from annotator.domain.codebook_draft import Draft
    from annotator.project import Project
    from annotator.ui.actions.keys import Keys
    from annotator.ui.dialogs.codebook.guidelines_page import GuidelinesEditor
    from annotator.ui.dialogs.codebook.versions_page import VersionsPage
    from annotator.ui.look.theme import Theme

# What becomes of the draft when the window is left.
Ending = Literal["save", "keep", "drop"]
_SIZE = (170, 46)  # characters and lines
_PAGE = 50  # letters that a page needs beside the parts
_ROWS_ABOVE = 2.8  # rows of the parts above a page; the last one shows that there are more
QWIDGETSIZE_MAX = 16_777_215  # pixels: Qt's "any"


class CodebookWindow(QDialog):
    """Edits a draft of the project's codebook; nothing of it is saved in the project before it is left.

    Attributes
    ----------
    parts: the list at the left.
    editing: the draft.
    ending: what is to become of the draft.
    """

    def __init__(
        self,
        project: Project,
        draft: Draft,
        keys: Keys,
        theme: Theme,
        parent: QWidget,
        notice: str = "",
    ) -> None:
        """Make the window for a draft of the project's codebook; a notice stands above all."""
        super().__init__(parent)
        keep_over_window(self)
        self.setWindowTitle(tr("Codebook"))
        self._project = project
        self._begun = draft
        self.ending: Ending = "drop"
        self.editing = Editing(draft, self)
        self.reading = CodebookReading(project, self)
        self._theme = theme
        self.labels = LabelsPage(self.editing, keys, self.reading)
        self.parts = QListWidget()
        self.parts.setProperty("role", "sections")
        set_name(self.parts, tr("Parts of the codebook"))
        self.parts.addItems([tr(part.title) for part in PARTS])
        self._notice = plain_words(notice, "muted")
        self._notice.setVisible(bool(notice))
        self._state, self._wrong = plain_words(role="muted"), plain_words(role="wrong")
        self._lay_out()
        metrics, room = self.fontMetrics(), parent.size()
        wide, high = _SIZE[0] * metrics.averageCharWidth(), _SIZE[1] * metrics.lineSpacing()
        self.resize(min(wide, room.width()), min(high, room.height()))
        self.parts.currentRowChanged.connect(self._choose_part)
        self.editing.changed.connect(self._show)
        self.editing.refused.connect(self._tell)
        self.labels.wrong.connect(self._tell)
        self.reading.failed.connect(lambda error: self._tell(error.message))
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.activated.connect(self.editing.take_back)
        self.parts.setCurrentRow(0)
        self._show()
        self.parts.setFocus()

    def _lay_out(self) -> None:
        self._pages = QStackedWidget()
        self._pages.addWidget(self.labels)
        self.parts.setSpacing(space("hair"))
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        give_room(self._beside, "groups")
        self._beside.addWidget(self.parts)
        self._beside.addWidget(scrolling(self._pages, tr("Part of the codebook")), 1)  # large letters need it
        self.take_back = QPushButton(tr("Take &back"))
        self.take_back.clicked.connect(self.editing.take_back)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.save = buttons.addButton(tr("&Save…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.save.clicked.connect(self._ask_to_save)
        buttons.addButton(self.take_back, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        give_room(layout, "dialog")
        layout.addWidget(self._notice)
        layout.addLayout(self._beside, 1)
        for widget in (self._wrong, self._state, buttons):
            layout.addWidget(widget)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter in a field or a list leaves nothing

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the parts above the page where there is no room beside it."""
        super().resizeEvent(event)
        direction, wide = QBoxLayout.Direction, self.parts.sizeHintForColumn(0) + space("page")
        has_room = event.size().width() >= wide + _PAGE * self.fontMetrics().averageCharWidth()
        self._beside.setDirection(direction.LeftToRight if has_room else direction.TopToBottom)
        self.parts.setMinimumWidth(wide if has_room else 0)
        self.parts.setMaximumWidth(wide if has_room else QWIDGETSIZE_MAX)
        self.parts.setMaximumHeight(
            QWIDGETSIZE_MAX if has_room else round(_ROWS_ABOVE * self.parts.sizeHintForRow(0))
        )
        self.parts.scrollToItem(self.parts.currentItem())

    # What is shown. Pages that are not seen at once are made when their part is chosen.

    @cached_property
    def guidelines(self) -> GuidelinesEditor:
        """Return the page of the guidelines."""
        from annotator.ui.dialogs.codebook.guidelines_page import GuidelinesEditor

        page = GuidelinesEditor(self.editing, self._theme)
        self._pages.addWidget(page)
        return page

    @cached_property
    def versions(self) -> VersionsPage:
        """Return the page of the versions."""
        from annotator.ui.dialogs.codebook.versions_page import VersionsPage

        page = VersionsPage(self._project, self.editing, self.reading)
        self._pages.addWidget(page)
        return page

    def _page(self) -> LabelsPage | GuidelinesEditor | VersionsPage:
        """Return the page of the chosen part."""
        part = PARTS[max(0, self.parts.currentRow())]
        if part.place is not None:
            return self.labels
        return self.guidelines if part.id == "guidelines" else self.versions

    def _choose_part(self, row: int) -> None:
        part, page = PARTS[max(0, row)], self._page()
        if part.place is not None:
            self.labels.show_part(part)
        else:
            page.show_draft()
        self._pages.setCurrentWidget(page)
        self._tell("")

    def _show(self) -> None:
        """Show the draft, and what it makes of the codebook."""
        self._page().show_draft()
        editing = self.editing
        self.take_back.setEnabled(editing.can_take_back)
        self.save.setEnabled(editing.draft.is_changed and not editing.problem and self._project.writable)
        self.save.setText(tr("&Save as version {version}…", version=editing.draft.version))
        self._tell(editing.problem)
        self._state.setText(self._state_in_words())

    def _state_in_words(self) -> str:
        draft = self.editing.draft
        if not self._project.writable:
            return tr("The project is open for reading only.")
        edition = tr(
            "{name}, version {version}",
            name=str(draft.original["name"]),
            version=str(draft.original["version"]),
        )
        if not draft.is_changed:
            return tr("{codebook}. Nothing is changed yet.", codebook=edition)
        changes = tr("{n} change|{n} changes", 0 if self.editing.problem else number_of_changes(draft))
        doubts = len({doubt.label for doubt in self.editing.doubts})
        if doubts:
            to_look_at = tr("{n} label to look at|{n} labels to look at", doubts)
            return tr(
                "{codebook}: {changes}, {doubts}. Nothing is saved yet.",
                codebook=edition, changes=changes, doubts=to_look_at,
            )  # fmt: skip
        return tr("{codebook}: {changes}. Nothing is saved yet.", codebook=edition, changes=changes)

    def _tell(self, words: str) -> None:
        words = words or self.editing.problem
        self._wrong.setText(words)
        self._wrong.setVisible(bool(words))

    # Endings

    def _ask_to_save(self) -> None:
        question = SavingQuestion(self.editing.draft, self.reading, self)
        if question.exec():
            self._end("save")
        question.deleteLater()

    def reject(self) -> None:
        """Ask what becomes of a draft with changes before the window is left."""
        if not self.editing.draft.is_changed:
            self._end("drop")
            return
        box = QMessageBox(self)
        keep_over_window(box)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(tr("Codebook"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(tr("The draft is not saved in the project."))
        box.setInformativeText(
            tr("It can be kept on this computer, and is there when the codebook is opened again.")
        )
        keep = box.addButton(tr("&Keep the draft"), QMessageBox.ButtonRole.AcceptRole)
        drop = box.addButton(tr("&Discard it"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(keep)
        box.exec()
        clicked = box.clickedButton()
        box.deleteLater()
        if clicked in (keep, drop):
            self._end("keep" if clicked is keep else "drop")

    def _end(self, ending: Ending) -> None:
        self.ending = ending
        self.reading.stop()
        self.accept() if ending == "save" else super().reject()
