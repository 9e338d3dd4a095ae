"""Acts on suggestions of every kind: acceptance, with or without changes, and rejection."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from annotator.domain.arguments import FUNCTION, WORDS, Wanted, instance_of, or_none, several, takes
from annotator.domain.claim import Claim, quotation_of
from annotator.domain.decisions import Decision
from annotator.domain.errors import ActRefused
from annotator.domain.ids import new_id
from annotator.domain.kinds import CLAIM, QUOTATION
from annotator.domain.proposed import Proposed
from annotator.domain.quotation import Quotation
from annotator.domain.span import merge
from annotator.domain.speaker import Speaker
from annotator.domain.translation import mark, tr
from annotator.language.en.personal_names import aliases_within
from annotator.project.acts.transaction import A, edited
from annotator.project.opened.text_order import InOrder

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from annotator.domain.changes import Changes
    from annotator.domain.proposed import SuggestedSpeaker
    from annotator.domain.provenance import State
    from annotator.project.acts.transaction import Act, Scope

_PREFIXES = {"quotation": "q", "claim": "c"}  # of new ids
SUGGESTION = instance_of("a suggestion", Proposed)
SPEAKERS_OR_IDS = several(
    "a tuple or list of speakers or ids", instance_of("a speaker or an id", Speaker, str)
)
_SUGGESTIONS = several("a tuple or list of suggestions", SUGGESTION)
_MAKERS = Wanted(
    "a dict of ids by ids",
    lambda value: isinstance(value, Mapping) and all(isinstance(id, str) for id in value),
)

_NEEDS_CONTENT = {
    "quotation": mark("A quotation needs content: reject the whole suggestion instead."),
    "claim": mark("A claim needs content: reject the whole suggestion instead."),
}
_IS_MADE = {
    "quotation": mark("That suggestion is a quotation already."),
    "claim": mark("That suggestion is a claim already."),
}


class SuggestionActs:
    """The acts on suggestions; suggested claims already have types of the project's codebook."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    @takes(
        suggestion=SUGGESTION, change=or_none(FUNCTION), speakers=or_none(SPEAKERS_OR_IDS),
        quotation=or_none(WORDS),
    )  # fmt: skip
    def accept(
        self,
        suggestion: Proposed[A],
        change: Callable[[A], A] | None = None,
        *,
        speakers: Sequence[Speaker | str] | None = None,
        quotation: str | None = None,
    ) -> Changes:
        """Make the annotation that a suggestion proposes, with its speakers, possibly new ones.

        `change` turns the proposed annotation into the wanted one; `speakers` are the annotator's choice, in
        place of the proposed ones; `quotation` is the id of the quotation that puts a claim forward, None for
        the author.
        """
        proposed = self._annotation(suggestion)
        if isinstance(proposed, Claim):
            proposed = replace(proposed, quotation=quotation)
        annotation = self._scope.checked_annotation(change(proposed)) if change else proposed
        if not annotation.spans("content"):
            raise ActRefused(tr(_NEEDS_CONTENT[suggestion.kind.id]))
        is_whole = speakers is None and _without_open_types(annotation) == proposed
        name = f"accept {suggestion.kind.suggestion}{'' if is_whole else ' with changes'}"
        with self._scope.act(name) as act:
            self._refuse_if_made(act, suggestion)
            self.put_accepted(act, suggestion, annotation, speakers)
            if isinstance(annotation, Quotation):
                self.give_claims(act, suggestion, annotation.id)
        return act.changes

    @takes(suggestion=SUGGESTION, proposed=or_none(SUGGESTION), there=or_none(WORDS))
    def accept_with_claim(
        self, suggestion: Proposed[Quotation], proposed: Proposed[Claim] | None, there: str | None = None
    ) -> Changes:
        """Make the quotation that a suggestion proposes, and a claim of its content, as one act.

        `there` is the id of an existing claim, which the quotation then puts forward instead of a new one.
        """
        with self._scope.act(mark("accept suggestion, with a claim")) as act:
            quotation = self._annotation(suggestion)
            self._refuse_if_made(act, suggestion)
            self.put_accepted(act, suggestion, quotation)
            self.give_claims(act, suggestion, quotation.id)
            if there is not None:
                act.layer.claims.put(replace(act.claim(there), quotation=quotation.id))
            elif proposed is None:
                act.layer.claims.put(Claim(new_id("c"), quotation.content, (), quotation.id))
            else:
                claim = replace(self._annotation(proposed), content=quotation.content)
                self.put_accepted(act, proposed, to_be_confirmed(replace(claim, quotation=quotation.id)))
        return act.changes

    @takes(suggestions=_SUGGESTIONS, makers=_MAKERS)
    def accept_all(
        self, suggestions: Sequence[Proposed[Any]], makers: Mapping[str, str | None] = MappingProxyType({})
    ) -> Changes:
        """Make the annotations that several suggestions propose, as one act.

        `makers` maps the id of each suggested claim to the quotation of the layer that shares most words with
        it; a quotation that this act makes puts the claim forward if it shares more.
        """
        quotations = [suggestion for suggestion in suggestions if suggestion.kind is QUOTATION]
        claims = [suggestion for suggestion in suggestions if suggestion.kind is CLAIM]
        names = [_counted(len(quotations), "suggestion")] if quotations or not claims else []
        names += [_counted(len(claims), "claim")] if claims else []
        with self._scope.act(f"accept {' and '.join(names)}") as act:
            quotations_made: InOrder[Quotation] = InOrder(map(self._annotation, quotations))
            have_claims = act.layer.with_claims_made()
            for suggestion, quotation in zip(quotations, quotations_made.by_id.values(), strict=True):
                self._refuse_if_made(act, suggestion)
                self.put_accepted(act, suggestion, quotation)
                if suggestion.id in have_claims:  # only few have claims
                    self.give_claims(act, suggestion, quotation.id)
            for suggestion in claims:
                nearby = quotations_made.overlapping(suggestion.span)
                maker = makers.get(suggestion.id)
                nearby += [act.quotation(maker)] if maker else []
                self._refuse_if_made(act, suggestion)
                claim = replace(
                    self._annotation(suggestion), quotation=quotation_of(suggestion.content, nearby)
                )
                self.put_accepted(act, suggestion, claim)
        return act.changes

    @takes(id=WORDS, suggestion=SUGGESTION)
    def join(self, id: str, suggestion: Proposed[Quotation]) -> Changes:
        """Add the content of a suggestion to that of a quotation, which decides the suggestion."""
        with self._scope.act(mark("join suggestion")) as act:
            self._refuse_if_made(act, suggestion)
            before = act.quotation(id)
            content = merge([*before.content, *self._scope.checked(suggestion.content, "content")])
            act.mark(QUOTATION, id, "edited")
            act.layer.quotations.put(edited(before.with_spans("content", content)))
            act.layer.decide(QUOTATION, Decision(suggestion.id, "edited", id))
            self.give_claims(act, suggestion, id)
        return act.changes

    @takes(suggestion=SUGGESTION, reason=WORDS)
    def reject(self, suggestion: Proposed[Any], reason: str = "") -> Changes:
        """Reject a suggestion, optionally with a reason; it is kept but does not wait any more."""
        reason = " ".join(reason.split())
        name = f"reject {suggestion.kind.suggestion}{': ' if reason else ''}{reason}"
        with self._scope.act(name) as act:
            self._refuse_if_made(act, suggestion)
            act.layer.decide(suggestion.kind, Decision(suggestion.id, "rejected", reason=reason))
        return act.changes

    # Parts that acts on quotations and claims share with these

    def put_accepted(
        self,
        act: Act,
        suggestion: Proposed[A],
        annotation: A,
        speakers: Sequence[Speaker | str] | None = None,
    ) -> None:
        """Put the annotation of a suggestion, with its provenance, speakers and decision.

        If the suggestion has an annotation already, its decision stays.
        """
        proposed = self._annotation(suggestion)
        act.refuse_unknown(annotation, proposed)
        is_corrected = annotation.corrects(proposed)
        if isinstance(annotation, Quotation):
            # The proposed speakers belong to the proposed source.
            proposed_speakers = suggestion.speakers if annotation.source == proposed.spans("source") else ()
            known = [self._known(act, speaker) for speaker in proposed_speakers]
            if speakers is None:
                chosen = [
                    known_speaker or Speaker(new_id("s"), s.name, s.kind, aliases_within(s.name, s.kind))
                    for known_speaker, s in zip(known, proposed_speakers, strict=True)
                ]
            else:
                chosen = [act.speaker(choice) if isinstance(choice, str) else choice for choice in speakers]
                # A speaker where the program proposed none is no correction.
                is_corrected |= bool(proposed_speakers) and not _are_same(chosen, known, proposed_speakers)
            for speaker in chosen:
                act.put_chosen(speaker)
            annotation = replace(annotation, speakers=tuple(dict.fromkeys(s.id for s in chosen)))
        state: State = "edited" if is_corrected else "accepted"
        provenance = replace(suggestion.provenance, state=state)
        act.layer.of(annotation.kind).put(replace(annotation, provenance=provenance))
        if not self._is_made(act, suggestion):
            act.layer.decide(suggestion.kind, Decision(suggestion.id, state, annotation.id))

    def give_claims(self, act: Act, suggestion: Proposed[Quotation], quotation: str) -> None:
        """Give a quotation the claims in its suggestion that were accepted before the suggestion."""
        for claim in act.layer.claims_made_in(suggestion.id):
            if claim.quotation is None:
                act.layer.claims.put(replace(claim, quotation=quotation))

    def _annotation(self, suggestion: Proposed[A]) -> A:
        """Return the annotation of a suggestion with a new id, checked against the text."""
        id = new_id(_PREFIXES[suggestion.kind.id])
        return self._scope.checked_annotation(
            replace(suggestion.annotation, id=id, provenance=None, extra={})
        )

    def _known(self, act: Act, speaker: SuggestedSpeaker) -> Speaker | None:
        """Return the project's speaker that a suggestion surely means, also if made in this act, or None."""
        known = self._scope.find_speaker(speaker.name, speaker.kind)
        if known is not None and act.has_speaker(known.id):
            return known
        return next((s for s in act.speakers_called(speaker.name) if s.kind == speaker.kind), None)

    def _is_made(self, act: Act, suggestion: Proposed[Any]) -> bool:
        decision = act.layer.decision(suggestion.kind, suggestion.id)
        return bool(decision and decision.made and act.layer.of(suggestion.kind).get(decision.made))

    def _refuse_if_made(self, act: Act, suggestion: Proposed[Any]) -> None:
        if self._is_made(act, suggestion):
            raise ActRefused(tr(_IS_MADE[suggestion.kind.id]))


def to_be_confirmed(claim: Claim) -> Claim:
    """Return a claim with its types and its check-worthiness, if any, marked as proposed."""
    return claim.proposed()


def _without_open_types(annotation: Quotation | Claim) -> Quotation | Claim:
    return annotation.confirmed() if isinstance(annotation, Claim) else annotation


def _are_same(
    chosen_speakers: Sequence[Speaker], known: Sequence[Speaker | None], proposed: Sequence[SuggestedSpeaker]
) -> bool:
    """Tell whether the chosen speakers are the proposed ones."""
    return len(chosen_speakers) == len(proposed) and all(
        chosen.id == speaker.id if speaker is not None else chosen.name == proposal.name
        for chosen, speaker, proposal in zip(chosen_speakers, known, proposed, strict=True)
    )


def _counted(count: int, noun: str) -> str:
    """Return a number with its noun in English: names of acts are stored."""
    return f"{count:,} {noun if count == 1 else f'{noun}s'}"
