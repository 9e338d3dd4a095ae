"""The drawing of the rows of speakers and of their mentions."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
        room = self.begin(painter, option, speaker.name)
        details = [tr(speaker.kind), mentions_in_words(index.data(SpeakerModel.CountRole)), *speaker.aliases]
        self.draw_line(painter, room, " · ".join(details), "muted")
        painter.restore()


class MentionDelegate(HeadedDelegate):
    """Draws a mention: its document, then the surrounding words with the source in bold."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: RowIndex) -> None:
        """Draw one row."""
        mention: Mention = index.data(MentionModel.MentionRole)
        words, place = index.data(MentionModel.WordsRole)
        painter.save()
        room = self.begin(
            painter, option, f"{mention.title} · {tr(_KINDS[mention.kind])} · {mention.annotator}"
        )
        self.draw_words(painter, room, words, [place], option.font)
        painter.restore()
