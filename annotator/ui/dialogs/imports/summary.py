"""What an import will do, in a few words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.domain.counted_nouns import counted

if TYPE_CHECKING:
    from collections.abc import Mapping


def coming_in(counts: Mapping[str, int]) -> int:
    """Return the number of articles that will be added or get a new version."""
    return counts.get("document", 0) + counts.get("newer", 0)


def heading(looked: Mapping[str, Any]) -> str:
    """Return how many articles come in."""
    number = coming_in(looked["counts"])
    if not number:
        return "No new article comes in"
    more = "" if looked["is_whole"] else "More than "
    return f"{more}{counted(number, 'article')} will come in"


def details(looked: Mapping[str, Any]) -> str:
    """Return what is to be known of these and the other articles, and of what cannot be read; "": nothing."""
    counts, left_out = looked["counts"], looked["left_out"]
    layers, other_layers = counts.get("layer", 0), counts.get("other_layer", 0)
    parts = [
        (counts.get("newer", 0), "as a new version"),
        (counts.get("renamed", 0), "under a new id"),
        (counts.get("near", 0), "nearly equal"),
        (layers, "more layer" if layers == 1 else "more layers"),
        (counts.get("present", 0), "already there"),
        (counts.get("refused", 0) - other_layers, "there with another text (left out)"),
        (other_layers, "there with another layer (left out)"),
        (counts.get("repeated", 0), "there under another id (left out)"),
        (sum(file["problems"] for file in looked["files"]), "not readable"),
        (left_out, f"{'file' if left_out == 1 else 'files'} left out"),
    ]
    words = [f"{number:,} {what}" for number, what in parts if number]
    if not looked["is_whole"]:
        words.append("the first ones were looked at")
    return " · ".join(words)
