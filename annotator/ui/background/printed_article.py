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

from annotator.domain.translation import labelled, tr
from annotator.formats.reports.article_cards import cards_of, details_of, text_of
from annotator.formats.reports.legend import CLAIM, NUMBERS_ARE, marks, numbers
from annotator.formats.reports.report_style import colour_of
from annotator.ui.background.page_breaks import mark_whole
from annotator.ui.look.theme import reading_font

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.domain.codebook import Codebook
    from annotator.domain.layer import Record
    from annotator.formats.reports.article_cards import Card
    from annotator.formats.reports.marked_text import Mark, Piece

    _Part = tuple[str, QTextCharFormat]

_SIZE, _SMALL, _LARGE = 10.5, 8.5, 16.0  # points
_GAP, _INDENT, _SPACING = 6.0, 40.0, 135.0  # pixels, pixels, per cent of a line
_BREAK = "\u2028"  # of a line within a block
_NARROW = "\u202f"  # a space at which no line ends
_THEME = "light"  # paper is white
_USUAL, _HEAVY = QFont.Weight.Normal, QFont.Weight.Bold
_Line = QTextCharFormat.UnderlineStyle

# The line below the words of each style; entities and claims have signs at their ends instead.
_LINES = {
    "suggestion-content": _Line.DashUnderline,
    "suggestion-weak": _Line.DotLine,
    "quotation-content": _Line.SingleUnderline,
    "quotation-further": _Line.DotLine,
    "quotation-source": _Line.SingleUnderline,
    "quotation-cue": _Line.SingleUnderline,
}
# The grounds of styles by the names of their colours; where styles meet, the last one is seen.
_GROUNDS = {
    "suggestion-content": "suggestion.content",
    "suggestion-weak": "suggestion.content",
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
    heading, paragraphs = text_of(record, codebook)
    page.heading(heading)
    for name, value in details_of(record):
        page.block([(labelled(name, value), _plain(_SMALL, "muted"))], gap=0.0)
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
        parts: Iterable[_Part],
        *,
        gap: float = _GAP,
        indent: float = 0.0,
        is_whole: bool = False,
    ) -> None:
        """Write words in formats; `is_whole` keeps all of them on one page, if it has room for them."""
        block = QTextBlockFormat()
        block.setTopMargin(gap)
        block.setLeftMargin(indent)
        if is_whole:
            mark_whole(block)
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
        parts: list[_Part] = []
        for piece in pieces:
            if piece.sign_of is None:
                format = QTextCharFormat(self._format(piece.styles))
                format.merge(large)
                parts.append((piece.words, format))
            else:
                parts += _sign(piece.words, piece.sign_of, _SIZE)
        self.block(parts)

    def legend(self) -> None:
        """Write what the marks mean, each word marked in that way."""
        muted = _plain(_SMALL, "muted")
        parts: list[_Part] = []
        for style, name in marks():
            format = QTextCharFormat(self._format((style,)))
            format.setFontPointSize(_SMALL)
            parts += ((name, format), (" · ", muted))
        parts.append((f"[{tr(CLAIM)}]\n{tr(NUMBERS_ARE)}", muted))
        for number, style, name in numbers():
            parts += (*_number(number, style), (f" {name},", muted))
        words, format = parts.pop()
        self.block([*parts, (f"{words[:-1]}.", format)], gap=_GAP * 2)

    def paragraph(self, pieces: Iterable[Piece]) -> None:
        """Write a paragraph of the text with its marks and signs."""
        parts: list[_Part] = []
        for piece in pieces:
            if piece.sign_of is None:
                parts.append((piece.words, self._format(piece.styles)))
            else:
                parts += _sign(piece.words, piece.sign_of)
        self.block(parts)

    def card(self, card: Card, depth: int) -> None:
        """Write a card, and those of its claims indented below it."""
        parts = [
            *_number(card.number, card.style),
            (f" {card.title}\n", _plain(_SIZE, "text", is_bold=True)),
            (_isolated(card.words), _plain(_SIZE, "text")),
        ]
        parts += (
            (f"\n{labelled(name, _isolated(value))}", _plain(_SMALL, "muted")) for name, value in card.lines
        )
        self.block(parts, gap=_GAP * 2, indent=_INDENT * depth, is_whole=True)
        for claim in card.claims:
            self.card(claim, depth + 1)

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


def _isolated(words: str) -> str:
    """Return words that keep their own direction within a line of another one."""
    return words if words.isascii() else f"\u2068{words}\u2069"


def _plain(size: float, colour: str, *, is_bold: bool = False) -> QTextCharFormat:
    format = QTextCharFormat()
    format.setFontWeight(_HEAVY if is_bold else _USUAL)
    format.setFontPointSize(size)
    format.setForeground(QColor(colour_of(_THEME, colour)))
    return format


def _sign(words: str, mark: Mark, size: float = _SMALL) -> list[_Part]:
    """Return the sign at an end of a mark: a number, a claim's bracket, or an entity's raised sign."""
    kind = mark.style.partition("-")[0]
    if mark.target:
        return _number(words, kind, size)
    if kind != "entity":
        return [(words, _plain(_LARGE if size > _SMALL else _SIZE, f"{kind}.edge", is_bold=True))]
    raised = _plain(_SIZE, "muted")
    raised.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    return [(words, raised)]


def _number(number: str, kind: str, size: float = _SMALL) -> list[_Part]:
    """Return a number in white on the dark colour of its kind: Qt's text has no frames around words."""
    format = _plain(size, "base", is_bold=True)
    format.setBackground(QColor(colour_of(_THEME, f"{kind}.edge")))
    return [(_NARROW, _plain(_SMALL, "text")), (f"{_NARROW}{number}{_NARROW}", format)]
