"""Words cut to the room that there is."""

from __future__ import annotations


def shortened(words: str, most: int) -> str:
    """Return words in at most `most` code points; longer ones are cut and end in “…”."""
    return words if len(words) <= most else f"{words[: most - 1]}…"
