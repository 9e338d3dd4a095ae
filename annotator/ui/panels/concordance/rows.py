"""The drawing of annotations in a list: as a concordance, a line each, or as cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from annotator.domain.span import Span
from annotator.ui.look.elided import MOST
from annotator.ui.look.measures import space
from annotator.ui.look.mirroring import placed
from annotator.ui.models.listed_annotations import ListedModel
from annotator.ui.panels.headed_rows import LINES, HeadedDelegate, RowIndex, row_height
from annotator.ui.panels.rows_view import draw_chosen
from annotator.ui.wording.annotation_lists import annotator_of, labels_of, origin_of, short_origin_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from annotator.domain.codebook import Codebook
    from annotator.project.jobs.annotation_lists import Listed
    from annotator.ui.look.theme import Theme
    from annotator.ui.panels.rows_view import RowsView

_SHARES = (0.29, 0.45, 0.26)  # of a row's width: what stands before, the words, what stands after
_BEFORE_IN_CARD = 60  # characters before the words of a card


class _ListedDelegate(HeadedDelegate):
    """Draws a row that is there; says what became of the others."""

    def __init__(self, theme: Theme, rows: RowsView, codebook: Callable[[], Codebook | None]) -> None:
        super().__init__(theme, rows)
        self._codebook = codebook

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: RowIndex) -> None:
        """Draw one row."""
        listed: Listed | None = index.data(ListedModel.ListedRole)
        painter.save()
        if listed is None:
            draw_chosen(painter, option)
            room = QRectF(option.rect).adjusted(space("near"), space("tight"), -space("near"), 0)
            painter.setFont(option.font)
            self.draw_line(painter, room, index.data() or "", "muted")
        else:
            self.draw(painter, option, listed)
        painter.restore()

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, listed: Listed) -> None:
        """Draw an annotation."""
        raise NotImplementedError

    def labels(self, listed: Listed) -> list[str]:
        """Return the labels of an annotation in words."""
        codebook = self._codebook()
        return labels_of(listed, codebook) if codebook is not None else []


class LineDelegate(_ListedDelegate):
    """Draws a keyword in context, and below it whose words they are and where they stand.

    What stands before ends where the words begin, in all rows.

    Attributes
    ----------
    names_speakers: whether rows say who speaks; where all have one speaker, the title has more room.
    names_annotators: whether they say who has annotated.
    """

    names_speakers = True
    names_annotators = False

    @staticmethod
    def height(line: int) -> int:
        """Return the height of a row in pixels, from that of a line."""
        return row_height(line, 2)

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, listed: Listed) -> None:
        """Draw the three parts of the upper line, and the lower line."""
        draw_chosen(painter, option)
        line = option.fontMetrics.height()
        room = QRectF(option.rect).adjusted(space("near"), 0, -space("near"), 0)
        room.setTop(room.top() + (room.height() - 2 * line) / 2)
        room.setHeight(line)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.Bold)
        mode = Qt.TextElideMode
        right, left_side = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft
        parts = (
            (listed.before[-MOST:], "text", option.font, right, mode.ElideLeft),
            (listed.words, "text", bold, left_side, mode.ElideMiddle),
            (listed.after, "text", option.font, left_side, mode.ElideRight),
        )
        left = room.left()
        for share, part in zip(_SHARES, parts, strict=True):
            width = share * room.width()
            cell = QRectF(left, room.top(), max(0.0, width - space("tight")), line)
            left += width
            self._draw_part(painter, option, cell, *part)
        origin = short_origin_of(
            listed, with_speakers=self.names_speakers, with_annotator=self.names_annotators
        )
        below = (origin, "muted", option.font, left_side, mode.ElideMiddle)
        self._draw_part(painter, option, room.translated(0, line), *below)

    def _draw_part(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        cell: QRectF,
        words: str,
        colour: str,
        font: QFont,
        side: Qt.AlignmentFlag,
        mode: Qt.TextElideMode,
    ) -> None:
        painter.setFont(font)
        painter.setPen(self.theme[colour])
        fitting = QFontMetricsF(font).elidedText(words.strip()[:MOST], mode, cell.width())
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(placed(cell, QRectF(option.rect), option.direction), int(flags), fitting)


class CardDelegate(_ListedDelegate):
    """Draws a card: whose words and where, the words with what stands around, and the labels."""

    @staticmethod
    def height(line: int) -> int:
        """Return the height of a card in pixels, from that of a line."""
        return row_height(line, LINES + 1) + space("tight")

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, listed: Listed) -> None:
        """Draw three parts below each other."""
        room = self.begin(painter, option, origin_of(listed))
        before = listed.before
        if len(before) > _BEFORE_IN_CARD:  # from a whole word on
            before = f"…{before[-_BEFORE_IN_CARD:].partition(' ')[2]}"
        words = f"{before}{listed.words}{listed.after}"
        place = Span(len(before), len(before) + max(1, len(listed.words)))
        line = option.fontMetrics.height()
        self.draw_words(painter, room.adjusted(0, 0, 0, -line), words, [place], option.font)
        labels = [*self.labels(listed), *annotator_of(listed)]
        painter.setFont(option.font)
        self.draw_line(painter, room.adjusted(0, room.height() - line, 0, 0), " · ".join(labels), "muted")
