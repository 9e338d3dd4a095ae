"""What is to be highlighted where: an interval index over all spans of the open document."""

from __future__ import annotations

from typing import Literal, NamedTuple

from annotator.domain.changes import Changes
from annotator.domain.claim import Claim
from annotator.domain.intervals import IntervalIndex
from annotator.domain.quotation import Quotation
from annotator.domain.span import Span
from annotator.domain.suggestion import Suggestion
from annotator.project.open_document import OpenDocument

Kind = Literal["entity", "quotation", "suggestion", "claim"]
Part = Literal["content", "cue", "source", ""]


class Key(NamedTuple):
    """One span of one annotation."""

    kind: Kind
    id: str
    part: Part = ""
    number: int = 0


class Highlights:
    """The spans of a document by place; a change costs what the changed annotation has of spans."""

    def __init__(self, opened: OpenDocument) -> None:
        self._opened = opened
        self._index: IntervalIndex[Key] = IntervalIndex()
        self._keys: dict[tuple[str, str], list[Key]] = {}
        for quotation in opened.quotations:
            self._put_quotation("quotation", quotation)
        for claim in opened.claims:
            self._put_claim(claim)
        self.load_analysis()

    def load_analysis(self) -> None:
        """Take entities and suggestions anew."""
        for kind, id in [key for key in self._keys if key[0] in ("entity", "suggestion")]:
            self._drop(kind, id)
        for entity in self._opened.entities:
            self._put("entity", entity.id, [(Key("entity", entity.id), entity.span)])
        for suggestion in self._opened.pending:
            self._put_quotation("suggestion", suggestion)

    def apply(self, changes: Changes) -> None:
        """Take what an operation changed."""
        changed: tuple[tuple[Kind, frozenset[str]], ...] = (
            ("quotation", changes.quotations),
            ("claim", changes.claims),
            ("entity", changes.entities),
            ("suggestion", changes.suggestions),
        )
        for kind, ids in changed:
            for id in ids:
                self.restore(kind, id)

    def restore(self, kind: Kind, id: str) -> None:
        """Take the spans of one annotation anew."""
        opened = self._opened
        self._drop(kind, id)
        if kind == "quotation":
            if quotation := opened.quotations.get(id):
                self._put_quotation(kind, quotation)
        elif kind == "claim":
            if claim := opened.claims.get(id):
                self._put_claim(claim)
        elif kind == "entity":
            if entity := opened.entities.get(id):
                self._put("entity", id, [(Key("entity", id), entity.span)])
        elif suggestion := opened.pending.get(id):
            self._put_quotation(kind, suggestion)

    def show_moved(self, key: Key, span: Span) -> None:
        """Let a span that is there stand elsewhere, until it is restored."""
        self._index.discard(key)
        self._index.add(key, span)

    def overlapping(self, span: Span) -> dict[Key, Span]:
        """Return what shares a character with `span`."""
        return self._index.overlapping(span)

    def at(self, point: int) -> dict[Key, Span]:
        """Return what holds the character at `point`."""
        return self._index.at(point)

    def _put_quotation(self, kind: Literal["quotation", "suggestion"], item: Quotation | Suggestion) -> None:
        spans = [(Key(kind, item.id, "content", i), span) for i, span in enumerate(item.content)]
        spans += [(Key(kind, item.id, "cue", i), span) for i, span in enumerate(item.cue)]
        spans += [(Key(kind, item.id, "source", i), span) for i, span in enumerate(item.source)]
        self._put(kind, item.id, spans)

    def _put_claim(self, claim: Claim) -> None:
        self._put(
            "claim",
            claim.id,
            [(Key("claim", claim.id, "content", i), s) for i, s in enumerate(claim.content)],
        )

    def _put(self, kind: str, id: str, spans: list[tuple[Key, Span]]) -> None:
        self._keys[kind, id] = [key for key, _ in spans]
        for key, span in spans:
            self._index.add(key, span)

    def _drop(self, kind: str, id: str) -> None:
        for key in self._keys.pop((kind, id), ()):
            self._index.discard(key)
