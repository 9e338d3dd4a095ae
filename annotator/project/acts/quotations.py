"""Acts on the quotations of a layer."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.domain.errors import ActRefused
from annotator.domain.ids import new_id
from annotator.domain.kinds import QUOTATION
from annotator.domain.proposed import Proposed
from annotator.domain.quotation import Quotation
from annotator.domain.roles import by_role
from annotator.domain.span import merge, subtract
from annotator.project.acts.transaction import edited, nothing_to_change

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.domain.changes import Changes
    from annotator.domain.quotation import QuotationType
    from annotator.domain.span import Span, Spans
    from annotator.domain.speaker import Speaker
    from annotator.project.acts.annotations import AnnotationActs, Item
    from annotator.project.acts.suggestions import SuggestionActs
    from annotator.project.acts.transaction import Act, Scope


class QuotationActs:
    """The acts on quotations alone; those in common with claims are in `AnnotationActs`.

    An `item` is a quotation or a suggested one, which is accepted with the change.
    """

    def __init__(self, scope: Scope, suggestions: SuggestionActs, annotations: AnnotationActs) -> None:
        self._scope = scope
        self._suggestions = suggestions
        self._annotations = annotations

    def new(
        self,
        content: Spans,
        cue: Spans = (),
        source: Spans = (),
        *,
        suggestion: Proposed[Quotation] | None = None,
        speakers: Sequence[Speaker] = (),
    ) -> Changes:
        """Make a quotation; of a `suggestion`, it is that one accepted (with changes where it differs).

        Speakers that the project does not have are made with it.
        """
        given = {"content": content, "cue": cue, "source": source}
        roles = by_role(**{role: self._scope.checked(spans, role) for role, spans in given.items()})
        if not content:
            raise ActRefused("A quotation needs words: select some first.")
        if suggestion is not None:
            return self._suggestions.accept(suggestion, lambda proposed: replace(proposed, roles=roles))
        quotation = Quotation(new_id("q"), roles, speakers=tuple(speaker.id for speaker in speakers))
        with self._scope.act("new quotation") as act:
            for speaker in speakers:
                act.put_chosen(speaker)
            act.layer.quotations.put(quotation)
        return act.changes

    def join_fragment(self, item: Item, span: Span) -> Changes:
        """Add a fragment to a quotation's content; where it touches another they become one."""
        self._scope.check(span, "content")
        return self._annotations.change(
            item, "join fragment", lambda q: q.with_spans("content", merge([*q.content, span]))
        )

    def split_fragment(self, item: Item, span: Span) -> Changes:
        """Take the characters of `span` out of a quotation's content."""

        def change(quotation: Quotation) -> Quotation:
            rest = _without(quotation.content, span)
            if not rest:
                raise ActRefused("That is the whole content: delete the quotation instead.")
            return quotation.with_spans("content", rest)

        return self._annotations.change(item, "split fragment", change)

    def move_fragment(self, id: str, span: Span, to: str | None = None) -> Changes:
        """Take the characters of `span` out of a quotation's content and join them to another's.

        Without `to` they become a quotation of their own. A quotation without content goes; its claims and
        nested quotations then belong to the other one, which also takes spans of roles and speakers that it
        lacks.
        """
        self._scope.check(span, "content")
        with self._scope.act("move fragment") as act:
            giver = act.quotation(id)
            rest = _without(giver.content, span)
            if to == id or (to is None and not rest) or rest == giver.content:
                raise nothing_to_change("move fragment")
            if to is None:
                taker = Quotation(new_id("q"), by_role((span,)), speakers=giver.speakers)
            else:
                before = act.quotation(to)
                taker = edited(before.with_spans("content", merge([*before.content, span])))
                act.mark(QUOTATION, to, "edited")
            if rest:
                act.mark(QUOTATION, id, "edited")
                act.layer.quotations.put(edited(giver.with_spans("content", rest)))
            else:
                taker = replace(
                    taker,
                    roles={**giver.roles, **taker.roles},
                    speakers=taker.speakers or giver.speakers,
                    parent=giver.parent if taker.parent == id else taker.parent,
                )
            act.layer.quotations.put(taker)
            if not rest:
                _hand_over(act, id, taker.id)
                act.layer.quotations.delete(id)
        return act.changes

    def set_type(self, item: Item, kind: QuotationType) -> Changes:
        """Give a quotation a type, a suggested one by accepting it; the derived type is not kept."""
        text = self._scope.document.text
        return self._annotations.change(item, f"set type {kind}", lambda q: q.with_type(kind, text))

    def set_parent(self, id: str, parent: str | None) -> Changes:
        """Nest a quotation in another one of the layer; without `parent`, take it out.

        Raises
        ------
        ActRefused: the two would report each other.
        """
        with self._scope.act("set parent" if parent else "clear parent") as act:
            above: str | None = parent
            passed = {id}
            while above:
                if above in passed:
                    raise ActRefused("A quotation cannot be reported within itself.")
                passed.add(above)
                above = act.quotation(above).parent
            quotation = act.quotation(id)
            if quotation.parent == parent:
                raise nothing_to_change("parent")
            act.layer.quotations.put(replace(quotation, parent=parent))
        return act.changes

    def set_speakers(self, item: Item, speakers: Sequence[Speaker | str]) -> Changes:
        """Set the speakers of a quotation in their order: ids of the project's speakers, or new speakers.

        A suggestion is accepted with them in place of those that it proposes.
        """
        if isinstance(item, Proposed):
            return self._suggestions.accept(item, speakers=speakers)
        chosen = {s if isinstance(s, str) else s.id: s for s in speakers}
        ids = tuple(chosen)
        name = ("set speakers" if len(ids) > 1 else "set speaker") if ids else "clear speaker"
        with self._scope.act(name) as act:
            before = act.quotation(item.id)
            if before.speakers == ids:
                raise nothing_to_change(name)
            for speaker in chosen.values():
                if not isinstance(speaker, str):
                    act.put_chosen(speaker)
            act.put_changed(before, replace(before, speakers=ids))
        return act.changes


def _without(content: Spans, span: Span) -> Spans:
    return tuple(part for whole in content for part in subtract(whole, [span]))


def _hand_over(act: Act, giver: str, taker: str) -> None:
    """Hand nested quotations, claims and decisions of one quotation to another."""
    for nested in act.layer.quotations.referring("parent", giver):
        if nested.id != taker:
            act.layer.quotations.put(replace(nested, parent=taker))
    for claim in act.layer.claims.referring("quotation", giver):
        act.layer.claims.put(replace(claim, quotation=taker))
    for decision in act.layer.decisions_on(QUOTATION, giver):
        act.layer.decide(QUOTATION, replace(decision, state="edited", made=taker))
