"""What a quotation and a suggested one have in common: the spans of their roles."""

from __future__ import annotations

from typing import Literal

from annotator.domain.span import Span, Spans, extent_of

Role = Literal["content", "cue", "source"]
ROLES: tuple[Role, ...] = ("content", "cue", "source")


class Speech:
    """Words that somebody said, with the words that say so and who it was."""

    content: Spans
    cue: Spans
    source: Spans

    @property
    def span(self) -> Span:
        """Return the smallest span that holds the content."""
        first, last = self.content[0], self.content[-1]
        return first if first is last else first.cover(last)

    @property
    def extent(self) -> Span:
        """Return the smallest span that holds the spans of all roles."""
        return extent_of(self.content, self.cue, self.source)

    def spans(self, role: Role) -> Spans:
        """Return the spans of a role."""
        return {"content": self.content, "cue": self.cue, "source": self.source}[role]
