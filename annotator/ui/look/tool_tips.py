"""Tool tips of words that came from outside."""

from __future__ import annotations


def plain_tip(words: str) -> str:
    """Return a tool tip that shows exactly these words.

    Qt takes a tip that looks like HTML for HTML: a title from an imported file could bring pictures into it.
    """
    from html import escape  # not imported before there is a tip: it takes two milliseconds of the start

    return f"<qt>{escape(words).replace(chr(10), '<br>')}</qt>" if words else ""
