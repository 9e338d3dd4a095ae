"""Changes of annotations by drags in the article and by fields of the card."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.domain.claim import Claim
from annotator.domain.claim_suggestion import ClaimSuggestion
from annotator.domain.quotation import Quotation
from annotator.domain.suggestion import Suggestion
from annotator.ui.commands.base import ArticleCommands
from annotator.ui.commands.suggested_claims import accept_claim
from annotator.ui.session.workspace import DECIDED, Current

if TYPE_CHECKING:
    from annotator.domain.span import Span, Spans
    from annotator.domain.speech import Role
    from annotator.ui.panels.fragments import Fragment
    from annotator.ui.session.highlights import Key


class CorrectionCommands(ArticleCommands):
    """Changes the part of an annotation that the pointer or a field names; keys change the current part."""

    def move_span(self, key: Key, span: Span) -> None:
        """Give a span of an annotation new edges; a suggestion becomes a quotation with them."""
        opened, act = self._workspace.opened, self._workspace.act
        if opened is None:
            return
        if key.kind == "entity":
            if entity := opened.entities.get(key.id):
                act(lambda acts, document: acts.move_entity(document, entity, span))
        elif key.kind == "claim":
            if claim := opened.claims.get(key.id):
                content = _with(claim.content, key.number, span)
                act(
                    lambda acts, document: acts.change_claim(
                        "move claim edge", document, key.id, content=content
                    )
                )
        elif key.kind == "claim_suggestion":
            if proposed := opened.pending_claims.get(key.id):
                content = _with(proposed.content, key.number, span)
                accept_claim(self._workspace, proposed, stay=True, content=content)
        elif key.part and key.kind == "quotation":
            part = key.part
            act(lambda acts, document: acts.move_edge(document, key.id, part, key.number, span))
        elif key.part:
            self._accept_with(key.id, key.part, key.number, span)

    def take_out(self, part: Role, number: int) -> None:
        """Take a span of the current annotation out: a fragment of content, the cue or the source."""
        item = self._workspace.current_item()
        if isinstance(item, Claim):
            rest = (*item.content[:number], *item.content[number + 1 :])
            self._workspace.act(
                lambda acts, document: acts.change_claim("split fragment", document, item.id, content=rest)
            )
        elif isinstance(item, ClaimSuggestion):
            rest = (*item.content[:number], *item.content[number + 1 :])
            accept_claim(self._workspace, item, stay=True, content=rest)
        elif isinstance(item, Suggestion):
            spans = item.spans(part)
            self._accept(item, part, (*spans[:number], *spans[number + 1 :]))
        elif isinstance(item, Quotation) and part == "content":
            fragment = item.content[number]
            self._workspace.act(lambda acts, document: acts.split_fragment(document, item.id, fragment))
        elif isinstance(item, Quotation):
            spans = item.spans(part)
            rest = (*spans[:number], *spans[number + 1 :])
            self._workspace.act(lambda acts, document: acts.set_role(document, item.id, part, rest))

    def move_fragment(self, fragment: Fragment, to: Current | None) -> None:
        """Let another quotation have a fragment; without one it becomes a quotation of its own."""
        opened = self._workspace.opened
        giver = opened.quotations.get(fragment.quotation) if opened else None
        if opened is None or giver is None or fragment.document != opened.document.id:
            return
        if fragment.span not in giver.content:
            return  # the quotation has changed since the drag began
        if to is None and len(giver.content) == 1:
            self.hint.emit("It is the whole content: the fragment is a quotation of its own already.")
            return
        taker = to.id if to else None
        self._workspace.act(
            lambda acts, document: acts.move_fragment(document, giver.id, fragment.span, taker),
            then=lambda changes: Current("quotation", taker or next(iter(changes.quotations - {giver.id}))),
        )

    def choose_span(self, part: Role, number: int) -> None:
        """Make a span of the current annotation the one whose edges keys move."""
        current = self._workspace.current
        if current is not None and current.kind not in DECIDED:
            self._workspace.set_current(replace(current, role=part, index=number))

    def set_attribute(self, id: str, value: str) -> None:
        """Set an attribute of the current quotation."""
        quotation = self._workspace.current_quotation()
        if quotation is not None and quotation.attributes.get(id) != value:
            self._workspace.act(lambda acts, document: acts.set_attribute(document, quotation.id, id, value))

    def set_note(self, of: Current, note: str) -> None:
        """Set the note of a quotation or claim."""
        if of.kind == "claim":
            self._workspace.act(
                lambda acts, document: acts.change_claim("set note", document, of.id, note=note)
            )
        else:
            self._workspace.act(lambda acts, document: acts.set_note(document, of.id, note))

    def _accept_with(self, id: str, part: Role, number: int, span: Span) -> None:
        opened = self._workspace.opened
        suggestion = opened.pending.get(id) if opened else None
        if suggestion is None:
            return
        self._accept(suggestion, part, _with(suggestion.spans(part), number, span), number)

    def _accept(self, suggestion: Suggestion, part: Role, spans: Spans, number: int = 0) -> None:
        self._workspace.act(
            lambda acts, document: acts.accept_with(document, suggestion, part, spans),
            then=lambda changes: Current("quotation", next(iter(changes.quotations)), part, number),
        )


def _with(spans: Spans, number: int, span: Span) -> Spans:
    return (*spans[:number], span, *spans[number + 1 :])
