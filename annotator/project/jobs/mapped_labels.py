"""The labels of other tools as an import has mapped them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from annotator.domain.translation import labelled, tr

if TYPE_CHECKING:
    from annotator.formats.input.items import Labels

_MOST_NAMED = 60  # labels that are told one by one
_LONGEST = 60  # characters of a label


class MappedLabels:
    """Labels with what they became, counted.

    Attributes
    ----------
    counts: the number of spans by label and target, a target of a label map.
    """

    def __init__(self) -> None:
        self.counts: Counter[tuple[str, str]] = Counter()

    def add(self, labels: Labels) -> None:
        """Count the labels of a text."""
        for label, number in labels.labels.items():
            self.counts[label, labels.became.get(label, "entity")] += number

    def __len__(self) -> int:
        return len(self.counts)

    @property
    def are_all_entities(self) -> bool:
        """Tell whether no label became anything but an entity."""
        return all(target == "entity" for _, target in self.counts)

    def lines(self) -> list[str]:
        """Return a line with all labels, if there are any."""
        if not self.counts:
            return []
        named = [
            _said(label[:_LONGEST], target, number)
            for (label, target), number in list(self.counts.items())[:_MOST_NAMED]
        ]
        more = len(self.counts) - len(named)
        if more > 0:
            return [
                tr(
                    "Labels were taken: {labels} and {n} more.|Labels were taken: {labels} and {n} more.",
                    more,
                    labels=", ".join(named),
                )
            ]
        return [tr("Labels were taken: {labels}.", labels=", ".join(named))]

    def to_plain(self) -> list[list[Any]]:
        """Return the numbers for JSON."""
        return [[label, target, number] for (label, target), number in self.counts.items()]

    @classmethod
    def from_plain(cls, values: list[list[Any]]) -> MappedLabels:
        """Return the labels of `to_plain`, with room for more."""
        labels = cls()
        for label, target, number in values:
            labels.counts[label, target] = number
        return labels


def _said(label: str, target: str, number: int) -> str:
    """Return what a label became: "“QTY” as claim: quantity (12)", "“X” left out (3)"."""
    if not target:
        return tr("“{label}” left out ({number})", label=label, number=number)
    kind, colon, type = target.partition(":")
    words = labelled(tr(kind), type) if colon else tr(kind)
    return tr("“{label}” as {target} ({number})", label=label, target=words, number=number)
