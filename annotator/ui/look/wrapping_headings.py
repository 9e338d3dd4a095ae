"""Names of rows and columns over several lines, so that long ones leave the table room for what it shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QHeaderView

from annotator.ui.look.wrapping_controls import lines_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionHeader, QWidget


class WrappingHeadings(QHeaderView):
    """The headings of rows or columns, none of which is wider than a limit."""

    def __init__(
        self, orientation: Qt.Orientation, widest: int, lines: int, parent: QWidget | None = None
    ) -> None:
        """Make them; `widest` is the limit of the words in pixels, and what needs more lines is shortened."""
        super().__init__(orientation, parent)
        self._widest = widest
        self._most = lines
        self.setSectionsClickable(True)
        self.setHighlightSections(True)

    def set_widest(self, widest: int) -> None:
        """Set another limit, in pixels."""
        if widest == self._widest:
            return
        self._widest = widest
        if self.count():
            self.headerDataChanged(self.orientation(), 0, self.count() - 1)

    def sectionSizeFromContents(self, section: int) -> QSize:
        """Return the size of the lines of a heading, with what the style has around words."""
        size = super().sectionSizeFromContents(section)
        lines, metrics = self._lines(section), QFontMetrics(self._strong())
        around = size.width() - metrics.horizontalAdvance(self._words(section))
        widest = max(map(metrics.horizontalAdvance, lines), default=0)
        return QSize(widest + around, size.height() + (len(lines) - 1) * metrics.lineSpacing())

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, section: int) -> None:
        """Draw the lines of a heading."""
        super().initStyleOptionForIndex(option, section)
        option.text = "\n".join(self._lines(section))

    def _words(self, section: int) -> str:
        model = self.model()
        return str(model.headerData(section, self.orientation()) or "") if model is not None else ""

    def _lines(self, section: int) -> list[str]:
        return lines_of(self._words(section), self._strong(), self._widest, self._most)

    def _strong(self) -> QFont:
        """Return the font of the current heading, which needs more room than the others."""
        strong = QFont(self.font())
        strong.setBold(True)
        return strong
