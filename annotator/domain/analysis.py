"""Analyses of texts by the language model and this program's components, and their failures."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any

from annotator.domain.proposed import Proposed
from annotator.domain.span import Span
from annotator.domain.stored_words import shown
from annotator.domain.syntax import Syntax
from annotator.domain.translation import mark, tr
from annotator.version import __version__


@dataclass(frozen=True)
class Analysis:
    """The results of the language model for one text.

    Attributes
    ----------
    model: the pipeline's name and version; "imported" if the entities came with the document.
    entities: start, end and label of each, in text order.
    suggestions: quotations, those in reserve, then claims, each in text order, including the quotation of
        each claim.
    syntax: sentences, phrases and clauses.
    replaced: by the number of each entity that the program has repaired, words and label of the model's
        entities in its place; none for an entity that the model did not find.
    """

    model: str
    entities: tuple[tuple[int, int, str], ...]
    suggestions: tuple[Proposed[Any], ...]
    syntax: Syntax = field(default_factory=Syntax)
    replaced: dict[int, tuple[tuple[str, str], ...]] = field(default_factory=dict)

    def to_plain(self) -> dict[str, Any]:
        """Return the values as lists, strings and numbers, for another process."""
        return {
            "model": self.model,
            "entities": [list(entity) for entity in self.entities],
            "suggestions": [suggestion.to_plain() for suggestion in self.suggestions],
            "syntax": self.syntax.to_plain(),
            "replaced": {
                str(number): list(map(list, entities)) for number, entities in self.replaced.items()
            },
        }

    @classmethod
    def from_plain(cls, plain: dict[str, Any]) -> Analysis:
        """Return the analysis from the output of `to_plain`."""
        return cls(
            plain["model"],
            tuple((start, end, label) for start, end, label in plain["entities"]),
            tuple(Proposed.from_plain(s) for s in plain["suggestions"]),
            Syntax.from_plain(plain["syntax"]),
            {
                int(number): tuple((words, label) for words, label in entities)
                for number, entities in plain.get("replaced", {}).items()
            },
        )


# Kinds of failure: a process that ended or hung without an exception, the name of one exception, a language
# without an installed model.
ENDED, HUNG, MEMORY, NO_MODEL = "ended", "hung", "MemoryError", "no model"
_IN_WORDS = {
    ENDED: mark("the analysing process ended twice while it read this text"),
    HUNG: mark("the analysis took longer than this text may take, twice"),
    MEMORY: mark("there is not enough memory"),
}


@dataclass(frozen=True)
class AnalysisFailure:
    """The failure of a text's analysis.

    Attributes
    ----------
    kind: the exception's name, or `ENDED`, `HUNG` or `NO_MODEL`.
    message: the exception's message; it may quote the text.
    step: the component that failed ("quotations", "claims" ...), "" if unknown.
    trace: the stack of calls, the innermost last, without the exception's message.
    span: the sentence that fails on its own, in code points; None if there is none or it is unknown.
    model: the pipeline's name and version, "" if the process failed before it reported them; the name of the
        package that is missing.
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
    def words(self) -> str:
        """Return the failure for an annotator; an exception is a mistake of the program, told in a report."""
        if self.kind == NO_MODEL:
            return shown(self.message)
        return tr(_IN_WORDS.get(self.kind, mark("the program makes a mistake with this text")))

    @property
    def reason(self) -> str:
        """Return the failure on one line, for those who can mend it, too."""
        if self.kind == NO_MODEL:
            return self.message
        words = _IN_WORDS.get(self.kind) or " ".join(f"{self.kind}: {self.message}".rstrip(":. ").split())
        return f"{words} ({self.step})" if self.step else words

    def to_plain(self) -> dict[str, Any]:
        """Return the values as lists, strings and numbers, for another process."""
        return {**asdict(self), "span": self.span and list(self.span)}

    @classmethod
    def from_plain(cls, plain: dict[str, Any]) -> AnalysisFailure:
        """Return the failure from the output of `to_plain`."""
        return cls(**{**plain, "span": Span(*plain["span"]) if plain["span"] else None})


@dataclass(frozen=True)
class Outcome:
    """The outcome of a text's analysis: an analysis, a failure, or both.

    Attributes
    ----------
    analysis: after a failure, entities and syntax without suggestions, or None.
    failure: None after success.
    """

    analysis: Analysis | None
    failure: AnalysisFailure | None = None

    def to_plain(self) -> dict[str, Any]:
        """Return the values as lists, strings and numbers, for another process."""
        return {
            "analysis": self.analysis and self.analysis.to_plain(),
            "failure": self.failure and self.failure.to_plain(),
        }

    @classmethod
    def from_plain(cls, plain: dict[str, Any]) -> Outcome:
        """Return the outcome from the output of `to_plain`."""
        analysis, failure = plain["analysis"], plain["failure"]
        return cls(
            analysis and Analysis.from_plain(analysis), failure and AnalysisFailure.from_plain(failure)
        )
