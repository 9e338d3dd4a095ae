"""The drawing of the rows of speakers and of their mentions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.span import Span
from annotator.domain.translation import mark, tr
from annotator.ui.models.speakers import MentionModel, SpeakerModel, mentions_in_words
from annotator.ui.panels.headed_rows import HeadedDelegate

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from annotator.domain.speaker import Speaker
    from annotator.store.speakers import Mention
    from annotator.ui.panels.headed_rows import RowIndex

_KINDS = {"quotation": mark("quotation"), "claim": mark("claim")}


class SpeakerDelegate(HeadedDelegate):
    """Draws a speaker: name, then kind, mentions and aliases."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: RowIndex) -> None:
        """Draw one row."""
        speaker: Speaker = index.data(SpeakerModel.SpeakerRole)
        painter.save()
        room = self.begin(painter, option, speaker.name, lines=1)
        details = [tr(speaker.kind), mentions_in_words(index.data(SpeakerModel.CountRole)), *speaker.aliases]
        self.draw_line(painter, room, " · ".join(details), "muted")
        painter.restore()


class MentionDelegate(HeadedDelegate):
    """Draws a mention: its document, then kind, annotator and the surrounding words, the source in bold."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: RowIndex) -> None:
        """Draw one row."""
        mention: Mention = index.data(MentionModel.MentionRole)
        words, place = index.data(MentionModel.WordsRole)
        painter.save()
        room = self.begin(painter, option, mention.title)
        before = f"{tr(_KINDS[mention.kind])} · {mention.annotator} · "
        source = Span(place.start + len(before), place.end + len(before))
        self.draw_words(painter, room, f"{before}{words}", [source], option.font)
        painter.restore()
