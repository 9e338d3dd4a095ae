"""Annotations as units of a continuum, and their disorder, from which gamma is computed.

After Mathet, Widlöcher and Métivier 2015, section 4. The dissimilarity of a unit and none (Δ∅) is 1: gamma is
the same whatever it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from annotator.domain.kinds import CLAIM
from annotator.domain.roles import CONTENT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from annotator.domain.agreement.coefficients import Distance
    from annotator.domain.agreement.compared import Compared

EMPTY = 1.0  # the dissimilarity of a unit and none, and of none and none


class Unit(NamedTuple):
    """An annotation from the first to the last character of its content, in code points of the text.

    Attributes
    ----------
    category: the type of a quotation, the types of a claim; None where positions alone count.
    """

    start: int
    end: int
    category: Any = None


# Units of different annotators that are taken as one thing, one place for each annotator, None for no unit.
UnitaryAlignment = tuple[Unit | None, ...]


@dataclass(frozen=True)
class Continuum:
    """The units of several annotators in one text.

    Attributes
    ----------
    length: of the text, in code points.
    units: of each annotator.
    distance: of two categories, 0 to 1; None: 0 of equal ones, 1 of others.
    alpha, beta: the weights of positions and of categories.
    """

    length: int
    units: tuple[tuple[Unit, ...], ...]
    distance: Distance | None = None
    alpha: float = 1.0
    beta: float = 1.0

    @property
    def units_each(self) -> float:
        """Return how many units an annotator has on average."""
        return sum(map(len, self.units)) / len(self.units)

    def category_distance(self, category: Any, other: Any) -> float:
        """Return how far two categories are from each other."""
        if category == other:
            return 0.0
        return self.distance(category, other) if self.distance else 1.0

    def dissimilarity(self, unit: Unit, other: Unit) -> float:
        """Return how far two units are from each other, by their positions and by their categories."""
        shifts = abs(unit.start - other.start) + abs(unit.end - other.end)
        lengths = unit.end - unit.start + other.end - other.start
        position = (shifts / lengths) ** 2
        category = self.category_distance(unit.category, other.category)
        return self.alpha * position + self.beta * category

    def disorder(self, alignment: UnitaryAlignment) -> float:
        """Return the disorder of a unitary alignment: the mean dissimilarity of its pairs."""
        pairs = list(combinations(alignment, 2))
        return sum(
            EMPTY if unit is None or other is None else self.dissimilarity(unit, other)
            for unit, other in pairs
        ) / len(pairs)


class Disorders(Protocol):
    """Solves continua; the library that it needs is not the domain's."""

    def best_alignment(self, continuum: Continuum) -> Iterable[UnitaryAlignment]:
        """Return the unitary alignments that hold each unit once, with the least sum of disorders."""

    def expected(self, continuum: Continuum) -> float:
        """Return the disorder that is expected by chance, for each unit of an annotator."""


def continuum_of(compared: Compared, kind: str, distance: Distance | None, has_types: bool) -> Continuum:
    """Return the quotations or claims of compared layers as units, with or without their types."""
    return Continuum(
        len(compared.text),
        tuple(tuple(_units(compared, name, kind, has_types)) for name in compared.names),
        distance,
    )


def _units(compared: Compared, name: str, kind: str, has_types: bool) -> Iterator[Unit]:
    layer = compared.layers[name]
    annotations: Sequence[Any] = layer.claims if kind == CLAIM.id else layer.quotations
    for annotation in annotations:
        spans = annotation.spans(CONTENT.id)
        if not spans:
            continue
        category: Any = None
        if has_types:
            is_claim = kind == CLAIM.id
            category = frozenset(annotation.types) if is_claim else compared.type_of(name, annotation)
        yield Unit(min(span.start for span in spans), max(span.end for span in spans), category)
