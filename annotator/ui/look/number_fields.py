"""Fields for numbers."""

from __future__ import annotations

from PySide6.QtWidgets import QSpinBox

from annotator.ui.look.measures import space


def number_field() -> QSpinBox:
    """Return a field for a number, whose words keep off its edge; a style sheet has no say in that."""
    field = QSpinBox()
    field.lineEdit().setTextMargins(space("near"), 0, space("near"), 0)
    return field
