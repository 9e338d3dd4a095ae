"""A document as one annotator sees it: kept up to date row by row, so an act costs the same at any size."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

from annotator.domain.claim import Claim
from annotator.domain.claim_suggestion import ClaimSuggestion
from annotator.domain.deciding import Showing, is_same
from annotator.domain.intervals import IntervalIndex
from annotator.domain.quotation import Quotation
from annotator.domain.span import merge
from annotator.domain.suggestion import Suggestion
from annotator.domain.waiver import Waivers
from annotator.project.live_findings import LiveFindings
from annotator.project.seen_entities import SeenEntities
from annotator.store import annotations as layers
from annotator.store import blind, documents

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.domain.changes import Changes
    from annotator.domain.deciding import Why
    from annotator.domain.document import Document
    from annotator.domain.entity import Entity
    from annotator.domain.span import Span, Spans
    from annotator.domain.syntax import Syntax
    from annotator.store.connection import Database

Kind = Literal["quotation", "suggestion", "claim", "claim_suggestion"]
T = TypeVar("T", Quotation, Claim, Suggestion, ClaimSuggestion)


class InOrder(Generic[T]):
    """Annotations in text order, also found by id; a change costs a binary search."""

    def __init__(self, items: Iterable[T] = ()) -> None:
        self.by_id: dict[str, T] = {item.id: item for item in items}
        self._order: list[tuple[int, int, str]] = sorted(map(_place, self.by_id.values()))

    @cached_property
    def _extents(self) -> IntervalIndex[str]:
        """Where each one's spans lie, all roles together; made when it is first asked for."""
        index: IntervalIndex[str] = IntervalIndex()
        index.fill((id, item.extent) for id, item in self.by_id.items())
        return index

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

    def after(self, start: int, end: int = 0, id: str = "") -> T | None:
        """Return the first one after a place, or None; a place without end is before all that begin there."""
        at = bisect_right(self._order, (start, end, id))
        return self[at] if at < len(self) else None

    def before(self, start: int, end: int = 0, id: str = "") -> T | None:
        """Return the last one before a place, or None; places as in `after`."""
        at = bisect_left(self._order, (start, end, id))
        return self[at - 1] if at else None

    def overlapping(self, span: Span) -> list[T]:
        """Return those with a span of any role that may share a character with `span`, in text order."""
        return sorted(self.near(span), key=_place)

    def near(self, span: Span) -> Iterator[T]:
        """Yield the same in no order."""
        return map(self.by_id.__getitem__, self._extents.overlapping(span))

    def set(self, id: str, item: T | None) -> None:
        """Put, replace or (with None) take away the annotation of an id."""
        if "_extents" in vars(self):
            self._extents.discard(id)
            if item is not None:
                self._extents.add(id, item.extent)
        if old := self.by_id.pop(id, None):
            del self._order[bisect_left(self._order, _place(old))]
        if item is not None:
            self.by_id[id] = item
            insort(self._order, _place(item))


def _place(item: Quotation | Claim | Suggestion | ClaimSuggestion) -> tuple[int, int, str]:
    return (*item.span, item.id)


