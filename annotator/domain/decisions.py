"""Deciding on suggestions: which are shown, which are the same, why one is rejected, and who works blind."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Generic, Literal, TypeVar

from annotator.domain.claim_suggestion import ClaimSuggestion
from annotator.domain.document import sha256
from annotator.domain.span import Spans, merge, shared
from annotator.domain.suggestion import Suggestion

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

S = TypeVar("S", Suggestion, ClaimSuggestion)

WEAK = 0.75  # the score below which a suggestion looks weak
LEAST = 0.5  # the score from which suggestions are shown where nobody has said otherwise
_SAME = 0.5

# Why suggestions are rejected, in the words that are kept; an annotator may write others.
REASONS: tuple[str, ...] = (
    "not a quotation",
    "scare quotes or title",
    "wrong extent",
    "wrong source",
    "duplicate",
)
REASONS_OF_CLAIMS: tuple[str, ...] = ("not a claim", "not worth a check", "wrong extent", "duplicate")

Why = Literal["weak", "thought"]


@dataclass(frozen=True)
class Showing:
    """Which suggestions an annotator wants to see.

    Attributes
    ----------
    least: the score (0 to 1) below which suggestions are hidden.
    thoughts: whether beliefs and intentions are shown.
    all: whether those that would be hidden are shown for now.
    claims: whether suggested claims are shown to be decided on.
    """

    least: float = LEAST
    thoughts: bool = True
    all: bool = False
    claims: bool = False

    def hides(self, suggestion: Suggestion) -> Why | None:
        """Return why a suggestion is hidden, or None where it is shown."""
        if self.all:
            return None
        if not self.thoughts and suggestion.mode == "thought":
            return "thought"
        return "weak" if suggestion.provenance.score < self.least else None

    def hides_claim(self, claim: ClaimSuggestion, of: Why | None) -> Why | None:
        """Return why a suggested claim is hidden, or None; `of` says why its quotation is, if that waits."""
        if self.all:
            return None
        if of == "thought":
            return "thought"
        return "weak" if claim.provenance.score < self.least else None


@dataclass(frozen=True)
class Rejection(Generic[S]):
    """A suggestion that an annotator has rejected.

    Attributes
    ----------
    reason: one of `REASONS` (of `REASONS_OF_CLAIMS`), the annotator's own words, or "".
    """

    suggestion: S
    reason: str = ""


def is_weak(suggestion: Suggestion | ClaimSuggestion) -> bool:
    """Tell whether a suggestion is one to be looked at twice."""
    return suggestion.provenance.score < WEAK


def is_same(content: Spans, other: Spans) -> bool:
    """Tell whether two contents say the same: they share half of the characters that either has."""
    return shared(content, other) >= _SAME


def is_decided(content: Spans, decided: Iterable[Spans]) -> bool:
    """Tell whether a content is the same as one that was decided on, or as several of them together."""
    near = [other for other in decided if any(a.overlaps(b) for a in content for b in other)]
    if any(is_same(content, other) for other in near):
        return True
    return bool(near) and is_same(content, merge(span for other in near for span in other))


def distinct(suggestions: Iterable[S]) -> list[S]:
    """Return suggestions in text order without those that say the same as one of a higher score."""
    kept: list[S] = []
    for one in sorted(suggestions, key=lambda s: (-s.provenance.score, s.span, s.id)):
        if not any(is_same(one.content, other.content) for other in kept):
            kept.append(one)
    return sorted(kept, key=lambda s: (s.span, s.id))


def with_free_ids(suggestions: Iterable[S], taken: Collection[str] = ()) -> list[S]:
    """Return suggestions with other ids where theirs are taken, or another's before them."""
    used = set(taken)
    found: list[S] = []
    for one in suggestions:
        id, number = one.id, 1
        while id in used:
            number += 1
            id = f"{one.id}.{number}"
        used.add(id)
        found.append(one if id == one.id else replace(one, id=id))
    return found


@dataclass(frozen=True)
class Blindness:
    """Which documents are annotated without suggestions, to learn what suggestions do to annotators.

    Attributes
    ----------
    share: per cent of the documents, chosen for each annotator by a hash.
    until_done: whether suggestions come once the annotator has marked the document done.
    annotator, since: who has set it so, and when (ISO 8601 in UTC).
    """

    share: int
    until_done: bool = False
    annotator: str | None = None
    since: str = ""

    def takes(self, document: str, annotator: str) -> bool:
        """Tell whether a document is among those that an annotator gets without suggestions.

        A larger share takes the documents of a smaller one, too.
        """
        number = int(sha256(f"{document}\n{annotator}")[:8], 16)
        return number * 100 < self.share << 32

    @property
    def words(self) -> str:
        """Return the same for people."""
        if not self.share:
            return "blind mode off"
        until = ", until done once" if self.until_done else ""
        return f"blind mode: {self.share} % of the documents{until}"
