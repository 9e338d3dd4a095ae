"""The rows of the list of comments: the document, what the thread is on, and its last message."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.ui.models.comments import CommentModel
from annotator.ui.panels.headed_rows import LINES, HeadedDelegate, row_height
from annotator.ui.wording.comments import last_words, place_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from annotator.store.threads import Listed
    from annotator.ui.panels.headed_rows import RowIndex


def comment_row_height(line: int) -> int:
    """Return the height of a row, in pixels, for the height of a line."""
    return row_height(line, LINES + 1)


class CommentDelegate(HeadedDelegate):
    """Draws a thread."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: RowIndex) -> None:
        """Draw one row."""
        listed: Listed | None = index.data(CommentModel.ListedRole)
        if listed is None:
            return
        painter.save()
        sign = "✓ " if listed.thread.solved else ""
        room = self.begin(painter, option, f"{sign}{listed.title}")
        self.draw_line(painter, room, place_of(listed), "muted")
        room = room.adjusted(0, option.fontMetrics.height(), 0, 0)
        self.draw_words(painter, room, last_words(listed.thread), (), option.font)
        painter.restore()
