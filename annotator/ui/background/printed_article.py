"""An article for paper: its text with marks and numbers, then a card for each annotation.

It is made piece by piece: a page of HTML given to Qt in one go keeps Python's lock, for seconds in a long
article. The marks are those of the HTML report, as far as Qt can draw them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from annotator.formats.reports.article_cards import ENTITY_SIGNS, cards_of, details_of, text_of
from annotator.formats.reports.report_style import colour_of
from annotator.ui.look.theme import reading_font

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.domain.codebook import Codebook
    from annotator.domain.layer import Record
    from annotator.formats.reports.article_cards import Card
    from annotator.formats.reports.marked_text import Piece

_SIZE, _SMALL, _LARGE = 10.5, 8.5, 16.0  # points
_GAP, _INDENT, _SPACING = 6.0, 40.0, 135.0  # pixels, pixels, per cent of a line
_BREAK = "\u2028"  # of a line within a block
_LONGEST = 1500  # characters of a card that stays on one page
_THEME = "light"  # paper is white
_USUAL, _HEAVY = QFont.Weight.Normal, QFont.Weight.Bold
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
_LEGEND = {
    "quotation-content": "content",
    "quotation-cue": "cue",
    "quotation-source": "source",
    "quotation-further": "other role",
    "suggestion-content": "suggestion",
    "entity-person": f"person{ENTITY_SIGNS['person']}",
    "entity-organisation": f"organisation{ENTITY_SIGNS['organisation']}",
    "entity-place": f"place{ENTITY_SIGNS['place']}",
    "entity-time_number": f"date or number{ENTITY_SIGNS['time_number']}",
}
_BOLD = {"quotation-cue"}  # Qt has no double line
_OVERLINED = {"quotation-source"}


def printed_article(record: Record, codebook: Codebook) -> QTextDocument:
    """Return an article as a document of Qt's."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(reading_font(_SIZE))
    page = _Page(document)
    heading, paragraphs = text_of(record, codebook)
    page.heading(heading)
    for name, value in details_of(record):
        page.block([(f"{name}: {value}", _plain(_SMALL, "muted"))], gap=0.0)
    page.legend()
    for pieces in paragraphs:
        page.paragraph(pieces)
    for card in cards_of(record, codebook):
        page.card(card, 0)
    return document


class _Page:
    """Writes blocks, one below the other."""

    def __init__(self, document: QTextDocument) -> None:
        self._cursor = QTextCursor(document)
        self._formats: dict[tuple[str, ...], QTextCharFormat] = {}
        self._is_empty = True

    def block(
        self,
        parts: Iterable[tuple[str, QTextCharFormat]],
        *,
        gap: float = _GAP,
        indent: float = 0.0,
        is_whole: bool = False,
    ) -> None:
        """Write words in formats; `is_whole` keeps all of them on one page."""
        block = QTextBlockFormat()
        block.setTopMargin(gap)
        block.setLeftMargin(indent)
        block.setNonBreakableLines(is_whole)
        block.setLineHeight(_SPACING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if self._is_empty:
            self._cursor.setBlockFormat(block)
        else:
            self._cursor.insertBlock(block, QTextCharFormat())
        self._is_empty = False
        for words, format in parts:
            self._cursor.insertText(words.replace("\n", _BREAK), format)

    def heading(self, pieces: Iterable[Piece]) -> None:
        """Write the title with its marks and signs."""
        large = QTextCharFormat()
        large.setFontPointSize(_LARGE)
        large.setFontWeight(_HEAVY)
        parts = []
        for piece in pieces:
            format = QTextCharFormat(self._format_of(piece))
            if piece.sign_of is None:
                format.merge(large)
            parts.append((piece.words, format))
        self.block(parts)

    def legend(self) -> None:
        """Write what the marks mean, each word marked in that way."""
        muted = _plain(_SMALL, "muted")
        parts: list[tuple[str, QTextCharFormat]] = []
        for style, name in _LEGEND.items():
            format = QTextCharFormat(self._format((style,)))
            format.setFontPointSize(_SMALL)
            parts += ((name, format), (" · ", muted))
        parts.append(("[claim]. Numbers are those of the cards.", muted))
        self.block(parts, gap=_GAP * 2)

    def paragraph(self, pieces: Iterable[Piece]) -> None:
        """Write a paragraph of the text with its marks and signs."""
        self.block((piece.words, self._format_of(piece)) for piece in pieces)

    def card(self, card: Card, depth: int) -> None:
        """Write a card, and those of its claims indented below it."""
        parts = [
            (f"{card.number}  {card.title}\n", _plain(_SIZE, "text", is_bold=True)),
            (card.words, _plain(_SIZE, "text")),
        ]
        parts += ((f"\n{name}: {value}", _plain(_SMALL, "muted")) for name, value in card.lines)
        is_whole = sum(len(words) for words, _ in parts) < _LONGEST
        self.block(parts, gap=_GAP * 2, indent=_INDENT * depth, is_whole=is_whole)
        for claim in card.claims:
            self.card(claim, depth + 1)

    def _format_of(self, piece: Piece) -> QTextCharFormat:
        if piece.sign_of is None:
            return self._format(piece.styles)
        return _sign(is_claim=piece.sign_of.style.startswith("claim"))

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
            if _BOLD & set(styles):
                format.setFontWeight(_HEAVY)
            format.setFontOverline(bool(_OVERLINED & set(styles)))
            self._formats[styles] = format
        return self._formats[styles]


def _plain(size: float, colour: str, *, is_bold: bool = False) -> QTextCharFormat:
    format = QTextCharFormat()
    format.setFontWeight(_HEAVY if is_bold else _USUAL)
    format.setFontPointSize(size)
    format.setForeground(QColor(colour_of(_THEME, colour)))
    return format


def _sign(*, is_claim: bool) -> QTextCharFormat:
    """Return the format of a sign: raised, but for the brackets of claims."""
    if is_claim:
        return _plain(_SMALL, "claim.edge", is_bold=True)
    format = _plain(_SIZE, "text")
    format.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    return format
