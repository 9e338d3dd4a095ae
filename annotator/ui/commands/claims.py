"""The actions on claims: new claims, their types, check-worthiness and certainty."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.domain.claim import Claim, toggled
from annotator.domain.claim_suggestion import ClaimSuggestion, in_codebook
from annotator.project.proposals import drafts
from annotator.ui.commands.base import ArticleCommands
from annotator.ui.commands.suggested_claims import accept_claim
from annotator.ui.session.workspace import Current
from annotator.ui.wording.titles import proposed_words

if TYPE_CHECKING:
    from annotator.domain.changes import Changes
    from annotator.domain.codebook import ClaimType
    from annotator.domain.span import Span
    from annotator.domain.suggestion import Suggestion
    from annotator.project import Project
    from annotator.project.opened.document import OpenDocument
    from annotator.ui.session.workspace import Item


class ClaimCommands(ArticleCommands):
    """The acts on claims; a change of a suggested claim accepts it."""

    def new_claim(self) -> None:
        """Make a claim from the selection or the current quotation, as it is proposed where one is.

        Where just these words are a claim already, go to that one.
        """
        opened, project = self._workspace.opened, self._workspace.project
        span = self._article.selected_span()
        if opened is None or project is None or (span is None and self.is_out_of_view()):
            return
        proposed: ClaimSuggestion | None = None
        if self._go_to_claim_there(opened, span):
            return
        if span is not None:
            proposed = drafts.claim(opened, (span,), project.codebook)
            self._claim_selection(span, proposed)
        elif suggested := self._workspace.current_claim_suggestion():
            proposed = in_codebook(suggested, project.codebook)
            accept_claim(self._workspace, suggested, stay=True, types_proposed=bool(proposed.types))
        elif suggestion := self._workspace.current_suggestion():
            proposed = self._claim_suggestion(opened, project, suggestion)
        else:
            proposed = self._claim_quotation(opened, project)
        claim = self._workspace.current_claim()
        if proposed is not None and claim is not None and claim.types_proposed:
            self.hint.emit(proposed_words(project.codebook, proposed))

    def _go_to_claim_there(self, opened: OpenDocument, selected: Span | None) -> bool:
        """Go to the claim that the words for a new one are already; return whether they are."""
        item = self._workspace.current_claim_suggestion() or self._workspace.current_quotation()
        content = (selected,) if selected is not None else item.content if item is not None else ()
        there = drafts.claim_there(opened, content) if content else None
        if there is not None:
            self.go_to(Current("claim", there.id))
            self.hint.emit("These words are a claim already: this one.")
        return there is not None

    def _claim_selection(self, span: Span, proposed: ClaimSuggestion | None) -> None:
        quotation = self._workspace.current_quotation()
        of = quotation.id if quotation and quotation.span.overlaps(span) else None
        if self._workspace.act(
            lambda acts, document: acts.new_claim(document, (span,), of, proposed=proposed),
            then=lambda changes: Current("claim", next(iter(changes.claims))),
        ):
            self._article.place_caret(span.start)

    def _claim_suggestion(
        self, opened: OpenDocument, project: Project, suggestion: Suggestion
    ) -> ClaimSuggestion | None:
        """Accept a suggestion and make a claim of its content; return what was proposed for that."""
        there = drafts.claim_there(opened, suggestion.content)
        proposed = drafts.claim(opened, suggestion.content, project.codebook) if there is None else None
        self._workspace.act(
            lambda acts, document: acts.accept_with_claim(
                document, suggestion, proposed, there.id if there else None
            ),
            then=lambda changes: Current("claim", there.id if there else next(iter(changes.claims))),
        )
        return proposed

    def _claim_quotation(self, opened: OpenDocument, project: Project) -> ClaimSuggestion | None:
        quotation = self._workspace.current_quotation()
        if quotation is None:
            return None
        proposed = drafts.claim(opened, quotation.content, project.codebook)
        self._workspace.act(
            lambda acts, document: acts.new_claim(
                document, quotation.content, quotation.id, proposed=proposed
            ),
            then=lambda changes: Current("claim", next(iter(changes.claims))),
        )
        return proposed

    # Types

    def toggle_claim_type(self, number: int) -> None:
        """Toggle the claim type of that number (from 0) of the current claim.

        It comes in place of types that were merely proposed, and is the type of a suggested claim.
        """
        project, item = self._workspace.project, self._workspace.current_item()
        if project is None or number >= len(project.codebook.claim_types):
            return
        if isinstance(item, Claim | ClaimSuggestion) and self.is_out_of_view():
            return
        kind = project.codebook.claim_types[number]
        if isinstance(item, ClaimSuggestion):
            accept_claim(self._workspace, item, stay=True, types=(kind.id,))
        elif isinstance(item, Claim) and item.types_proposed:
            self._choose_type(item, kind)
        else:
            self.toggle_claim_type_id(kind.id)

    def _choose_type(self, claim: Claim, kind: ClaimType) -> None:
        """Give a claim one type in place of the proposed types; undo proposes them again."""
        if claim.types == (kind.id,):
            self._change("confirm claim type", claim, types_proposed=False)
            self.hint.emit(f"{kind.label}, as proposed; further digits toggle.")
        elif self._change("claim type", claim, types=(kind.id,)):
            self.hint.emit(f"{kind.label}, in place of what was proposed; further digits toggle.")

    def toggle_claim_type_id(self, id: str) -> None:
        """Toggle a claim type of the current claim, or of the suggested one, which is accepted so."""
        project, item = self._workspace.project, self._workspace.current_item()
        if isinstance(item, Claim):
            self._workspace.act(lambda acts, document: acts.toggle_claim_type(document, item.id, id))
        elif isinstance(item, ClaimSuggestion) and project is not None:
            types = toggled(in_codebook(item, project.codebook).types, id)
            accept_claim(self._workspace, item, stay=True, types=types)
        else:
            self.hint.emit(self._keys.fill("Claim types need a claim: {new_claim} makes one."))

    # Check-worthiness and certainty

    def set_check_worthy(self, value: bool | None) -> None:
        """Say whether the current claim is worth checking."""
        self._change("set check-worthy", self._workspace.current_item(), check_worthy=value)

    def set_certainty(self, value: str) -> None:
        """Say whether the current claim is put forward plainly or hedged."""
        self._change("set certainty", self._workspace.current_item(), certainty=value)

    def _change(self, name: str, item: Item | None, **fields: Any) -> Changes | None:
        if isinstance(item, ClaimSuggestion):
            return accept_claim(self._workspace, item, stay=True, **fields)
        if isinstance(item, Claim):
            return self._workspace.act(
                lambda acts, document: acts.change_claim(name, document, item.id, **fields)
            )
        return None
