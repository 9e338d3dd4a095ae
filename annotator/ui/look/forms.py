"""Forms: names beside their fields."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout, QLabel


def level(form: QFormLayout) -> None:
    """Let names stand at the middle of their fields; Qt puts them a little higher."""
    for row in range(form.rowCount()):
        name = form.itemAt(row, QFormLayout.ItemRole.LabelRole)
        field = form.itemAt(row, QFormLayout.ItemRole.FieldRole)
        label = name.widget() if name is not None else None
        if not isinstance(label, QLabel) or not label.text() or field is None:
            continue
        if (control := field.widget()) is not None:
            control.ensurePolished()
        label.setMinimumHeight(field.sizeHint().height())
