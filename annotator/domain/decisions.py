"""Decisions on suggestions: visibility, equality, rejection and blind annotation."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Generic, Literal

from annotator.domain.claim import Claim
from annotator.domain.document import sha256
from annotator.domain.kinds import CLAIM, Kind
from annotator.domain.proposed import A, Proposed
from annotator.domain.span import Spans, merge, shared
from annotator.domain.translation import mark

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from annotator.domain.provenance import State

WEAK = 0.75  # the score below which a suggestion is called weak
LEAST = 0.5  # the score from which suggestions are shown, unless an annotator sets another
_SAME = 0.5  # the overlap (`shared`) from which contents say the same

Why = Literal["weak", "thought"]


@dataclass(frozen=True)
class Showing:
    """The suggestions that an annotator wants to see.

    Attributes
    ----------
    least: the score (0 to 1) below which suggestions are hidden; None: the usual one, or that of the
        quotations which the annotator's decisions teach.
    thoughts: whether beliefs and intentions are shown.
    all: whether hidden suggestions are shown for now.
    claims: whether suggested claims are shown for decision.
    """

    least: float | None = None
    thoughts: bool = True
    all: bool = False
    claims: bool = False

    def hides(
        self,
        suggestion: Proposed[Any],
        others: Mapping[str, Why] = MappingProxyType({}),
        limit: float = LEAST,
    ) -> Why | None:
        """Return the reason why a suggestion is hidden, or None if it is shown.

        `others` has the reasons of hidden quotations by their ids: a hidden thought hides its claims. `limit`
        is the least score of quotations unless the annotator has set another.
        """
        if self.all:
            return None
        annotation = suggestion.annotation
        quotation_reason = others.get(annotation.quotation or "") if isinstance(annotation, Claim) else None
        is_thought = annotation.attributes.get("mode") == "thought"
        if quotation_reason == "thought" or (is_thought and not self.thoughts):
            return "thought"
        return "weak" if suggestion.provenance.score < self.least_of(suggestion.kind, limit) else None

    def least_of(self, kind: Kind, limit: float = LEAST) -> float:
        """Return the score below which suggestions of a kind are hidden; `limit` as in `hides`."""
        if self.least is not None:
            return self.least
        return LEAST if kind is CLAIM else limit

    def takes(self, kind: Kind) -> bool:
        """Tell whether suggestions of a kind are shown for decision."""
        return self.claims or kind is not CLAIM


@dataclass(frozen=True)
class Rejection(Generic[A]):
    """A suggestion that an annotator has rejected.

    Attributes
    ----------
    reason: one of the kind's reasons, the annotator's own words, or "".
    """

    suggestion: Proposed[A]
    reason: str = ""


@dataclass(frozen=True)
class Decision:
    """An annotator's decision on a suggestion.

    Attributes
    ----------
    suggestion: the suggestion's id.
    made: id of the annotation made from the suggestion, or None.
    reason: the reason of a rejection, or "".
    """

    suggestion: str
    state: State
    made: str | None = None
    reason: str = ""


def is_weak(suggestion: Proposed[Any]) -> bool:
    """Tell whether a suggestion is weak and needs a second look."""
    return suggestion.provenance.score < WEAK


def is_same(content: Spans, other: Spans) -> bool:
    """Tell whether two contents say the same: they share at least half of their combined characters."""
    return shared(content, other) >= _SAME


def is_decided(content: Spans, decided: Iterable[Spans]) -> bool:
    """Tell whether a content says the same as one decided content, or as several together."""
    overlapping = [other for other in decided if any(a.overlaps(b) for a in content for b in other)]
    if any(is_same(content, other) for other in overlapping):
        return True
    return bool(overlapping) and is_same(content, merge(span for other in overlapping for span in other))


def distinct(suggestions: Iterable[Proposed[A]]) -> list[Proposed[A]]:
    """Return suggestions in text order; of those that say the same, only that with the highest score."""
    kept: list[Proposed[A]] = []
    for suggestion in sorted(suggestions, key=lambda s: (-s.provenance.score, s.span, s.id)):
        if not any(is_same(suggestion.content, other.content) for other in kept):
            kept.append(suggestion)
    return sorted(kept, key=lambda s: (s.span, s.id))


def with_free_ids(suggestions: Iterable[Proposed[A]], taken: Collection[str] = ()) -> list[Proposed[A]]:
    """Return suggestions with new ids in place of taken ones."""
    used_ids = set(taken)
    renamed: list[Proposed[A]] = []
    for suggestion in suggestions:
        id, number = suggestion.id, 1
        while id in used_ids:
            number += 1
            id = f"{suggestion.id}.{number}"
        used_ids.add(id)
        renamed.append(suggestion if id == suggestion.id else suggestion.with_id(id))
    return renamed


@dataclass(frozen=True)
class Blindness:
    """The documents that are annotated without suggestions, to learn how suggestions affect annotators.

    Attributes
    ----------
    share: per cent of the documents, chosen for each annotator by a hash.
    until_done: whether suggestions appear after the annotator has marked the document done.
    annotator, since: the annotator who set the share, and the time (ISO 8601 in UTC).
    """

    share: int
    until_done: bool = False
    annotator: str | None = None
    since: str = ""

    def takes(self, document: str, annotator: str) -> bool:
        """Tell whether an annotator gets a document without suggestions.

        A larger share includes the documents of a smaller share.
        """
        number = int(sha256(f"{document}\n{annotator}")[:8], 16)
        return number * 100 < self.share << 32

    @property
    def words(self) -> str:
        """Return the setting in words for people."""
        if not self.share:
            return mark("blind mode off")
        until = ", until done once" if self.until_done else ""
        return f"blind mode: {self.share} % of the documents{until}"
