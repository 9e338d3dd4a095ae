"""Words to read and to copy, with marks on some of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from annotator.domain.offsets import Utf16Map
from annotator.ui.look.accessible_names import set_name
from annotator.ui.look.measures import space

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.domain.span import Span

_LINES = 6  # that are seen without scrolling


class MarkedWords(QPlainTextEdit):
    """Shows words as plain text; marked ones are bold and underlined, so that no colour is needed."""

    def __init__(self, name: str) -> None:
        super().__init__()
        set_name(self, name)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES + 2 * space("near"))

    def show_words(self, words: str, marked: Iterable[Span] = ()) -> None:
        """Show words with marks on some spans of them (code points)."""
        self.setPlainText(words)
        look, units = QTextCharFormat(), Utf16Map(words)
        look.setFontWeight(QFont.Weight.Bold)
        look.setFontUnderline(True)
        cursor = QTextCursor(self.document())
        for span in marked:
            cursor.setPosition(units.to_units(span.start))
            cursor.setPosition(units.to_units(span.end), QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(look)
