"""Tool tips for text from outside."""

from __future__ import annotations


def plain_tip(words: str) -> str:
    """Return a tool tip that shows exactly these words.

    Qt reads a tip that looks like HTML as HTML: a title from an imported file could load pictures.
    """
    from html import escape  # imported only when first needed: it takes two milliseconds of the start

    return f"<qt>{escape(words).replace(chr(10), '<br>')}</qt>" if words else ""
