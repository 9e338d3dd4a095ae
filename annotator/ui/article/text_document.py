"""The text document that the article view shows: its fonts, its line height, its margins."""

from __future__ import annotations

import math
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
RIGHT_MARGIN = 16  # pixels right of the text that stay free, even in the narrowest window
_HEADLINE_LONGEST = 160
_SENTENCE_END = re.compile("(?<![A-Z])\\.[\"'”’»)\\]]*$")  # the full stop of "U.S." ends no sentence
_ENDS = tuple(".!?…:\"'”’»)")
_APART = 0.75  # share of the font's height, between paragraphs without an empty line between them
_LOOKED_AT = 20_000  # characters that decide how paragraphs are divided
_LONGEST_OF_LIST = 100  # characters of a line of a list, a table or a poem
_LONGEST_LINE = 140  # characters in the width of 70 average ones: more only where nearly all are narrow

# Qt's own characters for frame borders, and characters without a glyph; each is shown as one of its length.
_UNSHOWABLE = {ord(c): "\ufffd" for c in "\ufdd0\ufdd1\ufffc\0"}
_UNSHOWABLE |= dict.fromkeys((*range(1, 9), *range(11, 32), 127, 133), "␣")
_UNSHOWABLE_SIGN = re.compile("[\\x00-\\x08\\x0b-\\x1f\\x7f\\x85\\ufdd0\\ufdd1\\ufffc]")


def head_of(text: str, metrics: QFontMetricsF, height: int) -> int:
    """Return the number of characters that fill a height in pixels.

    Of a text that is not much longer, return all: it would be laid out twice.
    """
    head = max(1, math.ceil(height / metrics.height())) * _LONGEST_LINE
    return head if len(text) > 2 * head else len(text)


def make_document(
    text: str, font: QFont, line_height: int, parent: QObject, length: int | None = None
) -> QTextDocument:
    """Return a document of a text, or of its first `length` characters, set as in the whole text.

    The caller lays it out by enabling its layout.

    The line height is in per cent of the font's. Formatting a shown document would lay it out again, ten
    times slower; so would showing one that is laid out. A first line that is followed by an empty one, or by
    paragraphs of one line each, is set as a headline, if it is no sentence; such paragraphs stand apart.
    Characters keep their number: offsets are those of `text` in UTF-16 units.
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
    # The search is thirty times faster than the translation, and few texts need the translation.
    shown = text[:length]
    visible_text = shown.translate(_UNSHOWABLE) if _UNSHOWABLE_SIGN.search(shown) else shown
    headline, _, rest = visible_text.partition("\n")
    is_divided = rest.startswith("\n") or (stand_apart and rest)
    if is_divided and len(headline) <= _HEADLINE_LONGEST and not _SENTENCE_END.search(headline):
        large = QTextCharFormat()
        large.setFontWeight(QFont.Weight.Bold)
        large.setFontPointSize(font.pointSizeF() * 1.3)
        cursor.insertText(headline, large)
        visible_text = visible_text[len(headline) :]
    cursor.insertText(visible_text, QTextCharFormat())
    return document


def has_paragraphs_of_one_line(text: str) -> bool:
    """Tell whether each line is a paragraph: there are no empty lines, and no line was wrapped to a width.

    The text's beginning decides, so that the first part of a long text is set like the whole.
    """
    beginning = text[:_LOOKED_AT]
    lines = [line.rstrip() for line in beginning.split("\n")]
    if len(text) > _LOOKED_AT:
        lines.pop()  # the last line may be cut
    filled = [line for line in lines if line]
    if len(filled) < 2:
        return False
    divided = sum(1 for line, before in pairwise(lines) if line and not before)
    if 3 * divided > len(filled) - 1:
        return False
    from annotator.domain.line_breaks import wrapping_breaks  # only few texts need it

    if 2 * len(wrapping_breaks(beginning)) > len(filled):
        return False
    are_sentences = 2 * sum(line.endswith(_ENDS) for line in filled) >= len(filled)
    return are_sentences or max(map(len, filled)) > _LONGEST_OF_LIST
