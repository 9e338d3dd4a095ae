"""Tool tips for text from outside."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def set_plain_tip(widget: QWidget, words: str) -> None:
    """Give a widget a tool tip of exactly these words; a screen reader gets them without marks of HTML."""
    widget.setToolTip(plain_tip(words))
    widget.setAccessibleDescription(words)


def plain_tip(words: str) -> str:
    """Return a tool tip that shows exactly these words.

    Qt reads a tip that looks like HTML as HTML: a title from an imported file could load pictures.
    """
    if not any(sign in words for sign in "&<>\"'"):
        return f"<qt>{words.replace(chr(10), '<br>')}</qt>" if words else ""
    from html import escape  # imported only when first needed: it takes two milliseconds of the start

    return f"<qt>{escape(words).replace(chr(10), '<br>')}</qt>" if words else ""
