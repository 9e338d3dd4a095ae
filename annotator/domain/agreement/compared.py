"""The layers of a document that are compared, and the cases in which they say the same or not."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from annotator.domain.alignment import HALF, clusters
from annotator.domain.span import Span, Spans

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from annotator.domain.entity import Entity
    from annotator.domain.layer import Layer
    from annotator.domain.quotation import Quotation, QuotationType

# Which quotations count: all, those with quote marks (direct and mixed), those without.
Subset = Literal["", "marked", "indirect"]
SUBSETS: tuple[Subset, ...] = ("", "marked", "indirect")

Cluster = dict[str, Any]  # annotations about the same words, by annotator


class Case(NamedTuple):
    """A place that several annotators judge.

    Attributes
    ----------
    span: where it is, from the first to the last character of it.
    values: what each says of it: spans, names, or whether it is there.
    is_agreed: whether all say the same, in the sense of the measure.
    """

    span: Span
    values: Mapping[Any, Any]
    is_agreed: bool


@dataclass
class Compared:
    """Layers of a document, two or more.

    Attributes
    ----------
    layers: by annotator, in the order in which annotators are compared.
    entities: what each annotator sees as entities. They count only where one of the annotators has added,
        changed or removed one: elsewhere both see those of the model.
    """

    text: str
    layers: Mapping[str, Layer]
    entities: Mapping[str, Collection[Entity]] = field(default_factory=dict)
    _clusters: dict[tuple[str, float, str], list[Cluster]] = field(default_factory=dict)
    _types: dict[tuple[str, str], QuotationType] = field(default_factory=dict)

    @property
    def names(self) -> tuple[str, ...]:
        """Return the names of the annotators."""
        return tuple(self.layers)

    def of(self, names: Sequence[str]) -> Compared:
        """Return the layers of some of the annotators."""
        return Compared(
            self.text,
            {name: self.layers[name] for name in names},
            {name: self.entities[name] for name in names if name in self.entities},
            _types=self._types,
        )

    def type_of(self, name: str, quotation: Quotation) -> QuotationType:
        """Return the type of a quotation of an annotator."""
        key = name, quotation.id
        if key not in self._types:
            self._types[key] = quotation.type_in(self.text)
        return self._types[key]

    def clusters(self, kind: str, least: float = HALF, subset: str = "") -> list[Cluster]:
        """Return the annotations of a kind by what they are about (see `alignment.clusters`).

        `subset` chooses quotations by their marks, entities by their label.
        """
        key = kind, least, subset
        if key not in self._clusters:
            annotations = {name: self._annotations(kind, name, subset) for name in self.names}
            self._clusters[key] = clusters(annotations, least)
        return self._clusters[key]

    def matched(self, kind: str) -> list[Cluster]:
        """Return the clusters in which two or more annotators have an annotation."""
        return [cluster for cluster in self.clusters(kind) if len(cluster) > 1]

    def spans(self, name: str, kind: str, role: str, subset: str = "") -> Iterator[Span]:
        """Yield the spans of a role in the annotations of an annotator."""
        for annotation in self._annotations(kind, name, subset):
            yield from annotation.spans(role)

    def entity_labels(self) -> list[str]:
        """Return the labels of all entities, sorted."""
        if not self._has_own_entities:
            return []
        return sorted({entity.label for entities in self.entities.values() for entity in entities})

    @property
    def _has_own_entities(self) -> bool:
        return any(layer.entities for layer in self.layers.values())

    def _annotations(self, kind: str, name: str, subset: str) -> Sequence[Any]:
        layer = self.layers[name]
        if kind == "claim":
            return layer.claims
        if kind == "entity":
            entities = self.entities.get(name, ()) if self._has_own_entities else ()
            return [entity for entity in entities if subset in ("", entity.label)]
        if not subset:
            return layer.quotations
        is_indirect = subset == "indirect"
        return [
            quotation
            for quotation in layer.quotations
            if (self.type_of(name, quotation) == "indirect") == is_indirect
        ]


def extent(cluster: Cluster) -> Span:
    """Return the span from the first to the last character of a cluster."""
    spans = [annotation.span for annotation in cluster.values()]
    return Span(min(span.start for span in spans), max(span.end for span in spans))


def units(spans: Iterable[Span]) -> Spans:
    """Return spans in text order as units of a continuum: overlapping ones are joined, not adjacent ones."""
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.start < joined[-1].end:
            joined[-1] = joined[-1].cover(span)
        else:
            joined.append(span)
    return tuple(joined)


def runs(units_of: Mapping[Any, Spans]) -> list[Case]:
    """Return the parts of a text that somebody marks, cut where somebody begins or ends: who marks each.

    The values of a case are whether an annotator marks it, or whether one does in a role.
    """
    edges = sorted({edge for spans in units_of.values() for span in spans for edge in span})
    places = dict.fromkeys(units_of, 0)
    found = []
    for start, end in pairwise(edges):
        values = {}
        for name, spans in units_of.items():
            place = places[name]
            while place < len(spans) and spans[place].end <= start:
                place += 1
            places[name] = place
            values[name] = place < len(spans) and spans[place].start <= start
        if any(values.values()):
            found.append(Case(Span(start, end), values, all(values.values())))
    return found
