"""The panel of guidelines: opens at the section on the current field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextOption,
)
from PySide6.QtWidgets import QComboBox, QFrame, QTextEdit, QVBoxLayout

from annotator.domain.claim import Claim
from annotator.domain.translation import tr
from annotator.ui.actions.keys import Keys, key_of_press
from annotator.ui.look.accessible_names import name_choice, set_name
from annotator.ui.look.drop_down_lists import ShorteningBox
from annotator.ui.look.measures import give_room, space
from annotator.ui.look.theme import Theme, reading_font
from annotator.ui.look.tool_tips import plain_tip

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.project import Project
    from annotator.ui.session.workspace import Workspace

_LINE_HEIGHT = 130.0  # per cent
# Steps of type above the text's, for a heading of level 1; Qt's own 3 break words in a narrow panel.
_LARGEST = 2


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
        self.sections.currentTextChanged.connect(lambda words: self.sections.setToolTip(plain_tip(words)))
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
        """Return the headings that the section on the current field may have, the best first.

        Guidelines that a project brought along may have the English ones in each language.
        """
        project = self._workspace.project
        if project is None:
            return ()
        english = self._english_headings(project)
        return tuple(word for heading in english for word in (project.guidelines_heading(heading), heading))

    def _english_headings(self, project: Project) -> tuple[str, ...]:
        current, item = self._workspace.current, self._workspace.current_item()
        if current is None:
            return ("Entity",) if self._is_at_entity() else ("Quotation",)
        if isinstance(item, Claim):
            types = [project.codebook.claim_label(id) for id in item.types[-1:]]
            return (*types, "Claim")
        return (current.role.capitalize() if current.kind == "quotation" else "Quotation", "Quotation")


class GuidelinesPage(QTextEdit):
    """Shows Markdown from any source: fetches, opens and runs nothing."""

    closed = Signal()

    def __init__(self, keys: Keys, theme: Theme) -> None:
        super().__init__()
        self._keys = keys
        self._theme = theme
        self._markdown = ""
        self._face, self._percent = "", 100
        self._sections: list[QTextBlock] = []
        set_name(self, tr("Guidelines"))
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameStyle(0)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)

    def loadResource(self, kind: int, name: QUrl | str) -> None:
        """Load no pictures, style sheets or other resources."""

    def set_theme(self, theme: Theme) -> None:
        """Set the colours of a theme; the colours of links are set with the text."""
        self._theme = theme
        self._show_again()

    def set_reading(self, face: str, percent: int) -> None:
        """Set the face ("" for the program's choice) and the size in per cent."""
        if (face, percent) != (self._face, self._percent):
            self._face, self._percent = face, percent
            self._show_again()

    def _show_again(self) -> None:
        """Set the text again; the passage in view and the marked section stay."""
        bar, marked = self.verticalScrollBar(), [mark.cursor.blockNumber() for mark in self.extraSelections()]
        number, top = self.cursorForPosition(QPoint(0, 0)).blockNumber(), bar.value()
        room = self._room_of(number)
        part = (top - room.top()) / max(1.0, room.height())
        self.show_markdown(self._markdown)
        for number in marked:
            self._mark(self.document().findBlockByNumber(number))
        room = self._room_of(number)
        bar.setValue(round(room.top() + part * room.height()))

    def _room_of(self, number: int) -> QRectF:
        return self.document().documentLayout().blockBoundingRect(self.document().findBlockByNumber(number))

    def show_markdown(self, text: str) -> None:
        """Show a text."""
        self._markdown = text
        features = QTextDocument.MarkdownFeature
        document = QTextDocument(self)
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(
            reading_font(self.font().pointSizeF() * 1.05 * self._percent / 100, self._face)
        )
        document.setDocumentMargin(space("near"))
        document.setIndentWidth(20)  # a panel is narrow
        # No HTML and no pictures: Qt does not call loadResource for pictures inside the text.
        document.setMarkdown(
            text.replace("![", "["), features.MarkdownNoHTML | features.MarkdownDialectGitHub
        )
        whole = QTextCursor(document)
        whole.select(QTextCursor.SelectionType.Document)
        lines = QTextBlockFormat()
        lines.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        whole.mergeBlockFormat(lines)
        self.setExtraSelections([])
        self.setDocument(document)
        self._sections = []
        block = document.begin()
        while block.isValid():
            if (level := block.blockFormat().headingLevel()) and block.text().strip():
                self._sections.append(block)
                _enlarge(block, max(0, _LARGEST + 1 - level))
            block = block.next()

    def sections(self) -> list[tuple[int, str]]:
        """Return the level and heading of each section."""
        return [(block.blockFormat().headingLevel(), block.text()) for block in self._sections]

    def find_section(self, headings: tuple[str, ...]) -> int:
        """Return the number of the section with the first of these headings that exists, else 0."""
        section_headings = [block.text().strip().casefold() for block in self._sections]
        folded = (heading.casefold() for heading in headings)
        return next((section_headings.index(heading) for heading in folded if heading in section_headings), 0)

    def show_section(self, number: int) -> None:
        """Bring a section's heading to the top and mark it."""
        if not 0 <= number < len(self._sections):
            return
        block = self._sections[number]
        cursor = QTextCursor(block)
        self.setTextCursor(cursor)
        top = self.document().documentLayout().blockBoundingRect(block).top()
        self.verticalScrollBar().setValue(int(top) - 6)
        self._mark(block)

    def _mark(self, block: QTextBlock) -> None:
        mark = QTextEdit.ExtraSelection()
        mark.cursor = QTextCursor(block)
        mark.format.setBackground(self._theme["hover"])
        mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
        self.setExtraSelections([mark])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close the panel at the key of the guidelines."""
        if key_of_press(event.keyCombination()) in self._keys.of("guidelines"):
            self.closed.emit()
        else:
            super().keyPressEvent(event)


def _enlarge(block: QTextBlock, steps: int) -> None:
    """Give a block type of so many of Qt's steps above that of the text."""
    cursor, format = QTextCursor(block), QTextCharFormat()
    format.setProperty(QTextFormat.Property.FontSizeAdjustment, steps)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.mergeCharFormat(format)
