"""How the rows of speakers and of their mentions are drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from annotator.domain.offsets import Utf16Map
from annotator.ui.models.speakers import MentionModel, SpeakerModel, mentions_in_words
from annotator.ui.panels.rows_view import RowsView, draw_chosen

if TYPE_CHECKING:
    from annotator.domain.span import Span
    from annotator.domain.speaker import Speaker
    from annotator.store.speakers import Mention
    from annotator.ui.theme import Theme

ABOVE = 6  # pixels over the first line
_LINES = 2  # of the words around a mention

_Index = QModelIndex | QPersistentModelIndex


class _Delegate(QStyledItemDelegate):
    """Draws a heading and something below it."""

    def __init__(self, theme: Theme, rows: RowsView) -> None:
        super().__init__(rows)
        self.theme = theme

    def _begin(self, painter: QPainter, option: QStyleOptionViewItem, words: str) -> QRectF:
        """Draw ground and heading; return the room below."""
        draw_chosen(painter, option, self.theme)
        room = QRectF(option.rect).adjusted(10, ABOVE, -10, -ABOVE + 2)
        painter.setFont(option.font)
        self._line(painter, room, words, "text")
        return room.adjusted(0, option.fontMetrics.height(), 0, 0)

    def _line(self, painter: QPainter, room: QRectF, words: str, colour: str) -> None:
        painter.setPen(self.theme[colour])
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.TextFlag.TextSingleLine, shown)


class SpeakerDelegate(_Delegate):
    """Draws a speaker: name, below it kind, mentions and aliases."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one row."""
        speaker: Speaker = index.data(SpeakerModel.SpeakerRole)
        painter.save()
        below = self._begin(painter, option, speaker.name)
        known = [speaker.kind, mentions_in_words(index.data(SpeakerModel.CountRole)), *speaker.aliases]
        self._line(painter, below, " · ".join(known), "muted")
        painter.restore()


class MentionDelegate(_Delegate):
    """Draws a mention: its document, below it the words around with the source in bold."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one row."""
        mention: Mention = index.data(MentionModel.MentionRole)
        words, place = index.data(MentionModel.WordsRole)
        painter.save()
        room = self._begin(painter, option, f"{mention.title} · {mention.kind} · {mention.annotator}")
        painter.setPen(self.theme["muted"])
        _draw_words(painter, words, place, room, option.font, self.theme)
        painter.restore()


def _draw_words(painter: QPainter, words: str, place: Span, room: QRectF, font: QFont, theme: Theme) -> None:
    """Draw two lines of words, a place among them in bold and in the colour of text."""
    look, units, one = QTextCharFormat(), Utf16Map(words), QTextLayout.FormatRange()
    look.setFontWeight(QFont.Weight.Bold)
    look.setForeground(theme["text"])
    one.start = units.to_units(place.start)
    one.length = units.to_units(place.end) - one.start
    one.format = look
    layout = QTextLayout(words, font)
    layout.setFormats([one])
    layout.beginLayout()
    y = 0.0
    for _ in range(_LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(room.width())
        line.setPosition(QPointF(0, y))
        y += line.height()
    layout.endLayout()
    layout.draw(painter, room.topLeft())
