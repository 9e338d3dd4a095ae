"""Analyses: what the language model and this program's components make of a text."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from annotator.domain.claim_suggestion import ClaimSuggestion
from annotator.domain.suggestion import Suggestion
from annotator.domain.syntax import Syntax


@dataclass(frozen=True)
class Analysis:
    """What the language model makes of one text.

    Attributes
    ----------
    model: the pipeline's name and version; "imported" where the entities came with the document.
    entities, suggestions, claims: in text order; each claim's quotation is one of the suggestions.
    syntax: sentences, phrases and clauses.
    """

    model: str
    entities: tuple[tuple[int, int, str], ...]
    suggestions: tuple[Suggestion, ...]
    syntax: Syntax = field(default_factory=Syntax)
    claims: tuple[ClaimSuggestion, ...] = ()

    def to_plain(self) -> dict[str, Any]:
        """Return the same in lists, strings and numbers, for crossing a process border."""
        return {
            "model": self.model,
            "entities": [list(entity) for entity in self.entities],
            "suggestions": [suggestion.to_plain() for suggestion in self.suggestions],
            "syntax": self.syntax.to_plain(),
            "claims": [claim.to_plain() for claim in self.claims],
        }

    @classmethod
    def from_plain(cls, plain: dict[str, Any]) -> Analysis:
        """Return the analysis that `to_plain` has written."""
        return cls(
            plain["model"],
            tuple((start, end, label) for start, end, label in plain["entities"]),
            tuple(Suggestion.from_plain(s) for s in plain["suggestions"]),
            Syntax.from_plain(plain["syntax"]),
            tuple(ClaimSuggestion.from_plain(c) for c in plain["claims"]),
        )
