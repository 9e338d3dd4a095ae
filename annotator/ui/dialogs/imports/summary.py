"""What an import will do, in a few words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.domain.counted_nouns import counted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.ui.session.import_choices import ImportChoices


def coming_in(counts: Mapping[str, int], choices: ImportChoices) -> int:
    """Return the number of articles that will be added or get a new version."""
    # Articles that are named after their file, and are not the file's older version, get a number.
    changed = counts.get("renamed" if choices.changed == "refuse" else "changed", 0)
    repeated = counts.get("repeated", 0) if choices.repeated == "take" else 0
    return counts.get("new", 0) + changed + repeated


def heading(looked: Mapping[str, Any], choices: ImportChoices) -> str:
    """Return how many articles come in."""
    number = coming_in(looked["counts"], choices)
    if not number:
        return "No new article comes in"
    more = "" if looked["is_whole"] else "More than "
    return f"{more}{counted(number, 'article')} will come in"


def details(looked: Mapping[str, Any], choices: ImportChoices) -> str:
    """Return what is to be known of the other articles and of what cannot be read; "" for nothing."""
    counts = looked["counts"]
    changed = counts.get("changed", 0) - counts.get("renamed", 0)
    new_version = {"refuse": "left out", "update": "new versions", "add": "under another id"}[choices.changed]
    repeated = {"pass": "left out", "take": "taken"}[choices.repeated]
    parts = [
        (counts.get("present", 0), "already there"),
        (changed, f"there with another text ({new_version})"),
        (counts.get("renamed", 0), "with the file name of another article"),
        (counts.get("repeated", 0), f"there under another id ({repeated})"),
        (counts.get("near", 0), "nearly equal"),
        (sum(file["problems"] for file in looked["files"]), "not readable"),
        (looked["left_out"], f"{'file' if looked['left_out'] == 1 else 'files'} left out"),
    ]
    words = [f"{number:,} {what}" for number, what in parts if number]
    if not looked["is_whole"]:
        words.append("the first ones were looked at")
    return " · ".join(words)
