"""A shown page of the manual: the program's own Markdown, with marks at the words of a search."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextOption,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from annotator.domain.translation import tr
from annotator.ui.look.accessible_names import set_name
from annotator.ui.look.theme import reading_font

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.ui.look.theme import Theme

_LINE_HEIGHT = 130.0  # per cent
_PARAGRAPH = 7.0  # pixels below a paragraph
_HEADING = 14.0  # pixels above a heading
_CELL = 5.0  # pixels of padding in a cell


def document_of(markdown: str) -> QTextDocument:
    """Return Markdown as an unstyled document; its plain text is searched."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    features = QTextDocument.MarkdownFeature
    document.setMarkdown(markdown, features.MarkdownNoHTML | features.MarkdownDialectGitHub)
    return document


def words_pattern(typed: str) -> re.Pattern[str]:
    """Return a pattern of the typed beginnings of words; each part matches by itself."""
    parts = sorted({re.escape(part) for part in typed.split()}, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(parts)})", re.IGNORECASE)


class ManualPage(QTextBrowser):
    """Shows one page; it passes links on and fetches nothing."""

    def __init__(self) -> None:
        super().__init__()
        set_name(self, tr("Page of the manual"))
        self.setOpenLinks(False)
        self.setFrameStyle(0)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # all lines wrap
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.hits: list[QTextCursor] = []

    def loadResource(self, kind: int, name: QUrl | str) -> None:
        """Refuse pictures, style sheets and all other resources."""

    def show_markdown(self, markdown: str, theme: Theme) -> None:
        """Show a text from its beginning."""
        document = document_of(markdown)
        document.setParent(self)
        document.setDefaultFont(reading_font(self.font().pointSizeF() * 1.1))
        document.setDocumentMargin(14)
        _set_lines(document)
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                _set_table(frame, theme)
        self.hits = []
        self.setExtraSelections([])
        self.setDocument(document)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def mark(self, pattern: re.Pattern[str] | None, theme: Theme) -> None:
        """Mark the matches of a pattern by background and underline; None removes the marks."""
        look = QTextCharFormat()
        look.setBackground(theme["hit.fill"])
        look.setForeground(theme["text"])
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        look.setUnderlineColor(theme["hit.edge"])
        marks, self.hits = [], list(self._found(pattern)) if pattern else []
        for hit in self.hits:
            mark = QTextEdit.ExtraSelection()
            mark.cursor, mark.format = QTextCursor(hit), look
            marks.append(mark)
        self.setExtraSelections(marks)

    def _found(self, pattern: re.Pattern[str]) -> Iterable[QTextCursor]:
        block = self.document().begin()
        while block.isValid():
            text = block.text()
            for match in pattern.finditer(text):
                cursor = QTextCursor(block)
                cursor.setPosition(block.position() + _units(text, match.start()))
                cursor.setPosition(
                    block.position() + _units(text, match.end()), QTextCursor.MoveMode.KeepAnchor
                )
                yield cursor
            block = block.next()

    def go_to_hit(self, number: int) -> None:
        """Select a hit and bring it into view."""
        cursor = QTextCursor(self.hits[number])
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def go_to_heading(self, anchor: str) -> None:
        """Scroll to the heading of an anchor in the form that repositories use."""
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and anchor_of(block.text()) == anchor:
                self.setTextCursor(QTextCursor(block))
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(int(top) - 6)
                return
            block = block.next()


def anchor_of(heading: str) -> str:
    """Return the anchor of a heading: lower case, hyphens for spaces, no punctuation."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-")


def _units(text: str, at: int) -> int:
    """Return a place in UTF-16 units, as Qt counts."""
    return at + sum(1 for sign in text[:at] if ord(sign) > 0xFFFF)


def _set_lines(document: QTextDocument) -> None:
    whole = QTextCursor(document)
    whole.select(QTextCursor.SelectionType.Document)
    lines = QTextBlockFormat()
    lines.setNonBreakableLines(False)  # the form of other commands
    lines.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    whole.mergeBlockFormat(lines)
    block = document.begin()
    while block.isValid():
        cursor = QTextCursor(block)
        if cursor.currentTable() is None:
            room = QTextBlockFormat()
            if block.blockFormat().headingLevel():
                room.setTopMargin(_HEADING if block.position() else 0.0)
            room.setBottomMargin(_PARAGRAPH)
            cursor.mergeBlockFormat(room)
        block = block.next()


def _set_table(table: QTextTable, theme: Theme) -> None:
    look = table.format()
    look.setCellPadding(_CELL)
    look.setCellSpacing(0)
    look.setBorder(1)
    look.setBorderCollapse(True)
    look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    look.setBorderBrush(theme["line"])
    look.setTopMargin(_PARAGRAPH / 2)
    look.setBottomMargin(_PARAGRAPH * 1.5)
    look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setFormat(look)
