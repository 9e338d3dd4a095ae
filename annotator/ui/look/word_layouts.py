"""Words of lists, laid out once: most of the cost of painting a row is the layout of its words."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QStaticText, QTextOption

from annotator.ui.look.wrapping_controls import cut_to_lines

_MOST_KEPT = 400


class LaidOut(NamedTuple):
    """Words with their layout, and the number of their lines."""

    words: QStaticText
    lines: int


class WordLayouts:
    """The layouts of the words that a list has painted lately."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, int, int, int, bool], LaidOut] = {}

    def of(self, words: str, font: QFont, width: int, lines: int) -> LaidOut:
        """Return words laid out in a width of pixels, cut to a number of lines."""
        metrics = QFontMetricsF(font)
        line = metrics.lineSpacing()
        key = (words, width, round(line), lines, font.bold())
        if key not in self._kept:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            fits = len(words) <= width and metrics.horizontalAdvance(words) <= width
            laid_out = QStaticText(words if fits else cut_to_lines(words, font, width, lines))
            laid_out.setTextFormat(Qt.TextFormat.PlainText)
            option = QTextOption()
            option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
            laid_out.setTextOption(option)
            laid_out.setTextWidth(-1 if fits else width)
            laid_out.prepare(font=font)
            count = 1 if fits else max(1, round(laid_out.size().height() / line))
            self._kept[key] = LaidOut(laid_out, count)
        return self._kept[key]
