"""A slider for a score, with a preview of its effect."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QSlider, QVBoxLayout

from annotator.domain.translation import tr
from annotator.ui.dialogs.placement import keep_over_window
from annotator.ui.look.dialog_buttons import accept_and_cancel
from annotator.ui.look.measures import give_room, grown

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

_STEP = 5  # per cent
_LEAST_WIDE = 440  # pixels


class ThresholdDialog(QDialog):
    """Asks for a score; `tell` returns the effect of a score in words, and whether it has an effect.

    Attributes
    ----------
    slider: the score in per cent.
    told: the effect of this score.
    """

    def __init__(
        self, title: str, least: float, tell: Callable[[float], tuple[str, bool]], button: str
    ) -> None:
        super().__init__()
        keep_over_window(self)
        self.setWindowTitle(title)
        self._tell = tell
        self.score, self.told = QLabel(), QLabel()
        for label in (self.score, self.told):
            label.setWordWrap(True)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, 100)
        self.slider.setSingleStep(_STEP)
        self.slider.setPageStep(4 * _STEP)
        self.slider.setTickInterval(25)
        self.slider.setTickPosition(QSlider.TickPosition.TicksBelow)
        self.slider.setAccessibleName(tr("Score in per cent"))
        hint = QLabel(tr("← → change · Enter take · Esc leave"))
        hint.setProperty("role", "muted")
        hint.setWordWrap(True)
        buttons, self.button = accept_and_cancel(self, button)
        lower_row = QHBoxLayout()
        lower_row.addWidget(hint, 1)
        lower_row.addWidget(buttons)
        layout = QVBoxLayout(self)
        give_room(layout, "dialog")
        for widget in (self.score, self.slider, self.told):
            layout.addWidget(widget)
        layout.addLayout(lower_row)
        self.slider.valueChanged.connect(self._show)
        self.slider.setValue(round(least * 100))
        self._show()
        self.setMinimumWidth(grown(_LEAST_WIDE))
        self.slider.setFocus()

    @property
    def least(self) -> float:
        """Return the score (0 to 1)."""
        return self.slider.value() / 100

    def _show(self) -> None:
        words, does_something = self._tell(self.least)
        self.score.setText(tr("with a score of {percent} % or more", percent=self.slider.value()))
        self.told.setText(words)
        self.slider.setAccessibleDescription(words)
        self.button.setEnabled(does_something)

    def ask(self, parent: QWidget) -> float | None:
        """Show the dialog; return the chosen score, or None."""
        self.setParent(parent, self.windowFlags())
        try:
            return self.least if self.exec() else None
        finally:
            self.deleteLater()
