"""Acts on suggested claims: accepting and rejecting them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.domain.claim import Claim
from annotator.domain.errors import ActRefused
from annotator.domain.ids import new_id
from annotator.project.acting import LayerActs, checked
from annotator.store import rows

if TYPE_CHECKING:
    from annotator.domain.changes import Changes
    from annotator.domain.claim_suggestion import ClaimSuggestion
    from annotator.domain.document import Document
    from annotator.domain.span import Spans
    from annotator.store.history import Operation


class ClaimDecisionActs(LayerActs):
    """The acts of one annotator on claims that the program proposes."""

    def accept_claim(
        self,
        document: Document,
        suggestion: ClaimSuggestion,
        types: tuple[str, ...],
        quotation: str | None,
        content: Spans | None = None,
    ) -> Changes:
        """Make the claim that is proposed, with types of the codebook, perhaps of other words.

        The quotation makes the claim, and its speaker is the claimant; without one it is the author's.
        """
        content = checked(document, content or suggestion.content, "content")
        with self._act("accept suggested claim", document) as (op, changed):
            self._refuse_if_claim(op, document, suggestion)
            claim = Claim(
                new_id("c"),
                content,
                types,
                quotation,
                check_worthy=suggestion.check_worthy,
                certainty=suggestion.certainty,
            )
            op.put("claim", rows.claim_row(document.id, self._annotator, claim))
            op.put("claim_decision", self._claim_decision(document, suggestion, "accepted", claim.id))
        return changed[0]

    def reject_claim(self, document: Document, suggestion: ClaimSuggestion) -> Changes:
        """Put a suggested claim away; that is kept, and it never comes back by itself."""
        with self._act("reject suggested claim", document) as (op, changed):
            self._refuse_if_claim(op, document, suggestion)
            op.put("claim_decision", self._claim_decision(document, suggestion, "rejected", None))
        return changed[0]

    def _claim_decision(
        self, document: Document, suggestion: ClaimSuggestion, state: str, claim: str | None
    ) -> dict[str, Any]:
        return {
            "document": document.id,
            "annotator": self._annotator,
            "suggestion": suggestion.id,
            "state": state,
            "claim": claim,
        }

    def _refuse_if_claim(self, op: Operation, document: Document, suggestion: ClaimSuggestion) -> None:
        key = {"document": document.id, "annotator": self._annotator, "suggestion": suggestion.id}
        taken = op.get("claim_decision", key)
        if taken and taken["claim"] and op.get("claim", self._key(document, taken["claim"])):
            raise ActRefused("That suggestion is a claim already.")
