"""Syntax: the sentences, phrases and clauses that the language model sees in a text."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate, pairwise
from operator import add
from typing import Any

from annotator.domain.span import Span, Spans


@dataclass(frozen=True)
class Syntax:
    """The parts of a text, each kind in text order.

    Attributes
    ----------
    sentences: disjoint.
    phrases: noun phrases, verb groups and the like; they nest.
    clauses: they nest, too.
    """

    sentences: Spans = ()
    phrases: Spans = ()
    clauses: Spans = ()

    def to_plain(self) -> dict[str, list[int]]:
        """Return the same in numbers: how far each span starts behind the one before, and its length."""
        return {
            "sentences": _flat(self.sentences),
            "phrases": _flat(self.phrases),
            "clauses": _flat(self.clauses),
        }

    @classmethod
    def from_plain(cls, plain: dict[str, Any]) -> Syntax:
        """Return the syntax that `to_plain` has written."""
        return cls(*(_spans(plain[kind]) for kind in ("sentences", "phrases", "clauses")))


def _flat(spans: Spans) -> list[int]:
    steps = [b.start - a.start for a, b in pairwise((Span(0, 0), *spans))]
    return [
        number for step, span in zip(steps, spans, strict=True) for number in (step, span.end - span.start)
    ]


def _spans(flat: list[int]) -> Spans:
    starts = list(accumulate(flat[::2]))
    return tuple(map(Span, starts, map(add, starts, flat[1::2])))
