"""Analyses of texts by the language model and this program's components, and their failures."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any

from annotator import __version__
from annotator.domain.proposed import Proposed
from annotator.domain.span import Span
from annotator.domain.syntax import Syntax


@dataclass(frozen=True)
class Analysis:
    """The results of the language model on one text.

    Attributes
    ----------
    model: the pipeline's name and version; "imported" where the entities came with the document.
    entities: in text order.
    suggestions: of quotations, then of claims, each in text order; the quotation of a claim is among them.
    syntax: sentences, phrases and clauses.
    """

    model: str
    entities: tuple[tuple[int, int, str], ...]
    suggestions: tuple[Proposed[Any], ...]
    syntax: Syntax = field(default_factory=Syntax)

    def to_plain(self) -> dict[str, Any]:
        """Return the same in lists, strings and numbers, for crossing a process border."""
        return {
            "model": self.model,
            "entities": [list(entity) for entity in self.entities],
            "suggestions": [suggestion.to_plain() for suggestion in self.suggestions],
            "syntax": self.syntax.to_plain(),
        }

    @classmethod
    def from_plain(cls, plain: dict[str, Any]) -> Analysis:
        """Return the analysis that `to_plain` has written."""
        return cls(
            plain["model"],
            tuple((start, end, label) for start, end, label in plain["entities"]),
            tuple(Proposed.from_plain(s) for s in plain["suggestions"]),
            Syntax.from_plain(plain["syntax"]),
        )


# Kinds of failure beside the names of exceptions: the process says nothing any more.
ENDED, HUNG, MEMORY = "ended", "hung", "MemoryError"
_IN_WORDS = {
    ENDED: "the analysing process ended twice while it read this text",
    HUNG: "the analysis took longer than this text may take, twice",
    MEMORY: "there is not enough memory",
}


@dataclass(frozen=True)
class AnalysisFailure:
    """Why a text could not be analysed.

    Attributes
    ----------
    kind: the exception's name, or `ENDED` or `HUNG`.
    message: what the exception says; it may quote the text.
    step: the component that failed ("quotations", "claims" ...), "" where that is not known.
    trace: the calls that led there, the innermost last, without the exception's message.
    span: the sentence that fails alone, in code points; None where there is none or it is not known.
    model: the pipeline's name and version, "" where the process did not come to say it.
    program: the version of this program.
    """

    kind: str
    message: str = ""
    step: str = ""
    trace: str = ""
    span: Span | None = None
    model: str = ""
    program: str = __version__

    @property
    def reason(self) -> str:
        """Return on one line what happened."""
        words = _IN_WORDS.get(self.kind) or " ".join(f"{self.kind}: {self.message}".rstrip(":. ").split())
        return f"{words} ({self.step})" if self.step else words

    def to_plain(self) -> dict[str, Any]:
        """Return the same in lists, strings and numbers, for crossing a process border."""
        return {**asdict(self), "span": self.span and list(self.span)}

    @classmethod
    def from_plain(cls, plain: dict[str, Any]) -> AnalysisFailure:
        """Return the failure that `to_plain` has written."""
        return cls(**{**plain, "span": Span(*plain["span"]) if plain["span"] else None})


@dataclass(frozen=True)
class Outcome:
    """The outcome of a text's analysis: an analysis, a failure, or both.

    Attributes
    ----------
    analysis: beside a failure, entities and syntax without suggestions, or None.
    failure: None where all went well.
    """

    analysis: Analysis | None
    failure: AnalysisFailure | None = None

    def to_plain(self) -> dict[str, Any]:
        """Return the same in lists, strings and numbers, for crossing a process border."""
        return {
            "analysis": self.analysis and self.analysis.to_plain(),
            "failure": self.failure and self.failure.to_plain(),
        }

    @classmethod
    def from_plain(cls, plain: dict[str, Any]) -> Outcome:
        """Return the outcome that `to_plain` has written."""
        analysis, failure = plain["analysis"], plain["failure"]
        return cls(
            analysis and Analysis.from_plain(analysis), failure and AnalysisFailure.from_plain(failure)
        )
