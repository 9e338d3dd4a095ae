"""The summary of an import, in a few words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.domain.translation import mark, tr

if TYPE_CHECKING:
    from collections.abc import Mapping


_NEWER = mark("{n} as a new version|{n} as a new version")
_RENAMED = mark("{n} under a new id|{n} under a new id")
_NEAR = mark("{n} nearly equal|{n} nearly equal")
_LAYERS = mark("{n} more layer|{n} more layers")
_PRESENT = mark("{n} already there|{n} already there")
_OTHER_TEXT = mark("{n} there with another text (left out)|{n} there with another text (left out)")
_OTHER_LAYER = mark("{n} there with another layer (left out)|{n} there with another layer (left out)")
_REPEATED = mark("{n} there under another id (left out)|{n} there under another id (left out)")
_PROBLEMS = mark("{n} not readable|{n} not readable")
_LEFT_OUT = mark("{n} file left out|{n} files left out")


def coming_in(counts: Mapping[str, int]) -> int:
    """Return the number of articles that will be added or get a new version."""
    return counts.get("document", 0) + counts.get("newer", 0)


def heading(looked: Mapping[str, Any]) -> str:
    """Return how many articles come in."""
    number = coming_in(looked["counts"])
    if not number:
        return tr("No new article comes in")
    if looked["is_whole"]:
        return tr("{n} article will come in|{n} articles will come in", number)
    return tr("More than {n} article will come in|More than {n} articles will come in", number)


def details(looked: Mapping[str, Any]) -> str:
    """Return what is to be known of these and the other articles, and of what cannot be read; "": nothing."""
    counts = looked["counts"]
    other_layers = counts.get("other_layer", 0)
    parts = [
        (counts.get("newer", 0), _NEWER),
        (counts.get("renamed", 0), _RENAMED),
        (counts.get("near", 0), _NEAR),
        (counts.get("layer", 0), _LAYERS),
        (counts.get("present", 0), _PRESENT),
        (counts.get("refused", 0) - other_layers, _OTHER_TEXT),
        (other_layers, _OTHER_LAYER),
        (counts.get("repeated", 0), _REPEATED),
        (sum(file["problems"] for file in looked["files"]), _PROBLEMS),
        (looked["left_out"], _LEFT_OUT),
    ]
    words = [tr(counted, number) for number, counted in parts if number]
    if not looked["is_whole"]:
        words.append(tr("the first ones were looked at"))
    return " · ".join(words)
