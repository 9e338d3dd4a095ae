"""Acts on the quotations of a layer."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.domain.arguments import SPAN, SPANS, WORDS, instance_of, or_none, several, takes, word_of
from annotator.domain.errors import ActRefused
from annotator.domain.ids import new_id
from annotator.domain.kinds import QUOTATION
from annotator.domain.proposed import Proposed
from annotator.domain.quotation import TYPES, Quotation
from annotator.domain.roles import by_role
from annotator.domain.span import merge, subtract
from annotator.domain.speaker import Speaker
from annotator.domain.translation import mark, tr
from annotator.project.acts.annotations import ITEM
from annotator.project.acts.known_words import refuse_role
from annotator.project.acts.suggestions import SPEAKERS_OR_IDS, SUGGESTION
from annotator.project.acts.transaction import edited, nothing_to_change

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.domain.changes import Changes
    from annotator.domain.quotation import QuotationType
    from annotator.domain.span import Span, Spans
    from annotator.project.acts.annotations import AnnotationActs, Item
    from annotator.project.acts.suggestions import SuggestionActs
    from annotator.project.acts.transaction import Act, Scope

_SPEAKERS = several("a tuple or list of speakers", instance_of("a speaker", Speaker))


class QuotationActs:
    """The acts on quotations only; acts in common with claims are in `AnnotationActs`.

    An `item` is a quotation or a suggested quotation, which the change accepts.
    """

    def __init__(self, scope: Scope, suggestions: SuggestionActs, annotations: AnnotationActs) -> None:
        self._scope = scope
        self._suggestions = suggestions
        self._annotations = annotations

    @takes(
        content=SPANS, cue=SPANS, source=SPANS, suggestion=or_none(SUGGESTION), speakers=_SPEAKERS,
        parent=or_none(WORDS),
    )  # fmt: skip
    def new(
        self,
        content: Spans,
        cue: Spans = (),
        source: Spans = (),
        *,
        suggestion: Proposed[Quotation] | None = None,
        speakers: Sequence[Speaker] = (),
        parent: str | None = None,
    ) -> Changes:
        """Make a quotation; with a `suggestion`, accept that (with changes if the spans differ).

        It is nested in the quotation `parent`, if that is given. Speakers that the project does not have are
        made in the same act.
        """
        spans_by_role = {"content": content, "cue": cue, "source": source}
        roles = by_role(**{role: self._scope.checked(spans, role) for role, spans in spans_by_role.items()})
        if not content:
            raise ActRefused(tr("A quotation needs words: select some first."))
        if suggestion is not None:
            return self._suggestions.accept(suggestion, lambda proposed: replace(proposed, roles=roles))
        with self._scope.act(mark("new quotation")) as act:
            chosen = _put_chosen(act, speakers)
            act.layer.quotations.put(Quotation(new_id("q"), roles, speakers=chosen, parent=parent))
        return act.changes

    @takes(item=ITEM, span=SPAN)
    def join_fragment(self, item: Item, span: Span) -> Changes:
        """Add a fragment to a quotation's content; fragments that touch become one."""
        return self._add(item, mark("join fragment"), "content", span)

    @takes(item=ITEM, role=WORDS, span=SPAN)
    def add_part(self, item: Item, role: str, span: Span) -> Changes:
        """Add a part to the cue, the source or a further role of a quotation; parts that touch become one."""
        return self._add(item, f"add part of {role}", role, span)

    def _add(self, item: Item, name: str, role: str, span: Span) -> Changes:
        self._scope.check(span, role)

        def change(quotation: Quotation) -> Quotation:
            refuse_role(self._scope.codebook, quotation, role)
            return quotation.with_spans(role, merge([*quotation.spans(role), span]))

        return self._annotations.change(item, name, change)

    @takes(item=ITEM, span=SPAN)
    def split_fragment(self, item: Item, span: Span) -> Changes:
        """Remove the characters of `span` from a quotation's content."""

        def change(quotation: Quotation) -> Quotation:
            remaining = _without(quotation.content, span)
            if not remaining:
                raise ActRefused(tr("That is the whole content: delete the quotation instead."))
            return quotation.with_spans("content", remaining)

        return self._annotations.change(item, mark("split fragment"), change)

    @takes(id=WORDS, span=SPAN, to=or_none(WORDS))
    def move_fragment(self, id: str, span: Span, to: str | None = None) -> Changes:
        """Move the characters of `span` from a quotation's content to the content of the quotation `to`.

        Without `to` they become a quotation of their own. A quotation without content is deleted; its claims
        and nested quotations go to the other quotation, and so do speakers and spans of roles that the other
        lacks.
        """
        self._scope.check(span, "content")
        with self._scope.act(mark("move fragment")) as act:
            giver = act.quotation(id)
            remaining = _without(giver.content, span)
            if to == id or (to is None and not remaining) or remaining == giver.content:
                raise nothing_to_change(mark("move fragment"))
            if to is None:
                taker = Quotation(new_id("q"), by_role((span,)), speakers=giver.speakers)
            else:
                before = act.quotation(to)
                taker = edited(before.with_spans("content", merge([*before.content, span])))
                act.mark(QUOTATION, to, "edited")
            if remaining:
                act.mark(QUOTATION, id, "edited")
                act.layer.quotations.put(edited(giver.with_spans("content", remaining)))
            else:
                taker = replace(
                    taker,
                    roles={**giver.roles, **taker.roles},
                    speakers=taker.speakers or giver.speakers,
                    parent=giver.parent if taker.parent == id else taker.parent,
                )
            act.layer.quotations.put(taker)
            if not remaining:
                _hand_over(act, id, taker.id)
                act.layer.quotations.delete(id)
        return act.changes

    @takes(item=ITEM, kind=word_of(TYPES))
    def set_type(self, item: Item, kind: QuotationType) -> Changes:
        """Set the type of a quotation; a suggested quotation is accepted; the derived type is not stored."""
        text = self._scope.document.text
        return self._annotations.change(item, f"set type {kind}", lambda q: q.with_type(kind, text))

    @takes(id=WORDS, parent=or_none(WORDS))
    def set_parent(self, id: str, parent: str | None) -> Changes:
        """Nest a quotation in another one of the layer, or in none if `parent` is None.

        Raises
        ------
        ActRefused: the quotation would be nested within itself.
        """
        with self._scope.act(mark("set parent") if parent else mark("clear parent")) as act:
            ancestor: str | None = parent
            visited = {id}
            while ancestor:
                if ancestor in visited:
                    raise ActRefused(tr("A quotation cannot be reported within itself."))
                visited.add(ancestor)
                ancestor = act.quotation(ancestor).parent
            quotation = act.quotation(id)
            if quotation.parent == parent:
                raise nothing_to_change("parent")
            act.layer.quotations.put(replace(quotation, parent=parent))
        return act.changes

    @takes(item=ITEM, source=SPANS, speakers=SPEAKERS_OR_IDS)
    def set_source(self, item: Item, source: Spans, speakers: Sequence[Speaker | str] = ()) -> Changes:
        """Set the source of a quotation, and with it the speakers, if any are given."""
        source = self._scope.checked(source, "source")

        def change(quotation: Quotation) -> Quotation:
            return quotation.with_spans("source", source)

        if isinstance(item, Proposed):
            return self._suggestions.accept(item, change, speakers=speakers or None)
        with self._scope.act(mark("set source")) as act:
            before = act.quotation(item.id)
            after = change(before)
            if speakers:
                after = replace(after, speakers=_put_chosen(act, speakers))
            if after == before:
                raise nothing_to_change("source")
            act.put_changed(before, after)
        return act.changes

    @takes(item=ITEM, speakers=SPEAKERS_OR_IDS)
    def set_speakers(self, item: Item, speakers: Sequence[Speaker | str]) -> Changes:
        """Set the speakers of a quotation in order: ids of the project's speakers, or new speakers.

        A suggestion is accepted with these speakers in place of those that it proposes.
        """
        if isinstance(item, Proposed):
            return self._suggestions.accept(item, speakers=speakers)
        ids = _ids(speakers)
        name = (
            (mark("set speakers") if len(ids) > 1 else mark("set speaker")) if ids else mark("clear speaker")
        )
        with self._scope.act(name) as act:
            before = act.quotation(item.id)
            if before.speakers == ids:
                raise nothing_to_change(name)
            act.put_changed(before, replace(before, speakers=_put_chosen(act, speakers)))
        return act.changes


def _ids(speakers: Sequence[Speaker | str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each if isinstance(each, str) else each.id for each in speakers))


def _put_chosen(act: Act, speakers: Sequence[Speaker | str]) -> tuple[str, ...]:
    """Put the new ones of chosen speakers, and return the ids of all."""
    for speaker in speakers:
        if not isinstance(speaker, str):
            act.put_chosen(speaker)
    return _ids(speakers)


def _without(content: Spans, span: Span) -> Spans:
    return tuple(part for whole in content for part in subtract(whole, [span]))


def _hand_over(act: Act, giver: str, taker: str) -> None:
    """Move the nested quotations, claims and decisions of one quotation to another."""
    for nested in act.layer.quotations.referring("parent", giver):
        if nested.id != taker:
            act.layer.quotations.put(replace(nested, parent=taker))
    for claim in act.layer.claims.referring("quotation", giver):
        act.layer.claims.put(replace(claim, quotation=taker))
    for decision in act.layer.decisions_on(QUOTATION, giver):
        act.layer.decide(QUOTATION, replace(decision, state="edited", made=taker))
