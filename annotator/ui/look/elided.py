"""Words shortened to a line, however many there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QFontMetrics, QFontMetricsF

# Characters beyond which words are never seen in a line. Qt shapes all words before it cuts them: two million
# characters, which a file from somebody else may have in a name, take seconds at each painting.
MOST = 2_000


def elided(metrics: QFontMetrics | QFontMetricsF, words: str, width: float) -> str:
    """Return words that fit a width in pixels, with an ellipsis where they were cut."""
    if len(words) > MOST:
        words = f"{words[:MOST]}…"
    return metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(width))
