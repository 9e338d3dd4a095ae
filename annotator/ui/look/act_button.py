"""Buttons of acts: icon, word, and the key as a small cap."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QToolButton

from annotator.ui.look.measures import SIZES, corners, sized, space
from annotator.ui.look.mirroring import placed

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from annotator.ui.look.theme import Theme

# What stands for a kind of annotation has the colours that this has in the text: ground and lines.
_SWATCHES = {
    "new_quotation": ("quotation.content", "quotation.edge"),
    "set_cue": ("quotation.cue", "quotation.edge"),
    "set_source": ("quotation.source", "quotation.edge"),
    "new_claim": ("claim.content", "claim.edge"),
    "entity": ("entity.person", "sign.person"),
}
_BESIDE_ICON = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextDontClip
_FAINT = 0.4  # opacity of the swatch of an act that does not apply


class ActButton(QToolButton):
    """A button of an action, whose properties "word" and "key" it shows.

    Icon and key cap come with the theme, after the first paint; their places are kept from the beginning. The
    button of the primary act is filled.
    """

    def __init__(self, action: QAction, parent: QWidget | None = None, *, primary: bool = False) -> None:
        super().__init__(parent)
        self.setDefaultAction(action)
        self.icon_name = action.objectName()
        self.theme: Theme | None = None
        self._is_primary = primary
        self._has_word = bool(action.property("word"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the article keeps the keys and its selection
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def word(self) -> str:
        """Return the word beside the icon, "" while it is left out."""
        return str(self.defaultAction().property("word") or "") if self._has_word else ""

    @property
    def key(self) -> str:
        """Return what the key cap shows, "" for no cap."""
        return str(self.defaultAction().property("key") or "")

    def show_word(self, *, shown: bool) -> None:
        """Show the word, or the icon and the key alone."""
        if shown == self._has_word:
            return
        self._has_word = shown
        style = (
            Qt.ToolButtonStyle.ToolButtonTextBesideIcon if shown else Qt.ToolButtonStyle.ToolButtonIconOnly
        )
        self.setToolButtonStyle(style)
        self.updateGeometry()

    def set_theme(self, theme: Theme) -> None:
        """Show the icon, in the colours of a theme."""
        self.theme = theme
        self.update()

    # Size

    def width_of(self, *, with_word: bool) -> int:
        """Return the width of the button in pixels, with its word or without."""
        metrics = self.fontMetrics()
        parts = [self._side()]
        if with_word and (word := str(self.defaultAction().property("word") or "")):
            parts.append(metrics.horizontalAdvance(word) + 1)
        if self.key:
            parts.append(self._cap_width())
        return sum(parts) + space("tight") * (len(parts) - 1) + 2 * self._padding()

    def sizeHint(self) -> QSize:
        """Return the size that shows all."""
        return QSize(self.width_of(with_word=self._has_word), self.fontMetrics().height() + space("apart"))

    def minimumSizeHint(self) -> QSize:
        """Return the size that shows all: nothing of a button is cut."""
        return self.sizeHint()

    def _side(self) -> int:
        return self.fontMetrics().height()  # the icon is as high as a line

    def _padding(self) -> int:
        return space("tight") + space("hair")

    def _cap_width(self) -> int:
        # Reckoned from the usual font: the start need not load another one.
        metrics, share = self.fontMetrics(), SIZES["small"]
        return round(max(metrics.height(), metrics.horizontalAdvance(self.key) + space("near")) * share) + 1

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, the icon, the word and the key."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, role = self.palette(), QPalette.ColorRole
        is_on = self.isEnabled()
        is_filled = self._is_primary and is_on and not self.isChecked()
        ink = palette.color(role.ButtonText)  # muted where the act does not apply
        if is_filled and self.theme is not None:
            ink = self.theme["accent_text"]
        self._draw_ground(painter, is_filled=is_filled)
        inner = QRectF(self.rect()).adjusted(self._padding(), 0, -self._padding(), 0)
        side = self._side()
        box = QRectF(inner.left(), round(inner.center().y() - side / 2), side, side)
        if not self.word and not self.key:
            box.moveLeft(round(inner.center().x() - side / 2))
        direction, whole = self.layoutDirection(), QRectF(self.rect())
        if self.theme is not None:
            mirrored = placed(box, whole, direction)
            self._draw_icon(painter, self.theme, mirrored, is_on=is_on, is_filled=is_filled)
        left = box.right() + space("tight")
        painter.setPen(ink)
        if self.word:
            wide = self.fontMetrics().horizontalAdvance(self.word) + 1
            room = placed(QRectF(left, inner.top(), wide, inner.height()), whole, direction)
            painter.drawText(room, _BESIDE_ICON, self.word)
            left += wide + space("tight")
        if self.key and self.theme is not None:
            width = self._cap_width()
            cap = placed(QRectF(left, inner.top(), width, inner.height()), whole, direction)
            self._draw_cap(painter, cap, is_filled=is_filled)
        painter.end()

    def _draw_ground(self, painter: QPainter, *, is_filled: bool) -> None:
        palette, role = self.palette(), QPalette.ColorRole
        ground = None
        if is_filled:
            ground = role.Accent
        elif self.isDown() or self.isChecked():
            ground = role.Highlight
        elif self.isEnabled() and self.underMouse():
            ground = role.AlternateBase
        if ground is None:
            return
        rect = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked():  # pressed in, with an edge
            painter.setPen(QPen(palette.color(role.Accent), 2))
            rect.adjust(1, 1, -1, -1)
        painter.setBrush(palette.color(ground))
        painter.drawRoundedRect(rect, *corners("control"))
        if is_filled and (self.underMouse() or self.isDown()) and self.theme is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.theme["accent_text"], 1))
            painter.drawRoundedRect(rect.adjusted(2.5, 2.5, -2.5, -2.5), *corners("mark"))

    def _draw_icon(
        self, painter: QPainter, theme: Theme, box: QRectF, *, is_on: bool, is_filled: bool
    ) -> None:
        name = self.icon_name
        colour = theme["accent_text"] if is_filled else theme["text"] if is_on else theme["dim"]
        if name in _SWATCHES:
            ground, lines = _SWATCHES[name]
            painter.setOpacity(1 if is_on else _FAINT)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme[ground])
            painter.drawRoundedRect(box, *corners("mark"))
            painter.setOpacity(1)
            colour = theme[lines] if is_on else theme["dim"]
        from annotator.ui.look.icons import draw_icon  # imported after the first paint

        draw_icon(painter, name, box, colour, self.layoutDirection())

    def _draw_cap(self, painter: QPainter, room: QRectF, *, is_filled: bool) -> None:
        font = sized(self.font(), "small")
        height = QFontMetrics(font).height()
        cap = QRectF(room.left() + 0.5, round(room.center().y() - height / 2) + 0.5, room.width() - 1, height)
        palette, role = self.palette(), QPalette.ColorRole
        words, edge = palette.color(role.PlaceholderText), palette.color(role.Mid)
        if is_filled:
            words = edge = (
                palette.color(role.HighlightedText) if self.theme is None else self.theme["accent_text"]
            )
        elif self.isChecked():
            words = edge = palette.color(role.ButtonText)  # muted words would have too little contrast here
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(edge, 1))
        painter.drawRoundedRect(cap, *corners("mark"))
        painter.setPen(words)
        painter.setFont(font)
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self.key)
