"""The text document that the article view shows: its fonts, its line height, its margins."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
)

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

MARGIN = 64  # pixels left of the text, for the numbers
RIGHT_MARGIN = 16  # pixels that stay free right of it, in however narrow a window
_HEADLINE_LONGEST = 160
_SENTENCE_END = re.compile("(?<![A-Z])\\.[\"'”’»)\\]]*$")  # the one behind "U.S." ends none
_ENDS = tuple(".!?…:\"'”’»)")
_APART = 0.75  # of the font's height, between paragraphs that no empty line divides
_LOOKED_AT = 20_000  # characters from which is told how paragraphs are divided
_WIDEST_BROKEN = 100  # characters of a line that was broken to fit a width

# Qt's own signs for borders of frames, and signs without a shape: each is shown as one of the same length.
_UNSHOWABLE = {ord(c): "\ufffd" for c in "\ufdd0\ufdd1\ufffc\0"}
_UNSHOWABLE |= dict.fromkeys((*range(1, 9), *range(11, 32), 127, 133), "␣")
_UNSHOWABLE_SIGN = re.compile("[\\x00-\\x08\\x0b-\\x1f\\x7f\\x85\\ufdd0\\ufdd1\\ufffc]")


def make_document(text: str, font: QFont, line_height: int, parent: QObject) -> QTextDocument:
    """Return a document of a text, complete before it is shown; it is to be laid out by enabling its layout.

    The height of its lines is in per cent of the font's.

    Formatting a shown document would lay it out again, ten times slower; showing one that is laid out, too.
    A first line that is followed by an empty one, or by paragraphs of one line each, is set as a headline, if
    it is no sentence; such paragraphs stand apart. Characters keep their number: offsets are those of `text`
    in UTF-16 units.
    """
    stand_apart = has_paragraphs_of_one_line(text)
    document = QTextDocument(parent)
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(font)
    document.setDocumentMargin(0)
    document.setLayoutEnabled(False)
    frame = QTextFrameFormat()
    frame.setLeftMargin(MARGIN)
    frame.setRightMargin(RIGHT_MARGIN)
    frame.setTopMargin(28)
    frame.setBottomMargin(120)
    document.rootFrame().setFrameFormat(frame)
    cursor = QTextCursor(document)
    block = QTextBlockFormat()
    block.setLineHeight(line_height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if stand_apart:
        block.setBottomMargin(QFontMetricsF(font).height() * _APART)
    cursor.setBlockFormat(block)
    # The search is thirty times faster than the translation, which hardly any text needs.
    shown = text.translate(_UNSHOWABLE) if _UNSHOWABLE_SIGN.search(text) else text
    headline, _, rest = shown.partition("\n")
    is_divided = rest.startswith("\n") or (stand_apart and rest)
    if is_divided and len(headline) <= _HEADLINE_LONGEST and not _SENTENCE_END.search(headline):
        large = QTextCharFormat()
        large.setFontWeight(QFont.Weight.Bold)
        large.setFontPointSize(font.pointSizeF() * 1.3)
        cursor.insertText(headline, large)
        shown = shown[len(headline) :]
    cursor.insertText(shown, QTextCharFormat())
    return document


def has_paragraphs_of_one_line(text: str) -> bool:
    """Tell whether each line is a paragraph: no empty lines divide them, and none was broken to fit a width.

    Told from a text's beginning, so that the part of a long one that is shown first is set like all of it.
    """
    lines = [line.rstrip() for line in text[:_LOOKED_AT].split("\n")]
    if len(text) > _LOOKED_AT:
        lines.pop()  # the last one was cut
    filled = [line for line in lines if line]
    if len(filled) < 2:
        return False
    divided = sum(1 for line, before in pairwise(lines) if line and not before)
    if 3 * divided > len(filled) - 1:
        return False
    are_sentences = 2 * sum(line.endswith(_ENDS) for line in filled) >= len(filled)
    return are_sentences or max(map(len, filled)) > _WIDEST_BROKEN
