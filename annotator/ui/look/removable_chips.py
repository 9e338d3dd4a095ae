"""Chips that say what is in force, each with a cross: a click, Enter or Delete takes it away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from annotator.domain.translation import tr
from annotator.ui.look.elided import elided
from annotator.ui.look.flow_layout import FlowLayout
from annotator.ui.look.measures import corners, space
from annotator.ui.look.mirroring import placed_on_pixels
from annotator.ui.look.tool_tips import plain_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent

_LONGEST = 22  # letters of a chip; the words of people may be of any length, and its tool tip has them whole
_EDGE, _STRONG_EDGE = 1.0, 2.0  # pixels
_CROSS = "✕"


class RemovableChip(QAbstractButton):
    """A chip with words and a cross; `clicked` asks for its removal."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.setToolTip(plain_tip(tr("{condition} · a click takes it away", condition=words)))
        self.setAccessibleName(tr("Take away: {condition}", condition=words))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        # The focus comes by Tab, not by a click.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        """Return the size of the words and the cross on one line."""
        metrics = self.fontMetrics()
        longest = _LONGEST * metrics.averageCharWidth()
        words = min(metrics.horizontalAdvance(self._words), longest)
        return QSize(words + self._cross() + 3 * space("near"), metrics.lineSpacing() + space("near"))

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def _cross(self) -> int:
        return self.fontMetrics().horizontalAdvance(_CROSS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter, Delete and Backspace do what a click does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw edge, words and cross."""
        palette, role = self.palette(), QPalette.ColorRole
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_strong = self.hasFocus() or self.underMouse()
        edge = _STRONG_EDGE if is_strong else _EDGE
        painter.setPen(QPen(palette.color(role.Accent if is_strong else role.Mid), edge))
        painter.setBrush(palette.color(role.Base))
        half = edge / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), *corners("control"))
        painter.setPen(palette.color(role.Text))
        inner = self.rect().adjusted(space("near"), 0, -space("near"), 0)
        words = QRect(inner)
        words.setRight(inner.right() - self._cross() - space("near"))
        shown = elided(self.fontMetrics(), self._words, words.width())
        direction = self.layoutDirection()
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(placed_on_pixels(words, self.rect(), direction), flags, shown)
        cross = QRect(inner)
        cross.setLeft(inner.right() - self._cross())
        painter.drawText(
            placed_on_pixels(cross, self.rect(), direction), Qt.AlignmentFlag.AlignCenter, _CROSS
        )
        painter.end()


class RemovableChips(QWidget):
    """Chips in lines; without any it takes no room."""

    removed = Signal(str)  # the id of the chip

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._flow = FlowLayout(self, gap="tight")
        self._shown: tuple[tuple[str, str], ...] = ()
        self.setVisible(False)

    def show_chips(self, chips: Sequence[tuple[str, str]]) -> None:
        """Show chips: ids and words."""
        if tuple(chips) == self._shown:
            return
        had_focus = self.focusWidget() is not None and self.isAncestorOf(self.focusWidget())
        self._shown = tuple(chips)
        while (item := self._flow.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for id, words in self._shown:
            chip = RemovableChip(words, self)
            chip.clicked.connect(lambda _=False, id=id: self.removed.emit(id))
            self._flow.addWidget(chip)
            chip.show()
        self.setVisible(bool(self._shown))
        self.updateGeometry()
        if had_focus and self._shown:
            self.chips()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def chips(self) -> list[RemovableChip]:
        """Return the chips in their order."""
        items = (self._flow.itemAt(number) for number in range(self._flow.count()))
        return [chip for item in items if item and isinstance(chip := item.widget(), RemovableChip)]
