"""Chips that say what is in force, each with a cross: a click, Enter or Delete takes it away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from annotator.domain.translation import tr
from annotator.ui.look.flow_layout import FlowLayout
from annotator.ui.look.measures import corners, space
from annotator.ui.look.mirroring import placed_on_pixels
from annotator.ui.look.tool_tips import plain_tip
from annotator.ui.look.wrapping_controls import cut_to_lines, wrapped

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent

_LINES = 3  # of a chip at most: words of people may be of any length, and the tool tip has them whole
_EDGE, _STRONG_EDGE = 1.0, 2.0  # pixels
_CROSS = "✕"


class RemovableChip(QAbstractButton):
    """A chip with words and a cross; `clicked` asks for its removal."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._room = 0  # pixels that the words may take in a line, 0 for any number
        self.setToolTip(plain_tip(tr("{condition} · a click takes it away", condition=words)))
        self.setAccessibleName(tr("Take away: {condition}", condition=words))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        # The focus comes by Tab, not by a click.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    @property
    def words(self) -> str:
        """Return the words."""
        return self._words

    def set_width(self, width: int) -> None:
        """Wrap the words for a width of the whole chip, in pixels."""
        self._room = max(1, width - self._beside())
        self.updateGeometry()

    def _lines(self) -> str:
        if not self._room:
            return self._words
        lines = wrapped(self._words, self.fontMetrics(), self._room)
        is_long = lines.count("\n") >= _LINES or any(
            self.fontMetrics().horizontalAdvance(line) > self._room for line in lines.split("\n")
        )
        return cut_to_lines(self._words, self.font(), self._room, _LINES) if is_long else lines

    def sizeHint(self) -> QSize:
        """Return the size of the words and the cross."""
        metrics, lines = self.fontMetrics(), self._lines().split("\n")
        widest = max(metrics.horizontalAdvance(line) for line in lines)
        words = min(widest, self._room) if self._room else widest
        return QSize(words + self._beside(), metrics.lineSpacing() * self._height_in_lines() + space("near"))

    def _height_in_lines(self) -> int:
        lines = self._lines()
        is_cut = any(
            self._room and self.fontMetrics().horizontalAdvance(line) > self._room
            for line in lines.split("\n")
        )
        return _LINES if is_cut else lines.count("\n") + 1

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def _cross(self) -> int:
        return self.fontMetrics().horizontalAdvance(_CROSS)

    def _beside(self) -> int:
        """Return the width of the cross and of the gaps, in pixels; a pixel is for rounding."""
        return self._cross() + 3 * space("near") + 1

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
        words, cross = QRect(inner), QRect(inner)
        words.setRight(inner.right() - self._cross() - space("near"))
        cross.setLeft(inner.right() - self._cross())
        direction, flags = self.layoutDirection(), Qt.AlignmentFlag
        kind = flags.AlignVCenter | flags.AlignLeft | Qt.TextFlag.TextWrapAnywhere
        painter.drawText(placed_on_pixels(words, self.rect(), direction), kind, self._lines())
        painter.drawText(placed_on_pixels(cross, self.rect(), direction), flags.AlignCenter, _CROSS)
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
        had_focus = any(chip.hasFocus() for chip in self.chips())
        self._shown = tuple(chips)
        while (item := self._flow.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for id, words in self._shown:
            chip = RemovableChip(words, self)
            chip.clicked.connect(lambda _=False, id=id: self.removed.emit(id))
            chip.set_width(self.width())
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

    def minimumSizeHint(self) -> QSize:
        """Let the chips become as narrow as their panel."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the words of the chips for the width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            for chip in self.chips():
                chip.set_width(event.size().width())
            self.updateGeometry()
