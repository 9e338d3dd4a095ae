"""Acts on suggested claims: accepting them, alone or with suggested quotations, and rejecting them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from annotator.domain.claim import Claim, quotation_of
from annotator.domain.errors import ActRefused
from annotator.domain.ids import new_id
from annotator.project.acts.base import checked
from annotator.project.acts.suggestions import DecisionActs, proposed_quotation
from annotator.project.opened.text_order import InOrder
from annotator.store import rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.domain.changes import Changes
    from annotator.domain.claim_suggestion import ClaimSuggestion
    from annotator.domain.document import Document
    from annotator.domain.provenance import State
    from annotator.domain.quotation import Quotation
    from annotator.domain.span import Spans
    from annotator.domain.suggestion import Suggestion
    from annotator.store.history import Operation


class ClaimDecisionActs(DecisionActs):
    """The acts of one annotator on claims that the program proposes; these have types of the codebook."""

    def new_claim(
        self,
        document: Document,
        content: Spans,
        quotation: str | None = None,
        types: tuple[str, ...] = (),
        proposed: ClaimSuggestion | None = None,
    ) -> Changes:
        """Make a claim; where one is proposed, with its types, certainty and check-worthiness.

        The types are then to be confirmed.
        """
        content = checked(document, content, "content")
        if not content:
            raise ActRefused("A claim needs words: select some first.")
        with self._act("new claim", document) as (op, changed):
            if proposed is None:
                self._put_claim(op, document, Claim(new_id("c"), content, types, quotation))
            else:
                claim = _to_be_confirmed(_proposed(document, proposed, quotation), content)
                self._put_accepted_claim(op, document, proposed, claim)
        return changed[0]

    def accept_claim(
        self, document: Document, suggestion: ClaimSuggestion, quotation: str | None, **fields: Any
    ) -> Changes:
        """Make the claim that is proposed, with other `fields` (content, types, certainty, check_worthy).

        With `types_proposed` its types are still to be confirmed; otherwise accepting confirms them.

        The quotation makes the claim, and its speaker is the claimant; without one it is the author's.
        """
        if "content" in fields:
            fields["content"] = checked(document, fields["content"], "content")
        proposed = _proposed(document, suggestion, quotation)
        claim = replace(proposed, **fields)
        is_whole = replace(claim, types_proposed=False) == proposed
        name = "accept suggested claim" + ("" if is_whole else " with changes")
        with self._act(name, document) as (op, changed):
            self._refuse_if_claim(op, document, suggestion)
            self._put_accepted_claim(op, document, suggestion, claim)
        return changed[0]

    def accept_with_claim(
        self,
        document: Document,
        suggestion: Suggestion,
        proposed: ClaimSuggestion | None,
        there: str | None = None,
    ) -> Changes:
        """Make the quotation that a suggestion proposes, and a claim of its content, as one act.

        A claim that is `there` already is the quotation's from then on.
        """
        with self._act("accept suggestion, with a claim", document) as (op, changed):
            quotation = proposed_quotation(document, suggestion)
            self._put_accepted(op, document, suggestion, quotation)
            self._give_claims(op, document, suggestion, quotation.id)
            if there is not None:
                claim = self._claim(op, document, there)
                self._put_claim(op, document, replace(claim, quotation=quotation.id))
            elif proposed is None:
                self._put_claim(op, document, Claim(new_id("c"), quotation.content, (), quotation.id))
            else:
                claim = _to_be_confirmed(_proposed(document, proposed, quotation.id), quotation.content)
                self._put_accepted_claim(op, document, proposed, claim)
        return changed[0]

    def accept_all(
        self,
        document: Document,
        suggestions: Sequence[Suggestion],
        claims: Sequence[tuple[ClaimSuggestion, str | None]] = (),
    ) -> Changes:
        """Make the quotations and claims that several suggestions propose, as one act.

        With each claim stands the quotation of the layer that has most of its words; one that is made here
        and has more of them makes it.
        """
        names = [_counted(len(suggestions), "suggestion")] if suggestions or not claims else []
        names += [_counted(len(claims), "claim")] if claims else []
        with self._act(f"accept {' and '.join(names)}", document) as (op, changed):
            made: InOrder[Quotation] = InOrder(proposed_quotation(document, one) for one in suggestions)
            have_claims = self._with_decided_claims(op, document)
            for suggestion, quotation in zip(suggestions, made.by_id.values(), strict=True):
                self._put_accepted(op, document, suggestion, quotation)
                if suggestion.id in have_claims:  # of many, few have
                    self._give_claims(op, document, suggestion, quotation.id)
            for proposed, of in claims:
                near = made.overlapping(proposed.span)
                near += [self._quotation(op, document, of)] if of else []
                self._refuse_if_claim(op, document, proposed)
                claim = _proposed(document, proposed, quotation_of(proposed.content, near))
                self._put_accepted_claim(op, document, proposed, claim)
        return changed[0]

    def reject_claim(self, document: Document, suggestion: ClaimSuggestion, reason: str = "") -> Changes:
        """Put a suggested claim away, perhaps with a reason; it is kept and never comes back by itself."""
        reason = " ".join(reason.split())
        name = f"reject suggested claim{': ' if reason else ''}{reason}"
        with self._act(name, document) as (op, changed):
            self._refuse_if_claim(op, document, suggestion)
            self._decide_on_claim(op, document, suggestion, "rejected", None, reason)
        return changed[0]

    # What they share

    def _with_decided_claims(self, op: Operation, document: Document) -> set[str]:
        """Return the ids of the suggestions of whose claims the annotator has decided on some."""
        of = {"document": document.id}
        decided = {
            row["suggestion"] for row in op.select("claim_decision", of | {"annotator": self._annotator})
        }
        return {row["quotation"] for row in op.select("claim_suggestion", of) if row["id"] in decided}

    def _put_claim(self, op: Operation, document: Document, claim: Claim) -> None:
        op.put("claim", rows.claim_row(document.id, self._annotator, claim))

    def _put_accepted_claim(
        self, op: Operation, document: Document, suggestion: ClaimSuggestion, claim: Claim
    ) -> None:
        """Put the claim of a suggestion, with where it comes from, and the decision.

        A suggestion that is a claim already stays decided by that one.
        """
        proposed = replace(_proposed(document, suggestion, claim.quotation), id=claim.id)
        state: State = "edited" if _corrects(proposed, claim) else "accepted"
        self._put_claim(op, document, replace(claim, provenance=replace(suggestion.provenance, state=state)))
        if not self._is_claim(op, document, suggestion):
            self._decide_on_claim(op, document, suggestion, state, claim.id)

    def _put_changed_claim(self, op: Operation, document: Document, before: Claim, after: Claim) -> None:
        """Put a claim; where that corrects a suggestion, its state is “edited” from now on."""
        if after.provenance and _corrects(before, after):
            after = replace(after, provenance=after.provenance.edited())
            key = {"document": document.id, "annotator": self._annotator, "claim": after.id}
            for row in op.select("claim_decision", key):
                op.put("claim_decision", {**row, "state": "edited"})
        self._put_claim(op, document, after)

    def _decide_on_claim(
        self,
        op: Operation,
        document: Document,
        suggestion: ClaimSuggestion,
        state: State,
        claim: str | None,
        reason: str = "",
    ) -> None:
        op.put(
            "claim_decision",
            {
                "document": document.id,
                "annotator": self._annotator,
                "suggestion": suggestion.id,
                "state": state,
                "claim": claim,
                "reason": reason,
            },
        )

    def _is_claim(self, op: Operation, document: Document, suggestion: ClaimSuggestion) -> bool:
        key = {"document": document.id, "annotator": self._annotator, "suggestion": suggestion.id}
        taken = op.get("claim_decision", key)
        return bool(taken and taken["claim"] and op.get("claim", self._key(document, taken["claim"])))

    def _refuse_if_claim(self, op: Operation, document: Document, suggestion: ClaimSuggestion) -> None:
        if self._is_claim(op, document, suggestion):
            raise ActRefused("That suggestion is a claim already.")


def _proposed(document: Document, suggestion: ClaimSuggestion, quotation: str | None) -> Claim:
    """Return a new claim with what a suggestion says, checked against the text."""
    return Claim(
        new_id("c"),
        checked(document, suggestion.content, "content"),
        suggestion.types,
        quotation,
        check_worthy=suggestion.check_worthy,
        certainty=suggestion.certainty,
    )


def _to_be_confirmed(claim: Claim, content: Spans) -> Claim:
    """Return a claim of these words whose types, if it has some, nobody has confirmed yet."""
    return replace(claim, content=content, types_proposed=bool(claim.types))


def _corrects(before: Claim, after: Claim) -> bool:
    """Tell whether a change corrects what a suggestion may have said: words, types, or how it is put forward.

    Types, or whether it is worth a check, where nothing was said of these are no correction.
    """
    if before.content != after.content or before.certainty != after.certainty:
        return True
    is_other = before.check_worthy is not None and before.check_worthy != after.check_worthy
    return is_other or bool(before.types and set(before.types) != set(after.types))


def _counted(count: int, what: str) -> str:
    return f"{count} {what}{'' if count == 1 else 's'}"
