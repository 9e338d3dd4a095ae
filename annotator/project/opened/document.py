"""A document as one annotator sees it: kept up to date row by row, so an act costs the same at any size."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING, Any, Literal

from annotator.domain.decisions import S, Showing, is_same
from annotator.domain.lazy import Lazy
from annotator.domain.span import merge
from annotator.domain.waiver import Waivers
from annotator.project.opened.entities import SeenEntities
from annotator.project.opened.findings import LiveFindings
from annotator.project.opened.pending import Waiting
from annotator.project.opened.text_order import InOrder, T
from annotator.store import analysis_failures, blind_mode, documents, layers

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from annotator.domain.changes import Changes
    from annotator.domain.claim import Claim
    from annotator.domain.claim_suggestion import ClaimSuggestion
    from annotator.domain.decisions import Why
    from annotator.domain.document import Document
    from annotator.domain.entity import Entity
    from annotator.domain.quotation import Quotation
    from annotator.domain.span import Span, Spans
    from annotator.domain.suggestion import SuggestedSpeaker, Suggestion
    from annotator.domain.syntax import Syntax
    from annotator.store.connection import Database

Kind = Literal["quotation", "suggestion", "claim", "claim_suggestion"]


class OpenDocument:
    """What is shown of a document.

    Attributes
    ----------
    document: with its immutable text.
    layer: the layer's own fields; its annotations are in `quotations`, `claims` and `entities`.
    entities: those that the annotator sees.
    is_blind: whether the annotator sees no suggestions here; then none is pending, nor hidden.
    model: which model has analysed it, or None.
    failure: why it could not be analysed, or None.
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
        self._syntax = Lazy(lambda: documents.syntax(database, document.id))
        self._suggested_claims = Lazy(lambda: documents.claim_suggestions(database, document.id))
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
        self._syntax.forget()
        self._suggested_claims.forget()
        self.model = documents.model_of(self._database, id)
        self.failure = analysis_failures.of(self._database, id)
        # Read anew: acts since the layer was loaded may have changed them.
        own = layers.own_entities(self._database, id, self._annotator)
        self.entities = SeenEntities(documents.model_entities(self._database, id), own)
        self.is_blind = blind_mode.is_blind(self._database, id, self._annotator)
        self._suggestions: Waiting[Suggestion] = Waiting(
            documents.suggestions(self._database, id),
            layers.decisions(self._database, id, self._annotator),
            lambda one: self.is_blind or _is_there(one, self.quotations),
            lambda one: self._showing.hides(one),
        )
        self._sort_out_claims()
        self.findings.forget_places()

    def show(self, showing: Showing) -> None:
        """Show other suggestions from now on."""
        self._showing = showing
        self._sort_out()

    def _sort_out(self) -> None:
        """Tell the suggestions that are shown from those that are hidden or decided."""
        self.is_blind = blind_mode.is_blind(self._database, self.document.id, self._annotator)
        self._suggestions.sort_out()
        self._sort_out_claims()
        self.findings.forget_places()

    def _sort_out_claims(self) -> None:
        """Tell which suggested claims are shown: none of them is read where nobody wants to see any."""
        wanted = self._showing.claims and not self.is_blind
        of = (self._database, self.document.id, self._annotator)
        self._claim_suggestions: Waiting[ClaimSuggestion] = Waiting(
            self.suggested_claims if wanted else (),
            layers.decisions(*of, "claim_decision") if wanted else {},
            lambda one: _is_there(one, self.claims),
            lambda one: self._showing.hides_claim(one, self.hidden.get(one.quotation or "")),
        )

    @property
    def pending(self) -> InOrder[Suggestion]:
        """Return the suggestions that wait for a decision and are shown."""
        return self._suggestions.shown

    @property
    def pending_claims(self) -> InOrder[ClaimSuggestion]:
        """Return the suggested claims that wait for a decision and are shown."""
        return self._claim_suggestions.shown

    @property
    def hidden(self) -> Mapping[str, Why]:
        """Return the ids of the suggestions that wait and are not shown, with why."""
        return self._suggestions.hidden

    @property
    def hidden_claims(self) -> Mapping[str, Why]:
        """Return the ids of the suggested claims that wait and are not shown, with why."""
        return self._claim_suggestions.hidden

    @property
    def syntax(self) -> Syntax | None:
        """Return what the model says of sentences, phrases and clauses; read when it is first asked for."""
        return self._syntax.value

    @property
    def suggested_claims(self) -> tuple[ClaimSuggestion, ...]:
        """Return the claims that the program suggests, in text order; read when they are first asked for."""
        return self._suggested_claims.value

    def apply(self, changes: Changes) -> Changes:
        """Read just what an operation changed; return it with all suggestions that came up or went by it."""
        id = self.document.id
        if not changes.concerns(id):
            return changes
        if changes.layers:
            self.layer = layers.layer_fields(self._database, id, self._annotator)
        of = (self._database, id, self._annotator)
        touched, claims = set(changes.suggestions), set(changes.claim_suggestions)
        places: list[Span] = []
        for one in changes.quotations:
            stood = self._replace(self.quotations, one, layers.quotation(*of, one))
            places += [quotation.extent for quotation in stood]
            touched |= {s.id for q in stood for s in self._suggestions.all.overlapping(q.span)}
        for one in changes.claims:
            made = self._replace(self.claims, one, layers.claim(*of, one))
            claims |= {s.id for claim in made for s in self._claim_suggestions.all.overlapping(claim.span)}
        for key in changes.waivers:
            self.waivers.set(key, layers.waiver(self._database, id, self._annotator, key))
        for entity_id in changes.entities:
            own = layers.entity(self._database, id, self._annotator, entity_id)
            self.entities.correct(entity_id, own)
        for one in changes.suggestions:
            self._suggestions.decide(one, layers.decision(*of, one))
        for one in changes.claim_suggestions:
            self._claim_suggestions.decide(one, layers.decision(*of, one, "claim_decision"))
        if changes.layers and self.is_blind != blind_mode.is_blind(*of):
            before = set(self.pending.by_id), set(self.pending_claims.by_id)
            self._sort_out()
            touched |= before[0] ^ set(self.pending.by_id)
            claims |= before[1] ^ set(self.pending_claims.by_id)
        else:
            claims |= self._claims_in(touched)
            touched = {*changes.suggestions, *filter(self._suggestions.recheck, touched)}
            claims = {*changes.claim_suggestions, *filter(self._claim_suggestions.recheck, claims)}
        places += [there.extent for one in touched if (there := self._suggestions.all.get(one))]
        self.findings.apply(changes, places)
        return replace(changes, suggestions=frozenset(touched), claim_suggestions=frozenset(claims))

    @staticmethod
    def _replace(order: InOrder[T], id: str, after: T | None) -> list[T]:
        """Put an annotation as it is now; return what it was and is."""
        before = order.get(id)
        order.set(id, after)
        return [one for one in (before, after) if one is not None]

    def _claims_in(self, suggestions: Iterable[str]) -> set[str]:
        """Return the suggested claims in suggested quotations: they may be hidden with these."""
        there = [one for id in suggestions if (one := self._suggestions.all.get(id))]
        near = ((of, one) for of in there for one in self._claim_suggestions.all.overlapping(of.span))
        return {one.id for of, one in near if one.quotation == of.id}

    def waiting(self) -> list[Suggestion]:
        """Return the suggestions that wait for a decision, shown or hidden, in text order."""
        return self._suggestions.in_order()

    def waiting_claims(self) -> list[ClaimSuggestion]:
        """Return the suggested claims that wait for a decision, shown or hidden, in text order."""
        return self._claim_suggestions.in_order()

    def proposed_speaker(self, item: Quotation | Suggestion) -> SuggestedSpeaker | None:
        """Return whom a suggestion proposes, or for a quotation the one that says the same of that source."""
        near = (one for one in self._suggestions.all.overlapping(item.span) if one.speaker)
        same = (one for one in near if is_same(one.content, item.content) and one.source == item.source)
        return None if self.is_blind else next((one.speaker for one in same), None)

    def held(self) -> Spans:
        """Return the words that quotations, and suggestions that are pending or rejected, have: disjoint."""
        items: Iterator[Quotation | Suggestion] = chain(
            self.quotations, (one for one in self._suggestions.all if self._says_enough(one.id))
        )
        return merge(span for item in items for span in chain(item.content, item.cue, item.source))

    def _says_enough(self, suggestion: str) -> bool:
        """Tell whether nobody needs to be told of what a suggestion says: it waits, or was refused."""
        return suggestion in self.pending.by_id or self._suggestions.decided.get(suggestion) == "rejected"

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


def _is_there(suggestion: S, annotations: InOrder[Any]) -> bool:
    """Tell whether an annotation says already what a suggestion says."""
    near = annotations.overlapping(suggestion.span)
    return any(is_same(suggestion.content, one.content) for one in near)
