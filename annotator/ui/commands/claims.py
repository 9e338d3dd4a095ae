"""The actions on claims: new claims, their types, check-worthiness and certainty."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.domain.kinds import CLAIM, QUOTATION
from annotator.domain.proposed import Proposed
from annotator.domain.translation import mark, tr
from annotator.project.acts.claims import with_type_toggled
from annotator.project.acts.suggestions import to_be_confirmed
from annotator.project.proposals import drafts
from annotator.ui.commands.base import ArticleCommands
from annotator.ui.session.items import Current
from annotator.ui.wording.titles import proposed_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.domain.changes import Changes
    from annotator.domain.claim import Claim
    from annotator.domain.codebook import ClaimType
    from annotator.domain.quotation import Quotation
    from annotator.domain.span import Span
    from annotator.project.opened.document import OpenDocument
    from annotator.ui.session.items import Item

_CHANGE_OF_TYPE = mark("claim type")  # the name of the act


class ClaimCommands(ArticleCommands):
    """The acts on claims; a change of a suggested claim accepts it."""

    def new_claim(self) -> None:
        """Make a claim from the selection or the current item, with the types of a suggested claim, if any.

        If exactly these words are a claim already, go to that claim.
        """
        opened, project = self._workspace.opened, self._workspace.project
        span = self._article.selected_span()
        if opened is None or project is None or (span is None and self.is_out_of_view()):
            return
        proposed: Proposed[Claim] | None = None
        if self._go_to_claim_there(opened, span):
            return
        if span is not None:
            proposed = drafts.claim(opened, (span,))
            self._claim_selection(span, proposed)
        elif proposed := self._workspace.current_proposed(CLAIM):
            self._change(proposed, "accept", to_be_confirmed)
        elif suggestion := self._workspace.current_proposed(QUOTATION):
            proposed = self._claim_suggestion(opened, suggestion)
        else:
            proposed = self._claim_quotation(opened)
        claim = self._workspace.current_claim()
        if proposed is not None and claim is not None and claim.types_proposed:
            self.hint.emit(proposed_words(project.codebook, proposed))

    def _go_to_claim_there(self, opened: OpenDocument, selected: Span | None) -> bool:
        """Go to the existing claim with the words for a new claim; return whether there is one."""
        workspace = self._workspace
        item = workspace.current_proposed(CLAIM) or workspace.current_quotation() or workspace.current_claim()
        content = (selected,) if selected is not None else item.content if item is not None else ()
        existing = drafts.claim_there(opened, content) if content else None
        if existing is not None:
            self.go_to(Current("claim", existing.id))
            self.hint.emit(tr("These words are a claim already: this one."))
        return existing is not None

    def _claim_selection(self, span: Span, proposed: Proposed[Claim] | None) -> None:
        quotation = self._workspace.current_quotation()
        quotation_id = quotation.id if quotation and quotation.span.overlaps(span) else None
        if self._workspace.act(
            lambda acts: acts.claims.new((span,), quotation_id, proposed=proposed),
            then=lambda changes: Current("claim", next(iter(changes.ids("claim")))),
        ):
            self._article.place_caret(span.start)

    def _claim_suggestion(
        self, opened: OpenDocument, suggestion: Proposed[Quotation]
    ) -> Proposed[Claim] | None:
        """Accept a suggestion and make a claim of its content; return the suggested claim used for that."""
        existing = drafts.claim_there(opened, suggestion.content)
        proposed = drafts.claim(opened, suggestion.content) if existing is None else None
        self._workspace.act(
            lambda acts: acts.suggestions.accept_with_claim(
                suggestion, proposed, existing.id if existing else None
            ),
            then=lambda changes: Current(
                "claim", existing.id if existing else next(iter(changes.ids("claim")))
            ),
        )
        return proposed

    def _claim_quotation(self, opened: OpenDocument) -> Proposed[Claim] | None:
        quotation = self._workspace.current_quotation()
        if quotation is None:
            return None
        proposed = drafts.claim(opened, quotation.content)
        self._workspace.act(
            lambda acts: acts.claims.new(quotation.content, quotation.id, proposed=proposed),
            then=lambda changes: Current("claim", next(iter(changes.ids("claim")))),
        )
        return proposed

    # Types

    def toggle_claim_type(self, number: int) -> None:
        """Toggle the claim type with a number (from 0) of the current claim, as a click on its chip does."""
        project = self._workspace.project
        if project is not None and number < len(project.codebook.claim_types):
            self.take_type(project.codebook.claim_types[number].id)

    def take_type(self, id: str) -> None:
        """Toggle a claim type of the current claim by a key; say what is missing where there is no claim."""
        project = self._workspace.project
        if project is None or project.codebook.claim_type(id) is None:
            return
        if not self._workspace.takes_claim_types:
            self.hint.emit(self._keys.fill(mark("Claim types need a claim: {new_claim} makes one.")))
        elif not self.is_out_of_view():
            self.toggle_claim_type_id(id)

    def toggle_claim_type_id(self, id: str) -> None:
        """Toggle a claim type of the current claim.

        The type replaces proposed types; a suggested claim is accepted with only this type.
        """
        project, item = self._workspace.project, self._workspace.current_item()
        if project is None or item is None or item.kind is not CLAIM:
            return
        claim = self._workspace.current_claim()
        if isinstance(item, Proposed):
            self._change(item, _CHANGE_OF_TYPE, lambda claim: replace(claim, types=(id,)))
        elif claim is not None and claim.types_proposed:
            self._choose_type(claim, next(kind for kind in project.codebook.claim_types if kind.id == id))
        else:
            self._change(item, _CHANGE_OF_TYPE, lambda claim: with_type_toggled(claim, id))

    def _choose_type(self, claim: Claim, kind: ClaimType) -> None:
        """Set one type of a claim in place of the proposed types; undo proposes them again."""
        if claim.types == (kind.id,):
            self._workspace.act(lambda acts: acts.claims.confirm_types(claim.id))
            self.hint.emit(
                tr("{type}, as proposed; further digits and clicks add or take away.", type=kind.label)
            )
        elif self._workspace.act(lambda acts: acts.claims.set_types(claim.id, (kind.id,))):
            self.hint.emit(
                tr(
                    "{type}, in place of what was proposed; further digits and clicks add or take away.",
                    type=kind.label,
                )
            )

    def _change(self, item: Item, name: str, change: Callable[[Claim], Claim]) -> Changes | None:
        return self.change(
            item, lambda acts, maker: acts.annotations.change(item, name, change, quotation=maker)
        )