class OpenDocument:
    """What is shown of a document.

    Attributes
    ----------
    document: with its immutable text.
    layer: the layer's own fields; its annotations are in `quotations`, `claims` and `entities`.
    entities: those that the annotator sees.
    pending: suggestions that wait for a decision and are shown.
    pending_claims: suggested claims that wait for a decision and are shown.
    hidden: those that wait and are not shown, with why.
    is_blind: whether the annotator sees no suggestions here; then none is pending, nor hidden.
    model: which model has analysed it, or None.
    waivers: of findings that the annotator lets stand.
    findings: what the check of the layer reports now.
    """

    def __init__(
        self, database: Database, document: Document, annotator: str, showing: Showing | None = None
    ) -> None:
        self._database = database
        self._annotator = annotator
        self._showing = showing or Showing()
        self.document = document
        self.load()

    def load(self) -> None:
        """Read everything (again)."""
        self.layer = layers.layer(self._database, self.document.id, self._annotator)
        self.quotations: InOrder[Quotation] = InOrder(self.layer.quotations)
        self.claims: InOrder[Claim] = InOrder(self.layer.claims)
        self.waivers = Waivers(self.layer.waivers)
        self.findings = LiveFindings(self)
        self.load_analysis()

    def load_analysis(self) -> None:
        """Read what the model made of the document (again)."""
        id = self.document.id
        for read_when_asked_for in ("syntax", "suggested_claims"):
            vars(self).pop(read_when_asked_for, None)
        self.model = documents.model_of(self._database, id)
        # Read anew: acts since the layer was loaded may have changed them.
        own = layers.own_entities(self._database, id, self._annotator)
        self.entities = SeenEntities(documents.model_entities(self._database, id), own)
        self._suggestions: InOrder[Suggestion] = InOrder(documents.suggestions(self._database, id))
        self._decided = layers.decisions(self._database, id, self._annotator)
        self._sort_out()

    def show(self, showing: Showing) -> None:
        """Show other suggestions from now on."""
        self._showing = showing
        self._sort_out()

    def _sort_out(self) -> None:
        """Tell the suggestions that are shown from those that are hidden or decided."""
        self.is_blind = blind.is_blind(self._database, self.document.id, self._annotator)
        self.hidden: dict[str, Why] = {}
        self.pending: InOrder[Suggestion] = InOrder(filter(self._is_shown, self._suggestions))
        self._sort_out_claims()
        self.findings.forget_places()

    def _sort_out_claims(self) -> None:
        """Tell which suggested claims are shown: none of them is read where nobody wants to see any."""
        self.pending_claims: InOrder[ClaimSuggestion] = InOrder()
        if self.is_blind or not self._showing.claims:
            return
        decided = layers.decided_claims(self._database, self.document.id, self._annotator)
        waiting = (one for one in self.suggested_claims if one.id not in decided)
        self.pending_claims = InOrder(
            one
            for one in waiting
            if self._showing.shows_claim(one)
            and not any(is_same(one.content, claim.content) for claim in self.claims.overlapping(one.span))
        )

    @cached_property
    def syntax(self) -> Syntax | None:
        """Return what the model says of sentences, phrases and clauses; read when it is first asked for."""
        return documents.syntax(self._database, self.document.id)

    @cached_property
    def suggested_claims(self) -> tuple[ClaimSuggestion, ...]:
        """Return the claims that the program suggests, in text order; read when they are first asked for."""
        return documents.claim_suggestions(self._database, self.document.id)

    def apply(self, changes: Changes) -> frozenset[str]:
        """Read just what an operation changed; return the suggestions that became or ceased to be pending."""
        id = self.document.id
        if not changes.concerns(id):
            return frozenset()
        if changes.layers:
            self.layer = layers.layer_fields(self._database, id, self._annotator)
        touched = set(changes.suggestions)
        places: list[Span] = []
        for quotation_id in changes.quotations:
            extents, overlapped = self._apply_quotation(quotation_id)
            places += extents
            touched |= overlapped
        for claim_id in changes.claims:
            self.claims.set(claim_id, layers.claim(self._database, id, self._annotator, claim_id))
        for key in changes.waivers:
            self.waivers.set(key, layers.waiver(self._database, id, self._annotator, key))
        for entity_id in changes.entities:
            own = layers.entity(self._database, id, self._annotator, entity_id)
            self.entities.correct(entity_id, own)
        for suggestion_id in changes.suggestions:
            if state := layers.decision(self._database, id, self._annotator, suggestion_id):
                self._decided[suggestion_id] = state
            else:
                self._decided.pop(suggestion_id, None)
        if changes.layers and self.is_blind != blind.is_blind(self._database, id, self._annotator):
            before = set(self.pending.by_id)
            self._sort_out()
            pending = frozenset(before ^ set(self.pending.by_id) | touched)
        else:
            pending = frozenset(filter(self._recheck, touched))
        if changes.claims or changes.claim_suggestions:
            self._sort_out_claims()
        places += [one.extent for id in touched if (one := self._suggestions.get(id))]
        self.findings.apply(changes, places)
        return pending

    def _apply_quotation(self, id: str) -> tuple[list[Span], set[str]]:
        """Read a quotation anew; return where it stood and stands, and the suggestions it overlaps there."""
        before = self.quotations.get(id)
        after = layers.quotation(self._database, self.document.id, self._annotator, id)
        self.quotations.set(id, after)
        there = [quotation for quotation in (before, after) if quotation is not None]
        overlapped = {s.id for quotation in there for s in self._suggestions.overlapping(quotation.span)}
        return [quotation.extent for quotation in there], overlapped

    def waiting(self) -> list[Suggestion]:
        """Return the suggestions that wait for a decision, shown or hidden, in text order."""
        return [one for one in self._suggestions if one.id in self.pending.by_id or one.id in self.hidden]

    def _recheck(self, id: str) -> bool:
        """Let a suggestion be pending or not, as it is now; tell whether that changed."""
        suggestion = self._suggestions.get(id)
        self.hidden.pop(id, None)
        is_pending = suggestion is not None and self._is_shown(suggestion)
        if is_pending == (id in self.pending.by_id):
            return False
        self.pending.set(id, suggestion if is_pending else None)
        return True

    def _is_shown(self, suggestion: Suggestion) -> bool:
        """Tell whether a suggestion is to be seen; one that waits and is not is counted as hidden."""
        if self.is_blind or not self._is_pending(suggestion):
            return False
        why = self._showing.hides(suggestion)
        if why is not None:
            self.hidden[suggestion.id] = why
        return why is None

    def _is_pending(self, suggestion: Suggestion) -> bool:
        return suggestion.id not in self._decided and not self._is_annotated(suggestion)

    def _is_annotated(self, suggestion: Suggestion) -> bool:
        """Tell whether a quotation says already what the suggestion says."""
        return any(
            is_same(suggestion.content, quotation.content)
            for quotation in self.quotations_in(suggestion.span)
        )

    def held(self) -> Spans:
        """Return the words that quotations, and suggestions that are pending or rejected, have: disjoint."""
        items: Iterator[Quotation | Suggestion] = chain(
            self.quotations, (one for one in self._suggestions if self._says_enough(one.id))
        )
        return merge(span for item in items for span in chain(item.content, item.cue, item.source))

    def _says_enough(self, suggestion: str) -> bool:
        """Tell whether nobody needs to be told of what a suggestion says: it waits, or was refused."""
        return suggestion in self.pending.by_id or self._decided.get(suggestion) == "rejected"

    def names_of(self, speakers: Iterable[str]) -> dict[str, str]:
        """Return the names of these speakers by their ids."""
        return {one.id: one.name for one in layers.speakers_of(self._database, speakers)}

    def is_of_model(self, entity: Entity) -> bool:
        """Tell whether the model found the entity (an annotator may have changed its type since)."""
        return self.entities.is_of_model(entity.id)

    def of_kind(self, kind: Kind) -> InOrder[Any]:
        """Return the annotations of a kind, or the pending suggestions."""
        orders: dict[Kind, InOrder[Any]] = {
            "quotation": self.quotations,
            "suggestion": self.pending,
            "claim": self.claims,
            "claim_suggestion": self.pending_claims,
        }
        return orders[kind]

    def quotations_in(self, span: Span) -> list[Quotation]:
        """Return the quotations whose content, gaps included, overlaps a span, in text order."""
        return [one for one in self.quotations.overlapping(span) if one.span.overlaps(span)]

    def entities_in(self, span: Span) -> list[Entity]:
        """Return the entities that overlap a span, in text order."""
        return self.entities.overlapping(span)
