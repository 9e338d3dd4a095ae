"""Groups of labels: the parts of quotations, joined by relations or because they stand near each other."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from annotator.domain.span import Span, Spans
from annotator.formats.labelled.side_by_side import MOST_LEVELS, Neighbours, holders_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from annotator.formats.labelled.labelled_text import Label, Relation

# The most spans of one role, other than content, that a quotation takes: no corpus joins all with all.
_MOST_SPANS = 50


@dataclass(eq=False)
class Part:
    """Labels of one role that belong together, as fragments.

    Attributes
    ----------
    role: a role of a quotation, or "claim".
    spans: the spans of all labels, in text order, without overlaps.
    related: the parts of other roles to which relations lead, in either direction.
    """

    role: str
    labels: tuple[Label, ...]
    spans: Spans
    related: list[Part] = field(default_factory=list)

    @property
    def extent(self) -> Span:
        """Return the smallest span that holds all spans."""
        return self.spans[0].cover(self.spans[-1])

    @cached_property
    def is_of_content(self) -> bool:
        """Tell whether a relation leads to a content."""
        return any(part.role == "content" for part in self.related)


@dataclass
class Draft:
    """A quotation: a content with the parts of other roles.

    Attributes
    ----------
    parent: the number of the quotation in whose content this one lies, or None.
    """

    content: Part
    others: list[Part] = field(default_factory=list)
    parent: int | None = None

    @property
    def roles(self) -> dict[str, Spans]:
        """Return the spans by role."""
        spans: dict[str, Spans] = {"content": self.content.spans}
        for part in self.others:
            spans[part.role] = _joined((*spans.get(part.role, ()), *part.spans))
        return spans


@dataclass(frozen=True)
class Links:
    """The relations of a text.

    Attributes
    ----------
    joining: between the parts of a quotation, and from claims to quotations.
    nesting: from a quotation to the one in which it is reported, or back.
    are_complete: whether what no relation links belongs to nothing, wherever it stands.
    """

    joining: Sequence[Relation]
    nesting: Sequence[Relation]
    are_complete: bool


def parts_of(labels: Sequence[tuple[str, Label]], relations: Sequence[Relation]) -> list[Part]:
    """Return the parts of labels with their roles: relations within a role join, others relate parts."""
    role_by_id = {label.id: role for role, label in labels}
    ends = [
        (relation.head, relation.child)
        for relation in relations
        if relation.head in role_by_id and relation.child in role_by_id
    ]
    first_by_id = {label.id: label.id for _, label in labels}

    def first(id: str) -> str:
        while first_by_id[id] != id:
            first_by_id[id] = first_by_id[first_by_id[id]]
            id = first_by_id[id]
        return id

    for head, child in ends:
        if role_by_id[head] == role_by_id[child]:
            first_by_id[first(child)] = first(head)
    together: dict[str, list[Label]] = defaultdict(list)
    for _, label in labels:
        together[first(label.id)].append(label)
    parts = {
        id: Part(role_by_id[id], tuple(group), _joined(span for label in group for span in label.spans))
        for id, group in together.items()
    }
    for head, child in dict.fromkeys((first(head), first(child)) for head, child in ends):
        if head != child:
            parts[head].related.append(parts[child])
            parts[child].related.append(parts[head])
    return sorted(parts.values(), key=lambda part: (part.spans, part.role))


def _joined(spans: Iterable[tuple[int, int]]) -> Spans:
    """Return spans in text order with overlapping ones joined; adjacent ones stay apart, as they came."""
    joined: list[Span] = []
    for span in sorted(Span(*span) for span in spans):
        if joined and span.start < joined[-1].end:
            joined[-1] = joined[-1].cover(span)
        else:
            joined.append(span)
    return tuple(joined)


def drafts_of(
    text: str, parts: Sequence[Part], links: Links, nearness: str
) -> tuple[list[Draft], list[Part]]:
    """Return a quotation for each content, and the parts that belong to none.

    Parts without relations to a content belong to the nearest content without relations.
    """
    drafts = [Draft(part) for part in parts if part.role == "content"]
    used: set[int] = set()
    for draft in drafts:
        draft.others = _related(draft.content)
        used |= {id(part) for part in draft.others}
    others = [part for part in parts if part.role not in ("content", "claim")]
    contents = [span for draft in drafts for span in draft.content.spans]
    # At last, what stands within a content: some mark an interrupted quotation as one span.
    for within in (False, True):
        free = [part for part in others if id(part) not in used and _belongs_to_contents(part)]
        unrelated = [draft for draft in drafts if not draft.others]
        if free and unrelated:
            placed = [(part.role, span, part) for part in free for span in part.spans]
            neighbours = Neighbours(text, nearness, contents, placed, within=within)
            for draft in unrelated:
                draft.others = _beside(draft.content, neighbours)
                used |= {id(part) for part in draft.others}
    _relate_parents(drafts, links)
    if not links.are_complete:
        _set_parents(drafts)
    return drafts, [part for part in others if id(part) not in used]


def _related(content: Part) -> list[Part]:
    """Return the parts that are related to a content, directly or through one other part.

    The nearest ones of each role count. A cue that is related to another content directly is not reached
    through a source that both have.
    """
    by_role: dict[str, list[Part]] = defaultdict(list)
    for part in content.related[:_MOST_SPANS]:
        if _belongs_to_contents(part):
            by_role[part.role].append(part)
    direct = [part for parts in by_role.values() for part in parts]
    through: dict[str, dict[int, Part]] = defaultdict(dict)
    for middle in direct:
        for part in middle.related[:_MOST_SPANS]:
            is_free = part.role != "cue" or not part.is_of_content
            if _belongs_to_contents(part) and part.role not in by_role and is_free:
                through[part.role][id(part)] = part
    return [*direct, *(part for parts in through.values() for part in [*parts.values()][:_MOST_SPANS])]


def _belongs_to_contents(part: Part) -> bool:
    return part.role not in ("content", "claim") and len(part.spans) <= _MOST_SPANS


def _beside(content: Part, neighbours: Neighbours[Part]) -> list[Part]:
    """Return the nearest cue, and the part of each other role that is nearest to the cue or the content."""
    found: list[Part] = []
    content_spans = anchor = content.spans
    for role in sorted(neighbours.roles, key=lambda role: (role != "cue", role)):
        part = neighbours.nearest(content_spans, anchor, role)
        if part is None and anchor is not content_spans:
            part = neighbours.shared(content_spans, anchor, role)
        if part is not None:
            found.append(part)
            if role == "cue":
                anchor = part.spans
    return found


def _relate_parents(drafts: Sequence[Draft], links: Links) -> None:
    """Set the parents that relations tell; one that closes a circle, or is a second one, is passed over."""
    number_of = {label.id: n for n, draft in enumerate(drafts) for label in draft.content.labels}
    outermost = list(range(len(drafts)))

    def root(number: int) -> int:
        while outermost[number] != number:
            outermost[number] = outermost[outermost[number]]
            number = outermost[number]
        return number

    for relation in links.nesting:
        inner, outer = number_of.get(relation.head), number_of.get(relation.child)
        if inner is None or outer is None:
            continue
        if not links.are_complete and _stands_in(drafts[outer].content, drafts[inner].content):
            inner, outer = outer, inner  # another tool's relation from the outer one to the inner one
        if drafts[inner].parent is None and root(outer) != inner:
            drafts[inner].parent = outer
            outermost[inner] = root(outer)


def _stands_in(inner: Part, outer: Part) -> bool:
    return inner.extent != outer.extent and outer.extent.contains(inner.extent)


def _set_parents(drafts: Sequence[Draft]) -> None:
    """Set the parent of each quotation with a cue or source that lies whole in another one's content.

    Where relations tell parents, they tell all of them.
    """
    if any(draft.parent is not None for draft in drafts):
        return
    number_of = {span: number for number, draft in enumerate(drafts) for span in draft.content.spans}
    extents = {number: _extent(draft) for number, draft in enumerate(drafts) if draft.others}
    holders = holders_of(number_of, extents.values())
    levels = [0] * len(drafts)
    # The outer ones first, so that their levels are known.
    for number, extent in sorted(extents.items(), key=lambda item: (item[1].start, -item[1].end)):
        # The inner quotation may be the whole content of the outer one.
        holder = extent if number_of.get(extent, number) != number else holders[extent]
        if holder is not None and levels[number_of[holder]] < MOST_LEVELS:
            drafts[number].parent = number_of[holder]
            levels[number] = levels[number_of[holder]] + 1


def _extent(draft: Draft) -> Span:
    first, *others = (part.extent for part in (draft.content, *draft.others))
    for other in others:
        first = first.cover(other)
    return first


def quotations_of(claims: Sequence[Part], drafts: Sequence[Draft], links: Links) -> list[int | None]:
    """Return the number of each claim's quotation: the related one, else the innermost one around it."""
    number_of_part = {id(draft.content): number for number, draft in enumerate(drafts)}
    number_of = {span: number for number, draft in enumerate(drafts) for span in draft.content.spans}
    holders = holders_of(number_of, [claim.spans[0] for claim in claims])
    numbers: list[int | None] = []
    for claim in claims:
        related = [number_of_part[id(part)] for part in claim.related if id(part) in number_of_part]
        first = claim.spans[0]
        holder = first if first in number_of else holders[first]
        if related:
            numbers.append(related[0])
        elif links.are_complete:
            numbers.append(None)
        elif holder is not None and _holds(drafts[number_of[holder]].content.spans, claim.spans):
            numbers.append(number_of[holder])
        else:
            numbers.append(None)
    return numbers


def _holds(content: Spans, spans: Spans) -> bool:
    return all(any(fragment.contains(span) for fragment in content) for span in spans)
