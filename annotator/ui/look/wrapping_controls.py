"""Controls whose words wrap where one line is too narrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton

from annotator.domain.offsets import Utf16Map
from annotator.ui.look.elided import MOST, elided

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFontMetrics, QResizeEvent
    from PySide6.QtWidgets import QWidget


class WrappingCheckBox(QCheckBox):
    """A check box, at least as wide as its longest word."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._words = words
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Return that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at a width, in pixels."""
        lines = wrapped(self._words, self.fontMetrics(), width - self._beside()).count("\n") + 1
        return self._height(lines)

    def sizeHint(self) -> QSize:
        """Return the size of one line."""
        wide = self.fontMetrics().horizontalAdvance(self._words.replace("&", ""))
        return QSize(wide + self._beside(), self._height(1))

    def minimumSizeHint(self) -> QSize:
        """Return the size at the width of the longest word."""
        metrics = self.fontMetrics()
        widths = (metrics.horizontalAdvance(word.replace("&", "")) for word in self._words.split())
        wide = max(widths, default=0)  # a codebook may have a label of spaces
        return QSize(wide + self._beside(), self._height(1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the words to the new width."""
        super().resizeEvent(event)
        text = wrapped(self._words, self.fontMetrics(), event.size().width() - self._beside())
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(self.accessibleName() or self._words.replace("&", ""))

    def _beside(self) -> int:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        style, metric = self.style(), QStyle.PixelMetric
        box = style.pixelMetric(metric.PM_IndicatorWidth, option, self)
        return box + style.pixelMetric(metric.PM_CheckBoxLabelSpacing, option, self) + 4

    def _height(self, lines: int) -> int:
        box = self.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorHeight, None, self)
        return max(box, self.fontMetrics().lineSpacing() * lines) + 2


def wrapped(words: str, metrics: QFontMetrics, width: int) -> str:
    """Return words wrapped to a width; a single longer word stays whole."""
    lines: list[str] = []
    for word in words.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.horizontalAdvance(longer.replace("&", "")) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return "\n".join(lines)


def cut_to_lines(
    words: str, font: QFont, width: float, lines: int, bold: Sequence[QTextLayout.FormatRange] = ()
) -> str:
    """Return words cut to a number of lines of a width in pixels, parts of them bold; "…" marks a cut."""
    if len(words) > lines * MOST:
        words = f"{words[: lines * MOST]}…"
    starts = _starts_of_lines(words, font, width, lines + 1, bold)
    if len(starts) <= lines:
        return words
    start = Utf16Map(words).to_point(starts[lines - 1])
    widest = QFont(font)
    widest.setBold(font.bold() or bool(bold))
    # The layout lets a space at the end of a line hang over, but the ellipsis must follow a word.
    last_line = elided(QFontMetricsF(widest), words[start:], width - 1)
    end = start + len(last_line.removesuffix("…"))
    if words[end : end + 1].strip() and " " in words[start:end].strip():
        end = words.rindex(" ", start, end)  # words are taken whole where a line holds several
    cut = f"{words[:end].rstrip()}…"
    # Letters of another script may come from a face that makes them a little wider in a layout.
    while len(_starts_of_lines(cut, font, width, lines + 1, bold)) > lines and " " in cut[start:].strip():
        end = cut.rindex(" ")
        cut = f"{cut[:end].rstrip()}…"
    return cut


def lines_of(words: str, font: QFont, width: float, most: int) -> list[str]:
    """Return words as lines of a width in pixels, cut to so many; a word that is wider is broken."""
    units = Utf16Map(cut := cut_to_lines(words, font, width, most))
    starts = [units.to_point(start) for start in _starts_of_lines(cut, font, width, most, ())]
    ends = [*starts[1:], len(cut)]
    return [cut[start:end].strip() for start, end in zip(starts, ends, strict=True)]


def _starts_of_lines(
    words: str, font: QFont, width: float, most: int, bold: Sequence[QTextLayout.FormatRange]
) -> list[int]:
    """Return where the first lines of words begin, in UTF-16 units, as they are painted."""
    layout = QTextLayout(words, font)
    layout.setFormats(list(bold))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    starts: list[int] = []
    while len(starts) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    return starts
