"""Chips that say what is in force, each with a cross: a click, Enter or Delete takes it away.

Behind them others may offer what can be done about it; these have no cross.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal, SignalInstance
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


class Chip(QAbstractButton):
    """A chip with words; `clicked` asks for what it offers."""

    _sign = ""  # behind the words
    _keys: tuple[Qt.Key, ...] = (Qt.Key.Key_Return, Qt.Key.Key_Enter)  # that do what a click does

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._room = 0  # pixels that the words may take in a line, 0 for any number
        self.setToolTip(plain_tip(words))
        self.setAccessibleName(words)
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
        """Return the size of the words and the sign."""
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

    def _width_of_sign(self) -> int:
        """Return the width of the sign and of the gap before it, in pixels."""
        return self.fontMetrics().horizontalAdvance(self._sign) + space("near") if self._sign else 0

    def _beside(self) -> int:
        """Return the width of the sign and of the gaps, in pixels; a pixel is for rounding."""
        return self._width_of_sign() + 2 * space("near") + 1

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let keys do what a click does."""
        if event.key() in self._keys:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw edge, words and sign."""
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
        words, sign = QRect(inner), QRect(inner)
        words.setRight(inner.right() - self._width_of_sign())
        sign.setLeft(words.right() + space("near"))
        direction, flags = self.layoutDirection(), Qt.AlignmentFlag
        kind = flags.AlignVCenter | flags.AlignLeft | Qt.TextFlag.TextWrapAnywhere
        painter.drawText(placed_on_pixels(words, self.rect(), direction), kind, self._lines())
        painter.drawText(placed_on_pixels(sign, self.rect(), direction), flags.AlignCenter, self._sign)
        painter.end()


class RemovableChip(Chip):
    """A chip with a cross; `clicked` asks for its removal."""

    _sign = _CROSS
    _keys = (*Chip._keys, Qt.Key.Key_Delete, Qt.Key.Key_Backspace)

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setToolTip(plain_tip(tr("{condition} · a click takes it away", condition=words)))
        self.setAccessibleName(tr("Take away: {condition}", condition=words))


class RemovableChips(QWidget):
    """Chips in lines; without any it takes no room, unless it keeps that of a line."""

    removed = Signal(str)  # the id of the chip
    offered = Signal(str)  # the id of a chip without a cross

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._flow = FlowLayout(self, gap="tight")
        self._shown: tuple[tuple[str, str], ...] = ()
        self._offers: tuple[tuple[str, str], ...] = ()
        self._keeps_room = False
        self.setVisible(False)

    def keep_room(self, *, keeps: bool) -> None:
        """Take the room of a line without any chip, too, so that what stands below does not move."""
        self._keeps_room = keeps
        height = Chip("–").sizeHint().height() if keeps else 0
        self.setMinimumHeight(height)
        self.setVisible(keeps or bool(self._shown or self._offers))

    def show_chips(self, chips: Sequence[tuple[str, str]], offers: Sequence[tuple[str, str]] = ()) -> None:
        """Show chips and, behind them, what can be done: ids and words."""
        if (tuple(chips), tuple(offers)) == (self._shown, self._offers):
            return
        had_focus = any(chip.hasFocus() for chip in self._all())
        self._shown, self._offers = tuple(chips), tuple(offers)
        while (item := self._flow.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for id, words in self._shown:
            self._add(RemovableChip(words, self), self.removed, id)
        for id, words in self._offers:
            self._add(Chip(words, self), self.offered, id)
        self.setVisible(self._keeps_room or bool(self._shown or self._offers))
        self.updateGeometry()
        if had_focus and (chips_now := self._all()):
            chips_now[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, chip: Chip, told: SignalInstance, id: str) -> None:
        chip.clicked.connect(lambda: told.emit(id))
        chip.set_width(self.width())
        self._flow.addWidget(chip)
        chip.show()

    def _all(self) -> list[Chip]:
        items = (self._flow.itemAt(number) for number in range(self._flow.count()))
        return [chip for item in items if item and isinstance(chip := item.widget(), Chip)]

    def chips(self) -> list[RemovableChip]:
        """Return the chips with a cross in their order."""
        return [chip for chip in self._all() if isinstance(chip, RemovableChip)]

    def offers(self) -> list[Chip]:
        """Return the chips without a cross in their order."""
        return [chip for chip in self._all() if not isinstance(chip, RemovableChip)]

    def minimumSizeHint(self) -> QSize:
        """Let the chips become as narrow as their panel."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the words of the chips for the width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            for chip in self._all():
                chip.set_width(event.size().width())
            self.updateGeometry()
