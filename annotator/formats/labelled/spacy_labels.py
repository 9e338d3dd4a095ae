"""Labels of spaCy's documents: entities, and the spans of groups."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.formats.labelled.labelled_text import Label

if TYPE_CHECKING:
    from collections.abc import Iterable

_USUAL_GROUP = "sc"  # of spaCy's own component; other groups are named in their labels
_LARGEST_SCORE = 2**53


def group_label(group: str, label: str) -> str:
    """Return the label of a span in a group ("" for entities): often only the group names the role."""
    if not label:
        return group
    return label if group in ("", _USUAL_GROUP) else f"{group}:{label}"


def numbered(labels: Iterable[Label]) -> tuple[Label, ...]:
    """Return the labels with ids; one that is both an entity and in a group is kept once."""
    by_place = {(label.label, label.spans): label for label in reversed(list(labels))}
    kept = sorted(by_place.values(), key=lambda label: label.spans)
    return tuple(
        Label(str(number), label.label, label.spans, label.attributes) for number, label in enumerate(kept, 1)
    )


def cats_of(cats: Any) -> dict[str, Any]:
    """Return the categories of a whole document."""
    if not isinstance(cats, dict):
        return {}
    scores = {name: score for name, score in cats.items() if isinstance(name, str) and _is_number(score)}
    return {"cats": scores} if scores else {}


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and abs(value) < _LARGEST_SCORE
