"""A page of Markdown from any source: it fetches, opens and runs nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, Qt, QUrl
from PySide6.QtGui import (
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextOption,
)
from PySide6.QtWidgets import QTextEdit

from annotator.ui.look.accessible_names import set_name
from annotator.ui.look.measures import space
from annotator.ui.look.theme import reading_font

if TYPE_CHECKING:
    from annotator.ui.look.theme import Theme

_LINE_HEIGHT = 130.0  # per cent
# Steps of type above the text's, for a heading of level 1; Qt's own 3 break words in a narrow panel.
_LARGEST = 2


class MarkdownPage(QTextEdit):
    """Shows Markdown from any source: fetches, opens and runs nothing."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._markdown = ""
        self._face, self._percent = "", 100
        self._sections: list[QTextBlock] = []
        set_name(self, name)
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
        for block in marked:
            self._mark(self.document().findBlockByNumber(block))
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


def _enlarge(block: QTextBlock, steps: int) -> None:
    """Give a block type of so many of Qt's steps above that of the text."""
    cursor, format = QTextCursor(block), QTextCharFormat()
    format.setProperty(QTextFormat.Property.FontSizeAdjustment, steps)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.mergeCharFormat(format)
