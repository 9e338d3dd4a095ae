"""Labels of words that wrap, and that nobody can make into anything but words."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

_LONG_WORD = re.compile(r"\S{15,}")  # wider than a narrow card, if letters are large
_BREAK = "\u200b"  # a place of no width where a line may end


def plain_words(words: str = "", role: str = "") -> QLabel:
    """Return a label that wraps its words and shows them as plain text, in the theme's look of a role."""
    label = QLabel(words)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        label.setProperty("role", role)
    return label


def breakable(words: str) -> str:
    """Return words for a label, in which very long ones may be broken, so that they widen nothing."""
    return _LONG_WORD.sub(lambda word: _BREAK.join(word.group()), words)
