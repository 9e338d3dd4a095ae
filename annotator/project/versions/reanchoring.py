"""Annotations in a new version of their text: what stayed, moved, changed and could not be found."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.domain.claim import Claim
from annotator.domain.entity import Entity
from annotator.domain.quotation import Quotation
from annotator.domain.quote_marks import in_marks
from annotator.domain.span import merge
from annotator.domain.translation import labelled, mark, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.domain.kinds import Kind
    from annotator.domain.span import Span, Spans
    from annotator.project.versions.anchors import Anchor, How, TextVersions

CONTENT = "content"


class Reanchored(NamedTuple):
    """An annotation of the old text and the same in the new one.

    Attributes
    ----------
    after: None if its content was lost.
    anchors: the role of each of its spans, and where it stands.
    """

    before: Any
    after: Any
    anchors: tuple[tuple[str, Anchor], ...]

    @property
    def how(self) -> How:
        """Return how it was found: as its worst span was; "lost" only without content."""
        if self.after is None:
            return "lost"
        hows = {anchor.how for _, anchor in self.anchors}
        if len(list(self.after.places())) != len(self.anchors):  # fragments have come to the same words
            return "changed"
        if hows & {"changed", "lost"} or any(not anchor.is_sure for _, anchor in self.anchors):
            return "changed"
        return "moved" if "moved" in hows else "same"


def reanchored(annotation: Any, versions: TextVersions) -> Reanchored:
    """Return a quotation, claim, suggestion's annotation or entity as it stands in the new text."""
    if isinstance(annotation, Quotation):
        return _quotation(annotation, versions)
    if isinstance(annotation, Claim):
        spans, anchors = _found(annotation.content, CONTENT, versions)
        return Reanchored(annotation, replace(annotation, content=merge(spans)) if spans else None, anchors)
    assert isinstance(annotation, Entity)
    anchor = versions.anchor(annotation.span)
    after = None if anchor.new is None else _entity(annotation, anchor)
    return Reanchored(annotation, after, (("entity", anchor),))


def _entity(entity: Entity, anchor: Anchor) -> Entity:
    """Return an entity at its new place; the ids of the model's entities are made of their offsets."""
    assert anchor.new is not None
    is_of_place = entity.id == f"e{entity.span.start}-{entity.span.end}"
    id = f"e{anchor.new.start}-{anchor.new.end}" if is_of_place else entity.id
    return replace(entity, id=id, span=anchor.new)


def _quotation(quotation: Quotation, versions: TextVersions) -> Reanchored:
    roles: dict[str, Spans] = {}
    anchors: list[tuple[str, Anchor]] = []
    for role, spans in quotation.roles.items():
        found, of_role = _found(spans, role, versions)
        anchors += of_role
        if found:
            roles[role] = merge(found) if role == CONTENT else found
    after = replace(quotation, roles=roles) if CONTENT in roles else None
    return Reanchored(quotation, after, tuple(anchors))


def _found(spans: Spans, role: str, versions: TextVersions) -> tuple[Spans, tuple[tuple[str, Anchor], ...]]:
    anchors = tuple((role, versions.anchor(span)) for span in spans)
    places = sorted({anchor.new for _, anchor in anchors if anchor.new is not None})
    return tuple(places), anchors


class VersionItem(NamedTuple):
    """The fate of an annotation of a layer.

    Attributes
    ----------
    kind: the id of its kind.
    """

    annotator: str
    kind: str
    id: str
    reanchored: Reanchored

    @property
    def how(self) -> How:
        """Return how it was found."""
        return self.reanchored.how


_COUNTED = {
    "same": mark("{n} stayed|{n} stayed"),
    "moved": mark("{n} moved|{n} moved"),
    "changed": mark("{n} changed|{n} changed"),
    "lost": mark("{n} could not be found|{n} could not be found"),
}
_KINDS = {"quotation": mark("quotation"), "claim": mark("claim"), "entity": mark("entity")}
# What became of a span, where another place fits as well, and where none does; the place is the old one.
_SAID = {
    "same": (mark("{place}: stayed."), mark("{place}: stayed; several places would fit.")),
    "moved": (mark("{place}: moved."), mark("{place}: moved; several places would fit.")),
    "changed": (mark("{place}: is now {words}."), mark("{place}: is now {words}; several places would fit.")),
    "lost": (
        mark("{place}: could not be found."),
        mark("{place}: could not be found; several places would fit."),
    ),
}


@dataclass
class VersionReport:
    """The effect that a new version of a text has had on the annotations of a document.

    Attributes
    ----------
    document: its id.
    old, new: both texts, so that each place can be looked at side by side.
    items: the annotations of all layers that did not simply stay.
    counts: the number of annotations by what became of them.
    suggestions: the same of suggestions that are not made anew: decided ones, or those of an import.
    reopened: the annotators whose layers were done, and are no longer.
    """

    document: str
    title: str
    old: str
    new: str
    items: list[VersionItem] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    suggestions: Counter[str] = field(default_factory=Counter)
    reopened: list[str] = field(default_factory=list)

    def add(self, annotator: str, kind: Kind, result: Reanchored) -> None:
        """Enter an annotation."""
        self.counts[result.how] += 1
        if result.how != "same":
            self.items.append(VersionItem(annotator, kind.id, result.before.id, result))

    def sort(self) -> None:
        """Put the annotations in the order of the old text."""
        self.items.sort(
            key=lambda item: (min(item.reanchored.before.places(), key=_start)[1], item.annotator)
        )

    def summary(self) -> str:
        """Return the numbers of annotations by what became of them, as words."""
        counts = words_of(self.counts) or tr("no annotations")
        if self.reopened:
            counts += "; " + tr("no longer done: {annotators}", annotators=", ".join(self.reopened))
        return labelled(in_marks(self.title), counts)

    def lines(self) -> list[str]:
        """Return a line for each annotation that did not simply stay: what it was and what it is now."""
        lines = [line for item in self.items for line in _lines(self, item)]
        if words := words_of(self.suggestions, ("changed", "lost")):
            lines.append(tr("{document}, suggestions: {numbers}.", document=self.document, numbers=words))
        return lines


def words_of(counts: Counter[str], hows: Sequence[str] = tuple(_COUNTED)) -> str:
    """Return numbers of annotations by what became of them, as words."""
    return ", ".join(tr(_COUNTED[how], counts[how]) for how in hows if counts[how])


def _start(place: tuple[str, Span]) -> Span:
    return place[1]


def _lines(report: VersionReport, item: VersionItem) -> list[str]:
    lines = []
    for role, anchor in item.reanchored.anchors:
        if anchor.how == "same" and anchor.is_sure:
            continue
        old = _short(anchor.old.of(report.old))
        new = _short(anchor.new.of(report.new)) if anchor.new else ""
        sure, unsure = _SAID[anchor.how]
        what = f"{tr(_KINDS[item.kind])} {tr(role)}"
        place = f"{report.document}, {item.annotator}, {what} {in_marks(old)}"
        lines.append(tr(sure if anchor.is_sure else unsure, place=place, words=in_marks(new)))
    return lines


def _short(words: str, most: int = 80) -> str:
    words = " ".join(words.split())
    return words if len(words) <= most else f"{words[: most // 2]} … {words[-most // 2 :]}"
