"""The text document that the article view shows: its fonts, its line height, its margins."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
)

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

MARGIN = 64  # pixels beside the text, for the numbers
_HEADLINE_LONGEST = 160

# Qt's own signs for borders of frames, and signs without a shape: each is shown as one of the same length.
_UNSHOWABLE = {ord(c): "\ufffd" for c in "\ufdd0\ufdd1\ufffc\0"}
_UNSHOWABLE |= dict.fromkeys((*range(1, 9), *range(11, 32), 127, 133), "␣")
_UNSHOWABLE_SIGN = re.compile("[\\x00-\\x08\\x0b-\\x1f\\x7f\\x85\\ufdd0\\ufdd1\\ufffc]")


def make_document(text: str, font: QFont, line_height: int, parent: QObject) -> QTextDocument:
    """Return a document of a text, complete before it is shown; it is to be laid out by enabling its layout.

    The height of its lines is in per cent of the font's.

    Formatting a shown document would lay it out again, ten times slower; showing one that is laid out, too.
    A first line that is followed by an empty one is set as a headline. Characters keep their number: offsets
    are those of `text` in UTF-16 units.
    """
    document = QTextDocument(parent)
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(font)
    document.setDocumentMargin(0)
    document.setLayoutEnabled(False)
    frame = QTextFrameFormat()
    frame.setLeftMargin(MARGIN)
    frame.setRightMargin(MARGIN)
    frame.setTopMargin(28)
    frame.setBottomMargin(120)
    document.rootFrame().setFrameFormat(frame)
    cursor = QTextCursor(document)
    block = QTextBlockFormat()
    block.setLineHeight(line_height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    cursor.setBlockFormat(block)
    # The search is thirty times faster than the translation, which hardly any text needs.
    shown = text.translate(_UNSHOWABLE) if _UNSHOWABLE_SIGN.search(text) else text
    headline, _, rest = shown.partition("\n")
    if rest.startswith("\n") and len(headline) <= _HEADLINE_LONGEST:
        large = QTextCharFormat()
        large.setFontWeight(QFont.Weight.Bold)
        large.setFontPointSize(font.pointSizeF() * 1.3)
        cursor.insertText(headline, large)
        shown = shown[len(headline) :]
    cursor.insertText(shown, QTextCharFormat())
    return document
