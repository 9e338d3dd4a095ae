"""A document as one annotator sees it: kept up to date row by row, so an act costs the same at any size."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable, Iterable
from typing import Any, Generic, TypeVar

from annotator.domain.changes import Changes
from annotator.domain.claim import Claim
from annotator.domain.document import Document
from annotator.domain.entity import Entity, effective_entities
from annotator.domain.intervals import IntervalIndex
from annotator.domain.quotation import Quotation
from annotator.domain.span import Span, Spans
from annotator.domain.suggestion import Suggestion
from annotator.project.live_findings import LiveFindings
from annotator.store import annotations as layers
from annotator.store import documents
from annotator.store.connection import Database

T = TypeVar("T", Quotation, Claim, Entity, Suggestion)


class InOrder(Generic[T]):
    """Annotations in text order, also found by id; a change costs a binary search."""

    def __init__(self, items: Iterable[T] = ()) -> None:
        self.by_id: dict[str, T] = {item.id: item for item in items}
        self._order: list[tuple[int, int, str]] = sorted(map(_place, self.by_id.values()))

    def __iter__(self) -> Any:
        return (self.by_id[id] for _, _, id in self._order)

    def __len__(self) -> int:
        return len(self._order)

    def __getitem__(self, index: int) -> T:
        return self.by_id[self._order[index][2]]

    def get(self, id: str | None) -> T | None:
        """Return the annotation of an id, or None."""
        return self.by_id.get(id) if id else None

    def index(self, id: str) -> int:
        """Return the place in text order, from 0, of an annotation that is there."""
        return bisect_left(self._order, _place(self.by_id[id]))

    def set(self, id: str, item: T | None) -> None:
        """Put, replace or (with None) take away the annotation of an id."""
        if old := self.by_id.pop(id, None):
            del self._order[bisect_left(self._order, _place(old))]
        if item is not None:
            self.by_id[id] = item
            insort(self._order, _place(item))


def _place(item: Quotation | Claim | Entity | Suggestion) -> tuple[int, int, str]:
    return (*item.span, item.id)


class OpenDocument:
    """What is shown of a document.

    Attributes
    ----------
    document: with its immutable text.
    layer: the layer's own fields; its annotations are in `quotations`, `claims` and `entities`.
    entities: those that the annotator sees.
    pending: suggestions that wait for a decision.
    model: which model has analysed it, or None.
    findings: what the check of the layer reports now.
    """

    def __init__(self, database: Database, document: Document, annotator: str) -> None:
        self._database = database
        self._annotator = annotator
        self.document = document
        self.load()

    def load(self) -> None:
        """Read everything (again)."""
        id = self.document.id
        self.layer = layers.layer(self._database, id, self._annotator)
        self.quotations: InOrder[Quotation] = InOrder(self.layer.quotations)
        self._quotation_index: IntervalIndex[str] = IntervalIndex()
        for quotation in self.quotations:
            self._quotation_index.add(quotation.id, quotation.span)
        self.claims: InOrder[Claim] = InOrder(self.layer.claims)
        self.findings = LiveFindings(self)
        self.load_analysis()

    def load_analysis(self) -> None:
        """Read what the model made of the document (again)."""
        id = self.document.id
        self.model = documents.model_of(self._database, id)
        self._model_entities = {e.id: e for e in documents.model_entities(self._database, id)}
        # Read anew: acts since the layer was loaded may have changed them.
        own = layers.own_entities(self._database, id, self._annotator)
        seen = effective_entities(tuple(self._model_entities.values()), own)
        self.entities: InOrder[Entity] = InOrder(seen)
        self._entity_index: IntervalIndex[str] = IntervalIndex()
        for entity in seen:
            self._entity_index.add(entity.id, entity.span)
        self._suggestions = documents.suggestions(self._database, id)
        self._update_pending()

    def apply(self, changes: Changes) -> frozenset[str]:
        """Read just what an operation changed; return the suggestions that became or ceased to be pending."""
        id = self.document.id
        if changes.document != id:
            return frozenset()
        if changes.layers:
            self._load_layer_fields()
        self._reload(self.quotations, changes.quotations, layers.quotation)
        for quotation_id in changes.quotations:
            self._quotation_index.discard(quotation_id)
            if quotation := self.quotations.get(quotation_id):
                self._quotation_index.add(quotation_id, quotation.span)
        self._reload(self.claims, changes.claims, layers.claim)
        self.findings.apply(changes)
        for entity_id in changes.entities:
            own = layers.entity(self._database, id, self._annotator, entity_id)
            entity = own or self._model_entities.get(entity_id)
            shown = None if entity is None or entity.removed else entity
            self.entities.set(entity_id, shown)
            self._entity_index.discard(entity_id)
            if shown:
                self._entity_index.add(entity_id, shown.span)
        if not changes.quotations and not changes.suggestions:
            return frozenset()
        before = set(self.pending.by_id)
        self._update_pending()
        return frozenset(before ^ set(self.pending.by_id))

    def _reload(
        self, kept: InOrder[T], ids: Iterable[str], read: Callable[[Database, str, str, str], T | None]
    ) -> None:
        for id in ids:
            kept.set(id, read(self._database, self.document.id, self._annotator, id))

    def _load_layer_fields(self) -> None:
        self.layer = layers.layer_fields(self._database, self.document.id, self._annotator)

    def is_of_model(self, entity: Entity) -> bool:
        """Tell whether the model found the entity (an annotator may have changed its type since)."""
        return entity.id in self._model_entities

    def _update_pending(self) -> None:
        decided = layers.decisions(self._database, self.document.id, self._annotator)
        self.pending: InOrder[Suggestion] = InOrder(
            suggestion
            for suggestion in self._suggestions
            if suggestion.id not in decided and not self._is_annotated(suggestion)
        )

    def _is_annotated(self, suggestion: Suggestion) -> bool:
        """Tell whether a quotation says already what the suggestion says (half of both contents shared)."""
        return any(
            _shared(suggestion.content, quotation.content) >= 0.5
            for quotation in self.quotations_in(suggestion.span)
        )

    def quotations_in(self, span: Span) -> list[Quotation]:
        """Return the quotations whose extent overlaps a span, in text order."""
        found = self._quotation_index.overlapping(span)
        return [self.quotations.by_id[id] for id in sorted(found, key=lambda id: (found[id], id))]

    def entities_in(self, span: Span) -> list[Entity]:
        """Return the entities that overlap a span, in text order."""
        found = self._entity_index.overlapping(span)
        return [self.entities.by_id[id] for id in sorted(found, key=lambda id: (found[id], id))]


def _shared(a: Spans, b: Spans) -> float:
    """Return the characters that two contents share, as a part of those that either has."""
    common = sum(max(0, min(x.end, y.end) - max(x.start, y.start)) for x in a for y in b)
    return common / (sum(s.end - s.start for s in a) + sum(s.end - s.start for s in b) - common)
