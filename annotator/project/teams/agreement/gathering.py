"""The counts of the layers that are compared: of each pair of annotators, and of all together."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping, Sequence

    from annotator.domain.agreement.compared import Case, Compared
    from annotator.domain.agreement.measures import Measure
    from annotator.project.teams.agreement.request import Comparison
    from annotator.store.compared_layers import LayerFacts

Key = tuple[int, str]  # the place of a measure, and the label


@dataclass
class Group:
    """The counts of a pair of annotators, or of all together.

    Attributes
    ----------
    documents: the numbers of the documents with their layers.
    counts: by measure and name, each count by the number of its document; those of 0 are left out.
    values: by measure, the values of cases, for NLTK.
    """

    documents: list[int] = field(default_factory=list)
    counts: dict[Key, dict[Hashable, dict[int, float]]] = field(
        default_factory=lambda: defaultdict(lambda: defaultdict(dict))
    )
    values: dict[Key, list[Mapping[str, Any]]] = field(default_factory=lambda: defaultdict(list))

    def take(self, number: int, key: Key, counts: Mapping[Hashable, float], cases: Sequence[Case]) -> None:
        """Add the counts of a measure in a document."""
        columns = self.counts[key]
        for name, count in counts.items():
            if count or name == "n":
                columns[name][number] = count
        self.values[key] += [case.values for case in cases]

    def sums(self, key: Key) -> defaultdict[Hashable, float]:
        """Return the sums of a measure's counts."""
        sums: defaultdict[Hashable, float] = defaultdict(float)
        for name, column in self.counts.get(key, {}).items():
            sums[name] = sum(column.values())
        return sums


class Gathering:
    """The counts of all groups, by the part of the comparison."""

    def __init__(self, compared: Comparison, table: Sequence[Measure]) -> None:
        self.comparison = compared
        self.table = table
        self.groups: dict[tuple[str, tuple[str, ...]], Group] = defaultdict(Group)

    def parts(self) -> list[str]:
        """Return the parts in which something is compared, sorted."""
        return sorted({part for part, _ in self.groups})

    def take(self, number: int, compared: Compared, facts: Mapping[str, LayerFacts]) -> bool:
        """Count a document; tell whether any of its layers belong to a part."""
        present = [name for name in self.comparison.names if name in compared.layers]
        counted = [
            self._take(number, pair, pair, compared, facts)
            for pair in self.comparison.pairs
            if set(pair) <= set(present)
        ]
        against = self.comparison.request.against
        if self.comparison.together and (not against or against in present):
            counted.append(self._take(number, self.comparison.together, present, compared, facts))
        return any(counted)

    def _take(
        self,
        number: int,
        names: tuple[str, ...],
        present: Sequence[str],
        compared: Compared,
        facts: Mapping[str, LayerFacts],
    ) -> bool:
        part = self.comparison.part_of([facts[name] for name in present])
        if part is None:
            return False
        group, layers = self.groups[part, names], compared.of(present)
        group.documents.append(number)
        is_pair = names in self.comparison.pairs
        if not is_pair and self.comparison.request.against:
            return True  # who is held against the gold layer is not held against the others
        for place, measured in enumerate(self.table):
            if is_pair or measured.statistic.is_for_all:
                for label, cases in measured.by_label(layers).items():
                    group.take(number, (place, label), measured.count(layers, cases), _kept(measured, cases))
        return True


def _kept(measured: Measure, cases: Sequence[Case]) -> Sequence[Case]:
    """Return the cases whose values NLTK is asked about."""
    return cases if is_of_nltk(measured) else ()


def is_of_nltk(measured: Measure) -> bool:
    """Tell whether NLTK has the coefficient of a measure."""
    return measured.statistic.scale is not None or measured.statistic.id == "kappa"
