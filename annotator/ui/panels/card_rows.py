"""The rows of the list of cards: number, who speaks, a small note beside, and the words."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QPainter, QPen, QStaticText, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.domain.kinds import CLAIM, ITEM_KINDS
from annotator.ui.article.strokes import DOTS
from annotator.ui.look.measures import corners, radius, sized, space
from annotator.ui.look.wrapping_controls import cut_to_lines
from annotator.ui.models.cards import Card, CardModel
from annotator.ui.session.items import PROPOSED

if TYPE_CHECKING:
    from annotator.ui.look.theme import Theme
    from annotator.ui.panels.fragments import CardRows

_LAYOUTS_KEPT = 400
_LINES = 3  # of a card: a long title takes a second one from the words
_MOST_OF_TITLE = 2

_Index = QModelIndex | QPersistentModelIndex


class _LaidOut(NamedTuple):
    """Words with their layout, and the number of their lines."""

    words: QStaticText
    lines: int


def card_height(line: int) -> int:
    """Return the height of a card in pixels, for the height of a line."""
    return _LINES * line + 2 * space("near") + space("hair")


class CardDelegate(QStyledItemDelegate):
    """Draws a card."""

    def __init__(self, theme: Theme, rows: CardRows) -> None:
        super().__init__(rows)
        self._rows = rows
        self.theme = theme
        # An act redraws all cards below it; most of the cost is the layout of their words.
        self._laid_out: dict[tuple[str, int, int, int, bool], _LaidOut] = {}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one card."""
        card: Card | None = index.data(CardModel.CardRole)
        if card is None:
            return
        theme, rect = self.theme, QRectF(option.rect)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected) or self._rows.under_drag == index
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, theme["window"])
        if is_chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(QPen(theme["accent"], 1.5) if is_chosen else Qt.PenStyle.NoPen)
            painter.setBrush(theme["base" if is_chosen else "hover"])
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), *corners("control"))
        font, line = painter.font(), option.fontMetrics.height()
        left = self._draw_number(painter, rect, card, line) + space("near")
        right = rect.right() - space("apart")
        top = rect.top() + space("near") + 1
        bold = QFont(font)
        bold.setBold(True)
        noted = self._draw_note(painter, QRectF(left, top, right - left, line), card)
        title = self._words(card.title, int(right - noted - left), line, _MOST_OF_TITLE, bold)
        painter.setPen(theme["text"])
        painter.setFont(bold)
        painter.drawStaticText(QPointF(left, top), title.words)
        painter.setFont(font)
        painter.setPen(theme["muted"])
        lines = _LINES - title.lines
        below = QRectF(left, top + title.lines * line + 1, right - left, lines * line)
        painter.setClipRect(below)
        body = self._words(card.body, int(below.width()), line, lines, font)
        painter.drawStaticText(below.topLeft(), body.words)
        painter.setClipping(False)

    def _draw_number(self, painter: QPainter, rect: QRectF, card: Card, line: int) -> float:
        """Draw the number as the article's margin shows it; return where it ends."""
        theme = self.theme
        style = Qt.PenStyle.DashLine if card.kind in PROPOSED else Qt.PenStyle.SolidLine
        pen = QPen(theme[f"{card.kind}.edge"], 1.2, style)
        if card.is_weak:
            pen.setDashPattern(DOTS)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        wide = max(line * 1.8, painter.fontMetrics().horizontalAdvance("K88") + space("near"))
        badge = QRectF(rect.left() + space("near"), rect.top() + space("near"), wide, line + 2)
        corner = radius("mark") if ITEM_KINDS[card.kind].kind is CLAIM else badge.height() / 2
        painter.drawRoundedRect(badge, corner, corner)
        painter.setPen(theme["text"])
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, card.number)
        return badge.right()

    def _draw_note(self, painter: QPainter, room: QRectF, card: Card) -> float:
        """Draw what stands at the right of the title, a score as a badge; return the width that it takes."""
        if not card.note:
            return 0
        font = painter.font()
        painter.setFont(sized(font, "small"))
        metrics = QFontMetricsF(painter.font())
        wide = metrics.horizontalAdvance(card.note) + space("near")
        place = QRectF(room.right() - wide, room.top(), wide, room.height())
        if card.kind in PROPOSED:
            painter.setPen(QPen(self.theme["line"], 1))
            badge = place.adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(badge, *corners("control"))
        else:
            place.moveRight(room.right() + space("tight"))
        painter.setPen(self.theme["muted"])
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, card.note)
        painter.setFont(font)
        return wide + space("tight")

    def _words(self, words: str, width: int, line: int, most: int, font: QFont) -> _LaidOut:
        """Return words laid out in a width, cut to a number of lines."""
        key = (words, width, line, most, font.bold())
        if key not in self._laid_out:
            if len(self._laid_out) >= _LAYOUTS_KEPT:
                self._laid_out.clear()
            is_one = len(words) <= width and QFontMetrics(font).horizontalAdvance(words) <= width
            static_text = QStaticText(words if is_one else cut_to_lines(words, font, width, most))
            static_text.setTextFormat(Qt.TextFormat.PlainText)
            option = QTextOption()
            option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
            static_text.setTextOption(option)
            static_text.setTextWidth(-1 if is_one else width)
            static_text.prepare(font=font)
            lines = 1 if is_one or static_text.size().height() < 1.5 * line else most
            self._laid_out[key] = _LaidOut(static_text, lines)
        return self._laid_out[key]
