"""The effect of learning on documents that were held out of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.domain.decisions import LEAST
from annotator.domain.learning import MISSING, WRONG, Learning
from annotator.domain.span import shared
from annotator.project.learning.evidence import learnt_from
from annotator.project.learning.traits import applied

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.domain.proposed import Proposed
    from annotator.domain.quotation import Quotation
    from annotator.project.learning.evidence import Evidence

# Parts of the documents, each held out in turn.
_FOLDS = 5
_SAME = 0.5  # the overlap from which a suggestion says what a quotation does, as in `domain.decisions`


@dataclass(frozen=True)
class Outcome:
    """Suggestions that were shown, against the quotations of done layers.

    Attributes
    ----------
    right, wrong: numbers of shown suggestions that are quotations, and that are not.
    missing: the number of quotations that no shown suggestion says.
    """

    right: int = 0
    wrong: int = 0
    missing: int = 0

    def __add__(self, other: Outcome) -> Outcome:
        """Return the sums."""
        return Outcome(self.right + other.right, self.wrong + other.wrong, self.missing + other.missing)

    @property
    def acts(self) -> float:
        """Return the keys and pointer acts that wrong and missing suggestions cost beyond right ones."""
        return self.wrong * WRONG + self.missing * MISSING


def outcome(shown: Sequence[Proposed[Quotation]], quotations: Sequence[Quotation]) -> Outcome:
    """Return how suggestions meet the quotations of a layer: one to one, those with most in common first."""
    pairs = sorted(
        (
            (shared(suggestion.content, quotation.content), row, column)
            for row, suggestion in enumerate(shown)
            for column, quotation in enumerate(quotations)
            if suggestion.span.overlaps(quotation.span)
        ),
        reverse=True,
    )
    rows: set[int] = set()
    columns: set[int] = set()
    for overlap, row, column in pairs:
        if overlap >= _SAME and row not in rows and column not in columns:
            rows.add(row)
            columns.add(column)
    return Outcome(len(rows), len(shown) - len(rows), len(quotations) - len(columns))


def shown(evidence: Evidence, learning: Learning) -> list[Proposed[Quotation]]:
    """Return the suggestions of a document that an annotator with this learning is shown."""
    return [
        suggestion
        for suggestion in applied(learning, evidence.suggestions, evidence.text)
        if suggestion.provenance.score >= learning.limit
    ]


@dataclass(frozen=True)
class HeldOut:
    """The outcomes on documents that were held out, without and with learning."""

    documents: int
    shipped: Outcome
    learned: Outcome


def held_out(evidence: Sequence[Evidence]) -> HeldOut:
    """Hold out each fifth of the done documents in turn, and compare the scores."""
    done = [number for number, layer in enumerate(evidence) if layer.is_done]
    shipped = learned = Outcome()
    for fold in range(_FOLDS):
        out = set(done[fold::_FOLDS])
        learning = learnt_from(layer for number, layer in enumerate(evidence) if number not in out)
        for number in sorted(out):
            layer = evidence[number]
            shipped += outcome(shown(layer, Learning(limit=LEAST)), layer.quotations)
            learned += outcome(shown(layer, learning), layer.quotations)
    return HeldOut(len(done), shipped, learned)
