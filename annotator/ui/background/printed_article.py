"""An article for paper: its text with marks and numbers, then a card for each annotation.

It is made piece by piece: a page of HTML given to Qt in one go keeps Python's lock, for seconds in a long
article. The marks are those of the HTML report, as far as Qt can draw them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import (
    QColor,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from annotator.formats.reports.article_cards import cards_of, details_of, marks_of
from annotator.formats.reports.marked_text import paragraphs_of
from annotator.formats.reports.report_style import colour_of
from annotator.ui.look.theme import reading_font

if TYPE_CHECKING:
    from annotator.domain.codebook import Codebook
    from annotator.domain.layer import Record
    from annotator.formats.reports.article_cards import Card
    from annotator.formats.reports.marked_text import Piece

_SIZE, _SMALL, _LARGE = 10.5, 8.5, 16.0  # points
_GAP, _INDENT, _SPACING = 6.0, 14.0, 135.0  # pixels, pixels, per cent of a line
_THEME = "light"  # paper is white
_Line = QTextCharFormat.UnderlineStyle

# The line below the words of each style; entities and claims have signs at their ends instead.
_LINES = {
    "suggestion-content": _Line.DashUnderline,
    "quotation-content": _Line.SingleUnderline,
    "quotation-further": _Line.DotLine,
    "quotation-source": _Line.SingleUnderline,
    "quotation-cue": _Line.SingleUnderline,
}
# The grounds of styles by the names of their colours; where styles meet, the last one is seen.
_GROUNDS = {
    "suggestion-content": "suggestion.content",
    "quotation-content": "quotation.content",
    "entity-person": "entity.person",
    "entity-organisation": "entity.organisation",
    "entity-place": "entity.place",
    "entity-time_number": "entity.time_number",
    "entity-other": "entity.other",
    "quotation-cue": "quotation.cue",
    "quotation-source": "quotation.source",
}
_BOLD = {"quotation-cue"}  # Qt has no double line
_OVERLINED = {"quotation-source"}


def printed_article(record: Record, codebook: Codebook) -> QTextDocument:
    """Return an article as a document of Qt's."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(reading_font(_SIZE))
    page = _Page(document)
    page.line(record.document.title, _LARGE, is_bold=True)
    for name, value in details_of(record):
        page.line(f"{name}: {value}", _SMALL, colour="muted", gap=0.0)
    page.legend()
    for pieces in paragraphs_of(record.document.text, marks_of(record, codebook)):
        page.paragraph(pieces)
    for card in cards_of(record, codebook):
        page.card(card, 0)
    return document


class _Page:
    """Writes lines and paragraphs, one behind the other."""

    def __init__(self, document: QTextDocument) -> None:
        self._cursor = QTextCursor(document)
        self._formats: dict[tuple[str, ...], QTextCharFormat] = {}
        self._is_empty = True

    def line(
        self,
        words: str,
        size: float,
        *,
        is_bold: bool = False,
        colour: str = "text",
        gap: float = _GAP,
        indent: float = 0.0,
    ) -> None:
        """Write a paragraph in one format."""
        self._begin(gap, indent)
        format = _plain(size, colour)
        format.setFontWeight(700 if is_bold else 400)
        self._cursor.insertText(words.replace("\n", "\u2028"), format)

    def legend(self) -> None:
        """Write what the marks mean, each word marked in that way."""
        self._begin(_GAP * 2, 0.0)
        names = {style: style.partition("-")[2].replace("_", " or ") for style in _GROUNDS}
        names |= {"quotation-further": "other role", "suggestion-content": "suggestion"}
        for number, (style, name) in enumerate(names.items()):
            if number:
                self._cursor.insertText(" · ", _plain(_SMALL, "muted"))
            format = QTextCharFormat(self._format((style,)))
            format.setFontPointSize(_SMALL)
            self._cursor.insertText(name, format)
        self._cursor.insertText(" · [claim]. Numbers are those of the cards.", _plain(_SMALL, "muted"))

    def paragraph(self, pieces: list[Piece]) -> None:
        """Write a paragraph of the text with its marks and signs."""
        self._begin(_GAP, 0.0)
        for piece in pieces:
            if piece.sign_of is None:
                self._cursor.insertText(piece.words, self._format(piece.styles))
            else:
                self._cursor.insertText(piece.words, _sign(is_claim=piece.sign_of.style.startswith("claim")))

    def card(self, card: Card, depth: int) -> None:
        """Write a card, and those of its claims indented below it."""
        indent = _INDENT * depth
        self.line(f"{card.number}  {card.title}", _SIZE, is_bold=True, gap=_GAP * 1.5, indent=indent)
        self.line(card.words, _SIZE, gap=0.0, indent=indent + _INDENT)
        for name, value in card.lines:
            self.line(f"{name}: {value}", _SMALL, colour="muted", gap=0.0, indent=indent + _INDENT)
        for claim in card.claims:
            self.card(claim, depth + 1)

    def _begin(self, gap: float, indent: float) -> None:
        block = QTextBlockFormat()
        block.setTopMargin(gap)
        block.setLeftMargin(indent)
        block.setLineHeight(_SPACING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if self._is_empty:
            self._cursor.setBlockFormat(block)
        else:
            self._cursor.insertBlock(block, QTextCharFormat())
        self._is_empty = False

    def _format(self, styles: tuple[str, ...]) -> QTextCharFormat:
        """Return the format of words that have these styles."""
        if styles not in self._formats:
            format = _plain(_SIZE, "text")
            for style, line in _LINES.items():
                if style in styles:
                    format.setUnderlineStyle(line)
                    kind = style.partition("-")[0]
                    format.setUnderlineColor(QColor(colour_of(_THEME, f"{kind}.edge")))
            for style, colour in _GROUNDS.items():
                if style in styles:
                    format.setBackground(QColor(colour_of(_THEME, colour)))
            format.setFontWeight(700 if _BOLD & set(styles) else 400)
            format.setFontOverline(bool(_OVERLINED & set(styles)))
            self._formats[styles] = format
        return self._formats[styles]


def _plain(size: float, colour: str) -> QTextCharFormat:
    format = QTextCharFormat()
    format.setFontPointSize(size)
    format.setForeground(QColor(colour_of(_THEME, colour)))
    return format


def _sign(*, is_claim: bool) -> QTextCharFormat:
    """Return the format of a sign: raised, but for the brackets of claims."""
    format = _plain(_SMALL if is_claim else _SIZE, "claim.edge" if is_claim else "text")
    format.setFontWeight(700 if is_claim else 400)
    if not is_claim:
        format.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    return format
