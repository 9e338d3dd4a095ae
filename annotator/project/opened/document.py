"""A document as one annotator sees it; updates are row by row, so an act costs the same at any size."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, Any

from annotator.domain.changes import LayerKey
from annotator.domain.decisions import Showing, is_same
from annotator.domain.gold import GOLD
from annotator.domain.kinds import CLAIM, ENTITY, ITEM_KINDS, QUOTATION, SUGGESTED
from annotator.domain.layer import Layer
from annotator.domain.lazy import Lazy
from annotator.domain.learning import Learning
from annotator.domain.proposed import in_codebook
from annotator.domain.recoding import of_proposals
from annotator.domain.span import merge
from annotator.domain.thread import Place
from annotator.domain.waiver import Waivers
from annotator.project.learning.in_force import with_learning
from annotator.project.opened.pending import Waiting
from annotator.project.opened.seen_entities import SeenEntities
from annotator.project.opened.text_order import InOrder
from annotator.project.opened.threads import OpenThreads
from annotator.store import analyses, analysis_failures, blind_mode, layers, suggestions, threads

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from annotator.domain.changes import Changes
    from annotator.domain.claim import Claim
    from annotator.domain.codebook import Codebook
    from annotator.domain.decisions import Why
    from annotator.domain.document import Document
    from annotator.domain.entity import Entity
    from annotator.domain.kinds import Kind
    from annotator.domain.proposed import Proposed, SuggestedSpeaker
    from annotator.domain.quotation import Quotation
    from annotator.domain.span import Span, Spans
    from annotator.domain.syntax import Syntax
    from annotator.domain.thread import Thread
    from annotator.project.opened.findings import LiveFindings
    from annotator.store.connection import Database


class OpenDocument:
    """A document with its layer and suggestions.

    Attributes
    ----------
    document: the document with its immutable text.
    codebook: the project's label sets.
    layer: the layer's own fields; its annotations are in `quotations`, `claims` and `entities`.
    entities: the entities that the annotator sees.
    is_blind: whether the annotator sees no suggestions here; then none is pending or hidden.
    model: the model that has analysed the document, or None.
    failure: the reason why the analysis has failed, or None.
    waivers: the waivers of findings that the annotator lets stand.
    threads: the comments on the document and on the layer.
    """

    def __init__(
        self,
        database: Database,
        document: Document,
        annotator: str,
        codebook: Codebook,
        showing: Showing | None = None,
        learning: Learning | None = None,
    ) -> None:
        self._database = database
        self._annotator = annotator
        self.codebook = codebook
        self._showing = showing or Showing()
        self._learning = learning or Learning()
        self.document = document
        self._findings = Lazy(self._check)
        self._syntax = Lazy(lambda: analyses.syntax(database, document.id))
        self._suggested = {kind.id: Lazy(partial(self._read_suggestions, kind)) for kind in SUGGESTED}
        self.load()

    @property
    def findings(self) -> LiveFindings:
        """Return the present findings of the check of the layer."""
        return self._findings.value

    def _check(self) -> LiveFindings:
        """Return the findings; their modules are imported after the first painting."""
        from annotator.project.opened.findings import LiveFindings

        return LiveFindings(self)

    def _read_suggestions(self, kind: Kind) -> tuple[Proposed[Any], ...]:
        """Return all suggestions of a kind with labels of the codebook; quotations with learned scores.

        A gold layer is made of other layers, and has none.
        """
        if self._annotator == GOLD:
            return ()
        stored = suggestions.suggestions(self._database, self.document.id, kind)
        if kind is CLAIM:
            return in_codebook(stored, self.codebook)
        seen = with_learning(self._learning, stored, self.document.text)
        if len(seen) == len(stored):
            return in_codebook(seen, self.codebook)
        # A decision stays known where its suggestion is back in reserve: a rejected one is not missing.
        decided = suggestions.decisions(self._database, self.document.id, self._annotator, kind)
        ids = {suggestion.id for suggestion in seen}
        others = (other for other in stored if other.id in decided and other.id not in ids)
        return in_codebook((*seen, *others), self.codebook)

    def load(self) -> None:
        """Read everything (again)."""
        self.layer = layers.layer(self._database, self.document.id, self._annotator)
        self.quotations: InOrder[Quotation] = InOrder(self.layer.quotations)
        self.claims: InOrder[Claim] = InOrder(self.layer.claims)
        self._annotations: dict[str, InOrder[Any]] = {QUOTATION.id: self.quotations, CLAIM.id: self.claims}
        self.waivers = Waivers(self.layer.waivers)
        found = threads.of_document(self._database, self.document.id, self._annotator)
        self.threads = OpenThreads(self._annotator, found)
        self._findings.forget()
        self.load_analysis()

    def load_analysis(self) -> None:
        """Read the analysis of the document (again)."""
        id = self.document.id
        self._syntax.forget()
        for suggested in self._suggested.values():
            suggested.forget()
        self.model = analyses.model_of(self._database, id)
        self.failure = analysis_failures.of(self._database, id)
        # Read again, since acts after the load of the layer may have changed them.
        own_entities = layers.own_entities(self._database, id, self._annotator)
        found = analyses.model_entities(self._database, id).moved(of_proposals(self.codebook).entity_types)
        self.entities = SeenEntities(found, own_entities)
        self._sort_out()

    def show(self, showing: Showing) -> None:
        """Change which suggestions are shown."""
        self._showing = showing
        self._sort_out()

    def _sort_out(self) -> None:
        """Divide the suggestions into shown, hidden and decided ones."""
        self.is_blind = blind_mode.is_blind(self._database, self.document.id, self._annotator)
        self._waiting: dict[str, Waiting[Any]] = {}
        for kind in SUGGESTED:
            self._waiting[kind.id] = self._sorted_out(kind)
        if self._findings.is_made:
            self.findings.forget_places()

    def _sorted_out(self, kind: Kind) -> Waiting[Any]:
        """Return the sorted suggestions of a kind; suggested claims are read only if they are shown.

        Suggested quotations are always read: the check and the speakers need them.
        """
        reads = kind is QUOTATION or (self._showing.takes(kind) and not self.is_blind)
        annotations = self._annotations[kind.id]
        return Waiting(
            self._suggested[kind.id].value if reads else (),
            suggestions.decisions(self._database, self.document.id, self._annotator, kind) if reads else {},
            lambda suggestion: self.is_blind or _is_annotated(suggestion, annotations),
            lambda suggestion: self._showing.hides(suggestion, self.hidden, self._learning.limit),
        )

    def waiting_of(self, kind: Kind) -> Waiting[Any]:
        """Return the suggestions of a kind, sorted by the annotator's decisions."""
        return self._waiting[kind.id]

    @property
    def usual_least(self) -> float:
        """Return the score (0 to 1) below which quotations are hidden if the annotator sets none."""
        return self._learning.limit

    @property
    def least_score(self) -> float:
        """Return the score (0 to 1) below which suggested quotations are hidden."""
        return self._showing.least_of(QUOTATION, self._learning.limit)

    @property
    def pending(self) -> InOrder[Proposed[Quotation]]:
        """Return the suggested quotations that wait for a decision and are shown."""
        return self._waiting[QUOTATION.id].shown

    @property
    def pending_claims(self) -> InOrder[Proposed[Claim]]:
        """Return the suggested claims that wait for a decision and are shown."""
        return self._waiting[CLAIM.id].shown

    @property
    def hidden(self) -> Mapping[str, Why]:
        """Return the reasons why suggested quotations that wait are not shown, by id."""
        return self._waiting[QUOTATION.id].hidden if QUOTATION.id in self._waiting else {}

    @property
    def hidden_claims(self) -> Mapping[str, Why]:
        """Return the reasons why suggested claims that wait are not shown, by id."""
        return self._waiting[CLAIM.id].hidden

    @property
    def cue_words(self) -> frozenset[str]:
        """Return the words that report in the language of the document's analysis."""
        from annotator.language.cue_words import cue_words

        return cue_words(self.model)

    @property
    def syntax(self) -> Syntax | None:
        """Return the model's sentences, phrases and clauses; they are read at the first use."""
        return self._syntax.value

    @property
    def suggested_claims(self) -> tuple[Proposed[Claim], ...]:
        """Return the suggested claims in text order; they are read at the first use."""
        return self._suggested[CLAIM.id].value

    def apply(self, changes: Changes) -> Changes:
        """Apply the changes of an operation; return them with all suggestions that appear or disappear.

        Changes in other documents and layers are ignored.
        """
        layer_key = LayerKey(self.document.id, self._annotator)
        touched: defaultdict[str, set[str]] = defaultdict(set)
        places: list[Span] = []
        for key, annotation in changes.annotations.items():
            if key.layer != layer_key:
                continue
            if key.kind not in self._annotations:
                self.entities.correct(key.id, annotation)
                continue
            for value in self._replaced(key.kind, key.id, annotation):
                touched[key.kind] |= {s.id for s in self._waiting[key.kind].all.overlapping(value.span)}
                places += [value.extent] if key.kind == QUOTATION.id else []
        for (layer, waiver_key), waiver in changes.waivers.items():
            if layer == layer_key:
                self.waivers.set(waiver_key, waiver)
        for thread_key, thread in changes.threads.items():
            if thread_key.document == self.document.id:
                self.threads.set(thread_key.id, thread)
        decided = {(key.kind, key.id) for key in changes.decisions if key.layer == layer_key}
        for key, state in changes.decisions.items():
            if key.layer == layer_key:
                self._waiting[key.kind].decide(key.id, state)
                touched[key.kind].add(key.id)
        if layer_key in changes.layers:
            new_layer = changes.layers[layer_key] or Layer(*layer_key)
            self.layer = replace(new_layer, seconds=self.layer.seconds)
        is_blind = blind_mode.is_blind(self._database, *layer_key) if changes.layers else self.is_blind
        if is_blind != self.is_blind:
            before = self._all_pending()
            self._sort_out()
            changed = decided | (before ^ self._all_pending())
        else:
            changed = decided | self._rechecked(touched)
        for kind, id in changed:
            suggestion = self._waiting[kind].all.get(id) if kind == QUOTATION.id else None
            places += [suggestion.extent] if suggestion else []
        if self._findings.is_made:
            self.findings.apply(changes, places)
        return replace(changes, suggestions=frozenset(changed))

    def _replaced(self, kind: str, id: str, after: Any) -> list[Any]:
        """Replace an annotation by its present value; return its values before and after."""
        order = self._annotations[kind]
        before = order.get(id)
        order.set(id, after)
        return [value for value in (before, after) if value is not None]

    def _rechecked(self, touched: Mapping[str, set[str]]) -> set[tuple[str, str]]:
        """Sort suggestions again; return the kinds and ids of those that appear or disappear."""
        changed: set[tuple[str, str]] = set()
        quotation_ids = touched.get(QUOTATION.id, set())
        of_kind = {
            QUOTATION.id: quotation_ids,
            CLAIM.id: touched.get(CLAIM.id, set()) | self._claims_in(quotation_ids),
        }
        for kind, ids in of_kind.items():
            changed |= {(kind, id) for id in ids if self._waiting[kind].recheck(id)}
        return changed

    def _all_pending(self) -> set[tuple[str, str]]:
        return {(kind, id) for kind, waiting in self._waiting.items() for id in waiting.shown.by_id}

    def _claims_in(self, quotations: Iterable[str]) -> set[str]:
        """Return the ids of the suggested claims in suggested quotations, which may be hidden with them."""
        of_quotations, of_claims = self._waiting[QUOTATION.id].all, self._waiting[CLAIM.id].all
        makers = [quotation for id in quotations if (quotation := of_quotations.get(id))]
        pairs = ((maker, claim) for maker in makers for claim in of_claims.overlapping(maker.span))
        return {claim.id for maker, claim in pairs if claim.annotation.quotation == maker.id}

    def proposed_speakers(self, item: Quotation | Proposed[Quotation]) -> tuple[SuggestedSpeaker, ...]:
        """Return the speakers that a suggestion proposes.

        For a quotation, return those of the suggestion with the same words and source.
        """
        if self.is_blind:
            return ()
        for suggestion in self._waiting[QUOTATION.id].all.overlapping(item.span):
            is_of_source = suggestion.annotation.source == item.annotation.source
            if suggestion.speakers and is_of_source and is_same(suggestion.content, item.content):
                return tuple(suggestion.speakers)
        return ()

    def held(self) -> Spans:
        """Return the disjoint spans of all quotations and of suggestions that are pending or rejected."""
        suggested = (suggestion.annotation for suggestion in self._waiting[QUOTATION.id].shown_or_rejected())
        return merge(
            span for quotation in chain(self.quotations, suggested) for _, span in quotation.places()
        )

    def place_of(self, kind: str, id: str) -> Place:
        """Return an annotation of the layer as what a thread of comments is on."""
        return Place(self._annotator, kind, id)

    def threads_at_head(self) -> tuple[Thread, ...]:
        """Return the threads on the document, and those on annotations that were deleted since."""
        orders: dict[str, InOrder[Any] | SeenEntities] = {**self._annotations, ENTITY.id: self.entities}
        return self.threads.at_head(lambda place: orders[place.kind].get(place.annotation) is not None)

    def names_of(self, speakers: Iterable[str]) -> dict[str, str]:
        """Return the names of speakers by id."""
        return {speaker.id: speaker.name for speaker in layers.speakers_of(self._database, speakers)}

    def is_of_model(self, entity: Entity) -> bool:
        """Tell whether the model has found the entity (an annotator may have changed its type)."""
        return self.entities.is_of_model(entity.id)

    def of_kind(self, kind: str) -> InOrder[Any]:
        """Return the annotations of an item kind, or its pending suggestions."""
        item_kind = ITEM_KINDS[kind]
        if item_kind.is_proposed:
            return self._waiting[item_kind.kind.id].shown
        return self._annotations[item_kind.kind.id]

    def quotations_in(self, span: Span) -> list[Quotation]:
        """Return the quotations whose content, gaps included, overlaps a span, in text order."""
        return [quotation for quotation in self.quotations.overlapping(span) if quotation.span.overlaps(span)]

    def entities_in(self, span: Span) -> list[Entity]:
        """Return the entities that overlap a span, in text order."""
        return self.entities.overlapping(span)


def _is_annotated(suggestion: Proposed[Any], annotations: InOrder[Any]) -> bool:
    """Tell whether an annotation has the same words as a suggestion."""
    nearby = annotations.near(suggestion.span)
    return any(is_same(suggestion.content, other.content) for other in nearby)
