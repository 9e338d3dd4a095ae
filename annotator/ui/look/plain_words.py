"""Labels of words that wrap, and that nobody can make into anything but words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


def plain_words(words: str = "", role: str = "") -> QLabel:
    """Return a label that wraps its words and shows them as plain text, in the theme's look of a role."""
    label = QLabel(words)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        label.setProperty("role", role)
    return label
