"""Acts on the quotations of a layer."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.domain.errors import ActRefused
from annotator.domain.ids import new_id
from annotator.domain.kinds import QUOTATION
from annotator.domain.quotation import Quotation, derive_type
from annotator.domain.roles import by_role
from annotator.domain.span import merge, subtract
from annotator.domain.speaker import Speaker
from annotator.project.acts.act import edited, nothing_to_change

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from annotator.domain.changes import Changes
    from annotator.domain.proposed import Proposed
    from annotator.domain.quotation import QuotationType
    from annotator.domain.span import Span, Spans
    from annotator.project.acts.act import Act, Scope
    from annotator.project.acts.suggestions import SuggestionActs


class QuotationActs:
    """The acts on quotations; what they have in common with claims is in `AnnotationActs`."""

    def __init__(self, scope: Scope, suggestions: SuggestionActs) -> None:
        self._scope = scope
        self._suggestions = suggestions

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

    def join_fragment(self, id: str, span: Span) -> Changes:
        """Add a fragment to a quotation's content; where it touches another they become one."""
        self._scope.check(span, "content")
        return self._change("join fragment", id, lambda q: q.with_spans("content", merge([*q.content, span])))

    def split_fragment(self, id: str, span: Span) -> Changes:
        """Take the characters of `span` out of a quotation's content."""

        def change(quotation: Quotation) -> Quotation:
            rest = _without(quotation.content, span)
            if not rest:
                raise ActRefused("That is the whole content: delete the quotation instead.")
            return quotation.with_spans("content", rest)

        return self._change("split fragment", id, change)

    def move_fragment(self, id: str, span: Span, to: str | None = None) -> Changes:
        """Take the characters of `span` out of a quotation's content and join them to another's.

        Without `to` they become a quotation of their own. A quotation that has no content left goes; its
        claims and what is nested in it then belong to the other one, and so do the spans of roles, and the
        speakers, that this one lacks.
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

    def set_type(self, id: str, kind: QuotationType) -> Changes:
        """Give a quotation a type; the derived one takes the annotator's own word back."""
        return self._change(f"set type {kind}", id, lambda q: typed(q, kind, self._scope.document.text))

    def set_parent(self, id: str, parent: str | None) -> Changes:
        """Say in which quotation of the layer this one is reported.

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

    def set_speakers(self, id: str, speakers: Sequence[str]) -> Changes:
        """Set the speakers behind a quotation, whom the project has."""
        ids = tuple(dict.fromkeys(speakers))
        name = ("set speakers" if len(ids) > 1 else "set speaker") if ids else "clear speaker"
        return self._change(name, id, lambda q: replace(q, speakers=ids))

    def set_new_speaker(
        self, id: str, name: str, kind: str = "person", *, beside: Sequence[str] = ()
    ) -> Changes:
        """Make a speaker and set it behind a quotation, as one act; behind the speakers `beside`, if any."""
        name = " ".join(name.split())
        if not name:
            raise ActRefused("A speaker needs a name.")
        with self._scope.act("set speakers" if beside else "set speaker") as act:
            speaker = Speaker(new_id("s"), name, kind)
            act.put_chosen(speaker)
            before = act.quotation(id)
            act.put_changed(before, replace(before, speakers=(*beside, speaker.id)))
        return act.changes

    def delete(self, id: str) -> Changes:
        """Delete a quotation; claims and nested quotations that hang on it stay, without it.

        A suggestion it was made from counts as rejected.
        """
        with self._scope.act("delete quotation") as act:
            act.quotation(id)
            for nested in act.layer.quotations.referring("parent", id):
                act.layer.quotations.put(replace(nested, parent=None))
            for claim in act.layer.claims.referring("quotation", id):
                act.layer.claims.put(replace(claim, quotation=None))
            act.mark(QUOTATION, id, "rejected")
            act.layer.quotations.delete(id)
        return act.changes

    def _change(self, name: str, id: str, change: Callable[[Quotation], Quotation]) -> Changes:
        return self._scope.change(name, QUOTATION, id, change)


def typed(quotation: Quotation, kind: QuotationType, text: str) -> Quotation:
    """Return a quotation with a type; the derived one needs no word of the annotator."""
    derived = derive_type(text, quotation.content)
    return replace(quotation, type_override=None if kind == derived else kind)


def _without(content: Spans, span: Span) -> Spans:
    return tuple(part for whole in content for part in subtract(whole, [span]))


def _hand_over(act: Act, giver: str, taker: str) -> None:
    """Let what hangs on one quotation hang on another."""
    for nested in act.layer.quotations.referring("parent", giver):
        if nested.id != taker:
            act.layer.quotations.put(replace(nested, parent=taker))
    for claim in act.layer.claims.referring("quotation", giver):
        act.layer.claims.put(replace(claim, quotation=taker))
    for decision in act.layer.decisions_on(QUOTATION, giver):
        act.layer.decide(QUOTATION, replace(decision, state="edited", made=taker))
