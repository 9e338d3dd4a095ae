"""Acts that quotations, claims and suggestions of both have in common.

A change of a suggestion accepts it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from annotator.domain.arguments import FUNCTION, NUMBER, SPAN, SPANS, WORDS, instance_of, or_none, takes
from annotator.domain.attributes import CHECK_WORTHY, with_value
from annotator.domain.claim import Claim
from annotator.domain.errors import ActRefused
from annotator.domain.kinds import QUOTATION
from annotator.domain.proposed import Proposed
from annotator.domain.quotation import Quotation
from annotator.domain.translation import mark, tr
from annotator.project.acts.known_words import refuse_role

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.domain.changes import Changes
    from annotator.domain.kinds import Kind
    from annotator.domain.span import Span, Spans
    from annotator.project.acts.suggestions import SuggestionActs
    from annotator.project.acts.transaction import Scope


@dataclass(frozen=True)
class Reference:
    """Identifies an annotation of the layer without its values."""

    kind: Kind
    id: str


Item = Quotation | Claim | Proposed[Any] | Reference
ITEM = instance_of("a quotation, a claim or a suggestion", Quotation, Claim, Proposed, Reference)
_MAKER = or_none(WORDS)  # the id of a quotation
_NEEDS_CONTENT = {
    "quotation": mark("A quotation needs content: delete the whole quotation instead."),
    "claim": mark("A claim needs content: delete the whole claim instead."),
}
_WHOLE_CONTENT = {
    "quotation": mark("That is the whole content: delete the quotation instead."),
    "claim": mark("That is the whole content: delete the claim instead."),
}


class AnnotationActs:
    """The acts on an annotation or a suggestion (`item`) of any kind."""

    def __init__(self, scope: Scope, suggestions: SuggestionActs) -> None:
        self._scope = scope
        self._suggestions = suggestions

    @takes(item=ITEM, name=WORDS, change=FUNCTION, quotation=_MAKER)
    def change(
        self, item: Item, name: str, change: Callable[[Any], Any], *, quotation: str | None = None
    ) -> Changes:
        """Change an annotation, or accept a suggestion with the change.

        `quotation` is the id of the quotation that puts a suggested claim forward. Types of a claim that the
        change keeps or sets are confirmed, unless it marks them as proposed.
        """
        if isinstance(item, Proposed):
            return self._suggestions.accept(item, change, quotation=quotation)
        return self._scope.change(name, item.kind, item.id, change)

    @takes(item=ITEM, role=WORDS, spans=SPANS, quotation=_MAKER)
    def set_spans(self, item: Item, role: str, spans: Spans, *, quotation: str | None = None) -> Changes:
        """Set the spans of a role; no spans clear it; ActRefused if that leaves no content."""
        spans = self._scope.checked(spans, role)
        if role == "content" and not spans and not isinstance(item, Proposed):
            raise ActRefused(tr(_NEEDS_CONTENT[item.kind.id]))

        def change(annotation: Any) -> Any:
            refuse_role(self._scope.codebook, annotation, role)
            return annotation.with_spans(role, spans)

        return self.change(item, f"{'set' if spans else 'clear'} {role}", change, quotation=quotation)

    @takes(item=ITEM, role=WORDS, index=NUMBER, span=SPAN, quotation=_MAKER)
    def move_edge(
        self, item: Item, role: str, index: int, span: Span, *, quotation: str | None = None
    ) -> Changes:
        """Set the edges of one span of a role; spans that then touch become one."""
        self._scope.check(span, role)

        def change(annotation: Any) -> Any:
            refuse_role(self._scope.codebook, annotation, role)
            spans = list(annotation.spans(role))
            if not 0 <= index < len(spans):
                raise ActRefused(tr("That span is not there any more."))
            spans[index] = span
            return annotation.with_spans(role, self._scope.checked(tuple(spans), role))

        part = role if item.kind is QUOTATION else item.kind.id
        return self.change(item, f"move {part} edge", change, quotation=quotation)

    @takes(item=ITEM, role=WORDS, index=NUMBER, quotation=_MAKER)
    def take_out(self, item: Item, role: str, index: int, *, quotation: str | None = None) -> Changes:
        """Remove one span of a role; ActRefused if it is the whole content."""

        def change(annotation: Any) -> Any:
            refuse_role(self._scope.codebook, annotation, role)
            spans = annotation.spans(role)
            if not 0 <= index < len(spans):
                raise ActRefused(tr("That span is not there any more."))
            remaining = (*spans[:index], *spans[index + 1 :])
            if role == "content" and not remaining:
                raise ActRefused(tr(_WHOLE_CONTENT[item.kind.id]))
            return annotation.with_spans(role, remaining)

        return self.change(item, _name_of_taking_out(item, role), change, quotation=quotation)

    @takes(item=ITEM, attribute=WORDS, value=WORDS, quotation=_MAKER)
    def set_attribute(
        self, item: Item, attribute: str, value: str, *, quotation: str | None = None
    ) -> Changes:
        """Set the value of an attribute; "" clears it, and so does the default of a built-in attribute.

        Raises
        ------
        InputError: the codebook has no such attribute or value.
        """
        declared = {known.id: known for known in item.kind.attributes(self._scope.codebook)}
        if attribute in declared:
            value = declared[attribute].read(value)
        built_in = {known.id: known for known in item.kind.built_in_attributes}
        if attribute in built_in and built_in[attribute].default == value:
            value = ""
        return self.change(
            item,
            f"set {attribute.replace('_', '-')}",
            lambda a: _with_attribute(a, attribute, value),
            quotation=quotation,
        )

    @takes(item=ITEM)
    def delete(self, item: Item) -> Changes:
        """Delete an annotation; the claims and nested quotations of a quotation stay, without it.

        The suggestion from which it was made counts as rejected.
        """
        with self._scope.act(f"delete {item.kind.id}") as act:
            act.annotation(item.kind, item.id)
            act.delete(item.kind, item.id)
        return act.changes

    @takes(item=ITEM, note=WORDS)
    def set_note(self, item: Item, note: str) -> Changes:
        """Set the note."""
        return self.change(item, mark("set note"), lambda a: replace(a, note=note))


def _name_of_taking_out(item: Item, role: str) -> str:
    """Return the name of the act that removes a span of a role: one of several, or the only one."""
    if role == "content":
        return mark("split fragment")
    is_only = isinstance(item, Reference) or len(item.annotation.spans(role)) <= 1
    return f"clear {role}" if is_only else f"take out part of {role}"


def _with_attribute(annotation: Any, attribute: str, value: str) -> Any:
    """Return an annotation with an answer, which is not a proposed one any more."""
    changed = replace(annotation, attributes=with_value(annotation.attributes, attribute, value))
    is_worth = isinstance(annotation, Claim) and attribute == CHECK_WORTHY.id
    return replace(changed, worth_proposed=False) if is_worth else changed
