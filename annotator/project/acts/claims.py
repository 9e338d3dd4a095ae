"""Acts on the claims of a layer."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.domain.arguments import IDS, SPANS, WORDS, or_none, takes
from annotator.domain.claim import Claim, toggled
from annotator.domain.errors import ActRefused
from annotator.domain.ids import new_id
from annotator.domain.kinds import CLAIM
from annotator.domain.translation import mark, tr
from annotator.project.acts.suggestions import SUGGESTION, to_be_confirmed

if TYPE_CHECKING:
    from annotator.domain.changes import Changes
    from annotator.domain.proposed import Proposed
    from annotator.domain.span import Spans
    from annotator.project.acts.suggestions import SuggestionActs
    from annotator.project.acts.transaction import Scope


class ClaimActs:
    """The acts on claims only; acts in common with quotations are in `AnnotationActs`."""

    def __init__(self, scope: Scope, suggestions: SuggestionActs) -> None:
        self._scope = scope
        self._suggestions = suggestions

    @takes(content=SPANS, quotation=or_none(WORDS), types=IDS, proposed=or_none(SUGGESTION))
    def new(
        self,
        content: Spans,
        quotation: str | None = None,
        types: tuple[str, ...] = (),
        proposed: Proposed[Claim] | None = None,
    ) -> Changes:
        """Make a claim, with the types and attributes of the `proposed` claim if there is one.

        Its types then need confirmation.
        """
        content = self._scope.checked(content, "content")
        if not content:
            raise ActRefused(tr("A claim needs words: select some first."))
        with self._scope.act(mark("new claim")) as act:
            claim = Claim(new_id("c"), content, tuple(types), quotation)
            if proposed is None:
                act.refuse_unknown(claim)
                act.layer.claims.put(claim)
            else:
                suggested = proposed.annotation
                claim = replace(claim, types=suggested.types, attributes=suggested.attributes)
                self._suggestions.put_accepted(act, proposed, to_be_confirmed(claim))
        return act.changes

    @takes(id=WORDS, types=IDS)
    def set_types(self, id: str, types: tuple[str, ...]) -> Changes:
        """Set the types of a claim and confirm them."""
        return self._scope.change(
            mark("claim type"),
            CLAIM,
            id,
            lambda claim: replace(claim, types=tuple(types)).confirmed(),
        )

    @takes(id=WORDS)
    def confirm_types(self, id: str) -> Changes:
        """Confirm the types that were proposed for a claim."""
        return self._scope.change(mark("confirm claim type"), CLAIM, id, lambda claim: claim.confirmed())

    @takes(id=WORDS, type_id=WORDS)
    def toggle_type(self, id: str, type_id: str) -> Changes:
        """Add a claim type to a claim, or remove it; “not a claim” excludes all other types."""
        return self._scope.change(
            mark("claim type"), CLAIM, id, lambda claim: with_type_toggled(claim, type_id)
        )


def with_type_toggled(claim: Claim, type_id: str) -> Claim:
    """Return a claim with one type added or removed and its types confirmed."""
    return replace(claim, types=toggled(claim.types, type_id)).confirmed()
